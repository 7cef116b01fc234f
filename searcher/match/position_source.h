#pragma once
// Documents by where words stand in them, for Xapian's matcher.

#include <xapian.h>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "searcher/index/forward_reader.h"
#include "searcher/index/index_database.h"
#include "searcher/index/position_reader.h"
#include "searcher/match/own_machine.h"
#include "searcher/match/phrase_reader.h"
#include "searcher/match/positions.h"

namespace dragoman {

/// The documents that meet the condition, without weight, among those that anywhere_query()
/// (near.h) finds: of others it may say so wrongly. It claims to match all documents, so that the
/// matcher asks it last, about documents that have everything else; but of a phrase that the file
/// of positions tells of it claims fewer than its words, is asked before them, and goes from one
/// document to the next by itself. What it has found out, its copies know: a search asks twice, to
/// count and to rank. Not thread-safe, and neither are copies among themselves.
class PositionSource : public Xapian::PostingSource {
 public:
  /// `states` are those of the databases that are asked; null for one that isn't known.
  PositionSource(PositionCondition condition, ShardStates states);

  PositionSource* clone() const override;
  void init(const Xapian::Database& database) override;

  /// Whether it is of a phrase that a file of positions tells of.
  bool has_list(const Xapian::Database& database) const;

  /// All documents in which the phrase stands, ascending, of a source that has_list(); instead of
  /// the matcher's asking. Lasts as long as this and its copies.
  const std::vector<Xapian::docid>& find_all(const Xapian::Database& database);

  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return estimate_; }
  Xapian::doccount get_termfreq_max() const override { return documents_; }
  void next(double) override { skip_to(at_ + 1, 0); }
  void skip_to(Xapian::docid document, double) override;
  bool check(Xapian::docid document, double) override;
  bool at_end() const override { return at_ > last_; }
  Xapian::docid get_docid() const override { return at_; }
  std::string name() const override { return name_without_documents(); }
  std::string serialise() const override { return text_without_documents(); }
  std::string get_description() const override { return "positions"; }

 private:
  enum class Verdict : std::uint8_t { kUnknown, kNo, kYes };
  // All of a database's documents, up to one, that a phrase stands in.
  struct Known {
    std::vector<Xapian::docid> documents;
    Xapian::docid up_to = 0;
  };
  struct Shared {
    PositionCondition condition;
    ShardStates states;
    bool has_alternatives = false;               // a document needn't have all of them
    bool is_plain_phrase = false;                // words in a row, each as one term
    std::vector<std::vector<Verdict>> verdicts;  // by database, and by document in it
    std::vector<Known> known;                    // by database, of a plain phrase
  };
  explicit PositionSource(std::shared_ptr<Shared> shared) : shared_(std::move(shared)) {}

  void read_phrase(const std::shared_ptr<const StatePositions>& positions);
  bool matches(Xapian::docid document);
  bool test(Xapian::docid document);
  Xapian::docid next_phrase(Xapian::docid from);
  Xapian::docid find_phrase(Xapian::docid from);
  bool is_there(Xapian::docid document);
  bool skip_to_all(Xapian::docid& document);
  bool holds_here(Xapian::docid document);
  bool has(const std::string& term, Xapian::docid document);
  Xapian::PostingIterator& postings_of(const std::string& term);
  void ask_again_from(Xapian::docid document);

  std::shared_ptr<Shared> shared_;
  std::size_t shard_ = 0;  // the database, by its number
  Xapian::Database database_;
  std::optional<ForwardReader> reader_;
  std::optional<PositionReader> file_;
  std::optional<PhraseReader> phrase_;  // of a plain phrase
  std::unordered_map<std::string, Xapian::PostingIterator> postings_;
  Xapian::docid asked_ = 0;  // the last that postings were asked for
  Xapian::docid at_ = 0;
  Xapian::docid last_ = 0;
  Xapian::doccount documents_ = 0;
  Xapian::doccount estimate_ = 0;
};

}  // namespace dragoman
