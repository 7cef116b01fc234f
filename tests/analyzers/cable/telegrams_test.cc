#include "analyzers/cable/body/telegrams.h"

#include <catch2/catch.hpp>

#include <string>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

std::string addresses(const std::string& post) {
  return "VZCZCXRO5008\nPP RUEHC\nDE RUEHRO #0701/01 1231415\nZNY CCCCC ZZH\nP 031415Z MAY 07\n"
         "FM AMEMBASSY " +
         post + "\nTO RUEHC/SECSTATE WASHDC PRIORITY 9781\nBT\n";
}

std::string text_of(const std::string& banner) {
  return banner +
         "\n\nSIPDIS\n\nE.O. 12958: N/A\nTAGS: PREL\nSUBJECT: POTS\n\n1. (C) Text.\n\nDOE\n\n";
}

std::string telegram(const std::string& number) {
  return addresses("ROME") + text_of("C O N F I D E N T I A L ROME " + number);
}

std::string in_small_letters(std::string text) {
  for (char& c : text) c = ascii::to_lower(c);
  return text;
}

TEST_CASE("each telegram of a text begins at its routing lines") {
  const std::string first = telegram("000701") + "\nNNNN\n\n";
  CHECK(telegram_starts(first + telegram("000702")) == std::vector<std::size_t>{0, first.size()});
  const std::string close = telegram("000701");
  CHECK(telegram_starts(close + telegram("000702")) == std::vector<std::size_t>{0, close.size()});
  const std::string small = in_small_letters(first);
  CHECK(telegram_starts(small + in_small_letters(telegram("000702"))) ==
        std::vector<std::size_t>{0, small.size()});
  const std::string two = first + telegram("000702");
  CHECK(telegram_starts(two + telegram("000703")).size() == 3);
  const std::string bare = text_of("UNCLAS ROME 000701") + "NNNN\n";
  CHECK(telegram_starts(bare + text_of("UNCLAS PARIS 000701")) ==
        std::vector<std::size_t>{0, bare.size()});
}

TEST_CASE("sections, repeated headers and quoted telegrams begin none") {
  CHECK(telegram_starts("") == std::vector<std::size_t>{0});
  CHECK(telegram_starts(telegram("000701")).size() == 1);
  CHECK(telegram_starts(telegram("000701") + telegram("000701")).size() == 1);
  CHECK(telegram_starts(addresses("ROME") + text_of("SECRET SECTION 01 OF 02 ROME 000701") +
                        addresses("ROME") + text_of("SECRET SECTION 02 OF 02 ROME 000701"))
            .size() == 1);
  CHECK(telegram_starts(telegram("000701") + "2. QUOTE\n" + telegram("000650") + "UNQUOTE\n")
            .size() == 1);
  CHECK(telegram_starts(telegram("000701") + "UNCLAS ROME 000650 WAS SENT\n").size() == 1);
}

}  // namespace
}  // namespace dragoman
