// What dragoman-search finds and counts, judged by a linear scan over the same documents.

#include <algorithm>
#include <catch2/catch.hpp>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "tests/programs/files.h"
#include "tests/programs/index_state.h"
#include "tests/programs/invented_collection.h"
#include "tests/programs/program.h"

namespace dragoman::test {
namespace {

using Counts = std::map<std::string, std::size_t>;
using Judge = std::function<bool(const InventedDocument&)>;
using Strings = std::vector<std::string>;

struct Question {
  std::string query;
  Judge matches;
};

// clang-format off
const std::vector<Question> kQuestions = {
    {"kettle", [](auto& d) { return d.has("kettle"); }},
    {"Kettles", [](auto& d) { return d.has("kettle"); }},
    {"kettle ribbon", [](auto& d) { return d.has("kettle") && d.has("ribbon"); }},
    {"the kettle and a ribbon", [](auto& d) { return d.has("kettle") && d.has("ribbon"); }},
    {"kettle, ribbon", [](auto& d) { return d.has("kettle") && d.has("ribbon"); }},
    {"kettle,ribbon", [](auto& d) { return d.has_phrase("kettle", "ribbon"); }},
    {"\"kettle ribbon\"", [](auto& d) { return d.has_phrase("kettle", "ribbon"); }},
    {"kettle AND ribbon", [](auto& d) { return d.has("kettle") && d.has("ribbon"); }},
    {"kettle OR ribbon", [](auto& d) { return d.has("kettle") || d.has("ribbon"); }},
    {"kettle NOT ribbon", [](auto& d) { return d.has("kettle") && !d.has("ribbon"); }},
    {"kettle -ribbon -pebble", [](auto& d) { return d.has("kettle") && !d.has("ribbon") && !d.has("pebble"); }},
    {"-kettle", [](auto& d) { return !d.has("kettle"); }},
    {"kettle -\"kettle ribbon\"", [](auto& d) { return d.has("kettle") && !d.has_phrase("kettle", "ribbon"); }},
    {"(kettle OR pebble) bridge", [](auto& d) { return (d.has("kettle") || d.has("pebble")) && d.has("bridge"); }},
    {"kettle OR pebble AND bridge", [](auto& d) { return d.has("kettle") || (d.has("pebble") && d.has("bridge")); }},
    {"*", [](auto&) { return true; }},
    {"title:kettle", [](auto& d) { return d.has_in_title("kettle"); }},
    {"subject:\"kettle ribbon\"", [](auto& d) { return d.has_phrase_in_title("kettle", "ribbon"); }},
    {"title:(kettle OR ribbon) -pebble", [](auto& d) { return (d.has_in_title("kettle") || d.has_in_title("ribbon")) && !d.has("pebble"); }},
    {"country:japan", [](auto& d) { return d.is_of("JP"); }},
    {"country:JP", [](auto& d) { return d.is_of("JP"); }},
    {"country:(japan OR kenya)", [](auto& d) { return d.is_of("JP") || d.is_of("KE"); }},
    {"country:unknown", [](auto& d) { return d.countries.empty(); }},
    {"* -country:japan", [](auto& d) { return !d.is_of("JP"); }},
    {"topic:PHUM", [](auto& d) { return d.is_on("PHUM"); }},
    {"topic:\"human rights\"", [](auto& d) { return d.is_on("PHUM"); }},
    {"topic:unknown", [](auto& d) { return d.topics.empty(); }},
    {"kind:memorandum", [](auto& d) { return d.kind == "memorandum"; }},
    {"class:secret", [](auto& d) { return d.classification == "SECRET"; }},
    {"post:tokyo", [](auto& d) { return d.post == "Tokyo"; }},
    {"from:rusk", [](auto& d) { return d.from == "Rusk"; }},
    {"id:doc-17", [](auto& d) { return d.id == "doc-17"; }},
    {"id:(doc-17 OR doc-18)", [](auto& d) { return d.id == "doc-17" || d.id == "doc-18"; }},
    {"year:2004", [](auto& d) { return d.lies_within("2004-01-01", "2004-12-31"); }},
    {"date:2004-04", [](auto& d) { return d.lies_within("2004-04-01", "2004-04-30"); }},
    {"date:1996..1998", [](auto& d) { return d.lies_within("1996-01-01", "1998-12-31"); }},
    {"date:2006-07..", [](auto& d) { return d.lies_within("2006-07-01", "9999-12-31"); }},
    {"date:..1996-03", [](auto& d) { return d.lies_within("0001-01-01", "1996-03-31"); }},
    {"date:1999-02-10..2001-11-20", [](auto& d) { return d.lies_within("1999-02-10", "2001-11-20"); }},
    {"year:unknown", [](auto& d) { return d.date.empty(); }},
    {"kettle country:japan date:1996..2004 -topic:EFIS", [](auto& d) { return d.has("kettle") && d.is_of("JP") && d.lies_within("1996-01-01", "2004-12-31") && !d.is_on("EFIS"); }},
    {"country:brazil kind:letter", [](auto& d) { return d.is_of("BR") && d.kind == "letter"; }},
    {"zeppelin", [](auto&) { return false; }},
    {"kettle zeppelin", [](auto&) { return false; }},
    {"year:1815", [](auto&) { return false; }},
    {"country:norway -country:norway", [](auto&) { return false; }},
};
// clang-format on

Counts facet_of(const Json& json, const std::string& name) {
  const std::string key = name == "country" ? "code" : "value";
  Counts counts;
  for (const Json& value : json["facets"][name]) {
    counts[value.value(key, value["value"])] = value["count"].get<std::size_t>();
  }
  return counts;
}

void count(const Strings& values, Counts& counts) {
  if (values.empty()) ++counts["unknown"];
  for (const std::string& value : values) ++counts[value];
}

// "unknown" last; years the newest first, others the most frequent first.
bool is_in_order(const Json& values, bool years) {
  return std::is_sorted(values.begin(), values.end(), [&](const Json& a, const Json& b) {
    if (a["value"] == "unknown" || b["value"] == "unknown")
      return b["value"] == "unknown" && a != b;
    return years ? a["value"] > b["value"] : a["count"] > b["count"];
  });
}

// The index of the collection, made once for all questions.
class Collection {
 public:
  Collection() : documents_(invented_documents()) {
    const Outcome outcome = run_index({"--index", index(), "-"}, to_json_lines(documents_));
    INFO(outcome.err);
    REQUIRE(outcome.exit_code == 0);
    REQUIRE(ids_in(index()).size() == documents_.size());
  }

  std::string index() const { return folder_ / "ix"; }
  const std::vector<InventedDocument>& documents() const { return documents_; }

  std::vector<InventedDocument> scan(const Judge& matches) const {
    std::vector<InventedDocument> found;
    std::copy_if(documents_.begin(), documents_.end(), std::back_inserter(found), matches);
    return found;
  }

 private:
  TempFolder folder_;
  std::vector<InventedDocument> documents_;
};

void check_hits(const Json& json, const std::vector<InventedDocument>& expected) {
  std::set<std::string> ids;
  for (const InventedDocument& document : expected) ids.insert(document.id);
  std::set<std::string> found;
  for (const Json& hit : json["hits"]) found.insert(hit["id"].get<std::string>());
  CHECK(found == ids);
  CHECK(json["hits"].size() == expected.size());
  CHECK(json["total"] == expected.size());
}

// The facets by which the query doesn't select; those it selects by are another test's.
void check_facets(const Json& json, const std::vector<InventedDocument>& expected,
                  const std::string& query) {
  Counts countries;
  Counts years;
  Counts topics;
  for (const InventedDocument& document : expected) {
    count(document.countries, countries);
    count(document.topics, topics);
    ++years[document.date.empty() ? "unknown" : document.date.substr(0, 4)];
  }
  const auto names = [&](const char* field) { return query.find(field) != std::string::npos; };
  if (!names("country:")) CHECK(facet_of(json, "country") == countries);
  if (!names("topic:")) CHECK(facet_of(json, "topic") == topics);
  if (!names("year:") && !names("date:")) CHECK(facet_of(json, "year") == years);
  for (const char* name : {"country", "topic", "year"}) {
    CHECK(is_in_order(json["facets"][name], name == std::string("year")));
  }
}

Strings ids_of(const Json& json) {
  Strings ids;
  for (const Json& hit : json["hits"]) ids.push_back(hit["id"]);
  return ids;
}

}  // namespace

TEST_CASE("every query finds and counts what a scan over the documents does") {
  const Collection collection;
  for (const Question& question : kQuestions) {
    INFO(question.query);
    const auto expected = collection.scan(question.matches);
    const Json json = search_json(collection.index(),
                                  {"--match", "all", "--limit", "10000", "--", question.query});
    check_hits(json, expected);
    if (!expected.empty()) check_facets(json, expected, question.query);
  }
}

TEST_CASE("what a query selects in a facet doesn't shrink that facet, but the others") {
  const Collection collection;
  const auto kettles = collection.scan([](auto& d) { return d.has("kettle"); });
  const auto japanese =
      collection.scan([](auto& d) { return d.has("kettle") && (d.is_of("JP") || d.is_of("KE")); });
  Counts countries;
  Counts topics;
  for (const InventedDocument& document : kettles) count(document.countries, countries);
  for (const InventedDocument& document : japanese) count(document.topics, topics);
  REQUIRE(countries.size() > 2);
  const Json json =
      search_json(collection.index(), {"kettle country:(japan OR kenya)", "--by", "topic,country"});
  CHECK(json["total"] == japanese.size());
  CHECK(facet_of(json, "country") == countries);
  CHECK(facet_of(json, "topic") == topics);
  CHECK_FALSE(json["facets"].contains("year"));
}

TEST_CASE("the matching documents are counted by kind, classification and post where asked for") {
  const Collection collection;
  Counts kinds;
  Counts posts;
  Counts levels;
  for (const InventedDocument& document : collection.documents()) {
    count(document.kind.empty() ? Strings{} : Strings{document.kind}, kinds);
    count(document.post.empty() ? Strings{} : Strings{document.post}, posts);
    count(document.classification.empty() ? Strings{} : Strings{document.classification}, levels);
  }
  const Json json = search_json(collection.index(), {"*", "--by", "kind,post,class"});
  CHECK(facet_of(json, "kind") == kinds);
  CHECK(facet_of(json, "post") == posts);
  CHECK(facet_of(json, "classification") == levels);
}

TEST_CASE("a hit carries the fields as they were given") {
  const Collection collection;
  const Json json = search_json(collection.index(), {"--limit", "10000", "*"});
  std::map<std::string, Json> hits;
  for (const Json& hit : json["hits"]) hits[hit["id"]] = hit;
  for (const InventedDocument& document : collection.documents()) {
    const Json& hit = hits.at(document.id);
    INFO(hit.dump(2));
    const auto or_null = [](const std::string& text) { return text.empty() ? Json() : Json(text); };
    CHECK(hit["date"] == or_null(document.date));
    CHECK(hit["kind"] == or_null(document.kind));
    CHECK(hit["classification"] == or_null(document.classification));
    CHECK(hit["post"] == or_null(document.post));
    CHECK(hit["topic"] == Json(document.topics));
    CHECK(hit["country_codes"] == Json(document.countries));
    Strings names;
    for (const std::string& code : document.countries) names.push_back(country_name(code));
    CHECK(hit["country"] == Json(names));
  }
}

TEST_CASE("the pages of a list, one behind the other, are the list") {
  const Collection collection;
  for (const std::string query : {"kettle OR ribbon", "country:japan", "*"}) {
    INFO(query);
    const Json list = search_json(collection.index(), {"--limit", "10000", query});
    Strings pages;
    for (int page = 1; pages.size() < list["total"]; ++page) {
      const Json json =
          search_json(collection.index(), {"--limit", "23", "--page", std::to_string(page), query});
      CHECK(json["total"] == list["total"]);
      CHECK(json["facets"] == list["facets"]);
      CHECK(json["offset"] == (page - 1) * 23);
      REQUIRE(json["hits"].size() > 0);
      CHECK(json["hits"][0]["rank"] == (page - 1) * 23 + 1);
      const Strings ids = ids_of(json);
      pages.insert(pages.end(), ids.begin(), ids.end());
    }
    CHECK(pages == ids_of(list));
  }
}

TEST_CASE("without a word to rank by, hits come newest first") {
  const Collection collection;
  const Json json = search_json(collection.index(), {"--limit", "10000", "country:japan"});
  CHECK(json["query"]["order"] == "-date");
  Strings dates;
  for (const Json& hit : json["hits"]) dates.push_back(hit["date"].is_null() ? "" : hit["date"]);
  CHECK(std::is_sorted(dates.rbegin(), dates.rend()));
}

}  // namespace dragoman::test
