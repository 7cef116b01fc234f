#include "analyzers/schema/document_terms.h"

#include <algorithm>

#include "analyzers/schema/field.h"

namespace dragoman {

void DocumentTerms::add(std::string_view term, Xapian::termcount times) {
  find(term).times += times;
}

void DocumentTerms::add_at(Xapian::termpos position, std::string_view term,
                           Xapian::termcount times) {
  Term& found = find(term);
  found.times += times;
  places_.push_back({found.number, position});
}

void DocumentTerms::put_into(Xapian::Document& out) const {
  for (const auto& [term, found] : terms_) out.add_term(term, found.times);
  out.add_value(kForwardSlot, forward_index());
}

void DocumentTerms::clear() {
  terms_.clear();
  places_.clear();
}

DocumentTerms::Term& DocumentTerms::find(std::string_view term) {
  const auto known = terms_.find(term);
  if (known != terms_.end()) return known->second;
  return terms_.emplace(term, Term{terms_.size(), 0}).first->second;
}

// The positions of a term mostly come in their order, but those of meanings come last.
std::string DocumentTerms::forward_index() const {
  std::vector<std::vector<std::uint32_t>> positions(terms_.size());
  for (const Place& place : places_) positions[place.term].push_back(place.position);
  std::vector<TermPositions> list;
  for (const auto& [term, found] : terms_) {
    std::vector<std::uint32_t>& of_term = positions[found.number];
    if (!std::is_sorted(of_term.begin(), of_term.end())) std::sort(of_term.begin(), of_term.end());
    of_term.erase(std::unique(of_term.begin(), of_term.end()), of_term.end());
    list.push_back({term, of_term});
  }
  return encode_forward_index(list);
}

}  // namespace dragoman
