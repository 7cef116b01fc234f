// Whether the passages shown with hits show why they are hits.
//
//   snippets [--count N] INDEX
//
// Queries are the set expressions of the index (support/set_expressions.h; 300, or N), typed
// without quotes, and the titles of documents at equal distances (support/title_queries.h; as
// many). Two figures are printed:
//   side by side  of hits whose text has an expression side by side, those whose passage shows it so
//   words         of the words of a query that one window of 40 words of the text can show, those
//                 that the passage shows, each query word by itself, as written

#include <algorithm>
#include <cstdio>
#include <exception>
#include <iostream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "analyzers/schema/index_files.h"
#include "analyzers/schema/record.h"
#include "bench/support/arguments.h"
#include "bench/support/plain_words.h"
#include "bench/support/set_expressions.h"
#include "bench/support/title_queries.h"
#include "searcher/engine/searcher.h"
#include "searcher/query/stop_words.h"

namespace {

using namespace dragoman;
using Words = std::vector<std::string>;

constexpr std::size_t kWindow = 40;  // words

struct Count {
  double shown = 0;
  double possible = 0;
};

std::size_t distinct(const Words& words, const std::set<std::string>& wanted) {
  std::set<std::string> found;
  for (const std::string& word : words) {
    if (wanted.count(word) > 0) found.insert(word);
  }
  return found.size();
}

// The most different of the wanted words that stand in one window of the text.
std::size_t most_in_window(const Words& words, const std::set<std::string>& wanted) {
  std::vector<std::pair<std::size_t, std::string>> found;
  std::size_t place = 0;
  for (const std::string& word : words) {
    if (word.empty()) continue;
    if (wanted.count(word) > 0) found.emplace_back(place, word);
    ++place;
  }
  std::size_t most = 0;
  std::map<std::string, int> inside;
  std::size_t first = 0;
  for (const auto& [at, word] : found) {
    ++inside[word];
    while (at - found[first].first >= kWindow) {
      const auto left = inside.find(found[first++].second);
      if (--left->second == 0) inside.erase(left);
    }
    most = std::max(most, inside.size());
  }
  return most;
}

std::vector<Hit> hits(Searcher& searcher, const std::string& query) {
  SearchRequest request;
  request.query = query;
  request.limit = 10;
  return searcher.search(request).hits;
}

void measure(Searcher& searcher, const std::string& query, const Words& row, Count& rows,
             Count& words) {
  std::set<std::string> wanted;
  for (const std::string& word : bench::plain_words(query)) {
    if (!word.empty() && !query::is_english_stop_word(word)) wanted.insert(word);
  }
  for (const Hit& hit : hits(searcher, query)) {
    const Words text = bench::plain_words(hit.document.first(Field::kText));
    const Words passage = bench::plain_words(hit.snippet.text);
    const std::size_t possible = most_in_window(text, wanted);
    words.possible += static_cast<double>(possible);
    words.shown += static_cast<double>(std::min(possible, distinct(passage, wanted)));
    if (row.empty() || !bench::has_in_row(text, row)) continue;
    ++rows.possible;
    if (bench::has_in_row(passage, row)) ++rows.shown;
  }
}

void print(const char* name, const Count& count) {
  std::printf("%-14s %8.3f of %.0f\n", name, count.possible > 0 ? count.shown / count.possible : 0,
              count.possible);
}

int run(const bench::Arguments& arguments) {
  if (arguments.others.size() != 1) {
    std::cerr << "usage: snippets [--count N] INDEX\n";
    return 2;
  }
  const std::string& index = arguments.others.front();
  const auto count = static_cast<std::size_t>(std::stoul(arguments.get("count", "300")));
  Searcher searcher(index);
  Count rows;
  Count words;
  for (const auto& expression : bench::mine_expressions(open_index(index).database, count)) {
    measure(searcher, expression.text(), expression.words, rows, words);
  }
  Count titles;
  for (const auto& query : bench::title_queries(index, count)) {
    measure(searcher, query.words, {}, rows, titles);
  }
  print("side by side", rows);
  print("words", {words.shown + titles.shown, words.possible + titles.possible});
  print("  expressions", words);
  print("  titles", titles);
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return run(bench::read_arguments(argc, argv, {"count"}));
  } catch (const std::exception& error) {
    std::cerr << "snippets: " << error.what() << '\n';
    return 2;
  }
}
