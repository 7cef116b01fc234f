#pragma once
// What a run of the indexer is asked to do.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "indexer/documents/document_builder.h"
#include "indexer/readers/source/reader.h"
#include "indexer/readers/source/source_document.h"
#include "indexer/store/index_layout.h"

namespace dragoman {

struct RunOptions {
  std::string index;                 // as given; "" for the usual place
  std::vector<std::string> paths;    // files, folders, "-"
  std::vector<std::string> deleted;  // ids
  RunValues run_values;              // --set, --collection
  std::string language;              // of a new index
  SourceFormat format = kAnyFormat;
  ChosenColumns columns;  // of tables
  // Null for none.
  std::shared_ptr<const std::vector<UserFilter>> filters;  // the user's
  std::shared_ptr<const OcrOptions> ocr;                   // how scans are read
  std::shared_ptr<const TableLayout> layout;               // of tables with columns of fixed width
  bool follow_links = false;                               // those inside folders
  std::size_t most_bytes = 0;                              // of one document
  std::optional<std::uint64_t> commit_every;               // documents
  unsigned threads = 1;
  bool names = true;              // keys of names in a new index
  bool for_remote = false;        // a new index that other machines can search
  LayoutRequest layout_of_index;  // how a new index is split
  bool optimize = false;          // make the index compact
  bool quiet = false;
  bool verbose = false;
};

inline ReaderOptions reader_options(const RunOptions& run) {
  ReaderOptions options;
  options.format = run.format;
  options.most_bytes = run.most_bytes;
  options.columns = run.columns;
  options.filters = run.filters.get();
  options.ocr = run.ocr.get();
  options.layout = run.layout.get();
  return options;
}

}  // namespace dragoman
