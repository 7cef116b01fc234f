#include "searcher/index/stored_document.h"

#include "analyzers/schema/record.h"
#include "searcher/index/forward_reader.h"
#include "searcher/index/index_database.h"

namespace dragoman {

Xapian::Document read_document(const Xapian::Database& database, Xapian::docid docid) {
  RemoteShards* const remote = IndexDatabase::remote_of(database);
  return remote != nullptr && remote->has(docid) ? remote->document(docid)
                                                 : database.get_document(docid);
}

StoredDocument read_stored_document(const Xapian::Database& database, Xapian::docid docid) {
  const Xapian::Document held = read_document(database, docid);
  return {docid, decode_record(held.get_value(kRecordSlot)), ForwardReader(database).read(docid),
          WordMarks(held.get_value(kMarksSlot))};
}

// What stands across the ends of a part is read otherwise than in the whole, so they are apart.
std::string_view text_around(const StoredDocument& document, std::uint32_t first,
                             std::uint32_t last) {
  constexpr std::uint32_t kMargin = 10;
  const std::string_view text = document.document.first(Field::kText);
  const std::size_t begin = document.marks.before(first > kMargin ? first - kMargin : 0).byte;
  const std::size_t end = document.marks.byte_behind(last + kMargin, text.size());
  return begin < end && end <= text.size() ? text.substr(begin, end - begin) : text;
}

}  // namespace dragoman
