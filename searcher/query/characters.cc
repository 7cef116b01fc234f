#include "searcher/query/characters.h"

namespace dragoman::query {
namespace {

char32_t byte_at(std::string_view text, std::size_t at) {
  return static_cast<unsigned char>(text[at]);
}

std::size_t sequence_size(char32_t lead) {
  if (lead < 0x80) return 1;
  if (lead < 0xE0) return 2;
  return lead < 0xF0 ? 3 : 4;
}

bool is_direction_mark(char32_t code) {
  return code == 0x061C || code == 0x200E || code == 0x200F || (code >= 0x202A && code <= 0x202E) ||
         (code >= 0x2066 && code <= 0x2069);
}

bool is_control(char32_t code) {
  return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == 0x200B || code == 0x2028 ||
         code == 0x2029 || code == 0xFEFF || is_direction_mark(code);
}

}  // namespace

Character character_at(std::string_view text, std::size_t at) {
  const char32_t lead = byte_at(text, at);
  const std::size_t size = sequence_size(lead);
  if (size == 1) return {lead, 1};
  char32_t code = lead & (0x7FU >> size);
  for (std::size_t i = 1; i < size; ++i) code = code << 6U | (byte_at(text, at + i) & 0x3FU);
  return {code, size};
}

bool is_blank(char32_t code) {
  return code == ' ' || code == 0x00A0 || code == 0x1680 || (code >= 0x2000 && code <= 0x200A) ||
         code == 0x202F || code == 0x205F || code == 0x3000;
}

bool is_quote(char32_t code) {
  return code == '"' || code == 0x00AB || code == 0x00BB || (code >= 0x201C && code <= 0x201F);
}

bool is_in_hebrew_word(std::string_view text, std::size_t at) {
  const auto is_letter_at = [&](std::size_t i) {
    if (i + 1 >= text.size()) return false;
    const Character c = character_at(text, i);
    return c.code >= 0x05D0 && c.code <= 0x05EA;
  };
  return at >= 2 && is_letter_at(at + character_at(text, at).size) &&
         static_cast<unsigned char>(text[at - 2]) == 0xD7 && is_letter_at(at - 2);
}

std::string blank_controls(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const Character c = character_at(text, at);
    if (is_control(c.code)) {
      out += ' ';
    } else {
      out.append(text, at, c.size);
    }
    at += c.size;
  }
  return out;
}

}  // namespace dragoman::query
