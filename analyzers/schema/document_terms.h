#pragma once
// The terms of one document, collected as its fields are read, and given to Xapian at once: how
// often each occurs, and where, in the document's forward index.

#include <xapian.h>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/schema/forward_index.h"
#include "analyzers/text/string_map.h"

namespace dragoman {

/// Not thread-safe; to be used for one document after the other.
class DocumentTerms {
 public:
  /// `times`: how often the term counts more in the document's length and for ranking, 0 for what
  /// is only found.
  void add(std::string_view term, Xapian::termcount times = 1);
  void add_at(Xapian::termpos position, std::string_view term, Xapian::termcount times = 1);

  /// Gives all to a document, in its terms and its slot kForwardSlot.
  void put_into(Xapian::Document& out) const;

  void clear();

 private:
  struct Term {
    std::size_t number = 0;
    Xapian::termcount times = 0;
  };
  struct Place {
    std::size_t term;
    Xapian::termpos position;
  };

  Term& find(std::string_view term);
  std::string forward_index() const;

  StringMap<Term> terms_;
  std::vector<Place> places_;
};

}  // namespace dragoman
