#include "analyzers/cable/header/tags_line.h"

#include <algorithm>

#include "analyzers/cable/marks/classification.h"
#include "analyzers/tags/lookup.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxCodes = 64;          // no TAGS line comes near
constexpr std::size_t kMaxCodeLength = 12;     // the longest organization
constexpr std::size_t kMaxGluedLength = 60;    // fifteen codes of four letters
constexpr std::size_t kMaxUnmarkedLength = 5;  // in a second line that no comma announces
constexpr std::size_t kSubjectLength = 4;      // of all subject and program codes
constexpr std::size_t kCountryLength = 2;

// Organizations have them inside: "AFL-CIO", "AT&T", "BA'ATH".
bool belongs_to_code(char c) {
  return ascii::is_alnum(c) || c == '-' || c == '&' || c == '\'';
}

bool is_code(std::string_view word) {
  const bool may_be_glued =
      word.size() <= kMaxGluedLength && std::all_of(word.begin(), word.end(), ascii::is_upper);
  return word.size() >= 2 && (word.size() <= kMaxCodeLength || may_be_glued) &&
         ascii::is_upper(word.front()) && ascii::is_alnum(word.back()) && !ascii::has_lower(word) &&
         word != "NONE" && word != "SIPDIS";
}

// The code that a word of the line is, in capitals; empty where it is none.
std::string read_code(std::string_view word) {
  while (!word.empty() && !ascii::is_alnum(word.back())) word.remove_suffix(1);
  if (is_code(word)) return std::string(word);
  if (!ascii::has_lower(word) || word.size() > kMaxCodeLength) return "";
  std::string capitals = ascii::to_upper(word);
  return is_known_tag(capitals) ? capitals : "";
}

// Takes a parenthesis off the text, to the end of the text where it isn't closed.
void skip_parenthesis(std::string_view& text) {
  const std::size_t close = text.find(')');
  text.remove_prefix(close == std::string_view::npos ? text.size() : close + 1);
}

bool is_short_code(std::string_view word) {
  if (word.ends_with(',')) word.remove_suffix(1);
  return is_code(word) && word.size() <= kMaxUnmarkedLength;
}

bool has_open_parenthesis(std::string_view text) {
  const std::size_t open = text.rfind('(');
  return open != std::string_view::npos && text.find(')', open) == std::string_view::npos;
}

}  // namespace

std::vector<std::string> parse_tags(std::string_view text) {
  std::vector<std::string> codes;
  while (!text.empty() && codes.size() < kMaxCodes) {
    std::string code = read_code(ascii::take_while(text, belongs_to_code));
    if (!code.empty() && std::find(codes.begin(), codes.end(), code) == codes.end()) {
      codes.push_back(std::move(code));
    }
    if (text.empty()) break;
    if (text.front() == '(') {
      skip_parenthesis(text);
    } else {
      text.remove_prefix(1);
    }
  }
  return codes;
}

std::vector<std::string> parse_tags_persons(std::string_view text) {
  std::vector<std::string> persons;
  while (persons.size() < kMaxCodes) {
    const std::size_t open = text.find('(');
    if (open == std::string_view::npos) break;
    text.remove_prefix(open + 1);
    const std::size_t close = text.find(')');
    if (close == std::string_view::npos) break;
    const std::string_view person = ascii::trim(text.substr(0, close));
    const bool is_name = person.find(',') != std::string_view::npos &&
                         person.find_first_of("(0123456789#[]/") == std::string_view::npos;
    if (is_name) persons.emplace_back(person);
    text.remove_prefix(close + 1);
  }
  return persons;
}

bool continues_tags(std::string_view text, std::string_view line, bool after_blank) {
  text = ascii::trim(text);
  const bool is_open = has_open_parenthesis(text);
  if (after_blank && !text.ends_with(',') && !text.empty()) return false;
  if (ascii::is_mostly_lower(line) && !text.ends_with(',')) return false;
  if (is_open || line.starts_with('(')) return !ascii::has_lower(line);
  const auto codes = parse_tags(line);
  const auto words = ascii::words(line);
  const auto known = std::count_if(codes.begin(), codes.end(), is_known_tag);
  const bool is_mostly_known = known > 0 && 2 * known >= static_cast<int>(words.size());
  if (text.ends_with(',') || text.empty()) return is_mostly_known || !ascii::has_lower(line);
  return is_mostly_known && std::all_of(words.begin(), words.end(), is_short_code);
}

bool is_known_tag(std::string_view code) {
  return find_tag(code) != nullptr || country_of_tag(code) != nullptr;
}

std::vector<std::string> parts_of_glued_tag(std::string_view code) {
  std::vector<std::string> parts;
  if (code.size() > kMaxGluedLength || is_known_tag(code)) return parts;
  while (!code.empty()) {
    std::string_view part = code.substr(0, kSubjectLength);
    if (part.size() < kSubjectLength || !is_known_tag(part)) part = code.substr(0, kCountryLength);
    if (part.size() < kCountryLength || !is_known_tag(part)) return {};
    parts.emplace_back(part);
    code.remove_prefix(part.size());
  }
  return parts;
}

}  // namespace dragoman
