#pragma once
// Runs: lines of "qid Q0 docid rank score tag", as trec_eval reads them. It takes the score as a
// float, looks neither at the rank nor at the order of the lines, and puts documents of equal score
// in falling order of their ids, as bytes (trec_eval 9.0, form_res_rels.c). Runs are printed in
// that order. Pure functions.

#include <string>
#include <string_view>
#include <vector>

#include "searcher/engine/result.h"

namespace dragoman {

/// A document of a run, as printed.
struct RunResult {
  std::string id;
  std::string document;  // the id as a column
  std::string score;     // with six decimals
};

/// The id with its blanks and control characters percent-escaped: a column of a run holds none.
std::string run_column(std::string_view id);

/// Results in trec_eval's order. Documents whose printed scores are one float get one printed score,
/// so that a reader in double precision sees the same order. Expects scores that never rise.
std::vector<RunResult> run_results(const std::vector<RankedId>& ranked);

/// Appends a line for each result, ranks from 1. Topic and tag are columns.
void append_run(std::string_view topic, const std::vector<RunResult>& results, std::string_view tag,
                std::string& out);

}  // namespace dragoman
