// Measures over the whole ranking in which a document is relevant or not.

#include <algorithm>
#include <cmath>

#include "bench/eval/measures.h"

namespace dragoman::eval {
namespace {

constexpr double kInferredEpsilon = 0.00001;

// The sum of the precisions at the ranks of relevant documents.
double precision_sum(const Ranking& ranking) {
  int found = 0;
  double sum = 0;
  for (int i = 0; const int grade : ranking.grades) {
    ++i;
    if (ranking.is_relevant(grade)) sum += static_cast<double>(++found) / i;
  }
  return sum;
}

int judged_nonrelevant(const Ranking& ranking) {
  int count = 0;
  for (const auto& [grade, documents] : ranking.judged) {
    if (!ranking.is_relevant(grade)) count += documents;
  }
  return count;
}

}  // namespace

double average_precision(const Ranking& ranking) {
  return ranking.relevant == 0 ? 0 : precision_sum(ranking) / ranking.relevant;
}

double reciprocal_rank(const Ranking& ranking) {
  const auto first =
      std::ranges::find_if(ranking.grades, [&](int grade) { return ranking.is_relevant(grade); });
  if (first == ranking.grades.end()) return 0;
  return 1.0 / static_cast<double>(first - ranking.grades.begin() + 1);
}

double r_precision(const Ranking& ranking) {
  if (ranking.relevant == 0) return 0;
  const int depth = std::min(ranking.retrieved(), ranking.relevant);
  const auto found = std::count_if(ranking.grades.begin(), ranking.grades.begin() + depth,
                                   [&](int grade) { return ranking.is_relevant(grade); });
  return static_cast<double>(found) / ranking.relevant;
}

double binary_preference(const Ranking& ranking) {
  if (ranking.relevant == 0) return 0;
  const double possible = std::min(judged_nonrelevant(ranking), ranking.relevant);
  int others = 0;
  double sum = 0;
  for (const int grade : ranking.grades) {
    if (grade < 0) continue;
    if (!ranking.is_relevant(grade)) {
      ++others;
    } else if (others == 0) {
      sum += 1.0;
    } else {
      sum += 1.0 - std::min(others, ranking.relevant) / possible;
    }
  }
  return sum / ranking.relevant;
}

double inferred_average_precision(const Ranking& ranking) {
  if (ranking.relevant == 0) return 0;
  int found = 0;  // before the document
  int others = 0;
  int unjudged = 0;
  double sum = 0;
  for (int before = 0; const int grade : ranking.grades) {
    if (grade == kUnjudged) ++unjudged;
    if (grade >= 0 && !ranking.is_relevant(grade)) ++others;
    if (grade >= 0 && ranking.is_relevant(grade)) {
      const double depth = before;
      sum += before == 0
                 ? 1.0
                 : 1.0 / (depth + 1.0) +
                       (depth / (depth + 1.0)) * ((found + others + unjudged) / depth) *
                           ((found + kInferredEpsilon) / (found + others + 2 * kInferredEpsilon));
      ++found;
    }
    ++before;
  }
  return sum / ranking.relevant;
}

double yet_another_average_precision(const Ranking& ranking) {
  const double sum = precision_sum(ranking);
  return std::log((1.0 + sum) / (1.0 + ranking.relevant - sum));
}

double rank_biased_residual(const Ranking& ranking, const Parameters& parameters) {
  bool has_unjudged = false;
  double sum = 0;
  double weight = 1;
  for (const int grade : ranking.grades) {
    if (grade < 0) {
      has_unjudged = true;
      sum += weight;
    }
    weight *= parameters.persistence;
  }
  return has_unjudged ? weight + (1 - parameters.persistence) * sum : 0;
}

double binary_gain(const Ranking& ranking) {
  if (ranking.relevant == 0) return 0;
  int others = 0;
  double sum = 0;
  for (const int grade : ranking.grades) {
    if (ranking.is_relevant(grade)) {
      sum += 1.0 / std::log2(2.0 + others);
    } else {
      ++others;
    }
  }
  return sum / ranking.relevant;
}

}  // namespace dragoman::eval
