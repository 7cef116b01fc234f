#include "analyzers/prose/folding.h"

#include <algorithm>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

// U+00C0..U+00DF; U+00E0..U+00FF are the same letters. A dot stands for what isn't folded.
constexpr std::string_view kLatinLetters = "aaaaaa.ceeeeiiii.nooooo.ouuuuy..";

// Appends a letter of two bytes, folded.
void append_folded(unsigned char lead, unsigned char next, std::string& out) {
  const auto put = [&](int first, int second) {
    out += static_cast<char>(first);
    out += static_cast<char>(second);
  };
  if (lead == 0xC3 && kLatinLetters[next & 0x1FU] != '.') {
    out += kLatinLetters[next & 0x1FU];
  } else if (lead == 0xD0 && next >= 0x90 && next <= 0x9F) {  // А to П
    put(lead, next + 0x20);
  } else if (lead == 0xD0 && next >= 0xA0 && next <= 0xAF) {  // Р to Я
    put(0xD1, next - 0x20);
  } else if (lead != 0xCC && (lead != 0xCD || next > 0xAF)) {  // combining marks are dropped
    put(lead, next);
  }
}

bool is_lead_of_two(unsigned char c) {
  return c >= 0xC2 && c <= 0xDF;
}

}  // namespace

std::string fold_heading(std::string_view text) {
  const std::string plain = ascii::collapse_blanks(text);
  std::string out;
  out.reserve(plain.size());
  for (std::size_t at = 0; at < plain.size(); ++at) {
    const auto c = static_cast<unsigned char>(plain[at]);
    if (is_lead_of_two(c) && at + 1 < plain.size()) {
      append_folded(c, static_cast<unsigned char>(plain[++at]), out);
    } else {
      out += ascii::to_lower(plain[at]);
    }
  }
  return out;
}

bool lists_word(std::string_view list, std::string_view word) {
  while (!list.empty()) {
    const std::size_t bar = list.find('|');
    if (list.substr(0, bar) == word) return true;
    list.remove_prefix(bar == std::string_view::npos ? list.size() : bar + 1);
  }
  return false;
}

bool is_any_of(std::string_view text, std::span<const std::string_view> others) {
  return std::find(others.begin(), others.end(), text) != others.end();
}

bool starts_with_any(std::string_view text, std::span<const std::string_view> beginnings) {
  return std::any_of(beginnings.begin(), beginnings.end(),
                     [&](std::string_view beginning) { return text.starts_with(beginning); });
}

bool ends_with_any(std::string_view text, std::span<const std::string_view> ends) {
  return std::any_of(ends.begin(), ends.end(),
                     [&](std::string_view end) { return text.ends_with(end); });
}

}  // namespace dragoman
