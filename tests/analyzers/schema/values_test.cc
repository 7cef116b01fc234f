#include "analyzers/schema/values.h"

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/tags/lookup.h"

namespace dragoman {
namespace {

struct ReadingCase {
  Field field;
  std::string_view text;
  std::vector<std::string> values;
};

TEST_CASE("a text becomes the field's canonical value") {
  const std::vector<ReadingCase> cases = {
      {Field::kId, "08BEIJING1488", {"08BEIJING1488"}},
      {Field::kId, "08 Beijing 001488", {"08 Beijing 001488", "08BEIJING1488"}},
      {Field::kId, "notes/a.txt", {"notes/a.txt"}},
      {Field::kKind, "Cable", {"Cable"}},
      {Field::kTitle, "Talks", {"Talks"}},
      {Field::kText, "Talks", {"Talks"}},
      {Field::kDate, "2008", {"2008"}},
      {Field::kCountry, "japan", {"JP"}},
      {Field::kCountry, "JP", {"JP"}},
      {Field::kCountry, "Burma", {"MM"}},
      {Field::kCountry, "ussr", {"SUHH"}},
      {Field::kCountry, "Atlantis", {"Atlantis"}},
      {Field::kTags, "phum", {"PHUM"}},
      {Field::kTags, "ch", {"CH"}},
      {Field::kTopic, "phum", {"PHUM"}},
      {Field::kTopic, "human rights", {"PHUM", "SHUM"}},
      {Field::kTopic, "Dancing", {"DANCING"}},
      {Field::kOrganization, "unsc", {"UNSC"}},
      {Field::kPost, "BEIJING", {"Beijing"}},
      {Field::kPost, "amembassy peking", {"Beijing"}},
      {Field::kPost, "Atlantis", {"Atlantis"}},
      {Field::kFrom, "SecState", {"SecState"}},
      {Field::kTo, "SecState", {"SecState"}},
      {Field::kClassification, "c", {"CONFIDENTIAL"}},
      {Field::kClassification, "unclas", {"UNCLASSIFIED"}},
      {Field::kClassification, "fouo", {"UNCLASSIFIED//FOR OFFICIAL USE ONLY"}},
      {Field::kClassification, "whispered", {"whispered"}},
      {Field::kCaptions, "nodis", {"NODIS"}},
      {Field::kReferences, "08 STATE 012345", {"08STATE12345"}},
      {Field::kReferences, "the letter", {"the letter"}},
      {Field::kCollection, "frus1969-76v20", {"frus1969-76v20"}},
      {Field::kSource, "a/b.txt", {"a/b.txt"}},
  };
  for (const ReadingCase& c : cases) {
    CAPTURE(info(c.field).name, c.text);
    CHECK(read_value(c.field, c.text).values == c.values);
  }
}

TEST_CASE("every field reads any text as some value") {
  for (const FieldInfo& row : field_table()) {
    for (const std::string_view text : {"", " ", "x", "???", "ü", "\xF0\x9F\x98\x80"}) {
      CAPTURE(row.name, text);
      CHECK_FALSE(read_value(row.field, text).values.empty());
    }
  }
}

TEST_CASE("a code that ISO and TAGS read differently is ISO's, and a note says so") {
  const Reading china = read_value(Field::kCountry, "ch");
  CHECK(china.values == std::vector<std::string>{"CH"});
  CHECK(china.note ==
        "country:CH is read as the ISO code of Switzerland; for China type country:CN or tag:CH");
  CHECK(read_value(Field::kCountry, "SU").values == std::vector<std::string>{"SUHH"});
  CHECK(read_value(Field::kCountry, "SU").note ==
        "country:SU is read as the ISO code of Soviet Union; for Sudan type country:SD or tag:SU");
}

TEST_CASE("a note is made only where there is something to say") {
  CHECK(read_value(Field::kCountry, "JP").note == "");
  CHECK(read_value(Field::kCountry, "FR").note == "");
  CHECK(read_value(Field::kCountry, "Japan").note == "");
  CHECK(read_value(Field::kTags, "CH").note == "");
  CHECK(read_value(Field::kCountry, "Atlantis").note == "no country is known as 'Atlantis'");
}

TEST_CASE("a canonical value is read as itself") {
  for (const Country& country : country_table()) {
    CHECK(read_value(Field::kCountry, country.code).values.front() == country.code);
  }
  for (const Post& post : post_table()) {
    CHECK(read_value(Field::kPost, post.name).values.front() == post.name);
  }
  for (const auto tags : tag_tables()) {
    for (const Tag& tag : tags) {
      CHECK(read_value(Field::kTags, tag.code).values.front() == tag.code);
    }
  }
}

TEST_CASE("a value is labelled as people read it") {
  CHECK(label(Field::kCountry, "JP") == "Japan");
  CHECK(label(Field::kCountry, "SUHH") == "Soviet Union");
  CHECK(label(Field::kCountry, "Atlantis") == "Atlantis");
  CHECK(label(Field::kTopic, "PHUM") == "Human Rights");
  CHECK(label(Field::kTopic, "DANCING") == "DANCING");
  CHECK(label(Field::kTags, "PHUM") == "PHUM");
  for (const auto tags : tag_tables()) {
    for (const Tag& tag : tags) CHECK(label(Field::kTopic, tag.code) != "");
  }
}

std::string range(std::string_view text) {
  const auto days = read_date_range(text);
  return days ? to_iso_string(days->first) + " to " + to_iso_string(days->last) : "none";
}

TEST_CASE("a date or a pair of dates is a range of days") {
  struct Case {
    std::string_view text;
    std::string_view expected;
  };
  const std::vector<Case> cases = {
      {"2008", "2008-01-01 to 2008-12-31"},
      {"2008-02", "2008-02-01 to 2008-02-29"},
      {"2007-02", "2007-02-01 to 2007-02-28"},
      {"2008-04-17", "2008-04-17 to 2008-04-17"},
      {"2008-04-17T10:26Z", "2008-04-17 to 2008-04-17"},
      {"1996..1998", "1996-01-01 to 1998-12-31"},
      {"1996-03..1998-02-03", "1996-03-01 to 1998-02-03"},
      {"2006-07..", "2006-07-01 to 9999-12-31"},
      {"..1975-12-31", "0001-01-01 to 1975-12-31"},
      {"2008-04-17..2008-04-17", "2008-04-17 to 2008-04-17"},
      {"2008-04-17..2008", "2008-04-17 to 2008-12-31"},
      {"4/2008", "2008-04-01 to 2008-04-30"},
      {"April 2008", "2008-04-01 to 2008-04-30"},
      {"4/5/2008", "2008-04-05 to 2008-04-05"},
      {"1996-1998", "1996-01-01 to 1998-12-31"},
      {"1969-76", "1969-01-01 to 1976-12-31"},
      {"1969\u201376", "1969-01-01 to 1976-12-31"},
      {"1996\u20131998", "1996-01-01 to 1998-12-31"},
      {"1996...1998", "1996-01-01 to 1998-12-31"},
      {"May 1996 to June 1998", "1996-05-01 to 1998-06-30"},
      {"<1996", "0001-01-01 to 1995-12-31"},
      {"<=1996", "0001-01-01 to 1996-12-31"},
      {">2008-02", "2008-03-01 to 9999-12-31"},
      {">=2008-02-29", "2008-02-29 to 9999-12-31"},
      {"<0001", "none"},
      {">9999", "none"},
      {"<", "none"},
      {">=fish", "none"},
      {"1969-08", "1969-08-01 to 1969-08-31"},
      {"1976-69", "none"},
      {"1998-1996", "none"},
      {"1998..1996", "none"},
      {"2008-04-18..2008-04-17", "none"},
      {"..", "none"},
      {"...", "none"},
      {"", "none"},
      {"1996..1997..1998", "none"},
      {"spring 1996", "none"},
      {"2008-02-30", "none"},
      {"2008-02-30..2009", "none"},
  };
  for (const Case& c : cases) {
    CAPTURE(c.text);
    CHECK(range(c.text) == c.expected);
  }
}

TEST_CASE("a date slot is the digits, and is read back at the same precision") {
  struct Case {
    std::string_view iso;
    std::string_view slot;
  };
  for (const Case& c :
       {Case{"2008", "2008"}, Case{"2008-04", "200804"}, Case{"2008-04-17", "20080417"},
        Case{"2008-04-17T10:26Z", "200804171026"}, Case{"0001-01-01", "00010101"}}) {
    CAPTURE(c.iso);
    CHECK(encode_date(*parse_iso_date(c.iso)) == c.slot);
    CHECK(decode_date(c.slot) == parse_iso_date(c.iso));
  }
}

TEST_CASE("bytes that are no date slot are no date") {
  for (const std::string_view slot :
       {"", "2", "208", "20080", "200813", "2008041", "20080431", "200804171", "2008041710",
        "20080417102", "20080417102600", "abcd", "2008-04", "\xFF\xFF\xFF\xFF"}) {
    CAPTURE(slot);
    CHECK_FALSE(decode_date(slot));
  }
}

TEST_CASE("a list slot is read as it was written") {
  using List = std::vector<std::string>;
  for (const List& list : {List{}, List{"JP"}, List{"JP", "CN", "SUHH"}, List{"a b", "中"}}) {
    const std::string slot = encode_list(list);
    const auto read = decode_list(slot);
    CHECK(List(read.begin(), read.end()) == list);
  }
  CHECK(encode_list({"JP", "CN"}) ==
        "JP\x1F"
        "CN");
}

}  // namespace
}  // namespace dragoman
