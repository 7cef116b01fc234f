#pragma once
// What a request's choices are called, on the command line and in the lines of --serve. `option` is
// what the choice was asked for by, for the message. All throw UsageError for other names.

#include <string>
#include <vector>

#include "searcher/engine/search.h"

namespace dragoman {

/// The most hits on a page, and the most pages.
inline constexpr std::uint32_t kMostHits = 10'000;

/// auto, all, any.
MatchOption read_match(const std::string& option, const std::string& name);

/// relevance, date (the oldest first), -date (the newest first).
SortOrder read_order(const std::string& option, const std::string& name);

/// Facet fields between commas; "none" for none.
std::vector<Field> read_facets(const std::string& option, const std::string& list);

/// Sets limit and offset; `page` is from 1, `prefix` what stands before "limit" and "page" in
/// messages. Throws where either is more than kMostHits.
void read_page(const std::string& prefix, std::uint32_t limit, std::uint32_t page,
               SearchRequest& request);

}  // namespace dragoman
