#pragma once

#include <string>
#include <vector>

namespace dragoman::test {

/// A PDF of these pages, each of lines of ASCII, the first at the top. `info` is put into its
/// dictionary of information as it stands: "/Title (Fish)".
std::string pdf_of(const std::vector<std::vector<std::string>>& pages,
                   const std::string& info = "");

}  // namespace dragoman::test
