#pragma once
// Finds the surnames that the authority's people have in several spellings. Runs when the program
// is built; the program reads what the compiler wrote (surnames.h).

#include <map>
#include <set>
#include <span>
#include <string>

#include "analyzers/names/authority/authority_entry.h"

namespace dragoman::names {

struct SpelledSurname {
  std::set<std::string> spellings;  // the word itself is none of them
  std::set<std::string> countries;
};

/// By spelling, folded. A surname is the last word of a form, "Qadhafi/Gaddafi" of "Muammar al/_
/// Qadhafi/Gaddafi"; forms of an entry that share a spelling share the surname.
std::map<std::string, SpelledSurname> make_surname_table(std::span<const AuthorityEntry> entries);

}  // namespace dragoman::names
