// How good the ranking is on judged topics.
//
//   relevance INDEX TOPICS QRELS
//
// TOPICS: "qid TAB query" a line. QRELS: "qid 0 docid grade" a line. Prints means over the topics
// that have relevant documents: average precision and reciprocal rank (grade 1 or more is
// relevant), nDCG@10 with the grade as gain and log2(rank + 1) as discount (Järvelin and Kekäläinen
// 2002), recall@100. Queries run as a batch does: any of the words, 1,000 deep.

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <exception>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "searcher/search.h"

namespace {

using Grades = std::map<std::string, int>;  // by document id

struct Measures {
  double average_precision = 0;
  double reciprocal_rank = 0;
  double ndcg_10 = 0;
  double recall_100 = 0;
};

double discount(std::size_t rank) {
  return 1 / std::log2(static_cast<double>(rank) + 1);
}

double ideal_gain_10(const Grades& grades) {
  std::vector<int> best;
  for (const auto& [id, grade] : grades) best.push_back(std::max(grade, 0));
  std::sort(best.rbegin(), best.rend());
  double gain = 0;
  for (std::size_t i = 0; i < std::min<std::size_t>(best.size(), 10); ++i)
    gain += best[i] * discount(i + 1);
  return gain;
}

Measures measure(const std::vector<std::string>& ranked, const Grades& grades) {
  const auto relevant = static_cast<double>(std::count_if(
      grades.begin(), grades.end(), [](const auto& judged) { return judged.second > 0; }));
  Measures m;
  double found = 0;
  double gain = 0;
  for (std::size_t rank = 1; rank <= ranked.size(); ++rank) {
    const auto judged = grades.find(ranked[rank - 1]);
    if (judged == grades.end() || judged->second <= 0) continue;
    ++found;
    m.average_precision += found / static_cast<double>(rank) / relevant;
    if (found == 1) m.reciprocal_rank = 1 / static_cast<double>(rank);
    if (rank <= 10) gain += judged->second * discount(rank);
    if (rank <= 100) m.recall_100 += 1 / relevant;
  }
  m.ndcg_10 = gain / ideal_gain_10(grades);
  return m;
}

std::map<std::string, Grades> read_qrels(const std::string& path) {
  std::ifstream file(path);
  std::map<std::string, Grades> qrels;
  std::string topic;
  std::string iteration;
  std::string document;
  for (int grade = 0; file >> topic >> iteration >> document >> grade;)
    qrels[topic][document] = grade;
  return qrels;
}

std::vector<std::string> run(dragoman::Searcher& searcher, const std::string& query) {
  std::vector<std::string> ids;
  for (const dragoman::RankedId& ranked : searcher.rank(query, 1000)) ids.push_back(ranked.id);
  return ids;
}

int evaluate(const std::string& index, const std::string& topics, const std::string& judgments) {
  const auto qrels = read_qrels(judgments);
  dragoman::Searcher searcher(index);
  std::ifstream file(topics);
  Measures sum;
  double count = 0;
  for (std::string line; std::getline(file, line);) {
    const std::size_t tab = line.find('\t');
    const auto grades = qrels.find(line.substr(0, tab));
    if (tab == std::string::npos || grades == qrels.end() || ideal_gain_10(grades->second) == 0)
      continue;
    const Measures m = measure(run(searcher, line.substr(tab + 1)), grades->second);
    sum.average_precision += m.average_precision;
    sum.reciprocal_rank += m.reciprocal_rank;
    sum.ndcg_10 += m.ndcg_10;
    sum.recall_100 += m.recall_100;
    ++count;
  }
  if (count == 0) {
    std::cerr << "relevance: no judged topics in " << topics << " and " << judgments << '\n';
    return 1;
  }
  std::printf("topics %.0f  map %.4f  recip_rank %.4f  ndcg_cut_10 %.4f  recall_100 %.4f\n", count,
              sum.average_precision / count, sum.reciprocal_rank / count, sum.ndcg_10 / count,
              sum.recall_100 / count);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: relevance INDEX TOPICS QRELS\n";
    return 2;
  }
  try {
    return evaluate(argv[1], argv[2], argv[3]);
  } catch (const std::exception& error) {
    std::cerr << "relevance: " << error.what() << '\n';
    return 2;
  }
}
