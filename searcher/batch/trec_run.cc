#include "searcher/batch/trec_run.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>

#include "analyzers/text/display.h"

namespace dragoman {
namespace {

std::string print_score(double score) {
  std::array<char, 400> text{};  // the largest double has 309 digits
  const int size = std::snprintf(text.data(), text.size(), "%.6f", score);
  return {text.data(), static_cast<std::size_t>(size)};
}

// trec_eval's (float) atof(score).
float read_score(const std::string& printed) {
  return static_cast<float>(std::strtod(printed.c_str(), nullptr));
}

void append_escaped(std::string_view bytes, std::string& out) {
  for (const char c : bytes) {
    std::array<char, 4> escape{};
    std::snprintf(escape.data(), escape.size(), "%%%02X", static_cast<unsigned char>(c));
    out += escape.data();
  }
}

}  // namespace

std::string run_column(std::string_view id) {
  std::string column;
  for_each_display_character(id, [&](std::string_view character, DisplayClass display) {
    const bool blank = character.size() == 1 && display == DisplayClass::kBlank;
    if (blank || display == DisplayClass::kHidden) {
      append_escaped(character, column);
    } else {
      column += character;
    }
  });
  return column;
}

std::vector<RunResult> run_results(const std::vector<RankedId>& ranked) {
  std::vector<RunResult> results;
  for (const RankedId& r : ranked)
    results.push_back({r.id, run_column(r.id), print_score(r.score)});
  for (auto begin = results.begin(); begin != results.end();) {
    const float score = read_score(begin->score);
    const auto end = std::find_if(begin, results.end(),
                                  [&](const RunResult& r) { return read_score(r.score) != score; });
    const std::string printed = begin->score;
    for (auto r = begin; r != end; ++r) r->score = printed;
    std::sort(begin, end,
              [](const RunResult& a, const RunResult& b) { return a.document > b.document; });
    begin = end;
  }
  return results;
}

void append_run(std::string_view topic, const std::vector<RunResult>& results, std::string_view tag,
                std::string& out) {
  for (std::size_t i = 0; i < results.size(); ++i) {
    out.append(topic).append(" Q0 ").append(results[i].document).append(" ");
    out.append(std::to_string(i + 1)).append(" ").append(results[i].score).append(" ");
    out.append(tag).append("\n");
  }
}

}  // namespace dragoman
