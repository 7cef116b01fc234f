#pragma once

#include <string>
#include <string_view>

namespace dragoman {

/// All text of a page that is a document and has nothing around it. Any bytes are safe.
struct PageText {
  std::string title;
  std::string text;
};
PageText read_page_text(std::string_view bytes);

}  // namespace dragoman
