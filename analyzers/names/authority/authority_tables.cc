#include "analyzers/names/authority/authority_tables.h"

#include <array>

namespace dragoman {

std::span<const std::span<const AuthorityEntry>> authority_tables() {
  static const std::array kTables = {people_africa(),
                                     people_americas(),
                                     people_arabia(),
                                     people_balkans(),
                                     people_central_europe(),
                                     people_china(),
                                     people_indochina(),
                                     people_indonesia_malaya(),
                                     people_iran_turkey_israel(),
                                     people_japan(),
                                     people_korea(),
                                     people_levant_iraq(),
                                     people_north_africa(),
                                     people_post_soviet(),
                                     people_south_asia(),
                                     people_soviet(),
                                     people_thailand_burma(),
                                     people_west_europe(),
                                     places_africa(),
                                     places_americas_pacific(),
                                     places_east_asia(),
                                     places_east_europe(),
                                     places_middle_east(),
                                     places_south_asia(),
                                     places_southeast_asia(),
                                     places_soviet(),
                                     places_west_europe(),
                                     organisations_asia(),
                                     organisations_europe(),
                                     organisations_middle_east_africa(),
                                     organisations_world()};
  return kTables;
}

const AuthorityEntry& authority_entry(const AuthorityForm& form) {
  std::size_t number = form.entry;
  const auto tables = authority_tables();
  auto table = tables.begin();
  for (; number >= table->size(); ++table) number -= table->size();
  return (*table)[number];
}

}  // namespace dragoman
