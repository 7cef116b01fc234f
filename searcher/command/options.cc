#include "searcher/command/options.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <initializer_list>
#include <iostream>
#include <sstream>
#include <string_view>
#include <thread>

// By default cxxopts splits the values of a list at commas, and queries are full of them.
#define CXXOPTS_VECTOR_DELIMITER '\0'
#include <cxxopts.hpp>

#include "analyzers/text/error.h"
#include "analyzers/text/strings.h"
#include "analyzers/text/version.h"
#include "searcher/command/search_defaults.h"
#include "searcher/command/terminal.h"
#include "searcher/engine/choices.h"
#include "searcher/index/index_places.h"
#include "searcher/print/output_csv.h"

namespace dragoman {
namespace {

constexpr std::uint32_t kDeepest = 1'000'000;
constexpr unsigned kMaxThreads = 256;
constexpr unsigned kMaxClients = 10'000;
constexpr std::size_t kShortestLongest = 256;
constexpr std::size_t kLongestLongest = std::size_t{64} << 20U;

cxxopts::Options describe() {
  cxxopts::Options options("dragoman-search",
                           "Searches an index of diplomatic texts made by dragoman-index.\n");
  options.positional_help("QUERY...").custom_help("[OPTIONS]");
  // clang-format off
  options.add_options()
      ("i,index", "the index folder, a file that names several, or a name for either; repeatable: all are searched as one "
       "(else $DRAGOMAN_INDEX, else as docs/configuration.md says)",
       cxxopts::value<std::vector<std::string>>(), "DIR")
      ("n,limit", "hits shown", cxxopts::value<std::uint32_t>()->default_value("10"), "N")
      ("page", "the page of hits shown, from 1",
       cxxopts::value<std::uint32_t>()->default_value("1"), "N")
      ("match", "all words, any of them, or auto: all, and any where too few documents have all",
       cxxopts::value<std::string>()->default_value("auto"), "MODE")
      ("f,format", output_format_names() + "; json/1 asks for that version of json (docs/json.md)",
       cxxopts::value<std::string>()->default_value(std::string(kUsualFormat)), "FORMAT")
      ("count", "print the number of documents found, as --format count does")
      ("ids", "print the ids of the hits, as --format ids does")
      ("fields", "the columns of csv and tsv, such as id,date,title",
       cxxopts::value<std::string>(), "FIELDS")
      ("sort", "relevance, date (the oldest first) or -date (the newest first)",
       cxxopts::value<std::string>()->default_value("relevance"), "ORDER")
      ("expand", "ask for what the best documents say, too (docs/relevance.md); takes longer")
      ("by", "fields by which the matching documents are counted; none for none",
       cxxopts::value<std::string>()->default_value("country,year,topic"), "FIELDS")
      ("facets", "values listed of each facet in text; 0 for none (12, fewer on a small terminal)",
       cxxopts::value<std::size_t>()->default_value("12"), "N")
      ("trend", "how often, against all documents of the time, by month or as --by says, and silences (docs/trends.md)")
      ("by-paragraph", "paragraphs as hits, each with all of the words (docs/paragraphs.md)")
      ("shard-timeout", "seconds that an index on another machine may take for an answer (docs/several-indexes.md)",
       cxxopts::value<double>()->default_value("10"), "SECONDS")
      ("require-all", "an index on another machine that isn't reached is an error, not a partial answer")
      ("all-copies", "near copies as hits of their own (docs/copies.md)")
      ("successors", "count countries of the past with those that carry them on")
      ("cite", "with a reference in Chicago style for each hit (docs/citing.md)")
      ("new-since", "only what the query didn't find when FILE was written, which is then written anew: for alerts "
       "(docs/alerts.md)", cxxopts::value<std::string>(), "FILE")
      ("similar", "documents like this one, among those that the query finds, if there is one",
       cxxopts::value<std::string>(), "ID")
      ("show", "print the document with this id for reading, what matches the query highlighted",
       cxxopts::value<std::string>(), "ID")
      ("open", "print the path of the file that the document was read from",
       cxxopts::value<std::string>(), "ID")
      ("gaps", "telegrams that the documents of the query, or all, cite and the index lacks (docs/references.md)")
      ("graph", "what the document with this id answers and what answers it, as a graph in DOT or JSON",
       cxxopts::value<std::string>(), "ID")
      ("diff", "the texts of two documents compared word by word (docs/copies.md): --diff ID ID",
       cxxopts::value<std::string>(), "ID")
      ("no-pager", "print text at once, not through $PAGER (less)")
      ("batch", "searches for every topic of a file, TSV, TREC, JSON Lines or a CSV of queries or names, and "
       "prints a run or, with --format csv, a table of hits (docs/batch.md)", cxxopts::value<std::string>(), "FILE")
      ("topic-fields", "what of a topic is searched for: title, desc, narr",
       cxxopts::value<std::string>()->default_value("title"), "FIELDS")
      ("depth", "results of a topic", cxxopts::value<std::uint32_t>()->default_value("1000"), "N")
      ("tag", "the run's name", cxxopts::value<std::string>()->default_value("dragoman"), "NAME")
      ("threads", "topics, or requests of --serve, searched at a time; 0 for one a processor",
       cxxopts::value<unsigned>()->default_value("0"), "N")
      ("serve", "answers each line of standard input, a query or a JSON object, with a line of JSON")
      ("listen", "with --serve: for several clients at a time, on a Unix socket",
       cxxopts::value<std::string>(), "unix:PATH")
      ("clients", "with --listen: the most that are served at a time",
       cxxopts::value<unsigned>()->default_value("64"), "N")
      ("idle", "with --listen: seconds after which a client that asks nothing is left; 0 for never",
       cxxopts::value<unsigned>()->default_value("600"), "SECONDS")
      ("socket-mode", "with --listen: who may connect, in octal",
       cxxopts::value<std::string>()->default_value("600"), "MODE")
      ("readers", "with --listen: peer answers each client from the indexes that its user and groups may read "
       "(docs/several-indexes.md)", cxxopts::value<std::string>(), "HOW")
      ("max-request", "with --serve: the longest request, in bytes",
       cxxopts::value<std::size_t>()->default_value("1048576"), "BYTES")
      ("complete", "what could be typed next in a query, a line each: the query, a tab, what it means",
       cxxopts::value<std::string>(), "QUERY")
      ("names", "how a name is read, its keys and its spellings in the index (docs/names.md)",
       cxxopts::value<std::string>(), "NAME")
      ("exact-names", "names as they are written only, in name: and elsewhere")
      ("color", "auto, always or never", cxxopts::value<std::string>()->default_value("auto"), "WHEN")
      ("explain", "how the query was understood, and what each hit's score is made of; with =xapian "
       "Xapian's query, too", cxxopts::value<std::string>()->implicit_value("words"), "HOW")
      ("h,help", "this help")
      ("version", "the version")
      ("query", "", cxxopts::value<std::vector<std::string>>());
  // clang-format on
  options.parse_positional({"query"});
  return options;
}

bool read_colour(const std::string& when) {
  if (when == "always") return true;
  if (when == "never") return false;
  if (when != "auto") throw UsageError("--color takes auto, always or never, not '" + when + "'");
  const char* const no_colour = std::getenv("NO_COLOR");
  return isatty(STDOUT_FILENO) != 0 && (no_colour == nullptr || *no_colour == '\0');
}

bool is_given(const cxxopts::ParseResult& parsed, const std::string& name) {
  return parsed.count(name) > 0;
}

void refuse_together(const cxxopts::ParseResult& parsed, const std::string& with,
                     std::initializer_list<const char*> names) {
  for (const char* name : names) {
    if (!is_given(parsed, name)) continue;
    const std::string what = name == std::string("query") ? "a query" : "--" + std::string(name);
    throw UsageError(what + " doesn't go with " + with);
  }
}

SearchMode read_mode(const cxxopts::ParseResult& parsed, const OutputFormat& format) {
  if (is_given(parsed, "serve")) return SearchMode::kServe;
  if (is_given(parsed, "names")) return SearchMode::kNames;
  if (is_given(parsed, "complete")) return SearchMode::kComplete;
  if (is_given(parsed, "show")) return SearchMode::kShow;
  if (is_given(parsed, "open")) return SearchMode::kOpen;
  if (is_given(parsed, "gaps")) return SearchMode::kGaps;
  if (is_given(parsed, "graph")) return SearchMode::kGraph;
  if (is_given(parsed, "diff")) return SearchMode::kDiff;
  if (is_given(parsed, "new-since")) return SearchMode::kNew;
  const bool run = is_given(parsed, "batch") || format.write_result == nullptr;
  return run ? SearchMode::kBatch : SearchMode::kQuery;
}

// What modes have no use for whose answers are no hits.
constexpr std::initializer_list<const char*> kNotOfLists = {
    "sort",  "by",           "facets", "successors", "cite",         "similar",    "batch",
    "depth", "topic-fields", "tag",    "threads",    "expand",       "explain",    "trend",
    "count", "ids",          "fields", "complete",   "by-paragraph", "all-copies", "new-since"};

// What only searches for hits have.
constexpr std::initializer_list<const char*> kOfHits = {"gaps",  "graph",        "diff",
                                                        "trend", "by-paragraph", "all-copies"};

// Options that a mode would ignore are refused.
void refuse_other_modes(const cxxopts::ParseResult& parsed, SearchMode mode,
                        const OutputFormat& format) {
  switch (mode) {
    case SearchMode::kQuery:
      for (const char* name : {"depth", "tag", "threads", "topic-fields"}) {
        if (!is_given(parsed, name)) continue;
        throw UsageError("--" + std::string(name) + " is for --batch and --format trec");
      }
      break;
    case SearchMode::kBatch:
      refuse_together(parsed, is_given(parsed, "batch") ? "--batch" : "--format trec",
                      {"page", "by", "facets", "successors", "similar"});
      refuse_together(parsed, is_given(parsed, "batch") ? "--batch" : "--format trec", kOfHits);
      if (is_given(parsed, "batch")) refuse_together(parsed, "--batch", {"query"});
      break;
    case SearchMode::kNew:
      refuse_together(parsed, "--new-since",
                      {"page", "by", "facets", "successors", "explain", "batch", "depth", "tag",
                       "threads", "topic-fields"});
      if (format.write_result == nullptr)
        throw UsageError("--new-since doesn't go with --format " + std::string(format.name));
      break;
    case SearchMode::kNames:
      refuse_together(parsed, "--names", kOfHits);
      refuse_together(
          parsed, "--names",
          {"query", "new-since", "page", "sort", "by", "facets", "successors", "cite", "similar",
           "show", "open", "batch", "depth", "tag", "threads", "topic-fields", "exact-names"});
      break;
    case SearchMode::kComplete:
      refuse_together(parsed, "--complete", kOfHits);
      refuse_together(
          parsed, "--complete",
          {"query",  "new-since",  "format",  "page",         "match",  "sort",        "by",
           "facets", "successors", "cite",    "similar",      "show",   "open",        "batch",
           "depth",  "tag",        "threads", "topic-fields", "expand", "exact-names", "explain"});
      break;
    case SearchMode::kShow:
      refuse_together(parsed, "--show", kOfHits);
      refuse_together(parsed, "--show",
                      {"open", "new-since", "limit", "page", "match", "sort", "by", "facets",
                       "successors", "cite", "similar", "batch", "depth", "tag", "threads",
                       "topic-fields", "expand", "explain"});
      break;
    case SearchMode::kOpen:
      refuse_together(parsed, "--open", kOfHits);
      refuse_together(
          parsed, "--open",
          {"query", "new-since", "format",       "limit",  "page",        "match",  "sort",
           "by",    "facets",    "successors",   "cite",   "similar",     "batch",  "depth",
           "tag",   "threads",   "topic-fields", "expand", "exact-names", "explain"});
      break;
    case SearchMode::kGaps:
      refuse_together(parsed, "--gaps", kNotOfLists);
      refuse_together(parsed, "--gaps", {"graph", "diff", "match", "exact-names"});
      break;
    case SearchMode::kGraph:
      refuse_together(parsed, "--graph", kNotOfLists);
      refuse_together(parsed, "--graph",
                      {"query", "diff", "limit", "page", "match", "exact-names"});
      break;
    case SearchMode::kDiff:
      refuse_together(parsed, "--diff", kNotOfLists);
      refuse_together(parsed, "--diff", {"limit", "page", "match", "exact-names"});
      break;
    case SearchMode::kServe:
      refuse_together(parsed, "--serve", {"gaps", "graph", "diff", "trend", "by-paragraph"});
      refuse_together(parsed, "--serve",
                      {"query", "new-since", "page", "facets", "successors", "similar", "batch",
                       "names", "show", "open", "depth", "tag", "topic-fields"});
      break;
  }
}

TopicFields read_topic_fields(const std::string& list) {
  TopicFields fields{false, false, false};
  std::istringstream names(list);
  for (std::string name; std::getline(names, name, ',');) {
    if (name == "title") {
      fields.title = true;
    } else if (name == "desc") {
      fields.description = true;
    } else if (name == "narr") {
      fields.narrative = true;
    } else {
      throw UsageError("--topic-fields takes title, desc and narr, not '" + name + "'");
    }
  }
  if (list.empty()) throw UsageError("--topic-fields takes title, desc and narr");
  return fields;
}

std::uint32_t read_depth(const cxxopts::ParseResult& parsed) {
  const bool limited = is_given(parsed, "limit") && !is_given(parsed, "depth");
  const auto depth = parsed[limited ? "limit" : "depth"].as<std::uint32_t>();
  if (depth == 0 || depth > kDeepest)
    throw UsageError("--depth takes 1 to " + std::to_string(kDeepest));
  return depth;
}

unsigned read_threads(const cxxopts::ParseResult& parsed) {
  const auto threads = parsed["threads"].as<unsigned>();
  if (threads > kMaxThreads)
    throw UsageError("--threads takes at most " + std::to_string(kMaxThreads));
  return threads == 0 ? std::max(std::thread::hardware_concurrency(), 1U) : threads;
}

const OutputFormat& read_run_format(const cxxopts::ParseResult& parsed,
                                    const OutputFormat& format) {
  const OutputFormat& chosen =
      is_given(parsed, "format") ? format : read_format(std::string(kUsualRunFormat));
  if (chosen.write_topic == nullptr && chosen.batch_table == nullptr) {
    throw UsageError("a batch is printed as " + batch_format_names());
  }
  return chosen;
}

// What only a run has, or only a table.
void read_run(const cxxopts::ParseResult& parsed, SearchOptions& options) {
  if (is_given(parsed, "match") && options.request.match != MatchOption::kAny)
    throw UsageError("a run holds the documents with any of the words: --match any");
  refuse_together(parsed, is_given(parsed, "batch") ? "--batch" : "--format trec",
                  {"sort", "cite"});
  options.batch.ranking.depth = read_depth(parsed);
}

void read_table(const cxxopts::ParseResult& parsed, const TableStyle* style,
                SearchOptions& options) {
  refuse_together(parsed, "a batch of csv and tsv", {"depth", "tag"});
  options.request.facets.clear();
  options.request.all_copies = true;
  read_page("--", parsed["limit"].as<std::uint32_t>(), 1, options.request);
  options.batch.table.emplace();
  options.batch.table->style = style;
}

void read_batch(const cxxopts::ParseResult& parsed, SearchOptions& options) {
  const OutputFormat& format = read_run_format(parsed, *options.format);
  options.batch.write = format.write_topic;
  if (format.batch_table == nullptr) {
    read_run(parsed, options);
  } else {
    read_table(parsed, format.batch_table, options);
  }
  options.batch.tag = parsed["tag"].as<std::string>();
  if (!is_column(options.batch.tag)) throw UsageError("--tag takes a word without blanks");
  options.batch.threads = read_threads(parsed);
  options.batch.ranking.exact_names = is_given(parsed, "exact-names");
  options.batch.explain = is_given(parsed, "explain");
  if (is_given(parsed, "expand")) options.batch.ranking.expansion = rank::Expansion::kFull;
  options.topic_fields = read_topic_fields(parsed["topic-fields"].as<std::string>());
  if (!is_given(parsed, "batch")) return;
  options.topics = parsed["batch"].as<std::string>();
  if (options.topics.empty()) throw UsageError("--batch takes a file of topics");
}

// --similar alone asks among all documents.
std::string read_query(const cxxopts::ParseResult& parsed) {
  if (is_given(parsed, "query")) return join(parsed["query"].as<std::vector<std::string>>(), " ");
  if (is_given(parsed, "similar")) return "*";
  if (is_given(parsed, "names")) return parsed["names"].as<std::string>();
  if (is_given(parsed, "complete")) return parsed["complete"].as<std::string>();
  if (is_given(parsed, "gaps")) return "*";
  for (const char* mode : {"batch", "serve", "show", "open", "graph", "diff"})
    if (is_given(parsed, mode)) return "";
  throw UsageError(
      "what is to be found? Give a query ('*' for all documents; dragoman-search --help)");
}

SearchRequest read_request(const cxxopts::ParseResult& parsed, SearchMode mode) {
  SearchRequest request;
  request.query = read_query(parsed);
  if (is_given(parsed, "similar")) {
    request.similar = parsed["similar"].as<std::string>();
    if (request.similar.empty()) throw UsageError("--similar takes the id of a document");
  }
  request.match = read_match("--match", parsed["match"].as<std::string>());
  if (parsed.count("expand") > 0) request.expansion = rank::Expansion::kFull;
  request.exact_names = is_given(parsed, "exact-names");
  if (is_given(parsed, "successors")) request.past_states = PastStates::kWithSuccessors;
  request.order = read_order("--sort", parsed["sort"].as<std::string>());
  request.facets = read_facets("--by", parsed["by"].as<std::string>());
  request.trend = is_given(parsed, "trend");
  if (request.trend && !is_given(parsed, "by")) request.facets = {{Field::kDate, Period::kMonth}};
  request.by_paragraph = is_given(parsed, "by-paragraph");
  // Programs get every document.
  const bool is_for_people = parsed["format"].as<std::string>() == kUsualFormat;
  request.all_copies = is_given(parsed, "all-copies") || !is_for_people;
  if (mode != SearchMode::kBatch) {
    read_page("--", parsed["limit"].as<std::uint32_t>(), parsed["page"].as<std::uint32_t>(),
              request);
  }
  return request;
}

// "" where it wasn't asked for.
std::string read_explain(const cxxopts::ParseResult& parsed) {
  if (!is_given(parsed, "explain")) return "";
  const auto how = parsed["explain"].as<std::string>();
  if (how == "words" || how == "xapian") return how;
  throw UsageError("--explain takes words or xapian, not '" + how + "'");
}

void read_document(const cxxopts::ParseResult& parsed, SearchOptions& options) {
  const std::string option = options.mode == SearchMode::kShow ? "show" : "open";
  options.document = parsed[option].as<std::string>();
  if (options.document.empty()) throw UsageError("--" + option + " takes the id of a document");
  if (options.format->write_document == nullptr)
    throw UsageError("--show prints " + document_format_names());
}

// What --gaps, --graph and --diff take.
void read_linked(const cxxopts::ParseResult& parsed, SearchOptions& options) {
  const OutputFormat& format = *options.format;
  if (options.mode == SearchMode::kGaps && format.write_gaps == nullptr)
    throw UsageError("--gaps prints " + gap_format_names());
  if (options.mode == SearchMode::kGraph) {
    options.document = parsed["graph"].as<std::string>();
    if (options.document.empty()) throw UsageError("--graph takes the id of a document");
    if (format.write_graph == nullptr) throw UsageError("--graph prints " + graph_format_names());
  }
  if (options.mode == SearchMode::kDiff) {
    options.document = parsed["diff"].as<std::string>();
    if (is_given(parsed, "query")) {
      const auto others = parsed["query"].as<std::vector<std::string>>();
      if (others.size() == 1) options.other = others.front();
    }
    if (options.document.empty() || options.other.empty())
      throw UsageError("--diff takes the ids of two documents: --diff ID ID");
    if (format.write_diff == nullptr) throw UsageError("--diff prints " + diff_format_names());
  }
}

void read_limits(const cxxopts::ParseResult& parsed, ListenSettings& listen) {
  listen.clients = parsed["clients"].as<unsigned>();
  if (listen.clients == 0 || listen.clients > kMaxClients)
    throw UsageError("--clients takes 1 to " + std::to_string(kMaxClients));
  listen.idle = parsed["idle"].as<unsigned>();
  listen.mode = read_socket_mode(parsed["socket-mode"].as<std::string>());
  listen.longest = parsed["max-request"].as<std::size_t>();
  if (listen.longest < kShortestLongest || listen.longest > kLongestLongest) {
    throw UsageError("--max-request takes " + std::to_string(kShortestLongest) + " to " +
                     std::to_string(kLongestLongest) + " bytes");
  }
}

void read_listen(const cxxopts::ParseResult& parsed, SearchOptions& options) {
  if (options.mode != SearchMode::kServe) {
    if (is_given(parsed, "max-request")) throw UsageError("--max-request goes with --serve");
  } else {
    options.threads = read_threads(parsed);
    read_limits(parsed, options.listen);
  }
  if (!is_given(parsed, "listen")) {
    for (const char* name : {"clients", "idle", "socket-mode", "readers"})
      if (is_given(parsed, name))
        throw UsageError("--" + std::string(name) + " goes with --listen");
    return;
  }
  static constexpr std::string_view kUnix = "unix:";
  const auto where = parsed["listen"].as<std::string>();
  if (options.mode != SearchMode::kServe) throw UsageError("--listen goes with --serve");
  if (!where.starts_with(kUnix) || where.size() == kUnix.size())
    throw UsageError("--listen takes unix:PATH, not '" + where + "'");
  options.listen.path = where.substr(kUnix.size());
  if (!is_given(parsed, "readers")) return;
  if (const auto how = parsed["readers"].as<std::string>(); how != "peer")
    throw UsageError("--readers takes peer, not '" + how + "'");
  options.listen.readers = Readers::kApart;
}

// --count and --ids are short for formats.
std::string format_name(const cxxopts::ParseResult& parsed) {
  for (const char* const name : {"count", "ids"}) {
    if (!is_given(parsed, name)) continue;
    const std::string option = "--" + std::string(name);
    refuse_together(parsed, option, {"format", "batch", "serve", "names", "show", "open"});
    if (is_given(parsed, "count")) refuse_together(parsed, option, {"ids"});
    return name;
  }
  return parsed["format"].as<std::string>();
}

void read_columns(const cxxopts::ParseResult& parsed, SearchOptions& options) {
  if (!is_given(parsed, "fields")) return;
  if (options.format->name != "csv" && options.format->name != "tsv")
    throw UsageError("--fields goes with --format csv and tsv");
  const std::vector<std::string> known = table_columns();
  const auto given = parsed["fields"].as<std::string>();
  for (const std::string_view name : split(given, ',')) {
    if (std::find(known.begin(), known.end(), name) == known.end())
      throw UsageError("--fields has no '" + std::string(name) + "' (" + join(known, ", ") + ")");
    options.presentation.columns.emplace_back(name);
  }
}

SearchOptions collect(const cxxopts::ParseResult& parsed) {
  SearchOptions options;
  options.format = &read_format(format_name(parsed));
  options.mode = read_mode(parsed, *options.format);
  refuse_other_modes(parsed, options.mode, *options.format);
  options.patience = patience_of(parsed["shard-timeout"].as<double>());
  options.requires_all = is_given(parsed, "require-all");
  if (is_given(parsed, "index")) options.indexes = parsed["index"].as<std::vector<std::string>>();
  options.request = read_request(parsed, options.mode);
  if (options.format->name == "count") {
    options.request.limit = 0;
    options.request.facets.clear();
  }
  if (options.mode == SearchMode::kBatch) read_batch(parsed, options);
  if (options.mode == SearchMode::kNew) {
    options.found_before = parsed["new-since"].as<std::string>();
    options.request.facets.clear();
  }
  if (options.mode == SearchMode::kServe && is_given(parsed, "format") && !options.format->serves)
    throw UsageError("--serve answers in JSON");
  if (options.mode == SearchMode::kNames && options.format->write_name == nullptr)
    throw UsageError("--names prints " + name_format_names());
  if (options.mode == SearchMode::kShow || options.mode == SearchMode::kOpen)
    read_document(parsed, options);
  read_linked(parsed, options);
  read_columns(parsed, options);
  read_listen(parsed, options);
  options.pager = !is_given(parsed, "no-pager");
  options.presentation.facet_values = parsed["facets"].as<std::size_t>();
  options.presentation.screen = stdout_screen();
  if (!is_given(parsed, "facets"))
    options.presentation.facet_rows = options.presentation.screen.rows;
  options.presentation.cite = is_given(parsed, "cite");
  const std::string explained = read_explain(parsed);
  options.presentation.explain = options.request.explain = !explained.empty();
  options.presentation.explain_xapian = explained == "xapian";
  options.presentation.colour = read_colour(parsed["color"].as<std::string>());
  if (options.batch.table) {
    options.batch.table->request = options.request;
    options.batch.table->presentation = options.presentation;
  }
  return options;
}

// The configuration file's options stand before those that are given, which count more. They are
// for people: what programs read, in formats that are asked for, doesn't depend on them.
std::vector<std::string> with_defaults(const cxxopts::ParseResult& parsed, int argc,
                                       const char* const* argv) {
  std::vector<std::string> arguments(argv, argv + argc);
  for (const char* name : {"format", "count", "ids", "batch", "serve", "names", "open", "complete",
                           "gaps", "graph", "diff"})
    if (is_given(parsed, name)) return arguments;
  const auto defaults = default_arguments(read_configuration(), is_given(parsed, "show"));
  arguments.insert(arguments.begin() + 1, defaults.begin(), defaults.end());
  return arguments;
}

cxxopts::ParseResult parse(cxxopts::Options& described, const std::vector<std::string>& arguments) {
  std::vector<const char*> pointers;
  for (const std::string& argument : arguments) pointers.push_back(argument.c_str());
  return described.parse(static_cast<int>(pointers.size()), pointers.data());
}

}  // namespace

std::optional<SearchOptions> read_search_options(int argc, const char* const* argv) {
  cxxopts::Options described = describe();
  try {
    const cxxopts::ParseResult parsed = described.parse(argc, argv);
    if (is_given(parsed, "help")) {
      std::cout
          << described.help()
          << "\nWords, \"phrases\", AND OR NOT, NEAR/5, pref*, and fields: subject: name: country: "
             "year:\n"
             "date: tag: topic: org: post: from: to: class: caption: portion: said: language: "
             "cites: "
             "cited-by:\n"
             "thread: copies: released-more: id: kind: collection:  (docs/query-language.md)\n"
             "\nExit codes: 0 found, 1 nothing found, 2 error.\n"
             "3: a partial answer, since an index on another machine wasn't reached.\n";
      return std::nullopt;
    }
    if (is_given(parsed, "version")) {
      std::cout << "dragoman-search " << kVersion << '\n';
      return std::nullopt;
    }
    return collect(parse(described, with_defaults(parsed, argc, argv)));
  } catch (const cxxopts::exceptions::exception& error) {
    throw UsageError(std::string(error.what()) +
                     " (dragoman-search --help lists the options; a query that begins with '-' "
                     "goes behind --)");
  }
}

}  // namespace dragoman
