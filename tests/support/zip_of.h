#pragma once

#include <string>
#include <utility>
#include <vector>

namespace dragoman::test {

/// A zip of these members, names and contents, in this order. A stored one isn't compressed.
std::string zip_of(const std::vector<std::pair<std::string, std::string>>& members,
                   bool is_stored = false);

}  // namespace dragoman::test
