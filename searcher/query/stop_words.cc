#include "searcher/query/stop_words.h"

#include <algorithm>
#include <array>
#include <string>

namespace dragoman {
namespace {

// Lucene's English list, with the question words and auxiliaries that typed questions have.
// Sorted.
constexpr std::array<std::string_view, 56> kStopWords = {
    "a",     "about", "an",   "and",   "are",  "as",   "at",   "be",    "been", "but",
    "by",    "can",   "did",  "do",    "does", "for",  "from", "had",   "has",  "have",
    "how",   "i",     "if",   "in",    "into", "is",   "it",   "its",   "no",   "not",
    "of",    "on",    "or",   "such",  "than", "that", "the",  "their", "then", "there",
    "these", "they",  "this", "those", "to",   "was",  "were", "what",  "when", "where",
    "which", "who",   "whom", "why",   "will", "with"};

}  // namespace

bool is_english_stop_word(std::string_view word) {
  if (word == "IT") return false;
  std::string lower(word);
  std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return std::binary_search(kStopWords.begin(), kStopWords.end(), lower);
}

}  // namespace dragoman
