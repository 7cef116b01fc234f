#include "analyzers/schema/record.h"

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/schema/text_compression.h"
#include "analyzers/text/error.h"
#include "analyzers/text/hex.h"
#include "tests/support/random_text.h"

namespace dragoman {
namespace {

using test::RandomText;

Document sample() {
  Document document;
  document.add(Field::kId, "08OSLO14");
  document.add(Field::kText, "The Minister agreed.");
  document.add(Field::kTags, "PREL");
  document.add(Field::kTags, "NO");
  document.add(Field::kSource, "cables/08OSLO14.txt");
  return document;
}

Document random_document(RandomText& random) {
  Document document;
  for (const FieldInfo& row : field_table()) {
    const std::size_t values = random.below(4);
    for (std::size_t i = 0; i < values; ++i)
      document.add(row.field, random.utf8(random.below(300)));
  }
  return document;
}

// What damaged bytes may become: a document, or nothing, said as WorldError.
bool is_read(std::string_view bytes) {
  try {
    decode_record(bytes);
    return true;
  } catch (const WorldError&) {
    return false;
  }
}

TEST_CASE("a record is read as it was written") {
  CHECK(decode_record(encode_record(sample())) == sample());
  CHECK(decode_record(encode_record(Document())) == Document());
  RandomText random(1555);
  for (int i = 0; i < 300; ++i) {
    const Document document = random_document(random);
    REQUIRE(decode_record(encode_record(document)) == document);
  }
}

TEST_CASE("values of any length and any bytes are kept") {
  for (const std::size_t size : {1U, 127U, 128U, 16'383U, 16'384U, 3'000'000U}) {
    Document document;
    document.add(Field::kText, std::string(size, '\0'));
    document.add(Field::kTags, std::string(size, '\xFF'));
    CAPTURE(size);
    CHECK(decode_record(encode_record(document)) == document);
  }
}

std::string frame_of(const std::string& bytes) {
  const std::string frame = compress_text(bytes);
  REQUIRE(frame.size() < 128);
  return static_cast<char>(frame.size()) + frame;
}

// The format on disk, which never changes.
TEST_CASE("a record is a format byte, the values but the text in a frame, the text in another") {
  Document document;
  document.add(Field::kText, std::string(200, 'x'));
  document.add(Field::kTags, "NO");
  document.add(Field::kSource, "p");
  document.add(Field::kId, "i");
  CHECK(encode_record(document) ==
        "\x03" + frame_of("\x01\x01i\x11\x01p\x07\x02NO") + frame_of(std::string(200, 'x')));
  CHECK(encode_record(Document()) == "\x03" + frame_of(""));
}

TEST_CASE("all but the text is read without the text") {
  Document without = sample();
  without.clear(Field::kText);
  CHECK(decode_record_but_text(encode_record(sample())) == without);
  std::string damaged = encode_record(sample());
  damaged.back() = static_cast<char>(~damaged.back());
  CHECK(decode_record_but_text(damaged) == without);
}

TEST_CASE("bytes that are no record are refused") {
  using namespace std::string_literals;
  std::vector<std::string> others = {"",          "\x02\x01\x01i",    "{}",
                                     "\x03",      "\x03\x01",         "\x03\x05id",
                                     "\x03\x00"s, "\x03\x80\x80\x80", "\x03\x04head"};
  for (const std::string& head : {"\x63\x01x"s, "\x00\x01x"s, "\x01"s, "\x01\x05id"s, "\x04\x01x"s,
                                  "\x01\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF\x01"s}) {
    others.push_back("\x03" + frame_of(head));
  }
  others.push_back("\x03" + frame_of("\x01\x01i") + "\x04text");
  for (const std::string& bytes : others) {
    CAPTURE(to_hex(bytes));
    CHECK_THROWS_AS(decode_record(bytes), WorldError);
  }
}

TEST_CASE("the id of a record is its first value") {
  CHECK(record_id(encode_record(sample())) == "08OSLO14");
  CHECK(record_id(encode_record(Document())).empty());
  CHECK_THROWS_AS(record_id("\x02\x01\x01i"), WorldError);
}

TEST_CASE("a record cut short is refused, or has lost its text") {
  const std::string record = encode_record(sample());
  int read = 0;
  for (std::size_t size = 0; size < record.size(); ++size) read += is_read(record.substr(0, size));
  CHECK(read == 1);
}

TEST_CASE("a damaged record never does worse than be refused") {
  RandomText random(1697);
  for (int i = 0; i < 3000; ++i) {
    std::string record = encode_record(sample());
    const std::size_t flips = 1 + random.below(4);
    for (std::size_t j = 0; j < flips; ++j) {
      record[random.below(record.size())] = static_cast<char>(random.below(256));
    }
    is_read(record);
    is_read('\x03' + random.bytes(random.below(50)));
  }
  SUCCEED();
}

TEST_CASE("the content hash tells changed content, not a document that only moved") {
  CHECK(content_hash(sample()).size() == 16);
  Document moved = sample();
  moved.add(Field::kId, "08OSLO15");
  moved.add(Field::kSource, "elsewhere");
  CHECK(content_hash(moved) == content_hash(sample()));
  for (const FieldInfo& row : field_table()) {
    if (row.field == Field::kId || row.field == Field::kSource) continue;
    CAPTURE(row.name);
    Document changed = sample();
    changed.add(row.field, "another value");
    CHECK(content_hash(changed) != content_hash(sample()));
  }
}

// The reference value of XXH3-128 of no bytes, from xxHash's own tests.
TEST_CASE("a hash is XXH3-128, big-endian") {
  CHECK(to_hex(hash_bytes("")) == "99aa06d3014798d86001c324468d497f");
}

}  // namespace
}  // namespace dragoman
