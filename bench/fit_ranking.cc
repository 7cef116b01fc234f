// Fits the weights of the second pass to judged topics, and measures them on topics that
// they were not fitted to.
//
//   fit_ranking [--quick] INDEX TOPICS QRELS [INDEX TOPICS QRELS ...]
//
// Weights are fitted to all collections at once, each of the same importance: coordinate ascent on
// the mean of MAP and nDCG@10 (Metzler and Croft 2007). Printed are the measures of each
// collection: with BM25 alone, with the built-in weights, with the fitted ones, without each
// feature in turn, and with weights fitted to the other collections (leave one out). The topics of
// the first collection are also divided by the value of their collection: filter, and each part is
// measured with weights fitted to its other parts and the other collections. TOPICS and QRELS are
// as bench/relevance takes them; bench/expressions writes some. --quick fits nothing.

#include <algorithm>
#include <cstdio>
#include <exception>
#include <fstream>
#include <iostream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <unordered_map>
#include <vector>

#include "analyzers/schema/index_files.h"
#include "analyzers/schema/record.h"
#include "bench/eval/measures.h"
#include "searcher/compile/compiler.h"
#include "searcher/names/named_words.h"
#include "searcher/query/parser.h"
#include "searcher/rank/candidates.h"
#include "searcher/rank/cohesion.h"
#include "searcher/rank/first_pass.h"
#include "searcher/rank/second_pass.h"

namespace {

using namespace dragoman;

constexpr int kRounds = 4;

struct Candidate {
  rank::Features features;
  int grade = 0;
};

struct Topic {
  std::string part;
  std::string query;
  std::size_t concepts = 0;
  std::vector<Candidate> candidates;  // in the first pass's order
  std::vector<int> rest;              // grades of the documents after them
  eval::Ranking judgments;            // without results
};

struct Measures {
  double map = 0;
  double ndcg = 0;
  double aim() const { return (map + ndcg) / 2; }
};

Measures measure(const Topic& topic, const rank::RankingWeights& weights) {
  thread_local std::vector<std::pair<double, int>> ranked;
  ranked.clear();
  for (const Candidate& c : topic.candidates) {
    ranked.emplace_back(-score(c.features, topic.concepts, weights), c.grade);
  }
  std::stable_sort(ranked.begin(), ranked.end(),
                   [](const auto& a, const auto& b) { return a.first < b.first; });
  thread_local eval::Ranking ranking;
  ranking = topic.judgments;
  for (const auto& [s, grade] : ranked) ranking.grades.push_back(grade);
  static const eval::Parameters kAt10 = {{10}, {}, {}};
  double ndcg = 0;
  eval::ndcg_at(ranking, kAt10, {&ndcg, 1});
  ranking.grades.insert(ranking.grades.end(), topic.rest.begin(), topic.rest.end());
  return {eval::average_precision(ranking), ndcg};
}

using Topics = std::vector<const Topic*>;
using Collections = std::vector<Topics>;

Measures mean(const Topics& topics, const rank::RankingWeights& weights) {
  Measures sum;
  for (const Topic* topic : topics) {
    const Measures m = measure(*topic, weights);
    sum.map += m.map;
    sum.ndcg += m.ndcg;
  }
  const auto n = static_cast<double>(std::max<std::size_t>(topics.size(), 1));
  return {sum.map / n, sum.ndcg / n};
}

double aim(const Collections& collections, const rank::RankingWeights& weights) {
  double sum = 0;
  for (const Topics& topics : collections) sum += mean(topics, weights).aim();
  return sum;
}

std::vector<double*> knobs_of(rank::RankingWeights& weights) {
  std::vector<double*> knobs;
  for (std::size_t f = 1; f < rank::kFeatureCount; ++f) knobs.push_back(&weights.features[f]);
  for (rank::ByLength* values : {&weights.beyond, &weights.side_by_side}) {
    for (double& value : *values) knobs.push_back(&value);
  }
  return knobs;
}

rank::RankingWeights fit(const Collections& collections, rank::RankingWeights weights) {
  double best = aim(collections, weights);
  for (int round = 0; round < kRounds; ++round) {
    const double before = best;
    for (double* knob : knobs_of(weights)) {
      const double start = *knob;
      double chosen = start;
      for (const double value :
           {0.0, start * 0.5, start * 0.75, start * 1.33, start * 2, start + 0.1, start + 0.5}) {
        *knob = value;
        const double now = aim(collections, weights);
        if (now > best + 1e-6) {
          best = now;
          chosen = value;
        }
      }
      *knob = chosen;
    }
    if (best - before < 2e-4) break;
  }
  return weights;
}

std::map<std::string, std::map<std::string, int>> read_qrels(const char* path) {
  std::map<std::string, std::map<std::string, int>> out;
  std::ifstream in(path);
  std::string qid, iteration, id;
  int grade = 0;
  while (in >> qid >> iteration >> id >> grade) out[qid][id] = grade;
  return out;
}

class Reader {
 public:
  explicit Reader(const char* folder)
      : index_(open_index(folder)),
        compiler_(index_.database, index_.stamp.language),
        text_(Chain::kText, index_.stamp.language) {}

  std::vector<Topic> read(const char* topics, const char* qrels) {
    const auto judged = read_qrels(qrels);
    std::vector<Topic> out;
    std::ifstream in(topics);
    for (std::string line; std::getline(in, line);) {
      const auto tab = line.find('\t');
      const auto grades = judged.find(line.substr(0, tab));
      if (grades == judged.end()) continue;
      Topic topic = read_topic(line.substr(tab + 1), grades->second);
      if (topic.judgments.relevant > 0) out.push_back(std::move(topic));
    }
    return out;
  }

 private:
  Topic read_topic(const std::string& query, const std::map<std::string, int>& grades) {
    Topic topic;
    topic.query = query;
    const auto filter = query.rfind("collection:");
    if (filter != std::string::npos) topic.part = query.substr(filter + 11);
    std::map<int, int> counts;
    for (const auto& [id, grade] : grades) {
      if (grade >= 0) ++counts[grade];
    }
    for (const auto& [grade, count] : counts) {
      topic.judgments.judged.push_back({grade, count});
      if (grade > 0) topic.judgments.relevant += count;
    }
    query::Node root = query::parse_query(query).root;
    compiler_.find_meanings(root);
    names::mark_names(root);
    compiler_.expand(root);
    const CompiledQuery compiled = compiler_.compile(root, MatchMode::kAnyOrPhrase);
    const rank::Concepts concepts = rank::read_concepts(index_.database, root, true, text_);
    topic.concepts = concepts.list.size();
    const auto found = rank::first_pass(index_.database, compiled.query, 1000);
    const std::vector<bool> chosen = rank::choose_candidates(index_.database, concepts, found);
    std::vector<Xapian::docid> top;
    for (std::size_t i = 0; i < found.size(); ++i) {
      const auto judged = grades.find(id(found[i].docid));
      const int grade = judged == grades.end() ? 0 : judged->second;
      if (!chosen[i]) {
        topic.rest.push_back(grade);
        continue;
      }
      top.push_back(found[i].docid);
      topic.candidates.push_back({{}, grade});
    }
    std::vector<Xapian::docid> ascending = top;
    std::sort(ascending.begin(), ascending.end());
    const auto statistics = rank::read_statistics(index_.database, concepts);
    const auto documents = rank::read_evidence(index_.database, concepts, ascending);
    const auto cohesion = rank::read_cohesion(concepts, documents);
    rank::FeatureMeasurer measurer(concepts, statistics, cohesion);
    for (const rank::DocumentEvidence& evidence : documents) {
      const auto at = std::find(top.begin(), top.end(), evidence.docid) - top.begin();
      topic.candidates[static_cast<std::size_t>(at)].features = measurer.measure(evidence);
    }
    return topic;
  }

  const std::string& id(Xapian::docid docid) {
    std::string& id = ids_[docid];
    if (id.empty()) {
      id = decode_record(index_.database.get_document(docid).get_value(kRecordSlot))
               .first(Field::kId);
    }
    return id;
  }

  OpenedIndex index_;
  QueryCompiler compiler_;
  Analyzer text_;
  std::unordered_map<Xapian::docid, std::string> ids_;
};

Topics select(const std::vector<Topic>& topics, const std::string& part, bool inside) {
  Topics out;
  for (const Topic& topic : topics) {
    if ((topic.part == part) == inside) out.push_back(&topic);
  }
  return out;
}

void print(const std::string& name, const Measures& m) {
  std::printf("  %-30s %.4f %.4f\n", name.c_str(), m.map, m.ndcg);
}

void print(const rank::RankingWeights& w) {
  std::printf("weights");
  for (const double value : w.features) std::printf(" %.3f", value);
  std::printf("  beyond %.3f %.3f %.3f", w.beyond[0], w.beyond[1], w.beyond[2]);
  std::printf("  side by side %.3f %.3f %.3f\n", w.side_by_side[0], w.side_by_side[1],
              w.side_by_side[2]);
  std::fflush(stdout);
}

struct Named {
  std::string name;
  std::vector<Topic> topics;
};

Collections all_of(const std::vector<Named>& sets) {
  Collections out;
  for (const Named& set : sets) {
    Topics& topics = out.emplace_back();
    for (const Topic& topic : set.topics) topics.push_back(&topic);
  }
  return out;
}

void print_all(const char* heading, const std::vector<Named>& sets,
               const rank::RankingWeights& weights) {
  std::printf("%s\n", heading);
  const Collections collections = all_of(sets);
  for (std::size_t i = 0; i < sets.size(); ++i) print(sets[i].name, mean(collections[i], weights));
  std::fflush(stdout);
}

void leave_features_out(const std::vector<Named>& sets, const rank::RankingWeights& fitted) {
  for (std::size_t f = 1; f < rank::kFeatureCount; ++f) {
    rank::RankingWeights without = fitted;
    without.features[f] = 0;
    print_all(("without feature " + std::to_string(f)).c_str(), sets, without);
  }
}

void leave_collections_out(const std::vector<Named>& sets, const rank::RankingWeights& fitted) {
  std::printf("fitted to the other collections\n");
  for (std::size_t i = 0; i < sets.size(); ++i) {
    Collections others = all_of(sets);
    const Topics left = others[i];
    others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
    print(sets[i].name, mean(left, fit(others, fitted)));
    std::fflush(stdout);
  }
}

// Of the first collection.
void leave_parts_out(const std::vector<Named>& sets, const rank::RankingWeights& fitted) {
  const std::vector<Topic>& topics = sets.front().topics;
  std::set<std::string> parts;
  for (const Topic& topic : topics) parts.insert(topic.part);
  if (parts.size() < 2) return;
  std::printf("%s, each part left out\n", sets.front().name.c_str());
  Measures sum;
  for (const std::string& part : parts) {
    Collections others = all_of(sets);
    others.front() = select(topics, part, false);
    const Topics left = select(topics, part, true);
    const Measures m = mean(left, fit(others, fitted));
    sum.map += m.map * static_cast<double>(left.size());
    sum.ndcg += m.ndcg * static_cast<double>(left.size());
    print(part, m);
  }
  const auto n = static_cast<double>(topics.size());
  print("all", {sum.map / n, sum.ndcg / n});
}

void run(std::vector<std::string> arguments) {
  const bool quick = arguments.front() == "--quick";
  if (quick) arguments.erase(arguments.begin());
  std::vector<Named> sets;
  for (std::size_t i = 0; i + 2 < arguments.size(); i += 3) {
    Reader reader(arguments[i].c_str());
    sets.push_back(
        {arguments[i + 1], reader.read(arguments[i + 1].c_str(), arguments[i + 2].c_str())});
  }
  rank::RankingWeights plain{};
  plain.features[0] = 1;
  print_all("bm25", sets, plain);
  print_all("built in", sets, rank::kRankingWeights);
  if (quick) return;
  const rank::RankingWeights fitted = fit(all_of(sets), rank::kRankingWeights);
  print(fitted);
  print_all("fitted to all", sets, fitted);
  leave_features_out(sets, fitted);
  leave_collections_out(sets, fitted);
  leave_parts_out(sets, fitted);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    std::cerr << "usage: fit_ranking [--quick] INDEX TOPICS QRELS [INDEX TOPICS QRELS ...]\n";
    return 2;
  }
  try {
    run({argv + 1, argv + argc});
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "fit_ranking: " << error.what() << '\n';
    return 2;
  }
}
