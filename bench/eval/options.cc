#include "bench/eval/options.h"

#include <iostream>
#include <string_view>

// By default cxxopts cuts a list's values at commas, which measures' parameters contain.
#define CXXOPTS_VECTOR_DELIMITER '\0'
#include <cxxopts.hpp>

#include "analyzers/text/error.h"
#include "analyzers/text/version.h"
#include "bench/eval/measure_table.h"

namespace dragoman::eval {
namespace {

using Strings = std::vector<std::string>;

cxxopts::Options describe() {
  cxxopts::Options options("dragoman-eval",
                           "Measures a run against judgments, as trec_eval 10.0 does and in its "
                           "layout.\nOne of the files may be '-', standard input.\n");
  options.positional_help("QRELS RUN").custom_help("[OPTIONS]");
  // clang-format off
  options.add_options()
      ("q,query_eval_wanted", "each query's values too, before those of all")
      ("m,measure", "a measure, with parameters such as P.5,10, or official (the default), set or "
       "all_trec (repeatable)", cxxopts::value<Strings>(), "NAME")
      ("c,complete_rel_info_wanted", "average over all judged queries, those without results as 0")
      ("l,level_for_rel", "the lowest grade that is relevant",
       cxxopts::value<int>()->default_value("1"), "GRADE")
      ("n,nosummary", "without the values of all queries")
      ("J,Judged_docs_only", "take documents without judgment out of the results")
      ("M,Max_retrieved_per_topic", "look at the best N results of a query only",
       cxxopts::value<int>(), "N")
      ("N,Number_docs_in_coll", "documents in the collection, for utility",
       cxxopts::value<int>()->default_value("0"), "N")
      ("trec-eval", "the version of trec_eval whose figures are wanted: 10 or 9",
       cxxopts::value<int>()->default_value("10"), "VERSION")
      ("compare", "another run: is it better or worse, and could that be chance?",
       cxxopts::value<std::string>(), "RUN2")
      ("h,help", "this help")
      ("version", "the version")
      ("files", "", cxxopts::value<Strings>());
  // clang-format on
  options.parse_positional({"files"});
  return options;
}

void print_help(const cxxopts::Options& described) {
  std::cout << described.help() << "\nMeasures:";
  std::size_t columns = 80;
  for (const Measure& measure : all_measures()) {
    if (columns + measure.name.size() > 75) {
      std::cout << "\n ";
      columns = 1;
    }
    std::cout << ' ' << measure.name;
    columns += measure.name.size() + 1;
  }
  std::cout << "\n(docs/evaluation.md)\n\nExit codes: 0 evaluated, 2 error.\n";
}

int read_least(const cxxopts::ParseResult& parsed, const std::string& name, int least) {
  const int value = parsed[name].as<int>();
  if (value < least) throw UsageError("--" + name + " takes " + std::to_string(least) + " or more");
  return value;
}

Version read_version(int version) {
  if (version == 10) return Version::k10;
  if (version == 9) return Version::k9;
  throw UsageError("--trec-eval takes 10 or 9");
}

Settings read_settings(const cxxopts::ParseResult& parsed) {
  Settings settings;
  settings.relevance_level = read_least(parsed, "level_for_rel", 0);
  settings.documents_in_collection = read_least(parsed, "Number_docs_in_coll", 0);
  if (parsed.count("Max_retrieved_per_topic") > 0)
    settings.most_documents = read_least(parsed, "Max_retrieved_per_topic", 1);
  settings.version = read_version(parsed["trec-eval"].as<int>());
  settings.judged_only = parsed.count("Judged_docs_only") > 0;
  settings.complete = parsed.count("complete_rel_info_wanted") > 0;
  return settings;
}

void read_files(const cxxopts::ParseResult& parsed, EvalOptions& options) {
  const auto files = parsed.count("files") > 0 ? parsed["files"].as<Strings>() : Strings();
  if (files.size() != 2)
    throw UsageError("give judgments and a run: dragoman-eval QRELS RUN (dragoman-eval --help)");
  options.qrels = files[0];
  options.run = files[1];
  if (parsed.count("compare") > 0) {
    options.compared = parsed["compare"].as<std::string>();
    if (options.compared.empty()) throw UsageError("--compare takes a run");
  }
  const bool twice = options.qrels == "-" && options.run == "-";
  const bool again = options.compared == "-" && (options.qrels == "-" || options.run == "-");
  if (twice || again) throw UsageError("only one of the files can be standard input");
}

EvalOptions collect(const cxxopts::ParseResult& parsed) {
  EvalOptions options;
  read_files(parsed, options);
  if (parsed.count("measure") > 0) options.measures = parsed["measure"].as<Strings>();
  options.settings = read_settings(parsed);
  options.report.queries = parsed.count("query_eval_wanted") > 0;
  options.report.summary = parsed.count("nosummary") == 0;
  if (!options.compared.empty() && (options.report.queries || !options.report.summary))
    throw UsageError("-q and -n don't go with --compare");
  return options;
}

// Values may stand at their letter, as in -qmndcg_cut.10; cxxopts takes only letters and digits so.
void add_apart(const std::string& argument, Strings& out) {
  const std::size_t letter = argument.find_first_not_of("qcnJh", 1);
  const bool letters = argument.size() > 1 && argument[0] == '-' && argument[1] != '-';
  const bool has_value = letters && letter < argument.size() - 1 &&
                         std::string_view("mlMN").find(argument[letter]) != std::string_view::npos;
  out.push_back(has_value ? argument.substr(0, letter + 1) : argument);
  if (has_value) out.push_back(argument.substr(letter + 1));
}

cxxopts::ParseResult parse(cxxopts::Options& described, int argc, const char* const* argv) {
  Strings arguments;
  for (int i = 0; i < argc; ++i) add_apart(argv[i], arguments);
  std::vector<const char*> pointers;
  for (const std::string& argument : arguments) pointers.push_back(argument.c_str());
  return described.parse(static_cast<int>(pointers.size()), pointers.data());
}

}  // namespace

std::optional<EvalOptions> read_eval_options(int argc, const char* const* argv) {
  cxxopts::Options described = describe();
  try {
    const cxxopts::ParseResult parsed = parse(described, argc, argv);
    if (parsed.count("help") > 0) {
      print_help(described);
      return std::nullopt;
    }
    if (parsed.count("version") > 0) {
      std::cout << "dragoman-eval " << kVersion << '\n';
      return std::nullopt;
    }
    return collect(parsed);
  } catch (const cxxopts::exceptions::exception& error) {
    throw UsageError(std::string(error.what()) + " (dragoman-eval --help lists the options)");
  }
}

}  // namespace dragoman::eval
