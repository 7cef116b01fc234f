#pragma once
// The people that an index knows by name, and where a query names one of them.

#include <xapian.h>
#include <cstddef>
#include <string>
#include <vector>

namespace dragoman::rank {

/// A run of a query's words that is a person's whole name: the surname, and given names beside it.
struct NamedPerson {
  std::string term;                // of the field person
  std::vector<std::size_t> given;  // the given names among the words
};

/// Finds people in words as fold_name() has them. A surname alone names nobody. Throws Xapian's
/// errors.
std::vector<NamedPerson> find_persons(const Xapian::Database& database,
                                      const std::vector<std::string>& words);

}  // namespace dragoman::rank
