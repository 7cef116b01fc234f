#include "indexer/readers/json/json_document.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

namespace dragoman {
namespace {

using Strings = std::vector<std::string>;

Strings all(const JsonDocument& document, Field field) {
  const auto values = document.given.all(field);
  return {values.begin(), values.end()};
}

std::string repeated(const std::string& piece, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += piece;
  return out;
}

TEST_CASE("keys become fields, with one value or several") {
  const JsonDocument read = read_json_document(
      R"({"id":17,"title":"Talks","countries":["Japan",null,2.50],"topic":"PHUM","text":["a","b"]})");
  CHECK(read.failure.empty());
  CHECK(read.given.first(Field::kId) == "17");
  CHECK(read.given.first(Field::kTitle) == "Talks");
  CHECK(all(read, Field::kCountry) == Strings{"Japan", "2.5"});
  CHECK(all(read, Field::kTopic) == Strings{"PHUM"});
  CHECK(read.text == "a\n\nb");
}

TEST_CASE("keys that aren't read are named, long ones and many of them in short") {
  CHECK(read_json_document(R"({"text":"x","page":1,"shelf":2})").unread == "page, shelf");
  const std::string longest = repeated("k", 5000);
  const std::string unread = read_json_document("{\"" + longest + "\":1}").unread;
  CHECK(unread == longest.substr(0, 40) + "…");
  std::string many = "{\"text\":\"x\"";
  for (int i = 0; i < 500; ++i) many += ",\"key" + std::to_string(i) + longest + "\":1";
  CHECK(read_json_document(many + "}").unread.size() < 250);
}

TEST_CASE("of a key that is there twice the later counts") {
  const JsonDocument read = read_json_document(
      R"({"id":"1","text":["a","b"],"id":"2","text":"c","tags":["X"],"tags":[]})");
  CHECK(read.given.first(Field::kId) == "2");
  CHECK(read.text == "c");
  CHECK(all(read, Field::kTags).empty());
}

TEST_CASE("what isn't a document says why") {
  const std::pair<std::string, std::string> table[] = {
      {"", "not JSON"},
      {"{\"id\":\"a\"", "not JSON"},
      {"{\"id\":{}} x", "not JSON"},
      {"{\"id\":true,\"text\":x}", "not JSON"},
      {"{\"id\":true,\"text\":1e999}", "\"id\" is neither text nor a number"},
      {"[{\"id\":\"a\"}]", "not a JSON object"},
      {"\"id\"", "not a JSON object"},
      {"{\"id\":true}", "\"id\" is neither text nor a number"},
      {"{\"id\":{\"text\":\"a\"}}", "\"id\" is neither text nor a number"},
      {"{\"id\":[\"a\",[\"b\"]]}", "\"id\" is neither text nor a number"},
      {"{\"tags\":[{}],\"id\":{}}", "\"tags\" is neither text nor a number"},
      {"{\"tags\":[" + repeated("null,", 1000) + "1]}", "more than 1000 values of \"tags\""},
      {"{\"tags\":[" + repeated("1,", 999) + "1]}", ""},
  };
  for (const auto& [json, failure] : table) {
    CAPTURE(json.substr(0, 60));
    CHECK(read_json_document(json).failure == failure);
  }
}

TEST_CASE("what stands under other keys is passed over, even where it looks like a document") {
  const JsonDocument read = read_json_document(
      R"({"x":{"id":"no","text":"no"},"y":[true,{"id":"no"},[["no"]]],"source":"no","id":"yes"})");
  CHECK(read.failure.empty());
  CHECK(read.given.first(Field::kId) == "yes");
  CHECK(read.text.empty());
}

// nlohmann's tree would take the square of the time.
TEST_CASE("a million objects and arrays under a key take no more time than their bytes") {
  for (const std::string piece : {"{},", "[],", "{\"a\":[0]},", "\"\","}) {
    const std::string many = "[" + repeated(piece, 1'000'000) + "0]";
    CHECK(read_json_document("{\"id\":\"a\",\"x\":" + many + "}").failure.empty());
    CHECK_FALSE(read_json_document("{\"id\":\"a\",\"tags\":" + many + "}").failure.empty());
  }
}

}  // namespace
}  // namespace dragoman
