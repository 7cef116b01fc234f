#include "analyzers/chain/foreign_countries.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

#include "analyzers/chain/analyzer.h"
#include "analyzers/tags/country_mentions.h"
#include "analyzers/tags/names_abroad.h"
#include "analyzers/text/bar_list.h"

namespace dragoman {
namespace {

constexpr double kTitleMention = 3;

// "And", "so", "by", "as", "for", written as one word with the next.
constexpr std::array<std::string_view, 5> kArabicPrefixes = {"و", "ف", "ب", "ك", "ل"};

// Also "financial".
constexpr std::string_view kArabicMali = "مالي";

// Of nouns and adjectives, the longer before those that they end in. Snowball takes off more, such
// as the л of "Непал", which verbs end in.
constexpr auto kRussianEndings = std::to_array<std::string_view>(
    {"иями", "ыми", "ями", "ами", "ией", "ого", "ому", "ием", "ия", "ии", "ию", "ой", "ей",
     "ою",   "ов",  "ев",  "ом",  "ем",  "ах",  "ях",  "ые",  "ых", "ым", "ый", "ая", "ую",
     "ое",   "а",   "я",   "у",   "ю",   "е",   "и",   "ы",   "й",  "ь",  "о"});
constexpr std::size_t kShortestRussian = 6;  // bytes of what is left, three letters

void drop_ending(std::string& word) {
  for (const std::string_view ending : kRussianEndings) {
    if (!word.ends_with(ending) || word.size() < ending.size() + kShortestRussian) continue;
    word.resize(word.size() - ending.size());
    return;
  }
}

bool begins_with_small_letter(std::string_view word) {
  const auto size = static_cast<std::int32_t>(word.size());
  return u_islower(icu::UnicodeString::fromUTF8({word.data(), size}).char32At(0)) != 0;
}

}  // namespace

class ForeignCountries::Reader {
 public:
  explicit Reader(const Language& language)
      : chain_(Chain::kWords, std::string(stemmed_as(language.name, "english"))),
        is_arabic_(language.name == "arabic"),
        is_russian_(language.name == "russian") {
    for (const Country& country : country_table()) {
      for (const std::string& name : country_names_in(country, std::string(language.code)))
        add(name, country);
    }
    // "Iraq" and "Viet Nam" beside ICU's "Irak" and "Vietnam".
    for (const Country& country : country_table()) {
      add(country.name, country);
      for_each_item(country.other_names, [&](std::string_view name) { add(name, country); });
    }
    const auto longer = [](const ForeignName& a, const ForeignName& b) {
      return a.terms.size() > b.terms.size();
    };
    for (auto& [first, names] : names_) std::stable_sort(names.begin(), names.end(), longer);
  }

  void count(std::string_view text, double weight) {
    const std::vector<MentionedWord> words = words_of(text);
    for (std::size_t i = 0; i < words.size();) {
      const ForeignName* const name = name_at(words, i);
      if (name != nullptr) mentions_[name->country] += weight;
      i += name == nullptr ? 1 : name->terms.size();
    }
  }

  std::vector<const Country*> take() {
    std::vector<std::pair<const Country*, double>> ranked(mentions_.begin(), mentions_.end());
    mentions_.clear();
    std::sort(ranked.begin(), ranked.end(), [](const auto& a, const auto& b) {
      return a.second != b.second ? a.second > b.second : a.first->code < b.first->code;
    });
    std::vector<const Country*> countries;
    for (const auto& [country, weight] : ranked) {
      if (weight >= kLeastShare * ranked.front().second) countries.push_back(country);
    }
    return countries;
  }

 private:
  struct MentionedWord {
    std::string term;
    std::string_view written;
  };
  struct ForeignName {
    std::vector<std::string> terms;
    const Country* country = nullptr;
  };

  std::vector<MentionedWord> words_of(std::string_view text) {
    std::vector<MentionedWord> words;
    chain_.analyze(text, [&](Token& token) {
      if (token.span > 1) return;
      const auto written = text.substr(token.begin, token.end - token.begin);
      if (is_russian_) drop_ending(token.text);
      words.push_back({std::move(token.text), written});
    });
    return words;
  }

  void add(std::string_view written, const Country& country) {
    if (is_arabic_ && written == kArabicMali) return;
    ForeignName name{{}, &country};
    for (MentionedWord& word : words_of(written)) name.terms.push_back(std::move(word.term));
    if (!name.terms.empty()) names_[name.terms.front()].push_back(std::move(name));
  }

  const ForeignName* name_at(const std::vector<MentionedWord>& words, std::size_t at) const {
    const std::string& first = words[at].term;
    const ForeignName* const name = name_at(words, at, first);
    if (name != nullptr || !is_arabic_) return name;
    for (const std::string_view prefix : kArabicPrefixes) {
      if (first.starts_with(prefix)) return name_at(words, at, first.substr(prefix.size()));
    }
    return nullptr;
  }

  // The name that begins with that form of the word.
  const ForeignName* name_at(const std::vector<MentionedWord>& words, std::size_t at,
                             const std::string& first) const {
    const auto known = names_.find(first);
    if (known == names_.end() || begins_with_small_letter(words[at].written)) return nullptr;
    for (const ForeignName& name : known->second) {
      const bool fits = at + name.terms.size() <= words.size() &&
                        std::equal(name.terms.begin() + 1, name.terms.end(),
                                   words.begin() + static_cast<std::ptrdiff_t>(at) + 1,
                                   [](const std::string& term, const MentionedWord& word) {
                                     return term == word.term;
                                   });
      if (fits) return &name;
    }
    return nullptr;
  }

  Analyzer chain_;
  bool is_arabic_;
  bool is_russian_;
  std::unordered_map<std::string, std::vector<ForeignName>> names_;  // by first term
  std::map<const Country*, double> mentions_;
};

ForeignCountries::ForeignCountries(const Language& language)
    : reader_(std::make_unique<Reader>(language)) {}
ForeignCountries::~ForeignCountries() = default;

std::vector<const Country*> ForeignCountries::find(std::string_view title, std::string_view text) {
  reader_->count(title, kTitleMention);
  reader_->count(text, 1);
  return reader_->take();
}

}  // namespace dragoman
