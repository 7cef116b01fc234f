#pragma once

#include <string>
#include <vector>

#include "analyzers/settings/configuration.h"

namespace dragoman {

/// What may stand in "search" of the configuration file (docs/configuration.md), as arguments of the
/// command line: "--limit=20". With `reading` those alone that --show takes, too. Throws UsageError for
/// an option that can't be set there.
std::vector<std::string> default_arguments(const Configuration& configuration, bool reading);

}  // namespace dragoman
