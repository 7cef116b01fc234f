// The user's own filters: what a file of them says, and how one that says something else is refused.

#include "indexer/readers/filter/filter_file.h"

#include <catch2/catch.hpp>
#include <cstdint>
#include <string>
#include <vector>

#include "analyzers/text/error.h"

namespace dragoman {
namespace {

using namespace std::string_literals;

std::vector<UserFilter> parse(const std::string& row) {
  return parse_filters("f.json", R"({"filters": [)" + row + "]}");
}

std::string refusal(const std::string& row) {
  try {
    parse(row);
  } catch (const UsageError& error) {
    return error.what();
  }
  return "";
}

}  // namespace

TEST_CASE("a filter has a name, what it is for, a program and limits") {
  const auto filters = parse(
      R"({"name": "WordPerfect", "extension": ".wpd", "magic": "fF575043", "program": "wpd2text",
          "package": "wpd-utils", "arguments": ["-q", "{input}"], "gives": "html",
          "needs": ["/opt/wpd"], "seconds": 5, "cpu_seconds": 4, "memory_mb": 64, "file_mb": 3,
          "output_mb": 2})");
  REQUIRE(filters.size() == 1);
  const UserFilter& row = filters.front();
  CHECK(row.extension == "wpd");
  CHECK(row.magic == "\xFFWPC");
  CHECK(row.gives_html);
  CHECK(row.filter.what == "WordPerfect");
  CHECK(row.filter.program == "wpd2text");
  CHECK(row.filter.package == "wpd-utils");
  CHECK(row.filter.arguments == std::vector<std::string>{"-q", "{input}"});
  CHECK(row.filter.needs == std::vector<std::string>{"/opt/wpd"});
  CHECK(row.filter.limits.time == std::chrono::seconds(5));
  CHECK(row.filter.limits.cpu_seconds == 4);
  CHECK(row.filter.limits.memory_bytes == std::uint64_t{64} << 20U);
  CHECK(row.filter.limits.file_bytes == std::uint64_t{3} << 20U);
  CHECK(row.filter.limits.output_bytes == std::uint64_t{2} << 20U);
}

TEST_CASE("what a filter doesn't say is as usual") {
  const UserFilter row = parse(R"({"name": "a", "extension": "b", "program": "c"})").front();
  const ProgramLimits usual;
  CHECK_FALSE(row.gives_html);
  CHECK(row.filter.limits.time == usual.time);
  CHECK(row.filter.limits.cpu_seconds == usual.cpu_seconds);
  CHECK(row.filter.limits.memory_bytes == usual.memory_bytes);
  CHECK(row.filter.limits.output_bytes == 0);
}

TEST_CASE("the first filter that fits ending and beginning reads a file") {
  const auto filters =
      parse(R"({"name": "both", "extension": "wpd", "magic": "ff57", "program": "p"},
                               {"name": "end", "extension": "WPD", "program": "p"},
                               {"name": "begin", "magic": "ff57", "program": "p"})");
  const auto name = [&](const char* file, const std::string& head) {
    const UserFilter* const found = filter_for(filters, file, head);
    return found == nullptr ? "" : found->filter.what;
  };
  CHECK(name("/in/a.WPD", "\xFFWPC") == "both");
  CHECK(name("/in/a.wpd", "fish") == "end");
  CHECK(name("/in/a.txt", "\xFFWPC") == "begin");
  CHECK(name("/in/wpd", "fish").empty());
  CHECK(name("/in/a.txt", "").empty());
}

TEST_CASE("a file of filters that says something else is refused with the place") {
  const std::string row = R"({"name": "a", "extension": "b", "program": "c")";
  CHECK(refusal("5") == "f.json: filters[0]: an object is needed");
  CHECK(refusal(row + "}, {}") == "f.json: filters[1].name: missing");
  CHECK(refusal(R"({"name": "a", "extension": "b"})") == "f.json: filters[0].program: missing");
  CHECK(refusal(R"({"name": "a", "program": "b"})") ==
        "f.json: filters[0].extension: missing, and so is magic");
  CHECK(refusal(row + R"(, "argument": []})") == "f.json: filters[0].argument: no such key");
  CHECK(refusal(row + R"(, "arguments": "x"})") ==
        "f.json: filters[0].arguments: a list of texts is needed");
  CHECK(refusal(row + R"(, "arguments": [1]})") ==
        "f.json: filters[0].arguments: a list of texts is needed");
  CHECK(refusal(row + R"(, "package": 1})") == "f.json: filters[0].package: a text is needed");
  CHECK(refusal(row + R"(, "gives": "pdf"})") ==
        R"(f.json: filters[0].gives: "text" or "html" is needed)");
  CHECK(refusal(row + R"(, "seconds": 0})") ==
        "f.json: filters[0].seconds: a whole number from 1 to 86400 is needed");
  CHECK(refusal(row + R"(, "memory_mb": "much"})") ==
        "f.json: filters[0].memory_mb: a whole number from 1 to 1048576 is needed");
  CHECK(refusal(row + R"(, "magic": "f"})") ==
        "f.json: filters[0].magic: pairs of hexadecimal digits are needed");
  CHECK(refusal(row + R"(, "magic": "zz"})") ==
        "f.json: filters[0].magic: pairs of hexadecimal digits are needed");
  CHECK(refusal("\n{,") == "f.json: line 2, column 2: not JSON");
  CHECK_THROWS_WITH(parse_filters("f.json", "[]"), R"(f.json: {"filters": [...]} is needed)");
  CHECK_THROWS_WITH(parse_filters("f.json", ""), "f.json: line 1, column 1: not JSON");
  CHECK_THROWS_AS(read_filter_file("/nonexistent/f.json"), UsageError);
}

}  // namespace dragoman
