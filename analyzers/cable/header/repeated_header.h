#pragma once
// A whole telegram below an extract from it: publishers that first had a few lines added the rest
// later, its database row between the two. Pure functions; linear time.

#include <cstddef>
#include <string_view>

#include "analyzers/cable/marks/classification.h"

namespace dragoman {

/// Where the header begins again at or after `from`: at the date-time group above a banner of the
/// same post, number and section as `banner`, or at that banner itself. npos where none comes near,
/// for an extract is short.
std::size_t find_repeated_header(std::string_view text, std::size_t from,
                                 const CableBanner& banner);

}  // namespace dragoman
