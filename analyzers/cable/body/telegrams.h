#pragma once
// Several telegrams in one text, as releases and archives have them: each with a header of its own,
// between them "NNNN" or only the next one's routing lines. Pure function; linear time except
// looks_like_telegram() at each candidate.

#include <cstddef>
#include <string_view>
#include <vector>

namespace dragoman {

/// Where each telegram of a text begins, in bytes, the first always at 0. A further one begins at
/// its routing lines or date-time group, above a banner of another post or number. A later section,
/// a repeated header and a telegram that the text quotes begin none.
std::vector<std::size_t> telegram_starts(std::string_view text);

}  // namespace dragoman
