#pragma once
// Judgments and runs written in a word or two, for tests of the measures.

#include <string>
#include <string_view>
#include <vector>

#include "bench/eval/qrels.h"
#include "bench/eval/ranking.h"
#include "bench/eval/run_file.h"

namespace dragoman::test {

/// One query: documents with their grades, as in "a1 b0 c-1", and documents retrieved, best first,
/// as in "x a b".
struct Sketch {
  std::string judged;
  std::string retrieved;
};

std::vector<char> bytes_of(std::string_view text);

/// The sketches as queries q1, q2, ...; one without documents is not there. The run's tag is "tag".
eval::Qrels sketched_qrels(const std::vector<Sketch>& queries);
eval::Run sketched_run(const std::vector<Sketch>& queries);

/// The value over all queries of a measure with a single value, such as "map" or "P.5".
double sketched_value(const std::string& measure, const std::vector<Sketch>& queries,
                      const eval::Settings& settings = {});

}  // namespace dragoman::test
