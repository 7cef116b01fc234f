#pragma once
// TAGS, the codes for Traffic Analysis by Geography and Subject that a cable carries, and what they
// mean: subjects, organizations and programs. The TAGS of countries stand in country.h.
//
// Source of the outside rules: the State Department's TAGS handbook, 5 FAH-3, and the codes in use
// from 1973 on that the handbook has since dropped.
//
// The tables are constant data, made at compile time: any number of threads may read them. Their
// strings are ASCII and live as long as the program. Nothing here throws.

#include <array>
#include <span>
#include <string_view>

namespace dragoman {

enum class TagKind {
  kSubject,       // four letters, the first its field: PHUM, EFIN
  kCountry,       // two letters; no row of these tables
  kOrganization,  // an abbreviation: UNSC, AFL-CIO, UNGA/C-3
  kProgram,       // K and three letters: KNNP
};

struct Tag {
  // Unique, and never the TAGS code of a country: where one code is both, as AU, the country has
  // it.
  std::string_view code;

  TagKind kind;

  // In English title case: "Human Rights". Empty where the code occurs but what it stands for is
  // not certain. Two codes may have the same meaning (EU and EUN, SHUM and PHUM).
  std::string_view meaning;
};

// The rows of each kind, sorted by code in byte order.
std::span<const Tag> subject_tags();
std::span<const Tag> organization_tags();
std::span<const Tag> program_tags();

// All of them.
inline std::array<std::span<const Tag>, 3> tag_tables() {
  return {subject_tags(), organization_tags(), program_tags()};
}

}  // namespace dragoman
