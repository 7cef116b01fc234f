#include "analyzers/text/other_forms.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <utility>

#include "analyzers/text/ascii.h"
#include "analyzers/text/marks.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxDigits = 3;

constexpr std::array<std::pair<std::string_view, std::string_view>, 5> kDigraphs = {{
    {"\u00E4", "ae"},
    {"\u00F6", "oe"},
    {"\u00FC", "ue"},
    {"\u00E5", "aa"},
    {"\u00F8", "oe"},
}};

// A letter of any script, or an apostrophe between letters: no ASCII mark or digit.
bool may_be_of_word(char c) {
  return ascii::is_letter(c) || c == '\'' || static_cast<unsigned char>(c) >= 0x80;
}

// "See", not "Cs", which is the plural of a type's letter ("16Cs").
bool begins_sentence(std::string_view text) {
  const bool is_plural = text.size() == 2 && text[1] == 's';
  return text.size() >= 2 && ascii::is_upper(text[0]) && ascii::is_lower(text[1]) && !is_plural;
}

// The digits at the end, up to kMaxDigits of them, with none before.
std::size_t digits_at_end(std::string_view text) {
  std::size_t digits = 0;
  while (digits < text.size() && ascii::is_digit(text[text.size() - digits - 1])) ++digits;
  const bool good = digits > 0 && digits <= kMaxDigits && text[text.size() - digits] != '0';
  return good ? digits : 0;
}

// "said" of "said1,2".
std::string_view without_number_behind(std::string_view word) {
  std::size_t digits = digits_at_end(word);
  while (digits > 0) {
    word.remove_suffix(digits);
    digits = word.ends_with(',') ? digits_at_end(word.substr(0, word.size() - 1)) : 0;
    if (digits > 0) word.remove_suffix(1);
  }
  return word;
}

}  // namespace

std::string with_digraphs(std::string_view word) {
  std::string out;
  bool has = false;
  for (std::size_t i = 0; i < word.size();) {
    const auto* const row = std::find_if(kDigraphs.begin(), kDigraphs.end(), [&](const auto& pair) {
      return word.substr(i).starts_with(pair.first);
    });
    if (row == kDigraphs.end()) {
      out += word[i++];
      continue;
    }
    has = true;
    out += row->second;
    i += row->first.size();
  }
  return has ? out : "";
}

std::string_view without_note_number(std::string_view word) {
  const auto is_word = [](std::string_view rest) {
    return rest.size() >= 2 && std::all_of(rest.begin(), rest.end(), may_be_of_word);
  };
  const std::string_view before = without_number_behind(word);
  if (before.size() < word.size()) return is_word(before) ? before : std::string_view();
  std::string_view behind = word;
  const std::string_view number = ascii::take_while(behind, ascii::is_digit);
  const bool note = !number.empty() && number.size() <= kMaxDigits && number.front() != '0';
  return note && begins_sentence(behind) && is_word(behind) ? behind : std::string_view();
}

void drop_plural_of_number(std::string& word) {
  const std::size_t size = word.size();
  if (size >= 2 && word.back() == 's' && ascii::is_digit(word[size - 2])) word.pop_back();
}

}  // namespace dragoman
