#pragma once
// Which spelling a document has of a name that was asked for.

#include <xapian.h>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/chain/analyzer.h"
#include "analyzers/schema/document_names.h"
#include "analyzers/text/string_map.h"
#include "searcher/index/stored_document.h"
#include "searcher/names/asked_name.h"
#include "searcher/names/found_name.h"
#include "searcher/names/name_passages.h"
#include "searcher/names/written_row.h"

namespace dragoman::names {

/// Chains of Chain::kText.
struct NameChains {
  Analyzer& text;   // by which the index is asked
  Analyzer& words;  // of the index's language alone
};

/// Reads documents again as they were read for the index, of their text the parts where the index
/// has the name. Keeps references. Not thread-safe.
class NameReader {
 public:
  NameReader(const Xapian::Database& database, const NameChains& chains)
      : words_(chains.words), passages_(database, chains.text) {}

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
  const WrittenRow& written_row(const std::string& row);
  void look_for_keys(std::string_view value, const AskedName& name);
  void take(std::string_view spelling, NameLayer layer);

  Analyzer& words_;
  StringMap<WrittenRow> rows_;
  NamePassages passages_;
  NameFinder names_;
  std::optional<Place> best_;
};

}  // namespace dragoman::names
