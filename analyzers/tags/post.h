#pragma once
// The posts that send and receive cables: embassies, consulates, missions, interests sections, the
// Department itself.
//
// Sources of the outside rules: the State Department's lists of posts and the addressee and
// reference lines of its telegrams, 1960 to 2020; countries are rows of country.h (ISO 3166-1).
//
// The table is constant data, made at compile time: any number of threads may read it. Its strings
// are ASCII and live as long as the program. Nothing here throws.

#include <span>
#include <string_view>

namespace dragoman {

struct Post {
  // The post as a cable reference writes it, A to Z only: "BEIJING", "HOCHIMINHCITY",
  // "USUNNEWYORK". No AMEMBASSY or AMCONSUL before it. Unique over all keys and aliases.
  std::string_view key;

  // As shown to people: "Ho Chi Minh City".
  std::string_view name;

  // Code of the Country row of the host today: a mission to an organization has that of its city
  // (USNATO is in BE), an interests section and a post in a state that is no more that of the
  // present state there.
  std::string_view country;

  // Other keys of the same post, older names too, separated by '|' ("PEKING|USLOPEKING"). Empty if
  // there are none.
  std::string_view aliases;
};

// All rows, sorted by key in byte order.
std::span<const Post> post_table();

}  // namespace dragoman
