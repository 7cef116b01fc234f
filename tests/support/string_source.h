#pragma once

#include "indexer/readers/source/string_source.h"

namespace dragoman::test {

using dragoman::StringSource;

}  // namespace dragoman::test
