#include "indexer/readers/known/xml_kind.h"

#include <algorithm>
#include <array>
#include <string>

#include "analyzers/text/ascii.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/xml/xml_prolog.h"

namespace dragoman {
namespace {

// Elements of pages without <html> and <head>.
constexpr auto kPageElements = std::to_array<std::string_view>(
    {"A",  "ARTICLE", "B",       "BR",   "CENTER", "DIV",   "EM", "FONT", "H1",
     "H2", "H3",      "H4",      "HR",   "I",      "IMG",   "LI", "MAIN", "OL",
     "P",  "PRE",     "SECTION", "SPAN", "STRONG", "TABLE", "U",  "UL"});

struct RefusedRow {
  std::string_view root;  // in capitals
  std::string_view what;
};

constexpr auto kRefusedRows = std::to_array<RefusedRow>({
    {"SVG", "a drawing (SVG)"},
    {"KML", "a map (KML)"},
    {"GPX", "a track (GPX)"},
    {"OSM", "a map (OpenStreetMap)"},
    {"COLLADA", "a drawing (COLLADA)"},
    {"MATH", "a formula (MathML)"},
    {"SMIL", "a presentation (SMIL)"},
    {"SCORE-PARTWISE", "music (MusicXML)"},
    {"SCHEMA", "a schema of XML"},
    {"GRAMMAR", "a schema of XML"},
    {"STYLESHEET", "a stylesheet (XSLT)"},
    {"TRANSFORM", "a stylesheet (XSLT)"},
    {"DEFINITIONS", "a service's description (WSDL)"},
    {"PLIST", "a property list"},
    {"PROJECT", "a project's description"},
    {"CONFIGURATION", "a configuration"},
    {"MANIFEST", "a manifest"},
    {"RESOURCES", "a program's resources"},
    {"URLSET", "a site map"},
    {"SITEMAPINDEX", "a site map"},
    {"OPML", "an outline (OPML)"},
    {"RSS", "a news feed"},
    {"FEED", "a news feed"},
    {"RDF", "RDF"},
});

std::string_view name_in(std::string_view tag) {
  std::string_view rest = tag.substr(1);
  return ascii::take_while(rest, [](char c) {
    return ascii::is_alnum(c) || c == ':' || c == '-' || c == '_' || c == '.' ||
           (static_cast<unsigned char>(c) & 0x80U) != 0;
  });
}

}  // namespace

std::string_view xml_root_name(std::string_view head) {
  const std::string_view tag = find_root_tag(head);
  if (tag.empty()) return {};
  const std::string_view name = name_in(tag);
  const bool is_declared = ascii::trim(utf8_prefix(head, 200)).find("<?xml") < 4;
  const std::string capitals = ascii::to_upper(name);
  const bool is_of_page =
      std::find(kPageElements.begin(), kPageElements.end(), capitals) != kPageElements.end();
  const bool is_xml = is_declared || tag.find("xmlns") != std::string_view::npos ||
                      (!is_of_page && head.find("</") != std::string_view::npos);
  return is_xml ? name.substr(name.find(':') + 1) : std::string_view();
}

std::string_view refused_xml(std::string_view head) {
  const std::string capitals = ascii::to_upper(xml_root_name(head));
  const auto row = std::find_if(kRefusedRows.begin(), kRefusedRows.end(),
                                [&](const RefusedRow& r) { return r.root == capitals; });
  return row == kRefusedRows.end() ? std::string_view() : row->what;
}

}  // namespace dragoman
