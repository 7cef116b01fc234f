#include "searcher/options.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <sstream>

// Left alone, cxxopts cuts a list's values at commas, of which queries are full.
#define CXXOPTS_VECTOR_DELIMITER '\0'
#include <cxxopts.hpp>

#include "analyzers/error.h"
#include "analyzers/version.h"
#include "searcher/output_json.h"

namespace dragoman {
namespace {

constexpr std::uint32_t kMostHits = 10'000;

cxxopts::Options describe() {
  cxxopts::Options options("dragoman-search",
                           "Searches an index of diplomatic texts made by dragoman-index.\n");
  options.positional_help("QUERY...").custom_help("[OPTIONS]");
  // clang-format off
  options.add_options()
      ("i,index", "the index folder (else $DRAGOMAN_INDEX, else $XDG_DATA_HOME/dragoman/index)",
       cxxopts::value<std::string>(), "DIR")
      ("n,limit", "hits shown", cxxopts::value<std::uint32_t>()->default_value("10"), "N")
      ("page", "the page of hits shown, from 1",
       cxxopts::value<std::uint32_t>()->default_value("1"), "N")
      ("match", "all words, any of them, or auto: all, and any where too few documents have all",
       cxxopts::value<std::string>()->default_value("auto"), "MODE")
      ("f,format", "text, or json (docs/json.md; json/1 asks for that version)",
       cxxopts::value<std::string>()->default_value("text"), "FORMAT")
      ("sort", "relevance, date (the oldest first) or -date (the newest first)",
       cxxopts::value<std::string>()->default_value("relevance"), "ORDER")
      ("by", "fields by which the matching documents are counted; none for none",
       cxxopts::value<std::string>()->default_value("country,year,topic"), "FIELDS")
      ("facets", "values shown of each facet in text; 0 for none",
       cxxopts::value<std::size_t>()->default_value("12"), "N")
      ("color", "auto, always or never", cxxopts::value<std::string>()->default_value("auto"), "WHEN")
      ("explain", "how the query was understood")
      ("h,help", "this help")
      ("version", "the version")
      ("query", "", cxxopts::value<std::vector<std::string>>());
  // clang-format on
  options.parse_positional({"query"});
  return options;
}

MatchOption read_match(const std::string& name) {
  if (name == "auto") return MatchOption::kAuto;
  if (name == "all") return MatchOption::kAll;
  if (name == "any") return MatchOption::kAny;
  throw UsageError("--match takes auto, all or any, not '" + name + "'");
}

SortOrder read_order(const std::string& name) {
  if (name == "relevance") return SortOrder::kRelevance;
  if (name == "date") return SortOrder::kOldest;
  if (name == "-date") return SortOrder::kNewest;
  throw UsageError("--sort takes relevance, date or -date, not '" + name + "'");
}

std::string facet_names() {
  std::string names;
  for (const FieldInfo& row : field_table()) {
    if (!row.facet) continue;
    names +=
        (names.empty() ? "" : ", ") + std::string(row.field == Field::kDate ? "year" : row.name);
  }
  return names;
}

std::vector<Field> read_facets(const std::string& list) {
  std::vector<Field> fields;
  std::istringstream names(list == "none" ? "" : list);
  for (std::string name; std::getline(names, name, ',');) {
    const auto field = find_field(name);
    if (!field || !info(*field).facet) {
      throw UsageError("--by can't count '" + name + "' (" + facet_names() + ")");
    }
    if (std::find(fields.begin(), fields.end(), *field) == fields.end()) fields.push_back(*field);
  }
  return fields;
}

OutputFormat read_format(const std::string& name) {
  const std::string versioned = "json/" + std::to_string(kJsonFormat);
  if (name == "text") return OutputFormat::kText;
  if (name == "json" || name == versioned) return OutputFormat::kJson;
  if (name.starts_with("json/")) {
    throw UsageError("this program writes JSON of format " + std::to_string(kJsonFormat) +
                     " only, not '" + name + "'");
  }
  throw UsageError("no format '" + name + "' (text, json)");
}

bool read_colour(const std::string& when) {
  if (when == "always") return true;
  if (when == "never") return false;
  if (when != "auto") throw UsageError("--color takes auto, always or never, not '" + when + "'");
  const char* const no_colour = std::getenv("NO_COLOR");
  return isatty(STDOUT_FILENO) != 0 && (no_colour == nullptr || *no_colour == '\0');
}

std::string joined(const std::vector<std::string>& words) {
  std::string out;
  for (const std::string& word : words) {
    if (!out.empty()) out += ' ';
    out += word;
  }
  return out;
}

SearchOptions collect(const cxxopts::ParseResult& parsed) {
  if (parsed.count("query") == 0) {
    throw UsageError(
        "what is to be found? Give a query ('*' for all documents; dragoman-search --help)");
  }
  SearchOptions options;
  if (parsed.count("index") > 0) options.index = parsed["index"].as<std::string>();
  options.request.query = joined(parsed["query"].as<std::vector<std::string>>());
  options.request.limit = parsed["limit"].as<std::uint32_t>();
  const auto page = parsed["page"].as<std::uint32_t>();
  if (options.request.limit > kMostHits) {
    throw UsageError("--limit takes at most " + std::to_string(kMostHits));
  }
  if (page == 0 || page > kMostHits)
    throw UsageError("--page takes 1 to " + std::to_string(kMostHits));
  options.request.offset = (page - 1) * options.request.limit;
  options.request.match = read_match(parsed["match"].as<std::string>());
  options.format = read_format(parsed["format"].as<std::string>());
  options.request.order = read_order(parsed["sort"].as<std::string>());
  options.request.facets = read_facets(parsed["by"].as<std::string>());
  options.facet_values = parsed["facets"].as<std::size_t>();
  options.explain = parsed.count("explain") > 0;
  options.colour = read_colour(parsed["color"].as<std::string>());
  return options;
}

}  // namespace

std::optional<SearchOptions> read_search_options(int argc, const char* const* argv) {
  cxxopts::Options described = describe();
  try {
    const cxxopts::ParseResult parsed = described.parse(argc, argv);
    if (parsed.count("help") > 0) {
      std::cout << described.help()
                << "\nWords, \"phrases\", AND OR NOT, and fields: subject: country: year: date: "
                   "tag: topic:\n"
                   "org: post: from: to: class: caption: cites: id: kind: collection:  "
                   "(docs/query-language.md)\n"
                   "\nExit codes: 0 found, 1 nothing found, 2 error.\n";
      return std::nullopt;
    }
    if (parsed.count("version") > 0) {
      std::cout << "dragoman-search " << kVersion << '\n';
      return std::nullopt;
    }
    return collect(parsed);
  } catch (const cxxopts::exceptions::exception& error) {
    throw UsageError(std::string(error.what()) +
                     " (dragoman-search --help lists the options; a query that begins with '-' "
                     "goes behind --)");
  }
}

}  // namespace dragoman
