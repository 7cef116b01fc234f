#include "analyzers/names/authority/authority_trie.h"

#include <algorithm>

#include "analyzers/names/authority/authority_spelling.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/bar_list.h"

namespace dragoman::names {
namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// One word, two capitals at least, no small letter.
bool is_abbreviation(std::string_view words) {
  const auto capitals = std::count_if(words.begin(), words.end(), ascii::is_upper);
  return capitals >= 2 && std::none_of(words.begin(), words.end(),
                                       [](char c) { return c == ' ' || ascii::is_lower(c); });
}

template <typename OnSpelling>
void for_each_spelling(const AuthorityEntry& entry, OnSpelling on_spelling) {
  // A preferred form with marks is among the forms without them.
  if (is_ascii(entry.preferred)) on_spelling(AuthoritySpelling{entry.preferred});
  for_each_item(entry.forms, [&](std::string_view form) { on_spelling(read_spelling(form)); });
}

// The first spelling of an entry to claim a path keeps it.
void add_form(const AuthorityForm& form, std::vector<AuthorityForm>& forms) {
  const bool known = std::any_of(forms.begin(), forms.end(), [&](const AuthorityForm& other) {
    return other.entry == form.entry;
  });
  if (!known) forms.push_back(form);
}

void add_entry(const AuthorityEntry& entry, std::uint16_t number, AuthorityTrie& trie) {
  for_each_spelling(entry, [&](const AuthoritySpelling& spelling) {
    const AuthorityForm form = {number, spelling.needs_evidence, is_abbreviation(spelling.words),
                                static_cast<std::int16_t>(spelling.first_year),
                                static_cast<std::int16_t>(spelling.last_year)};
    for_each_path(spelling, [&](const AuthorityPath& path) {
      AuthorityTrie::Node& node = trie.nodes[path.hash];
      if (path.words == 1) node.first_word = true;
      if (!path.whole) node.goes_on = true;
      if (path.whole) add_form(form, node.forms);
    });
  });
}

}  // namespace

AuthorityTrie make_authority_trie(std::span<const AuthorityEntry> entries) {
  AuthorityTrie trie;
  std::uint16_t number = 0;
  for (const AuthorityEntry& entry : entries) add_entry(entry, number++, trie);
  return trie;
}

}  // namespace dragoman::names
