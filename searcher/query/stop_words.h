#pragma once

#include <string_view>

#include "searcher/query/node.h"

namespace dragoman::query {

/// Whether the word, in any case, is one of the English words too common to ask for. They are in
/// the index and count in phrases; a query drops them where it has other words. "IT" in capitals is
/// the country's TAGS or a trade, and no stop word.
bool is_english_stop_word(std::string_view word);

/// Marks the French and the Spanish function words of a query that has at least two of one of the
/// languages: "derechos humanos en los paises de la OTAN". One alone may be a name's ("La Paz").
void mark_function_words(Node& root);

/// Whether a query drops the word where it has others: an English stop word or a marked one.
bool is_stop_word(const Node& word);

}  // namespace dragoman::query
