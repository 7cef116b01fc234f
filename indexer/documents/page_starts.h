#pragma once
// Where pages begin in the text that a document keeps, which is only part of what its file has. Pure
// functions.

#include <cstddef>
#include <string_view>
#include <vector>

#include "analyzers/schema/paragraphs.h"

namespace dragoman {

/// The pages of the text from that byte on, counted from it; the first is the one that it stands on.
std::vector<PageStart> pages_from(const std::vector<PageStart>& pages, std::size_t byte);

/// The pages of a telegram's clean text (body.h), `pages` being those of the text it was made from.
/// A page begins with the first of its lines that both have; one without such a line is left out.
/// Linear in the number of pages.
std::vector<PageStart> pages_of_body(std::string_view text, std::size_t body_begin,
                                     const std::vector<PageStart>& pages, std::string_view body);

}  // namespace dragoman
