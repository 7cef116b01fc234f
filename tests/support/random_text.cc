#include "tests/support/random_text.h"

#include <array>
#include <string_view>

namespace dragoman::test {
namespace {

struct Range {
  char32_t first;
  char32_t last;
};

constexpr std::array kBlocks = std::to_array<Range>({
    {'a', 'z'},         {'A', 'Z'},         {'0', '9'},         {0x00, 0x7F},
    {0x80, 0xFF},       {0x100, 0x24F},     {0x2B0, 0x2FF},     {0x300, 0x36F},
    {0x370, 0x3FF},     {0x400, 0x4FF},     {0x590, 0x5FF},     {0x600, 0x6FF},
    {0x900, 0x97F},     {0xE00, 0xE7F},     {0x1000, 0x109F},   {0x1100, 0x11FF},
    {0x1E00, 0x1EFF},   {0x2000, 0x206F},   {0x2070, 0x218F},   {0x3000, 0x30FF},
    {0x3130, 0x318F},   {0x4E00, 0x9FFF},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},
    {0xFB00, 0xFDFF},   {0xFE00, 0xFEFF},   {0xFF00, 0xFFEF},   {0x1F1E6, 0x1F1FF},
    {0x1F300, 0x1FAFF}, {0x20000, 0x2A6DF}, {0xE0100, 0xE01EF}, {0x1, 0xD7FF},
    {0xE000, 0x10FFFF},
});

constexpr std::u32string_view kMarks = U"   -/&.,:;'_@\u2019\u2018\u2010\u2011\u2013\u00AD\u200D";

// `character` is no surrogate.
void append_utf8(char32_t character, std::string& out) {
  const auto byte = [&](char32_t bits) { out += static_cast<char>(bits); };
  const auto trail = [&](unsigned shift) { byte(0x80U | ((character >> shift) & 0x3FU)); };
  if (character < 0x80) {
    byte(character);
  } else if (character < 0x800) {
    byte(0xC0U | (character >> 6U));
    trail(0);
  } else if (character < 0x10000) {
    byte(0xE0U | (character >> 12U));
    trail(6);
    trail(0);
  } else {
    byte(0xF0U | (character >> 18U));
    trail(12);
    trail(6);
    trail(0);
  }
}

}  // namespace

char32_t RandomText::character() {
  switch (below(4)) {
    case 0: return kMarks[below(kMarks.size())];
    case 1: return U"aBsUN01"[below(7)];
    default: break;
  }
  const Range block = kBlocks[below(kBlocks.size())];
  return block.first + static_cast<char32_t>(below(block.last - block.first + 1));
}

std::string RandomText::utf8(std::size_t characters) {
  std::string out;
  for (std::size_t i = 0; i < characters; ++i) append_utf8(character(), out);
  return out;
}

std::string RandomText::ascii(std::size_t characters) {
  std::string out;
  for (std::size_t i = 0; i < characters; ++i) out += static_cast<char>(below(0x80));
  return out;
}

std::string RandomText::bytes(std::size_t size) {
  std::string out;
  for (std::size_t i = 0; i < size; ++i) out += static_cast<char>(below(0x100));
  return out;
}

}  // namespace dragoman::test
