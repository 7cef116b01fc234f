#include "indexer/command/options.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>
#include <system_error>
#include <thread>

// By default cxxopts cuts a list's values at commas, which paths and ids often have.
#define CXXOPTS_VECTOR_DELIMITER '\0'
#include <cxxopts.hpp>

#include "analyzers/text/error.h"
#include "analyzers/text/version.h"
#include "indexer/readers/filter/filter_file.h"
#include "indexer/readers/format.h"
#include "indexer/readers/ocr/ocr_options.h"
#include "indexer/readers/table/table_columns.h"
#include "indexer/readers/table/table_layout.h"
#include "indexer/store/compartments.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxMegabytes = 1024;
constexpr unsigned kMaxThreads = 256;
constexpr std::size_t kMaxShards = 256;

cxxopts::Options describe() {
  cxxopts::Options options(
      "dragoman-index",
      "Creates or updates a search index from files, folders, archives or '-' "
      "(standard input): raw "
      "cables,\nplain text, TEI volumes and other XML, web pages and web archives, "
      "tables, JSON, PDF, Word,\nOpenDocument, EPUB and mail, told from their "
      "content.\n");
  options.positional_help("PATH...").custom_help("[OPTIONS]");
  // clang-format off
  options.add_options()
      ("i,index", "the index folder or a name for it (else $DRAGOMAN_INDEX, else as docs/configuration.md says)",
       cxxopts::value<std::string>(), "DIR")
      ("c,collection", "the collection of this run's documents (else their folder's name)",
       cxxopts::value<std::string>(), "NAME")
      ("set", "give each document of this run a field that it lacks, such as date=1999-04 (repeatable)",
       cxxopts::value<std::vector<std::string>>(), "FIELD=VALUE")
      ("force-set", "let --set take the place of what documents say themselves")
      ("delete", "delete the document with this id (repeatable)",
       cxxopts::value<std::vector<std::string>>(), "ID")
      ("watch", "then wait, and bring the index up to date whenever something in the folders and files changes")
      ("optimize", "write the index anew without the room that changes have left")
      ("stats", "print what the index holds; index nothing")
      ("check", "check that the index is sound; index nothing")
      ("inspect", "print what is read from the paths, field by field with its line; index nothing")
      ("format", "where the content should not decide: " + format_names() +
       "; with --inspect, json prints JSON Lines", cxxopts::value<std::string>(), "FORMAT")
      ("columns", "which columns of tables are what, where their names aren't known: id=doc_id,date=authored,text=body",
       cxxopts::value<std::string>(), "FIELD=COLUMN,...")
      ("layout", "which characters of a line are which column, for tables with columns of fixed width (docs/formats.md)",
       cxxopts::value<std::string>(), "FILE")
      ("filters", "the programs that read formats of your own (else $XDG_CONFIG_HOME/dragoman/filters.json)",
       cxxopts::value<std::string>(), "FILE")
      ("ocr", "read scans, in PDF and as images, by tesseract; of other languages than English: --ocr=eng+fra",
       cxxopts::value<std::string>()->implicit_value("eng"), "LANGUAGES")
      ("follow", "follow links inside folders, to files and to folders; links given by name always are")
      ("language", "main language of a new index: stems of documents in no known language (english)", cxxopts::value<std::string>(), "NAME")
      ("shards", "split a new index into N that are searched as one, their documents dealt in turn (docs/several-indexes.md)",
       cxxopts::value<std::size_t>(), "N")
      ("compartments", "split a new index by who may read it: class, a part for each level, each in a folder with permissions of its own; "
       "or the rules of a file (docs/several-indexes.md)",
       cxxopts::value<std::string>(), "class|FILE")
      ("for-remote", "a new index that searches on other machines can open through Xapian's servers (docs/several-indexes.md)")
      ("no-names", "a new index in which names are found as they are written only (docs/names.md)")
      ("max-document", "the largest document taken, in MB",
       cxxopts::value<std::size_t>()->default_value("64"), "MB")
      ("commit-every", "write into the index as documents come and commit after N, for streams; else a new index appears whole, at the end",
       cxxopts::value<std::uint64_t>(), "N")
      ("threads", "threads that index (as many as there are processors)", cxxopts::value<unsigned>(), "N")
      ("q,quiet", "no progress, no summary; skipped documents are still named")
      ("v,verbose", "name each document when it is committed, and say every note")
      ("h,help", "this help")
      ("version", "the version")
      ("paths", "", cxxopts::value<std::vector<std::string>>());
  // clang-format on
  options.parse_positional({"paths"});
  return options;
}

template <typename T>
T value_or(const cxxopts::ParseResult& parsed, const std::string& name, T otherwise) {
  return parsed.count(name) > 0 ? parsed[name].as<T>() : otherwise;
}

// "FIELD=VALUE", with any name of the field that queries accept.
void add_run_value(const std::string& assignment, RunValues& run) {
  const std::size_t equals = assignment.find('=');
  const auto field = find_field(assignment.substr(0, equals));
  const bool settable = field && *field != Field::kId && *field != Field::kText &&
                        *field != Field::kSource && *field != Field::kName;
  if (equals == std::string::npos || !settable || equals + 1 == assignment.size()) {
    throw UsageError("--set takes FIELD=VALUE, such as date=1999-04 or collection=press, not '" +
                     assignment + "'");
  }
  const std::string value = assignment.substr(equals + 1);
  if (*field == Field::kDate && !parse_iso_date(value)) {
    throw UsageError("--set date takes 1999, 1999-04 or 1999-04-17, not '" + value + "'");
  }
  run.values.add(*field, value);
}

RunValues read_run_values(const cxxopts::ParseResult& parsed) {
  RunValues run;
  for (const auto& assignment : value_or<std::vector<std::string>>(parsed, "set", {})) {
    add_run_value(assignment, run);
  }
  const auto collection = value_or<std::string>(parsed, "collection", "");
  if (!collection.empty()) run.values.add(Field::kCollection, collection);
  run.force = parsed.count("force-set") > 0;
  return run;
}

void check_watch(const RunOptions& options) {
  const auto& paths = options.paths;
  if (paths.empty() || std::find(paths.begin(), paths.end(), "-") != paths.end()) {
    throw UsageError("--watch takes files and folders, not standard input");
  }
  if (options.follow_links) {
    throw UsageError("--watch and --follow don't go together: give the folders that links lead to");
  }
}

std::size_t read_most_bytes(const cxxopts::ParseResult& parsed) {
  const auto megabytes = parsed["max-document"].as<std::size_t>();
  if (megabytes == 0 || megabytes > kMaxMegabytes) {
    throw UsageError("--max-document takes 1 to " + std::to_string(kMaxMegabytes));
  }
  return megabytes << 20U;
}

std::optional<std::uint64_t> read_commit_every(const cxxopts::ParseResult& parsed) {
  if (parsed.count("commit-every") == 0) return std::nullopt;
  const auto documents = parsed["commit-every"].as<std::uint64_t>();
  if (documents == 0) throw UsageError("--commit-every takes 1 or more");
  return documents;
}

unsigned read_threads(const cxxopts::ParseResult& parsed) {
  const auto threads =
      value_or(parsed, "threads", std::max(1U, std::thread::hardware_concurrency()));
  if (threads == 0 || threads > kMaxThreads) {
    throw UsageError("--threads takes 1 to " + std::to_string(kMaxThreads));
  }
  return threads;
}

std::shared_ptr<const std::vector<UserFilter>> read_filters(const cxxopts::ParseResult& parsed) {
  const auto given = value_or<std::string>(parsed, "filters", "");
  const std::filesystem::path file =
      given.empty() ? usual_filter_file() : std::filesystem::path(given);
  std::error_code ignored;
  if (given.empty() && !std::filesystem::exists(file, ignored)) return nullptr;
  return std::make_shared<const std::vector<UserFilter>>(read_filter_file(file));
}

std::shared_ptr<const OcrOptions> read_ocr(const cxxopts::ParseResult& parsed) {
  if (parsed.count("ocr") == 0) return nullptr;
  auto ocr = std::make_shared<OcrOptions>();
  ocr->languages = parsed["ocr"].as<std::string>();
  if (!are_ocr_languages(ocr->languages)) {
    throw UsageError("--ocr takes languages as tesseract names them, such as eng+fra, not '" +
                     ocr->languages + "'");
  }
  return ocr;
}

LayoutRequest read_layout(const cxxopts::ParseResult& parsed) {
  LayoutRequest request;
  request.shards = value_or<std::size_t>(parsed, "shards", 0);
  if (parsed.count("shards") > 0 && (request.shards == 0 || request.shards > kMaxShards))
    throw UsageError("--shards takes 1 to " + std::to_string(kMaxShards));
  if (parsed.count("compartments") == 0) return request;
  if (request.shards > 0) throw UsageError("--shards and --compartments don't go together");
  const auto rules = parsed["compartments"].as<std::string>();
  request.compartments = with_levels(rules == "class" ? std::vector<CompartmentRule>()
                                                      : read_compartment_rules(rules));
  return request;
}

RunOptions read_run_options(const cxxopts::ParseResult& parsed) {
  RunOptions run;
  run.index = value_or<std::string>(parsed, "index", "");
  run.paths = value_or<std::vector<std::string>>(parsed, "paths", {});
  run.deleted = value_or<std::vector<std::string>>(parsed, "delete", {});
  run.run_values = read_run_values(parsed);
  run.language = value_or<std::string>(parsed, "language", "");
  run.most_bytes = read_most_bytes(parsed);
  run.commit_every = read_commit_every(parsed);
  run.threads = read_threads(parsed);
  const auto columns =
      parsed.count("columns") > 0 ? parsed["columns"].as<std::string>() : std::string();
  run.columns = read_chosen_columns(columns);
  run.filters = read_filters(parsed);
  run.ocr = read_ocr(parsed);
  if (const auto layout = value_or<std::string>(parsed, "layout", ""); !layout.empty()) {
    run.layout = std::make_shared<const TableLayout>(read_table_layout(layout));
  }
  run.follow_links = parsed.count("follow") > 0;
  run.names = parsed.count("no-names") == 0;
  run.for_remote = parsed.count("for-remote") > 0;
  run.layout_of_index = read_layout(parsed);
  run.optimize = parsed.count("optimize") > 0;
  run.quiet = parsed.count("quiet") > 0;
  run.verbose = parsed.count("verbose") > 0;
  return run;
}

IndexMode read_mode(const cxxopts::ParseResult& parsed, const RunOptions& run) {
  const bool watches = parsed.count("watch") > 0;
  const bool has_work = watches || !run.paths.empty() || !run.deleted.empty() || run.optimize;
  if (parsed.count("stats") + parsed.count("check") > 0) {
    if (has_work) throw UsageError("--stats and --check index nothing: give no more");
    return IndexMode::kLook;
  }
  if (!has_work) {
    throw UsageError("nothing to index: give files, folders or - (dragoman-index --help)");
  }
  const bool inspects = parsed.count("inspect") > 0;
  if (watches && inspects) throw UsageError("--watch and --inspect don't go together");
  if (watches) check_watch(run);
  return watches ? IndexMode::kWatch : inspects ? IndexMode::kInspect : IndexMode::kRun;
}

IndexOptions collect(const cxxopts::ParseResult& parsed) {
  IndexOptions options;
  options.run = read_run_options(parsed);
  const auto format = value_or<std::string>(parsed, "format", "");
  options.inspect_json = parsed.count("inspect") > 0 && format == "json";
  if (!format.empty() && !options.inspect_json) options.run.format = format_of_name(format);
  options.stats = parsed.count("stats") > 0;
  options.check = parsed.count("check") > 0;
  options.mode = read_mode(parsed, options.run);
  return options;
}

}  // namespace

std::optional<IndexOptions> read_index_options(int argc, const char* const* argv) {
  cxxopts::Options described = describe();
  try {
    const cxxopts::ParseResult parsed = described.parse(argc, argv);
    if (parsed.count("help") > 0) {
      std::cout << described.help()
                << "\nExit codes: 0 all indexed, 1 some documents skipped, 2 nothing done.\n";
      return std::nullopt;
    }
    if (parsed.count("version") > 0) {
      std::cout << "dragoman-index " << kVersion << '\n';
      return std::nullopt;
    }
    return collect(parsed);
  } catch (const cxxopts::exceptions::exception& error) {
    throw UsageError(std::string(error.what()) + " (dragoman-index --help lists the options)");
  }
}

}  // namespace dragoman
