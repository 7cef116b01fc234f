#include "analyzers/cable/body/line_wraps.h"

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxWordBytes = 40;

bool belongs_to_word(char c) {
  return ascii::is_letter(c) || c == '-' || c == '\'' || static_cast<unsigned char>(c) >= 0x80;
}

// The broken word's first part, hyphen left out: "JURIS".
std::string_view last_part(std::string_view above) {
  above.remove_suffix(1);
  std::size_t begin = above.size();
  while (begin > 0 && above.size() - begin < kMaxWordBytes && belongs_to_word(above[begin - 1])) {
    --begin;
  }
  return above.substr(begin);
}

std::string_view first_part(std::string_view below) {
  return ascii::take_while(below, belongs_to_word).substr(0, kMaxWordBytes);
}

}  // namespace

void LineWraps::learn(std::string_view line) {
  has_lower_ = has_lower_ || ascii::is_mostly_lower(line);
  while (!line.empty()) {
    const std::string_view word = ascii::take_while(line, belongs_to_word);
    const bool is_whole = !word.ends_with('-') || !line.empty();
    if (!word.empty() && is_whole && word.size() <= 2 * kMaxWordBytes) {
      words_.insert(ascii::to_upper(word));
    }
    ascii::take_while(line, [](char c) { return !belongs_to_word(c); });
  }
}

bool LineWraps::keeps_hyphen(std::string_view above, std::string_view below) const {
  const std::string first = ascii::to_upper(last_part(above));
  const std::string second = ascii::to_upper(first_part(below));
  if (knows(first + second)) return false;
  if (knows(first + "-" + second)) return true;
  const bool is_compound = (first + second).find('-') != std::string::npos;  // "MD-" above "R-DTL"
  if (is_compound) return true;
  return has_lower_ || (knows(first) && knows(second));
}

bool breaks_word(std::string_view above, std::string_view below) {
  return above.size() >= 2 && above.back() == '-' && ascii::is_letter(above[above.size() - 2]) &&
         !below.empty() && ascii::is_letter(below.front());
}

}  // namespace dragoman
