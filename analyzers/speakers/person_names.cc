#include "analyzers/speakers/person_names.h"

#include <algorithm>
#include <cstddef>

#include "analyzers/tags/lookup.h"
#include "analyzers/text/normalize.h"

namespace dragoman {
namespace {

bool holds_name(const PersonNames& names, const std::string& name) {
  if (name.size() > 1) return std::find(names.begin(), names.end(), name) != names.end();
  return std::any_of(names.begin(), names.end(),
                     [&](const std::string& other) { return other.front() == name.front(); });
}

}  // namespace

bool has_whole_name(const PersonNames& names) {
  return std::any_of(names.begin(), names.end(), [](const auto& n) { return n.size() > 1; });
}

bool may_be(const PersonNames& written, const PersonNames& person) {
  if (person.empty() || !has_whole_name(written)) return false;
  const bool all = std::all_of(written.begin(), written.end(),
                               [&](const std::string& name) { return holds_name(person, name); });
  return all && (holds_name(written, person.back()) || holds_name(written, person.front()));
}

PersonNames names_of_person(std::string_view person) {
  person = person.substr(0, person.find('('));
  const std::size_t comma = person.find(',');
  PersonNames surname = read_written_speaker(person.substr(0, comma)).names;
  if (comma == std::string_view::npos) return surname;
  std::string_view given = person.substr(comma + 1);
  PersonNames names = read_written_speaker(given.substr(0, given.find(','))).names;
  names.insert(names.end(), surname.begin(), surname.end());
  return names;
}

PersonNames other_names_of_person(std::string_view person) {
  const std::size_t open = person.find('(');
  if (open == std::string_view::npos) return {};
  const std::string_view other = person.substr(open + 1);
  return names_of_person(other.substr(0, other.find(')')));
}

bool is_same_person(const PersonNames& a, const PersonNames& b) {
  if (may_be(a, b) || may_be(b, a)) return true;
  if (a.size() < 2 || b.size() < 2 || a.back() != b.back()) return false;
  return a.front().front() == b.front().front() && (a.size() > 1 && b.size() > 1);
}

void drop_country(WrittenSpeaker& written) {
  if (written.role.empty()) return;
  for (std::size_t i = 0; i + 1 < written.names.size(); ++i) {
    if (country_of_name(written.names[i]) == nullptr) continue;
    std::string_view rest = written.shown;
    while (!rest.empty() && fold_name(rest.substr(0, rest.find(' '))) != written.names[i]) {
      rest.remove_prefix(std::min(rest.find(' '), rest.size() - 1) + 1);
    }
    if (rest.find(' ') == std::string_view::npos) return;
    written.shown = std::string(rest.substr(rest.find(' ') + 1));
    written.names.erase(written.names.begin(),
                        written.names.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    return;
  }
}

bool is_monsieur(const WrittenSpeaker& speaker) {
  return speaker.names.size() > 1 && speaker.names.front() == "m";
}

std::string surname_of(std::string_view person) {
  const PersonNames names = names_of_person(person);
  return names.empty() ? "" : names.back();
}

}  // namespace dragoman
