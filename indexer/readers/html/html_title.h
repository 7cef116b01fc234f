#pragma once

#include <string>
#include <string_view>

namespace dragoman {

/// A page's headlines (<h1>) beside its <title>, each with its blanks collapsed, or "".
struct HtmlHeadlines {
  std::string inside;  // the first in the main text
  std::string before;  // the last before it: the article's, or the site's name
};

/// The title of a page. The headline inside the main text, unless it is the site's name, with which
/// <title> ends ("Talks resume | The Daily"); else the one before it where <title> begins with it
/// or is empty; else <title>, without the site's name where a headline has shown which it is.
std::string choose_title(std::string_view title, const HtmlHeadlines& headlines);

}  // namespace dragoman
