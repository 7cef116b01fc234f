// What peers are given to index: the finished text of an index's documents, one JSON object a line.
//
//   peer_records INDEX > RECORDS
//
// {"id": "...", "title": "...", "date": "1972-04-12", "countries": ["..."], "text": "..."}; text is
// last. A peer so has neither formats to read nor dates and countries to find.

#include <exception>
#include <iostream>
#include <nlohmann/json.hpp>
#include <string>

#include "analyzers/schema/index_files.h"
#include "analyzers/schema/record.h"

namespace dragoman {
namespace {

nlohmann::ordered_json peer_record(const Document& document) {
  return {{"id", document.first(Field::kId)},
          {"title", document.first(Field::kTitle)},
          {"date", document.first(Field::kDate)},
          {"countries", document.all(Field::kCountry)},
          {"text", document.first(Field::kText)}};
}

void write_records(const std::string& index) {
  const Xapian::Database database = open_index(index).database;
  const auto end = database.postlist_end("");
  for (auto at = database.postlist_begin(""); at != end; ++at) {
    std::cout << peer_record(decode_record(database.get_document(*at).get_value(kRecordSlot)))
              << '\n';
  }
  if (!std::cout.flush()) throw std::runtime_error("the records can't be written");
}

}  // namespace
}  // namespace dragoman

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: peer_records INDEX > RECORDS\n";
    return 2;
  }
  try {
    dragoman::write_records(argv[1]);
  } catch (const std::exception& error) {
    std::cerr << "peer_records: " << error.what() << '\n';
    return 2;
  } catch (const Xapian::Error& error) {
    std::cerr << "peer_records: " << error.get_msg() << '\n';
    return 2;
  }
}
