#pragma once
// Where each field of a document comes from, for --inspect: looked up again in the source, so that
// indexing itself needn't remember it.

#include <array>
#include <cstddef>
#include <string>

#include "indexer/documents/document_builder.h"
#include "indexer/readers/source/source_document.h"

namespace dragoman {

struct Evidence {
  std::size_t line = 0;  // of the source text, from 1; 0 where it is no line's
  std::string text;      // that line, trimmed; else in words: "given by the source"
};

/// By field, in the table's order; empty for fields without a value. `run` is what the document was
/// built with.
std::array<Evidence, kFieldCount> find_evidence(const SourceDocument& source,
                                                const BuiltDocument& built, const RunValues& run);

}  // namespace dragoman
