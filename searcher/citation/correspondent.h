#pragma once

#include <string>
#include <string_view>

namespace dragoman {

/// The sender or addressee of a telegram in words: "US Embassy Port of Spain" for "AMEMBASSY PORT
/// OF SPAIN", "Secretary of State" for "SECSTATE WASHDC". Others stay as they are written.
std::string correspondent(std::string_view address);

}  // namespace dragoman
