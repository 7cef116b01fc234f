#include "analyzers/schema/document_terms.h"

#include <catch2/catch.hpp>
#include <map>
#include <span>
#include <string>

namespace dragoman {
namespace {

using Positions = std::vector<std::uint32_t>;

std::map<std::string, Xapian::termcount> times_of(const Xapian::Document& document) {
  std::map<std::string, Xapian::termcount> out;
  for (auto t = document.termlist_begin(); t != document.termlist_end(); ++t) {
    out[*t] = t.get_wdf();
  }
  return out;
}

ForwardIndex forward_index_of(const DocumentTerms& terms) {
  std::string bytes;
  terms.visit_positions(
      [&](std::span<const TermPositions> all) { bytes = encode_forward_index(all); });
  return ForwardIndex(bytes);
}

}  // namespace

TEST_CASE("terms come into the document with how often they are there, and where") {
  DocumentTerms terms;
  terms.add_at(7, "harbor");
  terms.add_at(2, "harbor", 3);
  terms.add_at(7, "harbor", 0);
  terms.add("pilot");
  terms.add("XKcable", 0);
  Xapian::Document out;
  terms.put_into(out);
  CHECK(times_of(out) ==
        std::map<std::string, Xapian::termcount>{{"harbor", 4}, {"pilot", 1}, {"XKcable", 0}});
  const ForwardIndex forward = forward_index_of(terms);
  CHECK(forward.positions("harbor") == Positions{2, 7});
  CHECK(forward.positions("pilot").empty());
  CHECK(forward.positions("XKcable").empty());
}

TEST_CASE("terms that are there as often as they have positions are counted") {
  DocumentTerms terms;
  terms.add_at(7, "harbor");
  terms.add_at(9, "harbor");
  terms.add_at(2, "pilot");
  terms.add("pilot");
  terms.add_at(3, "treaty");
  terms.add_at(3, "treaty");
  terms.add("grain");
  terms.place(2, "notes");
  std::map<std::string, bool> counted;
  terms.visit_positions([&](std::span<const TermPositions> all) {
    for (const TermPositions& term : all) counted[std::string(term.term)] = term.is_counted;
  });
  CHECK(counted == std::map<std::string, bool>{{"harbor", true},
                                               {"pilot", false},
                                               {"treaty", false},
                                               {"grain", false},
                                               {"notes", false}});
}

TEST_CASE("what was cleared is not in the next document") {
  DocumentTerms terms;
  terms.add_at(7, "harbor");
  terms.clear();
  terms.add_at(1, "pilot");
  Xapian::Document out;
  terms.put_into(out);
  CHECK(times_of(out) == std::map<std::string, Xapian::termcount>{{"pilot", 1}});
  CHECK(forward_index_of(terms).positions("pilot") == Positions{1});
}

}  // namespace dragoman
