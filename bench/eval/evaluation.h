#pragma once
// The measures of a run: of each query, and over all of them.

#include <string>
#include <string_view>
#include <vector>

#include "bench/eval/qrels.h"
#include "bench/eval/ranking.h"
#include "bench/eval/run_file.h"
#include "bench/eval/selection.h"

namespace dragoman::eval {

struct QueryValues {
  std::string_view id;
  std::vector<double> values;  // of the measures selected, in their order
  std::string grades;          // relstring, where it is selected
};

struct Evaluation {
  std::string_view tag;              // the run's
  std::vector<QueryValues> queries;  // by id as bytes: those retrieved and judged, and with
                                     // Settings::complete, but for version 9, all judged
  std::vector<double> summary;       // over them; with Settings::complete over all judged ones
};

/// Its views point into `run` and `qrels`. Throws InputError where a query's results or judgments name a
/// document twice, and where no query of the run is judged,
/// unless Settings::complete.
Evaluation evaluate(const Qrels& qrels, const Run& run, const std::vector<Selected>& selected,
                    const Settings& settings);

}  // namespace dragoman::eval
