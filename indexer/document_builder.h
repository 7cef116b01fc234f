#pragma once
// Analysis of a source document: its typed fields. The rules, field by field, are in docs/fields.md.

#include <string>
#include <vector>

#include "analyzers/schema/document.h"
#include "indexer/readers/source_document.h"

namespace dragoman {

struct BuiltDocument {
  Document document;                 // with its source, without its id
  std::vector<std::string> ids;      // what it may be known by, the best first; never empty
  bool id_is_given = false;          // ids[0] is the source's own word: it replaces what has that id
  std::vector<std::string> notes;    // for the user
};

/// `collection` is the run's --collection, or "".
BuiltDocument build_document(SourceDocument source, const std::string& collection);

}  // namespace dragoman
