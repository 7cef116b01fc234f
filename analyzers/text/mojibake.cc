#include "analyzers/text/mojibake.h"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <stdexcept>
#include <string_view>
#include <vector>

#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

// An encoding that bytes of UTF-8 are read in by mistake.
struct Misreading {
  const char* name;       // ICU's
  bool has_pairs = true;  // whether sequences other than those of punctuation are undone, too
};

constexpr std::array<Misreading, 6> kMisreadings = {{{"windows-1252"},
                                                     {"macintosh"},
                                                     {"windows-1250"},
                                                     {"windows-1251", false},
                                                     {"cp437", false},
                                                     {"cp850", false}}};

using ByteOf = std::map<char32_t, unsigned char>;

// What the bytes above ASCII become. Those that the encoding lacks are Latin-1's controls.
ByteOf read_table(const Misreading& misreading) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter* const converter = ucnv_open(misreading.name, &status);
  if (U_FAILURE(status)) throw std::runtime_error("ICU lacks the encoding windows-1252 or another");
  ByteOf table;
  for (unsigned byte = 0x80; byte <= 0xFF; ++byte) {
    const char encoded = static_cast<char>(byte);
    UChar decoded = 0;
    UErrorCode result = U_ZERO_ERROR;
    const int length = ucnv_toUChars(converter, &decoded, 1, &encoded, 1, &result);
    if (byte < 0xA0) table.emplace(byte, static_cast<unsigned char>(byte));
    if (length == 1 && decoded != 0xFFFD) table[decoded] = static_cast<unsigned char>(byte);
  }
  ucnv_close(converter);
  return table;
}

const ByteOf& bytes_of(std::size_t misreading) {
  static const std::array<ByteOf, kMisreadings.size()> kTables = [] {
    std::array<ByteOf, kMisreadings.size()> tables;
    std::transform(kMisreadings.begin(), kMisreadings.end(), tables.begin(), read_table);
    return tables;
  }();
  return kTables[misreading];
}

struct Letter {
  char32_t code = 0;
  std::size_t begin = 0;  // bytes
  std::size_t end = 0;
};

std::vector<Letter> letters_of(std::string_view text) {
  std::vector<Letter> letters;
  const auto* data = reinterpret_cast<const std::uint8_t*>(text.data());
  for (std::size_t i = 0; i < text.size();) {
    const std::size_t begin = i;
    UChar32 c = 0;
    U8_NEXT_OR_FFFD(data, i, text.size(), c);
    if (c >= 0x80) letters.push_back({static_cast<char32_t>(c), begin, i});
  }
  return letters;
}

// A sequence of letters that are bytes of one character.
struct Sequence {
  std::size_t first = 0;  // letter
  std::size_t size = 0;   // letters
  char32_t meant = 0;
  bool is_certain = false;
  bool is_doubtful = false;  // as likely a word's last letter and closing quotation marks
};

bool is_punctuation(char32_t c) {
  return (c >= 0x2000 && c <= 0x214F) || c == 0xFEFF || c == 0xFFFD ||
         (c >= 0xFB00 && c <= 0xFB06) || c >= 0x10000;
}

// No word ends before such a sign, as it does before a closing quotation mark.
bool is_sign_inside(char32_t c) {
  return c > 0xA0 && c <= 0xBF && c != 0xAB && c != 0xBB;
}

class SequenceReader {
 public:
  SequenceReader(const std::vector<Letter>& letters, std::size_t misreading)
      : letters_(letters),
        bytes_(bytes_of(misreading)),
        has_pairs_(kMisreadings[misreading].has_pairs) {}

  std::vector<Sequence> read() const {
    std::vector<Sequence> found;
    for (std::size_t i = 0; i < letters_.size();) {
      const Sequence sequence = sequence_at(i);
      if (sequence.size > 0) found.push_back(sequence);
      i += std::max<std::size_t>(sequence.size, 1);
    }
    return found;
  }

 private:
  unsigned char byte_at(std::size_t i) const {
    const auto known = bytes_.find(letters_[i].code);
    return known == bytes_.end() ? 0 : known->second;
  }

  Sequence sequence_at(std::size_t first) const {
    const unsigned char lead = byte_at(first);
    if (lead < 0xC2 || lead > 0xF4) return {};
    const std::size_t size = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (const Sequence quote = broken_quote_at(first); quote.size > 0) return quote;
    std::string bytes(1, static_cast<char>(lead));
    for (std::size_t i = first + 1; i < first + size; ++i) {
      if (i == letters_.size() || letters_[i].begin != letters_[i - 1].end) return {};
      bytes += static_cast<char>(byte_at(i));
    }
    const char32_t meant = decoded(bytes);
    if (meant < 0xA0 || !(has_pairs_ || is_punctuation(meant))) return {};
    const bool sign = lead <= 0xC3 && is_sign_inside(letters_[first + 1].code);
    const bool certain = is_punctuation(meant) || sign;
    return {first, size, meant, certain, !certain && is_all_closing(first + 1, first + size)};
  }

  bool is_all_closing(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
      const char32_t c = letters_[i].code;
      const bool closing = c == 0xAB || c == 0xBB || (c >= 0x2010 && c <= 0x203A);
      if (!closing) return false;
    }
    return true;
  }

  // "â€" with its third character lost, which Windows-1252 doesn't have: a closing quotation mark.
  Sequence broken_quote_at(std::size_t first) const {
    const bool begins = letters_[first].code == 0xE2 && first + 1 < letters_.size() &&
                        letters_[first + 1].code == 0x20AC &&
                        letters_[first + 1].begin == letters_[first].end;
    if (!begins) return {};
    const bool followed =
        first + 2 < letters_.size() && letters_[first + 2].begin == letters_[first + 1].end;
    if (!followed) return {first, 2, 0x201D, true};
    return letters_[first + 2].code == 0xFFFD ? Sequence{first, 3, 0x201D, true} : Sequence{};
  }

  // 0 where the bytes are no character. Nobody writes private ones: bytes that give one were read
  // in another way.
  static char32_t decoded(std::string_view bytes) {
    const auto* data = reinterpret_cast<const std::uint8_t*>(bytes.data());
    std::size_t i = 0;
    UChar32 c = 0;
    U8_NEXT(data, i, bytes.size(), c);
    const bool good =
        c >= 0 && i == bytes.size() && u_isdefined(c) && u_charType(c) != U_PRIVATE_USE_CHAR;
    return good ? static_cast<char32_t>(c) : 0;
  }

  const std::vector<Letter>& letters_;
  const ByteOf& bytes_;
  bool has_pairs_;
};

// Letters with accents that belong to no sequence: they show that accents are read rightly here.
std::size_t count_others(const std::vector<Letter>& letters,
                         const std::vector<Sequence>& sequences) {
  std::size_t others = 0;
  auto next = sequences.begin();
  for (std::size_t i = 0; i < letters.size(); ++i) {
    while (next != sequences.end() && next->first + next->size <= i) ++next;
    const bool inside = next != sequences.end() && next->first <= i;
    if (!inside && u_isalpha(static_cast<UChar32>(letters[i].code))) ++others;
  }
  return others;
}

void append_mended(char32_t character, std::string& out) {
  std::array<std::uint8_t, U8_MAX_LENGTH> buffer{};
  int length = 0;
  U8_APPEND_UNSAFE(buffer.data(), length, character);
  out.append(buffer.begin(), buffer.begin() + length);
}

std::string mended(std::string_view text, const std::vector<Letter>& letters,
                   const std::vector<Sequence>& sequences) {
  std::string out;
  out.reserve(text.size());
  std::size_t done = 0;
  for (const Sequence& sequence : sequences) {
    const std::size_t begin = letters[sequence.first].begin;
    out.append(text, done, begin - done);
    append_mended(sequence.meant, out);
    done = letters[sequence.first + sequence.size - 1].end;
  }
  out.append(text, done);
  return out;
}

// Leaves what is certain, and the others where they are the rule in the text.
void keep_likely(const std::vector<Letter>& letters, std::vector<Sequence>& sequences) {
  const auto is_certain = [](const Sequence& s) { return s.is_certain; };
  const auto is_doubtful = [](const Sequence& s) { return s.is_doubtful; };
  const bool none_certain = std::none_of(sequences.begin(), sequences.end(), is_certain);
  const bool all_doubtful = std::all_of(sequences.begin(), sequences.end(), is_doubtful);
  const bool rule = count_others(letters, sequences) < sequences.size() && !all_doubtful &&
                    !(none_certain && sequences.size() == 1);
  if (!rule) std::erase_if(sequences, [&](const Sequence& s) { return !is_certain(s); });
}

std::size_t undo(std::size_t misreading, std::string& text) {
  const std::vector<Letter> letters = letters_of(text);
  std::vector<Sequence> sequences = SequenceReader(letters, misreading).read();
  keep_likely(letters, sequences);
  if (!sequences.empty()) text = mended(text, letters, sequences);
  return sequences.size();
}

// Whether a sequence may begin at the byte: with what the leads from 0xC2 to 0xF4 are in one of the
// encodings, followed by another character beyond ASCII.
bool may_begin_sequence(std::string_view rest) {
  if (rest.size() < 4) return false;
  const auto is_high = [&](std::size_t i) { return static_cast<unsigned char>(rest[i]) >= 0x80; };
  switch (rest.front()) {
    case '\xC2': return rest.starts_with("\u00AC") && is_high(2);
    case '\xC3':
    case '\xC4':
    case '\xC5': return is_high(2);
    case '\xD0': return rest.starts_with("\u0432\u0402");
    case '\xE2': return (rest.starts_with("\u221A") || rest.starts_with("\u201A")) && is_high(3);
    default: return false;
  }
}

// Most texts have none.
bool may_have_sequences(std::string_view text) {
  std::size_t i = ascii_length(text);
  while (i < text.size()) {
    if (may_begin_sequence(text.substr(i))) return true;
    ++i;
    i += ascii_length(text.substr(i));
  }
  return false;
}

}  // namespace

std::size_t mend_mojibake(std::string& text) {
  constexpr int kMaxTimes = 3;
  std::size_t count = 0;
  for (int time = 0; time < kMaxTimes && may_have_sequences(text); ++time) {
    std::size_t undone = 0;
    for (std::size_t i = 0; i < kMisreadings.size() && undone == 0; ++i) undone = undo(i, text);
    if (undone == 0) break;
    count = std::max(count, undone);
  }
  return count;
}

}  // namespace dragoman
