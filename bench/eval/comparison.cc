#include "bench/eval/comparison.h"

#include <algorithm>

#include "analyzers/text/error.h"
#include "bench/eval/significance.h"

namespace dragoman::eval {
namespace {

// The values of one query in both runs.
struct Pair {
  const std::vector<double>* a = nullptr;
  const std::vector<double>* b = nullptr;
};

struct Pairs {
  std::vector<Pair> both;
  std::size_t only_a = 0;
  std::size_t only_b = 0;
};

const QueryValues* find_query(const Evaluation& evaluation, std::string_view id) {
  const auto found = std::ranges::lower_bound(evaluation.queries, id, {}, &QueryValues::id);
  return found != evaluation.queries.end() && found->id == id ? &*found : nullptr;
}

// `nothing` stands for a query without results; where it is null such queries are left out.
Pairs pair_up(const Qrels& qrels, const Evaluation& a, const Evaluation& b,
              const std::vector<double>* nothing) {
  Pairs pairs;
  for (const JudgedQuery& query : qrels.queries) {
    const QueryValues* const in_a = find_query(a, query.id);
    const QueryValues* const in_b = find_query(b, query.id);
    const Pair pair = {in_a != nullptr ? &in_a->values : nothing,
                       in_b != nullptr ? &in_b->values : nothing};
    if (pair.a != nullptr && pair.b != nullptr) {
      pairs.both.push_back(pair);
    } else {
      if (pair.a != nullptr) ++pairs.only_a;
      if (pair.b != nullptr) ++pairs.only_b;
    }
  }
  return pairs;
}

ComparedValue compare_value(const std::string& name, std::size_t value,
                            const std::vector<Pair>& pairs) {
  ComparedValue out;
  out.name = name;
  std::vector<double> differences;
  for (const Pair& pair : pairs) {
    const double a = (*pair.a)[value];
    const double b = (*pair.b)[value];
    out.mean_a += a;
    out.mean_b += b;
    ++(b > a ? out.better : b < a ? out.worse : out.equal);
    differences.push_back(b - a);
  }
  out.mean_a /= static_cast<double>(pairs.size());
  out.mean_b /= static_cast<double>(pairs.size());
  out.t_test = paired_t_test(differences);
  out.randomization = randomization_test(differences);
  return out;
}

}  // namespace

std::vector<Selected> select_comparable(const std::vector<std::string>& requests) {
  const std::vector<std::string> usual = {"map",  "Rprec",      "bpref", "recip_rank",
                                          "P.10", "recall.100", "ndcg",  "ndcg_cut.10"};
  std::vector<Selected> selected = select_measures(requests.empty() ? usual : requests);
  std::erase_if(selected, [](const Selected& s) { return s.measure->summary != Summary::kMean; });
  if (selected.empty())
    throw UsageError("--compare takes measures that are averaged over queries, such as map");
  std::size_t first = 0;
  for (Selected& s : selected) {
    s.first_value = first;
    first += s.names.size();
  }
  return selected;
}

Comparison compare(const Qrels& qrels, const Run& a, const Run& b,
                   const std::vector<Selected>& selected, const Settings& settings) {
  const Evaluation of_a = evaluate(qrels, a, selected, settings);
  const Evaluation of_b = evaluate(qrels, b, selected, settings);
  const std::vector<double> zeros(count_values(selected));
  const Pairs pairs = pair_up(qrels, of_a, of_b, settings.complete ? &zeros : nullptr);
  if (pairs.both.empty())
    throw InputError("no judged query has results in both " + a.path + " and " + b.path);

  Comparison comparison;
  comparison.queries = pairs.both.size();
  comparison.only_a = pairs.only_a;
  comparison.only_b = pairs.only_b;
  for (const Selected& s : selected) {
    for (std::size_t i = 0; i < s.names.size(); ++i) {
      comparison.values.push_back(compare_value(s.names[i], s.first_value + i, pairs.both));
    }
  }
  return comparison;
}

}  // namespace dragoman::eval
