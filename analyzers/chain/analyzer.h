#pragma once
// The analysis chains, named in one place. The same chain serves indexing and querying, so the two
// can't drift apart.

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/text/token.h"

namespace dragoman {

/// kText: words of running text, stemmed. kWords: words as written, for addressees and other names.
enum class Chain { kText, kWords };

/// One chain of one language. Not thread-safe: one for each thread. Costs a few hundred
/// microseconds to make and is meant to be kept.
class Analyzer {
 public:
  /// `language` is Snowball's name of it, "english", "french" ... Throws UsageError for others. The
  /// stems of the words by the rules of the `others` are among the tokens' further stems: that is
  /// how words are asked for in an index of several languages.
  Analyzer(Chain chain, const std::string& language, const std::vector<std::string>& others = {});
  ~Analyzer();
  Analyzer(const Analyzer&) = delete;
  Analyzer& operator=(const Analyzer&) = delete;

  /// Calls `on_token` for each token of well-formed UTF-8, ordered by position, positions from 0;
  /// at the same position the token of the longer span first. The token may be moved from. Throws
  /// std::length_error for 2 GiB and more.
  void analyze(std::string_view text, const std::function<void(Token&)>& on_token);

  /// Its language, and those that it asks in besides.
  const std::string& language() const { return language_; }
  const std::vector<std::string>& other_languages() const { return other_languages_; }

  /// The tokens as a list.
  std::vector<Token> tokens(std::string_view text);

  /// Where the words of these positions begin, in bytes; the text's size for those that it doesn't
  /// have. `positions` ascend. A small part of what analysing costs.
  std::vector<std::size_t> offsets(std::string_view text,
                                   const std::vector<std::uint32_t>& positions);

 private:
  class Impl;
  std::string language_;
  std::vector<std::string> other_languages_;
  std::unique_ptr<Impl> impl_;
  std::vector<std::unique_ptr<Impl>> others_;
};

/// Whether two chains made the tokens of the same word of one text.
bool is_same_word(const Token& a, const Token& b);

/// The languages a chain can be made for, by Snowball's names.
std::vector<std::string> languages();

/// What the terms of an index depend on, for the index stamp. Snowball tells no version at run time
/// and these chains have none, so the terms that they make of a telling text stand for both.
std::string icu_version();
std::string analysis_probe(const std::string& language);

}  // namespace dragoman
