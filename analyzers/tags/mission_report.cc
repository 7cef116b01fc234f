#include "analyzers/tags/mission_report.h"

#include <algorithm>
#include <array>
#include <string>

#include "analyzers/tags/name_words.h"

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

std::string in_small_letters(std::string_view word) {
  std::string small(word);
  for (char& c : small) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return small;
}

bool is_service_word(std::string_view word) {
  if (word == "SUMMARY" || word == "COMMENT") return true;
  constexpr std::size_t kLongest = 9;
  word = without_possessive(word);
  if (word.size() > kLongest) return false;
  return std::binary_search(kServiceWords.begin(), kServiceWords.end(), in_small_letters(word));
}

}  // namespace

bool is_mission_report(std::string_view text) {
  int found = count_markings(text);
  for (const NameWord& word : name_words(text)) {
    if (found >= kLeastServiceWords) return true;
    found += is_service_word(word.text);
  }
  return found >= kLeastServiceWords;
}

}  // namespace dragoman
