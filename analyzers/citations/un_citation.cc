#include "analyzers/citations/un_citation.h"

#include <algorithm>
#include <string>

#include "analyzers/citations/text_words.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxSymbolBytes = 40;
constexpr int kMaxResolution = 3500;

bool belongs_to_symbol(char c) {
  return ascii::is_upper(c) || ascii::is_digit(c) || c == '/' || c == '.';
}

// "RES/1695", "PRST/2006/15", "1996/123", "60/L.1", "C.3/54/L.12", "CN.4/2005/10": after the organ.
bool is_symbol_of(char organ, std::string_view rest) {
  const std::size_t slash = rest.find('/');
  const std::string_view first = rest.substr(0, slash);
  const std::string_view second = slash == std::string_view::npos ? "" : rest.substr(slash + 1);
  const bool has_number = std::any_of(second.begin(), second.end(), ascii::is_digit);
  if (first == "RES") return has_number && ascii::is_digit(second.front());
  if (first == "PRST") return organ == 'S' && has_number;
  if (first.starts_with("CN.") || first.starts_with("C.")) return organ != 'S' && has_number;
  const bool is_year = first.size() == 4 && ascii::is_digits(first);
  const bool is_session = first.size() == 2 && ascii::is_digits(first);
  return has_number && ((organ != 'A' && is_year) || (organ == 'A' && is_session));
}

}  // namespace

std::optional<TextCitation> un_symbol_citation(std::string_view text, std::size_t begin) {
  const char organ = text[begin];
  if (organ != 'S' && organ != 'A' && organ != 'E') return std::nullopt;
  if (begin + 1 >= text.size() || text[begin + 1] != '/') return std::nullopt;
  std::size_t end = begin;
  while (end < text.size() && belongs_to_symbol(text[end])) ++end;
  while (end > begin && !ascii::is_alnum(text[end - 1])) --end;
  if (end - begin < 5 || end - begin > kMaxSymbolBytes) return std::nullopt;
  if (end < text.size() && ascii::is_alnum(text[end])) return std::nullopt;
  if (!is_symbol_of(organ, text.substr(begin + 2, end - begin - 2))) return std::nullopt;
  return TextCitation{std::string(text.substr(begin, end - begin)), begin, end};
}

std::optional<TextCitation> resolution_citation(std::string_view text, std::size_t begin,
                                                std::size_t end) {
  const std::string_view digits = text.substr(begin, end - begin);
  if (digits.size() < 2 || digits.size() > 4 || digits.front() == '0') return std::nullopt;
  if (std::stoi(std::string(digits)) > kMaxResolution) return std::nullopt;
  if (end < text.size() && (ascii::is_alnum(text[end]) || text[end] == '/')) return std::nullopt;
  const TextWord word = word_before(text, begin);
  const std::string_view what = word.of(text);
  std::size_t first = word.begin;
  if (!equals_ignoring_case(what, "UNSCR") && !equals_ignoring_case(what, "UNSCRS")) {
    if (!equals_ignoring_case(what, "RESOLUTION") && !equals_ignoring_case(what, "RESOLUTIONS")) {
      return std::nullopt;
    }
    const TextWord council = word_before(text, word.begin);
    first = council.begin;
    const bool by_letters = equals_ignoring_case(council.of(text), "UNSC");
    if (!by_letters) {
      const TextWord security = word_before(text, council.begin);
      if (!equals_ignoring_case(council.of(text), "COUNCIL") ||
          !equals_ignoring_case(security.of(text), "SECURITY")) {
        return std::nullopt;
      }
      first = security.begin;
    }
  }
  return TextCitation{"S/RES/" + std::string(digits), first, end};
}

}  // namespace dragoman
