#include "analyzers/tags/mission_report.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

// Portion markings stand before a paragraph, in capitals only.
constexpr std::array<std::string_view, 9> kPortionMarkings = {
    "(U)", "(C)", "(S)", "(SBU)", "(LOU)", "(C/NF)", "(S/NF)", "(SBU/NF)", "(C-NF)"};
constexpr std::string_view kParagraphMark = "\u00B6";

// The Foreign Service's abbreviations for its people, its messages and its government. Sorted.
constexpr std::array<std::string_view, 34> kServiceWords = {
    "adcm",     "amcit",  "amcits",  "amcongen", "amembassy", "conoff",   "conoffs",
    "dcm",      "deptel", "deptoff", "deptoffs", "econoff",   "econoffs", "emboff",
    "emboffs",  "embtel", "fonoff",  "laboff",   "legatt",    "noforn",   "polcouns",
    "polcoun",  "poloff", "poloffs", "reftel",   "reftels",   "rso",      "secdef",
    "secstate", "septel", "septels", "sipdis",   "usdao",     "usg"};

int count(std::string_view text, std::string_view part) {
  int found = 0;
  for (std::size_t i = text.find(part); i != std::string_view::npos; i = text.find(part, i + 1)) {
    ++found;
  }
  return found;
}

int count_markings(std::string_view text) {
  int found = count(text, kParagraphMark);
  for (const std::string_view marking : kPortionMarkings) found += count(text, marking);
  return found;
}

// The letters that stand second in a service word, as bits, by its first letter.
constexpr std::array<std::uint32_t, 26> kSecondLetters = [] {
  std::array<std::uint32_t, 26> seconds{};
  for (const std::string_view word : kServiceWords) {
    seconds[static_cast<std::size_t>(word[0] - 'a')] |= 1U << static_cast<unsigned>(word[1] - 'a');
  }
  return seconds;
}();

// Few words get past this.
bool may_begin_service_word(std::string_view word) {
  const auto letter = [](char c) { return static_cast<unsigned>((c | 0x20) - 'a'); };
  const unsigned first = letter(word[0]);
  const unsigned second = letter(word[1]);
  return first < 26 && second < 26 && (kSecondLetters[first] >> second & 1U) != 0;
}

constexpr std::size_t kShortest = 3;
constexpr std::size_t kLongest = 9;

// The word in small letters, in a buffer: this is asked of every word of a text.
class SmallLetters {
 public:
  explicit SmallLetters(std::string_view word) : size_(word.size()) {
    for (std::size_t i = 0; i < size_; ++i) {
      const char c = word[i];
      letters_[i] = ascii::to_lower(c);
    }
  }
  std::string_view text() const { return {letters_.data(), size_}; }

 private:
  std::array<char, kLongest> letters_{};
  std::size_t size_;
};

bool is_service_word(std::string_view word) {
  if (word.size() < kShortest) return false;
  if (word == "SUMMARY" || word == "COMMENT") return true;
  if (!may_begin_service_word(word)) return false;
  word = without_possessive(word);
  if (word.size() < kShortest || word.size() > kLongest) return false;
  return std::binary_search(kServiceWords.begin(), kServiceWords.end(), SmallLetters(word).text());
}

}  // namespace

bool is_mission_report(std::string_view text) {
  return is_mission_report(text, name_words(text));
}

bool is_mission_report(std::string_view text, std::span<const NameWord> words) {
  int found = count_markings(text);
  for (const NameWord& word : words) {
    if (found >= kLeastServiceWords) return true;
    found += is_service_word(word.text);
  }
  return found >= kLeastServiceWords;
}

}  // namespace dragoman
