#include "indexer/readers/html/html_title.h"

#include <algorithm>
#include <array>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

// What stands between a page's title and its site's name.
constexpr auto kDividers = std::to_array<std::string_view>(
    {" - ", " | ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", " :: ", " \xC2\xBB ", " \xC2\xB7 ", ": "});

// What stands before the site's name, where the title ends with a divider and that name.
std::string_view without_site(std::string_view title, std::string_view site) {
  if (site.empty() || !ascii::to_upper(title).ends_with(ascii::to_upper(site))) return title;
  const std::string_view before = title.substr(0, title.size() - site.size());
  for (const std::string_view divider : kDividers) {
    if (before.ends_with(divider)) return before.substr(0, before.size() - divider.size());
  }
  return title;
}

bool begins_with(std::string_view title, std::string_view headline) {
  return ascii::to_upper(title).starts_with(ascii::to_upper(headline));
}

}  // namespace

std::string choose_title(std::string_view title, const HtmlHeadlines& headlines) {
  const auto& [inside, before] = headlines;
  std::string_view page = without_site(title, inside);
  if (!inside.empty() && page == title) return inside;
  if (!before.empty() && begins_with(title, before)) return before;
  if (page == title) page = without_site(title, before);
  return page.empty() ? before : std::string(page);
}

}  // namespace dragoman
