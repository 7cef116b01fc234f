#pragma once
// Where in a document's text the index has a name that was asked for.

#include <xapian.h>
#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/chain/analyzer.h"
#include "searcher/index/stored_document.h"
#include "searcher/match/positions.h"
#include "searcher/names/asked_name.h"

namespace dragoman::names {

/// The most positions of a layer that are looked at.
inline constexpr std::size_t kMaxPositionsOfLayer = 32;

struct NamePassage {
  NameLayer layer = NameLayer::kSurface;  // the best that may be found there
  std::string_view text;
};

/// Finds them in one document after the other. Keeps references; `text` is a chain of Chain::kText.
/// Not thread-safe.
class NamePassages {
 public:
  NamePassages(const Xapian::Database& database, Analyzer& text)
      : database_(database), text_(text) {}

  /// Parts of the text around the first positions where the words of the name stand in a row, in
  /// any of its spellings, or a name that its keys tell: those of a better layer first, in a layer
  /// in their order. Some may not have the name, since words have their stems in the index. Throws
  /// Xapian's errors.
  std::vector<NamePassage> find(const StoredDocument& stored, const AskedName& name);

 private:
  const Phrase& phrase_of(const std::string& spelling);

  const Xapian::Database& database_;
  Analyzer& text_;
  std::map<std::string, Phrase> phrases_;  // by spelling: names are looked for in each hit
};

}  // namespace dragoman::names
