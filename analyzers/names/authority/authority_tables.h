#pragma once
// The authority table's parts, one file each, and how their rows are written.

#include <span>
#include <string_view>

#include "analyzers/names/authority/authority_entry.h"

namespace dragoman {

/// Years are 0 where unknown, and where life goes on.
constexpr AuthorityEntry person(std::string_view preferred, std::string_view countries, int born,
                                int died, std::string_view forms) {
  return {AuthorityKind::kPerson, preferred, countries, born, died, forms};
}

constexpr AuthorityEntry place(std::string_view preferred, std::string_view countries,
                               std::string_view forms) {
  return {AuthorityKind::kPlace, preferred, countries, 0, 0, forms};
}

constexpr AuthorityEntry organisation(std::string_view preferred, std::string_view countries,
                                      std::string_view forms) {
  return {AuthorityKind::kOrganisation, preferred, countries, 0, 0, forms};
}

std::span<const AuthorityEntry> people_africa();
std::span<const AuthorityEntry> people_americas();
std::span<const AuthorityEntry> people_arabia();
std::span<const AuthorityEntry> people_balkans();
std::span<const AuthorityEntry> people_central_europe();
std::span<const AuthorityEntry> people_china();
std::span<const AuthorityEntry> people_indochina();
std::span<const AuthorityEntry> people_indonesia_malaya();
std::span<const AuthorityEntry> people_iran_turkey_israel();
std::span<const AuthorityEntry> people_japan();
std::span<const AuthorityEntry> people_korea();
std::span<const AuthorityEntry> people_levant_iraq();
std::span<const AuthorityEntry> people_north_africa();
std::span<const AuthorityEntry> people_post_soviet();
std::span<const AuthorityEntry> people_south_asia();
std::span<const AuthorityEntry> people_soviet();
std::span<const AuthorityEntry> people_thailand_burma();
std::span<const AuthorityEntry> people_west_europe();
std::span<const AuthorityEntry> places_africa();
std::span<const AuthorityEntry> places_americas_pacific();
std::span<const AuthorityEntry> places_east_asia();
std::span<const AuthorityEntry> places_east_europe();
std::span<const AuthorityEntry> places_middle_east();
std::span<const AuthorityEntry> places_south_asia();
std::span<const AuthorityEntry> places_southeast_asia();
std::span<const AuthorityEntry> places_soviet();
std::span<const AuthorityEntry> places_west_europe();
std::span<const AuthorityEntry> organisations_asia();
std::span<const AuthorityEntry> organisations_europe();
std::span<const AuthorityEntry> organisations_middle_east_africa();
std::span<const AuthorityEntry> organisations_world();
}  // namespace dragoman
