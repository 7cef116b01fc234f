#include "searcher/engine/choices.h"

#include <algorithm>
#include <optional>
#include <sstream>

#include "analyzers/text/error.h"
#include "analyzers/text/normalize.h"

namespace dragoman {
namespace {

std::string facet_names() {
  std::string names;
  for (const FieldInfo& row : field_table()) {
    if (!can_be_counted(row.field)) continue;
    const bool dated = row.field == Field::kDate;
    names += (names.empty() ? "" : ", ") + (dated ? "year, month, decade" : std::string(row.name));
  }
  return names;
}

std::optional<FacetBy> read_facet(std::string_view name) {
  std::string folded(name);
  casefold(folded);
  if (folded == "month") return FacetBy(Field::kDate, Period::kMonth);
  if (folded == "decade") return FacetBy(Field::kDate, Period::kDecade);
  const auto field = find_field(folded);
  return field && can_be_counted(*field) ? std::optional(FacetBy(*field)) : std::nullopt;
}

// "auto, all or any"
template <typename Table>
std::string names_of(const Table& table) {
  std::string names;
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (i > 0) names += i + 1 == table.size() ? " or " : ", ";
    names += table[i].name;
  }
  return names;
}

template <typename Table>
auto read_choice(const Table& table, const std::string& option, const std::string& name) {
  const auto found = std::find_if(table.begin(), table.end(),
                                  [&](const auto& choice) { return choice.name == name; });
  if (found != table.end()) return found->value;
  throw UsageError(option + " takes " + names_of(table) + ", not '" + name + "'");
}

template <typename Table, typename Value>
const auto& find_choice(const Table& table, Value value) {
  return *std::find_if(table.begin(), table.end(),
                       [&](const auto& choice) { return choice.value == value; });
}

}  // namespace

const Choice<MatchOption>& choice_of(MatchOption option) {
  return find_choice(kMatchOptions, option);
}

const Choice<SortOrder>& choice_of(SortOrder order) {
  return find_choice(kSortOrders, order);
}

MatchOption read_match(const std::string& option, const std::string& name) {
  return read_choice(kMatchOptions, option, name);
}

SortOrder read_order(const std::string& option, const std::string& name) {
  return read_choice(kSortOrders, option, name);
}

std::vector<FacetBy> read_facets(const std::string& option, const std::string& list) {
  std::vector<FacetBy> facets;
  std::istringstream names(list == "none" ? "" : list);
  for (std::string name; std::getline(names, name, ',');) {
    const auto by = read_facet(name);
    if (!by) throw UsageError(option + " can't count '" + name + "' (" + facet_names() + ")");
    if (std::find(facets.begin(), facets.end(), *by) == facets.end()) facets.push_back(*by);
  }
  return facets;
}

void read_page(const std::string& prefix, std::uint32_t limit, std::uint32_t page,
               SearchRequest& request) {
  if (limit > kMaxHits)
    throw UsageError(prefix + "limit takes at most " + std::to_string(kMaxHits));
  if (page == 0 || page > kMaxHits)
    throw UsageError(prefix + "page takes 1 to " + std::to_string(kMaxHits));
  request.limit = limit;
  request.offset = (page - 1) * limit;
}

}  // namespace dragoman
