// Words that are written in several ways, found by any of them.

#include <catch2/catch.hpp>
#include <set>
#include <string>
#include <vector>

#include "tests/support/small_index.h"

namespace dragoman::test {
namespace {

using Ids = std::set<std::string>;

struct FormCase {
  std::string query;
  Ids found;
};

void check_forms(const std::vector<std::string>& texts, const std::vector<FormCase>& cases) {
  const auto index = SmallIndex::of_texts(texts);
  for (const FormCase& expected : cases) {
    CAPTURE(expected.query);
    CHECK(index.find(expected.query) == expected.found);
  }
}

TEST_CASE("a phrase finds compounds solid, with a hyphen and in two words") {
  const std::string hyphen = "the air-field guards";
  const std::string solid = "the airfield guards";
  const std::string spaced = "the air field guards";
  check_forms({hyphen, solid, spaced, "the airfield and its guards", "the air over field guards"},
              {{"\"airfield guards\"", {hyphen, solid}},
               {"\"air-field guards\"", {hyphen, solid, spaced}},
               {"\"the air-field\"", {hyphen, solid, spaced, "the airfield and its guards"}},
               {"\"the airfield guards\"", {hyphen, solid}},
               {"\"air field guards\"", {hyphen, spaced}},
               {"\"air guards\"", {}},
               {"\"field guards\"", {hyphen, spaced, "the air over field guards"}},
               {"\"air-field\"", {hyphen, solid, spaced, "the airfield and its guards"}},
               {"title:\"air-field guards\"", {}}});
}

TEST_CASE("a phrase may have several compounds, at its ends and in its middle") {
  const std::string hyphens = "non-aligned cease-fire co-operation";
  const std::string solid = "nonaligned ceasefire cooperation";
  const std::string mixed = "non aligned ceasefire co-operation";
  check_forms({hyphens, solid, mixed, "nonaligned cooperation ceasefire"},
              {{"\"nonaligned ceasefire cooperation\"", {hyphens, solid}},
               {"\"non-aligned cease-fire co-operation\"", {hyphens, solid, mixed}},
               {"\"ceasefire cooperation\"", {hyphens, solid, mixed}}});
}

TEST_CASE("a compound takes up its words' places and no more in a phrase") {
  check_forms({"pilot pilot harbor", "air-field air-field guards", "vis-a-vis the harbor"},
              {{"\"pilot harbor\"", {"pilot pilot harbor"}},
               {"\"airfield guards\"", {"air-field air-field guards"}},
               {"\"airfield airfield guards\"", {"air-field air-field guards"}},
               {"\"visavis the harbor\"", {"vis-a-vis the harbor"}},
               {"\"vis-a-vis harbor\"", {}}});
  check_forms({"the pilot pilot harbor"}, {{"\"the pilot harbor\"", {}}});
}

TEST_CASE("NEAR counts a compound as one word, however it is written") {
  const std::string hyphen = "air-field one guards";
  const std::string solid = "airfield one guards";
  const std::string spaced = "air field one guards";
  check_forms({hyphen, solid, spaced},
              {{"airfield NEAR/2 guards", {hyphen, solid}},
               {"airfield NEAR/1 guards", {}},
               {"air-field NEAR/2 guards", {hyphen, solid, spaced}},
               {"guards NEAR/2 \"air-field one\"", {hyphen, solid, spaced}},
               {"air-field NEAR/1 guards", {}}});
}

TEST_CASE("a word divided at a line's end is found whole, alone and in a phrase") {
  const std::string divided = "the har-\nbour pilot agreed";
  const std::string soft = "the har\u00AD\r\n  bour pilot agreed";
  check_forms({divided, soft, "a far-\nreaching plan"},
              {{"harbour", {divided, soft}},
               {"\"the harbour pilot\"", {divided, soft}},
               {"harbour NEAR/1 pilot", {divided, soft}},
               {"far-reaching", {"a far-\nreaching plan"}},
               {"reaching", {"a far-\nreaching plan"}},
               {"\"far reaching plan\"", {"a far-\nreaching plan"}}});
}

TEST_CASE("a name divided at a line's end is found whole") {
  const std::string divided = "Premier Alexei Kosy-\ngin met Chou En-\nlai and Leonid Brez-\nhnev.";
  check_forms({divided}, {{"name:\"Alexei Kosygin\"", {divided}},
                          {"name:\"Aleksey Kosygin\"", {divided}},
                          {"name:\"Leonid Brezhnev\"", {divided}},
                          {"name:\"Zhou Enlai\"", {divided}},
                          {"Brezhnev", {divided}}});
}

TEST_CASE("a name with an umlaut and the same with a digraph find each other") {
  const std::string umlaut = "Kurt M\u00F6ller in B\u00FCckeburg";
  const std::string digraph = "Kurt Moeller in Bueckeburg";
  const std::string plain = "Kurt Moller in Buckeburg";
  check_forms({umlaut, digraph, plain}, {{"M\u00F6ller", {umlaut, digraph, plain}},
                                         {"Moeller", {umlaut, digraph}},
                                         {"Moller", {umlaut, plain}},
                                         {"name:\"Kurt M\u00F6ller\"", {umlaut, digraph, plain}},
                                         {"name:\"Kurt Moeller\"", {umlaut, digraph}},
                                         {"name:=\"Kurt Moeller\"", {umlaut, digraph}},
                                         {"\"Kurt M\u00F6ller\"", {umlaut, digraph, plain}},
                                         {"M\u00F6ll*", {umlaut, digraph, plain}},
                                         {"Moell*", {umlaut, digraph}},
                                         {"Moeller NEAR/2 Bueckeburg", {umlaut, digraph}}});
  check_forms({"Hans G\u00F6hring spoke", "Hans Goehring spoke"},
              {{"name:\"Hans Goehring\"", {"Hans G\u00F6hring spoke", "Hans Goehring spoke"}},
               {"name:\"Hans G\u00F6hring\"", {"Hans G\u00F6hring spoke", "Hans Goehring spoke"}}});
}

TEST_CASE("a word with a note's number is found without it, and the number isn't asked for") {
  const std::string noted = "the envoy agreed3 with the text4 of it";
  check_forms({noted, "the envoy agreed"}, {{"agreed", {noted, "the envoy agreed"}},
                                            {"\"agreed with the text of it\"", {noted}},
                                            {"agreed3", {noted}},
                                            {"text4", {noted}}});
}

TEST_CASE("letters of one script are found by those of its other keyboards") {
  check_forms({"كتابي", "کتابی"}, {{"كتابي", {"كتابي", "کتابی"}}, {"کتابی", {"كتابي", "کتابی"}}});
  check_forms({"國際關係", "国际关系"},
              {{"關係", {"國際關係", "国际关系"}}, {"\"国际关系\"", {"國際關係", "国际关系"}}});
}

TEST_CASE("a Thai word is found in compounds of it, and a compound in the text of its words") {
  const std::string thailand = "ประเทศไทย";
  const std::string america = "สหรัฐอเมริกา";
  check_forms({thailand, america}, {{"ไทย", {thailand}},
                                    {"ประเทศ", {thailand}},
                                    {"อเมริกา", {america}},
                                    {"ประเทศไทย", {thailand}},
                                    {"\"ประเทศไทย\"", {thailand}}});
}

TEST_CASE("quotation marks within a Hebrew word open no phrase") {
  const auto index = SmallIndex::of_texts({"דו\u05F4ח חדש", "דו\"ח ישן"});
  for (const std::string query : {"דו\"ח", "דו\u05F4ח", "דו\u201Dח", "\"דו\"ח\""}) {
    CAPTURE(query);
    CHECK(index.find(query).size() == 2);
    CHECK(index.notes(query).empty());
  }
  CHECK(index.find("\"דו\"ח חדש\"").size() == 1);
}

}  // namespace
}  // namespace dragoman::test
