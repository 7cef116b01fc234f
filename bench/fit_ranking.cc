// Fits the weights of the second pass to judged topics, and measures them on topics that
// they were not fitted to.
//
//   fit_ranking [--depth N] INDEX TOPICS QRELS [INDEX TOPICS QRELS ...]
//
// The first triple is fitted to, the others are only measured. Topics are divided by the value of
// their collection: filter; the weights for one part are fitted on the others (leave one out).
// TOPICS and QRELS as bench/relevance takes them. The fit is coordinate ascent on the mean of MAP
// and nDCG@10 (Metzler and Croft 2007).

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
#include "searcher/query/parser.h"
#include "searcher/rank/first_pass.h"
#include "searcher/rank/second_pass.h"

namespace {

using namespace dragoman;

struct Candidate {
  Features features;
  int grade = 0;
};

struct Topic {
  std::string part;
  std::string query;
  std::size_t concepts = 0;
  std::vector<Candidate> candidates;  // in the first pass's order
  std::vector<int> rest;              // grades of the documents behind them
  eval::Ranking judgments;            // without results
};

struct Measures {
  double map = 0;
  double ndcg = 0;
  double aim() const { return (map + ndcg) / 2; }
};

Measures measure(const Topic& topic, const RankingWeights& weights) {
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

Measures mean(const std::vector<const Topic*>& topics, const RankingWeights& weights) {
  Measures sum;
  for (const Topic* topic : topics) {
    const Measures m = measure(*topic, weights);
    sum.map += m.map;
    sum.ndcg += m.ndcg;
  }
  const auto n = static_cast<double>(topics.size());
  return {sum.map / n, sum.ndcg / n};
}

RankingWeights fit(const std::vector<const Topic*>& topics, RankingWeights weights) {
  std::vector<double*> knobs;
  for (std::size_t f = 1; f < kFeatureCount; ++f) knobs.push_back(&weights.features[f]);
  knobs.push_back(&weights.by_length[0]);
  knobs.push_back(&weights.by_length[2]);
  double best = mean(topics, weights).aim();
  for (int round = 0; round < 4; ++round) {
    const double before = best;
    for (double* knob : knobs) {
      const double start = *knob;
      double chosen = start;
      for (const double value : {0.0, start * 0.5, start * 0.75, start * 1.33, start * 2,
                                 start + 0.1, start + 0.4, start + 1.0}) {
        *knob = value;
        const double aim = mean(topics, weights).aim();
        if (aim > best + 1e-6) {
          best = aim;
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
  Reader(const char* folder, unsigned depth)
      : depth_(depth),
        index_(open_index(folder)),
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
    Node root = parse_query(query).root;
    compiler_.expand(root);
    const CompiledQuery compiled = compiler_.compile(root, MatchMode::kAnyOrPhrase);
    const Concepts concepts = read_concepts(index_.database, root, true, text_);
    topic.concepts = concepts.list.size();
    const auto mset = first_pass(index_.database, compiled.query, 1000);
    std::vector<Xapian::docid> top;
    for (const Xapian::docid docid : mset) {
      const auto judged = grades.find(id(docid));
      const int grade = judged == grades.end() ? 0 : judged->second;
      if (top.size() == depth_) {
        topic.rest.push_back(grade);
        continue;
      }
      top.push_back(docid);
      topic.candidates.push_back({{}, grade});
    }
    std::vector<Xapian::docid> ascending = top;
    std::sort(ascending.begin(), ascending.end());
    const auto statistics = read_statistics(index_.database, concepts);
    for (const auto& evidence : read_evidence(index_.database, concepts, ascending)) {
      const auto at = std::find(top.begin(), top.end(), evidence.docid) - top.begin();
      topic.candidates[static_cast<std::size_t>(at)].features =
          measure_features(evidence, concepts, statistics);
    }
    return topic;
  }

  const std::string& id(Xapian::docid docid) {
    std::string& id = ids_[docid];
    if (id.empty()) {
      id = decode_record(index_.database.get_document(docid).get_data()).first(Field::kId);
    }
    return id;
  }

  unsigned depth_;
  OpenedIndex index_;
  QueryCompiler compiler_;
  Analyzer text_;
  std::unordered_map<Xapian::docid, std::string> ids_;
};

std::vector<const Topic*> select(const std::vector<Topic>& topics, const std::string& part,
                                 bool inside) {
  std::vector<const Topic*> out;
  for (const Topic& topic : topics) {
    if (part.empty() || (topic.part == part) == inside) out.push_back(&topic);
  }
  return out;
}

void print(const char* name, const Measures& m) {
  std::printf("%-28s %.4f %.4f\n", name, m.map, m.ndcg);
}

void print(const RankingWeights& w) {
  std::printf("  weights");
  for (const double value : w.features) std::printf(" %.3f", value);
  std::printf("  by length %.3f %.3f %.3f\n", w.by_length[0], w.by_length[1], w.by_length[2]);
}

void run(int argc, char** argv) {
  unsigned depth = 200;
  int first = 1;
  if (std::string(argv[1]) == "--depth") {
    depth = static_cast<unsigned>(std::stoi(argv[2]));
    first = 3;
  }
  std::vector<std::vector<Topic>> sets;
  for (int i = first; i + 2 < argc; i += 3) {
    sets.push_back(Reader(argv[i], depth).read(argv[i + 1], argv[i + 2]));
  }
  RankingWeights plain{};
  plain.features[0] = 1;
  plain.by_length = kRankingWeights.by_length;
  const auto all = select(sets[0], "", true);
  print("bm25", mean(all, plain));
  print("as built in", mean(all, kRankingWeights));
  if (std::getenv("TOPICS") != nullptr) {
    for (const Topic* t : all)
      std::printf("T %.3f %d %s\n", measure(*t, kRankingWeights).map, t->judgments.relevant,
                  t->query.c_str());
  }
  for (std::size_t i = 1; i < sets.size(); ++i) {
    print("  other: bm25", mean(select(sets[i], "", true), plain));
    print("  other: as built in", mean(select(sets[i], "", true), kRankingWeights));
  }
  if (std::getenv("QUICK") != nullptr) return;
  const RankingWeights fitted = fit(all, kRankingWeights);
  print("fitted to all", mean(all, fitted));
  print(fitted);
  for (std::size_t i = 1; i < sets.size(); ++i) {
    print("  other: fitted", mean(select(sets[i], "", true), fitted));
  }
  for (std::size_t f = 1; f < kFeatureCount; ++f) {
    RankingWeights without = fitted;
    without.features[f] = 0;
    std::printf("  without %zu", f);
    print("", mean(all, without));
  }
  std::set<std::string> parts;
  for (const Topic& topic : sets[0]) parts.insert(topic.part);
  Measures sum;
  for (const std::string& part : parts) {
    const RankingWeights w = fit(select(sets[0], part, false), fitted);
    const auto held = select(sets[0], part, true);
    const Measures m = mean(held, w);
    sum.map += m.map * static_cast<double>(held.size());
    sum.ndcg += m.ndcg * static_cast<double>(held.size());
    print(("  held out " + part).c_str(), m);
  }
  const auto n = static_cast<double>(all.size());
  print("cross-validated", {sum.map / n, sum.ndcg / n});
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 4) {
    std::cerr << "usage: fit_ranking [--depth N] INDEX TOPICS QRELS [INDEX TOPICS QRELS ...]\n";
    return 2;
  }
  try {
    run(argc, argv);
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "fit_ranking: " << error.what() << '\n';
    return 2;
  }
}
