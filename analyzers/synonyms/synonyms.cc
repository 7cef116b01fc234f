#include "analyzers/synonyms/synonyms.h"

#include <algorithm>
#include <array>
#include <cstdint>

#include "analyzers/synonyms/synonym_tables.h"
#include "analyzers/tags/country.h"
#include "analyzers/tags/lookup.h"
#include "analyzers/tags/tag.h"
#include "analyzers/text/bar_list.h"
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

// FNV-1a.
constexpr std::uint64_t kFirstHash = 0xCBF29CE484222325U;
std::uint64_t hash_with(std::uint64_t hash, char next) {
  return (hash ^ static_cast<unsigned char>(next)) * 0x100000001B3U;
}
std::uint64_t hash_of(std::string_view text) {
  std::uint64_t hash = kFirstHash;
  for (const char c : text) hash = hash_with(hash, c);
  return hash;
}

// Numbers by the hash of a text, in chains: a process that answers one query makes this for a few
// look-ups.
class Hashed {
 public:
  Hashed() : heads_(kChains, kEnd) {}

  void add(std::uint64_t hash, std::uint32_t number) {
    std::uint32_t& head = heads_[hash % kChains];
    entries_.push_back({hash, number, head});
    head = static_cast<std::uint32_t>(entries_.size() - 1);
  }

  // Ascending.
  std::vector<std::uint32_t> find(std::uint64_t hash) const {
    std::vector<std::uint32_t> found;
    for (std::uint32_t i = heads_[hash % kChains]; i != kEnd; i = entries_[i].next) {
      if (entries_[i].hash == hash) found.push_back(entries_[i].number);
    }
    std::sort(found.begin(), found.end());
    return found;
  }

 private:
  static constexpr std::size_t kChains = 1U << 12U;
  static constexpr std::uint32_t kEnd = 0xFFFFFFFF;
  struct Entry {
    std::uint64_t hash;
    std::uint32_t number;
    std::uint32_t next;
  };

  std::vector<std::uint32_t> heads_;
  std::vector<Entry> entries_;
};

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
    for (const Tag& tag : organization_tags()) add_organization(tag);
    for (const Country& country : country_table()) add_country(country);
    begin_set();
  }

  std::vector<std::string> of(const std::string& words) const {
    std::vector<std::string> out;
    for (const std::uint32_t form : by_words_.find(hash_of(words))) {
      if (words_of(form) == words) add_set_of(form, out);
    }
    return out;
  }

  // Of first words of one hash the most of all.
  std::size_t most_words(const std::string& first_word) const {
    const auto found = by_first_word_.find(hash_of(first_word));
    return found.empty() ? 0 : found.back();
  }

 private:
  struct Form {
    std::uint32_t begin;  // of its words, which end where those of the next begin
    std::uint32_t set;
  };

  void begin_set() { sets_.push_back(static_cast<std::uint32_t>(forms_.size())); }

  std::string_view words_of(std::uint32_t form) const {
    const std::size_t end = form + 1 < forms_.size() ? forms_[form + 1].begin : words_.size();
    return std::string_view(words_).substr(forms_[form].begin, end - forms_[form].begin);
  }

  void add_set_of(std::uint32_t member, std::vector<std::string>& out) const {
    const std::uint32_t set = forms_[member].set;
    for (std::uint32_t i = sets_[set]; i < sets_[set + 1]; ++i) {
      const std::string_view words = words_of(i);
      const bool is_known = std::find(out.begin(), out.end(), words) != out.end();
      if (words != words_of(member) && !is_known) out.emplace_back(words);
    }
  }

  void add(std::string_view list) {
    for_each_item(list, [&](std::string_view form) { add_form(form); });
  }

  void add_form(std::string_view form) {
    const std::size_t begin = words_.size();
    append_folded_name(form, words_);
    if (words_.size() == begin) return;
    std::uint64_t hash = kFirstHash;
    std::uint64_t first = 0;  // the hash of the first word
    std::uint32_t count = 1;
    for (const char c : std::string_view(words_).substr(begin)) {
      if (c == ' ' && count++ == 1) first = hash;
      hash = hash_with(hash, c);
    }
    by_first_word_.add(count == 1 ? hash : first, count);
    by_words_.add(hash, static_cast<std::uint32_t>(forms_.size()));
    forms_.push_back(
        {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(sets_.size() - 1)});
  }

  void add_organization(const Tag& tag) {
    if (tag.meaning.empty()) return;
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

  std::string words_;  // of all forms, folded, one form after the other
  std::vector<Form> forms_;
  std::vector<std::uint32_t> sets_;  // where each begins in forms_, and where the last ends
  Hashed by_words_;                  // numbers of forms
  Hashed by_first_word_;             // how many words the form has
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
