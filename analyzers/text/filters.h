#pragma once
// The filters of the analysis chains, each a stage after the word tokenizer. They are put together
// in analyzer.cc, and nowhere else.

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/text/stem_cache.h"
#include "analyzers/text/token.h"

struct sb_stemmer;

namespace dragoman {

/// Casefold; possessives ("China's" is "china"), plurals of numbers ("1960s" is "1960"), dots of
/// acronyms, apostrophes and gershayim dropped. Sets the other forms of words (other_forms.h). A
/// token that has nothing left is dropped, its position stays empty.
class CasefoldFilter : public TokenFilter {
 public:
  using TokenFilter::TokenFilter;
  void put(Token& token) override;
};

/// fold_diacritics() on each token.
class DiacriticsFilter : public TokenFilter {
 public:
  using TokenFilter::TokenFilter;
  void put(Token& token) override;
};

/// Words joined by '-', '/', '&' or an elision's apostrophe are kept whole and in parts, the whole
/// first: "co-operation" is cooperation[0..1] co[0] operation[1], "S/RES/1695" is
/// s/res/1695[0..2] s[0] res[1] 1695[2]. At most kMaxParts parts make a whole; numbers joined by
/// hyphens ("1996-1998") don't.
class CompoundFilter : public TokenFilter {
 public:
  using TokenFilter::TokenFilter;
  void put(Token& token) override;
  void finish() override;

  static constexpr std::size_t kMaxParts = 8;

 private:
  void flush();
  void put_whole();

  std::vector<Token> parts_;
  std::size_t size_ = 0;  // parts in use: their strings are reused
  bool too_long_ = false;
};

/// A cable's reference is one token in canonical form beside its words: "08 BEIJING 001488" and
/// "08BEIJING001488" both hold 08beijing1488. Text in capitals only; posts of up to kMaxPostWords
/// words, none of them a month ("08 MAY 12").
class CableReferenceFilter : public TokenFilter {
 public:
  CableReferenceFilter(TokenSink& next, const std::string_view& text)
      : TokenFilter(next), text_(text) {}
  void put(Token& token) override;
  void finish() override;

 private:
  bool continues(const Token& token) const;
  void flush();
  void put_reference();

  const std::string_view& text_;  // the text being analysed
  std::vector<Token> held_;
};

/// Snowball stems of words of letters; numbers, glyphs and words with digits stay as they are.
/// Stems are cached, so that a word is stemmed once however often it occurs. Of words with Latin
/// diacritics the stem of the word without them is among the token's further stems, unless it is
/// the folded stem.
class StemFilter : public TokenFilter {
 public:
  /// `folded`: words come without diacritics. Throws UsageError where Snowball has no such language.
  StemFilter(TokenSink& next, const std::string& language, bool folded);
  ~StemFilter() override;
  void put(Token& token) override;

 private:
  void stem_if_word(std::string& word);
  void stem(std::string& word);
  std::string with_accent(const std::string& word) const;
  void add_plain_stem(const std::string& word, Token& token);

  sb_stemmer* stemmer_;
  bool folded_;
  std::string language_;
  StemCache cache_;
  StemCache plain_;  // of words with diacritics
};

}  // namespace dragoman
