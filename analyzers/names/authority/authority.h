#pragma once
// The authority: people, places and organisations with the forms of their names that no rule
// derives. Chiang Kai-shek is Jiang Jieshi, Peking is Beijing. docs/names-authority.md explains how
// its tables are written and extended. They hold public knowledge only.
//
// Names are compared word by word and folded as by fold_name() (case, diacritics, apostrophes).
// Parts between hyphens are words, and a hyphenated word of a table is found in parts ("Tse-tung",
// "Tse Tung") and as one ("Tsetung").
//
// All of it is constant data, made when the program is built: first use sets nothing up. Safe from
// any thread; what is returned lives as long as the program.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/names/authority/authority_entry.h"

namespace dragoman::names {

/// The entry's key in an index: "person:jiang jieshi". Unique; changes only with `preferred`.
std::string authority_key(const AuthorityEntry& entry);

/// What `name` as a whole may mean; empty if no table has it. "Surname, Given" is also looked up as
/// "Given Surname". Titles, initials, patronymics and a remark in parentheses after the name are
/// left out where the tables don't have them. Takes any bytes.
std::span<const AuthorityForm> authority_forms(std::string_view name);

/// The countries and the date of a document, which decide whom an ambiguous name means there.
class AuthorityEvidence {
 public:
  /// `countries` are codes of analyzers/tags ("CN", "SUHH"); `year` is the document's, 0 if
  /// unknown.
  AuthorityEvidence(std::span<const std::string> countries, int year);

  /// Whether the form may mean its entry here. A person can't be a small child yet. For a form that
  /// needs evidence, the entry must belong to one of the countries, or to a successor of one, and
  /// must not have been dead for more than two years.
  bool allows(const AuthorityForm& form) const;

 private:
  bool shares_country(std::string_view countries) const;

  std::vector<std::string_view> countries_;
  int year_ = 0;
};

}  // namespace dragoman::names
