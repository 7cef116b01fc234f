#include "analyzers/speakers/speaker_label.h"

#include <algorithm>
#include <string>
#include <vector>

#include "analyzers/names/words/title_words.h"
#include "analyzers/speakers/speech_verbs.h"
#include "analyzers/speakers/speech_words.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kLongestLabel = 80;
constexpr std::size_t kMaxWords = 8;
constexpr std::size_t kMaxLetters = 3;

using Words = std::vector<SpeechWord>;

std::size_t skip_signs(std::string_view line) {
  std::size_t at = 0;
  while (at < line.size() && std::string_view(" \t[\"*").find(line[at]) != std::string_view::npos) {
    ++at;
  }
  return at;
}

// "Q." and "A." before the name, as of questions of the press.
std::size_t skip_question(std::string_view line, std::size_t at) {
  const std::string_view rest = line.substr(at);
  const bool is_marked = rest.starts_with("Q. ") || rest.starts_with("A. ");
  return is_marked ? at + 3 : at;
}

// Without "(interrupting)" and "[laughing]".
std::string_view without_remark(std::string_view name) {
  name = name.substr(0, name.find_first_of("(["));
  return ascii::trim(name);
}

bool is_small_part(std::string_view word) {
  return word == "of" || word == "the" || word == "for" || word == "de" || word == "von" ||
         word == "al" || word == "bin" || word == "and";
}

bool may_be_name(std::string_view name) {
  Words words;
  cut_speech_words(name, 0, name.size(), words);
  if (words.empty() || words.size() > kMaxWords) return false;
  const std::string_view first = name.substr(words[0].begin, words[0].end - words[0].begin);
  const bool is_numbered = words[0].sign == '.' && first.size() > 1 &&
                           first.find_first_not_of("IVX") == std::string_view::npos;
  if (is_numbered) return false;  // "III. Existing Basis for Planning"
  for (const SpeechWord& word : words) {
    const std::string small = small_word(name, word);
    if (is_speech_verb(small) && !word.is_capital) return false;
    if (!word.is_capital && !is_small_part(small)) return false;
    if (word.sign == ',' || word.sign == ';' || word.sign == '"') return false;
  }
  return true;
}

bool is_letters(std::string_view name) {
  return name.size() <= kMaxLetters && !name.empty() &&
         std::all_of(name.begin(), name.end(), [](char c) { return ascii::is_upper(c); });
}

bool is_of_persons(std::string_view name) {
  Words words;
  cut_speech_words(name, 0, name.size(), words);
  return std::none_of(words.begin(), words.end(), [&](const SpeechWord& word) {
    const std::string small = small_word(name, word);
    return is_no_speaker(small) && !is_small_part(small);
  });
}

// "Mr. KISSINGER. Let me": a title, then a name in capitals, as records of parliaments have it.
std::optional<std::size_t> end_in_capitals(std::string_view line, std::size_t begin) {
  Words words;
  cut_speech_words(line, begin, std::min(line.size(), begin + kLongestLabel / 2), words);
  if (words.size() < 3) return std::nullopt;
  const bool dotted = words[0].sign == '.';
  if (!names::is_title(small_word(line, words[0]), dotted, 2)) return std::nullopt;
  const SpeechWord& name = words[1];
  const std::string_view written = line.substr(name.begin, name.end - name.begin);
  const bool capitals = written.size() > 2 && !ascii::has_lower(written);
  if (!capitals || name.sign != '.' || !words[2].is_capital) return std::nullopt;
  return name.end + 1;
}

}  // namespace

std::optional<SpeakerLabel> read_speaker_label(std::string_view line) {
  const std::size_t begin = skip_question(line, skip_signs(line));
  if (begin >= line.size() || ascii::is_lower(line[begin])) return std::nullopt;
  const std::string_view head = line.substr(begin, kLongestLabel);
  if (const std::size_t dash = head.find("\u2014\u201C"); dash != std::string_view::npos) {
    const std::string_view name = head.substr(0, dash);
    if (may_be_name(name)) return SpeakerLabel{name, begin + dash + 3, is_letters(name), true};
    if (name.find("not declassified") != std::string_view::npos) return SpeakerLabel{{}, dash};
  }
  const std::size_t colon = head.find(':');
  if (colon == std::string_view::npos ||
      head.substr(0, colon).find('\n') != std::string_view::npos) {
    const auto end = end_in_capitals(line, begin);
    if (!end) return std::nullopt;
    return SpeakerLabel{line.substr(begin, *end - 1 - begin), *end};
  }
  const std::size_t end = begin + colon + 1;
  if (end < line.size() && ascii::is_alnum(line[end])) return std::nullopt;  // "12:30", "http://"
  const std::string_view name = without_remark(head.substr(0, colon));
  if (!may_be_name(name)) return std::nullopt;
  if (!is_of_persons(name)) return SpeakerLabel{{}, end};
  return SpeakerLabel{name, end, is_letters(name)};
}

}  // namespace dragoman
