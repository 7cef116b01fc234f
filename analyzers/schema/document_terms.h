#pragma once
// Collects the terms of one document as its fields are read, how often each occurs and where, and
// gives them to Xapian and to who keeps positions at once.

#include <xapian.h>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/schema/forward_index.h"
#include "analyzers/text/string_map.h"

namespace dragoman {

using VisitPositions = std::function<void(std::span<const TermPositions>)>;

/// Not thread-safe; serves one document after another.
class DocumentTerms {
 public:
  /// `times` is how much the term adds to its count and to the document's length; 0 for terms that
  /// are only found, not ranked by.
  void add(std::string_view term, Xapian::termcount times = 1);
  void add_at(Xapian::termpos position, std::string_view term, Xapian::termcount times = 1);

  /// For the forward index only, under a name that is no term of Xapian's: ends_term() or
  /// kNoteBounds.
  void place(Xapian::termpos position, std::string_view name);

  /// Gives the terms to a document.
  void put_into(Xapian::Document& out) const;

  /// Calls `visit` with the positions of all of them, which last as long as the call.
  void visit_positions(const VisitPositions& visit) const;

  void clear();

 private:
  struct Term {
    std::size_t number = 0;
    Xapian::termcount times = 0;
    bool is_only_placed = false;  // in the forward index, and no term of Xapian's
  };
  struct Place {
    std::size_t term;
    Xapian::termpos position;
  };

  Term& find(std::string_view term);

  StringMap<Term> terms_;
  std::vector<Place> places_;
};

}  // namespace dragoman
