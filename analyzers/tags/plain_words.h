#pragma once
// Words that typists put into TAGS lines although they are no codes: "POLITICS", "BRUSSELS",
// "ITALIAN". Pure function over tables built on first use; safe from any thread.

#include <string_view>

namespace dragoman {

/// Whether a word in capitals that no table of codes has is an ordinary one: of four letters or
/// more and in the meaning of a subject TAGS, or the name of a country, a people or a post; or a
/// short word such as AND.
bool is_plain_word(std::string_view word);

}  // namespace dragoman
