// Near copies: found, grouped, compared.

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "tests/support/small_index.h"

namespace dragoman::test {
namespace {

using Ids = std::set<std::string>;
using Strings = std::vector<std::string>;

const std::string kText =
    "The minister received the ambassador in the morning and spoke for an hour about the herring "
    "quota, the drift nets of the northern fleet and the two trawlers that were held in the port "
    "since May; he asked that the crews be sent home before the talks begin in the capital.";

Document document(const std::string& id, const std::string& text, const std::string& date) {
  Document out;
  out.add(Field::kId, id);
  out.add(Field::kText, text);
  out.add(Field::kDate, date);
  return out;
}

std::string replaced(std::string text, const std::string& old, const std::string& by) {
  return text.replace(text.find(old), old.size(), by);
}

SmallIndex releases() {
  std::string capitals;
  for (const char c : kText) {
    capitals += c == ' ' && capitals.size() % 7 == 0 ? '\n' : static_cast<char>(std::toupper(c));
  }
  return SmallIndex(
      {document("first", kText, "2008-03-01"), document("again", capitals, "2008-03-02"),
       document("redacted",
                replaced(kText, "the herring quota, the drift nets of the northern fleet",
                         "XXXXXXXXXXXXXXXX"),
                "2008-03-03"),
       document("other",
                "The minister received the ambassador in the evening and said nothing about wheat, "
                "barley or the loan that the bank of the south had promised to the farmers' union.",
                "2008-03-04")});
}

Strings ordered_ids(const SearchResult& result) {
  Strings ids;
  for (const Hit& hit : result.hits) ids.emplace_back(hit.document.first(Field::kId));
  return ids;
}

}  // namespace

TEST_CASE("copies: finds a document and its near copies") {
  const SmallIndex index = releases();
  CHECK(index.ask("copies:first").total == 3);
  CHECK(index.ask("copies:redacted").total == 3);
  CHECK(index.ask("copies:other").total == 1);
  CHECK(index.ask("copies:nobody").total == 0);
}

TEST_CASE("released-more: finds documents of which a fuller copy exists") {
  const SmallIndex index = releases();
  CHECK(index.find("released-more:yes") == Ids{"redacted"});
  CHECK(index.find("minister -released-more:yes").count("redacted") == 0);
}

TEST_CASE("near copies are one hit, which names the others") {
  const SmallIndex index = releases();
  SearchRequest request;
  request.query = "minister";
  request.order = SortOrder::kOldest;
  const SearchResult result = index.ask(request);
  CHECK(result.total == 4);
  REQUIRE(ordered_ids(result) == Strings{"first", "other"});
  CHECK(result.hits[0].copies == Strings{"again", "redacted"});
  CHECK(result.hits[1].copies.empty());
  request.limit = 1;
  request.offset = 1;
  CHECK(ordered_ids(index.ask(request)) == Strings{"other"});
}

TEST_CASE("all copies are hits where they are asked for") {
  SearchRequest request;
  request.query = "minister";
  request.all_copies = true;
  const SearchResult result = releases().ask(request);
  CHECK(result.hits.size() == 4);
  CHECK(result.hits[0].copies.empty());
}

TEST_CASE("two releases are compared word by word") {
  const DiffAnswer answer = releases().diff("redacted", "first");
  REQUIRE(answer.diff);
  CHECK(count_words(*answer.diff, DiffKind::kOpened) == 10);
  CHECK(count_words(*answer.diff, DiffKind::kAdded) == 0);
  CHECK(common_share(answer.diff->parts) == 1);
  CHECK_FALSE(releases().diff("first", "nobody").diff);
}

}  // namespace dragoman::test
