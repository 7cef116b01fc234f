#pragma once

#include <string_view>

namespace dragoman {

/// Whether the word, in any case, is one of the English words too common to ask for. They are in
/// the index and count in phrases; a query drops them where it has other words. "IT" in capitals is
/// the country's TAGS or a trade, and no stop word.
bool is_english_stop_word(std::string_view word);

}  // namespace dragoman
