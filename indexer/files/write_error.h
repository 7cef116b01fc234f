#pragma once

#include <filesystem>
#include <string>

#include "analyzers/text/error.h"

namespace dragoman {

/// What is said where an index can't be written; what is in force stays.
WorldError write_error(const std::filesystem::path& folder, const std::string& reason);

}  // namespace dragoman
