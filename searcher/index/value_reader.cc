#include "searcher/index/value_reader.h"

#include <algorithm>
#include <utility>

#include "searcher/index/index_database.h"

namespace dragoman {
namespace {

template <typename Visit>
void visit_values(const Xapian::Database& database, unsigned slot, Visit visit) {
  const auto end = database.valuestream_end(slot);
  for (auto value = database.valuestream_begin(slot); value != end; ++value)
    visit(value.get_docid(), *value);
}

}  // namespace

ValueReader::ValueReader(const Xapian::Database& database, unsigned slot)
    : slot_(slot),
      numbers_(IndexDatabase::numbers_of(database)),
      remote_(IndexDatabase::remote_of(database)) {
  for (std::size_t i = 0; i < numbers_.shards(); ++i)
    cursors_.push_back({&IndexDatabase::shard_of(database, i)});
}

std::string ValueReader::read(Xapian::docid document) {
  if (remote_ != nullptr && remote_->has(document))
    return remote_->document(document).get_value(slot_);
  const LocalNumber local = numbers_.local(document);
  Cursor& cursor = cursors_[local.shard];
  if (cursor.last == 0 || local.docid < cursor.last)
    cursor.at = cursor.database->valuestream_begin(slot_);
  cursor.last = local.docid;
  const auto end = cursor.database->valuestream_end(slot_);
  if (cursor.at != end) cursor.at.skip_to(local.docid);
  const bool is_there = cursor.at != end && cursor.at.get_docid() == local.docid;
  return is_there ? *cursor.at : std::string();
}

void for_each_value(const Xapian::Database& database, unsigned slot,
                    const std::function<void(Xapian::docid, const std::string&)>& visit) {
  RemoteShards* const remote = IndexDatabase::remote_of(database);
  if (remote == nullptr) {
    visit_values(database, slot, visit);
    return;
  }
  std::vector<std::pair<Xapian::docid, std::string>> values;
  const auto add = [&](Xapian::docid document, const std::string& value) {
    values.emplace_back(document, value);
  };
  remote->for_each_value(slot, add);
  const DocumentNumbers numbers = IndexDatabase::numbers_of(database);
  for (std::size_t shard = 0; shard < numbers.shards(); ++shard) {
    if (remote->is_remote(shard)) continue;
    visit_values(IndexDatabase::shard_of(database, shard), slot,
                 [&](Xapian::docid document, const std::string& value) {
                   add(numbers.merged({shard, document}), value);
                 });
  }
  std::sort(values.begin(), values.end());
  for (const auto& [document, value] : values) visit(document, value);
}

}  // namespace dragoman
