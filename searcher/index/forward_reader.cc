#include "searcher/index/forward_reader.h"

#include "analyzers/schema/field.h"
#include "searcher/index/index_database.h"

namespace dragoman {

ForwardReader::ForwardReader(const Xapian::Database& database)
    : values_(database, kForwardSlot), remote_(IndexDatabase::remote_of(database)) {}

ForwardIndex ForwardReader::read(Xapian::docid document) {
  if (remote_ != nullptr && remote_->has(document)) return remote_->read(document)->forward;
  return ForwardIndex(values_.read(document));
}

}  // namespace dragoman
