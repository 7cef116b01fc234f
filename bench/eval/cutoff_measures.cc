// Measures at cut-offs, recall levels and multiples of R in which a document is relevant or not.

#include <algorithm>
#include <cmath>
#include <limits>

#include "bench/eval/measures.h"

namespace dragoman::eval {
namespace {

// For each depth, rising: how many of the first documents down to it are relevant.
std::vector<int> relevant_within(const Ranking& ranking, const std::vector<int>& depths) {
  std::vector<int> counts;
  int found = 0;
  std::size_t rank = 0;
  for (const int depth : depths) {
    for (; rank < ranking.grades.size() && static_cast<int>(rank) < depth; ++rank) {
      if (ranking.is_relevant(ranking.grades[rank])) ++found;
    }
    counts.push_back(found);
  }
  return counts;
}

// trec_eval's ways from a part of R to a number of documents: up, but for the last tenth of one,
// for multiples of R and in version 9 for recall levels too; for these in version 10 to the nearest.
int rounded_up(double documents) {
  constexpr double kMost = std::numeric_limits<int>::max();
  return static_cast<int>(std::clamp(documents + 0.9, -kMost, kMost));
}

int rounded(double documents) {
  constexpr double kMost = std::numeric_limits<int>::max();
  return static_cast<int>(std::round(std::clamp(documents, -kMost, kMost)));
}

std::vector<int> parts_of_relevant(const Ranking& ranking, const std::vector<double>& parts,
                                   int (*round)(double)) {
  std::vector<int> counts;
  counts.reserve(parts.size());
  for (const double part : parts) counts.push_back(round(part * ranking.relevant));
  return counts;
}

std::vector<int> at_recall(const Ranking& ranking, const std::vector<double>& levels) {
  const bool is_old = ranking.settings.version == Version::k9;
  return parts_of_relevant(ranking, levels, is_old ? rounded_up : rounded);
}

// The highest precision at the rank of each relevant document found, or below it.
std::vector<double> precisions_from_below(const Ranking& ranking) {
  std::vector<double> out(static_cast<std::size_t>(ranking.relevant_retrieved));
  double best = 0;
  int found = ranking.relevant_retrieved;
  for (int rank = ranking.retrieved(); rank > 0 && found > 0; --rank) {
    best = std::max(best, static_cast<double>(found) / rank);
    if (ranking.is_relevant(ranking.grades[static_cast<std::size_t>(rank - 1)])) {
      out[static_cast<std::size_t>(--found)] = best;
    }
  }
  return out;
}

}  // namespace

void precision_at(const Ranking& ranking, const Parameters& at, std::span<double> values) {
  for (std::size_t i = 0; const int found : relevant_within(ranking, at.cutoffs)) {
    values[i] = static_cast<double>(found) / at.cutoffs[i];
    ++i;
  }
}

void recall_at(const Ranking& ranking, const Parameters& at, std::span<double> values) {
  if (ranking.relevant == 0) return;
  for (std::size_t i = 0; const int found : relevant_within(ranking, at.cutoffs)) {
    values[i++] = static_cast<double>(found) / ranking.relevant;
  }
}

void relative_precision_at(const Ranking& ranking, const Parameters& at, std::span<double> values) {
  if (ranking.relevant == 0) return;
  for (std::size_t i = 0; const int found : relevant_within(ranking, at.cutoffs)) {
    values[i] = static_cast<double>(found) / std::min(at.cutoffs[i], ranking.relevant);
    ++i;
  }
}

void unjudged_at(const Ranking& ranking, const Parameters& at, std::span<double> values) {
  for (std::size_t i = 0; i < values.size(); ++i) {
    const int depth = std::min(at.cutoffs[i], ranking.retrieved());
    const auto unjudged = std::count_if(ranking.grades.begin(), ranking.grades.begin() + depth,
                                        [](int grade) { return grade < 0; });
    values[i] = static_cast<double>(unjudged) / at.cutoffs[i];
  }
}

void success_at(const Ranking& ranking, const Parameters& at, std::span<double> values) {
  for (std::size_t i = 0; const int found : relevant_within(ranking, at.cutoffs)) {
    values[i++] = found > 0 ? 1.0 : 0.0;
  }
}

void average_precision_at(const Ranking& ranking, const Parameters& at, std::span<double> values) {
  if (ranking.relevant == 0) return;
  int found = 0;
  double sum = 0;
  std::size_t rank = 0;
  for (std::size_t i = 0; i < values.size(); ++i) {
    for (; rank < ranking.grades.size() && static_cast<int>(rank) < at.cutoffs[i]; ++rank) {
      if (ranking.is_relevant(ranking.grades[rank]))
        sum += static_cast<double>(++found) / static_cast<double>(rank + 1);
    }
    values[i] = sum / ranking.relevant;
  }
}

void interpolated_precision(const Ranking& ranking, const Parameters& at,
                            std::span<double> values) {
  const std::vector<double> precisions = precisions_from_below(ranking);
  for (std::size_t i = 0; const int needed : at_recall(ranking, at.numbers)) {
    const auto place = static_cast<std::size_t>(std::max(needed, 1) - 1);
    values[i++] = place < precisions.size() ? precisions[place] : 0.0;
  }
}

double interpolated_average(const Ranking& ranking, const Parameters& at) {
  std::vector<double> values(at.numbers.size());
  interpolated_precision(ranking, at, values);
  double sum = 0;
  for (auto value = values.rbegin(); value != values.rend(); ++value) sum += *value;
  return sum / static_cast<double>(values.size());
}

void precision_at_multiples(const Ranking& ranking, const Parameters& at,
                            std::span<double> values) {
  const std::vector<int> depths = parts_of_relevant(ranking, at.numbers, rounded_up);
  for (std::size_t i = 0; const int found : relevant_within(ranking, depths)) {
    values[i] = depths[i] > 0 ? static_cast<double>(found) / depths[i] : 0.0;
    ++i;
  }
}

}  // namespace dragoman::eval
