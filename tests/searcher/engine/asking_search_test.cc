// What people type in plain words: set expressions, exact words, years, codes, references.

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "searcher/count/facet.h"
#include "tests/support/small_index.h"

namespace dragoman::test {
namespace {

using HitList = std::vector<std::string>;

const std::string kFiller =
    "The delegates spoke in turn about the lists of the coming year and the seats in the hall. ";

Document text_of(const std::string& id, const std::string& text) {
  Document document;
  document.add(Field::kId, id);
  document.add(Field::kText, text);
  return document;
}

Document dated(const std::string& id, const std::string& date, const std::string& text) {
  Document document = text_of(id, text);
  document.add(Field::kDate, date);
  return document;
}

// In the order of the hits.
HitList ranked(const SmallIndex& index, const std::string& query,
               MatchOption match = MatchOption::kAuto) {
  HitList ids;
  for (const Hit& hit : index.ask(query, match).hits)
    ids.emplace_back(hit.document.first(Field::kId));
  return ids;
}

std::string first(const SmallIndex& index, const std::string& query,
                  MatchOption match = MatchOption::kAuto) {
  const HitList ids = ranked(index, query, match);
  return ids.empty() ? "" : ids.front();
}

TEST_CASE(
    "a text with the words of an expression side by side goes before those that have them apart") {
  std::vector<Document> documents;
  for (const std::string number : {"1", "2", "3", "4", "5"}) {
    documents.push_back(text_of("apart" + number,
                                "The bank of the river lay west of the town. "
                                "A western bank, west of town. " +
                                    kFiller));
  }
  documents.push_back(
      text_of("row", kFiller + kFiller + "They spoke of the West Bank. " + kFiller));
  documents.push_back(text_of("of", kFiller + "The status of forces was settled. " + kFiller));
  documents.push_back(
      text_of("not", "Forces had a status, and all forces kept that status. " + kFiller));
  const SmallIndex index(documents);
  CHECK(first(index, "west bank") == "row");
  CHECK(first(index, "status of forces") == "of");
}

TEST_CASE("an equals sign asks for the very word, also inside a phrase") {
  const SmallIndex index({text_of("camp", kFiller + "They protested against internment camps."),
                          text_of("talks", "International camps, international talks."),
                          text_of("nation", "A nation's pride."),
                          text_of("state", "The nationalization of oil.")});
  CHECK(ranked(index, "=internment") == HitList{"camp"});
  CHECK(ranked(index, "=\"internment camps\"") == HitList{"camp"});
  CHECK(ranked(index, "=\"internment camp\"") == HitList{});
  CHECK(ranked(index, "\"=internment camp\"") == HitList{"camp"});
  CHECK(ranked(index, "=NATIONALIZATION") == HitList{"state"});
  CHECK(first(index, "internment") == "camp");
}

TEST_CASE("documents of a year or date in the query go first, and a note says so") {
  const SmallIndex index(
      {dated("y2007", "2007-03-05", "Harbor dues rose; in 2008 harbor dues fell."),
       dated("y2008", "2008-03-05", "The harbor dues were raised."),
       dated("may", "2008-05-17", "The harbor dues were paid."),
       dated("none", "2008-06-01", "Nothing of note.")});
  CHECK(first(index, "harbor dues 2007") == "y2007");
  CHECK(first(index, "harbor dues march 2008") == "y2008");
  CHECK(first(index, "harbor dues May 17, 2008") == "may");
  CHECK(first(index, "17 may 2008 harbor dues") == "may");
  for (const std::string query :
       {"harbor dues in 2008", "harbor dues of 2008", "harbor dues 2008?", "harbor dues 2008-03",
        "harbor dues 2008-2009", "harbor dues in March 2008", "harbor dues 2008-03-05.",
        "harbor dues 3/2008", "harbor dues 03/2008", "harbor dues 3/5/2008", "harbor dues 5/3/2008",
        "harbor dues 5MAR2008", "harbor dues 2008\u20132009"}) {
    CAPTURE(query);
    CHECK(first(index, query) == "y2008");
  }
  const HitList all = ranked(index, "harbor dues 2008");
  CHECK(all.size() == 3);
  CHECK(all.back() == "y2007");
  CHECK(
      index.notes("harbor dues 2008") ==
      std::vector<std::string>{"documents of 2008 come first (date:2008 finds no others, \"2008\" "
                               "the words alone)"});
  CHECK(index.notes("harbor dues 1808").empty());
}

TEST_CASE("documents with all words go before those with most, and those before others") {
  const SmallIndex index(
      {text_of("all", kFiller + kFiller + "A ferry, a tariff and a pilot. " + kFiller),
       text_of("two", "Ferry, tariff, ferry, tariff."), text_of("one", "Ferry, ferry, ferry."),
       text_of("other", "Pilot, pilot, pilot.")});
  const HitList found = ranked(index, "ferry tariff pilot");
  REQUIRE(found.size() == 4);
  CHECK(found[0] == "all");
  CHECK(found[1] == "two");
}

TEST_CASE("a TAGS code in plain words finds what has the tag") {
  Document tagged = text_of("tagged", "The harbor master spoke.");
  tagged.add(Field::kTags, "PTER");
  const SmallIndex index({tagged, text_of("other", "The peter boat.")});
  CHECK(ranked(index, "PTER") == HitList{"tagged"});
  CHECK(ranked(index, "pter harbor") == HitList{"tagged"});
  CHECK(ranked(index, "PTER,PTER") == HitList{"tagged"});
  CHECK(ranked(index, "PTER/ABCD").empty());
  CHECK(index.ask("PTER").suggestions.empty());
}

TEST_CASE("a reference as typed finds the document first, then those that cite it") {
  Document cable = text_of("08TALLINN375", "Port berths.");
  Document citing = text_of("citing", "Berths and cranes, as said before.");
  citing.add(Field::kReferences, "08TALLINN375");
  citing.add(Field::kReferences, "09STATE11");
  const SmallIndex index(
      {citing, cable, text_of("v1/d5", "Cranes were late."),
       text_of("words", "In 08 there were 375 ships at Tallinn. Tallinn, 375.")});
  for (const std::string query :
       {"08 TALLINN 375", "08TALLINN375", "Tallinn 375", "08 tallinn 00375"}) {
    CAPTURE(query);
    CHECK(first(index, query) == "08TALLINN375");
  }
  CHECK(ranked(index, "08TALLINN375")[1] == "citing");
  CHECK(first(index, "09 STATE 11") == "citing");
  CHECK(first(index, "State 11") == "citing");
  CHECK(first(index, "08TALLINN375.") == "08TALLINN375");
  for (const std::string query : {"v1/d5", "V1/d5", "V1 d5", "v1#d5", "example.org/docs/v1/d5"}) {
    CAPTURE(query);
    CHECK(first(index, query) == "v1/d5");
  }
}

TEST_CASE("a text of a month goes before one that has the month as it is typed") {
  const SmallIndex index({dated("later", "2009-05-17", "In 4/2008 the harbor dues rose."),
                          dated("april", "2008-04-17", "The harbor dues rose.")});
  CHECK(first(index, "harbor dues 4/2008") == "april");
}

TEST_CASE("a day that may be another is read with the month first, and a note names the other") {
  const SmallIndex index({dated("april", "2008-04-05", "x"), dated("may", "2008-05-04", "x")});
  CHECK(ranked(index, "date:4/5/2008") == HitList{"april"});
  CHECK(index.notes("date:4/5/2008") ==
        std::vector<std::string>{
            "date:4/5/2008 is read as 2008-04-05; for the other day type date:2008-05-04"});
  CHECK(index.notes("date:17/5/2008").empty());
}

TEST_CASE("documents of volumes, and telegrams of a post, are found in whatever form") {
  Document citing = text_of("citing", "Berths.");
  citing.add(Field::kReferences, "09OSLO77");
  Document paper = text_of("frus1969-76v12/d150", "Cranes were late.");
  paper.add(Field::kCollection, "frus1969-76v12");
  const SmallIndex index({citing, paper, text_of("08TALLINN375", "Port berths."),
                          text_of("words",
                                  "Tallinn telegram 375. FRUS 1969-76, v12, document 150, "
                                  "frus. Oslo 77.")});
  for (const std::string query :
       {"tallinn375", "Tallinn telegram 375", "Embassy Tallinn 375", "telegram 375 from Tallinn",
        "Tallinn #375", "id:\"Tallinn 375\"", "id:tallinn375"}) {
    CAPTURE(query);
    CHECK(first(index, query) == "08TALLINN375");
  }
  for (const std::string query : {"frus 1969-76 v12 d150", "frus1969-76v12d150",
                                  "FRUS 1969\u20131976, vol. XII, Document 150", "frus1969-76v12",
                                  "id:\"FRUS 1969-76 v12 d150\"", "id:FRUS1969-76V12D150"}) {
    CAPTURE(query);
    CHECK(first(index, query) == "frus1969-76v12/d150");
  }
  CHECK(ranked(index, "cites:\"Oslo 77\"") == HitList{"citing"});
  CHECK(ranked(index, "id:\"Tallinn 376\"").empty());
  CHECK(index.notes("id:08TALLIN375") ==
        std::vector<std::string>{"no document '08TALLIN375' in the index (nearest: 08TALLINN375)"});
}

TEST_CASE("a resolution is found under each of its names") {
  const SmallIndex index({text_of("short", "UNSCR 242 was quoted."),
                          text_of("long", "Security Council Resolution 242 was quoted."),
                          text_of("symbol", "See S/RES/242 of that year."),
                          text_of("other", "Resolution 338 was quoted, and 242 ships.")});
  for (const std::string query : {"UNSCR 242", "Resolution 242", "S/RES/242"}) {
    CAPTURE(query);
    const HitList found = ranked(index, query, MatchOption::kAll);
    for (const std::string id : {"short", "long", "symbol"}) {
      CHECK(std::count(found.begin(), found.end(), id) == 1);
    }
  }
}

TEST_CASE("values do what was meant, or notes say what there is") {
  Document cable = text_of("c", "Cranes.");
  cable.add(Field::kPerson, "Brandner, Otto");
  cable.add(Field::kKind, "memorandum");
  cable.add(Field::kTags, "KNNP");
  cable.add(Field::kClassification, "SECRET");
  cable.add(Field::kCaptions, "NOFORN");
  const SmallIndex index({cable, text_of("d", "Ships.")});
  for (const std::string query : {"person:brandner", "person:otto", "person:\"Otto Brandner\"",
                                  "tag:IR,KNNP", "class:S/NF"}) {
    CAPTURE(query);
    CHECK(ranked(index, query) == HitList{"c"});
    CHECK(index.notes(query).size() == 1);
  }
  CHECK(index.notes("kind:memcon") ==
        std::vector<std::string>{"no document has kind:memcon; near it: 'memorandum'"});
}

TEST_CASE("a query in capitals finds what it finds in small letters, in the same order") {
  const SmallIndex index({text_of("both", "The design and the analysis of a canal passage."),
                          text_of("one", "The passage was wide."), text_of("plan", "A design.")});
  const HitList small = ranked(index, "design and analysis of passage");
  CHECK(small.size() == 3);
  CHECK(ranked(index, "DESIGN AND ANALYSIS OF PASSAGE") == small);
  CHECK(ranked(index, "design AND passage") == HitList{"both"});
  CHECK(ranked(index, "(DESIGN AND PASSAGE)") == HitList{"both"});
  CHECK(ranked(index, "ON THE DESIGN (BOTH WAYS) OF A PASSAGE AND OF A CANAL") ==
        ranked(index, "on the design (both ways) of a passage and of a canal"));
}

TEST_CASE("a name in a source note or a classification line counts less than one in the text") {
  Document note = text_of("note",
                          "Source: National Archives, Pollock Files. Drafted by Pollock.\n"
                          "The crane was late.");
  Document text = text_of("text", kFiller + kFiller + "Later Pollock asked about it. " + kFiller);
  Document cable = text_of("cable", "Classified By: Robert Pollock for reasons 1.4.\nShips came.");
  const SmallIndex index({note, cable, text});
  CHECK(first(index, "pollock") == "text");
  CHECK(ranked(index, "pollock").size() == 3);
  Document files = text_of("files",
                           "Source: National Archives, Pollock Files, Pollock Memcons, Pollock to "
                           "Ames. Drafted by Pollock.\nThe crane was late.");
  const SmallIndex other({files, text});
  CHECK(ranked(other, "name:pollock") == HitList{"text", "files"});
}

TEST_CASE("French and Spanish function words are dropped where a query has several of a language") {
  std::vector<Document> documents = {
      text_of("rights", "Derechos humanos, said the speaker, and the Plaza de Armas."),
      text_of("paz", "The embassy in La Paz and the road from El Alto.")};
  for (const std::string number : {"1", "2", "3", "4"}) {
    documents.push_back(text_of("la" + number, "La de los. En la casa, de las. " + kFiller));
  }
  const SmallIndex index(documents);
  CHECK(index.ask("los derechos humanos en la plaza").dropped == HitList{"los", "en", "la"});
  CHECK(first(index, "los derechos humanos en la plaza") == "rights");
  CHECK(ranked(index, "les derechos de la plaza") == HitList{"rights"});
  CHECK(index.ask("la paz").dropped.empty());
  CHECK(index.ask("El Al").dropped.empty());
  CHECK(index.ask("\"la paz\" de los").dropped == HitList{"de", "los"});
  CHECK(index.ask("entre").suggestions.empty());
}

TEST_CASE("a fallback says how many have most of the words, and the facets leave out the others") {
  std::vector<Document> documents = {dated("all", "1971", "harbor pilot strike"),
                                     dated("most", "1972", "harbor pilot")};
  for (const std::string number : {"1", "2", "3"}) {
    documents.push_back(dated("one" + number, "1980", "pilot"));
  }
  const SmallIndex index(documents);
  SearchRequest request;
  request.query = "harbor pilot strike";
  request.facets = default_facets();
  const auto years = [&] {
    HitList out;
    const SearchResult result = index.ask(request);
    for (const FacetValue& year : result.facets.at(1).values) out.push_back(year.value);
    return out;
  };
  SearchResult result = index.ask(request);
  CHECK(result.any);
  CHECK(result.total == 5);
  CHECK(result.with_all == 1);
  CHECK(result.with_most == 2);
  CHECK(years() == HitList{"1972", "1971"});
  request.match = MatchOption::kAny;  // whoever asks for any gets all counted
  CHECK(years() == HitList{"1980", "1972", "1971"});
  CHECK(index.ask(request).with_most == 0);
  request = {};
  request.query = "strike crane pump";
  request.facets = default_facets();
  CHECK(years() == HitList{"1971"});  // nothing has most of them
}

TEST_CASE("one of several values is required as a single one is") {
  Document oslo = dated("oslo", "1974", "kettle");
  oslo.add(Field::kPost, "Oslo");
  Document rome = dated("rome", "1975", "pump");
  rome.add(Field::kPost, "Rome");
  const SmallIndex index({oslo, rome, dated("none", "1976", "kettle")});
  CHECK(index.find("kettle post:(oslo OR rome)") == std::set<std::string>{"oslo"});
  CHECK(index.find("kettle post:oslo") == std::set<std::string>{"oslo"});
}

using Counts = std::vector<std::pair<std::string, std::uint64_t>>;

TEST_CASE("documents are counted by fields without slots, by month and by decade") {
  Document first_cable = dated("c1", "1974-05-02", "kettle");
  first_cable.add(Field::kTags, "KNNP");
  first_cable.add(Field::kTags, "PARM");
  first_cable.add(Field::kPerson, "Brandner, Otto");
  first_cable.add(Field::kFrom, "AMEMBASSY OSLO");
  first_cable.add(Field::kCaptions, "NODIS");
  Document second_cable = dated("c2", "1979", "kettle");
  second_cable.add(Field::kTags, "PARM");
  second_cable.add(Field::kFrom, "AMEMBASSY OSLO");
  second_cable.add(Field::kFrom, "AMEMBASSY OSLO");
  const SmallIndex index({first_cable, second_cable, dated("c3", "1981-12-31", "kettle")});
  const auto counts = [&](const FacetBy& by) {
    SearchRequest request;
    request.query = "kettle";
    request.facets = {by};
    Counts out;
    const SearchResult result = index.ask(request);
    for (const FacetValue& value : result.facets.at(0).values) {
      out.emplace_back(value.value, value.count);
    }
    return out;
  };
  for (int round = 0; round < 3; ++round) {  // looked up first, then from a column
    CHECK(counts(Field::kTags) == Counts{{"PARM", 2}, {"KNNP", 1}, {"unknown", 1}});
    CHECK(counts(Field::kPerson) == Counts{{"Brandner, Otto", 1}, {"unknown", 2}});
    CHECK(counts(Field::kFrom) == Counts{{"AMEMBASSY OSLO", 2}, {"unknown", 1}});
    CHECK(counts(Field::kCaptions) == Counts{{"NODIS", 1}, {"unknown", 2}});
    CHECK(counts({Field::kDate, Period::kMonth}) ==
          Counts{{"1981-12", 1}, {"1974-05", 1}, {"unknown", 1}});
    CHECK(counts({Field::kDate, Period::kDecade}) == Counts{{"1980s", 1}, {"1970s", 2}});
    CHECK(counts(Field::kDate) == Counts{{"1981", 1}, {"1979", 1}, {"1974", 1}});
  }
  CHECK(index.find("date:1970s kettle") == std::set<std::string>{"c1", "c2"});
  CHECK(index.find("person:unknown kettle") == std::set<std::string>{"c2", "c3"});
  CHECK(index.find("-person:unknown kettle") == std::set<std::string>{"c1"});
  CHECK(index.find("person:(unknown OR \"Brandner, Otto\")").size() == 3);
  CHECK(ranked(index, "date:1980s kettle") == HitList{"c3"});
}

}  // namespace
}  // namespace dragoman::test
