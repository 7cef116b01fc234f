#pragma once
// Which spelling a document has of a name that was asked for.

#include <xapian.h>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/chain/analyzer.h"
#include "analyzers/schema/document_names.h"
#include "searcher/index/stored_document.h"
#include "searcher/names/asked_name.h"
#include "searcher/names/found_name.h"
#include "searcher/names/name_passages.h"

namespace dragoman::names {

/// Reads documents again as they were read for the index, of their text the parts where the index
/// has the name. Keeps references; `text` is a chain of Chain::kText. Not thread-safe.
class NameReader {
 public:
  NameReader(const Xapian::Database& database, Analyzer& text)
      : text_(text), passages_(database, text) {}

  /// The first place of the best layer in title, speakers, text and marked-up persons. Throws
  /// Xapian's errors.
  std::optional<FoundName> find(const StoredDocument& stored, const AskedName& name);

 private:
  struct Place {
    std::string spelling;
    NameLayer layer = NameLayer::kSurface;
  };

  void look_in(Field field, std::string_view value, const AskedName& name);
  void look_for_phrases(std::string_view value, const std::vector<std::string>& rows,
                        NameLayer layer);
  void look_for_keys(std::string_view value, const AskedName& name);
  void take(std::string_view spelling, NameLayer layer);

  Analyzer& text_;
  NamePassages passages_;
  NameFinder names_;
  std::optional<Place> best_;
};

}  // namespace dragoman::names
