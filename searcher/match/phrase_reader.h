#pragma once
// The documents in which words stand in a row, from the file of positions alone: the words' lists
// are read side by side, and nothing of Xapian's.

#include <xapian.h>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "analyzers/positions/position_list.h"
#include "searcher/index/index_database.h"
#include "searcher/match/positions.h"

namespace dragoman {

/// Of one database. Quickest with documents in ascending order. Not thread-safe.
class PhraseReader {
 public:
  /// The documents that have a term, ascending. Asked about alternatives that the file has no list
  /// of, once each: rare terms.
  using DocumentsOf = std::function<std::vector<Xapian::docid>(const std::string& term)>;

  /// Each word is any of its terms, one at least. The last word stands fewer than `window`
  /// positions after the first.
  PhraseReader(std::shared_ptr<const StatePositions> positions, std::vector<AnyTerm> words,
               std::uint32_t window, DocumentsOf documents_of);

  /// A document in which the phrase stands, or, where `is_sure` isn't set, of which the file
  /// doesn't tell: one that is new or replaced, one that has a rare alternative, one of a segment
  /// that lacks a word or is damaged, one in which a word ends a compound.
  struct Found {
    Xapian::docid document = 0;
    bool is_sure = false;
  };

  /// The first from that one on. Documents beyond the last of the database are found, too.
  Found next(Xapian::docid from);

  /// Whether it stands there; absent where the file doesn't tell.
  std::optional<bool> stands_in(Xapian::docid document);

 private:
  struct Term {
    std::string name;
    bool is_told = false;  // whether the segment has it
    PositionCursor begins = {};
    PositionCursor ends = {};
  };
  using Word = std::vector<Term>;

  bool go_to(std::size_t segment);
  void note_unlisted(const std::string& term);
  Xapian::docid next_untold(Xapian::docid from) const;
  static PositionCursor::Found seek(Word& word, Xapian::docid& document);
  PositionCursor::Found seek_all(Xapian::docid& document);
  std::optional<bool> stands_here(Xapian::docid document);
  static Term* only_one_in(Word& word, Xapian::docid document);
  bool stands_among_all(Xapian::docid document);

  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  std::shared_ptr<const StatePositions> positions_;
  std::vector<Word> words_;
  std::uint32_t window_;
  DocumentsOf documents_of_;
  std::vector<std::string> unlisted_;     // terms that documents were asked for
  std::vector<Xapian::docid> have_rare_;  // the documents of those, ascending
  std::size_t segment_ = kNone;
  bool is_told_ = false;  // whether the segment has a term of each word
  std::vector<PositionStream> streams_;
};

}  // namespace dragoman
