#pragma once
// Portion markings, the classification of a paragraph alone, in one form: "C", "SBU", "S//NF".
// Source: 5 FAH-1 H-200, 32 CFR 2001.23. Pure functions; safe from any thread.

#include <string>
#include <string_view>

namespace dragoman {

/// The canonical form of any usual spelling: "S/NF", "(S//NF)", "secret noforn" are "S//NF",
/// "unclassified" is "U", "limited official use" is "LOU". Caveats follow the level in their order.
/// A text that is no marking is returned in capitals.
std::string canonical_portion(std::string_view text);

/// The level of a canonical marking: "S" of "S//NF".
std::string_view level_of_portion(std::string_view canonical);

/// The level in words: "SECRET" of "S", "SECRET//NF" of "S//NF"; other texts as they are.
std::string portion_words(std::string_view canonical);

}  // namespace dragoman
