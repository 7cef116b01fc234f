#include "analyzers/tags/country_mentions.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "analyzers/tags/country_names.h"
#include "analyzers/tags/mission_report.h"
#include "analyzers/tags/name_words.h"
#include "analyzers/tags/personal_names.h"
#include "analyzers/text/normalize.h"

namespace dragoman {
namespace {

constexpr double kTitleWeight = 3;
constexpr double kNameWeight = 1;
constexpr double kPlaceWeight = 0.5;
constexpr double kLeast = 1;

struct Evidence {
  const Country* country = nullptr;
  double weight = 0;
};

// A people's name before these is its language.
bool is_about_language(std::string_view word) {
  constexpr std::array<std::string_view, 5> kWords = {"language", "languages", "speaking",
                                                      "speaker", "speakers"};
  return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

// Treaties and the like are named after the city where they were signed: "Warsaw Pact". Sorted.
bool is_treaty(std::string_view word) {
  constexpr std::array<std::string_view, 13> kTreaties = {
      "Accord",      "Accords", "Agreement", "Agreements", "Club",   "Convention", "Conventions",
      "Declaration", "Pact",    "Protocol",  "Protocols",  "Treaty", "Treaties"};
  return std::find(kTreaties.begin(), kTreaties.end(), word) != kTreaties.end();
}

// Looks for names in the words of a text and adds up what they weigh.
class MentionCounter {
 public:
  explicit MentionCounter(std::span<const std::string> persons)
      : persons_(words_of_persons(persons)) {}

  void count(std::string_view text, double weight) {
    weight_ = weight;
    words_ = name_words(text);
    for (std::size_t i = 0; i < words_.size();) i += match(i);
  }

  // Of the text counted last.
  const std::vector<NameWord>& words() const { return words_; }

  // The strongest first. Namesakes go to the country with the stronger own evidence, in doubt to
  // the one that is usually meant.
  std::vector<Evidence> ranked() {
    add_bare_names();
    for (const auto& [name, weight] : of_namesakes_) {
      const bool other = by_country_[name->namesake] > by_country_[name->country];
      shared_[other ? name->namesake : name->country] += weight;
    }
    for (const auto& [country, weight] : shared_) by_country_[country] += weight;
    std::vector<Evidence> ranked;
    for (const auto& [country, weight] : by_country_) ranked.push_back({country, weight});
    std::sort(ranked.begin(), ranked.end(), [](const Evidence& a, const Evidence& b) {
      return a.weight != b.weight ? a.weight > b.weight : a.country->code < b.country->code;
    });
    return ranked;
  }

 private:
  // Takes the longest name that begins at a word, or else that word; the number of words taken.
  std::size_t match(std::size_t begin) {
    const std::string_view first = words_[begin].text;
    if (begins_small(first)) return 1;
    std::size_t most = most_words_of_country_name(squash(first));
    const std::string_view bare = without_possessive(first);
    if (bare != first) most = std::max(most, most_words_of_country_name(squash(bare)));
    for (std::size_t length = std::min(most, words_.size() - begin); length > 0; --length) {
      const CountryName* const name = find_name(begin, length);
      if (name == nullptr) continue;
      if (name->capitals && has_small_letter(without_possessive(first))) continue;
      add(*name, begin, begin + length);
      return length;
    }
    return 1;
  }

  // The name that the words make: "People's Republic of China", "China's", "Saint John's".
  const CountryName* find_name(std::size_t begin, std::size_t length) const {
    std::string before;
    for (std::size_t i = begin; i + 1 < begin + length; ++i) {
      if (!words_[i + 1].near) return nullptr;
      before += squash(words_[i].text) + ' ';
    }
    const std::string_view last = words_[begin + length - 1].text;
    const CountryName* const name = find_country_name(before + squash(last));
    const std::string_view bare = without_possessive(last);
    return name != nullptr || bare == last ? name : find_country_name(before + squash(bare));
  }

  void add(const CountryName& name, std::size_t begin, std::size_t end) {
    if (name.country == nullptr || is_language(end) || is_of_longer_name(name, begin, end)) return;
    const double weight = weight_ * (name.kind == NameKind::kName ? kNameWeight : kPlaceWeight);
    if (end > begin + 1 || name.capitals) return weigh(name, weight);
    if (is_in_double_name(words_, begin)) return;
    if (is_in_personal_name(words_, begin)) {
      borne_.insert(&name);
    } else if (is_person(name, begin)) {
      return;  // "Arab-Israel": here, perhaps, and not elsewhere in the text
    } else if (is_after_place_word(words_, begin)) {
      weigh(name, weight);
    } else {
      bare_[&name] += weight;
      if (is_listed(begin)) borne_.insert(&name);
    }
  }

  void weigh(const CountryName& name, double weight) {
    (name.namesake == nullptr ? by_country_[name.country] : of_namesakes_[&name]) += weight;
  }

  // Whether a person of the document's own list has the word in their name.
  bool is_listed(std::size_t begin) const {
    return !persons_.empty() && persons_.contains(squash(without_possessive(words_[begin].text)));
  }

  // "East and Central African Summit", "Warsaw Pact"
  bool is_of_longer_name(const CountryName& name, std::size_t begin, std::size_t end) const {
    const bool is_capital_next = end < words_.size() && words_[end].near &&
                                 !begins_small(words_[end].text) &&
                                 has_small_letter(words_[end].text);
    if (name.kind == NameKind::kPlace) return is_capital_next && is_treaty(words_[end].text);
    const bool is_region = end == begin + 2 && squash(words_[begin + 1].text) == "african";
    if (!is_region) return false;
    const bool is_joined = begin > 0 && words_[begin].near && is_joint(words_[begin - 1].text);
    const bool is_central = words_[begin].text == "Central";
    return is_joined || (is_central && is_capital_next && !is_of_state(words_[end].text));
  }

  static bool is_joint(std::string_view word) { return word == "and" || word == "or"; }

  // What a state has, after its people's name: "Central African Government".
  static bool is_of_state(std::string_view word) {
    constexpr std::array<std::string_view, 8> kWords = {"Ambassador", "Army",       "Embassy",
                                                        "Foreign",    "Government", "Minister",
                                                        "President",  "Republic"};
    return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
  }

  // A name that persons bear counts where other words speak of the country too.
  void add_bare_names() {
    for (const auto& [name, weight] : bare_) {
      if (!borne_.contains(name)) weigh(*name, weight);
    }
    for (const CountryName* name : borne_) {
      const auto bare = bare_.find(name);
      if (bare == bare_.end()) continue;
      const auto own = by_country_.find(name->country);
      if (own != by_country_.end() && own->second >= kNameWeight) weigh(*name, bare->second);
    }
  }

  bool is_person(const CountryName& name, std::size_t begin) const {
    if (!name.may_be_person || begin == 0 || !words_[begin].near) return false;
    return may_be_given_name(words_[begin - 1].text);
  }

  bool is_language(std::size_t end) const {
    return end < words_.size() && words_[end].near && is_about_language(words_[end].text);
  }

  double weight_ = 1;
  std::vector<NameWord> words_;
  std::unordered_set<std::string> persons_;              // words of their names
  std::unordered_set<const CountryName*> borne_;         // names that persons in the text bear
  std::unordered_map<const CountryName*, double> bare_;  // may be persons' or countries'
  std::unordered_map<const Country*, double> by_country_;
  std::unordered_map<const Country*, double> shared_;
  std::unordered_map<const CountryName*, double> of_namesakes_;
};

// They are the reader's own side in a report.
void leave_out_united_states(std::vector<Evidence>& ranked) {
  const bool other = std::any_of(ranked.begin(), ranked.end(), [](const Evidence& e) {
    return e.country->code != "US" && e.weight >= kLeast;
  });
  if (other) std::erase_if(ranked, [](const Evidence& e) { return e.country->code == "US"; });
}

std::vector<const Country*> cut_prose(const std::vector<Evidence>& ranked) {
  std::vector<const Country*> countries;
  for (const Evidence& evidence : ranked) {
    if (evidence.weight < std::max(kLeast, kLeastShare * ranked.front().weight)) break;
    countries.push_back(evidence.country);
  }
  return countries;
}

std::vector<const Country*> cut_report(std::vector<Evidence> ranked) {
  leave_out_united_states(ranked);
  std::vector<const Country*> countries;
  for (const Evidence& evidence : ranked) {
    const double least = countries.empty() ? kLeast : kLeastReportEvidence;
    if (evidence.weight < std::max(least, kLeastReportShare * ranked.front().weight)) break;
    countries.push_back(evidence.country);
    if (countries.size() == kMaxReportCountries) break;
  }
  return countries;
}

}  // namespace

std::vector<const Country*> countries_mentioned(std::string_view title, std::string_view text,
                                                std::span<const std::string> persons) {
  MentionCounter counter(persons);
  counter.count(title, kTitleWeight);
  counter.count(text, 1);
  std::vector<Evidence> ranked = counter.ranked();
  const bool is_report = is_mission_report(text, counter.words());
  return is_report ? cut_report(std::move(ranked)) : cut_prose(ranked);
}

}  // namespace dragoman
