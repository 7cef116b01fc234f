#include "indexer/readers/html/html_element.h"

#include <algorithm>
#include <array>
#include <string>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr HtmlElementInfo kAnyOther{"", HtmlElement::kInline, TextBreak::kNone};

// By name. A form is around the text like a header; where a whole page stands in one, it holds too
// much of the text to be left out.
constexpr auto kElements = std::to_array<HtmlElementInfo>({
    {"a", HtmlElement::kLink, TextBreak::kNone},
    {"address", HtmlElement::kBlock, TextBreak::kParagraph},
    {"applet", HtmlElement::kSkipped, TextBreak::kNone},
    {"article", HtmlElement::kMain, TextBreak::kParagraph},
    {"aside", HtmlElement::kAround, TextBreak::kParagraph},
    {"audio", HtmlElement::kSkipped, TextBreak::kNone},
    {"blockquote", HtmlElement::kBlock, TextBreak::kParagraph},
    {"body", HtmlElement::kContainer, TextBreak::kParagraph},
    {"br", HtmlElement::kLineBreak, TextBreak::kNone},
    {"button", HtmlElement::kSkipped, TextBreak::kNone},
    {"canvas", HtmlElement::kSkipped, TextBreak::kNone},
    {"caption", HtmlElement::kBlock, TextBreak::kLine},
    {"center", HtmlElement::kContainer, TextBreak::kParagraph, true},
    {"code", HtmlElement::kPreformatted, TextBreak::kNone},
    {"datalist", HtmlElement::kSkipped, TextBreak::kNone},
    {"dd", HtmlElement::kBlock, TextBreak::kLine},
    {"details", HtmlElement::kBlock, TextBreak::kParagraph},
    {"dialog", HtmlElement::kAround, TextBreak::kParagraph},
    {"div", HtmlElement::kContainer, TextBreak::kParagraph, true},
    {"dl", HtmlElement::kBlock, TextBreak::kParagraph, true},
    {"dt", HtmlElement::kBlock, TextBreak::kLine},
    {"embed", HtmlElement::kSkipped, TextBreak::kNone},
    {"fieldset", HtmlElement::kBlock, TextBreak::kParagraph},
    {"figcaption", HtmlElement::kBlock, TextBreak::kParagraph},
    {"figure", HtmlElement::kBlock, TextBreak::kParagraph},
    {"footer", HtmlElement::kAround, TextBreak::kParagraph},
    {"form", HtmlElement::kAround, TextBreak::kParagraph},
    {"h1", HtmlElement::kHeadline, TextBreak::kParagraph},
    {"h2", HtmlElement::kBlock, TextBreak::kParagraph},
    {"h3", HtmlElement::kBlock, TextBreak::kParagraph},
    {"h4", HtmlElement::kBlock, TextBreak::kParagraph},
    {"h5", HtmlElement::kBlock, TextBreak::kParagraph},
    {"h6", HtmlElement::kBlock, TextBreak::kParagraph},
    {"header", HtmlElement::kAround, TextBreak::kParagraph},
    {"hr", HtmlElement::kBlock, TextBreak::kParagraph},
    {"html", HtmlElement::kContainer, TextBreak::kParagraph},
    {"iframe", HtmlElement::kSkipped, TextBreak::kNone},
    {"legend", HtmlElement::kBlock, TextBreak::kParagraph},
    {"li", HtmlElement::kBlock, TextBreak::kLine},
    {"listing", HtmlElement::kPreformatted, TextBreak::kParagraph},
    {"main", HtmlElement::kMain, TextBreak::kParagraph},
    {"menu", HtmlElement::kAround, TextBreak::kParagraph},
    {"meta", HtmlElement::kMeta, TextBreak::kNone},
    {"nav", HtmlElement::kAround, TextBreak::kParagraph},
    {"noscript", HtmlElement::kSkipped, TextBreak::kNone},
    {"object", HtmlElement::kSkipped, TextBreak::kNone},
    {"ol", HtmlElement::kBlock, TextBreak::kParagraph, true},
    {"p", HtmlElement::kBlock, TextBreak::kParagraph, true},
    {"pre", HtmlElement::kPreformatted, TextBreak::kParagraph},
    {"script", HtmlElement::kSkipped, TextBreak::kNone},
    {"section", HtmlElement::kContainer, TextBreak::kParagraph, true},
    {"select", HtmlElement::kSkipped, TextBreak::kNone},
    {"style", HtmlElement::kSkipped, TextBreak::kNone},
    {"summary", HtmlElement::kBlock, TextBreak::kParagraph},
    {"sup", HtmlElement::kRaised, TextBreak::kNone},
    {"svg", HtmlElement::kSkipped, TextBreak::kNone},
    {"table", HtmlElement::kContainer, TextBreak::kParagraph},
    {"tbody", HtmlElement::kBlock, TextBreak::kLine},
    {"td", HtmlElement::kContainer, TextBreak::kCell, true},
    {"template", HtmlElement::kSkipped, TextBreak::kNone},
    {"textarea", HtmlElement::kSkipped, TextBreak::kNone},
    {"tfoot", HtmlElement::kBlock, TextBreak::kLine},
    {"th", HtmlElement::kContainer, TextBreak::kCell, true},
    {"thead", HtmlElement::kBlock, TextBreak::kLine},
    {"time", HtmlElement::kTime, TextBreak::kNone},
    {"title", HtmlElement::kTitle, TextBreak::kNone},
    {"tr", HtmlElement::kBlock, TextBreak::kLine},
    {"ul", HtmlElement::kBlock, TextBreak::kParagraph, true},
    {"video", HtmlElement::kSkipped, TextBreak::kNone},
    {"xmp", HtmlElement::kPreformatted, TextBreak::kParagraph},
});

constexpr bool by_name(const HtmlElementInfo& a, const HtmlElementInfo& b) {
  return a.name < b.name;
}
static_assert(std::is_sorted(kElements.begin(), kElements.end(), by_name));

constexpr auto kAroundRoles = std::to_array<std::string_view>(
    {"alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog", "menu", "menubar",
     "navigation", "search", "toolbar"});

// Words of a class or id.
constexpr auto kAroundWords = std::to_array<std::string_view>(
    {"ad",          "ads",        "advert", "advertisement", "breadcrumb", "breadcrumbs",
     "comments",    "consent",    "cookie", "cookies",       "footer",     "gdpr",
     "login",       "masthead",   "menu",   "modal",         "nav",        "navbar",
     "navigation",  "newsletter", "pager",  "pagination",    "popup",      "promo",
     "recommended", "related",    "search", "share",         "sharing",    "sidebar",
     "signup",      "skip",       "social", "sponsored",     "subscribe",  "toolbar"});

template <std::size_t kCount>
bool is_one_of(std::string_view word, const std::array<std::string_view, kCount>& sorted) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}
static_assert(std::is_sorted(kAroundRoles.begin(), kAroundRoles.end()));
static_assert(std::is_sorted(kAroundWords.begin(), kAroundWords.end()));

// Whether "cookie-banner top", "shareLinks" or "related_articles" has such a word.
bool has_around_word(std::string_view names) {
  std::string word;
  for (const char c : names) {
    const bool begins = !ascii::is_letter(c) || (ascii::is_upper(c) && !word.empty());
    if (begins && is_one_of(word, kAroundWords)) return true;
    if (begins) word.clear();
    if (ascii::is_letter(c)) word += ascii::is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c;
  }
  return is_one_of(word, kAroundWords);
}

bool is_hidden(const HtmlAttributes& attributes) {
  const std::string_view style = attributes.find("style");
  return attributes.has("hidden") || attributes.find("aria-hidden") == "true" ||
         style.find("display:none") != std::string_view::npos ||
         style.find("display: none") != std::string_view::npos;
}

}  // namespace

const HtmlElementInfo& html_element(std::string_view name) {
  const HtmlElementInfo key{name, HtmlElement::kInline, TextBreak::kNone};
  const auto row = std::lower_bound(kElements.begin(), kElements.end(), key, by_name);
  return row != kElements.end() && row->name == name ? *row : kAnyOther;
}

bool is_marked_as_main(const HtmlElementInfo& info, const HtmlAttributes& attributes) {
  if (info.element == HtmlElement::kMain) return true;
  if (info.element != HtmlElement::kContainer) return false;
  const std::string_view role = attributes.find("role");
  return role == "main" || role == "article" || attributes.find("itemprop") == "articleBody";
}

bool may_be_note_mark(const HtmlElementInfo& info, const HtmlAttributes& attributes) {
  if (info.element == HtmlElement::kRaised) return true;
  if (info.element == HtmlElement::kLink) {
    return attributes.find("href").find('#') != std::string_view::npos;
  }
  if (info.element != HtmlElement::kInline) return false;
  const std::string_view style = attributes.find("style");
  const std::string_view names = attributes.find("class");
  return names.find("note") != std::string_view::npos ||
         names.find("super") != std::string_view::npos ||
         style.find("super") != std::string_view::npos;
}

bool is_marked_as_around(const HtmlElementInfo& info, const HtmlAttributes& attributes) {
  if (info.element == HtmlElement::kAround) return true;
  if (info.name == "html" || info.name == "body") return false;
  return is_one_of(attributes.find("role"), kAroundRoles) || is_hidden(attributes) ||
         has_around_word(attributes.find("class")) || has_around_word(attributes.find("id"));
}

}  // namespace dragoman
