// Measures in which a document gains more the higher its grade.

#include <algorithm>
#include <cmath>
#include <map>

#include "bench/eval/measures.h"

namespace dragoman::eval {
namespace {

double discount(std::size_t place) {
  return std::log2(static_cast<double>(place + 2));
}

// The discounted cumulative gain after each place; one number more than there are gains.
std::vector<double> cumulate(const std::vector<double>& gains) {
  std::vector<double> sums = {0.0};
  sums.reserve(gains.size() + 1);
  for (std::size_t place = 0; place < gains.size(); ++place) {
    const double gain = gains[place];
    sums.push_back(gain == 0 ? sums.back() : sums.back() + gain / discount(place));
  }
  return sums;
}

double at_depth(const std::vector<double>& sums, std::size_t depth) {
  return sums[std::min(depth, sums.size() - 1)];
}

// What is gained with a ranking, and what could be with the best one.
struct Gains {
  std::vector<double> gained;  // by place
  std::vector<double> ideal;   // of all judged documents that gain something, falling
};

double gain_of(int grade, const std::vector<GradeGain>& given) {
  const auto found = std::ranges::find(given, grade, &GradeGain::grade);
  return found != given.end() ? found->gain : std::max(grade, 0);
}

Gains find_gains(const Ranking& ranking, const std::vector<GradeGain>& given) {
  std::map<int, double> of_grade = {{kUnpooled, gain_of(kUnpooled, given)},
                                    {kUnjudged, gain_of(kUnjudged, given)}};
  Gains gains;
  for (const auto& [grade, documents] : ranking.judged) {
    const double gain = gain_of(grade, given);
    of_grade[grade] = gain;
    if (gain > 0) gains.ideal.insert(gains.ideal.end(), static_cast<std::size_t>(documents), gain);
  }
  std::ranges::sort(gains.ideal, std::ranges::greater());
  gains.gained.reserve(ranking.grades.size());
  for (const int grade : ranking.grades) gains.gained.push_back(of_grade[grade]);
  return gains;
}

}  // namespace

double ndcg(const Ranking& ranking, const Parameters& parameters) {
  const Gains gains = find_gains(ranking, parameters.gains);
  const double ideal = cumulate(gains.ideal).back();
  return ideal > 0 ? cumulate(gains.gained).back() / ideal : 0.0;
}

double ndcg_at_relevant(const Ranking& ranking, const Parameters& parameters) {
  const Gains gains = find_gains(ranking, parameters.gains);
  if (gains.ideal.empty()) return 0;
  const std::vector<double> gained = cumulate(gains.gained);
  const std::vector<double> ideal = cumulate(gains.ideal);
  double sum = 0;
  auto not_retrieved = static_cast<double>(gains.ideal.size());
  for (std::size_t place = 0; place < gains.gained.size(); ++place) {
    if (gains.gained[place] <= 0) continue;
    sum += gained[place + 1] / at_depth(ideal, place + 1);
    --not_retrieved;
  }
  sum += not_retrieved * gained.back() / ideal.back();
  return sum > 0 ? sum / static_cast<double>(gains.ideal.size()) : 0.0;
}

double ndcg_at_levels(const Ranking& ranking, const Parameters& parameters) {
  const Gains gains = find_gains(ranking, parameters.gains);
  if (ranking.relevant == 0 || gains.ideal.empty()) return 0;
  const std::vector<double> gained = cumulate(gains.gained);
  const std::vector<double> ideal = cumulate(gains.ideal);
  double sum = 0;
  int levels = 0;
  for (std::size_t depth = 1; depth <= gains.ideal.size(); ++depth) {
    const bool level_ends =
        depth == gains.ideal.size() || gains.ideal[depth] != gains.ideal[depth - 1];
    if (!level_ends) continue;
    sum += at_depth(gained, depth) / ideal[depth];
    ++levels;
  }
  // Documents that gain nothing are a level too, where the results reach it.
  if (gains.gained.size() > gains.ideal.size() + 1) {
    sum += gained.back() / ideal.back();
    ++levels;
  }
  return sum / levels;
}

double normalized_gain(const Ranking& ranking, const Parameters& parameters) {
  const Gains gains = find_gains(ranking, parameters.gains);
  double cost = 0;
  double gained = 0;
  double sum = 0;
  for (std::size_t place = 0; place < gains.gained.size(); ++place) {
    const double gain = gains.gained[place];
    gained += gain;
    cost += place < gains.ideal.size() ? std::max(gains.ideal[place], 1.0) : 1.0;
    if (gain != 0) sum += gain / std::log2(2 + cost - gained);
  }
  double ideal = 0;
  for (const double gain : gains.ideal) ideal += gain;
  return ideal > 0 ? sum / ideal : 0.0;
}

// Gains of grades up to the highest of the query's judgments, which lies within 0 and 1 or is brought
// to it.
double rank_biased_precision(const Ranking& ranking, const Parameters& parameters) {
  double least = 0;
  double most = 0;
  const auto look_at = [&](double gain) {
    least = std::min(least, gain);
    most = std::max(most, gain);
  };
  const int highest = ranking.judged.empty() ? -1 : ranking.judged.back().grade;
  for (int grade = 0; grade <= highest; ++grade) look_at(gain_of(grade, parameters.gains));
  for (const GradeGain& given : parameters.gains) look_at(given.gain);
  const bool is_scaled = least < 0 || most > 1;
  double sum = 0;
  double weight = 1;
  for (const int grade : ranking.grades) {
    const bool has_gain =
        grade >= 0 ||
        std::ranges::find(parameters.gains, grade, &GradeGain::grade) != parameters.gains.end();
    const double gain = gain_of(grade, parameters.gains);
    if (has_gain) sum += (is_scaled ? (gain - least) / (most - least) : gain) * weight;
    weight *= parameters.persistence;
  }
  return (1.0 - parameters.persistence) * sum;
}

void ndcg_at(const Ranking& ranking, const Parameters& at, std::span<double> values) {
  const Gains gains = find_gains(ranking, {});
  const std::vector<double> gained = cumulate(gains.gained);
  const std::vector<double> ideal = cumulate(gains.ideal);
  for (std::size_t i = 0; i < values.size(); ++i) {
    const auto depth = static_cast<std::size_t>(at.cutoffs[i]);
    const double best = at_depth(ideal, depth);
    values[i] = best > 0 ? at_depth(gained, depth) / best : 0.0;
  }
}

}  // namespace dragoman::eval
