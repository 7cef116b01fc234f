#pragma once
// Numbers as text: the whole of it has to be one.

#include <optional>
#include <string_view>

namespace dragoman::eval {

/// A decimal integer with or without a sign; absent where it isn't one or doesn't fit.
std::optional<int> parse_integer(std::string_view text);

/// What C's strtod() reads, infinities too; absent for anything else and for NaN.
std::optional<double> parse_number(std::string_view text);

}  // namespace dragoman::eval
