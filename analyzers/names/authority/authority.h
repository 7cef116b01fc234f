#pragma once
// The authority table: people, places and organisations with the forms of their names that no rule
// derives: Chiang Kai-shek is Jiang Jieshi, Peking is Beijing. How the table is written and added
// to: docs/names-authority.md. What is public knowledge only is in it.
//
// Names are compared folded, as fold_name() does it (case, diacritics, apostrophes), and word by
// word: parts between hyphens are words, and a hyphenated word of the table is found in parts
// ("Tse-tung", "Tse Tung") and as one ("Tsetung").
//
// All of it is constant data, made when the program is built: nothing is to be set up on first use.
// Safe from any thread; what is returned lives as long as the program.

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/names/authority/authority_entry.h"

namespace dragoman {

/// What entries are known by in an index: "person:jiang jieshi". Unique; changes only with
/// `preferred`.
std::string authority_key(const AuthorityEntry& entry);

/// What the whole of `name` may mean; empty if the table doesn't have it. "Surname, Given" is
/// looked up as "Given Surname" as well; titles, initials and patronymics, and what stands in
/// parentheses behind the name, may be more than the table has. Takes any bytes.
std::span<const AuthorityForm> authority_forms(std::string_view name);

/// What a document says that tells which of the bearers of an ambiguous name it means.
class AuthorityEvidence {
 public:
  /// `countries` are codes of analyzers/tags ("CN", "SUHH"); `year` is the document's, 0 if
  /// unknown.
  AuthorityEvidence(std::span<const std::string> countries, int year);

  /// Whether the form may mean its entry here. A person isn't met as a small child; for a form that
  /// needs evidence, the entry must belong to one of the countries, or to what became of it, and
  /// must not be dead for more than two years.
  bool allows(const AuthorityForm& form) const;

 private:
  bool shares_country(std::string_view countries) const;

  std::vector<std::string_view> countries_;
  int year_ = 0;
};

}  // namespace dragoman
