#pragma once

#include <xapian.h>
#include <optional>
#include <string>
#include <vector>

namespace dragoman {

/// The document that a typed id means (find_id.h), the only one that ends so with a note. Where
/// there is none a note names the nearest. Throws Xapian's errors.
std::optional<Xapian::docid> find_document(const Xapian::Database& database,
                                           const std::string& typed,
                                           std::vector<std::string>& notes);

}  // namespace dragoman
