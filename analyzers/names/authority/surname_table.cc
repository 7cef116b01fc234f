#include "analyzers/names/authority/surname_table.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/names/authority/authority_spelling.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/bar_list.h"
#include "analyzers/text/strings.h"

namespace dragoman::names {
namespace {

using Spellings = std::set<std::string>;

constexpr std::size_t kShortestSurname = 3;  // letters

// Small letters without apostrophes; "" for what is no single word.
std::string folded(std::string_view choice) {
  std::string out;
  for (const char c : choice) {
    if (c == '\'' || c == '`') continue;
    if (!ascii::is_letter(c)) return {};
    out += ascii::to_lower(c);
  }
  return out.size() < kShortestSurname ? std::string() : out;
}

Spellings last_choices(std::string_view form) {
  const std::string_view words = read_spelling(form).words;
  Spellings out;
  for (const std::string_view choice : split(words.substr(words.rfind(' ') + 1), '/')) {
    std::string spelling = folded(choice);
    if (!spelling.empty()) out.insert(std::move(spelling));
  }
  return out;
}

bool share_one(const Spellings& a, const Spellings& b) {
  return std::any_of(a.begin(), a.end(), [&](const std::string& word) { return b.contains(word); });
}

// The spellings of each surname of an entry.
std::vector<Spellings> surnames_of(const AuthorityEntry& entry) {
  std::vector<Spellings> surnames;
  const auto add = [&](std::string_view form) {
    Spellings all = last_choices(form);
    std::erase_if(surnames, [&](const Spellings& known) {
      const bool same = share_one(known, all);
      if (same) all.insert(known.begin(), known.end());
      return same;
    });
    surnames.push_back(std::move(all));
  };
  add(entry.preferred);
  for_each_item(entry.forms, add);
  return surnames;
}

}  // namespace

std::map<std::string, SpelledSurname> make_surname_table(std::span<const AuthorityEntry> entries) {
  std::map<std::string, SpelledSurname> table;
  for (const AuthorityEntry& entry : entries) {
    if (entry.kind != AuthorityKind::kPerson) continue;
    for (const Spellings& spellings : surnames_of(entry)) {
      if (spellings.size() < 2) continue;
      for (const std::string& word : spellings) {
        SpelledSurname& surname = table[word];
        surname.spellings.insert(spellings.begin(), spellings.end());
        surname.spellings.erase(word);
        for (std::string& code : split_words(std::string(entry.countries))) {
          surname.countries.insert(std::move(code));
        }
      }
    }
  }
  return table;
}

}  // namespace dragoman::names
