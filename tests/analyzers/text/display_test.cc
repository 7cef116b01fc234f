#include "analyzers/text/display.h"

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/random_text.h"

namespace dragoman {
namespace {

// A letter for each character: narrow, Wide, mark, blank, hidden.
std::string classes(std::string_view text) {
  std::string out;
  for_each_display_character(text, [&](std::string_view, DisplayClass display) {
    switch (display) {
      case DisplayClass::kNarrow: out += 'n'; break;
      case DisplayClass::kWide: out += 'W'; break;
      case DisplayClass::kMark: out += 'm'; break;
      case DisplayClass::kBlank: out += 'b'; break;
      case DisplayClass::kHidden: out += 'h'; break;
    }
  });
  return out;
}

TEST_CASE("a character shows in one column, in two or in none") {
  struct Case {
    std::string_view text;
    std::string_view expected;
  };
  const std::vector<Case> cases = {
      {"", ""},       {"aZ9~", "nnnn"}, {"éßй", "nnn"}, {"e\u0301", "nm"},   {"中か한", "WWW"},
      {"Ａ！", "WW"}, {"ｱ", "n"},       {"😀", "W"},     {" \t\r\n", "bbbb"}, {"\u200B\u200D", "mm"},
      {"مُ", "nm"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(classes(c.text) == c.expected);
  }
}

TEST_CASE("what could steer a terminal is hidden") {
  CHECK(classes("\x1B[31m") == "hnnnn");
  CHECK(classes("\x07\x7F") == "hh");
  CHECK(classes(std::string_view("\0", 1)) == "h");
  CHECK(classes("\u009B\u0085") == "hh");
  CHECK(classes("\u202E\u2066\u200F") == "hhh");
  CHECK(classes("a\xFFz") == "nhn");
}

TEST_CASE("the characters of any bytes make up the whole") {
  test::RandomText random(1878);
  for (int i = 0; i < 500; ++i) {
    const std::string text = i % 2 == 0 ? random.utf8(30) : random.bytes(60);
    std::string joined;
    for_each_display_character(text, [&](std::string_view character, DisplayClass) {
      CHECK_FALSE(character.empty());
      joined += character;
    });
    CHECK(joined == text);
  }
}

TEST_CASE("JSON escapes what commands a terminal and nothing else") {
  CHECK(escape_controls_in_json("{\"a\":\"b\"}") == "{\"a\":\"b\"}");
  CHECK(escape_controls_in_json("\"\x7F\"") == "\"\\u007f\"");
  CHECK(escape_controls_in_json("\"\u0080\u009B\u00A0\"") == "\"\\u0080\\u009b\u00A0\"");
  CHECK(escape_controls_in_json("\"\u061C\u200E\u202E\u2066\"") ==
        "\"\\u061c\\u200e\\u202e\\u2066\"");
  CHECK(escape_controls_in_json("\"\u2028\u2029\"") == "\"\\u2028\\u2029\"");
  CHECK(escape_controls_in_json("\"\u200D é 中 \U0001F600\"") == "\"\u200D é 中 \U0001F600\"");
}

TEST_CASE("what is quoted is cut between characters, and that is shown") {
  CHECK(shortened("") == "");
  CHECK(shortened(std::string(100, 'x')) == std::string(100, 'x'));
  CHECK(shortened(std::string(101, 'x')) == std::string(100, 'x') + "…");
  CHECK(shortened(std::string(99, 'x') + "éé") == std::string(99, 'x') + "…");
}

}  // namespace
}  // namespace dragoman
