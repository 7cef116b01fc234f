// How good the ranking is on judged topics, and how long a topic takes.
//
//   relevance [--tag NAME] INDEX TOPICS QRELS [INDEX TOPICS QRELS ...]
//
// Prints a row for each collection. Topics are searched as a batch does (any of the words, 1,000
// deep; docs/batch.md), one after the other, and measured by bench/eval as dragoman-eval -c does:
// over all topics that are judged, those without results as 0. Times are those of Searcher::rank().

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <iostream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/text/error.h"
#include "bench/eval/evaluation.h"
#include "searcher/batch/topics.h"
#include "searcher/batch/trec_run.h"
#include "searcher/engine/searcher.h"

namespace {

using namespace dragoman;

constexpr std::uint32_t kDepth = 1000;

struct Column {
  const char* measure;  // as dragoman-eval is asked for it
  const char* name;     // as it prints it
  const char* heading;
};

constexpr Column kColumns[] = {{"map", "map", "MAP"},
                               {"ndcg_cut.10", "ndcg_cut_10", "nDCG@10"},
                               {"P.10", "P_10", "P@10"},
                               {"recip_rank", "recip_rank", "recip_rank"},
                               {"recall.100", "recall_100", "recall@100"}};

struct Collection {
  std::string index;
  std::string topics;
  std::string qrels;
};

struct Timed {
  eval::Run run;
  std::vector<double> milliseconds;  // of each topic, rising
};

Timed run_topics(const Collection& collection, const std::vector<Topic>& topics) {
  using Clock = std::chrono::steady_clock;
  Searcher searcher(collection.index);
  Timed timed;
  std::string lines;
  for (const Topic& topic : topics) {
    const auto begin = Clock::now();
    const std::vector<RankedId> ranked =
        searcher.rank(query::parse_query(topic.query), {.depth = kDepth});
    const std::chrono::duration<double, std::milli> passed = Clock::now() - begin;
    timed.milliseconds.push_back(passed.count());
    append_run(topic.id, run_results(ranked), "relevance", lines);
  }
  timed.run = eval::parse_run({lines.begin(), lines.end()}, "the run of " + collection.topics);
  std::sort(timed.milliseconds.begin(), timed.milliseconds.end());
  return timed;
}

// The smallest value that is not exceeded by this share of all.
double percentile(const std::vector<double>& rising, double share) {
  const auto count = static_cast<double>(rising.size());
  const auto rank = static_cast<std::size_t>(share * count + 0.999999);
  return rising[std::clamp<std::size_t>(rank, 1, rising.size()) - 1];
}

eval::Evaluation evaluate(const Collection& collection, const std::vector<Topic>& topics,
                          const eval::Run& run, const std::vector<eval::Selected>& selected) {
  std::set<std::string_view> ids;
  for (const Topic& topic : topics) ids.insert(topic.id);
  eval::Qrels qrels = eval::read_qrels(collection.qrels);
  std::erase_if(qrels.queries, [&](const auto& query) { return ids.count(query.id) == 0; });
  eval::Settings settings;
  settings.complete = true;
  return eval::evaluate(qrels, run, selected, settings);
}

std::vector<eval::Selected> measures() {
  std::vector<std::string> requests = {"num_q"};
  for (const Column& column : kColumns) requests.emplace_back(column.measure);
  return eval::select_measures(requests);
}

double value_of(const std::string& name, const eval::Evaluation& evaluation,
                const std::vector<eval::Selected>& selected) {
  for (const eval::Selected& s : selected) {
    if (s.names.front() == name) return evaluation.summary[s.first_value];
  }
  throw UsageError("no measure " + name);
}

void print_heading(const std::string& tag) {
  if (!tag.empty()) std::printf("%s\n", tag.c_str());
  std::printf("%-20s %6s", "collection", "topics");
  for (const Column& column : kColumns) std::printf(" %10s", column.heading);
  std::printf(" %9s %9s\n", "ms median", "ms p95");
}

void measure(const Collection& collection) {
  const auto selected = measures();
  const std::vector<Topic> topics = read_topics(collection.topics, {}).topics;
  const Timed timed = run_topics(collection, topics);
  const eval::Evaluation evaluation = evaluate(collection, topics, timed.run, selected);
  std::string name = std::filesystem::path(collection.index).filename().string();
  if (name.empty()) name = collection.index;
  std::printf("%-20s %6.0f", name.c_str(), value_of("num_q", evaluation, selected));
  for (const Column& column : kColumns) {
    std::printf(" %10.4f", value_of(column.name, evaluation, selected));
  }
  std::printf(" %9.2f %9.2f\n", percentile(timed.milliseconds, 0.5),
              percentile(timed.milliseconds, 0.95));
  std::fflush(stdout);
}

int run(std::vector<std::string> arguments) {
  std::string tag;
  if (arguments.size() > 1 && arguments[0] == "--tag") {
    tag = arguments[1];
    arguments.erase(arguments.begin(), arguments.begin() + 2);
  }
  if (arguments.empty() || arguments.size() % 3 != 0) {
    std::cerr << "usage: relevance [--tag NAME] INDEX TOPICS QRELS [INDEX TOPICS QRELS ...]\n";
    return 2;
  }
  print_heading(tag);
  for (std::size_t i = 0; i < arguments.size(); i += 3) {
    measure({arguments[i], arguments[i + 1], arguments[i + 2]});
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run({argv + 1, argv + argc});
  } catch (const std::exception& error) {
    std::cerr << "relevance: " << error.what() << '\n';
    return 2;
  }
}
