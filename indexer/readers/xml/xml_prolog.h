#pragma once
// What stands before the first element of XML and HTML. Pure functions; any bytes are safe.

#include <string_view>

namespace dragoman {

/// The text from the first thing on that is no byte-order mark, blank, comment or processing
/// instruction (an XML declaration looks like one); "" where there is none.
std::string_view skip_prolog(std::string_view head);

/// The start tag of the root element, from "<" to ">"; doctypes before it are skipped too. "" where
/// the text has something else there.
std::string_view find_root_tag(std::string_view head);

}  // namespace dragoman
