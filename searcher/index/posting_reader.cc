#include "searcher/index/posting_reader.h"

#include <utility>

#include "searcher/index/index_database.h"

namespace dragoman {

PostingReader::PostingReader(const Xapian::Database& database, std::string term)
    : database_(database),
      term_(std::move(term)),
      remote_(IndexDatabase::remote_of(database)),
      numbers_(remote_ == nullptr ? DocumentNumbers() : IndexDatabase::numbers_of(database)),
      lists_(numbers_.shards()) {}

bool PostingReader::reach(Xapian::docid document) {
  if (remote_ == nullptr) return reach_in(lists_.front(), document);
  if (remote_->has(document)) {
    read_ = remote_->read(document);
    return read_->record.frequency(term_) >= 0;
  }
  read_ = nullptr;
  const LocalNumber local = numbers_.local(document);
  return reach_in(lists_[local.shard], local.docid);
}

bool PostingReader::reach_in(List& list, Xapian::docid document) {
  reached_ = &list;
  if (list.database == nullptr) {
    const auto shard = static_cast<std::size_t>(&list - lists_.data());
    list.database = remote_ == nullptr ? &database_ : &IndexDatabase::shard_of(database_, shard);
    list.at = list.database->postlist_begin(term_);
    list.end = list.database->postlist_end(term_);
  }
  return dragoman::reach(list.at, list.end, document);
}

Xapian::termcount PostingReader::frequency() const {
  if (read_ == nullptr) return reached_->at.get_wdf();
  return static_cast<Xapian::termcount>(read_->record.frequency(term_));
}

Xapian::termcount PostingReader::length() const {
  return read_ == nullptr ? reached_->at.get_doclength() : read_->record.length;
}

bool has_term(const Xapian::Database& database, const std::string& term, Xapian::docid document) {
  return PostingReader(database, term).reach(document);
}

Xapian::termcount length_of(const Xapian::Database& database, Xapian::docid document) {
  RemoteShards* const remote = IndexDatabase::remote_of(database);
  if (remote == nullptr || !remote->has(document)) return database.get_doclength(document);
  return remote->read(document)->record.length;
}

}  // namespace dragoman
