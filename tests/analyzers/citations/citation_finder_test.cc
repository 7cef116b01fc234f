#include "analyzers/citations/citation_finder.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

namespace dragoman {
namespace {

using Ids = std::vector<std::string>;

CitingDocument telegram_of_1974() {
  CitingDocument document;
  document.id = "74AMMAN4199";
  document.year = 1974;
  document.listed = {
      {{1974, "STATE", 102228}, 'A'}, {{1973, "CAIRO", 77}, 'B'}, {{1974, "CAIRO", 78}, 'D'}};
  return document;
}

Ids cited(const std::string& text, const CitingDocument& document = telegram_of_1974()) {
  return cited_ids(find_citations(text, document));
}

CitingDocument document_of_volume() {
  CitingDocument document;
  document.id = "frus1969-76v20/d12";
  document.year = 1970;
  document.volume = frus_volume_of(document.id);
  return document;
}

}  // namespace

TEST_CASE("a post and a number are a telegram where the words around them cite") {
  CHECK(cited("As we reported in Paris 1046, the talks") == Ids{"74PARIS1046"});
  CHECK(cited("In Paris 1046 we reported") == Ids{"74PARIS1046"});
  CHECK(cited("(Tel Aviv 2481)") == Ids{"74TELAVIV2481"});
  CHECK(cited("Ref: State 102228.") == Ids{"74STATE102228"});
  CHECK(cited("SEE LONDON 2345 AND CAIRO 3119.") == Ids{"74LONDON2345", "74CAIRO3119"});
  CHECK(cited("per Ho Chi Minh City 211 para 2") == Ids{"74HOCHIMINHCITY211"});
}

TEST_CASE("a year or zeros make a post and a number a telegram") {
  CHECK(cited("the tables of 08 PARIS 46 hold") == Ids{"08PARIS46"});
  CHECK(cited("the tables of PARIS 01046 hold") == Ids{"74PARIS1046"});
  CHECK(cited("the tables of 08PARIS1046 hold") == Ids{"08PARIS1046"});
}

TEST_CASE("a number beside a place is no telegram") {
  CHECK(cited("in Paris 1946, and in Geneva 1954.") == Ids{});
  CHECK(cited("in Paris 1046 people marched") == Ids{});
  CHECK(cited("Cairo 300,000 barrels") == Ids{});
  CHECK(cited("at London 1,200 delegates, in Bonn 45.") == Ids{});
  CHECK(cited("in Moscow 100% of them") == Ids{});
  CHECK(cited("moved to Rome 1046") == Ids{});
}

TEST_CASE("a telegram without a year needs the citing document's") {
  CitingDocument undated;
  CHECK(cited("in Paris 1046 we reported; 08 PARIS 12", undated) == Ids{"08PARIS12"});
}

TEST_CASE("the numbers of addressees are not their telegrams'") {
  CHECK(cited("INFO RUEHEG/AMEMBASSY CAIRO 01461 RUEHC/SECSTATE WASHDC 00590") == Ids{});
}

TEST_CASE("a document doesn't cite itself") {
  CHECK(cited("PAGE 02 AMMAN 04199 01 OF 03") == Ids{});
}

TEST_CASE("letters are those of the list of references") {
  CHECK(cited("as in reftel B") == Ids{"73CAIRO77"});
  CHECK(cited("(Refs A and D)") == Ids{"74STATE102228", "74CAIRO78"});
  CHECK(cited("(refs A-B)") == Ids{"74STATE102228", "73CAIRO77"});
  CHECK(cited("(ref b).") == Ids{"73CAIRO77"});
  CHECK(cited("REF (A) and ref C") == Ids{"74STATE102228"});
  CHECK(cited("in reftel a decision was told") == Ids{});
  CHECK(cited("a reference B, a referee A") == Ids{});
}

TEST_CASE("reftel alone is the only reference, reftels are all") {
  CHECK(cited("delivered reftel demarche") == Ids{});
  CHECK(cited("as reftels say") == Ids{"74STATE102228", "73CAIRO77", "74CAIRO78"});
  CitingDocument document = telegram_of_1974();
  document.listed.resize(1);
  CHECK(cited("delivered reftel demarche", document) == Ids{"74STATE102228"});
}

TEST_CASE("footnotes name a telegram's sender behind its number") {
  const CitingDocument frus = document_of_volume();
  CHECK(cited("In telegram 13098 from Athens, October 24, the", frus) == Ids{"70ATHENS13098"});
  CHECK(cited("Telegram 167 from Tel Aviv, July 14, 1967.", frus) == Ids{"67TELAVIV167"});
  CHECK(cited("telegram 131372 to Nicosia, Ankara, and USUN, May 23", frus) ==
        Ids{"70STATE131372"});
  CHECK(cited("telegram 100 to Belgrade", frus) == Ids{});
  CHECK(cited("Telegram 4598 from PBSUCCESS Headquarters", frus) == Ids{});
}

TEST_CASE("documents of Foreign Relations are known by volume and number") {
  CHECK(cited("FRUS 1969-76, vol. XII, Document 150") == Ids{"frus1969-76v12/d150"});
  CHECK(
      cited(
          "see Foreign Relations, 1969\u20131976, volume VI, Vietnam, January 1969\u2013July 1970, "
          "Documents 189, 190, and 191.") ==
      Ids{"frus1969-76v06/d189", "frus1969-76v06/d190", "frus1969-76v06/d191"});
  CHECK(cited("Foreign Relations, 1964\u20131968, volume XXIX, part 1, Korea, Documents "
              "212\u2013214.") ==
        Ids{"frus1964-68v29p1/d212", "frus1964-68v29p1/d213", "frus1964-68v29p1/d214"});
  CHECK(cited("Foreign Relations, 1969\u20131976, vol. E\u20135, Document 3.") ==
        Ids{"frus1969-76ve05/d3"});
  CHECK(cited("Foreign Relations, 1952-1954, vol. IV, pp. 1061-1071 (Document 15)") ==
        Ids{"frus1952-54v04/d15"});
  CHECK(cited("Foreign Relations, 1969\u20131976, volume XXIII, Arab-Israeli Dispute.  See "
              "Document 2") == Ids{});
}

TEST_CASE("in a volume a document's number alone is enough") {
  const CitingDocument frus = document_of_volume();
  CHECK(cited("See footnote 2, Document 87.", frus) == Ids{"frus1969-76v20/d87"});
  CHECK(cited("Documents 12 and 21", frus) == Ids{"frus1969-76v20/d21"});
  CHECK(cited("Ibid., Document 14; documents 3", frus) == Ids{});
  CHECK(cited("For text, see ibid., vol. VIII, Document 68. See Document 7.", frus) ==
        Ids{"frus1969-76v20/d7"});
  CHECK(cited("Foreign Relations, 1945\u20131950, Emergence of the Intelligence Establishment, "
              "Document 257.",
              frus) == Ids{});
  CHECK(cited("See Document 87.") == Ids{});
}

TEST_CASE("papers of the United Nations are known by their symbols") {
  CHECK(cited("S/RES/1695 (2006), A/RES/60/1, S/PRST/2006/15 and S/1996/123.") ==
        Ids{"S/RES/1695", "A/RES/60/1", "S/PRST/2006/15", "S/1996/123"});
  CHECK(cited("UNSCR 1718; UN Security Council Resolution 1559, which") ==
        Ids{"S/RES/1718", "S/RES/1559"});
  CHECK(cited("for S/WPR, A/S, S/P 12 and E/B; resolution 1559") == Ids{});
}

TEST_CASE("each place is told by its bytes") {
  const std::string text = "In Paris 1046 we";
  const auto found = find_citations(text, telegram_of_1974());
  REQUIRE(found.size() == 1);
  CHECK(text.substr(found[0].begin, found[0].end - found[0].begin) == "Paris 1046");
}

TEST_CASE("any bytes are safe") {
  for (const std::string text :
       {"ref", "REFTEL (", "refs A-", "Documents ", "Foreign Relations", "FRUS 1969", "S/",
        "S/RES/", "telegram 1 from", "telegram 99999 to ", "\xFF 08 PARIS", "FRUS 1969-76, vol. ",
        "12345678901234567890"}) {
    CHECK(find_citations(text, document_of_volume()).empty());
  }
}

}  // namespace dragoman
