#pragma once
// The countries and territories that diplomatic texts speak of: today's, and the states that are no
// more. One table answers for ISO codes, TAGS codes, names, demonyms and capitals.
//
// Sources of the outside rules: ISO 3166-1 alpha-2 for today's codes, ISO 3166-3 for withdrawn
// ones; the State Department's TAGS handbook, 5 FAH-3, whose country codes are those of FIPS 10-4.
//
// The table is constant data, made at compile time: any number of threads may read it. Its strings
// are UTF-8 and live as long as the program. Nothing here throws.

#include <span>
#include <string_view>

namespace dragoman {

// Fields that hold several values separate them by '|', without blanks around it; an empty field
// holds none. Names, demonyms and capitals are written as texts write them, capitals and accents
// included. A capital may stand in several rows (Belgrade), a name or a demonym in one only. Many
// are also given names or common words when their capitals are lost (Chad, Jordan, Turkey): a
// matcher should heed case and prefer the longest name ("South Sudan", "Papua New Guinea"). An
// abbreviation that several governments share (GOI, GOP) is not listed.
struct Country {
  // Unique. ISO 3166-1 alpha-2 ("JP"), or XK for Kosovo. A state that is no more has the four
  // letters of ISO 3166-3 ("SUHH"), whose first two are its former alpha-2 code ("SU"; "CS" was
  // given out twice). Two states whose code ISO never withdrew have four letters of our own: VSVN
  // (South Vietnam) and UAEG (United Arab Republic).
  std::string_view code;

  // Two letters, unique: the TAGS code, which is not the ISO code ("JA"). Empty if it has none.
  std::string_view tag;

  // The English short name shown to people. Unique.
  std::string_view name;

  // Other names, official, older and abbreviated ("ROK|Republic of Korea"). A state that only
  // changed its name has its older ones here (Burma, Zaire, Ceylon) and no row for them.
  std::string_view other_names;

  // Adjectives and the nouns for the people ("Turkish|Turk|Turks").
  std::string_view demonyms;

  // Capitals and seats of government, under their present and older names.
  std::string_view capitals;

  // Calendar years, both inclusive, in which the state existed; 0 is open. first_year is set for
  // states that are no more and for those that left another row of this table (Ukraine 1991); their
  // names occur in earlier texts all the same.
  int first_year;
  int last_year;

  // For a state that is no more, the codes of the rows that carry it on; else empty.
  std::string_view successors;
};

// All rows, sorted by code in byte order.
std::span<const Country> country_table();

}  // namespace dragoman
