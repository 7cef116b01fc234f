#include "analyzers/prose/byline.h"

#include <algorithm>
#include <array>

#include "analyzers/prose/folding.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxBylineBytes = 120;
constexpr std::size_t kMaxAgencyWords = 6;

constexpr std::array<std::string_view, 7> kRoles = {
    "staff writer",    "staff writers",       "staff report",         "staff reporter",
    "staff reporters", "staff correspondent", "special correspondent"};
constexpr std::array<std::string_view, 5> kBeginnings = {
    "from our ", "by our ", "from a correspondent", "our correspondent", "special to the "};
constexpr std::array<std::string_view, 4> kForeignBy = {"par ", "von ", "por ", "от "};
constexpr std::string_view kNameParticles =
    "and|et|und|y|de|di|da|van|von|der|den|la|le|bin|al|in|for|of|with";

// Lines that begin with one are its reports.
constexpr std::string_view kAgencies =
    "kyodo|kyodo news|jiji|jiji press|afp|afp-jiji|ap|associated press|the associated "
    "press|reuters|"
    "agence france-presse|xinhua|tass|itar-tass|interfax|upi|united press "
    "international|yonhap|kcna|"
    "dpa|efe|ansa|bloomberg";

// Takes opening and closing signs and blanks off: "• Kyodo", "(Reuters)", "— AFP".
std::string_view without_signs(std::string_view line) {
  constexpr std::array<std::string_view, 7> kSigns = {"•", "—", "–", "-", "*", "(", "["};
  for (const std::string_view sign : kSigns) {
    if (line.starts_with(sign)) line = ascii::trim(line.substr(sign.size()));
  }
  while (line.ends_with(')') || line.ends_with(']')) line.remove_suffix(1);
  return ascii::trim(line);
}

bool is_name(std::string_view text) {
  const auto words = ascii::words(text);
  return words.size() >= 2 && words.size() <= 8 &&
         std::all_of(words.begin(), words.end(), [](std::string_view word) {
           return ascii::is_upper(word.front()) ||
                  static_cast<unsigned char>(word.front()) >= 0x80 ||
                  lists_word(kNameParticles, word);
         });
}

// "By Simon Okwuosa"; "By and large" is none.
bool is_by_name(std::string_view line, const std::string& folded) {
  if (!folded.starts_with("by ") && !starts_with_any(folded, kForeignBy)) return false;
  if (line.find(' ') == std::string_view::npos) return false;
  const std::string_view name = ascii::trim(line.substr(line.find(' ')));
  if (folded.starts_with("by ") && ascii::words(name).size() == 1) {
    return ascii::is_upper(name.front());
  }
  return is_name(name.substr(0, name.find(',')));
}

bool begins_with_agency(const std::string& folded) {
  return lists_word(kAgencies, std::string_view(folded).substr(0, folded.find_first_of(",/"))) &&
         ascii::words(folded).size() <= kMaxAgencyWords;
}

}  // namespace

bool is_byline(std::string_view line) {
  line = without_signs(ascii::trim(line));
  if (line.empty() || line.size() > kMaxBylineBytes) return false;
  const std::string folded = fold_heading(line);
  if (line.ends_with('.') && !starts_with_any(folded, kBeginnings)) return false;
  return ends_with_any(folded, kRoles) || starts_with_any(folded, kBeginnings) ||
         begins_with_agency(folded) || is_by_name(line, folded);
}

}  // namespace dragoman
