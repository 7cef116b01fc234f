#pragma once
// Documents that have words just as they are typed, for Xapian's matcher. The index knows stems
// only, so the texts themselves are read: of documents that have the stems.

#include <xapian.h>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/index/index_database.h"
#include "searcher/match/own_machine.h"

namespace dragoman {

/// A word of a phrase, as fold_name() has it: capitals, accents and apostrophes don't matter.
struct WrittenWord {
  std::string text;
  bool exact = true;  // else any word that begins with the same few letters
};

/// The words of a phrase as typed: all exact, or those with a '=' before them.
std::vector<WrittenWord> written_words(std::string_view typed, bool all_exact);

/// Whether a text has the words side by side. Pure; safe from any thread.
bool has_written(std::string_view text, const std::vector<WrittenWord>& words);

/// The documents whose title or text has the words, without weight. It claims to match all
/// documents, so that the matcher asks it last. Its copies share what it has found out. Not
/// thread-safe, and neither are copies among themselves.
class WrittenSource : public Xapian::PostingSource {
 public:
  /// `states` as of PositionSource.
  WrittenSource(std::vector<WrittenWord> words, ShardStates states);

  WrittenSource* clone() const override;
  void init(const Xapian::Database& database) override;
  Xapian::doccount get_termfreq_min() const override { return 0; }
  Xapian::doccount get_termfreq_est() const override { return documents_; }
  Xapian::doccount get_termfreq_max() const override { return documents_; }
  void next(double) override { skip_to(at_ + 1, 0); }
  void skip_to(Xapian::docid document, double) override;
  bool check(Xapian::docid document, double) override;
  bool at_end() const override { return at_ > last_; }
  Xapian::docid get_docid() const override { return at_; }
  std::string name() const override { return name_without_documents(); }
  std::string serialise() const override { return text_without_documents(); }
  std::string get_description() const override { return "as written"; }

 private:
  enum class Verdict : std::uint8_t { kUnknown, kNo, kYes };
  struct Shared {
    std::vector<WrittenWord> words;
    ShardStates states;
    std::vector<std::vector<Verdict>> verdicts;  // by database, and by document in it
  };
  explicit WrittenSource(std::shared_ptr<Shared> shared) : shared_(std::move(shared)) {}

  bool matches(Xapian::docid document);
  bool test(Xapian::docid document) const;

  std::shared_ptr<Shared> shared_;
  std::size_t shard_ = 0;  // the database, by its number
  Xapian::Database database_;
  Xapian::docid at_ = 0;
  Xapian::docid last_ = 0;
  Xapian::doccount documents_ = 0;
};

/// The documents of `stems` that have the words. Throws Xapian's errors.
Xapian::Query written_query(const Xapian::Database& database, const Xapian::Query& stems,
                            const std::vector<WrittenWord>& words);

}  // namespace dragoman
