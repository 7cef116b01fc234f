#pragma once
// The near copies of a document: those whose sketches are alike and whose words are the same in the
// same order. Sketches alone would take reports written to one form for copies of each other.

#include <xapian.h>
#include <string>
#include <unordered_map>
#include <vector>

#include "analyzers/copies/compared_words.h"
#include "analyzers/schema/field.h"
#include "searcher/copies/sketch_column.h"

namespace dragoman {

/// Two texts are copies where they have at least so much in common (common_share() in
/// word_alignment.h).
inline constexpr double kMinCommonShare = 0.88;

/// A text of fewer words is no copy: a line or two is often written again with one word changed.
inline constexpr std::size_t kMinCopiedWords = 40;

bool are_copies(const std::vector<ComparedWord>& a, const std::vector<ComparedWord>& b);

/// Ascending, each once.
struct ReleasedMore {
  std::vector<Xapian::docid> documents;
  bool is_cut = false;  // there may be more
};

inline constexpr std::size_t kMaxPairs = 20'000;

/// Keeps a reference to the database. Not thread-safe. Throws Xapian's errors, and WorldError as
/// decode_record() does.
class CopyFinder {
 public:
  /// `sketches` are of the same state of the index. They must outlive this.
  CopyFinder(const Xapian::Database& database, SketchColumns& sketches)
      : database_(database), sketches_(sketches), reader_(database) {}

  /// Without the document itself, in the order of the database. At most kMaxCopies. Compares the
  /// sketches of all documents.
  std::vector<Xapian::docid> copies_of(Xapian::docid document);

  /// The same, of `others` alone: takes as long as they are many, however large the index is.
  std::vector<Xapian::docid> copies_among(Xapian::docid document,
                                          const std::vector<Xapian::docid>& others);

  /// The documents with words withheld that a copy has. Compares at most
  /// kMaxPairs pairs of texts.
  ReleasedMore released_more();

 private:
  std::vector<Xapian::docid> copies_in(Xapian::docid document,
                                       std::vector<Xapian::docid> candidates);
  void read_sketches(std::vector<Xapian::docid> documents);
  const std::vector<ComparedWord>& words_of(Xapian::docid document);

  const Xapian::Database& database_;
  SketchColumns& sketches_;
  SketchReader reader_;
  std::unordered_map<Xapian::docid, std::string> read_;                 // sketches
  std::unordered_map<Xapian::docid, std::vector<ComparedWord>> words_;  // of texts read
};

inline constexpr std::size_t kMaxCopies = 1000;

}  // namespace dragoman
