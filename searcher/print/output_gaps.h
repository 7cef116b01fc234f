#pragma once
// The report of --gaps as text, JSON and a table: a list of what to ask for.

#include <nlohmann/json_fwd.hpp>
#include <ostream>

#include "searcher/links/gap.h"
#include "searcher/print/output_csv.h"
#include "searcher/print/presentation.h"

namespace dragoman {

/// {"gaps": {"query", "documents", "total", "telegrams", "notes"}}, with the format and the index.
nlohmann::ordered_json gaps_json(const GapReport& report);

void write_gaps(const GapReport& report, const Presentation& presentation, std::ostream& out);
void write_gaps_json(const GapReport& report, const Presentation& presentation, std::ostream& out);
void write_gaps_json_line(const GapReport& report, const Presentation& presentation,
                          std::ostream& out);

/// A heading and a row for each: reference, post, year, number, documents, in_text, first, last,
/// cited_by.
void write_gaps_csv(const GapReport& report, const Presentation& presentation, std::ostream& out);
void write_gaps_tsv(const GapReport& report, const Presentation& presentation, std::ostream& out);

}  // namespace dragoman
