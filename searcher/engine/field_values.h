#pragma once
// Which values a field has in an index.

#include <cstddef>
#include <string_view>
#include <vector>

#include "searcher/engine/open_index.h"
#include "searcher/engine/result.h"

namespace dragoman {

/// Whether the field has values that are found whole: keywords, names of persons, ids, sources.
bool has_listed_values(Field field);

/// Values that begin with `prefix`, or whose label has a word that does; case, accents and
/// punctuation don't count. Those of the most documents come first. Reads all values of the field.
/// Throws UsageError for a field without listed values, and Xapian's errors.
std::vector<FieldValue> field_values(OpenIndex& index, Field field, std::string_view prefix,
                                     std::size_t limit);

}  // namespace dragoman
