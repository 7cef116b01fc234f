#include "indexer/documents/document_builder.h"
#include "indexer/documents/cable_source.h"
#include "indexer/readers/json/json_lines_reader.h"
#include "indexer/readers/text/text_reader.h"

#include <catch2/catch.hpp>

namespace {

using namespace dragoman;
using Values = std::vector<std::string>;

constexpr const char* kCable =
    "O 210815Z APR 08\n"
    "FM AMEMBASSY BEIJING\n"
    "TO SECSTATE WASHDC IMMEDIATE 7012\n"
    "INFO AMEMBASSY TOKYO PRIORITY\n"
    "\n"
    "C O N F I D E N T I A L BEIJING 001503\n"
    "\n"
    "SIPDIS\n"
    "\n"
    "E.O. 12958: DECL: 04/21/2018\n"
    "TAGS: PREL, UNSC, KNNP, JA, AU\n"
    "SUBJECT: HARBOR DREDGING\n"
    "\n"
    "REF: 07 TOKYO 1188\n"
    "\n"
    "1. (C) The dredger sails.\n";

SourceDocument source(std::string text, SourceFormat format = kTextFormat) {
  SourceDocument s;
  s.place = "/archive/press/talks.txt";
  s.path = "/archive/press/talks.txt";
  s.name = "press/talks.txt";
  s.format = format;
  s.text = std::move(text);
  return s;
}

RunValues with(Field field, const std::string& value, bool force = false) {
  RunValues run;
  run.values.add(field, value);
  run.force = force;
  return run;
}

Values all(const BuiltDocument& built, Field field) {
  const auto values = built.document.all(field);
  return {values.begin(), values.end()};
}

std::string first(const BuiltDocument& built, Field field) {
  return std::string(built.document.first(field));
}

}  // namespace

TEST_CASE("an object with several telegrams says so") {
  const std::string second =
      "NNNN\n\nP 220815Z APR 08\nFM AMEMBASSY OSLO\nTO SECSTATE WASHDC\nBT\n"
      "UNCLAS OSLO 000044\n\nTAGS: PREL\nSUBJECT: POTS\n\n1. It boiled.\n";
  const BuiltDocument built = build_document(source(kCable + second, kJsonLinesFormat), {});
  CHECK(built.notes == Values{"2 telegrams in it, read as one document"});
  CHECK(build_document(source(kCable, kJsonLinesFormat), {}).notes.empty());
}

TEST_CASE("a cable's header becomes fields") {
  const BuiltDocument built = build_document(source(kCable, kCableFormat), {});
  CHECK(built.ids.front() == "08BEIJING1503");
  CHECK_FALSE(built.id_is_given);
  CHECK(first(built, Field::kKind) == "cable");
  CHECK(first(built, Field::kTitle) == "HARBOR DREDGING");
  CHECK(first(built, Field::kDate) == "2008-04-21T08:15Z");
  CHECK(first(built, Field::kPost) == "Beijing");
  CHECK(first(built, Field::kFrom) == "AMEMBASSY BEIJING");
  CHECK(all(built, Field::kTo) == Values{"SECSTATE WASHDC", "AMEMBASSY TOKYO"});
  CHECK(first(built, Field::kClassification) == "CONFIDENTIAL");
  CHECK(all(built, Field::kCaptions) == Values{"SIPDIS"});
  CHECK(all(built, Field::kReferences) == Values{"07TOKYO1188"});
  CHECK(first(built, Field::kText).find("The dredger sails.") != std::string::npos);
  CHECK(first(built, Field::kText).find("TAGS") == std::string::npos);
}

TEST_CASE(
    "a TAGS line is kept in its order and parted by kind, and a country's code is a country") {
  const BuiltDocument built = build_document(source(kCable, kCableFormat), {});
  CHECK(all(built, Field::kTags) == Values{"PREL", "UNSC", "KNNP", "JA", "AU"});
  CHECK(all(built, Field::kTopic) == Values{"PREL"});
  CHECK(all(built, Field::kOrganization) == Values{"UNSC", "KNNP"});
  CHECK(all(built, Field::kCountry) == Values{"JP", "AT", "CN"});
}

TEST_CASE("the Department and missions at home add no country of their own") {
  std::string text = kCable;
  text.replace(text.find("FM AMEMBASSY BEIJING"), 20, "FM SECSTATE WASHDC");
  text.replace(text.find("BEIJING 001503"), 14, "STATE 001503");
  const BuiltDocument built = build_document(source(text, kCableFormat), {});
  CHECK(built.ids.front() == "08STATE1503");
  CHECK(all(built, Field::kCountry) == Values{"JP", "AT"});
}

TEST_CASE("a text without TAGS is of the countries it names") {
  const BuiltDocument built = build_document(
      source("Lisbon answers\n\nPortugal and Spain agreed. Portugal's minister spoke; Portuguese "
             "boats sail.\n"),
      {});
  CHECK(all(built, Field::kCountry) == Values{"PT", "ES"});
  CHECK_FALSE(built.document.has(Field::kDate));
  CHECK_FALSE(built.document.has(Field::kTopic));
}

TEST_CASE("a file is known by its path, longer where that is taken") {
  const BuiltDocument built = build_document(source("Talks\n\nThey talked.\n"), {});
  CHECK(built.ids == Values{"press/talks", "press/talks.txt", "archive/press/talks.txt",
                            "/archive/press/talks.txt"});
}

TEST_CASE("the collection is the folder's name unless the run names one") {
  CHECK(all(build_document(source("a b\n"), {}), Field::kCollection) == Values{"press"});
  CHECK(all(build_document(source("a b\n"), with(Field::kCollection, "wire")),
            Field::kCollection) == Values{"wire"});
}

TEST_CASE("what JSON gives stands, and its text fills the rest") {
  SourceDocument given = source(kCable, kJsonLinesFormat);
  given.given.add(Field::kId, "x-1");
  given.given.add(Field::kTitle, "Given title");
  given.given.add(Field::kDate, "April 1999");
  given.given.add(Field::kCountry, "france");
  const BuiltDocument built = build_document(std::move(given), {});
  CHECK(built.ids.front() == "x-1");
  CHECK(built.id_is_given);
  CHECK(first(built, Field::kTitle) == "Given title");
  CHECK(first(built, Field::kDate) == "1999-04");
  CHECK(first(built, Field::kPost) == "Beijing");
  CHECK(all(built, Field::kTags) == Values{"PREL", "UNSC", "KNNP", "JA", "AU"});
  CHECK(all(built, Field::kCountry) == Values{"FR"});
}

TEST_CASE("a date that can't be read is left unknown, with a note") {
  SourceDocument given = source("Some text.", kJsonLinesFormat);
  given.given.add(Field::kDate, "soon");
  const BuiltDocument built = build_document(std::move(given), {});
  CHECK_FALSE(built.document.has(Field::kDate));
  REQUIRE(built.notes.size() == 1);
  CHECK(built.notes.front().find("'soon'") != std::string::npos);
}

TEST_CASE("a note quotes no more than a line of what a source gives") {
  for (const Field field : {Field::kCountry, Field::kDate}) {
    SourceDocument json = source("Text.", kJsonLinesFormat);
    json.given.add(field, std::string(100'000, 'x'));
    const BuiltDocument built = build_document(std::move(json), {});
    REQUIRE(built.notes.size() == 1);
    CHECK(built.notes.front().size() < 200);
  }
}

TEST_CASE("what the user sets for a run fills what a document lacks, and no more unless forced") {
  const SourceDocument cable = source(kCable, kCableFormat);
  CHECK(first(build_document(cable, with(Field::kDate, "1999-04")), Field::kDate) ==
        "2008-04-21T08:15Z");
  CHECK(first(build_document(cable, with(Field::kDate, "1999-04", true)), Field::kDate) ==
        "1999-04");

  const SourceDocument prose = source("Portugal talks\n\nPortugal and Spain talked.\n");
  CHECK(first(build_document(prose, with(Field::kDate, "April 1999")), Field::kDate) == "1999-04");
  CHECK(all(build_document(prose, with(Field::kCountry, "japan")), Field::kCountry) ==
        Values{"JP"});
  CHECK(all(build_document(prose, with(Field::kTags, "PHUM")), Field::kTopic) == Values{"PHUM"});
}

TEST_CASE("whether a document is a telegram is decided once") {
  SourceDocument row = source(kCable, kJsonLinesFormat);
  CHECK(is_cable(row));
  row.text = "The dredger sails.";
  CHECK(is_cable(row));
  row.is_telegram.reset();
  CHECK_FALSE(is_cable(row));
}
