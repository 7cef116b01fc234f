#include "analyzers/cable/header/repeated_header.h"

#include <algorithm>
#include <optional>

#include "analyzers/cable/marks/date_time_group.h"
#include "analyzers/cable/marks/reference.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxExtractBytes = 8192;
constexpr std::size_t kMaxBannerBytes = 200;

bool is_same_banner(std::string_view line, const CableBanner& banner) {
  if (line.size() > kMaxBannerBytes) return false;
  const auto found = parse_cable_banner(line);
  const bool is_section =
      found && (found->section == banner.section || (banner.section == 0 && found->section == 1));
  return is_section && found->number == banner.number &&
         canonical_post(found->post) == canonical_post(banner.post);
}

}  // namespace

std::size_t find_repeated_header(std::string_view text, std::size_t from,
                                 const CableBanner& banner) {
  text = text.substr(0, std::min(text.size(), from + kMaxExtractBytes));
  std::optional<std::size_t> group;
  for (std::size_t begin = from; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = ascii::trim(text.substr(begin, end - begin));
    if (is_same_banner(line, banner)) return group.value_or(begin);
    if (parse_date_time_group(line)) group = begin;
    begin = end + 1;
  }
  return std::string_view::npos;
}

}  // namespace dragoman
