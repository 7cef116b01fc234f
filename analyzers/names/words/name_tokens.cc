#include "analyzers/names/words/name_tokens.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <limits>
#include <string>

#include "analyzers/names/words/name_hash.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/marks.h"
#include "analyzers/text/normalize.h"

namespace dragoman::names {
namespace {

enum class Byte : std::uint8_t { kOther, kSmall, kCapital, kDigit, kHigh };

constexpr std::array<Byte, 256> make_bytes() {
  std::array<Byte, 256> bytes{};
  for (std::size_t c = 'a'; c <= 'z'; ++c) bytes[c] = Byte::kSmall;
  for (std::size_t c = 'A'; c <= 'Z'; ++c) bytes[c] = Byte::kCapital;
  for (std::size_t c = '0'; c <= '9'; ++c) bytes[c] = Byte::kDigit;
  for (std::size_t c = 0x80; c <= 0xFF; ++c) bytes[c] = Byte::kHigh;
  return bytes;
}

constexpr std::array<Byte, 256> kBytes = make_bytes();

// ASCII letters made small, and digits; 0 for all others.
constexpr std::array<char, 256> make_folded() {
  std::array<char, 256> folded{};
  for (char c = 'a'; c <= 'z'; ++c) folded[static_cast<unsigned char>(c)] = c;
  for (char c = 'a'; c <= 'z'; ++c) folded[static_cast<unsigned char>(c - 'a' + 'A')] = c;
  for (char c = '0'; c <= '9'; ++c) folded[static_cast<unsigned char>(c)] = c;
  return folded;
}

constexpr std::array<char, 256> kFolded = make_folded();

Byte byte_kind(char c) {
  return kBytes[static_cast<unsigned char>(c)];
}

// The length of the punctuation beyond ASCII at the front of the text, 0 for letters: Latin-1's
// signs, the General Punctuation block, the CJK one.
std::size_t high_mark_length(std::string_view text) {
  if (text.starts_with('\xC2')) return 2;
  return text.starts_with("\xE2\x80") || text.starts_with("\xE2\x81") ||
                 text.starts_with("\xE3\x80")
             ? std::min<std::size_t>(3, text.size())
             : 0;
}

std::size_t name_hyphen_length(std::string_view text) {
  constexpr std::string_view kEnDash = "\u2013";
  return text.starts_with(kEnDash) ? kEnDash.size() : hyphen_length(text);
}

UChar32 decode(std::string_view text, std::size_t& i) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(text.data());
  UChar32 c = 0;
  U8_NEXT_OR_FFFD(data, i, text.size(), c);
  return c;
}

bool is_capital_letter(UChar32 c) {
  return u_isUUppercase(c) != 0 || u_istitle(c) != 0;
}

// Whether a line is all in capitals: one small letter in sixteen may be a slip. Most lines are
// known not to be after a few letters.
bool is_shouted(std::string_view line) {
  std::size_t small = 0;
  std::size_t capitals = 0;
  for (const char c : line) {
    if (ascii::is_upper(c)) ++capitals;
    if (ascii::is_lower(c) && ++small * 16 > line.size()) return false;
  }
  return capitals >= 2 && small * 16 <= capitals;
}

// Short words whose dot ends no sentence, where a name may follow.
bool is_abbreviated(std::string_view word) {
  constexpr std::array<std::string_view, 24> kWords = {
      "adm",    "amb", "brig", "capt", "col", "dr", "fr",   "gen", "gov", "hon", "lt",  "maj",
      "messrs", "mme", "mr",   "mrs",  "ms",  "mt", "prof", "rep", "rev", "sen", "sgt", "st"};
  if (word.size() > 6) return false;
  std::array<char, 6> lower{};
  std::transform(word.begin(), word.end(), lower.begin(), ascii::to_lower);
  return std::binary_search(kWords.begin(), kWords.end(),
                            std::string_view(lower.data(), word.size()));
}

class Cutter {
 public:
  Cutter(std::string_view text, std::vector<NameToken>& tokens) : text_(text), tokens_(tokens) {}

  void cut() {
    tokens_.clear();
    tokens_.reserve(text_.size() / kUsualBytesPerWord);
    for (std::size_t i = 0; i < text_.size();) {
      if (i >= line_end_) begin_line(i);
      const Byte kind = byte_kind(text_[i]);
      if (kind == Byte::kOther) {
        ++i;
      } else if (kind == Byte::kHigh && high_mark_length(text_.substr(i)) > 0) {
        i += high_mark_length(text_.substr(i));
      } else {
        i = word(i, kind);
      }
    }
  }

 private:
  static constexpr std::size_t kUsualBytesPerWord = 6;
  static constexpr std::size_t kLeastWrappedBytes = 40;

  void begin_line(std::size_t begin) {
    const std::size_t end = text_.find('\n', begin);
    wraps_ = begin - line_begin_ >= kLeastWrappedBytes;
    line_begin_ = begin;
    line_end_ = end == std::string_view::npos ? text_.size() : end + 1;
    shouted_ = is_shouted(text_.substr(begin, line_end_ - begin));
  }

  // Adds the word that begins at `begin` and returns where to look for the next one.
  std::size_t word(std::size_t begin, Byte kind) {
    NameToken token;
    token.begin = static_cast<std::uint32_t>(begin);
    token.shouted = shouted_;
    look_behind(token);
    std::size_t next = 0;
    if (kind == Byte::kSmall) {
      next = small_word(token);
    } else {
      next = dotted_letters(token);
      if (next == 0) next = capital_word(token, kind);
      next = divided_word(token, next);
    }
    last_ = token.end;
    tokens_.push_back(token);
    return next;
  }

  // "U.N.", "J.F.": single capitals with dots between, as one word.
  std::size_t dotted_letters(NameToken& token) const {
    std::size_t i = token.begin;
    NameWordHash hash;
    while (i + 1 < text_.size() && byte_kind(text_[i]) == Byte::kCapital && text_[i + 1] == '.') {
      hash.add(ascii::to_lower(text_[i]));
      i += 2;
    }
    if (i < token.begin + 4) {
      const bool open = i == token.begin + 2 && i + 1 < text_.size() && is_lone_capital(i);
      if (!open) return 0;
    }
    if (i < text_.size() && is_lone_capital(i)) hash.add(ascii::to_lower(text_[i++]));
    token.hash = hash.value();
    token.shape = WordShape::kCapitals;
    token.dotted = text_[i - 1] == '.';
    token.end = static_cast<std::uint32_t>(i);
    const std::size_t mark = inner_apostrophe_length(i);
    return mark > 0 && is_possessive(i + mark) ? i + mark + 1 : i;
  }

  // A capital without a letter after it.
  bool is_lone_capital(std::size_t i) const {
    return byte_kind(text_[i]) == Byte::kCapital &&
           (i + 1 == text_.size() || byte_kind(text_[i + 1]) == Byte::kOther);
  }

  std::size_t small_word(NameToken& token) const {
    std::size_t i = token.begin + 1;
    while (i < text_.size() && byte_kind(text_[i]) == Byte::kSmall) ++i;
    token.end = static_cast<std::uint32_t>(i);
    return ends_plainly(i) ? i : whole_word(token);
  }

  std::size_t capital_word(NameToken& token, Byte kind) const {
    const std::size_t plain = kind == Byte::kHigh ? 0 : plain_word(token, kind);
    const std::size_t next = plain > 0 ? plain : whole_word(token);
    if (plain == 0) {
      const std::string_view word = text_.substr(token.begin, token.end - token.begin);
      token.shape = kind == Byte::kDigit ? WordShape::kNumber : shape_of(word);
      if (token.shape != WordShape::kSmall) token.hash = word_hash(text_, token);
    }
    token.dotted = next < text_.size() && text_[next] == '.';
    return next;
  }

  // "Brez-\nhnev" is one word: it continues in small letters after the division. Where the search
  // for the next one continues.
  std::size_t divided_word(NameToken& token, std::size_t next) const {
    if (token.shape != WordShape::kCapital && token.shape != WordShape::kLetter) return next;
    while (next == token.end && next < text_.size() && !is_word_gap(text_[next])) {
      const std::size_t division = division_length(text_.substr(next));
      NameToken rest;
      rest.begin = static_cast<std::uint32_t>(next + division);
      if (division == 0 || !is_small_at(rest.begin)) break;
      next = small_word(rest);
      token.end = rest.end;
      token.shape = WordShape::kCapital;
      token.hash = 0;
      token.hash = word_hash(text_, token);
    }
    return next;
  }

  static bool is_word_gap(char c) { return c == ' ' || c == ',' || c == '.' || c == '\n'; }

  bool is_small_at(std::size_t i) const {
    return i < text_.size() && byte_kind(text_[i]) == Byte::kSmall;
  }

  // A word of ASCII letters and digits only, nearly all of them; 0 if it isn't one.
  std::size_t plain_word(NameToken& token, Byte first) const {
    NameWordHash hash;
    char highest = 0;  // a small letter if there is one
    std::size_t i = token.begin;
    for (; i < text_.size() && kFolded[static_cast<unsigned char>(text_[i])] != 0; ++i) {
      hash.add(kFolded[static_cast<unsigned char>(text_[i])]);
      highest = std::max(highest, text_[i]);
    }
    if (!ends_plainly(i)) return 0;
    token.hash = hash.value();
    token.end = static_cast<std::uint32_t>(i);
    if (first == Byte::kDigit) {
      token.shape = WordShape::kNumber;
    } else if (i == token.begin + 1) {
      token.shape = WordShape::kLetter;
    } else {
      token.shape = highest >= 'a' ? WordShape::kCapital : WordShape::kCapitals;
    }
    return i;
  }

  // Whether a word of ASCII letters ends here: no other letter and no apostrophe follows.
  bool ends_plainly(std::size_t i) const {
    return i == text_.size() ||
           (byte_kind(text_[i]) == Byte::kOther && text_[i] != '\'' && text_[i] != '`');
  }

  // Letters, digits and apostrophes between them. The token ends before "'s", the word after it.
  std::size_t whole_word(NameToken& token) const {
    std::size_t i = token.begin;
    while (i < text_.size()) {
      const Byte kind = byte_kind(text_[i]);
      if (kind == Byte::kHigh && high_mark_length(text_.substr(i)) == 0) {
        decode(text_, i);
      } else if (kind != Byte::kOther && kind != Byte::kHigh) {
        ++i;
      } else if (const std::size_t mark = inner_apostrophe_length(i); mark > 0) {
        if (is_possessive(i + mark)) {
          token.end = static_cast<std::uint32_t>(i);
          return i + mark + 1;
        }
        i += mark;
      } else {
        break;
      }
    }
    token.end = static_cast<std::uint32_t>(i);
    return i;
  }

  // The length of an apostrophe with a letter after it, or 0.
  std::size_t inner_apostrophe_length(std::size_t i) const {
    const std::size_t mark = apostrophe_length(text_.substr(i));
    if (mark == 0 || i + mark >= text_.size()) return 0;
    const Byte next = byte_kind(text_[i + mark]);
    const bool letter = next == Byte::kSmall || next == Byte::kCapital ||
                        (next == Byte::kHigh && high_mark_length(text_.substr(i + mark)) == 0);
    return letter ? mark : 0;
  }

  bool is_possessive(std::size_t i) const {
    if (text_[i] != 's' && text_[i] != 'S') return false;
    return i + 1 == text_.size() || byte_kind(text_[i + 1]) == Byte::kOther;
  }

  static WordShape shape_of(std::string_view word) {
    std::size_t letters = 0;
    bool small = false;
    for (std::size_t i = 0; i < word.size();) {
      const UChar32 c = decode(word, i);
      if (u_isalpha(c) == 0 || u_charType(c) == U_MODIFIER_LETTER) continue;
      const bool capital = c < 0x80 ? c <= 'Z' : is_capital_letter(c);
      if (++letters == 1 && !capital) return WordShape::kSmall;
      small = small || !capital;
    }
    if (letters == 1) return WordShape::kLetter;
    return small ? WordShape::kCapital : WordShape::kCapitals;
  }

  // What stands between the word before and this one.
  void look_behind(NameToken& token) const {
    const std::string_view gap = text_.substr(last_, token.begin - last_);
    if (tokens_.empty()) {
      token.leads = true;
    } else if (gap.size() == 1 && gap.front() == ' ') {
      token.gap = WordGap::kBlank;
    } else {
      token.leads = is_leading(gap);
      token.gap = gap_kind(gap);
    }
  }

  static bool is_leading(std::string_view gap) {
    std::size_t size = gap.size();
    while (size > 0 && (gap[size - 1] == ' ' || gap[size - 1] == '\t')) --size;
    if (size == 0) return false;
    const char mark = gap[size - 1];
    return mark == '\n' || mark == '(' || mark == ';' || mark == ':';
  }

  WordGap gap_kind(std::string_view gap) const {
    WordGap kind = WordGap::kBlank;
    if (const std::size_t hyphen = name_hyphen_length(gap); hyphen > 0) {
      gap.remove_prefix(hyphen);
      const bool wrapped = gap.find('\n') != std::string_view::npos && is_blank(gap);
      return gap.empty() || wrapped ? WordGap::kHyphen : WordGap::kBreak;
    }
    if (gap.starts_with('.')) {
      const NameToken& before = tokens_.back();
      const std::string_view word = text_.substr(before.begin, before.end - before.begin);
      if (before.shape != WordShape::kLetter && !is_abbreviated(word)) return WordGap::kBreak;
      gap.remove_prefix(1);
    } else if (gap.starts_with(',')) {
      gap.remove_prefix(1);
      kind = WordGap::kComma;
    }
    // An ayin or hamza before the word.
    if (gap.ends_with('\'') || gap.ends_with('`')) gap.remove_suffix(1);
    if (gap.ends_with("\u2018") || gap.ends_with("\u2019")) gap.remove_suffix(3);
    const bool ends = !wraps_ && gap.find('\n') != std::string_view::npos;
    return is_blank(gap) && !ends ? kind : WordGap::kBreak;
  }

  static bool is_blank(std::string_view gap) {
    const bool near = gap.size() <= 2 || gap.find('\n') != std::string_view::npos;
    return !gap.empty() && near && gap.find_first_not_of(" \t\r\n") == std::string_view::npos &&
           std::count(gap.begin(), gap.end(), '\n') <= 1;
  }

  std::string_view text_;
  std::vector<NameToken>& tokens_;
  std::size_t line_begin_ = 0;
  std::size_t line_end_ = 0;
  bool wraps_ =
      false;  // whether this line may continue the one before: a short one ends a list's item
  bool shouted_ = false;
  std::size_t last_ = 0;  // where the last word ends
};

}  // namespace

void cut_name_tokens(std::string_view text, std::vector<NameToken>& tokens) {
  constexpr std::size_t kMaxBytes = std::numeric_limits<std::uint32_t>::max();
  Cutter(text.substr(0, kMaxBytes), tokens).cut();
}

std::uint64_t word_hash(std::string_view text, const NameToken& token) {
  if (token.hash != 0) return token.hash;
  const std::string_view word = text.substr(token.begin, token.end - token.begin);
  NameWordHash hash;
  for (const char c : word) {
    const Byte kind = byte_kind(c);
    if (kind == Byte::kHigh) return name_word_hash(squash(word));
    if (kind != Byte::kOther) hash.add(ascii::to_lower(c));
  }
  return hash.value();
}

}  // namespace dragoman::names
