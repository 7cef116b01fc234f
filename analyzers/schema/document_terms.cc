#include "analyzers/schema/document_terms.h"

#include <algorithm>
#include <numeric>

namespace dragoman {
namespace {

// Each once. Mostly they come in their order, but those of meanings come last.
std::span<const std::uint32_t> ascending(std::span<std::uint32_t> positions) {
  if (!std::is_sorted(positions.begin(), positions.end())) {
    std::sort(positions.begin(), positions.end());
  }
  const auto end = std::unique(positions.begin(), positions.end());
  return positions.first(static_cast<std::size_t>(end - positions.begin()));
}

}  // namespace

void DocumentTerms::add(std::string_view term, Xapian::termcount times) {
  find(term).times += times;
}

void DocumentTerms::add_at(Xapian::termpos position, std::string_view term,
                           Xapian::termcount times) {
  Term& found = find(term);
  found.times += times;
  places_.push_back({found.number, position});
}

void DocumentTerms::place(Xapian::termpos position, std::string_view name) {
  Term& found = find(name);
  found.is_only_placed = true;
  places_.push_back({found.number, position});
}

void DocumentTerms::put_into(Xapian::Document& out) const {
  for (const auto& [term, found] : terms_) {
    if (!found.is_only_placed) out.add_term(term, found.times);
  }
}

void DocumentTerms::clear() {
  terms_.clear();
  places_.clear();
}

DocumentTerms::Term& DocumentTerms::find(std::string_view term) {
  const auto known = terms_.find(term);
  if (known != terms_.end()) return known->second;
  return terms_.emplace(term, Term{terms_.size(), 0, false}).first->second;
}

// By counting, since a document has hundreds of terms: where those of each begin, then each to its
// place.
void DocumentTerms::visit_positions(const VisitPositions& visit) const {
  std::vector<std::size_t> begins(terms_.size() + 1);
  for (const Place& place : places_) ++begins[place.term + 1];
  std::partial_sum(begins.begin(), begins.end(), begins.begin());
  std::vector<std::uint32_t> positions(places_.size());
  std::vector<std::size_t> next = begins;
  for (const Place& place : places_) positions[next[place.term]++] = place.position;
  std::vector<TermPositions> list;
  list.reserve(terms_.size());
  for (const auto& [term, found] : terms_) {
    const std::span all(positions);
    const std::size_t count = begins[found.number + 1] - begins[found.number];
    const auto places = ascending(all.subspan(begins[found.number], count));
    list.push_back({term, places, !found.is_only_placed && found.times == places.size()});
  }
  visit(list);
}

}  // namespace dragoman
