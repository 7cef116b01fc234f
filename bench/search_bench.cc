// What searches cost in one process, and what one search costs as a process of its own.
//
//   search_bench INDEX [--queries FILE] [--rounds N] [--program DRAGOMAN_SEARCH] [--mode NAME]
//                [--json] [--print-queries | --print-phrases]
//
// FILE has a query a line, or "name TAB query". Without it 200 queries are taken from the titles of
// the index. Each mode runs all queries once unmeasured, then N times (3); --mode chooses one, for
// a profiler. --json writes {"times": [milliseconds, ...], "work": N} for each mode, as the peers in
// peers/ do. --print-queries writes the queries as "name TAB query" instead, --print-phrases the
// phrases that the mode "phrase" asks for.

#include <cstdlib>
#include <exception>
#include <fstream>
#include <functional>
#include <iostream>
#include <nlohmann/json.hpp>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "bench/support/latency.h"
#include "bench/support/process.h"
#include "bench/support/title_queries.h"
#include "searcher/engine/searcher.h"

namespace dragoman::bench {
namespace {

constexpr std::size_t kQueries = 200;
constexpr std::size_t kMaxProcesses = 100;

struct Settings {
  std::string index;
  std::string queries;
  std::string program;
  std::string mode;
  int rounds = 3;
  bool as_json = false;
  bool prints_queries = false;
  bool prints_phrases = false;
};

Settings read_settings(int argc, char** argv) {
  Settings settings;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    const auto value = [&] {
      if (++i == argc) throw std::runtime_error(argument + " takes a value");
      return argv[i];
    };
    if (argument == "--queries") {
      settings.queries = value();
    } else if (argument == "--rounds") {
      settings.rounds = std::max(1, std::atoi(value()));
    } else if (argument == "--program") {
      settings.program = value();
    } else if (argument == "--mode") {
      settings.mode = value();
    } else if (argument == "--print-queries") {
      settings.prints_queries = true;
    } else if (argument == "--print-phrases") {
      settings.prints_phrases = true;
    } else if (argument == "--json") {
      settings.as_json = true;
    } else if (settings.index.empty()) {
      settings.index = argument;
    } else {
      throw std::runtime_error("what is " + argument + "?");
    }
  }
  if (settings.index.empty()) throw std::runtime_error("usage: search_bench INDEX [OPTIONS]");
  return settings;
}

std::vector<TitleQuery> read_queries(const std::string& path) {
  std::ifstream file(path);
  std::vector<TitleQuery> queries;
  for (std::string line; std::getline(file, line);) {
    const std::string words = line.substr(line.find('\t') + 1);
    const std::size_t first = words.find(' ');
    const std::size_t second = first == std::string::npos ? first : words.find(' ', first + 1);
    if (!words.empty()) queries.push_back({words, words.substr(0, second)});
  }
  return queries;
}

// Hits and, where facets are counted, their sums: what was done, so that it can't be less than it
// seems.
std::size_t work_of(const SearchRequest& request, const SearchResult& result) {
  if (result.total > 0 && result.hits.empty()) throw std::runtime_error("no hits");
  if (result.facets.size() != request.facets.size()) throw std::runtime_error("no facets");
  std::size_t work = result.hits.size();
  const std::uint64_t counted = result.with_most > 0 ? result.with_most : result.total;
  for (const Facet& facet : result.facets) {
    std::size_t sum = 0;
    for (const FacetValue& value : facet.values) sum += value.count;
    if (sum < counted) throw std::runtime_error("a facet that leaves documents out");
    work += sum;
  }
  return work;
}

struct Mode {
  std::string name;
  SearchRequest request;  // but the query
  bool phrase = false;
};

std::vector<Mode> modes() {
  SearchRequest bm25;
  bm25.second_pass = false;
  bm25.snippets = false;
  bm25.all_copies = true;  // as the peers give them; the whole has near copies as one hit
  SearchRequest two_passes = bm25;
  two_passes.second_pass = true;
  SearchRequest bm25_facets = bm25;
  bm25_facets.facets = default_facets();
  SearchRequest facets = two_passes;
  facets.facets = default_facets();
  SearchRequest exact_names = two_passes;
  exact_names.exact_names = true;
  SearchRequest neighbours = two_passes;
  neighbours.expansion = rank::Expansion::kNeighbours;
  SearchRequest feedback = two_passes;
  feedback.expansion = rank::Expansion::kFull;
  SearchRequest whole;
  whole.facets = default_facets();
  return {{"BM25", bm25},
          {"BM25, facets", bm25_facets},
          {"two passes", two_passes},
          {"two passes, exact names", exact_names},
          {"two passes, neighbours", neighbours},
          {"two passes, feedback", feedback},
          {"two passes, facets", facets},
          {"phrase", two_passes, true},
          {"whole", whole}};
}

void print_times(const Settings& settings, const Mode& mode, const std::vector<double>& times,
                 std::size_t work) {
  if (settings.as_json) {
    std::cout << nlohmann::ordered_json{{"times", times}, {"work", work}} << '\n';
  } else {
    print_latency(mode.name, times, work, std::cout);
  }
}

void measure(Searcher& searcher, const Mode& mode, const std::vector<TitleQuery>& queries,
             const Settings& settings) {
  std::vector<double> times;
  std::size_t work = 0;
  for (int round = 0; round <= settings.rounds; ++round) {
    for (const TitleQuery& query : queries) {
      SearchRequest request = mode.request;
      request.query = mode.phrase ? '"' + query.phrase + '"' : query.words;
      const auto begin = Clock::now();
      const SearchResult result = searcher.search(request);
      if (round > 0) times.push_back(milliseconds_since(begin));
      if (round > 0) work += work_of(request, result);
    }
  }
  if (work == 0) throw std::runtime_error("nothing found");
  print_times(settings, mode, times, work);
}

// Every query is one of titles, so each process finds something: else it fails.
void measure_processes(const Settings& settings, const std::vector<TitleQuery>& queries) {
  std::vector<double> searches;
  std::vector<double> floor;
  std::vector<double> opens;
  for (std::size_t i = 0; i < queries.size() && i < kMaxProcesses; ++i) {
    searches.push_back(
        run_process({settings.program, "--index", settings.index, "--", queries[i].words}).wall);
    floor.push_back(run_process({"/bin/true"}).wall);
    const auto begin = Clock::now();
    const Searcher searcher(settings.index);
    opens.push_back(milliseconds_since(begin));
  }
  print_latency("process", searches, searches.size(), std::cout);
  print_latency("opening the index", opens, opens.size(), std::cout);
  print_latency("/bin/true", floor, floor.size(), std::cout);
}

void print_queries(const std::vector<TitleQuery>& queries, bool phrases) {
  for (std::size_t i = 0; i < queries.size(); ++i) {
    std::cout << 'q' << i + 1 << '\t' << (phrases ? queries[i].phrase : queries[i].words) << '\n';
  }
}

void run(const Settings& settings) {
  const auto queries = settings.queries.empty() ? title_queries(settings.index, kQueries)
                                                : read_queries(settings.queries);
  if (queries.empty()) throw std::runtime_error("no queries");
  if (settings.prints_queries || settings.prints_phrases) {
    print_queries(queries, settings.prints_phrases);
    return;
  }
  if (!settings.as_json) print_latency_heading(std::cout);
  Searcher searcher(settings.index);
  for (const Mode& mode : modes()) {
    const bool is_asked_for = settings.mode.empty() || settings.mode == mode.name;
    if (is_asked_for) measure(searcher, mode, queries, settings);
  }
  if (!settings.program.empty()) measure_processes(settings, queries);
}

}  // namespace
}  // namespace dragoman::bench

int main(int argc, char** argv) {
  try {
    dragoman::bench::run(dragoman::bench::read_settings(argc, argv));
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "search_bench: " << error.what() << '\n';
    return 1;
  }
}
