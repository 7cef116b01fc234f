#include "analyzers/copies/redactions.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

namespace dragoman {
namespace {

std::vector<std::string> redacted(const std::string& text) {
  std::vector<std::string> out;
  for (const Redaction& r : find_redactions(text))
    out.push_back(text.substr(r.begin, r.end - r.begin));
  return out;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("runs of X, bars and notes in brackets are redactions") {
  CHECK(redacted("met XXXXXXXXXXXX and xxxxx, then") == Texts{"XXXXXXXXXXXX", "xxxxx"});
  CHECK(redacted("he \u2588\u2588\u2588 said") == Texts{"\u2588\u2588\u2588"});
  CHECK(redacted("a [less than 1 line not declassified] b") ==
        Texts{"[less than 1 line not declassified]"});
  CHECK(redacted("a [Name Redacted] b [1 paragraph\nnot declassified]") ==
        Texts{"[Name Redacted]", "[1 paragraph\nnot declassified]"});
}

TEST_CASE("runs beside each other are one") {
  CHECK(redacted("met XXXXX XXXXXXX, XXXXX there") == Texts{"XXXXX XXXXXXX, XXXXX"});
}

TEST_CASE("numerals, words and other notes are no redactions") {
  CHECK(redacted("vol. XXX, Exxon, xxx, XXXXL, [see footnote 3], [") == Texts{});
  CHECK(redacted("") == Texts{});
  CHECK(redacted("\xE2\x96") == Texts{});
}

}  // namespace dragoman
