#pragma once
// Words by Unicode's rules (UAX #29, as ICU's root word iterator has them), cut finer where search
// wants it:
//   - Han, kana and Hangul become single characters (TokenKind::kGlyph), so that any part of a run
//     can be found as a phrase; a mark or a further part of a Hangul syllable stays with the
//     character before it;
//   - Thai, Lao, Khmer and Burmese have ICU's dictionary words; one that is made of several others
//     is cut into these, joined as by hyphens (unspaced_words.h);
//   - UAX #29 keeps "sanctions.The", "TAGS:PREL" and "_Pravda_" together, and ICU 72 "info@state";
//     here a dot, colon, low line or at-sign separates, but for acronyms ("U.N.", "D.P.R.K."), whose
//     dots are dropped, a possessive after the last ("the U.S.'s") too;
//   - "'s" belongs to a word that ends with a digit: "1960's";
//   - the parts of a word divided at the end of a line are joined by '-': "minis-\ntry" (marks.h);
//   - a French or Italian elision ("d'Estaing", "l'Aquila", "qu'il") is two words joined by '\'';
//   - digit groups ("1,000") are one number without the commas.
// "U. S." with a blank, as older print has it, is one acronym too.

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "analyzers/text/token.h"

namespace dragoman {

class WordTokenizer {
 public:
  explicit WordTokenizer(TokenSink& next);
  ~WordTokenizer();
  WordTokenizer(const WordTokenizer&) = delete;
  WordTokenizer& operator=(const WordTokenizer&) = delete;

  /// Pushes the words of `text`, well-formed UTF-8 of less than 2^31 bytes, then finish().
  /// Throws std::length_error for longer text.
  void tokenize(std::string_view text);

  /// Where the words of these positions begin, in bytes; the text's size for those that it doesn't
  /// have. `positions` ascend. Nothing is pushed, and the text is read as far as is needed. Throws
  /// as tokenize() does.
  std::vector<std::size_t> offsets(std::string_view text,
                                   const std::vector<std::uint32_t>& positions);

 private:
  class Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace dragoman
