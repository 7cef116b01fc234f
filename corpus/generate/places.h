#pragma once
// Where cables come from and what they are about: real posts and TAGS, so that facets have values.

#include <span>
#include <string_view>

namespace dragoman::corpus {

struct Place {
  std::string_view post;     // "BUENOS AIRES"
  std::string_view origin;   // "Embassy Buenos Aires"
  std::string_view from;     // "AMEMBASSY BUENOS AIRES"
  std::string_view tag;      // of its country, FIPS 10-4
  std::string_view country;  // its name
};

std::span<const Place> places();

/// Subject TAGS.
std::span<const std::string_view> subjects();

}  // namespace dragoman::corpus
