#include "searcher/index/forward_reader.h"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "analyzers/schema/field.h"
#include "searcher/index/index_database.h"

namespace dragoman {

ForwardReader::ForwardReader(const Xapian::Database& database)
    : database_(database),
      numbers_(IndexDatabase::numbers_of(database)),
      values_(database, kForwardSlot),
      remote_(IndexDatabase::remote_of(database)) {
  for (std::size_t i = 0; i < numbers_.shards(); ++i)
    filed_.push_back(IndexDatabase::positions_of(database, i));
}

ForwardReader::ForwardReader(const Xapian::Database& database,
                             std::shared_ptr<const StatePositions> filed)
    : ForwardReader(database) {
  filed_.front() = std::move(filed);
}

DocumentPositions ForwardReader::read(Xapian::docid document) {
  if (remote_ != nullptr && remote_->has(document))
    return DocumentPositions(remote_->read(document)->forward);
  const LocalNumber local = numbers_.local(document);
  const Xapian::Database& shard = IndexDatabase::shard_of(database_, local.shard);
  const auto& filed = filed_[local.shard];
  const bool is_filed = filed != nullptr && filed->tell_of(local.docid);
  const auto rest = is_filed ? filed->file().rest_of(local.docid) : std::string_view();
  if (rest && !rest->empty()) return {ForwardIndex(std::string(*rest)), filed, shard, local.docid};
  const std::string all = rest ? values_.read(document) : std::string();
  return DocumentPositions(all.empty() ? remake_forward_index(shard, local.docid)
                                       : ForwardIndex(all));
}

}  // namespace dragoman
