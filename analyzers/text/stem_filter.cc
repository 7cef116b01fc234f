#include <libstemmer.h>

#include <algorithm>

#include "analyzers/error.h"
#include "analyzers/text/filters.h"

namespace dragoman {
namespace {

// The cache is emptied when it has this many words, so that hostile input can't fill the memory.
constexpr std::size_t kMostCached = 200'000;
// Longer words than any language has are passed on as they are.
constexpr std::size_t kLongestStemmed = 64;

bool is_stemmable(const Token& token) {
  if (token.kind != TokenKind::kWord || token.text.size() > kLongestStemmed) return false;
  return std::none_of(token.text.begin(), token.text.end(),
                      [](char c) { return (c >= '0' && c <= '9') || c == '/' || c == '&'; });
}

}  // namespace

StemFilter::StemFilter(TokenSink& next, const std::string& language)
    : TokenFilter(next), stemmer_(sb_stemmer_new(language.c_str(), "UTF_8")) {
  if (stemmer_ == nullptr) throw UsageError("no stemmer for the language '" + language + "'");
}

StemFilter::~StemFilter() {
  sb_stemmer_delete(stemmer_);
}

void StemFilter::put(Token& token) {
  if (is_stemmable(token)) token.text = stem(token.text);
  next().put(token);
}

const std::string& StemFilter::stem(const std::string& word) {
  const auto known = cache_.find(word);
  if (known != cache_.end()) return known->second;
  if (cache_.size() >= kMostCached) cache_.clear();
  const auto* bytes = reinterpret_cast<const sb_symbol*>(word.data());
  const sb_symbol* stemmed = sb_stemmer_stem(stemmer_, bytes, static_cast<int>(word.size()));
  if (stemmed == nullptr) throw std::bad_alloc();
  const auto length = static_cast<std::size_t>(sb_stemmer_length(stemmer_));
  std::string text(reinterpret_cast<const char*>(stemmed), length);
  return cache_.emplace(word, text.empty() ? word : std::move(text)).first->second;
}

}  // namespace dragoman
