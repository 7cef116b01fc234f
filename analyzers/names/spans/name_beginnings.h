#pragma once
// A quick test whether a name may begin with a word. Where capitals mean nothing, names are read
// only from such words on. Pure functions; safe from any thread.

#include <cstdint>
#include <string_view>

#include "analyzers/names/romanization/name_reading.h"

namespace dragoman::names {

/// `kinds` are the kinds of `word` (WordKind); `word` and the word after it, `next`, are ASCII as
/// written. False only if none of the languages is likely to have such a name.
bool may_begin_name(std::uint32_t kinds, std::string_view word, std::string_view next,
                    NameLanguages languages);

}  // namespace dragoman::names
