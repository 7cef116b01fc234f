#include "bench/eval/ranking.h"

#include <algorithm>
#include <map>

namespace dragoman::eval {
namespace {

bool ranks_before(const Retrieved& a, const Retrieved& b) {
  return a.score != b.score ? a.score > b.score : a.document > b.document;
}

std::optional<std::string_view> repeated(const std::vector<std::string_view>& sorted) {
  const auto found = std::ranges::adjacent_find(sorted);
  return found == sorted.end() ? std::nullopt : std::optional(*found);
}

int grade_of(std::string_view document, const std::vector<Judgment>& judgments) {
  const auto found = std::ranges::lower_bound(judgments, document, {}, &Judgment::document);
  if (found == judgments.end() || found->document != document) return kUnpooled;
  return found->grade < 0 ? kUnjudged : found->grade;
}

std::vector<GradeCount> count_grades(const std::vector<Judgment>& judgments) {
  std::map<int, int> counts;
  for (const Judgment& judgment : judgments) {
    if (judgment.grade >= 0) ++counts[judgment.grade];
  }
  std::vector<GradeCount> out;
  for (const auto& [grade, documents] : counts) out.push_back({grade, documents});
  return out;
}

}  // namespace

std::vector<Retrieved> ranked(std::vector<Retrieved> documents, const Settings& settings) {
  if (settings.version == Version::k9) {
    for (Retrieved& retrieved : documents) retrieved.score = static_cast<float>(retrieved.score);
  }
  if (!std::ranges::is_sorted(documents, ranks_before)) std::ranges::sort(documents, ranks_before);
  const auto limit = static_cast<std::size_t>(settings.most_documents);
  if (documents.size() > limit) documents.resize(limit);
  return documents;
}

std::optional<std::string_view> repeated_document(const std::vector<Retrieved>& documents) {
  std::vector<std::string_view> ids;
  ids.reserve(documents.size());
  for (const Retrieved& retrieved : documents) ids.push_back(retrieved.document);
  std::ranges::sort(ids);
  return repeated(ids);
}

std::optional<std::string_view> repeated_document(const std::vector<Judgment>& judgments) {
  const auto found = std::ranges::adjacent_find(judgments, {}, &Judgment::document);
  return found == judgments.end() ? std::nullopt : std::optional(found->document);
}

Ranking judge(const std::vector<Retrieved>& documents, const std::vector<Judgment>& judgments,
              const Settings& settings) {
  Ranking ranking;
  ranking.settings = settings;
  ranking.judged = count_grades(judgments);
  for (const auto& [grade, count] : ranking.judged) {
    if (ranking.is_relevant(grade)) ranking.relevant += count;
  }
  for (const Retrieved& retrieved : documents) {
    const int grade = grade_of(retrieved.document, judgments);
    if (grade < 0 && settings.judged_only) continue;
    ranking.grades.push_back(grade);
    if (grade >= 0) {
      ++(ranking.is_relevant(grade) ? ranking.relevant_retrieved : ranking.nonrelevant_retrieved);
    }
  }
  return ranking;
}

}  // namespace dragoman::eval
