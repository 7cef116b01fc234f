#include "analyzers/tags/country_mentions.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "analyzers/text/normalize.h"

namespace dragoman {
namespace {

constexpr double kTitleWeight = 3;
constexpr double kNameWeight = 1;
constexpr double kCapitalWeight = 0.5;
constexpr std::size_t kMostWords = 8;  // of a name

// Names that hold a country's but don't speak of it.
constexpr std::array<std::string_view, 24> kOtherNames = {
    "South China Sea",    "East China Sea",  "China Sea",        "Sea of Japan",
    "Indian Ocean",       "Gulf of Mexico",  "Persian Gulf",     "Gulf of Thailand",
    "New Mexico",         "New England",     "Latin American",   "Latin Americans",
    "South American",     "North American",  "Central American", "Latin America",
    "American Republics", "West Indian",     "West Indies",      "American Indian",
    "Washington State",   "New South Wales", "Lake Chad",        "Bay of Bengal"};

struct Name {
  const Country* country = nullptr;  // null for kOtherNames
  double weight = 0;
  bool capitals = false;  // to be written in capitals only: "US", "PRC"
};

struct Names {
  std::unordered_map<std::string, Name> by_words;
  std::unordered_map<std::string, std::size_t> most_words;  // by first word
};

bool is_lower(char c) {
  return c >= 'a' && c <= 'z';
}
bool is_upper(char c) {
  return c >= 'A' && c <= 'Z';
}

// The bytes of the letter at `i`: any ASCII letter, and any character beyond ASCII but the general
// punctuation U+2000..U+203F. 0 where none stands there.
std::size_t letter_length(std::string_view text, std::size_t i) {
  const char c = text[i];
  if (is_lower(c) || is_upper(c)) return 1;
  if (static_cast<unsigned char>(c) < 0x80 || text.substr(i).starts_with("\xE2\x80")) return 0;
  std::size_t length = 1;
  while (i + length < text.size() &&
         (static_cast<unsigned char>(text[i + length]) & 0xC0U) == 0x80U) {
    ++length;
  }
  return length;
}

// The bytes of a dot or an apostrophe at `i`, 0 where none stands there.
std::size_t mark_length(std::string_view text, std::size_t i) {
  if (text[i] == '.' || text[i] == '\'') return 1;
  return text.substr(i).starts_with("\u2019") ? 3 : 0;
}

// Letters; dots and apostrophes only between letters, so "U.S." and "Côte d'Ivoire" hold together.
std::size_t word_end(std::string_view text, std::size_t i) {
  while (i < text.size()) {
    if (const std::size_t letter = letter_length(text, i); letter > 0) {
      i += letter;
      continue;
    }
    const std::size_t mark = mark_length(text, i);
    if (mark == 0 || i + mark >= text.size() || letter_length(text, i + mark) == 0) break;
    i += mark;
  }
  return i;
}

// Calls on_word(word, gap before it).
template <typename OnWord>
void for_each_word(std::string_view text, OnWord on_word) {
  std::size_t end = 0;
  for (std::size_t i = 0; i < text.size();) {
    if (letter_length(text, i) == 0) {
      ++i;
      continue;
    }
    const std::size_t begin = i;
    i = word_end(text, i);
    on_word(text.substr(begin, i - begin), text.substr(end, begin - end));
    end = i;
  }
}

bool has_lower(std::string_view text) {
  return std::any_of(text.begin(), text.end(), is_lower);
}

void add_name(std::string_view name, const Country* country, double weight, Names& names) {
  std::string words;
  std::size_t count = 0;
  for_each_word(name, [&](std::string_view word, std::string_view) {
    if (count++ > 0) words += ' ';
    words += squash(word);
  });
  std::size_t& most = names.most_words[words.substr(0, words.find(' '))];
  most = std::max(most, count);
  names.by_words.emplace(words, Name{country, weight, !has_lower(name)});
}

void add_names(std::string_view list, const Country& country, double weight, Names& names) {
  while (!list.empty()) {
    const std::size_t bar = list.find('|');
    add_name(list.substr(0, bar), &country, weight, names);
    if (bar == std::string_view::npos) return;
    list.remove_prefix(bar + 1);
  }
}

// A name that two rows share is the state's of today.
Names collect_names() {
  Names names;
  for (const std::string_view name : kOtherNames) add_name(name, nullptr, 0, names);
  for (const bool past : {false, true}) {
    for (const Country& country : country_table()) {
      if ((country.last_year != 0) != past) continue;
      add_names(country.name, country, kNameWeight, names);
      add_names(country.other_names, country, kNameWeight, names);
      add_names(country.demonyms, country, kNameWeight, names);
    }
  }
  for (const Country& country : country_table()) {
    if (country.last_year == 0) add_names(country.capitals, country, kCapitalWeight, names);
  }
  return names;
}

const Names& names() {
  static const Names kNames = collect_names();
  return kNames;
}

struct Word {
  std::string folded;
  std::string bare;  // folded, without a possessive
  std::string_view source;
  bool near = false;  // only blanks and marks that names have stand between it and the word before
};

// Cuts a text into words and looks for names in the last few of them.
class MentionCounter {
 public:
  void count(std::string_view text, double weight) {
    weight_ = weight;
    words_.clear();
    for_each_word(text, [&](std::string_view word, std::string_view gap) { add_word(word, gap); });
    while (!words_.empty()) match();
  }

  std::vector<const Country*> strongest() const {
    std::vector<std::pair<const Country*, double>> ranked(evidence_.begin(), evidence_.end());
    std::sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
      return a.second != b.second ? a.second > b.second : a.first->code < b.first->code;
    });
    std::vector<const Country*> out;
    for (const auto& [country, evidence] : ranked) {
      const double least = std::max(1.0, kLeastShare * ranked.front().second);
      if (evidence >= least) out.push_back(country);
    }
    return out;
  }

 private:
  static std::string_view without_possessive(std::string_view word) {
    for (const std::string_view mark : {"'s", "\u2019s", "'S", "\u2019S"}) {
      if (word.ends_with(mark)) return word.substr(0, word.size() - mark.size());
    }
    return word;
  }

  void add_word(std::string_view source, std::string_view gap) {
    Word word;
    word.source = without_possessive(source);
    word.folded = squash(source);
    word.bare = source == word.source ? word.folded : squash(word.source);
    word.near = gap.size() <= 3 && gap.find_first_not_of(" \n\r-.&()") == std::string_view::npos;
    words_.push_back(std::move(word));
    if (words_.size() >= kMostWords) match();
  }

  // Takes the longest name off the front of the words held, or else one word.
  void match() {
    std::size_t taken = 1;
    const Word& first = words_.front();
    const std::size_t most = std::max(most_words(first.folded), most_words(first.bare));
    if (most > 0 && !is_lower(first.source.front())) {
      taken = match_longest(std::min(most, words_.size()));
    }
    words_.erase(words_.begin(), words_.begin() + static_cast<std::ptrdiff_t>(taken));
  }

  // Of the longest name that begins with that word, 0 where none does.
  static std::size_t most_words(const std::string& word) {
    const auto found = names().most_words.find(word);
    return found == names().most_words.end() ? 0 : found->second;
  }

  std::size_t match_longest(std::size_t most) {
    for (std::size_t length = most; length > 0; --length) {
      const Name* const name = find_name(length);
      if (name == nullptr || (name->capitals && has_lower(words_.front().source))) continue;
      if (name->country != nullptr) evidence_[name->country] += weight_ * name->weight;
      return length;
    }
    return 1;
  }

  // The name that the first words make: "People's Republic of China", "China's", "Saint John's".
  const Name* find_name(std::size_t length) const {
    const auto& by_words = names().by_words;
    std::string before;
    for (std::size_t i = 0; i + 1 < length; ++i) {
      if (!words_[i + 1].near) return nullptr;
      before += words_[i].folded + ' ';
    }
    const Word& last = words_[length - 1];
    auto found = by_words.find(before + last.folded);
    if (found == by_words.end()) found = by_words.find(before + last.bare);
    return found == by_words.end() ? nullptr : &found->second;
  }

  double weight_ = 1;
  std::vector<Word> words_;
  std::unordered_map<const Country*, double> evidence_;
};

}  // namespace

std::vector<const Country*> countries_mentioned(std::string_view title, std::string_view text) {
  MentionCounter counter;
  counter.count(title, kTitleWeight);
  counter.count(text, 1);
  return counter.strongest();
}

}  // namespace dragoman
