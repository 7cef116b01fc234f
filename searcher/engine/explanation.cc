#include "searcher/engine/explanation.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "searcher/engine/candidates.h"
#include "searcher/rank/candidates.h"
#include "searcher/rank/ranking.h"

namespace dragoman {
namespace {

constexpr double kLeast = 1e-4;  // what a part must give to be named

void add_part(const std::string& feature, double score, Hit& hit) {
  if (std::abs(score) >= kLeast) hit.parts.push_back({feature, score});
}

// The rest is what puts documents with more of the words before others, or comes from --expand.
void add_parts(const rank::ScoreShares& given, const std::string& rest, Hit& hit) {
  double sum = given.as_typed + given.meant;
  for (std::size_t f = 0; f < rank::kFeatureCount; ++f) {
    add_part(std::string(rank::feature_name(static_cast<rank::Feature>(f))), given.features[f],
             hit);
    sum += given.features[f];
  }
  add_part("as typed", given.as_typed, hit);
  add_part("date meant", given.meant, hit);
  add_part(rest, hit.score - sum, hit);
  std::stable_sort(hit.parts.begin(), hit.parts.end(),
                   [](const ScorePart& a, const ScorePart& b) { return a.score > b.score; });
}

// What the rest of a score comes from.
std::string name_of_rest(const SearchPlan& plan, const rank::Concepts& concepts) {
  const auto& preferences = concepts.preferences;
  const bool by_code = std::any_of(preferences.begin(), preferences.end(),
                                   [](const rank::Preference& p) { return p.of_best > 0; });
  if (by_code) return "id or code meant";
  return plan.any() ? "more of the words" : "related texts";
}

// Why a score has one part, "" where it has those of the second pass.
std::string only_part(const SearchRequest& request, const SearchPlan& plan, const Hit& hit) {
  if (plan.likeness) return "words shared";
  if (!request.second_pass) return "words";
  return hit.rank > rank::kReranked ? "first pass" : "";
}

}  // namespace

void explain_hits(OpenIndex& index, const SearchRequest& request, const SearchPlan& plan,
                  const std::vector<rank::RankedDocument>& page, std::vector<Hit>& hits) {
  if (order_of(request, plan) != SortOrder::kRelevance) return;
  std::vector<Xapian::docid> documents;
  for (const rank::RankedDocument& ranked : page) documents.push_back(ranked.docid);
  const rank::Concepts concepts =
      rank::read_concepts(index.database(), plan.tree, index.drops_stop_words(), index.text());
  const std::vector<rank::ScoreShares> given =
      rank::explain_scores(index.database(), concepts, documents);
  const std::string rest = name_of_rest(plan, concepts);
  for (std::size_t i = 0; i < hits.size(); ++i) {
    const std::string only = only_part(request, plan, hits[i]);
    if (only.empty()) {
      add_parts(given[i], rest, hits[i]);
    } else {
      add_part(only, hits[i].score, hits[i]);
    }
  }
}

}  // namespace dragoman
