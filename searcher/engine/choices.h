#pragma once
// The names of what a request chooses, as the command line, the lines of --serve and the output
// have them. All read_ functions throw UsageError for other names; `option` is what the user gave
// the name to, for the message: "--match".

#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/engine/request.h"

namespace dragoman {

template <typename Value>
struct Choice {
  std::string_view name;
  Value value;
  std::string_view words;  // for people
};

inline constexpr std::array<Choice<MatchOption>, 3> kMatchOptions = {{
    {"auto", MatchOption::kAuto, "all words, or any where too few documents have all"},
    {"all", MatchOption::kAll, "all words"},
    {"any", MatchOption::kAny, "any of the words"},
}};

inline constexpr std::array<Choice<SortOrder>, 3> kSortOrders = {{
    {"relevance", SortOrder::kRelevance, "by relevance, best first"},
    {"date", SortOrder::kOldest, "oldest first"},
    {"-date", SortOrder::kNewest, "newest first"},
}};

const Choice<MatchOption>& choice_of(MatchOption option);
const Choice<SortOrder>& choice_of(SortOrder order);

MatchOption read_match(const std::string& option, const std::string& name);
SortOrder read_order(const std::string& option, const std::string& name);

/// What to count by, separated by commas; "none" for none.
std::vector<FacetBy> read_facets(const std::string& option, const std::string& list);

/// The most hits on a page, and the most pages.
inline constexpr std::uint32_t kMaxHits = 10'000;

/// Sets limit and offset. `page` counts from 1; `prefix` stands before "limit" and "page" in
/// messages. Throws where either is more than kMaxHits.
void read_page(const std::string& prefix, std::uint32_t limit, std::uint32_t page,
               SearchRequest& request);

}  // namespace dragoman
