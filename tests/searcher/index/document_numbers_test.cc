// Documents' numbers where several databases are searched as one.

#include "searcher/index/document_numbers.h"

#include <xapian.h>

#include <catch2/catch.hpp>
#include <string>

namespace {

using namespace dragoman;

Xapian::WritableDatabase database_of(const std::string& name, int documents) {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  for (int i = 1; i <= documents; ++i) {
    Xapian::Document document;
    document.set_data(name + std::to_string(i));
    database.add_document(document);
  }
  return database;
}

}  // namespace

TEST_CASE("merged numbers are those that Xapian gives the documents of several databases") {
  Xapian::Database all;
  for (const char* name : {"a", "b", "c"}) all.add_database(database_of(name, 4));
  const DocumentNumbers numbers(3);
  for (std::size_t shard = 0; shard < 3; ++shard) {
    for (Xapian::docid docid = 1; docid <= 4; ++docid) {
      const Xapian::docid merged = numbers.merged({shard, docid});
      const std::string expected = std::string(1, "abc"[shard]) + std::to_string(docid);
      CHECK(all.get_document(merged).get_data() == expected);
      CHECK(numbers.local(merged).shard == shard);
      CHECK(numbers.local(merged).docid == docid);
    }
  }
}

TEST_CASE("the documents of the first of several databases come first, unless they were dealt") {
  const DocumentNumbers numbers(2);
  const Xapian::docid last_of_first = numbers.merged({0, 9});
  const Xapian::docid first_of_second = numbers.merged({1, 1});
  CHECK(numbers.is_before(last_of_first, first_of_second));
  CHECK_FALSE(numbers.is_before(first_of_second, last_of_first));
  CHECK(DocumentNumbers(2, true).is_before(first_of_second, last_of_first));
  CHECK(numbers.is_before(numbers.merged({1, 2}), numbers.merged({1, 3})));
}

TEST_CASE("the numbers of one database are its own") {
  const DocumentNumbers numbers;
  CHECK(numbers.local(7).docid == 7);
  CHECK(numbers.merged({0, 7}) == 7);
  CHECK(numbers.is_before(6, 7));
}
