#include "indexer/readers/tei/tei_marking.h"

#include <algorithm>
#include <array>
#include <utility>

#include "analyzers/cable/marks/classification.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

// "C" and "S" are classifications, but in a note they are initials.
constexpr std::size_t kShortestLevel = 6;
constexpr std::size_t kMaxLine = 80;
constexpr std::size_t kMaxLevelWords = 5;

using Spelling = std::pair<std::string_view, std::string_view>;

// Captions as they were spelled out before they had a word of their own.
constexpr auto kSpelledOut = std::to_array<Spelling>({
    {"LIMIT DISTRIBUTION", "LIMDIS"},
    {"LIMITED DISTRIBUTION", "LIMDIS"},
    {"NO DISTRIBUTION", "NODIS"},
    {"NO FOREIGN DISSEM", "NOFORN"},
    {"ROGER CHANNEL", "ROGER"},
});

// What stands beside classification and captions in a marking line: precedence and handling.
constexpr auto kOtherMarks =
    std::to_array<std::string_view>({"AIR", "EYES", "FLASH", "IMMEDIATE", "INFORMAL", "INFORMATION",
                                     "MOST", "NIACT", "OFFICIAL", "ONLY", "OPERATIONAL", "PERSONAL",
                                     "POUCH", "PRIORITY", "ROUTINE", "SECURITY", "URGENT", "US"});

// The Department's files have "Official Use Only" where a banner has "For Official Use Only".
std::optional<std::string_view> read_level(std::string_view text) {
  if (text.size() < kShortestLevel) return std::nullopt;
  if (ascii::to_upper(text) == "OFFICIAL USE ONLY") return kOfficialUse;
  return parse_classification(text);
}

std::string read_caption(std::string_view text) {
  const std::string capitals = ascii::to_upper(text);
  for (const auto& [spelling, caption] : kSpelledOut) {
    if (capitals == spelling) return std::string(caption);
  }
  return is_caption(capitals) ? capitals : "";
}

void add_caption(std::string_view text, TeiMarking& marking) {
  std::string caption = read_caption(text);
  if (!caption.empty()) marking.captions.push_back(std::move(caption));
}

std::string_view take_until(std::string_view& text, std::string_view ends) {
  const std::size_t end = text.find_first_of(ends);
  const std::string_view taken = text.substr(0, end);
  text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  return ascii::trim(taken);
}

// "Secret; Priority; Nodis", "Top Secret/Sensitive".
std::optional<TeiMarking> read_sentence(std::string_view sentence) {
  const auto level = read_level(take_until(sentence, ";,/"));
  if (!level) return std::nullopt;
  TeiMarking marking{std::string(*level), {}};
  while (!sentence.empty()) add_caption(take_until(sentence, ";,/"), marking);
  return marking;
}

// How many of the first words are a classification: the most that are.
std::size_t level_words(const std::vector<std::string_view>& words, TeiMarking& marking) {
  std::string phrase;
  std::size_t found = 0;
  for (std::size_t i = 0; i < std::min(words.size(), kMaxLevelWords); ++i) {
    phrase += (phrase.empty() ? "" : " ") + std::string(words[i]);
    const auto level = read_level(phrase);
    if (!level) continue;
    marking.classification = *level;
    found = i + 1;
  }
  return found;
}

std::optional<TeiMarking> read_line(std::string_view line) {
  if (line.size() > kMaxLine) return std::nullopt;
  const auto words = ascii::words(line);
  TeiMarking marking;
  const std::size_t level = level_words(words, marking);
  if (level == 0) return std::nullopt;
  for (std::size_t i = level; i < words.size(); ++i) {
    const std::string word = ascii::to_upper(words[i]);
    const bool other = std::find(kOtherMarks.begin(), kOtherMarks.end(), word) != kOtherMarks.end();
    if (!other && !is_caption(word)) return std::nullopt;
    add_caption(word, marking);
  }
  return marking;
}

}  // namespace

std::optional<TeiMarking> read_source_marking(std::string_view note) {
  while (!note.empty()) {
    const std::size_t end = note.find(". ");
    std::string_view sentence = note.substr(0, end);
    note.remove_prefix(end == std::string_view::npos ? note.size() : end + 2);
    sentence = ascii::trim(sentence);
    if (sentence.ends_with('.')) sentence.remove_suffix(1);
    if (auto marking = read_sentence(sentence)) return marking;
  }
  return std::nullopt;
}

std::optional<TeiMarking> read_marking(std::string_view lines) {
  const auto all = read_line(lines);
  return all ? all : read_line(lines.substr(0, lines.find('\n')));
}

}  // namespace dragoman
