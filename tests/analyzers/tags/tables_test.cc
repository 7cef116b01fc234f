// The tables are written by hand; what their headers promise is checked here.

#include <algorithm>
#include <catch2/catch.hpp>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/tags/lookup.h"
#include "analyzers/text/normalize.h"
#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

std::vector<std::string_view> split(std::string_view list) {
  std::vector<std::string_view> out;
  while (!list.empty()) {
    const std::size_t bar = list.find('|');
    out.push_back(list.substr(0, bar));
    if (bar == std::string_view::npos) break;
    list.remove_prefix(bar + 1);
  }
  return out;
}

bool all_in(std::string_view text, std::string_view alphabet) {
  return text.find_first_not_of(alphabet) == std::string_view::npos;
}

constexpr std::string_view kCapitals = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

bool is_well_written(std::string_view name) {
  return !name.empty() && is_utf8(name) && name.front() != ' ' && name.back() != ' ' &&
         name.find("  ") == std::string_view::npos;
}

TEST_CASE("the rows of each table are in the order of their keys, without doubles") {
  const auto countries = country_table();
  const auto posts = post_table();
  const auto ordered = [](const auto& rows, auto key) {
    return std::adjacent_find(rows.begin(), rows.end(), [&](const auto& a, const auto& b) {
             return !(a.*key < b.*key);
           }) == rows.end();
  };
  CHECK(ordered(countries, &Country::code));
  CHECK(ordered(posts, &Post::key));
  for (const auto tags : tag_tables()) CHECK(ordered(tags, &Tag::code));
}

TEST_CASE("a country has a code of two letters, a state of the past one of four") {
  for (const Country& country : country_table()) {
    CAPTURE(country.code);
    CHECK(all_in(country.code, kCapitals));
    CHECK(country.code.size() == (country.last_year == 0 ? 2 : 4));
    CHECK(country.successors.empty() == (country.last_year == 0));
    CHECK((country.tag.empty() || (country.tag.size() == 2 && all_in(country.tag, kCapitals))));
    CHECK((country.last_year == 0 || country.first_year <= country.last_year));
  }
}

TEST_CASE("no two countries share a TAGS code or a name") {
  std::set<std::string_view> tags;
  std::set<std::string_view> names;
  for (const Country& country : country_table()) {
    CAPTURE(country.code);
    CHECK((country.tag.empty() || tags.insert(country.tag).second));
    CHECK(names.insert(country.name).second);
  }
}

TEST_CASE("a name or a demonym belongs to one country only, whatever its case and accents") {
  std::map<std::string, std::string_view> owners;
  for (const Country& country : country_table()) {
    for (const auto part : {&Country::name, &Country::other_names, &Country::demonyms}) {
      for (const std::string_view name : split(country.*part)) {
        CAPTURE(country.code, name);
        CHECK(is_well_written(name));
        const auto [owner, fresh] = owners.emplace(fold_name(name), country.code);
        CHECK((fresh || owner->second == country.code));
        CHECK(country_of_name(name) == &country);
      }
    }
    for (const std::string_view capital : split(country.capitals)) CHECK(is_well_written(capital));
  }
}

TEST_CASE("the successors of a state are states of today") {
  for (const Country& country : country_table()) {
    for (const std::string_view code : split(country.successors)) {
      CAPTURE(country.code, code);
      const Country* const successor = country_of_code(code);
      REQUIRE(successor != nullptr);
      CHECK(successor->code == code);
      CHECK(successor->last_year == 0);
      const bool in_time =
          successor->first_year == 0 || successor->first_year <= country.last_year + 2;
      CHECK((in_time || code == "ME" || code == "RS" || code == "XK" || code == "CW" ||
             code == "SX"));
    }
  }
}

TEST_CASE("a key or alias belongs to one post, and its country is one of today") {
  std::set<std::string_view> keys;
  for (const Post& post : post_table()) {
    CAPTURE(post.key);
    CHECK(is_well_written(post.name));
    std::vector<std::string_view> own = split(post.aliases);
    own.push_back(post.key);
    for (const std::string_view key : own) {
      CAPTURE(key);
      CHECK(!key.empty());
      CHECK(all_in(key, kCapitals));
      CHECK(keys.insert(key).second);
      CHECK(find_post(key) == &post);
    }
    CHECK(find_post(post.name) == &post);
    const Country* const host = country_of_code(post.country);
    REQUIRE(host != nullptr);
    CHECK(host->code == post.country);
    CHECK(host->last_year == 0);
  }
}

TEST_CASE("a TAGS code has the form of its kind and is no country's") {
  for (const auto tags : tag_tables()) {
    for (const Tag& tag : tags) {
      CAPTURE(tag.code);
      CHECK(tag.kind == tags.front().kind);
      CHECK(find_tag(tag.code) == &tag);
      CHECK(country_of_tag(tag.code) == nullptr);
      CHECK(all_in(tag.code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-/&'"));
      CHECK((tag.meaning.empty() || is_well_written(tag.meaning)));
      if (tag.kind == TagKind::kSubject)
        CHECK((tag.code.size() == 4 && all_in(tag.code, kCapitals)));
      if (tag.kind == TagKind::kProgram) CHECK((tag.code.size() == 4 && tag.code.front() == 'K'));
      CHECK(tag.kind != TagKind::kCountry);
    }
  }
}

}  // namespace
}  // namespace dragoman
