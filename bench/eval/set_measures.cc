// Measures that don't look at the order of the results.

#include <algorithm>

#include "bench/eval/measures.h"

namespace dragoman::eval {

double retrieved(const Ranking& ranking) {
  return ranking.retrieved();
}

double relevant(const Ranking& ranking) {
  return ranking.relevant;
}

double relevant_retrieved(const Ranking& ranking) {
  return ranking.relevant_retrieved;
}

double nonrelevant_retrieved(const Ranking& ranking) {
  return ranking.nonrelevant_retrieved;
}

double set_precision(const Ranking& ranking) {
  if (ranking.grades.empty()) return 0;
  return static_cast<double>(ranking.relevant_retrieved) / ranking.retrieved();
}

double set_relative_precision(const Ranking& ranking) {
  const int possible = std::min(ranking.retrieved(), ranking.relevant);
  return possible == 0 ? 0 : static_cast<double>(ranking.relevant_retrieved) / possible;
}

double set_recall(const Ranking& ranking) {
  if (ranking.relevant == 0) return 0;
  return static_cast<double>(ranking.relevant_retrieved) / ranking.relevant;
}

double set_average_precision(const Ranking& ranking) {
  if (ranking.grades.empty() || ranking.relevant == 0) return 0;
  const double found = ranking.relevant_retrieved;
  return (found * found) / (static_cast<double>(ranking.retrieved()) * ranking.relevant);
}

double set_f(const Ranking& ranking, const Parameters& parameters) {
  if (ranking.relevant_retrieved == 0) return 0;
  const double x = parameters.numbers.front();
  const double precision = set_precision(ranking);
  const double recall = set_recall(ranking);
  return (x + 1.0) * precision * recall / (x * precision + recall);
}

double utility(const Ranking& ranking, const Parameters& parameters) {
  const int found = ranking.relevant_retrieved;
  const double others_left = static_cast<double>(ranking.settings.documents_in_collection) + found -
                             ranking.retrieved() - ranking.relevant;
  const std::vector<double>& of = parameters.numbers;
  return of[0] * found + of[1] * (ranking.retrieved() - found) +
         of[2] * (ranking.relevant - found) + of[3] * others_left;
}

}  // namespace dragoman::eval
