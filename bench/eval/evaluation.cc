#include "bench/eval/evaluation.h"

#include <algorithm>
#include <cmath>

#include "analyzers/text/error.h"

namespace dragoman::eval {
namespace {

[[noreturn]] void refuse_twice(const std::string& path, std::string_view query,
                               std::string_view document) {
  throw InputError(path + ": query " + std::string(query) + " has document " +
                   std::string(document) + " twice");
}

Ranking rank(const Qrels& qrels, const JudgedQuery& judged, const Run& run,
             const RetrievedQuery& retrieved, const Settings& settings) {
  const std::vector<Retrieved> documents = ranked(retrieved.documents, settings);
  if (const auto twice = repeated_document(documents)) {
    refuse_twice(run.path, retrieved.id, *twice);
  }
  if (const auto twice = repeated_document(judged.judgments)) {
    refuse_twice(qrels.path, judged.id, *twice);
  }
  return judge(documents, judged.judgments, settings);
}

// trec_eval's relstring: a character for each of the first documents.
std::string grade_string(const Ranking& ranking, double most) {
  std::string out;
  for (const int grade : ranking.grades) {
    if (static_cast<double>(out.size() + 1) > most) break;
    if (grade > 9) {
      out += '>';
    } else if (grade >= 0) {
      out += static_cast<char>('0' + grade);
    } else {
      out += grade == kUnpooled ? '-' : '.';
    }
  }
  return out;
}

QueryValues measure_query(std::string_view id, const Ranking& ranking,
                          const std::vector<Selected>& selected) {
  QueryValues query;
  query.id = id;
  query.values.resize(count_values(selected));
  for (const Selected& s : selected) {
    const std::span<double> values(query.values.data() + s.first_value, s.names.size());
    if (s.measure->calculate != nullptr) s.measure->calculate(ranking, s.parameters, values);
    if (s.measure->summary == Summary::kGradeString)
      query.grades = grade_string(ranking, s.parameters.numbers.front());
  }
  return query;
}

// What trec_eval 10.0 makes of a judged query without results: the measures of none.
QueryValues measure_missing(const JudgedQuery& judged, const std::vector<Selected>& selected,
                            const Settings& settings) {
  QueryValues query = measure_query(judged.id, judge({}, judged.judgments, settings), selected);
  for (const Selected& s : selected) {
    if (s.measure->name == "utility") query.values[s.first_value] = 0;
  }
  return query;
}

// By id. With Settings::complete and version 10 also those that have no results.
std::vector<QueryValues> measure_queries(const Qrels& qrels, const Run& run,
                                         const std::vector<Selected>& selected,
                                         const Settings& settings) {
  const bool with_missing = settings.complete && settings.version == Version::k10;
  std::vector<QueryValues> out;
  auto retrieved = run.queries.begin();
  for (const JudgedQuery& judged : qrels.queries) {
    while (retrieved != run.queries.end() && retrieved->id < judged.id) ++retrieved;
    if (retrieved != run.queries.end() && retrieved->id == judged.id) {
      const Ranking ranking = rank(qrels, judged, run, *retrieved, settings);
      out.push_back(measure_query(judged.id, ranking, selected));
    } else if (with_missing) {
      out.push_back(measure_missing(judged, selected, settings));
    }
  }
  return out;
}

std::vector<double> sum_up(const std::vector<QueryValues>& queries, std::size_t values) {
  std::vector<double> sums(values);
  for (const QueryValues& query : queries) {
    for (std::size_t i = 0; i < values; ++i) sums[i] += query.values[i];
  }
  return sums;
}

// What trec_eval 9.0 gives as num_rel with -c: the relevance level plays no part in it.
double count_graded(const Qrels& qrels) {
  std::ptrdiff_t count = 0;
  for (const JudgedQuery& query : qrels.queries) {
    count += std::ranges::count_if(query.judgments, [](const Judgment& j) { return j.grade > 0; });
  }
  return static_cast<double>(count);
}

// Queries over which is averaged: `measured` with results, `missing` without any.
struct QueryCounts {
  double measured = 0;
  double missing = 0;
};

double summarize(Summary summary, double sum, const QueryCounts& counts) {
  const double all = counts.measured + counts.missing;
  switch (summary) {
    case Summary::kQueryCount: return all;
    case Summary::kMean: return sum / all;
    case Summary::kGeometricMean:
      return std::exp((sum + counts.missing * std::log(kGeometricFloor)) / all);
    default: return sum;
  }
}

std::vector<double> summarize_all(const Qrels& qrels, const std::vector<QueryValues>& queries,
                                  const std::vector<Selected>& selected, const Settings& settings) {
  QueryCounts counts;
  counts.measured = static_cast<double>(queries.size());
  if (settings.complete)
    counts.missing = static_cast<double>(qrels.queries.size() - queries.size());
  std::vector<double> summary = sum_up(queries, count_values(selected));
  for (const Selected& s : selected) {
    for (std::size_t i = 0; i < s.names.size(); ++i) {
      double& value = summary[s.first_value + i];
      value = summarize(s.measure->summary, value, counts);
      const bool counts_grades = settings.complete && settings.version == Version::k9;
      if (s.measure->summary == Summary::kRelevantCount && counts_grades)
        value = count_graded(qrels);
    }
  }
  return summary;
}

}  // namespace

Evaluation evaluate(const Qrels& qrels, const Run& run, const std::vector<Selected>& selected,
                    const Settings& settings) {
  Evaluation evaluation;
  evaluation.tag = run.tag;
  evaluation.queries = measure_queries(qrels, run, selected, settings);
  if (evaluation.queries.empty() && !settings.complete)
    throw InputError("no query of " + run.path + " is judged in " + qrels.path);
  evaluation.summary = summarize_all(qrels, evaluation.queries, selected, settings);
  return evaluation;
}

}  // namespace dragoman::eval
