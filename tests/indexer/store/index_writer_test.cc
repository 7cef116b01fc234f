#include "indexer/store/index_writer.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <set>

#include "analyzers/schema/index_files.h"
#include "analyzers/schema/record.h"
#include "analyzers/text/error.h"
#include "tests/support/temp_folder.h"

namespace {

using namespace dragoman;
namespace fs = std::filesystem;

Document document(const std::string& id, const std::string& text, const std::string& source = "") {
  Document d;
  d.add(Field::kId, id);
  d.add(Field::kText, text);
  d.add(Field::kSource, source);
  return d;
}

std::string fingerprint(const fs::path& folder) {
  return content_fingerprint(open_index(folder).database);
}

}  // namespace

TEST_CASE("a document is added once, replaced when it changes, left alone when it doesn't") {
  const test::TempFolder folder;
  IndexWriter writer(folder.path(), "");
  CHECK(writer.put(document("a", "one")) == PutOutcome::kAdded);
  CHECK(writer.put(document("a", "one")) == PutOutcome::kUnchanged);
  CHECK(writer.put(document("a", "two")) == PutOutcome::kReplaced);
  CHECK(writer.documents() == 1);
}

TEST_CASE("a document that only moved is unchanged") {
  const test::TempFolder folder;
  IndexWriter writer(folder.path(), "");
  writer.put(document("a", "one", "/here"));
  CHECK(writer.put(document("a", "one", "/there")) == PutOutcome::kUnchanged);
}

TEST_CASE("a document that is said to have moved is written with its new source") {
  const test::TempFolder folder;
  IndexWriter writer(folder.path(), "");
  writer.put(document("a", "one", "/here"));
  writer.commit();
  const std::string before = fingerprint(folder.path());
  const Document there = document("a", "one", "/there");
  DocumentMaker maker(writer.stamp().language, writer.stamp().names);
  CHECK(writer.put({"a", content_hash(there), 3, maker.make(there), true}) ==
        PutOutcome::kReplaced);
  writer.commit();
  CHECK(writer.find_document("a")->sources == std::vector<std::string>{"/there"});
  CHECK(fingerprint(folder.path()) == before);
}

TEST_CASE("documents are found by the files that they are from, however long the paths") {
  for (const std::size_t length : {2U, 90U, 125U, 126U, 150U, 230U, 240U, 400U}) {
    const std::string folder(length, 'f');
    const std::string in = '/' + folder;
    const test::TempFolder index;
    IndexWriter writer(index.path(), "");
    writer.put(document("file", "one", in + "/a"));
    writer.put(document("line", "two", in + "/a:12"));
    writer.put(document("member", "three", in + "/a/b.txt:3"));
    writer.put(document("longer", "four", in + "/ab"));
    writer.put(document("beside", "five", in + "-b/a"));
    writer.put(document("piped", "six", "-"));
    writer.commit();
    const auto below = [&](const std::set<std::string>& paths) {
      std::set<std::string> ids;
      writer.visit_documents_below(paths, [&](const auto& id, const auto& sources) {
        CHECK(sources.size() == 1);
        ids.insert(id);
      });
      return ids;
    };
    using Ids = std::set<std::string>;
    INFO(length);
    CHECK(below({in + "/a"}) == Ids{"file", "line", "member"});
    CHECK(below({in}) == Ids{"file", "line", "member", "longer"});
    CHECK(below({in + "/a/b.txt", in + "-b"}) == Ids{"member", "beside"});
    CHECK(below({in + "/none", "/f"}) == Ids{});
    CHECK(below({}) == Ids{});
  }
}

TEST_CASE("the content fingerprint tells contents apart, whatever the way to them") {
  const test::TempFolder one;
  const test::TempFolder two;
  {
    IndexWriter writer(one.path(), "");
    writer.put(document("a", "first"));
    writer.put(document("b", "second"));
    writer.commit();
  }
  {
    IndexWriter writer(two.path(), "");
    writer.put(document("b", "other"));
    writer.put(document("c", "third"));
    writer.commit();
    writer.put(document("b", "second"));
    writer.put(document("a", "first"));
    CHECK(writer.remove("c"));
    CHECK_FALSE(writer.remove("c"));
    writer.commit();
  }
  CHECK(fingerprint(one.path()) == fingerprint(two.path()));
  {
    IndexWriter writer(two.path(), "");
    writer.put(document("a", "second"));
    writer.put(document("b", "first"));
    writer.commit();
  }
  CHECK(fingerprint(one.path()) != fingerprint(two.path()));
}

TEST_CASE("the fingerprint of an empty index is zero again when all is deleted") {
  const test::TempFolder folder;
  IndexWriter writer(folder.path(), "");
  CHECK(fingerprint(folder.path()) == std::string(32, '0'));
  writer.put(document("a", "one"));
  writer.commit();
  CHECK(fingerprint(folder.path()) != std::string(32, '0'));
  writer.remove("a");
  writer.commit();
  CHECK(fingerprint(folder.path()) == std::string(32, '0'));
}

TEST_CASE("what isn't committed is not in the index") {
  const test::TempFolder folder;
  IndexWriter writer(folder.path(), "");
  writer.put(document("a", "one"));
  CHECK(open_index(folder.path()).database.get_doccount() == 0);
  writer.commit();
  CHECK(open_index(folder.path()).database.get_doccount() == 1);
}

TEST_CASE("what there is under an id is told, committed or not") {
  const test::TempFolder folder;
  IndexWriter writer(folder.path(), "");
  CHECK_FALSE(writer.find_document("a"));
  const Document pending = document("a", "one", "/press/a.txt");
  writer.put(pending);
  for (int time = 0; time < 2; ++time) {
    const auto held = writer.find_document("a");
    REQUIRE(held);
    CHECK(held->hash == content_hash(pending));
    CHECK(held->sources == std::vector<std::string>{"/press/a.txt"});
    writer.commit();
  }
}

TEST_CASE("a second writer, another language and a folder of other things are refused") {
  const test::TempFolder folder;
  const fs::path index = folder.path() / "index";
  {
    IndexWriter writer(index, "french");
    CHECK_THROWS_AS(IndexWriter(index, ""), WorldError);
  }
  CHECK_NOTHROW(IndexWriter(index, ""));
  CHECK_NOTHROW(IndexWriter(index, "french"));
  CHECK_THROWS_AS(IndexWriter(index, "german"), UsageError);
  CHECK_THROWS_AS(IndexWriter(folder.path() / "new", "klingon"), UsageError);
  CHECK_FALSE(fs::exists(folder.path() / "new" / "XAPIANDB"));
  std::ofstream(folder.path() / "letter.txt") << "x";
  CHECK_THROWS_AS(IndexWriter(folder.path(), ""), WorldError);
}

TEST_CASE("what killed runs left is removed, and nothing else") {
  const test::TempFolder folder;
  const fs::path index = folder.path();
  { const IndexWriter writer(index, ""); }
  for (const char* left : {"gen-2", "gen-2.tmp/part-0", "gen-0", "gen-17.tmp"}) {
    fs::create_directories(index / left);
    std::ofstream(index / left / "docdata.glass") << "half";
  }
  for (const char* kept : {"gen-x", "gen-", "letters", "gen-2.tmp.old"}) {
    fs::create_directories(index / kept);
  }
  const IndexWriter writer(index, "");
  std::set<std::string> names;
  for (const auto& entry : fs::directory_iterator(index)) {
    names.insert(entry.path().filename().string());
  }
  CHECK(names ==
        std::set<std::string>{"XAPIANDB", "gen-1", "gen-x", "gen-", "letters", "gen-2.tmp.old"});
}

TEST_CASE("making an index that was cut short is begun again") {
  const test::TempFolder folder;
  fs::create_directories(folder.path() / "gen-1");
  std::ofstream(folder.path() / "gen-1" / "docdata.glass") << "half";
  std::ofstream(folder.path() / "XAPIANDB.new") << "auto ge";
  IndexWriter writer(folder.path(), "");
  writer.put(document("a", "one"));
  writer.commit();
  CHECK(open_index(folder.path()).database.get_doccount() == 1);
}
