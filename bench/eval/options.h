#pragma once
// The command line of dragoman-eval: trec_eval's options, and --compare.

#include <optional>
#include <string>
#include <vector>

#include "bench/eval/ranking.h"
#include "bench/eval/report.h"

namespace dragoman::eval {

struct EvalOptions {
  std::string qrels;
  std::string run;
  std::string compared;               // the other run; "" for none
  std::vector<std::string> measures;  // the -m options as given
  Settings settings;
  ReportOptions report;
};

/// Reads the arguments. Absent where --help or --version was asked for and has been printed. Throws
/// UsageError with what is wrong.
std::optional<EvalOptions> read_eval_options(int argc, const char* const* argv);

}  // namespace dragoman::eval
