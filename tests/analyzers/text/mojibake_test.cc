#include "analyzers/text/mojibake.h"

#include <unicode/ucnv.h>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analyzers/text/utf8.h"
#include "tests/support/random_text.h"

namespace dragoman {
namespace {

// UTF-8 read in another encoding and written again.
std::string encoded_twice(const std::string& text, const char* encoding) {
  UErrorCode status = U_ZERO_ERROR;
  std::string out(text.size() * 4 + 4, '\0');
  const auto size =
      ucnv_convert("UTF-8", encoding, out.data(), static_cast<std::int32_t>(out.size()),
                   text.data(), static_cast<std::int32_t>(text.size()), &status);
  REQUIRE(U_SUCCESS(status));
  out.resize(static_cast<std::size_t>(size));
  return out;
}

std::string mended(std::string text) {
  mend_mojibake(text);
  return text;
}

TEST_CASE("UTF-8 that was read as Windows-1252, Latin-1, MacRoman or Windows-1250 is mended") {
  const std::string text =
      "Chad\u2019s \u201Cnote\u201D \u2013 Z\u00FCrich, caf\u00E9 \u2026 5 \u20AC";
  for (const char* encoding : {"windows-1252", "ISO-8859-1", "macintosh", "windows-1250"}) {
    CAPTURE(encoding);
    CHECK(mended(encoded_twice(text, encoding)) == text);
  }
}

TEST_CASE("of other encodings what stands for punctuation is mended") {
  const std::string text = "Chad\u2019s \u201Cnote\u2026";
  for (const char* encoding : {"windows-1251", "cp437", "cp850"}) {
    CAPTURE(encoding);
    CHECK(mended(encoded_twice(text, encoding)) == text);
  }
}

TEST_CASE("text of other scripts is mended, and text encoded three times") {
  for (const std::string text :
       {"\u041C\u043E\u0441\u043A\u0432\u0430", "\u4E2D\u56FD", "\u03B1\u03B2\u03B3",
        "\u0141\u00F3d\u017A", "\u0E44\u0E17\u0E22"}) {
    CAPTURE(text);
    CHECK(mended(encoded_twice(text, "ISO-8859-1")) == text);
  }
  const std::string text = "Chad\u2019s na\u00EFve caf\u00E9";
  const std::string twice = encoded_twice(text, "windows-1252");
  CHECK(mended(encoded_twice(twice, "windows-1252")) == text);
}

TEST_CASE("a closing quotation mark whose last byte was lost is mended") {
  CHECK(mended("\u00E2\u20AC\u0153note\u00E2\u20AC\uFFFD so") == "\u201Cnote\u201D so");
  CHECK(mended("\u00E2\u20AC\u0153note\u00E2\u20AC so") == "\u201Cnote\u201D so");
}

TEST_CASE("text that is right stays as it is") {
  for (const std::string text :
       {"", "plain", "\u00AB L\u2019\u00C9T\u00C9\u00BB et la libert\u00E9, d\u00E9j\u00E0 vue",
        "S\u00C3O PAULO, AMANH\u00C3\u201D", "\u201EGR\u00C4\u201C \u00FCber \u00D6l",
        "\u041C\u043E\u0441\u043A\u0432\u0430 \u00AB\u0432\u00BB", "5 \u00D7 \u00BD \u00AC\u03B1",
        "caf\u00E9\u201D \u2014 na\u00EFve", "\u221A\u221E \u221Ax", "\u4E2D\u56FD\u8A9E",
        "\u00C5ngstr\u00F6m", "10\u00B0C \u00A75", "\u0102\u0103 la\u015Fi"}) {
    CAPTURE(text);
    CHECK(mended(text) == text);
  }
}

TEST_CASE("how many characters were mended is known") {
  std::string text = encoded_twice("caf\u00E9 \u201Cx\u201D", "ISO-8859-1");
  CHECK(mend_mojibake(text) == 3);
  CHECK(mend_mojibake(text) == 0);
}

TEST_CASE("any text stays well-formed, and what was mended once needs no more") {
  test::RandomText random(1492);
  for (int i = 0; i < 2000; ++i) {
    const std::string text = mended(random.utf8(60));
    CAPTURE(text);
    REQUIRE(is_utf8(text));
  }
}

}  // namespace
}  // namespace dragoman
