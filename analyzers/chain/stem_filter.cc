#include <libstemmer.h>

#include <algorithm>
#include <array>

#include "analyzers/text/ascii.h"
#include "analyzers/text/error.h"
#include "analyzers/text/filters.h"
#include "analyzers/text/normalize.h"

namespace dragoman {
namespace {

// Longer words than any language has are passed on as they are.
constexpr std::size_t kLongestStemmed = 64;

bool is_stemmable(std::string_view word) {
  if (word.size() > kLongestStemmed) return false;
  return std::none_of(word.begin(), word.end(),
                      [](char c) { return ascii::is_digit(c) || c == '/' || c == '&'; });
}

// Latin letters with marks are of two bytes in UTF-8, the first of which is one of these three.
bool has_latin_diacritics(std::string_view word) {
  return std::any_of(word.begin(), word.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0xC3U && byte <= 0xC5U;
  });
}

// Endings that Snowball takes off with their accents only.
struct AccentedEnding {
  std::string_view language;
  std::string_view plain;
  std::string_view accented;
};
constexpr std::array kAccentedEndings = {
    AccentedEnding{"spanish", "cion", "ción"},
    AccentedEnding{"spanish", "sion", "sión"},
    AccentedEnding{"portuguese", "cao", "ção"},
    AccentedEnding{"portuguese", "coes", "ções"},
};

}  // namespace

StemFilter::StemFilter(TokenSink& next, const std::string& language, bool folded)
    : TokenFilter(next),
      stemmer_(sb_stemmer_new(language.c_str(), "UTF_8")),
      folded_(folded),
      language_(language) {
  if (stemmer_ == nullptr) throw UsageError("no stemmer for the language '" + language + "'");
}

StemFilter::~StemFilter() {
  sb_stemmer_delete(stemmer_);
}

void StemFilter::put(Token& token) {
  token.stems.clear();
  if (token.kind == TokenKind::kWord) {
    const bool has_marks = !folded_ && has_latin_diacritics(token.text);
    const std::string word = has_marks ? token.text : std::string();
    stem_if_word(token.text);
    if (has_marks) add_plain_stem(word, token);
    if (!token.other.empty()) stem_if_word(token.other);
  }
  next().put(token);
}

void StemFilter::add_plain_stem(const std::string& word, Token& token) {
  std::string plain = word;
  if (!is_stemmable(word)) return;
  if (!plain_.replace(plain)) {
    fold_diacritics(plain);
    stem_if_word(plain);
    plain_.add(word, plain);
  }
  std::string folded = token.text;
  fold_diacritics(folded);
  if (plain != folded) token.stems.push_back(std::move(plain));
}

void StemFilter::stem_if_word(std::string& word) {
  if (is_stemmable(word) && !cache_.replace(word)) stem(word);
}

// As typed in a hurry and written in telegrams: no word ends so without the accent.
std::string StemFilter::with_accent(const std::string& word) const {
  for (const AccentedEnding& ending : kAccentedEndings) {
    const bool has = language_ == ending.language && word.ends_with(ending.plain);
    if (has)
      return word.substr(0, word.size() - ending.plain.size()) + std::string(ending.accented);
  }
  return word;
}

void StemFilter::stem(std::string& word) {
  const std::string accented = with_accent(word);
  const auto* bytes = reinterpret_cast<const sb_symbol*>(accented.data());
  const sb_symbol* stemmed = sb_stemmer_stem(stemmer_, bytes, static_cast<int>(accented.size()));
  if (stemmed == nullptr) throw std::bad_alloc();
  const auto length = static_cast<std::size_t>(sb_stemmer_length(stemmer_));
  const std::string_view stem(reinterpret_cast<const char*>(stemmed), length);
  cache_.add(word, stem.empty() ? word : stem);
  if (!stem.empty()) word = stem;
}

}  // namespace dragoman
