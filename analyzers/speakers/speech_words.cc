#include "analyzers/speakers/speech_words.h"

#include <algorithm>
#include <array>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr auto kAbbreviations = std::to_array<std::string_view>(
    {"asst", "comdr", "lieut", "mlle", "mme",  "msgr",   "mt",  "secy", "adm",
     "amb",  "brig",  "capt",  "cdr",  "cmdr", "col",    "dr",  "gen",  "gov",
     "hon",  "jr",    "l",     "lt",   "maj",  "messrs", "min", "mr",   "mrs",
     "ms",   "prof",  "rep",   "rev",  "sec",  "sen",    "sgt", "sr",   "st"});

// Quotation marks and dashes are U+2010 to U+201F, three bytes that begin with these two.
bool is_sign_of_three(std::string_view text, std::size_t at) {
  return at + 2 < text.size() && text[at] == '\xE2' && text[at + 1] == '\x80';
}

constexpr char kApostropheEnd = '\x99';  // of U+2019

bool is_letter_at(std::string_view text, std::size_t at) {
  if (at >= text.size()) return false;
  const char c = text[at];
  if (static_cast<unsigned char>(c) < 0x80) return ascii::is_alnum(c);
  return !is_sign_of_three(text, at) && !(c == '\xC2' && at + 1 < text.size());
}

// The bytes of what is no letter.
std::size_t sign_bytes(std::string_view text, std::size_t at) {
  if (is_sign_of_three(text, at)) return 3;
  return text[at] == '\xC2' ? 2 : 1;
}

// How many bytes of a word's own stand at `at`: 0 where it ends.
std::size_t word_bytes(std::string_view text, std::size_t at, std::size_t end) {
  if (at >= end) return 0;
  if (is_letter_at(text, at)) return 1;
  const bool joins = text[at] == '-' || text[at] == '\'' || text[at] == '.';
  if (joins) return at + 1 < end && is_letter_at(text, at + 1) ? 1 : 0;
  if (is_sign_of_three(text, at) && text[at + 2] == kApostropheEnd) {
    return at + 3 < end && is_letter_at(text, at + 3) ? 3 : 0;
  }
  return 0;
}

char sign_after(std::string_view text, std::size_t at, std::size_t end) {
  if (at >= end) return ' ';
  if (is_sign_of_three(text, at)) return text[at + 2] <= '\x95' ? '-' : '"';
  const bool known = std::string_view(",.;:?!\"-()[]").find(text[at]) != std::string_view::npos;
  return known ? text[at] : ' ';
}

bool is_abbreviation(std::string_view word) {
  constexpr std::size_t kLongest = 7;  // but for acronyms
  if (word.size() == 1 && !ascii::is_digit(word.front())) return true;
  if (word.find('.') != std::string_view::npos) return true;
  if (word.size() > kLongest) return false;
  std::string small(word);
  std::transform(small.begin(), small.end(), small.begin(), ascii::to_lower);
  return std::find(kAbbreviations.begin(), kAbbreviations.end(), small) != kAbbreviations.end();
}

// "of the O.E.E.C. The Council": an acronym that a sentence ends with, by the word after it.
bool ends_acronym(std::string_view text, std::string_view word, std::size_t dot) {
  constexpr std::string_view kBeginnings =
      " After At But He However I If In It Moreover Mr On She That The There They This To We When ";
  if (word.size() < 3 || word.find('.') == std::string_view::npos) return false;
  if (dot + 2 >= text.size() || text[dot + 1] != ' ') return false;
  std::string_view rest = text.substr(dot + 2);
  const std::string_view next = ascii::take_while(rest, ascii::is_letter);
  const std::size_t at = next.empty() ? std::string_view::npos : kBeginnings.find(next);
  return at != std::string_view::npos && kBeginnings[at - 1] == ' ' &&
         kBeginnings[at + next.size()] == ' ';
}

// Whether a sentence ends with the word: a full stop or its like, closing marks, a blank.
bool ends_sentence(std::string_view text, const SpeechWord& word, std::size_t end) {
  std::size_t at = word.end;
  while (at < end && (text[at] == ')' || text[at] == '"' || text[at] == ']')) ++at;
  while (is_sign_of_three(text, at)) at += 3;
  if (at + 1 < end && text[at] == ' ' && text[at + 1] == '.') ++at;  // "the ice ... ."
  if (at >= end) return true;
  const char c = text[at];
  if (c != '.' && c != '?' && c != '!') return false;
  const std::string_view written = text.substr(word.begin, word.end - word.begin);
  if (c == '.' && is_abbreviation(written)) return ends_acronym(text.substr(0, end), written, at);
  ++at;
  while (is_sign_of_three(text, at)) at += 3;
  while (at < end && (text[at] == ')' || text[at] == '"' || text[at] == ']')) ++at;
  if (at < end && !ascii::is_blank(text[at])) return false;
  while (at < end && ascii::is_blank(text[at])) ++at;
  return at >= end || !ascii::is_digit(text[at]) || c != '.';  // "No. 12"
}

bool is_number(std::string_view text, const SpeechWord& word) {
  const std::string_view written = text.substr(word.begin, word.end - word.begin);
  return written.size() <= 4 && std::all_of(written.begin(), written.end(), ascii::is_digit);
}

}  // namespace

void cut_speech_words(std::string_view text, std::size_t begin, std::size_t end,
                      std::vector<SpeechWord>& out, std::string_view small) {
  const std::size_t first = out.size();
  bool numbers_only = true;  // "1240. 2." before a paragraph's first sentence
  for (std::size_t at = begin; at < end;) {
    if (!is_letter_at(text, at)) {
      at += sign_bytes(text, at);
      continue;
    }
    SpeechWord word;
    word.begin = at;
    for (std::size_t bytes = 1; bytes > 0; at += bytes) {
      while (at < end && ascii::is_alnum(text[at])) ++at;
      bytes = word_bytes(text, at, end);
    }
    word.end = std::min(at, end);
    if (!small.empty()) word.small = small.substr(word.begin, word.end - word.begin);
    const char c = text[word.begin];
    word.is_capital = ascii::is_upper(c) || static_cast<unsigned char>(c) >= 0x80;
    word.sign = sign_after(text, word.end, end);
    numbers_only = numbers_only && is_number(text, word);
    word.ends_sentence = !numbers_only && ends_sentence(text, word, end);
    out.push_back(word);
  }
  if (out.size() > first) out.back().ends_sentence = true;
}

std::string small_word(std::string_view text, const SpeechWord& word) {
  std::string small(text.substr(word.begin, word.end - word.begin));
  std::transform(small.begin(), small.end(), small.begin(), ascii::to_lower);
  return small;
}

}  // namespace dragoman
