#include "searcher/serve/request_names.h"

#include <algorithm>
#include <sstream>

#include "analyzers/text/error.h"

namespace dragoman {
namespace {

std::string facet_names() {
  std::string names;
  for (const FieldInfo& row : field_table()) {
    if (!row.facet) continue;
    names +=
        (names.empty() ? "" : ", ") + std::string(row.field == Field::kDate ? "year" : row.name);
  }
  return names;
}

}  // namespace

MatchOption read_match(const std::string& option, const std::string& name) {
  if (name == "auto") return MatchOption::kAuto;
  if (name == "all") return MatchOption::kAll;
  if (name == "any") return MatchOption::kAny;
  throw UsageError(option + " takes auto, all or any, not '" + name + "'");
}

SortOrder read_order(const std::string& option, const std::string& name) {
  if (name == "relevance") return SortOrder::kRelevance;
  if (name == "date") return SortOrder::kOldest;
  if (name == "-date") return SortOrder::kNewest;
  throw UsageError(option + " takes relevance, date or -date, not '" + name + "'");
}

std::vector<Field> read_facets(const std::string& option, const std::string& list) {
  std::vector<Field> fields;
  std::istringstream names(list == "none" ? "" : list);
  for (std::string name; std::getline(names, name, ',');) {
    const auto field = find_field(name);
    if (!field || !info(*field).facet) {
      throw UsageError(option + " can't count '" + name + "' (" + facet_names() + ")");
    }
    if (std::find(fields.begin(), fields.end(), *field) == fields.end()) fields.push_back(*field);
  }
  return fields;
}

void read_page(const std::string& prefix, std::uint32_t limit, std::uint32_t page,
               SearchRequest& request) {
  if (limit > kMostHits)
    throw UsageError(prefix + "limit takes at most " + std::to_string(kMostHits));
  if (page == 0 || page > kMostHits)
    throw UsageError(prefix + "page takes 1 to " + std::to_string(kMostHits));
  request.limit = limit;
  request.offset = (page - 1) * limit;
}

}  // namespace dragoman
