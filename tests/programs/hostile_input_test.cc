// Input made to fill the memory, or that never ends: the run ends, says why, and has stayed small.

#include <sys/resource.h>

#include <atomic>
#include <catch2/catch.hpp>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>

#include "tests/programs/files.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"

namespace dragoman::test {
namespace {

using namespace std::string_literals;
using Ids = std::set<std::string>;

// AddressSanitizer keeps what is freed, 256 MB of it.
constexpr long kMaxMegabytes = 600;

// The largest that any child of this process has been.
long megabytes_used() {
  rusage usage{};
  getrusage(RUSAGE_CHILDREN, &usage);
  return usage.ru_maxrss / 1024;
}

// A folder that holds the input and the good file "good.txt"; what is said of the input.
Outcome index_beside_good(const TempFolder& folder) {
  write_file(folder / "in/good.txt", "Talks\n\nOf kettles.\n");
  Outcome outcome = run_index({"--index", folder / "ix", folder / "in"});
  CHECK(outcome.exit_code == 1);
  CHECK(megabytes_used() < kMaxMegabytes);
  return outcome;
}

std::string repeated(const std::string& piece, int times) {
  std::string out;
  for (int i = 0; i < times; ++i) out += piece;
  return out;
}

// 899,980 times the letter 'x', packed by bzip2.
const std::string kPackedLetters =
    "\x42\x5A\x68\x39\x31\x41\x59\x26\x53\x59\x9A\xD5\x6C\x6E\x00\x06\xE6\x82\x80\xA0\x00\x00\x40"
    "\x00\x08\x20\x00\x30\xCC\x05\x29\xA7\x1A\x22\xA5\xB1\x11\x52\xF1\x77\x24\x53\x85\x09\x09\xAD"
    "\x56\xC6\xE0"s;

// Appends lines to a file until it is destroyed, or the file has that many bytes.
class GrowingFile {
 public:
  GrowingFile(const std::string& path, std::string line, std::uintmax_t most)
      : thread_([this, path, line = std::move(line), most] {
          std::ofstream file(path, std::ios::binary | std::ios::app);
          for (std::uintmax_t size = 0; !is_over_ && size < most; size += line.size()) {
            file << line << std::flush;
            std::this_thread::sleep_for(std::chrono::microseconds(50));
          }
        }) {}
  ~GrowingFile() {
    is_over_ = true;
    thread_.join();
  }
  GrowingFile(const GrowingFile&) = delete;
  GrowingFile& operator=(const GrowingFile&) = delete;

 private:
  std::atomic<bool> is_over_ = false;
  std::thread thread_;
};

}  // namespace

TEST_CASE("a file that grows while it is read is read as far as it went") {
  const TempFolder folder;
  const std::string path = folder / "in/dump.jsonl";
  std::string lines;
  for (int i = 0; i < 3000; ++i) {
    lines += "{\"id\":\"" + std::to_string(i) + "\",\"text\":\"a lantern\"}\n";
  }
  write_file(path, lines);
  const GrowingFile growing(path, "{\"id\":\"late\",\"text\":\"" + std::string(100, 'x') + "\"}\n",
                            std::uintmax_t{200} << 20U);
  const Outcome outcome = index_beside_good(folder);
  CHECK_THAT(outcome.err,
             Catch::Contains("skipped " + path + ": it grew while it was read; what came after "));
  CHECK_THAT(outcome.err, Catch::Contains("is left out (index it again)\n"));
  CHECK(found_ids(folder / "ix", "id:2999 OR id:good").size() == 2);
}

TEST_CASE("a compressed file that unpacks to a gigabyte is one that is too large") {
  const TempFolder folder;
  const std::string path = folder / "in/bomb.bz2";
  write_file(path, repeated(kPackedLetters, 1200));
  CHECK(index_beside_good(folder).err ==
        "dragoman-index: skipped " + path +
            ": larger than 64.0 MB, too large for one document (split it, or raise "
            "--max-document)\n");
  CHECK(ids_in(folder / "ix") == Ids{"good"});
}

TEST_CASE("a compressed table that unpacks to more than a gigabyte is left at that") {
  const TempFolder folder;
  const std::string path = folder / "in/bomb.csv.bz2";
  write_file(path, repeated(kPackedLetters, 1300));
  write_file(folder / "in/good.txt", "id,reference,body\n1,,kettles\n");
  const Outcome outcome = run_index({"--index", folder / "ix", "--format", "csv", folder / "in"});
  CHECK(outcome.err == "dragoman-index: skipped " + path +
                           ": unpacks to more than 1 GB and 200 times its size; the rest is left "
                           "out\n");
  CHECK(megabytes_used() < kMaxMegabytes);
}

TEST_CASE("entities that stand for a billion words are refused") {
  const TempFolder folder;
  std::string xml = "<!DOCTYPE TEI [<!ENTITY e0 \"word \">";
  for (int i = 1; i < 10; ++i) {
    xml += "<!ENTITY e" + std::to_string(i) + " \"" +
           repeated("&e" + std::to_string(i - 1) + ";", 10) + "\">";
  }
  const std::string path = folder / "in/bomb.xml";
  write_file(path, xml +
                       "]>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><div type=\"document\">"
                       "<p>&e9;</p></div></TEI>");
  CHECK(index_beside_good(folder).err ==
        "dragoman-index: skipped " + path +
            ":2: not taken from here on: the entity 'e9' is not one of XML's own\n");
}

TEST_CASE("a million nested tags are refused in XML and read in HTML") {
  const TempFolder folder;
  const std::string xml = folder / "in/deep.xml";
  write_file(xml, "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><div type=\"document\">" +
                      repeated("<hi>", 1'000'000));
  write_file(folder / "in/deep.html", "<html><body>" + repeated("<div>", 1'000'000) + "kettles");
  const Outcome outcome = index_beside_good(folder);
  CHECK(outcome.err == "dragoman-index: skipped " + xml +
                           ":1: not taken from here on: elements nested more than 256 deep\n");
  CHECK(found_ids(folder / "ix", "kettles").size() == 2);
}

TEST_CASE("lines far longer than a document may be are passed over") {
  const TempFolder folder;
  constexpr std::uint64_t kLine = std::uint64_t{300} << 20U;
  write_large_file(folder / "in/line.txt", "", kLine, "");
  write_large_file(folder / "in/line.csv", "id,reference,body\n1,,\"", kLine, "\"\n2,,kettles\n");
  write_large_file(folder / "in/line.jsonl", "{\"text\":\"", kLine, "\"}\n");
  write_large_file(folder / "in/line.xml",
                   "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\"><div type=\"document\"><p>", kLine,
                   "</p></div></TEI>\n");
  const Outcome outcome = index_beside_good(folder);
  CHECK_THAT(outcome.out, Catch::Contains("2 added, 0 replaced, 0 unchanged; 4 skipped"));
  CHECK_THAT(outcome.err, Catch::Contains("line.csv:2: a row of 300.0 MB"));
  CHECK_THAT(outcome.err, Catch::Contains("line.jsonl:1: a line of 300.0 MB"));
  CHECK_THAT(outcome.err, Catch::Contains("line.txt: larger than 64.0 MB"));
  CHECK_THAT(outcome.err,
             Catch::Contains("line.xml:1: the document line/1 is larger than 64.0 MB"));
}

TEST_CASE("UTF-16 is indexed as the text that it is, with or without a byte-order mark") {
  const TempFolder folder;
  write_file(folder / "in/marked.txt",
             "\xFF\xFET\0a\0l\0k\0s\0\n\0\n\0O\0f\0 \0\x1A\x04\xE9\0 \0"
             "k\0e\0t\0t\0l\0e\0s\0"s);
  write_file(folder / "in/unmarked.txt", "\0T\0a\0l\0k\0s\0\n\0\n\0O\0f\0 \0k\0e\0t\0t\0l\0e\0s"s);
  const Outcome outcome = run_index({"--index", folder / "ix", folder / "in"});
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.err == "dragoman-index: " + std::string(folder / "in/unmarked.txt") +
                           ": not UTF-8; read as UTF-16BE\n");
  CHECK(found_ids(folder / "ix", "kettles").size() == 2);
  CHECK(hit_of(folder / "ix", "marked")["snippet"] == "Of Кé kettles");
}

}  // namespace dragoman::test
