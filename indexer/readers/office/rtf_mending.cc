#include "indexer/readers/office/rtf_mending.h"

#include <cstddef>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

// The length of a control word of this name with a number at the text's beginning; 0 for others.
std::size_t control_length(std::string_view text, std::string_view name) {
  if (!text.starts_with(name)) return 0;
  std::size_t length = name.size();
  if (length < text.size() && text[length] == '-') ++length;
  const std::size_t digits = length;
  while (length < text.size() && ascii::is_digit(text[length])) ++length;
  return length == digits ? 0 : length;
}

void append_code(char sign, std::string& out) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  const auto byte = static_cast<unsigned char>(sign);
  out += "\\'";
  out += kDigits[byte >> 4U];
  out += kDigits[byte & 0xFU];
}

}  // namespace

std::string mend_rtf(std::string_view rtf) {
  if (rtf.find("\\bin") != std::string_view::npos) return std::string(rtf);
  constexpr std::string_view kOptionalNote = "{\\*\\footnote";
  std::string out;
  out.reserve(rtf.size());
  bool has_signs = true;  // \uc1, the usual; \uc0 has none
  while (!rtf.empty()) {
    std::size_t length = 1;
    if (rtf.starts_with(kOptionalNote)) {
      out += "{\\footnote";
      rtf.remove_prefix(kOptionalNote.size());
      continue;
    }
    if (rtf.starts_with("\\\\")) {
      length = 2;
    } else if (const std::size_t signs = control_length(rtf, "\\uc"); signs > 0) {
      has_signs = rtf.substr(0, signs) == "\\uc1";
      length = signs;
    } else if (const std::size_t character = control_length(rtf, "\\u"); character > 0) {
      out += rtf.substr(0, character);
      rtf.remove_prefix(character);
      const std::size_t blank = rtf.starts_with(' ') ? 1 : 0;
      const bool has_sign = has_signs && rtf.size() > blank && rtf[blank] != '\\' &&
                            rtf[blank] != '{' && rtf[blank] != '}' && rtf[blank] != '\n' &&
                            rtf[blank] != '\r';
      if (!has_sign) continue;
      append_code(rtf[blank], out);
      rtf.remove_prefix(blank + 1);
      continue;
    }
    out += rtf.substr(0, length);
    rtf.remove_prefix(length);
  }
  return out;
}

}  // namespace dragoman
