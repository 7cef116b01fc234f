#include "analyzers/synonyms/synonyms.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <unordered_map>

#include "analyzers/synonyms/synonym_tables.h"
#include "analyzers/tags/country.h"
#include "analyzers/tags/lookup.h"
#include "analyzers/tags/tag.h"
#include "analyzers/text/normalize.h"

namespace dragoman {
namespace {

// Acronyms and abbreviations that are words as well, when typed in small letters.
constexpr auto kNeedCapitals = std::to_array<std::string_view>(
    {"aa", "aid", "cap", "icy", "in", "it", "mac", "map", "pa", "pol", "safe", "salt", "sam",
     "shape", "sofa", "start", "us", "who"});

// States that are remembered under the name of the one that carries them on.
struct Successor {
  std::string_view past;
  std::string_view present;
};
constexpr auto kSuccessors = std::to_array<Successor>({{"SUHH", "RU"}, {"UAEG", "EG"}});

// The first halves of compounds such as "Sino-Soviet".
struct Prefix {
  std::string_view word;
  std::string_view country;
};
constexpr auto kPrefixes = std::to_array<Prefix>({{"anglo", "GB"},
                                                  {"austro", "AT"},
                                                  {"franco", "FR"},
                                                  {"greco", "GR"},
                                                  {"hispano", "ES"},
                                                  {"indo", "IN"},
                                                  {"italo", "IT"},
                                                  {"luso", "PT"},
                                                  {"russo", "SUHH"},
                                                  {"sino", "CN"},
                                                  {"turco", "TR"}});

template <typename OnItem>
void for_each(std::string_view list, OnItem on_item) {
  while (!list.empty()) {
    const std::size_t bar = list.find('|');
    on_item(list.substr(0, bar));
    if (bar == std::string_view::npos) return;
    list.remove_prefix(bar + 1);
  }
}

class Synonyms {
 public:
  Synonyms() {
    for (const std::string_view set : everyday_synonyms()) {
      begin_set();
      add(set);
    }
    for (const auto& [acronym, expansions] : acronym_table()) {
      begin_set();
      add(acronym);
      add(expansions);
    }
    for (const Tag& tag : tag_table()) add_organization(tag);
    for (const Country& country : country_table()) add_country(country);
  }

  std::vector<std::string> of(const std::string& words) const {
    std::vector<std::string> out;
    const auto found = sets_of_.find(words);
    if (found == sets_of_.end()) return out;
    for (const std::uint32_t set : found->second) {
      for (const std::string& form : sets_[set]) {
        if (form == words || std::find(out.begin(), out.end(), form) != out.end()) continue;
        out.push_back(form);
      }
    }
    return out;
  }

  std::size_t most_words(const std::string& first_word) const {
    const auto found = most_words_.find(first_word);
    return found == most_words_.end() ? 0 : found->second;
  }

 private:
  void begin_set() { sets_.emplace_back(); }

  void add(std::string_view list) {
    for_each(list, [&](std::string_view form) { add_form(fold_name(form)); });
  }

  void add_form(std::string words) {
    auto& set = sets_.back();
    if (words.empty() || std::find(set.begin(), set.end(), words) != set.end()) return;
    auto& sets = sets_of_[words];
    const auto index = static_cast<std::uint32_t>(sets_.size() - 1);
    if (sets.empty() || sets.back() != index) sets.push_back(index);
    const auto count = static_cast<std::size_t>(std::count(words.begin(), words.end(), ' ') + 1);
    std::size_t& most = most_words_[words.substr(0, words.find(' '))];
    most = std::max(most, count);
    set.push_back(std::move(words));
  }

  void add_organization(const Tag& tag) {
    if (tag.kind != TagKind::kOrganization || tag.meaning.empty()) return;
    begin_set();
    add(tag.code);
    add(tag.meaning);
  }

  // The seat of the United States' government stands in the dateline of half of its papers.
  void add_country(const Country& country) {
    const bool has_successor =
        std::any_of(kSuccessors.begin(), kSuccessors.end(),
                    [&](const auto& s) { return s.present == country.code; });
    if (has_successor) return;
    begin_set();
    add_names(country);
    for (const auto& [past, present] : kSuccessors) {
      if (past == country.code) add_names(*country_of_code(present));
    }
    if (country.code != "US") add(country.capitals);
    for (const auto& [word, code] : kPrefixes) {
      if (code == country.code) add(word);
    }
  }

  void add_names(const Country& country) {
    add(country.name);
    add(country.other_names);
    add(country.demonyms);
  }

  std::vector<std::vector<std::string>> sets_;
  std::unordered_map<std::string, std::vector<std::uint32_t>> sets_of_;
  std::unordered_map<std::string, std::size_t> most_words_;  // by first word
};

const Synonyms& synonyms() {
  static const Synonyms kSynonyms;
  return kSynonyms;
}

}  // namespace

std::vector<std::string> synonyms_of(const std::string& words) {
  return synonyms().of(words);
}

std::size_t most_words_of_synonym(const std::string& first_word) {
  return synonyms().most_words(first_word);
}

bool needs_capitals(std::string_view word) {
  return std::find(kNeedCapitals.begin(), kNeedCapitals.end(), word) != kNeedCapitals.end();
}

}  // namespace dragoman
