#pragma once
// Analysis of a source document: its typed fields. The rules, field by field, are in
// docs/fields.md.

#include <string>
#include <vector>

#include "analyzers/schema/document.h"
#include "indexer/readers/source/source_document.h"

namespace dragoman {

struct BuiltDocument {
  Document document;               // with its sources, without its id
  std::vector<std::string> ids;    // what it may be known by, the best first; never empty
  bool is_file = false;            // the whole of a file, or of an archive's member
  bool id_is_given = false;        // ids[0] is the source's own word: it replaces what has that id
  std::vector<std::string> notes;  // for the user
};

/// What the user gives for every document of a run.
struct RunValues {
  Document values;     // as typed; read like a source's own
  bool force = false;  // they replace what a document gives itself
};

/// `run` gives fields that the document lacks, before anything is inferred for them.
BuiltDocument build_document(SourceDocument source, const RunValues& run);

}  // namespace dragoman
