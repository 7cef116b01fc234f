#pragma once
// Two runs side by side, query by query.

#include <cstddef>
#include <optional>
#include <ostream>
#include <string>
#include <vector>

#include "bench/eval/evaluation.h"

namespace dragoman::eval {

struct ComparedValue {
  std::string name;  // of the measure, as printed
  double mean_a = 0;
  double mean_b = 0;
  std::size_t better = 0;  // queries with more in B
  std::size_t worse = 0;
  std::size_t equal = 0;
  std::optional<double> t_test;  // p-values; absent for a single query
  double randomization = 1;
};

struct Comparison {
  std::size_t queries = 0;  // compared
  std::size_t only_a = 0;   // judged ones left out, as the other run hasn't got them
  std::size_t only_b = 0;
  std::vector<ComparedValue> values;
};

/// The requests without the measures that have no mean over queries: counts, names, geometric
/// means. Throws UsageError where nothing is left.
std::vector<Selected> select_comparable(const std::vector<std::string>& requests);

/// Compares the queries that both runs have results for; with `settings.complete` all judged ones,
/// those without results as 0. Throws as evaluate() does, and InputError where there are none.
Comparison compare(const Qrels& qrels, const Run& a, const Run& b,
                   const std::vector<Selected>& selected, const Settings& settings);

/// A table for people. Names from the files go through printable().
void print_comparison(const Comparison& comparison, const Run& a, const Run& b, std::ostream& out);

}  // namespace dragoman::eval
