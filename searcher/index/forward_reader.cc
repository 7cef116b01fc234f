#include "searcher/index/forward_reader.h"

#include "analyzers/schema/field.h"
#include "searcher/index/index_database.h"

namespace dragoman {

ForwardReader::ForwardReader(const Xapian::Database& database)
    : numbers_(IndexDatabase::numbers_of(database)), remote_(IndexDatabase::remote_of(database)) {
  for (std::size_t i = 0; i < numbers_.shards(); ++i)
    cursors_.push_back({&IndexDatabase::shard_of(database, i)});
}

ForwardIndex ForwardReader::read(Xapian::docid document) {
  if (remote_ != nullptr && remote_->has(document)) return remote_->read(document)->forward;
  const LocalNumber local = numbers_.local(document);
  Cursor& cursor = cursors_[local.shard];
  if (cursor.last == 0 || local.docid < cursor.last)
    cursor.at = cursor.database->valuestream_begin(kForwardSlot);
  cursor.last = local.docid;
  const auto end = cursor.database->valuestream_end(kForwardSlot);
  if (cursor.at != end) cursor.at.skip_to(local.docid);
  const bool is_there = cursor.at != end && cursor.at.get_docid() == local.docid;
  return ForwardIndex(is_there ? *cursor.at : std::string());
}

}  // namespace dragoman
