#pragma once
// The texts of corpus/parallel: ten, each in the six languages of the United Nations.

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/schema/document.h"

namespace dragoman::test {

struct ParallelText {
  std::string id;        // "fisheries/fr"
  std::string language;  // its name: "french"
  std::string title;
  std::string text;
};

const std::vector<ParallelText>& parallel_texts();

/// A document of the text, built as the indexer builds it.
Document built_document(const std::string& id, const std::string& title, const std::string& text);

/// Of all parallel texts.
std::vector<Document> parallel_documents();

/// The text's pieces of so many words; of Chinese, two characters count as one word.
std::vector<std::string> pieces_of(std::string_view text, std::size_t words);

}  // namespace dragoman::test
