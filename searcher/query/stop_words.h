#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "searcher/query/node.h"

namespace dragoman::query {

/// Whether the word, in any case, is one of the English words too common to ask for. They are in
/// the index and count in phrases; a query drops them where it has other words. "IT" in capitals is
/// the country's TAGS or a trade, and no stop word.
bool is_english_stop_word(std::string_view word);

/// Marks the French and the Spanish function words of a query that has at least two of one of the
/// languages: "derechos humanos en los paises de la OTAN". One alone may be a name's ("La Paz").
void mark_function_words(Node& root);

/// The same of the languages of an index's documents, by the lists of languages/function_words.h:
/// of its main language, or of one in another script than Latin, one word alone is marked too.
void mark_function_words(Node& root, const std::string& main,
                         const std::vector<std::string>& others);

}  // namespace dragoman::query
