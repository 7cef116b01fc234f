#include "analyzers/names/romanization/letters.h"

#include <algorithm>

#include "analyzers/text/ascii.h"
#include "analyzers/text/normalize.h"

namespace dragoman::names {
namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool is_plain(std::string_view text) {
  return std::all_of(text.begin(), text.end(),
                     [](char c) { return ascii::is_lower(c) || c == '\'' || c == '-'; });
}

std::string without_marks(std::string_view word, std::span<const MarkedLetter> spellings) {
  std::string out;
  while (!word.empty()) {
    const auto marked =
        std::find_if(spellings.begin(), spellings.end(),
                     [&](const MarkedLetter& row) { return word.starts_with(row.letter); });
    const bool found = marked != spellings.end();
    out += found ? marked->spelling : word.substr(0, 1);
    word.remove_prefix(found ? marked->letter.size() : 1);
  }
  fold_diacritics(out);
  return out;
}

bool append_parts(std::string_view word, std::size_t most, std::vector<std::string>& parts) {
  if (!is_plain(word)) return false;
  for (std::size_t end = 0; end != std::string_view::npos;) {
    end = word.find('-');
    if (parts.size() == most) return false;
    parts.emplace_back(word.substr(0, end));
    word.remove_prefix(end == std::string_view::npos ? 0 : end + 1);
  }
  return true;
}

}  // namespace

std::vector<std::string> plain_parts(std::span<const std::string> words,
                                     std::span<const MarkedLetter> spellings, std::size_t most) {
  std::vector<std::string> parts;
  for (const std::string& word : words) {
    const bool added = is_ascii(word) ? append_parts(word, most, parts)
                                      : append_parts(without_marks(word, spellings), most, parts);
    if (!added) return {};
  }
  return parts;
}

}  // namespace dragoman::names
