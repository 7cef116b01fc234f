#include "analyzers/tags/lookup.h"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "analyzers/tags/names_abroad.h"
#include "analyzers/text/bar_list.h"
#include "analyzers/text/normalize.h"

namespace dragoman {
namespace {

// Folded key to row; the first row to claim a key keeps it.
template <typename Row>
using Index = std::unordered_map<std::string, const Row*>;

template <typename Row>
const Row* find(const Index<Row>& index, const std::string& key) {
  const auto found = index.find(key);
  return found == index.end() ? nullptr : found->second;
}

// Names come before other names and those before demonyms, and today's states before those that are
// no more, so that the plainer reading wins.
Index<Country> index_country_names() {
  Index<Country> index;
  for (const auto part : {&Country::name, &Country::other_names, &Country::demonyms}) {
    for (const bool past : {false, true}) {
      for (const Country& country : country_table()) {
        if ((country.last_year != 0) != past) continue;
        for_each_item(country.*part,
                      [&](std::string_view name) { index.emplace(fold_name(name), &country); });
      }
    }
  }
  return index;
}

Index<Country> index_country_codes(std::string_view Country::*code) {
  Index<Country> index;
  for (const Country& country : country_table()) {
    if (!(country.*code).empty()) index.emplace(squash(country.*code), &country);
  }
  return index;
}

// Former states come after today's, so that the first two letters of their codes, which were their
// usual ones, mean them only where nobody has those today: SU, YU, DD, and of the two CS the older.
Index<Country> index_iso_codes() {
  Index<Country> index = index_country_codes(&Country::code);
  for (const Country& country : country_table()) {
    if (country.code.size() > 2) index.emplace(squash(country.code.substr(0, 2)), &country);
  }
  return index;
}

Index<Post> index_posts() {
  Index<Post> index;
  for (const Post& post : post_table()) {
    index.emplace(squash(post.key), &post);
    index.emplace(squash(post.name), &post);
    for_each_item(post.aliases,
                  [&](std::string_view alias) { index.emplace(squash(alias), &post); });
  }
  return index;
}

Index<Tag> index_tags() {
  Index<Tag> index;
  for (const auto tags : tag_tables()) {
    for (const Tag& tag : tags) index.emplace(squash(tag.code), &tag);
  }
  return index;
}

// "AMEMBASSY BEIJING" without its first word, where that is a kind of post.
std::string_view without_post_kind(std::string_view text) {
  constexpr std::array<std::string_view, 10> kKinds = {
      "amembassy", "amconsul", "amcongen", "usmission", "usint",
      "uslo",      "usoffice", "embassy",  "consulate", "mission"};
  const std::size_t blank = text.find(' ');
  if (blank == std::string_view::npos) return text;
  const std::string kind = squash(text.substr(0, blank));
  const bool known = std::find(kKinds.begin(), kKinds.end(), kind) != kKinds.end();
  return known ? text.substr(blank + 1) : text;
}

}  // namespace

const Country* country_of_code(std::string_view code) {
  static const Index<Country> kIndex = index_iso_codes();
  return find(kIndex, squash(code));
}

const Country* country_of_tag(std::string_view tag) {
  static const Index<Country> kIndex = index_country_codes(&Country::tag);
  return find(kIndex, squash(tag));
}

const Country* country_of_name(std::string_view name) {
  static const Index<Country> kIndex = index_country_names();
  return find(kIndex, fold_name(name));
}

const Country* country_of_any_name(std::string_view name) {
  const Country* const country = country_of_name(name);
  return country != nullptr ? country : country_of_name_abroad(fold_name(name));
}

const Post* find_post(std::string_view text) {
  static const Index<Post> kIndex = index_posts();
  const Post* post = find(kIndex, squash(text));
  return post != nullptr ? post : find(kIndex, squash(without_post_kind(text)));
}

const Tag* find_tag(std::string_view code) {
  static const Index<Tag> kIndex = index_tags();
  return find(kIndex, squash(code));
}

std::vector<const Tag*> find_topics(std::string_view text) {
  const Tag* const by_code = find_tag(text);
  if (by_code != nullptr && by_code->kind == TagKind::kSubject) return {by_code};
  std::vector<const Tag*> topics;
  std::string meaning = fold_name(text);
  const std::string_view english = topic_of_name_abroad(meaning);
  if (!english.empty()) meaning = fold_name(english);
  for (const Tag& tag : subject_tags()) {
    if (fold_name(tag.meaning) == meaning) topics.push_back(&tag);
  }
  return topics;
}

}  // namespace dragoman
