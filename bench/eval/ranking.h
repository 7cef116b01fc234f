#pragma once
// One query's results as its judgments see them: what every measure is calculated from
// (trec_eval's form_res_rels()). Pure functions.

#include <limits>
#include <optional>
#include <string_view>
#include <vector>

#include "bench/eval/qrels.h"
#include "bench/eval/run_file.h"

namespace dragoman::eval {

/// The versions of trec_eval whose figures are given.
enum class Version { k9, k10 };

struct Settings {
  Version version = Version::k10;
  int relevance_level = 1;  // -l: the lowest grade that counts as relevant; 0 or more
  int most_documents = std::numeric_limits<int>::max();  // -M: of a query; the best ones
  bool judged_only = false;                              // -J: others are taken out of the results
  bool complete = false;            // -c: average over all judged queries, missing ones as 0
  int documents_in_collection = 0;  // -N
};

/// Grades of retrieved documents that have none.
inline constexpr int kUnpooled = -1;  // not in the judgments
inline constexpr int kUnjudged = -2;  // in the judgments with a grade below 0

struct GradeCount {
  int grade = 0;
  int documents = 0;
};

struct Ranking {
  bool is_relevant(int grade) const { return grade >= settings.relevance_level; }
  int retrieved() const { return static_cast<int>(grades.size()); }

  Settings settings;
  std::vector<int> grades;         // of the retrieved documents, best first
  std::vector<GradeCount> judged;  // of all judgments with a grade of 0 or more, grades rising
  int relevant = 0;                // of the judged documents
  int relevant_retrieved = 0;
  int nonrelevant_retrieved = 0;  // judged ones
};

/// The documents by falling score; where scores are equal by falling document id, as bytes. The
/// first Settings::most_documents of them. trec_eval 9.0 compares scores in single precision.
std::vector<Retrieved> ranked(std::vector<Retrieved> documents, const Settings& settings);

/// A document that stands there twice.
std::optional<std::string_view> repeated_document(const std::vector<Retrieved>& documents);
std::optional<std::string_view> repeated_document(const std::vector<Judgment>& judgments);

/// `documents` are ranked, both are without repetition.
Ranking judge(const std::vector<Retrieved>& documents, const std::vector<Judgment>& judgments,
              const Settings& settings);

}  // namespace dragoman::eval
