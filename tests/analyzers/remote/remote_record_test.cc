#include "analyzers/remote/remote_record.h"

#include <xapian.h>

#include <catch2/catch.hpp>
#include <string>

#include "analyzers/remote/remote_document.h"
#include "analyzers/schema/field.h"
#include "analyzers/schema/indexed_document.h"
#include "analyzers/schema/terms.h"
#include "analyzers/text/error.h"

namespace dragoman {
namespace {

Document cable() {
  Document document;
  document.add(Field::kId, "08OSLO1");
  document.add(Field::kTitle, "The cease-fire line");
  document.add(Field::kText, "The grain of the harbour. Grain, and the cease-fire.");
  document.add(Field::kTags, "PREL");
  document.add(Field::kTags, "NO");
  document.add(Field::kTags, "PREL");
  return document;
}

Xapian::Document made() {
  Xapian::Document document = DocumentMaker("english").make(cable());
  make_remote("08OSLO1", document);
  return document;
}

}  // namespace

TEST_CASE("a record for other machines is read as it was written") {
  const RemoteRecord record{
      "08OSLO1", 300, std::string("\0\xFF", 2), {{"grain", 2}, {"grains", 0}, {"harbour", 70000}}};
  CHECK(decode_remote_record(encode_remote_record(record)) == record);
  CHECK(decode_remote_record(encode_remote_record({})) == RemoteRecord{});
  CHECK(record.frequency("grain") == 2);
  CHECK(record.frequency("grains") == 0);
  CHECK(record.frequency("grai") == -1);
  CHECK(record.frequency("zeal") == -1);
}

TEST_CASE("a record that was cut off is damage, or ends after a term") {
  const std::string whole =
      encode_remote_record({"id", 3, "written", {{"alpha", 1}, {"alphabet", 2}}});
  for (std::size_t size = 0; size < whole.size(); ++size) {
    try {
      const RemoteRecord read = decode_remote_record(whole.substr(0, size));
      CHECK(read.terms.size() < 2);
    } catch (const WorldError&) {
      SUCCEED("damaged");
    }
  }
}

TEST_CASE("a document for other machines has positions in Xapian's table and all its terms") {
  const Xapian::Document document = made();
  const RemoteRecord record = decode_remote_record(document.get_value(kRemoteSlot));
  CHECK(record.id == "08OSLO1");
  CHECK(document.get_value(kRemoteIdSlot) == "08OSLO1");
  CHECK(record.written == document.get_value(kWrittenSlot));
  const Xapian::Document plain = DocumentMaker("english").make(cable());
  std::uint32_t length = 0;
  for (auto term = plain.termlist_begin(); term != plain.termlist_end(); ++term) {
    CHECK(record.frequency(*term) == term.get_wdf());
    length += term.get_wdf();
  }
  CHECK(record.length == length);
  auto grain = document.termlist_begin();
  grain.skip_to("grain");
  CHECK(*grain == "grain");
  CHECK(grain.get_wdf() == 2);
  CHECK(std::vector<Xapian::termpos>(grain.positionlist_begin(), grain.positionlist_end()) ==
        std::vector<Xapian::termpos>{kTextBegin + 1, kTextBegin + 5});
}

TEST_CASE("a document is marked where a word of it stands as several") {
  const Xapian::Document document = made();
  auto mark = document.termlist_begin();
  mark.skip_to(compound_term("ceasefir"));
  CHECK(*mark == compound_term("ceasefir"));
  CHECK(compound_term("grain") != compound_term("grains"));
}

TEST_CASE("values without a slot of their own are kept by field, each once") {
  const std::string values = made().get_value(kRemoteValuesSlot);
  CHECK(remote_values(values, Field::kTags) == std::string("PREL\x1FNO"));
  CHECK(remote_values(values, Field::kCaptions).empty());
  CHECK(remote_values("", Field::kTags).empty());
}

}  // namespace dragoman
