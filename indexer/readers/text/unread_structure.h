#pragma once

#include <string_view>

namespace dragoman {

/// What a text looks like that no reader has taken as such: "JSON", "XML", "RTF" or "a table"; ""
/// for prose. `name` is the file's, whose ending counts too. Looks at the text's beginning and end
/// only. Pure function.
std::string_view unread_structure(std::string_view text, std::string_view name);

}  // namespace dragoman
