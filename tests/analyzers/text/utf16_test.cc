#include "analyzers/text/utf16.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "analyzers/text/utf8.h"
#include "tests/support/utf16_bytes.h"

namespace dragoman {
namespace {

using namespace std::string_literals;
using namespace std::string_view_literals;
using test::utf16_bytes;

struct Decoded {
  std::string text;
  std::size_t repairs = 0;
};

Decoded decode(std::string_view bytes, bool is_big_endian, std::size_t piece) {
  Utf16Decoder decoder(is_big_endian);
  Decoded out;
  for (; !bytes.empty(); bytes.remove_prefix(std::min(piece, bytes.size()))) {
    decoder.decode(bytes.substr(0, piece), out.text);
  }
  decoder.finish(out.text);
  out.repairs = decoder.repairs();
  return out;
}

std::string form_of(std::string_view head) {
  const auto form = recognise_utf16(head);
  if (!form) return "";
  return std::string(form->is_big_endian ? "big" : "little") + (form->has_mark ? ", marked" : "");
}

TEST_CASE("UTF-16 is told by its byte-order mark, whatever follows") {
  CHECK(form_of("\xFF\xFE") == "little, marked");
  CHECK(form_of("\xFE\xFF") == "big, marked");
  CHECK(form_of("\xFF\xFE\x4E\x2D"sv) == "little, marked");
}

TEST_CASE("UTF-16 without a mark is told by what of it is ASCII") {
  for (const bool big : {false, true}) {
    const std::string expected = big ? "big" : "little";
    CHECK(form_of(utf16_bytes(u"Talks", big)) == expected);
    CHECK(form_of(utf16_bytes(u"Переговоры в Москве, 1999", big)) == expected);
    CHECK(form_of(utf16_bytes(u"渡轮会谈 12", big)) == expected);
  }
}

TEST_CASE("other bytes are not taken for UTF-16") {
  const std::string numbers("\1\0\2\0\3\0\4\0\5\0\6\0", 12);
  for (const std::string_view head :
       {""sv, "a"sv, "plain text in ASCII"sv, "Zürich, 東京"sv, "\xEF\xBB\xBFtext"sv, "a\0b\0"sv,
        "stray\0NULs\0from\0tapes"sv, "\xFF\xFE\0\0a\0\0\0"sv, "\0\0\0a\0\0\0b"sv,
        std::string_view(numbers),
        "\x7F"
        "ELF\2\1\1\0\0\0\0\0\0\0\0\0"sv}) {
    CAPTURE(head);
    CHECK(form_of(head).empty());
  }
  CHECK(form_of(utf16_bytes(u"渡轮会谈渡轮会谈", false)).empty());  // nothing tells it
}

TEST_CASE("UTF-16 becomes UTF-8, wherever the seams lie") {
  const std::u16string text = u"aé中\0😀\uFEFFz"s;
  for (const bool big : {false, true}) {
    for (const std::size_t piece : {1U, 2U, 3U, 100U}) {
      const Decoded out = decode(utf16_bytes(text, big), big, piece);
      CHECK(out.text == "aé中\0😀\uFEFFz"sv);
      CHECK(out.repairs == 0);
    }
  }
}

TEST_CASE("surrogates alone, and half a unit at the end, become U+FFFD and are counted") {
  struct Row {
    std::u16string units;
    std::string text;
    std::size_t repairs;
  };
  const Row table[] = {
      {{0xD83D}, "\uFFFD", 1},
      {{0xDE00}, "\uFFFD", 1},
      {{0xD83D, u'a'}, "\uFFFDa", 1},
      {{0xD83D, 0xD83D, 0xDE00}, "\uFFFD😀", 1},
      {{0xDE00, 0xD83D}, "\uFFFD\uFFFD", 2},
  };
  for (const Row& row : table) {
    const Decoded out = decode(utf16_bytes(row.units, false), false, 100);
    CHECK(out.text == row.text);
    CHECK(out.repairs == row.repairs);
  }
  CHECK(decode("a\0b"sv, false, 100).text == "a\uFFFD");
}

}  // namespace
}  // namespace dragoman
