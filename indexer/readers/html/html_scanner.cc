#include "indexer/readers/html/html_scanner.h"

#include <algorithm>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kNone = std::string_view::npos;

// The name of the tag that the text begins with, after "<" or "</"; "" where it begins with none.
std::string_view tag_name(std::string_view text) {
  const std::size_t begin = text.starts_with("</") ? 2 : 1;
  if (text.size() <= begin || text.front() != '<' || !ascii::is_letter(text[begin])) return {};
  const std::size_t end = text.find_first_of(" \t\r\n\f/>", begin);
  return text.substr(begin, end == kNone ? kNone : end - begin);
}

// Whether the page would end with this end tag, which stands in the middle of many.
bool ends_page(std::string_view name) {
  const std::string capitals = ascii::to_upper(name.substr(0, 8));
  return capitals == "BODY" || capitals == "HTML";
}

bool is_markup(std::string_view text) {
  return text.starts_with("<!") || text.starts_with("<?") || !tag_name(text).empty();
}

// The length of the tag, up to a ">" outside of quotes; kNone where there is none.
std::size_t quoted_tag_length(std::string_view text) {
  std::size_t at = text.find_first_of("=>");
  while (at != kNone && text[at] == '=') {
    at = text.find_first_not_of(" \t\r\n\f", at + 1);
    if (at == kNone) return kNone;
    const char quote = text[at];
    if (quote == '"' || quote == '\'') at = text.find(quote, at + 1);
    if (at != kNone && text[at] != '>') at = text.find_first_of("=>", at + 1);
  }
  return at == kNone ? kNone : at + 1;
}

std::size_t find_ignoring_case(std::string_view text, std::string_view capitals) {
  const auto same = [](char a, char b) { return ascii::to_upper(a) == b; };
  const auto at = std::search(text.begin(), text.end(), capitals.begin(), capitals.end(), same);
  return at == text.end() ? kNone : static_cast<std::size_t>(at - text.begin());
}

}  // namespace

bool HtmlScanner::append_next(std::string& out) {
  while (skip_declaration()) {
  }
  if (rest_.empty()) return false;
  if (is_markup(rest_)) {
    append_tag(out);
  } else {
    append_text(out);
  }
  return true;
}

void HtmlScanner::append_text(std::string& out) {
  const std::size_t length = std::min(rest_.find('<', 1), rest_.size());
  out += rest_.substr(0, length);
  rest_.remove_prefix(length);
}

void HtmlScanner::append_tag(std::string& out) {
  const std::string_view tag = rest_.substr(0, tag_length());
  const std::string_view name = tag_name(tag);
  const bool is_end = tag[1] == '/';
  rest_.remove_prefix(tag.size());
  if (!tag.ends_with('>') || (is_end && ends_page(name))) return;
  if (tag.size() <= kLongestTag) {
    out += tag;
  } else if (name.size() <= kLongestTag) {
    out.append(is_end ? "</" : "<").append(name).append(">");
  }
  if (!is_end) skip_raw_text(name);
}

// Where a quote has no end, quotes mean nothing from there on; a tag without an end is the rest.
std::size_t HtmlScanner::tag_length() {
  if (quotes_end_) {
    const std::size_t length = quoted_tag_length(rest_);
    if (length != kNone) return length;
    quotes_end_ = false;
  }
  const std::size_t end = rest_.find('>');
  return end == kNone ? rest_.size() : end + 1;
}

// A comment without an end goes to the next ">", like any other declaration.
bool HtmlScanner::skip_declaration() {
  if (!rest_.starts_with("<!") && !rest_.starts_with("<?")) return false;
  std::size_t end = kNone;
  if (rest_.starts_with("<!--") && comments_end_) {
    end = rest_.find("-->", 2);
    comments_end_ = end != kNone;
    if (comments_end_) end += 2;
  }
  if (end == kNone) end = rest_.find('>');
  rest_.remove_prefix(end == kNone ? rest_.size() : end + 1);
  return true;
}

void HtmlScanner::skip_raw_text(std::string_view name) {
  const std::string capitals = ascii::to_upper(name.substr(0, 8));
  if (capitals != "SCRIPT" && capitals != "STYLE") return;
  const std::size_t end = find_ignoring_case(rest_, "</" + capitals);
  rest_.remove_prefix(std::min(end, rest_.size()));
}

}  // namespace dragoman
