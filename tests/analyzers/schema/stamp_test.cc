#include "analyzers/schema/stamp.h"

#include <catch2/catch.hpp>
#include <string>

#include "analyzers/schema/field.h"
#include "analyzers/schema/table_print.h"
#include "analyzers/text/error.h"
#include "tests/support/random_text.h"

namespace dragoman {
namespace {

using Catch::Contains;

// Why an index with that stamp can't be read, "" where it can.
std::string refusal(const Stamp& stamp) {
  try {
    check_readable(stamp, "/data/index");
    return "";
  } catch (const WorldError& error) {
    return error.what();
  }
}

TEST_CASE("a stamp is read as it was written") {
  const Stamp stamp = current_stamp("french");
  CHECK(decode_stamp(encode_stamp(stamp)) == stamp);
  CHECK(stamp.schema_version == kSchemaVersion);
  CHECK(stamp.language == "french");
  CHECK(stamp.fields.size() == 32);
  CHECK(stamp.analysis.size() == 32);
  CHECK(stamp.authority.size() == 32);
  CHECK(stamp.tables.size() == 32);
  CHECK_FALSE(stamp.icu.empty());
}

TEST_CASE("a stamp is lines of name and value, those unknown passed over") {
  const Stamp stamp = decode_stamp(
      "dragoman 7\nfuture thing\n\nalone\nicu 72.1\nfields ab\nlanguage german\nanalysis cd\n"
      "names keys\nauthority ef\ntables 01");
  CHECK(stamp == Stamp{7, "ab", "german", "72.1", "cd", true, "ef", "01"});
  CHECK(decode_stamp("") == Stamp());
  CHECK(decode_stamp("dragoman x\n").schema_version == 0);
  CHECK(decode_stamp("dragoman 99999999999999\n").schema_version == 0);
}

TEST_CASE("languages have stems of their own, so a stamp of their own") {
  CHECK(current_stamp("english").analysis != current_stamp("french").analysis);
  CHECK(current_stamp("english").fields == current_stamp("french").fields);
  CHECK_THROWS_AS(current_stamp("klingon"), UsageError);
}

TEST_CASE("an index of this program is readable") {
  CHECK(refusal(current_stamp("english")) == "");
  Stamp other_libraries = current_stamp("english");
  other_libraries.icu = "1.0";
  other_libraries.analysis = "";
  CHECK(refusal(other_libraries) == "");
}

TEST_CASE("a Xapian database without a stamp is foreign, and the message says what to do") {
  CHECK(refusal(Stamp()) ==
        "/data/index is a Xapian database, but not one made by dragoman-index, or it is damaged "
        "(make a new one with: "
        "dragoman-index --index DIR PATH)");
}

TEST_CASE("an index of a newer program asks for a newer one") {
  Stamp newer = current_stamp("english");
  newer.schema_version = kSchemaVersion + 1;
  CHECK_THAT(refusal(newer), Contains("made by a newer dragoman-index") &&
                                 Contains("/data/index") && Contains("update dragoman"));
}

TEST_CASE("an index of an older program, or with another table of fields, is to be made anew") {
  Stamp other = current_stamp("english");
  other.fields = "0";
  CHECK_THAT(refusal(other), Contains("made by another version of dragoman-index") &&
                                 Contains("make a new one with"));
  Stamp older = current_stamp("english");
  older.schema_version = kSchemaVersion - 1;
  CHECK_THAT(refusal(older), Contains("make a new one with"));
}

TEST_CASE("what differs in the libraries is said") {
  Stamp stamp = current_stamp("english");
  CHECK(library_difference(stamp) == "");
  stamp.analysis = "0";
  CHECK_THAT(library_difference(stamp), Contains("Snowball"));
  stamp.icu = "1.0";
  CHECK_THAT(library_difference(stamp), Contains("ICU 1.0"));
}

TEST_CASE("other rules for names and other tables are said, an index without them too") {
  Stamp names = current_stamp("english");
  names.authority = "0";
  CHECK_THAT(library_difference(names), Contains("other rules for names"));
  names.names = false;
  CHECK(library_difference(names) == "");
  Stamp tables = current_stamp("english");
  tables.tables = "";
  CHECK_THAT(library_difference(tables), Contains("countries, posts and TAGS"));
}

TEST_CASE("the print of the tables has rows of each") {
  const std::string tables = print_tables();
  for (const std::string row : {"JP\tJA\tJapan", "BEIJING\tBeijing\tCN", "PHUM\tHuman Rights"}) {
    CAPTURE(row);
    CHECK_THAT(tables, Contains(row));
  }
}

TEST_CASE("random bytes are read as some stamp") {
  test::RandomText random(1899);
  for (int i = 0; i < 500; ++i) {
    const std::string text = "dragoman " + random.bytes(20) + "\nicu " + random.bytes(5);
    CHECK_NOTHROW(decode_stamp(text));
  }
}

}  // namespace
}  // namespace dragoman
