#pragma once
// trec_eval's output: lines of "measure TAB query TAB value".

#include <ostream>
#include <vector>

#include "bench/eval/evaluation.h"
#include "bench/eval/selection.h"

namespace dragoman::eval {

struct ReportOptions {
  bool queries = false;  // -q: a block for each query before that of all
  bool summary = true;   // without -n
};

void print_report(const Evaluation& evaluation, const std::vector<Selected>& selected,
                  const ReportOptions& options, std::ostream& out);

}  // namespace dragoman::eval
