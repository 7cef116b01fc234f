// dragoman-eval: how good a run is, by trec_eval's measures.

#include <exception>
#include <iostream>

#include "analyzers/text/display.h"
#include "bench/eval/comparison.h"
#include "bench/eval/evaluation.h"
#include "bench/eval/options.h"
#include "bench/eval/report.h"

namespace {

using namespace dragoman::eval;

void evaluate_one(const EvalOptions& options) {
  const Settings& settings = options.settings;
  const std::vector<Selected> selected = select_measures(options.measures, settings.version);
  const Qrels qrels = read_qrels(options.qrels);
  const Run run = read_run(options.run, settings.complete);
  print_report(evaluate(qrels, run, selected, settings), selected, options.report, std::cout);
}

void compare_two(const EvalOptions& options) {
  const std::vector<Selected> selected = select_comparable(options.measures);
  const Qrels qrels = read_qrels(options.qrels);
  const bool may_be_empty = options.settings.complete;
  const Run a = read_run(options.run, may_be_empty);
  const Run b = read_run(options.compared, may_be_empty);
  print_comparison(compare(qrels, a, b, selected, options.settings), a, b, std::cout);
}

}  // namespace

int main(int argc, char** argv) {
  try {
    const auto options = read_eval_options(argc, argv);
    if (!options) return 0;
    options->compared.empty() ? evaluate_one(*options) : compare_two(*options);
    std::cout.flush();
    if (!std::cout) {
      std::cerr << "dragoman-eval: can't write the result\n";
      return 2;
    }
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "dragoman-eval: " << dragoman::printable(error.what()) << '\n';
    return 2;
  }
}
