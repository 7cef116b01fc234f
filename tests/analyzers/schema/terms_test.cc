#include "analyzers/schema/terms.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/random_text.h"

namespace dragoman {
namespace {

using test::RandomText;
using Terms = std::vector<std::string>;

// As Xapian counts it.
std::size_t stored_size(const std::string& term) {
  return term.size() + static_cast<std::size_t>(std::count(term.begin(), term.end(), '\0'));
}

TEST_CASE("a keyword is found however its case, blanks and punctuation are written") {
  const std::string term = value_term(Field::kCollection, "frus1969-76v20");
  for (const std::string_view text : {"FRUS1969-76V20", "frus 1969-76 v20", "frus196976v20"}) {
    CAPTURE(text);
    CHECK(value_term(Field::kCollection, text) == term);
  }
  CHECK(value_term(Field::kCollection, "frus1969-76v21") != term);
}

TEST_CASE("an id is found only as it is") {
  CHECK(id_term("a/B.txt") == value_term(Field::kId, "a/B.txt"));
  CHECK(id_term("a/B.txt") != id_term("a/b.txt"));
  CHECK(id_term("a/B.txt") != id_term("aB.txt"));
}

TEST_CASE("a value in parts is found by its first part too, the whole first") {
  const Terms terms = value_terms(Field::kClassification, "UNCLASSIFIED//FOR OFFICIAL USE ONLY");
  REQUIRE(terms.size() == 2);
  CHECK(terms[1] == value_term(Field::kClassification, "UNCLASSIFIED"));
  CHECK(terms[0] == value_term(Field::kClassification, "UNCLASSIFIED//FOR OFFICIAL USE ONLY"));
  CHECK(terms[0] != terms[1]);
  CHECK(value_terms(Field::kClassification, "SECRET").size() == 1);
  CHECK(value_terms(Field::kCollection, "//x").size() == 1);
  CHECK(value_terms(Field::kId, "http://a/b").size() == 1);
}

TEST_CASE("values of punctuation alone are told apart") {
  std::set<std::string> terms;
  for (const std::string_view value : {"+", "++", "???", "-", " "}) {
    CHECK(terms.insert(value_term(Field::kCollection, value)).second);
  }
}

TEST_CASE("no value of any field has the term of the unknown") {
  RandomText random(1713);
  for (const FieldInfo& row : field_table()) {
    if (!row.facet) continue;
    const std::string unknown = unknown_term(row.field);
    CAPTURE(row.name);
    CHECK(unknown.starts_with(row.prefix));
    std::vector<std::string> values = {"unknown", " unknown", "UNKNOWN", "\xC2\xA0unknown",
                                       "'unknown"};
    for (int i = 0; i < 200; ++i) values.push_back(random.utf8(8));
    for (const std::string& value : values) {
      CAPTURE(value);
      CHECK(value_term(row.field, value) != unknown);
    }
    for (const FieldInfo& other : field_table()) {
      if (other.facet && other.field != row.field) CHECK(unknown_term(other.field) != unknown);
    }
  }
}

TEST_CASE("a long term is cut to what Xapian takes, and stays its own") {
  std::set<std::string> terms;
  std::size_t made = 0;
  for (std::size_t length = 200; length < 300; ++length) {
    for (const char c : {'a', '\0', '\xFF'}) {
      for (const char last : {'a', 'b'}) {
        const std::string word = std::string(length, c) + last;
        for (const std::string& term :
             {word_term(Field::kText, word), id_term(word), value_term(Field::kSource, word)}) {
          CHECK(stored_size(term) <= kLongestTerm);
          terms.insert(term);
          ++made;
        }
      }
    }
  }
  CHECK(terms.size() == made);
  const std::string fits(kLongestTerm, 'a');
  CHECK(word_term(Field::kText, fits) == fits);
  CHECK(word_term(Field::kText, fits + 'a') != fits + 'a');
}

TEST_CASE("random values make terms within the limit") {
  RandomText random(1763);
  for (int i = 0; i < 500; ++i) {
    const std::string value = random.bytes(random.below(600));
    CHECK(stored_size(id_term(value)) <= kLongestTerm);
    CHECK(stored_size(value_term(Field::kCollection, random.utf8(random.below(300)))) <=
          kLongestTerm);
  }
}

TEST_CASE("a date has a term for each unit it is known to") {
  CHECK(date_terms(*parse_iso_date("2008")) == Terms{"D2008"});
  CHECK(date_terms(*parse_iso_date("2008-04")) == Terms{"D2008", "D200804"});
  CHECK(date_terms(*parse_iso_date("2008-04-17")) == Terms{"D2008", "D200804", "D20080417"});
  CHECK(date_terms(*parse_iso_date("2008-04-17T10:26Z")) == Terms{"D2008", "D200804", "D20080417"});
}

TEST_CASE("a range has the fewest terms") {
  const auto terms = [](std::string_view text) { return range_terms(*read_date_range(text)); };
  CHECK(terms("2008") == Terms{"D2008"});
  CHECK(terms("2008-01..2008-12") == Terms{"D2008"});
  CHECK(terms("1996..1998") == Terms{"D1996", "D1997", "D1998"});
  CHECK(terms("2008-04") == Terms{"D200804"});
  CHECK(terms("2008-04-17") == Terms{"D20080417"});
  CHECK(terms("2007-12..2008") == Terms{"D200712", "D2008"});
  CHECK(terms("2008-02-28..2008-03") == Terms{"D20080228", "D20080229", "D200803"});
  CHECK(terms("2006-01-02..2009-12-30").size() == 4 + 82 - 2);
}

// Every date of four years, at each precision, in the order of time.
std::vector<Date> all_dates() {
  std::vector<Date> dates;
  for (int year = 2007; year <= 2010; ++year) {
    dates.push_back({year, 0, 0, 0, 0, DatePrecision::kYear});
    for (int month = 1; month <= 12; ++month) {
      dates.push_back({year, month, 0, 0, 0, DatePrecision::kMonth});
      for (int day = 1; day <= days_in_month(year, month); ++day) {
        dates.push_back({year, month, day, 0, 0, DatePrecision::kDay});
      }
    }
  }
  return dates;
}

TEST_CASE("a range's terms match the dates wholly within it and no others") {
  const std::vector<Date> dates = all_dates();
  RandomText random(1648);
  for (int i = 0; i < 300; ++i) {
    const auto a = read_date_range(to_iso_string(dates[random.below(dates.size())]));
    const auto b = read_date_range(to_iso_string(dates[random.below(dates.size())]));
    const DateRange range{std::min(a->first, b->first), std::max(a->last, b->last)};
    CAPTURE(to_iso_string(range.first), to_iso_string(range.last));

    const Terms list = range_terms(range);
    const std::set<std::string> terms(list.begin(), list.end());
    CHECK(terms.size() == list.size());
    CHECK(list.size() <= static_cast<std::size_t>(range.last.year - range.first.year + 1) + 82);
    for (const Date& date : dates) {
      const auto days = read_date_range(to_iso_string(date));
      const bool within = range.first <= days->first && days->last <= range.last;
      const Terms own = date_terms(date);
      const bool matched = std::any_of(
          own.begin(), own.end(), [&](const std::string& term) { return terms.contains(term); });
      if (matched != within)
        FAIL_CHECK(to_iso_string(date) << (within ? " is missed" : " is not in it"));
    }
  }
}

TEST_CASE("the range of all time has a term for each year") {
  CHECK(range_terms(*read_date_range("..9999")).size() == 9999);
}

}  // namespace
}  // namespace dragoman
