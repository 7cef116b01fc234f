#pragma once
// Telling XML, and kinds of it that hold no prose. Pure functions; any bytes are safe.

#include <string_view>

namespace dragoman {

/// The local name of the root element of content that begins so; "" where it isn't XML: parts of web
/// pages may look alike.
std::string_view xml_root_name(std::string_view head);

/// What the XML is, where prose isn't what files of its kind hold: "a drawing (SVG)". "" for others.
std::string_view refused_xml(std::string_view head);

}  // namespace dragoman
