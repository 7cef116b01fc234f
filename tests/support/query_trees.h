#pragma once
// What the query parser makes of a text, for its tests.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman::test {

/// The tree, printed.
std::string tree_of(std::string_view query);

std::vector<std::string> notes_of(std::string_view query);

std::string repeated(std::string_view piece, std::size_t times);

}  // namespace dragoman::test
