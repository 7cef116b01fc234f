#include "indexer/readers/archive/archive_reader.h"
#include "indexer/readers/open_reader.h"

#include <archive.h>
#include <archive_entry.h>

#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/text/error.h"
#include "indexer/readers/archive/archive_names.h"
#include "indexer/readers/text/text_reader.h"
#include "tests/support/string_source.h"

namespace dragoman {
namespace {

using namespace std::string_literals;
using Strings = std::vector<std::string>;

constexpr std::size_t kMegabyte = std::size_t{1} << 20U;

using test::StringSource;

// Gives the bytes, then fails, as a disk does.
class FailingSource : public ByteSource {
 public:
  explicit FailingSource(std::string bytes) : bytes_(std::move(bytes)) {}

 private:
  std::size_t read_some(char* to, std::size_t most) override {
    if (bytes_.empty()) throw InputError("a.tar: Input/output error");
    const std::size_t count = bytes_.copy(to, most);
    bytes_.erase(0, count);
    return count;
  }

  std::string bytes_;
};

struct Member {
  std::string name;
  std::string content;
  unsigned type = AE_IFREG;
};

la_ssize_t append(archive*, void* to, const void* bytes, std::size_t count) {
  static_cast<std::string*>(to)->append(static_cast<const char*>(bytes), count);
  return static_cast<la_ssize_t>(count);
}

void write_member(archive* writer, const Member& member) {
  archive_entry* const entry = archive_entry_new();
  archive_entry_copy_pathname(entry, member.name.c_str());
  archive_entry_set_filetype(entry, member.type);
  archive_entry_set_perm(entry, 0644);
  archive_entry_set_size(entry, static_cast<la_int64_t>(member.content.size()));
  if (member.type == AE_IFLNK) archive_entry_copy_symlink(entry, "target");
  REQUIRE(archive_write_header(writer, entry) >= ARCHIVE_WARN);
  const auto written = archive_write_data(writer, member.content.data(), member.content.size());
  REQUIRE(written == static_cast<la_ssize_t>(member.content.size()));
  archive_entry_free(entry);
}

std::string pack(const char* format, const char* filter, const std::vector<Member>& members,
                 const char* options = "") {
  std::string out;
  archive* const writer = archive_write_new();
  REQUIRE(archive_write_set_format_by_name(writer, format) == ARCHIVE_OK);
  if (filter != ""s) REQUIRE(archive_write_add_filter_by_name(writer, filter) == ARCHIVE_OK);
  REQUIRE(archive_write_set_options(writer, options) == ARCHIVE_OK);
  archive_write_set_passphrase(writer, "open sesame");
  archive_write_set_bytes_in_last_block(writer, 1);
  archive_write_open(writer, &out, nullptr, append, nullptr);
  for (const Member& member : members) write_member(writer, member);
  archive_write_close(writer);
  archive_write_free(writer);
  return out;
}

std::string compress(const char* filter, const std::string& content) {
  return pack("raw", filter, {{"a.txt", content}});
}

std::string tar(const std::vector<Member>& members) {
  return pack("ustar", "", members);
}

std::string zip(const std::vector<Member>& members) {
  return pack("zip", "", members);
}

std::string little_endian(std::size_t number, int bytes) {
  std::string out;
  for (; bytes > 0; --bytes, number >>= 8U) out += static_cast<char>(number & 0xFFU);
  return out;
}

// A member as most programs write it, its lengths before its content. Deflated content and checksum
// are taken from a gzip file.
std::string zip_member(const std::string& name, const std::string& content) {
  const std::string gzip = compress("gzip", content);
  const std::string deflated = gzip.substr(10, gzip.size() - 18);
  const std::string checksum = gzip.substr(gzip.size() - 8, 4);
  return "PK\x03\x04\x14\0\0\0\x08\0\0\0\x21\x36"s + checksum + little_endian(deflated.size(), 4) +
         little_endian(content.size(), 4) + little_endian(name.size(), 2) + "\0\0"s + name +
         deflated;
}

const std::string kZipEnd = "PK\x05\x06"s + std::string(18, '\0');

struct Outcome {
  std::vector<SourceDocument> documents;
  Strings errors;
  std::uint64_t bytes_read = 0;

  Strings names() const {
    Strings out;
    for (const SourceDocument& document : documents) out.push_back(document.name);
    return out;
  }
  Strings texts() const {
    Strings out;
    for (const SourceDocument& document : documents) out.push_back(document.text);
    return out;
  }
};

Outcome read_all(std::unique_ptr<ByteSource> bytes, const std::string& name,
                 ReaderOptions options = {kAnyFormat, 80 * kMegabyte}) {
  Outcome outcome;
  try {
    const auto reader = open_reader({"/in/" + name, name, 0}, std::move(bytes), options);
    for (int calls = 0; calls < 100'000; ++calls) {
      try {
        auto document = reader->next();
        outcome.bytes_read = reader->bytes_read();
        if (!document) return outcome;
        outcome.documents.push_back(std::move(*document));
      } catch (const InputError& error) {
        outcome.errors.emplace_back(error.what());
      }
    }
    FAIL("the reader doesn't end");
  } catch (const InputError& error) {
    outcome.errors.emplace_back(error.what());
  }
  return outcome;
}

Outcome read_all(const std::string& bytes, const std::string& name,
                 ReaderOptions options = {kAnyFormat, 80 * kMegabyte}) {
  return read_all(std::make_unique<StringSource>(bytes), name, options);
}

const std::vector<Member> kThree = {
    {"b.txt", "The dredger sails."}, {"notes/a.txt", "The dredger returns."}, {"c", "It rains."}};

std::string noise(std::size_t size) {
  std::mt19937 random(7);
  std::string out;
  while (out.size() < size) out += static_cast<char>('a' + random() % 26);
  return out;
}

}  // namespace

TEST_CASE("a compressed file holds one file, named without the ending") {
  const auto [filter, name] = GENERATE(table<const char*, const char*>(
      {{"gzip", "a.txt.gz"}, {"bzip2", "a.txt.bz2"}, {"xz", "a.txt.XZ"}, {"zstd", "a.txt.zst"}}));
  CAPTURE(filter);
  const Outcome read = read_all(compress(filter, "The dredger sails."), name);
  CHECK(read.errors.empty());
  REQUIRE(read.documents.size() == 1);
  CHECK(read.documents[0].text == "The dredger sails.");
  CHECK(read.documents[0].name == "a.txt");
  CHECK(read.documents[0].path == "/in/"s + name);
  CHECK(read.documents[0].format == kTextFormat);
}

TEST_CASE("the members of a tar or zip come in its order, below its name and path") {
  const auto [format, filter, name] = GENERATE(table<const char*, const char*, const char*>({
      {"ustar", "", "old/x.tar"},
      {"v7tar", "", "old/x.tar"},
      {"pax", "", "old/x.tar"},
      {"gnutar", "", "old/x.tar"},
      {"ustar", "gzip", "old/x.tgz"},
      {"ustar", "bzip2", "old/x.tar.bz2"},
      {"pax", "xz", "old/x.tar.xz"},
      {"gnutar", "zstd", "old/x.TAR.zst"},
      {"zip", "", "old/x.zip"},
      {"zip", "gzip", "old/x.zip.gz"},
  }));
  CAPTURE(format, filter);
  const std::string bytes = pack(format, filter, kThree);
  const Outcome read = read_all(bytes, name);
  CHECK(read.errors.empty());
  CHECK(read.names() == Strings{"old/x/b.txt", "old/x/notes/a.txt", "old/x/c"});
  CHECK(read.texts() == Strings{"The dredger sails.", "The dredger returns.", "It rains."});
  REQUIRE(read.documents.size() == 3);
  CHECK(read.documents[1].path == "/in/"s + name + "/notes/a.txt");
  CHECK(read.documents[1].place == read.documents[1].path);
  CHECK(read.bytes_read <= bytes.size());
  CHECK(read.bytes_read > 0);
}

TEST_CASE("a zip that says its members' lengths at their beginning or at their end is read") {
  const std::string known =
      zip_member("a.txt", "The dredger sails.") + zip_member("b.txt", "Rain.") + kZipEnd;
  CHECK(read_all(known, "x.zip").names() == Strings{"x/a.txt", "x/b.txt"});
  CHECK(read_all(known, "x.zip").errors.empty());
  const std::string stored = pack("zip", "", kThree, "zip:compression=store");
  CHECK(read_all(stored, "x.zip").documents.size() == 3);
}

TEST_CASE("an archive is told by its content, not by its name") {
  CHECK(read_all(tar(kThree), "report.txt").names() ==
        Strings{"report.txt/b.txt", "report.txt/notes/a.txt", "report.txt/c"});
  CHECK(read_all("The dredger sails.", "a.txt.gz").names() == Strings{"a.txt.gz"});
  CHECK(looks_like_archive("PK\x03\x04"));
  for (const std::string& text : {""s, "PK"s, "BZh9"s, "BZh9 is a name"s, "\x1F\x8B"s,
                                  std::string(512, ' '), std::string(1024, '\0')}) {
    CHECK_FALSE(looks_like_archive(text));
  }
}

TEST_CASE("an archive from standard input gives its members' own names") {
  CHECK(read_all(tar(kThree), "-").names() == Strings{"b.txt", "notes/a.txt", "c"});
}

TEST_CASE("folders, links and hidden members are passed over") {
  const std::vector<Member> members = {{"d", "", AE_IFDIR},    {"d/.git/config", "x"},
                                       {".hidden", "x"},       {"__MACOSX/d/._a.txt", "x"},
                                       {"link", "", AE_IFLNK}, {"./d/a.txt", "The dredger sails."}};
  const Outcome read = read_all(tar(members), "x.tar");
  CHECK(read.errors.empty());
  CHECK(read.names() == Strings{"x/d/a.txt"});
}

TEST_CASE("a member's name stays below its archive") {
  const std::pair<std::string, std::string> table[] = {
      {"a/b.txt", "a/b.txt"},
      {"../../etc/passwd", "etc/passwd"},
      {"/etc/passwd", "etc/passwd"},
      {"a/../../../b", "b"},
      {"a//./b/", "a/b"},
      {"..", ""},
      {"", ""},
      {"a\x1B[31m/b\r\n", "a[31m/b  "},
      {"Z\xFCrich.txt", "Zürich.txt"},
      {"東京/a", "東京/a"},
  };
  for (const auto& [raw, safe] : table) CHECK(safe_member_name(raw) == safe);
  const Outcome read = read_all(tar({{"../../up.txt", "Up."}, {"..", "Down."}}), "x.tar");
  CHECK(read.names() == Strings{"x/up.txt", "x/member 2"});
  CHECK(read.documents.front().path == "/in/x.tar/up.txt");
}

TEST_CASE("names beyond ASCII are kept whatever the locale") {
  const std::vector<Member> latin = {{"Z\xFCrich.txt", "The dredger sails."}};
  const std::vector<Member> utf8 = {{"Zürich 東京.txt", "The dredger sails."}};
  CHECK(read_all(tar(latin), "x.tar").names() == Strings{"x/Zürich.txt"});
  CHECK(read_all(zip(latin), "x.zip").names() == Strings{"x/Zürich.txt"});
  CHECK(read_all(tar(utf8), "x.tar").names() == Strings{"x/Zürich 東京.txt"});
  constexpr std::size_t kFlags = 7;
  std::string marked = zip(utf8);
  marked[kFlags] = static_cast<char>(marked[kFlags] | 0x08);  // "the name is UTF-8"
  CHECK(read_all(marked, "x.zip").names() == Strings{"x/Zürich 東京.txt"});
  CHECK(read_all(pack("pax", "", utf8), "x.tar").documents.size() == 1);
}

TEST_CASE("a member that can't be taken is named and the next one is read") {
  const Outcome read = read_all(zip({{"empty.txt", ""},
                                     {"image.png", "\x89PNG\r\n\x1A\n\0\0"s},
                                     {"a.txt", "The dredger sails."}}),
                                "x.zip");
  CHECK(read.errors == Strings{"/in/x.zip/empty.txt: empty",
                               "/in/x.zip/image.png: a PNG image, which isn't read (needs OCR: "
                               "--ocr)"});
  CHECK(read.names() == Strings{"x/a.txt"});
}

TEST_CASE("an encrypted member is passed over with a message") {
  const std::string bytes =
      pack("zip", "", {{"a.txt", "Secret."}, {"b.txt", "More."}}, "zip:encryption=traditional");
  const Outcome read = read_all(bytes + zip_member("c.txt", "Open."), "x.zip");
  CHECK(read.errors == Strings{"/in/x.zip/a.txt: encrypted", "/in/x.zip/b.txt: encrypted"});
}

// Python's zipfile makes such members. The window stands after the method's own header.
TEST_CASE("a zip's member packed by LZMA is refused, whatever window it asks for") {
  for (const std::string& window : {"\0\0\1\0"s, "\xFF\xFF\xFF\xFF"s}) {
    for (const char method : {'\x0E', '\x5F'}) {
      std::string packed = "PK\x03\x04\x3F\0\0\0"s + method + "\0\0\0\x21\x36\0\0\0\0"s;
      packed += little_endian(14, 4) + little_endian(5, 4) + little_endian(5, 2) + "\0\0"s;
      packed += "b.txt\x09\x04\x05\0\x5D"s + window + "\0\0\0\0\0"s;
      const Outcome read = read_all(packed + zip_member("c.txt", "Wind.") + kZipEnd, "x.zip");
      CHECK(read.errors == Strings{"/in/x.zip/b.txt: packed by LZMA, which in a zip may take "
                                   "gigabytes of memory (unpack it to have it read)"});
      CHECK(read.names() == Strings{"x/c.txt"});
    }
  }
}

TEST_CASE("a member packed in an unknown way, or damaged, is named and the next one is read") {
  const std::string good = zip_member("c.txt", "The dredger returns.") + kZipEnd;
  constexpr std::size_t kMethod = 8;
  constexpr std::size_t kChecksum = 14;
  for (const std::size_t place : {kMethod, kChecksum, std::size_t{40}}) {
    CAPTURE(place);
    std::string bad = zip_member("b.txt", noise(3000));
    bad[place] = static_cast<char>(bad[place] ^ 0x77);
    const Outcome read = read_all(bad + good, "x.zip");
    REQUIRE(read.errors.size() == 1);
    CHECK_THAT(read.errors.front(), Catch::StartsWith("/in/x.zip/b.txt: can't be unpacked ("));
    CHECK(read.names() == Strings{"x/c.txt"});
  }
}

TEST_CASE("an archive cut anywhere gives the members before the cut and at most one message") {
  const auto [format, filter, name] =
      GENERATE(table<const char*, const char*, const char*>({{"ustar", "", "x.tar"},
                                                             {"ustar", "gzip", "x.tgz"},
                                                             {"pax", "xz", "x.txz"},
                                                             {"gnutar", "zstd", "x.tar.zst"},
                                                             {"ustar", "bzip2", "x.tbz"},
                                                             {"zip", "", "x.zip"}}));
  const std::vector<Member> members = {
      {"a.txt", noise(3000)}, {"b.txt", noise(900)}, {"c", "Rain."}};
  const std::string whole = pack(format, filter, members);
  const Strings texts = {members[0].content, members[1].content, members[2].content};
  for (std::size_t size = 4; size < whole.size(); size += 1 + size / 16) {
    CAPTURE(name, size);
    const Outcome read = read_all(whole.substr(0, size), name);
    CHECK(read.errors.size() <= 1);
    REQUIRE(read.documents.size() <= 3);
    if (size < 512) continue;  // a tar isn't recognised by less
    const Strings expected(texts.begin(), texts.begin() + static_cast<long>(read.documents.size()));
    CHECK(read.texts() == expected);
  }
}

TEST_CASE("an archive with flipped bytes is read to an end") {
  const auto [format, filter, name] =
      GENERATE(table<const char*, const char*, const char*>({{"ustar", "", "x.tar"},
                                                             {"ustar", "gzip", "x.tgz"},
                                                             {"pax", "xz", "x.txz"},
                                                             {"gnutar", "zstd", "x.tar.zst"},
                                                             {"ustar", "bzip2", "x.tbz"},
                                                             {"zip", "", "x.zip"}}));
  const std::string whole = pack(format, filter, kThree);
  std::mt19937 random(11);
  for (int round = 0; round < 300; ++round) {
    std::string bytes = whole;
    for (int flips = 0; flips <= round % 4; ++flips) {
      bytes[random() % bytes.size()] = static_cast<char>(random());
    }
    CHECK(read_all(bytes, name).documents.size() <= 6);
  }
}

TEST_CASE("where nothing more can be read of an archive, one message says so") {
  const std::string whole = tar({{"a.txt", "The dredger sails."}, {"b.txt", noise(90'000)}});
  const Outcome read = read_all(whole.substr(0, 50'000), "x.tar");
  CHECK(read.names() == Strings{"x/a.txt"});
  REQUIRE(read.errors.size() == 1);
  CHECK_THAT(read.errors.front(), Catch::StartsWith("/in/x.tar/b.txt: can't be unpacked (") &&
                                      Catch::EndsWith("; nothing behind it can be read"));
}

TEST_CASE("an error of reading the archive's own bytes passes through") {
  const std::string whole = tar({{"a.txt", "The dredger sails."}, {"b.txt", noise(900'000)}});
  const Outcome read = read_all(std::make_unique<FailingSource>(whole.substr(0, 300'000)), "x.tar");
  CHECK(read.names() == Strings{"x/a.txt"});
  CHECK(read.errors == Strings{"a.tar: Input/output error"});
}

TEST_CASE("an archive without a file is said to have none") {
  CHECK(read_all(tar({{"d", "", AE_IFDIR}}), "x.tar").errors ==
        Strings{"/in/x.tar: no file in it"});
  CHECK(read_all(zip({}), "x.zip").errors == Strings{"/in/x.zip: no file in it"});
}

TEST_CASE("a compressed file without content is said to be empty or damaged") {
  const auto filter = GENERATE("gzip", "bzip2", "xz", "zstd");
  const Strings message = {"/in/x: empty, or damaged at its beginning"};
  CHECK(read_all(compress(filter, ""), "x").errors == message);
  CHECK(read_all(compress(filter, noise(900)).substr(0, 40), "x").errors == message);
}

TEST_CASE("archives inside archives are read three deep") {
  const std::string first = pack("ustar", "gzip", {{"a.txt", "The dredger sails."}});
  const std::string second = zip({{"first.tar.gz", first}, {"b.txt", "Rain."}});
  const std::string third = pack("ustar", "xz", {{"second.zip", second}, {"c.txt", "Snow."}});
  const Outcome read = read_all(third, "third.tar.xz");
  CHECK(read.errors.empty());
  CHECK(read.names() == Strings{"third/second/first/a.txt", "third/second/b.txt", "third/c.txt"});
  CHECK(read.documents.front().path == "/in/third.tar.xz/second.zip/first.tar.gz/a.txt");

  const Outcome deeper = read_all(zip({{"third.txz", third}, {"d.txt", "Wind."}}), "fourth.zip");
  REQUIRE(deeper.errors.size() == 1);
  CHECK_THAT(
      deeper.errors.front(),
      Catch::StartsWith("/in/fourth.zip/third.txz/second.zip/first.tar.gz: an archive more"));
  CHECK(deeper.names() ==
        Strings{"fourth/third/second/b.txt", "fourth/third/c.txt", "fourth/d.txt"});
}

TEST_CASE("what is compressed again and again is refused") {
  std::string bytes = "The dredger sails.";
  for (int i = 0; i < 3; ++i) bytes = compress("gzip", bytes);
  CHECK(read_all(bytes, "a.gz").documents.size() == 1);
  bytes = compress("gzip", bytes);
  CHECK(read_all(bytes, "a.gz").errors.size() == 1);
}

TEST_CASE("a damaged archive inside an archive doesn't end the outer one") {
  const std::string inner = tar({{"a.txt", "The dredger sails."}, {"b.txt", noise(9000)}});
  const std::string outer = zip({{"inner.tar", inner.substr(0, 5000)},
                                 {"inner.zip", "PK\x03\x04 nothing"},
                                 {"c.txt", "Rain."}});
  const Outcome read = read_all(outer, "x.zip");
  CHECK(read.names() == Strings{"x/inner/a.txt", "x/c.txt"});
  REQUIRE(read.errors.size() == 2);
  CHECK_THAT(read.errors[0], Catch::StartsWith("/in/x.zip/inner.tar/b.txt: can't be unpacked"));
  CHECK_THAT(read.errors[1], Catch::StartsWith("/in/x.zip/inner.zip: can't be unpacked"));
}

TEST_CASE("a decompression bomb is stopped with one message") {
  const std::string member = zip_member("a.jsonl", "{\"" + std::string(64 * kMegabyte, 'a'));
  std::string bomb;
  for (int i = 0; i < 20; ++i) bomb += member;
  const Outcome read =
      read_all(bomb + zip_member("b.txt", "Behind."), "x.zip", {kAnyFormat, kMegabyte});
  CHECK(read.documents.empty());
  REQUIRE(read.errors.size() == 16);
  CHECK_THAT(read.errors[14], Catch::StartsWith("/in/x.zip/a.jsonl:1: a line of 64.0 MB"));
  CHECK(read.errors[15] ==
        "/in/x.zip: unpacks to more than 1 GB and 200 times its size; the rest is left out");
}

TEST_CASE("a bomb of many archives in an archive is stopped with one message") {
  const Member line = {"a.jsonl", "{\"" + std::string(64 * kMegabyte, 'a')};
  const Member inner = {"inner.tar.zst", pack("ustar", "zstd", {line})};
  const Outcome read =
      read_all(zip(std::vector<Member>(20, inner)), "x.zip", {kAnyFormat, kMegabyte});
  REQUIRE(read.errors.size() == 16);
  CHECK_THAT(read.errors[14], Catch::Contains("a line of 64.0 MB"));
  CHECK_THAT(read.errors[15], Catch::Contains("the rest is left out"));
}

TEST_CASE("input that goes on without content is given up") {
  std::string nothing = compress("gzip", "");
  nothing[3] = 4;  // with an extra field
  nothing.insert(10, "\xFF\xFF"s + std::string(0xFFFF, 'x'));
  std::string bytes;
  for (int i = 0; i < 300; ++i) bytes += nothing;
  const Outcome read = read_all(bytes + compress("gzip", "The dredger sails."), "x.gz");
  CHECK(read.documents.empty());
  CHECK(read.errors == Strings{"/in/x.gz: can't be unpacked (it goes on and on without content)"});
}

TEST_CASE("ten thousand members are ten thousand documents") {
  std::vector<Member> members;
  for (int i = 0; i < 10'000; ++i)
    members.push_back({std::to_string(i), "Text " + std::to_string(i)});
  const auto format = GENERATE("ustar", "zip");
  const Outcome read = read_all(pack(format, "", members), "x");
  CHECK(read.errors.empty());
  REQUIRE(read.documents.size() == 10'000);
  CHECK(read.documents.back().text == "Text 9999");
}

TEST_CASE("members are read by the reader for their content, or by the one asked for") {
  const std::string bytes =
      tar({{"a.jsonl", "{\"text\": \"The dredger sails.\"}\n{\"text\": \"Rain.\"}\n"}});
  const Outcome read = read_all(bytes, "x.tar");
  CHECK(read.names() == Strings{"x/a.jsonl:1", "x/a.jsonl:2"});
  const Outcome as_text = read_all(bytes, "x.tar", {kTextFormat, kMegabyte});
  REQUIRE(as_text.documents.size() == 1);
  CHECK(as_text.documents[0].format == kTextFormat);
}

TEST_CASE("what is asked to be an archive and isn't is refused") {
  CHECK_THROWS_WITH(
      make_archive_reader({"/in/a", "a", 0}, std::make_unique<StringSource>("The dredger sails."),
                          {kArchiveFormat, kMegabyte}),
      "/in/a: not an archive (gz, bz2, xz, zst, tar or zip)");
}

}  // namespace dragoman
