#include "tests/support/sketched_run.h"

#include <sstream>

#include "bench/eval/evaluation.h"

namespace dragoman::test {
namespace {

std::string query_id(std::size_t i) {
  return "q" + std::to_string(i + 1);
}

}  // namespace

std::vector<char> bytes_of(std::string_view text) {
  return {text.begin(), text.end()};
}

eval::Qrels sketched_qrels(const std::vector<Sketch>& queries) {
  std::string text;
  for (std::size_t i = 0; i < queries.size(); ++i) {
    std::istringstream words(queries[i].judged);
    for (std::string word; words >> word;) {
      text += query_id(i) + " 0 " + word.substr(0, 1) + ' ' + word.substr(1) + '\n';
    }
  }
  return eval::parse_qrels(bytes_of(text), "qrels");
}

eval::Run sketched_run(const std::vector<Sketch>& queries) {
  std::string text;
  for (std::size_t i = 0; i < queries.size(); ++i) {
    std::istringstream words(queries[i].retrieved);
    int score = 10'000;
    for (std::string word; words >> word;) {
      text += query_id(i) + " Q0 " + word + " 0 " + std::to_string(--score) + " tag\n";
    }
  }
  return eval::parse_run(bytes_of(text), "run");
}

double sketched_value(const std::string& measure, const std::vector<Sketch>& queries,
                      const eval::Settings& settings) {
  const eval::Qrels qrels = sketched_qrels(queries);
  const eval::Run run = sketched_run(queries);
  return evaluate(qrels, run, eval::select_measures({measure}), settings).summary.at(0);
}

}  // namespace dragoman::test
