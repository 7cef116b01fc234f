#include "bench/support/plain_words.h"

#include <algorithm>

#include "analyzers/schema/record.h"

namespace dragoman::bench {
namespace {

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

// General punctuation (U+2000 to U+203F) and the no-break space are as in ASCII no part of a word.
std::size_t size_of_punctuation(std::string_view text, std::size_t at) {
  if (text.substr(at).starts_with("\xE2\x80")) return 3;
  if (text.substr(at).starts_with("\xC2\xA0")) return 2;
  const char c = text[at];
  const bool in_word =
      (c >= 'a' && c <= 'z') || is_capital(c) || static_cast<unsigned char>(c) >= 0x80;
  return in_word ? 0 : 1;
}

bool joins_words(std::string_view between) {
  return between == "-" || between == "\xC2\xA0" ||
         std::all_of(between.begin(), between.end(),
                     [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
}

}  // namespace

std::vector<std::string> plain_words(std::string_view text) {
  std::vector<std::string> words;
  std::size_t gap = 0;
  for (std::size_t at = 0; at < text.size();) {
    if (const std::size_t size = size_of_punctuation(text, at)) {
      at += size;
      continue;
    }
    if (!joins_words(text.substr(gap, at - gap))) words.emplace_back();
    std::string& word = words.emplace_back();
    for (; at < text.size() && size_of_punctuation(text, at) == 0; ++at) {
      word += is_capital(text[at]) ? static_cast<char>(text[at] - 'A' + 'a') : text[at];
    }
    gap = at;
  }
  return words;
}

std::vector<std::string> plain_words(const Document& document) {
  std::vector<std::string> words = plain_words(document.first(Field::kTitle));
  words.emplace_back();
  for (std::string& word : plain_words(document.first(Field::kText))) {
    words.push_back(std::move(word));
  }
  return words;
}

bool has_in_row(const std::vector<std::string>& words, const std::vector<std::string>& row) {
  return std::search(words.begin(), words.end(), row.begin(), row.end()) != words.end();
}

void for_each_document(const Xapian::Database& database,
                       const std::function<void(const Document&)>& visit) {
  const auto end = database.postlist_end("");
  for (auto at = database.postlist_begin(""); at != end; ++at) {
    visit(decode_record(database.get_document(*at).get_value(kRecordSlot)));
  }
}

}  // namespace dragoman::bench
