// Whether set expressions of two words, typed without quotes, find the texts that have them side by
// side ("west bank" is no bank in the west).
//
//   expressions [--count N] [--topics FILE] [--qrels FILE] [--run FILE] INDEX
//
// Expressions are mined from the index itself (support/set_expressions.h), so no judgments are
// needed: 300 of them, or N. Two figures are printed for the search as people use it, and for
// topics of a batch:
//   side by side  of the first ten hits, those that have the words side by side, of at most as many
//                 as there are such documents
//   first         expressions whose first hit has them so
// --topics writes the expressions as topics, --qrels the documents that have them as judgments;
// --run judges a run of another program over them, in
// TREC's form, instead of searching.

#include <algorithm>
#include <cstdio>
#include <exception>
#include <fstream>
#include <functional>
#include <iostream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "analyzers/schema/index_files.h"
#include "bench/support/arguments.h"
#include "bench/support/set_expressions.h"
#include "searcher/engine/searcher.h"

namespace {

using namespace dragoman;
using bench::SetExpression;

constexpr std::size_t kLooked = 10;  // hits

using Ids = std::vector<std::string>;
using Find = std::function<Ids(std::size_t number, const SetExpression&)>;

void measure(const char* name, const std::vector<SetExpression>& expressions, const Find& find) {
  double share = 0;
  double first = 0;
  for (std::size_t i = 0; i < expressions.size(); ++i) {
    const SetExpression& expression = expressions[i];
    const Ids ids = find(i, expression);
    const std::size_t possible = std::min(kLooked, expression.documents.size());
    std::size_t right = 0;
    for (std::size_t at = 0; at < std::min(kLooked, ids.size()); ++at) {
      right += expression.documents.count(ids[at]);
    }
    share += static_cast<double>(right) / static_cast<double>(possible);
    first += !ids.empty() && expression.documents.count(ids.front()) > 0 ? 1 : 0;
  }
  const auto count = static_cast<double>(std::max<std::size_t>(expressions.size(), 1));
  std::printf("%-10s %11zu %12.3f %8.3f\n", name, expressions.size(), share / count, first / count);
}

Ids hits(Searcher& searcher, const std::string& query) {
  SearchRequest request;
  request.query = query;
  request.limit = kLooked;
  request.snippets = false;
  Ids ids;
  for (const Hit& hit : searcher.search(request).hits) {
    ids.emplace_back(hit.document.first(Field::kId));
  }
  return ids;
}

Ids ranked(Searcher& searcher, const std::string& query) {
  Ids ids;
  for (const RankedId& found : searcher.rank(query::parse_query(query), {.depth = kLooked}))
    ids.push_back(found.id);
  return ids;
}

// The documents of each topic of a run, by their place.
std::map<std::string, Ids> read_run(const std::string& path) {
  std::ifstream in(path);
  if (!in) throw std::runtime_error("can't read " + path);
  std::map<std::string, Ids> run;
  for (std::string line; std::getline(in, line);) {
    std::istringstream words(line);
    std::string topic;
    std::string iteration;
    std::string id;
    words >> topic >> iteration >> id;
    run[topic].push_back(id);
  }
  return run;
}

void write_topics(const std::string& path, const std::vector<SetExpression>& expressions) {
  std::ofstream out(path);
  for (std::size_t i = 0; i < expressions.size(); ++i) {
    out << i << '\t' << expressions[i].text() << '\n';
  }
  if (!out.flush()) throw std::runtime_error("can't write " + path);
}

void write_qrels(const std::string& path, const std::vector<SetExpression>& expressions) {
  std::ofstream out(path);
  for (std::size_t i = 0; i < expressions.size(); ++i) {
    for (const std::string& id : expressions[i].documents) out << i << " 0 " << id << " 1\n";
  }
  if (!out.flush()) throw std::runtime_error("can't write " + path);
}

int run(const bench::Arguments& arguments) {
  if (arguments.others.size() != 1) {
    std::cerr
        << "usage: expressions [--count N] [--topics FILE] [--qrels FILE] [--run FILE] INDEX\n";
    return 2;
  }
  const std::string& index = arguments.others.front();
  const auto count = static_cast<std::size_t>(std::stoul(arguments.get("count", "300")));
  const auto expressions = bench::mine_expressions(open_index(index).database, count);
  const std::string topics = arguments.get("topics", "");
  if (!topics.empty()) write_topics(topics, expressions);
  const std::string qrels = arguments.get("qrels", "");
  if (!qrels.empty()) write_qrels(qrels, expressions);
  std::printf("%-10s %11s %12s %8s\n", "", "expressions", "side by side", "first");
  const std::string path = arguments.get("run", "");
  if (!path.empty()) {
    auto other = read_run(path);
    measure("run", expressions,
            [&](std::size_t i, const SetExpression&) { return other[std::to_string(i)]; });
    return 0;
  }
  Searcher searcher(index);
  measure("search", expressions,
          [&](std::size_t, const SetExpression& e) { return hits(searcher, e.text()); });
  measure("batch", expressions,
          [&](std::size_t, const SetExpression& e) { return ranked(searcher, e.text()); });
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(bench::read_arguments(argc, argv, {"count", "topics", "qrels", "run"}));
  } catch (const std::exception& error) {
    std::cerr << "expressions: " << error.what() << '\n';
    return 2;
  }
}
