#include "searcher/index/filed_values.h"

#include <cstdint>
#include <optional>

#include "analyzers/schema/field.h"
#include "searcher/index/document_positions.h"
#include "searcher/index/posting_reader.h"

namespace dragoman {

FiledValues::FiledValues(const Xapian::Database& database)
    : database_(database),
      remote_(IndexDatabase::remote_of(database)),
      numbers_(IndexDatabase::numbers_of(database)),
      values_(database, kWrittenSlot) {
  for (std::size_t i = 0; i < numbers_.shards(); ++i)
    filed_.push_back(IndexDatabase::positions_of(database, i));
}

const PositionFile* FiledValues::file_with(const LocalNumber& local) const {
  const StatePositions* const filed = filed_[local.shard].get();
  return filed != nullptr && filed->tell_of(local.docid) ? &filed->file() : nullptr;
}

Xapian::termcount FiledValues::length(Xapian::docid document) {
  const LocalNumber local = numbers_.local(document);
  if (const PositionFile* const file = file_with(local)) {
    const std::optional<std::uint32_t> length = file->length_of(local.docid);
    if (length && *length > 0) return *length;
  }
  return length_of(database_, document);
}

std::string_view FiledValues::written(Xapian::docid document) {
  if (remote_ != nullptr && remote_->has(document)) {
    read_ = remote_->read(document)->record.written;
    return read_;
  }
  const LocalNumber local = numbers_.local(document);
  if (const PositionFile* const file = file_with(local)) {
    const std::optional<std::string_view> written = file->written_of(local.docid);
    if (written && !written->empty()) return *written;
  }
  read_ = values_.read(document);
  if (read_.empty())
    read_ = remake_written(IndexDatabase::shard_of(database_, local.shard), local.docid);
  return read_;
}

}  // namespace dragoman
