#pragma once
// Whether a name may begin with a word, by a look that costs little: where capitals don't tell,
// only there a name is tried to be read. Pure functions; safe from any thread.

#include <cstdint>
#include <string_view>

#include "analyzers/names/romanization/name_reading.h"

namespace dragoman {

/// `kinds` are the word's (WordKind), `word` and `next` ASCII as written, each one word of two that
/// stand together. False only if none of the languages is likely to have such a name.
bool may_begin_name(std::uint32_t kinds, std::string_view word, std::string_view next,
                    NameLanguages languages);

}  // namespace dragoman
