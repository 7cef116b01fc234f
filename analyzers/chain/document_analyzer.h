#pragma once
// The words of documents, each document in its own language and parts of it in others. Positions
// don't depend on the language: all chains cut a text into the same words.

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/chain/analyzer.h"

namespace dragoman {

/// A part of a text and the language of its words, by its name (languages/language.h).
struct SpokenPart {
  std::size_t begin = 0;  // bytes into the text
  std::size_t end = 0;    // past the last
  std::string_view language;
};

/// Chains of Chain::kText, made as they are needed. Not thread-safe: one for each thread.
class DocumentAnalyzer {
 public:
  /// `main` is the index's language, in which words of unknown or unstemmed languages are stemmed.
  /// Throws UsageError for one without a stemmer.
  explicit DocumentAnalyzer(const std::string& main);

  Analyzer& main() { return main_; }

  /// The chain of a text in that language.
  Analyzer& of(std::string_view language);

  /// As Analyzer::analyze(), of a text in `language`, its words in `parts` in theirs. `parts` ascend
  /// and lie apart.
  void analyze(std::string_view text, std::string_view language,
               const std::vector<SpokenPart>& parts, const std::function<void(Token&)>& on_token);

 private:
  std::string language_;
  Analyzer main_;
  std::map<std::string, std::unique_ptr<Analyzer>, std::less<>> others_;
};

}  // namespace dragoman
