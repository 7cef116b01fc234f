#pragma once
// The one table of measures, under trec_eval's names and in the order in which it prints them.

#include <span>
#include <string_view>
#include <vector>

#include "bench/eval/measures.h"

namespace dragoman::eval {

/// What becomes of a measure over many queries, and where it is printed.
enum class Summary {
  kRunTag,         // the run's tag, in the summary only
  kQueryCount,     // in the summary only
  kSum,            // a count; the sum of the queries' counts
  kRelevantCount,  // the same, but with -c of every judged document with a grade above 0
  kMean,
  kGeometricMean,  // of values that are logarithms, in the summary only
  kGradeString,    // the grades of the best documents, of single queries only
};

/// What may follow the dot of "-m NAME.PARAMETERS".
enum class ParameterKind {
  kNone,
  kCutoffs,    // ranks; a value for each
  kFractions,  // numbers; a value for each
  kNumbers,    // numbers; one value from all of them
  kGains,      // GRADE=GAIN; one value
  kBias,       // p=PERSISTENCE, and gains as before; one value
};

using Calculation = void (*)(const Ranking&, const Parameters&, std::span<double> values);

struct Measure {
  std::string_view name;
  Summary summary;
  ParameterKind takes;
  std::string_view defaults;  // parameters, as they are written
  Calculation calculate;      // null for kRunTag, kQueryCount, kGradeString
};

/// What a geometric mean takes in place of anything lower, and of a query without results.
inline constexpr double kGeometricFloor = 0.00001;

std::span<const Measure> all_measures();

/// Null where there is no such measure.
const Measure* find_measure(std::string_view name);

/// The measures that a nickname (official, set, all_trec) stands for; empty where it is none.
std::vector<std::string_view> nickname_measures(std::string_view nickname, Version version);

}  // namespace dragoman::eval
