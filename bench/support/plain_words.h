#pragma once
// The words of documents as they are written, for benchmarks that judge what a reader sees: without
// the stems, synonyms and compounds that the search itself knows.

#include <xapian.h>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/schema/document.h"

namespace dragoman::bench {

/// Runs of ASCII letters and of bytes beyond ASCII, in small letters. Words that anything but
/// blanks or one hyphen separates have an empty word between them: "West Bank, Gaza" is
/// {"west", "bank", "", "gaza"}.
std::vector<std::string> plain_words(std::string_view text);

/// The words of the title and of the text, apart from each other.
std::vector<std::string> plain_words(const Document& document);

/// Whether the words stand side by side somewhere in `words`, in this order.
bool has_in_row(const std::vector<std::string>& words, const std::vector<std::string>& row);

/// Calls `visit` for each document of an index, in order. Throws Xapian's errors.
void for_each_document(const Xapian::Database& database,
                       const std::function<void(const Document&)>& visit);

}  // namespace dragoman::bench
