// The table that print_comparison() makes.

#include <algorithm>
#include <array>
#include <cstdio>
#include <string>

#include "analyzers/text/display.h"
#include "bench/eval/comparison.h"

namespace dragoman::eval {
namespace {

constexpr std::size_t kColumns = 9;

using Row = std::array<std::string, kColumns>;

std::string with_decimals(const char* format, double value) {
  char text[400];
  const int size = std::snprintf(text, sizeof text, format, value);
  return {text, static_cast<std::size_t>(size)};
}

std::string p_value(double p) {
  return p < 0.0001 ? "<0.0001" : with_decimals("%.4f", p);
}

Row row(const ComparedValue& value) {
  return {value.name,
          with_decimals("%.4f", value.mean_a),
          with_decimals("%.4f", value.mean_b),
          with_decimals("%+.4f", value.mean_b - value.mean_a),
          std::to_string(value.better),
          std::to_string(value.worse),
          std::to_string(value.equal),
          value.t_test ? p_value(*value.t_test) : "-",
          p_value(value.randomization)};
}

// The first column to the left, the others to the right.
void print_rows(const std::vector<Row>& rows, std::ostream& out) {
  std::array<std::size_t, kColumns> widths{};
  for (const Row& cells : rows) {
    for (std::size_t i = 0; i < kColumns; ++i) widths[i] = std::max(widths[i], cells[i].size());
  }
  for (const Row& cells : rows) {
    std::string line = cells[0] + std::string(widths[0] - cells[0].size(), ' ');
    for (std::size_t i = 1; i < kColumns; ++i) {
      line += std::string(widths[i] - cells[i].size() + 2, ' ') + cells[i];
    }
    out << line << '\n';
  }
}

void print_run(char letter, const Run& run, std::ostream& out) {
  out << letter << ": " << printable(run.path) << " (" << printable(run.tag) << ")\n";
}

}  // namespace

void print_comparison(const Comparison& comparison, const Run& a, const Run& b, std::ostream& out) {
  print_run('A', a, out);
  print_run('B', b, out);
  out << comparison.queries << (comparison.queries == 1 ? " query" : " queries");
  if (comparison.only_a + comparison.only_b > 0) {
    out << "; left out: " << comparison.only_a << " that only A has, " << comparison.only_b
        << " that only B has";
  }
  out << "\n\n";
  std::vector<Row> rows = {
      {"measure", "A", "B", "B-A", "better", "worse", "equal", "p(t-test)", "p(random)"}};
  for (const ComparedValue& value : comparison.values) rows.push_back(row(value));
  print_rows(rows, out);
}

}  // namespace dragoman::eval
