#include "bench/eval/report.h"

#include <cstdio>
#include <string>

namespace dragoman::eval {
namespace {

constexpr std::size_t kNameColumns = 22;

// printf's "%-22s\t%s\t%s\n", for names and ids of any length.
void print_line(const std::string& name, std::string_view query, std::string_view value,
                std::ostream& out) {
  std::string line = name;
  if (line.size() < kNameColumns) line.resize(kNameColumns, ' ');
  line += '\t';
  line += query;
  line += '\t';
  line += value;
  line += '\n';
  out.write(line.data(), static_cast<std::streamsize>(line.size()));
}

std::string formatted(Summary summary, double value) {
  if (summary != Summary::kMean && summary != Summary::kGeometricMean)
    return std::to_string(static_cast<long long>(value));
  char text[400];  // the largest double has 309 digits
  const int size = std::snprintf(text, sizeof text, "%6.4f", value);
  return {text, static_cast<std::size_t>(size)};
}

void print_values(const Selected& selected, std::string_view query,
                  const std::vector<double>& values, std::ostream& out) {
  for (std::size_t i = 0; i < selected.names.size(); ++i) {
    print_line(selected.names[i], query,
               formatted(selected.measure->summary, values[selected.first_value + i]), out);
  }
}

void print_query(const QueryValues& query, const std::vector<Selected>& selected,
                 std::ostream& out) {
  for (const Selected& s : selected) {
    switch (s.measure->summary) {
      case Summary::kRunTag:
      case Summary::kQueryCount:
      case Summary::kGeometricMean: break;
      case Summary::kGradeString:
        print_line(s.names.front(), query.id, '\'' + query.grades + '\'', out);
        break;
      default: print_values(s, query.id, query.values, out);
    }
  }
}

void print_summary(const Evaluation& evaluation, const std::vector<Selected>& selected,
                   std::ostream& out) {
  for (const Selected& s : selected) {
    switch (s.measure->summary) {
      case Summary::kRunTag: print_line(s.names.front(), "all", evaluation.tag, out); break;
      case Summary::kGradeString: break;
      default: print_values(s, "all", evaluation.summary, out);
    }
  }
}

}  // namespace

void print_report(const Evaluation& evaluation, const std::vector<Selected>& selected,
                  const ReportOptions& options, std::ostream& out) {
  if (options.queries) {
    for (const QueryValues& query : evaluation.queries) print_query(query, selected, out);
  }
  if (options.summary) print_summary(evaluation, selected, out);
}

}  // namespace dragoman::eval
