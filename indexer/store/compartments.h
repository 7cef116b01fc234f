#pragma once
// Which compartment a document belongs to.

#include <cstddef>
#include <string>
#include <vector>

#include "analyzers/schema/document.h"
#include "analyzers/settings/collection_file.h"

namespace dragoman {

/// A compartment for each level, the lowest first, and one for what isn't known: "unclassified",
/// "limited-official-use" (with what is unclassified but for official use only), "confidential",
/// "secret", "top-secret", "unknown".
std::vector<CompartmentRule> level_compartments();

/// The rules before those, their levels spelled as documents have them. Throws UsageError for a
/// level that there isn't, for a rule that takes all documents or has a level's name, and for a name
/// that stands twice.
std::vector<CompartmentRule> with_levels(std::vector<CompartmentRule> rules);

/// The level that counts: the highest of the document's own and its paragraphs' markings, "" where
/// none is known. A marking that can't be read doesn't count; the document's own that can't makes
/// the whole "".
std::string level_of(const Document& document);

/// The number of the first rule that the document meets. `rules` are those of with_levels().
std::size_t compartment_of(const Document& document, const std::vector<CompartmentRule>& rules);

}  // namespace dragoman
