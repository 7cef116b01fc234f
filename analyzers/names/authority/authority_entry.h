#pragma once
// The entries of the authority tables and their forms. Constant data; safe from any thread.

#include <cstdint>
#include <string_view>
#include <vector>

namespace dragoman::names {

enum class AuthorityKind : std::uint8_t { kPerson, kPlace, kOrganisation };

/// One person, place or organisation.
struct AuthorityEntry {
  AuthorityKind kind = AuthorityKind::kPerson;
  std::string_view preferred;  // shown to people; unique within its kind, even when folded
  std::string_view countries;  // where it belongs: codes of analyzers/tags, "CN TW", "SU RU"
  int first_year = 0;          // a person's life; 0 where unknown, and while the person lives
  int last_year = 0;
  std::string_view forms;  // as in docs/names-authority.md; `preferred` is a form too
};

/// What one spelling means.
struct AuthorityForm {
  std::uint16_t entry = 0;      // for authority_entry()
  bool needs_evidence = false;  // ambiguous: means the entry only where AuthorityEvidence allows it
  bool abbreviation = false;    // one word written in capitals: "KGB"
  std::int16_t first_year = 0;  // when the name was in force, inclusive; 0 where unknown or open
  std::int16_t last_year = 0;
};

/// One spelling of a surname, and what else is known of it.
struct AuthoritySurname {
  std::uint64_t word = 0;      // name_word_hash() of the spelling, folded
  std::string_view spellings;  // the others, folded: "asad|asaad"
  std::string_view countries;  // of all who bear it: codes of analyzers/tags, "SY"
};

/// All entries, by kind and region.
std::vector<AuthorityEntry> authority_entries();

/// The entry that a form names.
AuthorityEntry authority_entry(const AuthorityForm& form);

}  // namespace dragoman::names
