#pragma once
// The databases on other machines, of those that are searched as one. Xapian's protocol fetches
// frequencies, posting lists, lengths and documents one at a time, but a search's matches all at
// once, each with two of its values: as the key that it is sorted by and the key that it is
// collapsed by. So the records and forward indexes of hundreds of documents come with one search
// for their ids, and the frequencies of terms with one for all of them.

#include <xapian.h>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "analyzers/remote/remote_record.h"
#include "analyzers/schema/forward_index.h"
#include "searcher/index/document_numbers.h"
#include "searcher/index/document_pipe.h"

namespace dragoman {

/// What the second pass reads of a document.
struct RemoteDocument {
  RemoteRecord record;
  ForwardIndex forward;
};

/// One of them: where it lies, and the state that was opened.
struct RemoteShard {
  std::size_t number = 0;  // among all databases
  RemotePlace place = {};
  RemoteState state = {};
  std::chrono::milliseconds patience{};
};

/// Keeps what it has fetched of one state. Documents have the numbers that they have among all
/// databases, those of this machine included. All functions may throw Xapian's errors: a connection
/// may end at any time. Not thread-safe.
class RemoteShards {
 public:
  /// As the most documents with one key to collapse by: then a search returns the key of each and
  /// leaves none out.
  static constexpr Xapian::doccount kNoCollapsing = 0x7FFFFFFF;

  /// `shards` ascending by their numbers, never empty.
  RemoteShards(const std::vector<Xapian::Database>& all, std::vector<RemoteShard> shards,
               DocumentNumbers numbers);

  /// Whether the document lies in one of them.
  bool has(Xapian::docid document) const { return is_remote(numbers_.local(document).shard); }
  bool is_remote(std::size_t shard) const { return remote_[shard]; }

  /// Whether all databases are on other machines.
  bool are_all() const { return shards_.size() == numbers_.shards(); }

  /// How many documents of these databases have the term. While terms are noted, what isn't known
  /// is 0 and asked for by fetch_noted().
  Xapian::doccount frequency(const std::string& term);
  bool is_noting() const { return is_noting_; }

  /// While it lives, terms are noted.
  class NotingScope {
   public:
    explicit NotingScope(RemoteShards& shards) : shards_(shards) { shards_.is_noting_ = true; }
    ~NotingScope() { shards_.is_noting_ = false; }
    NotingScope(const NotingScope&) = delete;
    NotingScope& operator=(const NotingScope&) = delete;

   private:
    RemoteShards& shards_;
  };

  /// Fetches the frequencies and lists noted; false where there were none.
  bool fetch_noted();

  /// The terms that begin with the prefix, with their frequencies in these databases, ascending.
  /// While terms are noted, none where they aren't known, and fetch_noted() asks for them.
  using TermList = DocumentPipe::Terms;
  const TermList& terms(const std::string& prefix);

  /// Fetches the lists of the prefixes, of each server all in one answer.
  void fetch_terms(const std::vector<std::string>& prefixes);

  /// That the document has this id.
  void know_id(Xapian::docid document, std::string id) { ids_[document] = std::move(id); }

  /// The first document among all that has the term, 0 for none; null where that isn't known yet. A
  /// search compiles its query several times, and each time looks for the documents that it names.
  const Xapian::docid* known_first(const std::string& term) const;
  void know_first(const std::string& term, Xapian::docid document);

  /// Fetches what isn't known yet of those of the documents that lie here.
  void fetch(const std::vector<Xapian::docid>& documents);

  /// Fetches what the query matches, and returns its documents, ascending.
  std::vector<Xapian::docid> fetch_matching(const Xapian::Query& query);

  /// Fetched by itself where it isn't known.
  std::shared_ptr<const RemoteDocument> read(Xapian::docid document);

  /// The whole document; the last few are kept.
  Xapian::Document document(Xapian::docid document);

  /// Calls `visit` for each of the documents that lie here, in any order: as document() gives them,
  /// but without their terms, those of one server in one answer where they are many.
  void visit(const std::vector<Xapian::docid>& documents,
             const std::function<void(Xapian::docid, const Xapian::Document&)>& visit);

  /// Fetches those of the documents that lie here, for document(); some hundred at most.
  void fetch_documents(const std::vector<Xapian::docid>& documents);

  /// The document's id, where it is known; else nullptr.
  const std::string* known_id(Xapian::docid document) const;

  /// The documents that match.
  std::vector<Xapian::docid> matching(const Xapian::Query& query);

  /// The same, whose ids are known then.
  const std::vector<Xapian::docid>& matching_with_ids(const Xapian::Query& query);

  /// How many of the queries each document of `among` matches, of those that match any.
  std::vector<std::pair<Xapian::docid, std::uint16_t>> count_matches(
      const std::vector<Xapian::Query>& queries, const Xapian::Query& among);

  /// The documents by their ids, as far as these are known, with whatever else has such an id.
  Xapian::Query by_ids(const std::vector<Xapian::docid>& documents) const;

  /// Calls `visit` for the documents that have a value in the slot, in any order.
  void for_each_value(unsigned slot,
                      const std::function<void(Xapian::docid, const std::string&)>& visit);

  /// Documents that were judged by their texts, by what they were asked for: whoever judges keeps
  /// them here, since a search compiles its query several times.
  std::map<std::string, std::vector<Xapian::docid>>& judged() { return judged_; }

  /// All of these databases as one, and the number among all of a document of it.
  const Xapian::Database& database() const { return database_; }
  Xapian::docid number_of(Xapian::docid document) const;

 private:
  void keep(const Xapian::MSet& found);
  std::size_t place_of(std::size_t shard) const;
  Xapian::docid merged(std::size_t place, Xapian::docid document) const;
  bool are_worth_it(std::size_t place, std::size_t wanted) const;
  DocumentPipe* pipe_of(std::size_t place, bool is_worth_it);
  std::vector<DocumentPipe*> pipes_for(std::size_t wanted);
  void fetch_frequencies(const std::vector<std::string>& terms);
  void count_terms(const std::vector<std::string>& terms);
  TermList read_terms(const std::string& prefix) const;

  DocumentNumbers numbers_;
  std::vector<RemoteShard> shards_;
  std::vector<bool> remote_;  // by shard
  std::vector<Xapian::Database> databases_;
  Xapian::Database database_;
  bool is_noting_ = false;
  std::vector<std::string> noted_;
  std::vector<std::string> noted_prefixes_;
  std::unordered_map<std::string, Xapian::doccount> frequencies_;
  std::map<std::string, TermList> terms_;
  std::unordered_map<std::string, Xapian::docid> firsts_;
  std::unordered_map<Xapian::docid, std::string> ids_;
  std::unordered_map<Xapian::docid, std::shared_ptr<const RemoteDocument>> records_;
  // The documents of queries whose records are all in records_, by Xapian's description.
  std::unordered_map<std::string, std::vector<Xapian::docid>> fetched_;
  std::unordered_map<std::string, std::vector<Xapian::docid>> matched_;  // with ids, as well
  std::map<std::string, std::vector<Xapian::docid>> judged_;
  std::unordered_map<Xapian::docid, Xapian::Document> documents_;
  std::vector<std::unique_ptr<DocumentPipe>> pipes_;  // by shards_; null until one is worth it
};

}  // namespace dragoman
