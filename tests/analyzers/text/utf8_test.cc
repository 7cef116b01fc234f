#include "analyzers/text/utf8.h"

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/random_text.h"

namespace dragoman {
namespace {

using namespace std::string_view_literals;

constexpr std::string_view kReplacement = "\uFFFD";

TEST_CASE("well-formed sequences of each length are UTF-8") {
  for (const std::string_view text :
       {""sv, "a"sv, "\0"sv, "\x7F"sv, "\xC2\x80"sv, "\xDF\xBF"sv, "\xE0\xA0\x80"sv,
        "\xED\x9F\xBF"sv, "\xEE\x80\x80"sv, "\xEF\xBF\xBF"sv, "\xF0\x90\x80\x80"sv,
        "\xF4\x8F\xBF\xBF"sv, "aé中😀"sv}) {
    CAPTURE(text);
    CHECK(is_utf8(text));
  }
}

TEST_CASE("overlong, surrogate, cut and stray bytes are not UTF-8") {
  for (const std::string_view bytes :
       {"\x80"sv, "\xBF"sv, "\xC0\x80"sv, "\xC1\xBF"sv, "\xE0\x80\x80"sv, "\xE0\x9F\xBF"sv,
        "\xF0\x80\x80\x80"sv, "\xF0\x8F\xBF\xBF"sv, "\xED\xA0\x80"sv, "\xED\xBF\xBF"sv, "\xC3"sv,
        "\xE4\xB8"sv, "\xF0\x9F\x98"sv, "\xF4\x90\x80\x80"sv, "\xF5\x80\x80\x80"sv, "\xFE"sv,
        "\xFF"sv, "a\xC3 b"sv, "\xE4\xB8\x2E"sv}) {
    CAPTURE(bytes.size());
    CHECK_FALSE(is_utf8(bytes));
    CHECK_FALSE(is_utf8(std::string("well formed, then ") + std::string(bytes)));
  }
}

TEST_CASE("UTF-8 stays as it is but for its byte-order mark") {
  const DecodedText plain = decode_text("Zürich 東京");
  CHECK(plain.text == "Zürich 東京");
  CHECK(plain.encoding == Encoding::kUtf8);
  CHECK(plain.repairs == 0);
  CHECK(decode_text("\xEF\xBB\xBFZürich").text == "Zürich");
  CHECK(decode_text("\xEF\xBB\xBF").text == "");
  CHECK(decode_text("a\uFEFFb").text == "a\uFEFFb");
}

TEST_CASE("text that isn't UTF-8 is read as Windows-1252, which Latin-1 is too") {
  const DecodedText latin = decode_text(
      "Qu\xE9"
      "bec, Z\xFCrich");
  CHECK(latin.text == "Québec, Zürich");
  CHECK(latin.encoding == Encoding::kWindows1252);
  CHECK(latin.repairs == 0);
  CHECK(decode_text("\x93quoted\x94 \x96 China\x92s \x80").text == "“quoted” – China’s €");
  CHECK(decode_text("\xFF").text == "ÿ");
  CHECK(decode_text("\x81\x8D").text == "\u0081\u008D");
}

TEST_CASE("UTF-8 with some damage is repaired, one mark for each part that is damaged") {
  const DecodedText mixed = decode_text(
      "Zürich, Genève, Qu\xE9"
      "bec");
  CHECK(mixed.text == "Zürich, Genève, Qu" + std::string(kReplacement) + "bec");
  CHECK(mixed.encoding == Encoding::kUtf8Repaired);
  CHECK(mixed.repairs == 1);

  struct Damage {
    std::string bytes;
    std::size_t repairs;
  };
  const std::vector<Damage> damages = {
      {"\xF0\x9F\x98", 1},     {"\xE4\xB8", 1}, {"\xE0\x80\x80", 3},     {"\xED\xA0\x80", 3},
      {"\xF4\x90\x80\x80", 4}, {"\xC0\xAF", 2}, {"\xE4\xB8\xE4\xB8", 2},
  };
  for (const Damage& damage : damages) {
    CAPTURE(damage.bytes.size(), damage.repairs);
    const DecodedText text = decode_text("中中中中中" + damage.bytes + ".");
    CHECK(text.repairs == damage.repairs);
    std::string expected = "中中中中中";
    for (std::size_t i = 0; i < damage.repairs; ++i) expected += kReplacement;
    CHECK(text.text == expected + ".");
  }
}

TEST_CASE("every encoding has a name") {
  CHECK(encoding_name(Encoding::kUtf8) == "UTF-8");
  CHECK(encoding_name(Encoding::kUtf8Repaired) == "UTF-8 with errors");
  CHECK(encoding_name(Encoding::kWindows1252) == "Windows-1252");
}

TEST_CASE("any bytes become well-formed text, and text is decoded once only") {
  test::RandomText random(1919);
  for (int i = 0; i < 2000; ++i) {
    const DecodedText decoded = decode_text(random.bytes(random.below(40)));
    REQUIRE(is_utf8(decoded.text));
    const std::string text = random.utf8(1 + random.below(20));
    CHECK(is_utf8(text));
    if (!text.starts_with("\uFEFF")) CHECK(decode_text(text).text == text);
    const std::string damaged = text + random.bytes(3) + text;
    CHECK(is_utf8(decode_text(damaged).text));
  }
}

TEST_CASE("a prefix ends between characters") {
  const std::string_view text = "aé中😀";  // 1, 2, 3 and 4 bytes
  const std::vector<std::string_view> by_bytes = {"",     "a",    "a",    "aé",   "aé",    "aé",
                                                  "aé中", "aé中", "aé中", "aé中", "aé中😀", "aé中😀"};
  for (std::size_t bytes = 0; bytes < by_bytes.size(); ++bytes) {
    CAPTURE(bytes);
    CHECK(utf8_prefix(text, bytes) == by_bytes[bytes]);
  }
}

TEST_CASE("a NUL among the first 8 KiB makes bytes look binary") {
  CHECK_FALSE(looks_binary(""));
  CHECK_FALSE(
      looks_binary("Qu\xE9"
                   "bec\n"));
  CHECK(looks_binary("a\0b"sv));
  CHECK(looks_binary(std::string(8191, 'a') + '\0'));
  CHECK_FALSE(looks_binary(std::string(8192, 'a') + '\0'));
}

}  // namespace
}  // namespace dragoman
