// Where pages begin in the text that a document keeps.

#include "indexer/documents/page_starts.h"

#include <catch2/catch.hpp>
#include <string>

namespace dragoman {
namespace {

using Pages = std::vector<PageStart>;

}  // namespace

TEST_CASE("pages are counted from where the text begins") {
  const Pages pages = {{0, 1}, {10, 2}, {20, 4}};
  CHECK(pages_from(pages, 0) == pages);
  CHECK(pages_from(pages, 12) == Pages{{0, 2}, {8, 4}});
  CHECK(pages_from(pages, 20) == Pages{{0, 4}});
  CHECK(pages_from({}, 20).empty());
}

TEST_CASE("a page of a telegram begins with its first line that the clean text has") {
  const std::string head = "FM AMEMBASSY TOKYO\n\n";
  const std::string one = "1. (C) The kettle was cold on the day.\nIt was warmed by the\n";
  const std::string two = "CONFIDENTIAL\nPAGE 02 TOKYO\n\nminister himself, they say.\n";
  const std::string three =
      "CONFIDENTIAL\nPAGE 03 TOKYO\n2. (C) It boiled in the end, of course.\n";
  const std::string text = head + one + two + three;
  const std::string body =
      "The kettle was cold on the day.\nIt was warmed by the\nminister himself, they say.\n"
      "It boiled in the end, of course.\n";
  const std::size_t second = head.size() + one.size();
  const Pages pages = {{0, 1}, {second, 2}, {second + two.size(), 3}};
  CHECK(pages_of_body(text, head.size(), pages, body) ==
        Pages{{0, 1}, {body.find("minister"), 2}, {body.find("It boiled"), 3}});
}

TEST_CASE("a telegram whose text begins on its second page begins with that") {
  const std::string head = "FM AMEMBASSY TOKYO\nTO SECSTATE\n";
  const std::string text = head + "The kettle was cold on the day.\n";
  CHECK(pages_of_body(text, head.size(), {{0, 1}, {19, 2}}, "The kettle was cold on the day.\n") ==
        Pages{{0, 2}});
  CHECK(pages_of_body(text, head.size(), {}, "The kettle\n").empty());
  CHECK(pages_of_body(text, 4000, {{0, 1}}, "The kettle\n").empty());
  CHECK(pages_of_body(text, head.size(), {{0, 1}}, "").empty());
}

TEST_CASE("a line that comes again is not looked for further away than it can stand") {
  std::string text;
  std::string body;
  Pages pages;
  for (int page = 1; page <= 40; ++page) {
    pages.push_back({text.size(), page});
    text += "UNCLASSIFIED\nThe committee met again at noon.\n";
    for (int line = 0; line < 20; ++line) {
      const std::string words = "Item " + std::to_string(page * 100 + line) + " was laid aside.\n";
      text += words;
    }
  }
  for (const PageStart& page : pages) {
    const std::size_t begin = page.begin + 13;
    const std::size_t end = text.find("UNCLASSIFIED", begin);
    body += text.substr(begin, end == std::string::npos ? end : end - begin);
  }
  const Pages found = pages_of_body(text, 0, pages, body);
  REQUIRE(found.size() == 40);
  for (int page = 2; page <= 40; ++page) {
    const PageStart& start = found[static_cast<std::size_t>(page) - 1];
    CHECK(start.number == page);
    const std::string item = "Item " + std::to_string(page * 100) + ' ';
    const std::size_t line = body.find(item);
    CHECK(start.begin + std::string("The committee met again at noon.\n").size() == line);
  }
}

}  // namespace dragoman
