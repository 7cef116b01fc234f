#include "analyzers/text/normalize.h"

#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <stdexcept>

#include "analyzers/text/ascii.h"
#include "analyzers/text/han_forms.h"
#include "analyzers/text/marks.h"
#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

bool is_ascii(std::string_view text) {
  return ascii_length(text) == text.size();
}

using Factory = const icu::Normalizer2* (*)(UErrorCode&);

const icu::Normalizer2& normalizer(Factory factory) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* instance = factory(status);
  if (U_FAILURE(status)) throw std::runtime_error("ICU has no normalisation data");
  return *instance;
}

void append_utf8(UChar32 character, std::string& out) {
  const auto c = static_cast<std::uint32_t>(character);
  std::array<std::uint8_t, U8_MAX_LENGTH> buffer{};
  int length = 0;
  U8_APPEND_UNSAFE(buffer.data(), length, c);
  out.append(buffer.begin(), buffer.begin() + length);
}

template <typename OnCharacter>
void for_each_character(std::string_view text, OnCharacter on_character) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(text.data());
  const std::size_t size = text.size();
  for (std::size_t i = 0; i < size;) {
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(data, i, size, c);
    on_character(c);
  }
}

// ICU puts the marks of a letter into their canonical order by insertion, in time that grows with
// the square of their number. Unicode's Stream-Safe Text Format (UAX #15, section 13) allows 30.
constexpr std::size_t kMaxMarks = 30;
constexpr std::size_t kLeastMarkBytes = 2;

// Characters that casefolding removes keep a run of marks together.
bool continues_marks(UChar32 c) {
  return u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) != 0;
}

// The text without the marks that come after the first kMaxMarks of a letter.
std::string with_marks_capped(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  std::size_t marks = 0;
  for_each_character(text, [&](UChar32 c) {
    const bool is_mark = u_getCombiningClass(c) != 0;
    if (is_mark) {
      ++marks;
    } else if (!continues_marks(c)) {
      marks = 0;
    }
    if (!is_mark || marks <= kMaxMarks) append_utf8(c, out);
  });
  return out;
}

// Looks at bytes alone: marks begin at U+0300, with the byte 0xCC.
bool may_have_long_mark_runs(std::string_view text) {
  std::size_t run = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    const bool ends_run = byte < 0x80 || (byte >= 0xC3 && byte < 0xCC);
    run = ends_run ? 0 : run + 1;
    if (run > kMaxMarks * kLeastMarkBytes) return true;
  }
  return false;
}

std::string normalized(const icu::Normalizer2& form, std::string_view given) {
  const bool is_capped = may_have_long_mark_runs(given);
  const std::string capped = is_capped ? with_marks_capped(given) : std::string();
  const std::string_view text = is_capped ? std::string_view(capped) : given;
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  UErrorCode status = U_ZERO_ERROR;
  const icu::StringPiece piece(text.data(), static_cast<std::int32_t>(text.size()));
  form.normalizeUTF8(0, piece, sink, nullptr, status);
  if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));
  return out;
}

// Letters without a decomposition, and letters of the Arabic script that are written one for another:
// each language's keyboard has its own kaf, yeh and heh.
std::string_view plain_form(UChar32 c) {
  switch (c) {
    case 0x00E6: return "ae";
    case 0x00F0: return "d";
    case 0x00F8: return "o";
    case 0x00FE: return "th";
    case 0x0111: return "d";
    case 0x0127: return "h";
    case 0x0131: return "i";
    case 0x0142: return "l";
    case 0x014B: return "ng";
    case 0x0153: return "oe";
    case 0x0167: return "t";
    case 0x0180: return "b";
    case 0x0259: return "e";
    case 0x0629:                   // teh marbuta,
    case 0x06BE:                   // Urdu's heh doachashmee,
    case 0x06C1:                   // its heh goal
    case 0x06C3:                   // and teh marbuta goal,
    case 0x06D5: return "\u0647";  // Kurdish ae: as heh
    case 0x0649:                   // alef maksura,
    case 0x06CC:                   // Farsi yeh,
    case 0x06CD:                   // Pashto's yeh with tail,
    case 0x06D2: return "\u064A";  // Urdu's yeh barree: as yeh
    case 0x06A9:                   // keheh,
    case 0x06AA: return "\u0643";  // Sindhi's swash kaf: as kaf
    case 0x0671: return "\u0627";  // alef wasla as alef
    case 0x066B: return ".";       // decimal separator
    default: return {};
  }
}

bool drops_marks(UScriptCode script) {
  return script == USCRIPT_LATIN || script == USCRIPT_GREEK || script == USCRIPT_CYRILLIC ||
         script == USCRIPT_ARABIC || script == USCRIPT_HEBREW;
}

constexpr UChar32 kCyrillicI = 0x0438;
constexpr UChar32 kBreve = 0x0306;
constexpr UChar32 kTatweel = 0x0640;
constexpr UChar32 kThousandsSeparator = 0x066C;

void fold_character(UChar32 c, std::string& out) {
  if (c == kThousandsSeparator) return;
  const std::string_view plain = plain_form(c);
  const int digit = c < 0x80 ? -1 : u_charDigitValue(c);
  if (!plain.empty()) {
    out += plain;
  } else if (digit >= 0 && u_charType(c) == U_DECIMAL_DIGIT_NUMBER) {
    out += static_cast<char>('0' + digit);
  } else {
    append_utf8(static_cast<UChar32>(simplified_han(static_cast<char32_t>(c))), out);
  }
}

constexpr char kGap = ' ';
constexpr char kDropped = '\0';

// What each ASCII character becomes in fold_name().
constexpr std::array<char, 128> kAsciiNames = [] {
  std::array<char, 128> table{};
  table.fill(kGap);
  for (char c = '0'; c <= '9'; ++c) table[static_cast<std::size_t>(c)] = c;
  for (char c = 'a'; c <= 'z'; ++c) {
    table[static_cast<std::size_t>(c)] = c;
    table[static_cast<std::size_t>(c - 'a' + 'A')] = c;
  }
  table['\''] = kDropped;
  table['`'] = kDropped;
  return table;
}();

// Written into a string of the size that is enough, since whole texts are folded.
void append_ascii_name(std::string_view text, std::string& out) {
  const std::size_t begin = out.size();
  out.resize(begin + text.size(), ' ');
  std::size_t size = begin;
  bool gap = false;
  for (const char c : text) {
    const char folded = kAsciiNames[static_cast<std::size_t>(c)];
    if (folded == kGap) {
      gap = size > begin;
    } else if (folded != kDropped) {
      size += gap ? 1 : 0;
      gap = false;
      out[size++] = folded;
    }
  }
  out.resize(size);
}

std::string fold_ascii_name(std::string_view text) {
  std::string out;
  append_ascii_name(text, out);
  return out;
}

std::string squash_ascii(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const char folded = kAsciiNames[static_cast<std::size_t>(c)];
    if (folded != kGap && folded != kDropped) out += folded;
  }
  return out;
}

bool is_letter_or_digit(UChar32 c) {
  constexpr std::uint32_t kKept = U_GC_L_MASK | U_GC_N_MASK | U_GC_M_MASK;
  return (U_GET_GC_MASK(c) & kKept) != 0;
}

}  // namespace

void casefold(std::string& text) {
  if (is_ascii(text)) {
    std::transform(text.begin(), text.end(), text.begin(), ascii::to_lower);
    return;
  }
  text = normalized(normalizer(icu::Normalizer2::getNFKCCasefoldInstance), text);
}

void fold_diacritics(std::string& text) {
  if (is_ascii(text)) return;
  const std::string apart = normalized(normalizer(icu::Normalizer2::getNFDInstance), text);
  std::string out;
  out.reserve(apart.size());
  UScriptCode script = USCRIPT_COMMON;
  UChar32 base = 0;
  for_each_character(apart, [&](UChar32 c) {
    if (u_charType(c) == U_NON_SPACING_MARK) {
      const bool other_letter = base == kCyrillicI && c == kBreve;
      if (!drops_marks(script) || other_letter) append_utf8(c, out);
      return;
    }
    if (c == kTatweel) {  // shared by several scripts; here for the Arabic marks that it carries
      script = USCRIPT_ARABIC;
      return;
    }
    UErrorCode status = U_ZERO_ERROR;
    script = uscript_getScript(c, &status);
    base = c;
    fold_character(c, out);
  });
  text = normalized(normalizer(icu::Normalizer2::getNFCInstance), out);
}

void drop_apostrophes(std::string& text) {
  if (is_ascii(text)) {
    std::erase_if(text, [](char c) { return c == '\'' || c == '`'; });
    return;
  }
  std::string out;
  out.reserve(text.size());
  for_each_character(text, [&](UChar32 c) {
    if (!is_apostrophe(static_cast<char32_t>(c))) append_utf8(c, out);
  });
  text = std::move(out);
}

std::string squash(std::string_view text) {
  if (is_ascii(text)) return squash_ascii(text);
  std::string name = fold_name(text);
  std::erase(name, ' ');
  return name;
}

namespace {

std::string fold_any_name(std::string_view text) {
  std::string folded(text);
  unify_apostrophes(folded);
  casefold(folded);
  fold_diacritics(folded);
  drop_apostrophes(folded);
  std::string out;
  bool gap = false;
  for_each_character(folded, [&](UChar32 c) {
    if (!is_letter_or_digit(c)) {
      gap = true;
      return;
    }
    if (gap && !out.empty()) out += ' ';
    gap = false;
    append_utf8(c, out);
  });
  return out;
}

constexpr bool is_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

// The words of ASCII at the beginning; or, where the first has other characters, that one.
std::string_view next_piece(std::string_view text, bool& ascii) {
  std::size_t word = 0;  // where the last one begins
  std::size_t end = 0;
  for (; end < text.size() && static_cast<signed char>(text[end]) >= 0; ++end)
    if (is_blank(text[end])) word = end + 1;
  ascii = end == text.size() || word > 0;
  if (ascii) return text.substr(0, end == text.size() ? end : word);
  while (end < text.size() && !is_blank(text[end])) ++end;
  return text.substr(0, end);
}

}  // namespace

// Nothing is folded across a blank, and most of what stands between two is ASCII.
std::string fold_name(std::string_view text) {
  if (is_ascii(text)) return fold_ascii_name(text);
  std::string out;
  while (!text.empty()) {
    bool ascii = true;
    const std::string_view piece = next_piece(text, ascii);
    text.remove_prefix(piece.size());
    const std::string folded = ascii ? fold_ascii_name(piece) : fold_any_name(piece);
    if (!out.empty() && !folded.empty()) out += ' ';
    out += folded;
  }
  return out;
}

}  // namespace dragoman
