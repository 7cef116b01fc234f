#include "analyzers/text/word_tokenizer.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <string>

#include "analyzers/text/ascii.h"
#include "analyzers/text/marks.h"
#include "analyzers/text/unspaced_words.h"
#include "analyzers/text/word_breaks.h"

namespace dragoman {
namespace {

std::size_t character_length(char lead) {
  const auto byte = static_cast<unsigned char>(lead);
  if (byte < 0x80) return 1;
  if (byte < 0xE0) return 2;
  return byte < 0xF0 ? 3 : 4;
}

char32_t decode(std::string_view character) {
  const auto* data = reinterpret_cast<const std::uint8_t*>(character.data());
  std::size_t i = 0;
  UChar32 c = 0;
  U8_NEXT(data, i, character.size(), c);
  return c < 0 ? 0xFFFD : static_cast<char32_t>(c);
}

bool is_glyph(char32_t c) {
  if (c < 0x1100) return false;
  const auto code = static_cast<UChar32>(c);
  return u_hasBinaryProperty(code, UCHAR_IDEOGRAPHIC) || (c >= 0x3040 && c <= 0x30FF) ||
         (c >= 0x31F0 && c <= 0x31FF) || (c >= 0xFF66 && c <= 0xFF9F) ||
         (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0x1100 && c <= 0x11FF) ||
         (c >= 0x3130 && c <= 0x318F);
}

// "U.N", "D.P.R.K": single letters with dots between, as ICU leaves them without the last dot.
bool is_dotted_acronym(std::string_view word) {
  if (word.size() < 3 || word.size() % 2 == 0) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    const bool good = i % 2 == 0 ? ascii::is_letter(word[i]) : word[i] == '.';
    if (!good) return false;
  }
  return true;
}

// "U. S", "U. N", "U. K" with a blank, at the front of a text: its length, or 0.
std::size_t spaced_acronym_length(std::string_view text) {
  constexpr std::string_view kSecond = "SNK";
  constexpr std::size_t kLength = 4;
  const bool shape = text.size() > kLength && text.starts_with("U. ") &&
                     kSecond.find(text[3]) != std::string_view::npos && text[kLength] == '.';
  return shape ? kLength : 0;
}

bool is_number_part(char c) {
  return ascii::is_digit(c) || c == ',' || c == '.' || c == ';' || c == ':';
}

// Whether the comma stands between one to three digits and exactly three more, as in "12,958".
bool is_digit_group(std::string_view word, std::size_t group, std::size_t comma) {
  const std::string_view after = word.substr(comma + 1);
  const bool three =
      after.size() >= 3 && std::all_of(after.begin(), after.begin() + 3, ascii::is_digit);
  const bool ends = after.size() == 3 || (after.size() > 3 && !ascii::is_digit(after[3]));
  return comma > group && comma - group <= 3 && three && ends;
}

// "d'", "l'", "qu'", "dell'" at the front of a word: the length before the apostrophe, or 0.
std::size_t elision_length(std::string_view word) {
  constexpr std::array<std::string_view, 8> kElided = {"d",    "l",    "qu",   "dell",
                                                       "dall", "nell", "sull", "all"};
  std::size_t length = 0;
  while (length < word.size() && ascii::is_letter(word[length])) ++length;
  const std::size_t mark = apostrophe_length(word.substr(length));
  if (mark == 0 || word.size() < length + mark + 3) return 0;
  std::string lead(word.substr(0, length));
  std::transform(lead.begin(), lead.end(), lead.begin(), ascii::to_lower);
  return std::find(kElided.begin(), kElided.end(), lead) != kElided.end() ? length : 0;
}

// "'s" at the front of a text, where the word ends with it: its length, or 0.
std::size_t possessive_length(std::string_view text) {
  const std::size_t length = apostrophe_length(text) + 1;
  if (length == 1 || text.size() < length || ascii::to_lower(text[length - 1]) != 's') return 0;
  return text.size() == length || !ascii::is_letter(text[length]) ? length : 0;
}

std::string_view without_possessive(std::string_view word) {
  for (const std::size_t length : {std::size_t{2}, std::size_t{3}, std::size_t{4}}) {
    if (word.size() <= length) continue;
    const std::size_t stem = word.size() - length;
    if (possessive_length(word.substr(stem)) == length) return word.substr(0, stem);
  }
  return word;
}

// Marks that UAX #29, or one ICU version and not another, takes for part of a word.
bool is_separator(char32_t c) {
  if (c < 0x80) return c == '.' || c == ':' || c == '@' || c == '_';
  return u_charType(static_cast<UChar32>(c)) == U_CONNECTOR_PUNCTUATION;
}

// Whether the character belongs to the glyph before it: a mark, or the vowel or last consonant of a
// Hangul syllable written in parts.
bool extends_glyph(char32_t c) {
  const bool jamo = c >= 0x1160 && c <= 0x11FF;
  const bool voicing = c == 0x309B || c == 0x309C || c == 0xFF9E || c == 0xFF9F;
  return jamo || voicing || u_charType(static_cast<UChar32>(c)) == U_NON_SPACING_MARK;
}

// The bytes of the characters at the front of `text` that extend a glyph.
std::size_t extension_length(std::string_view text) {
  std::size_t length = 0;
  while (length < text.size()) {
    const std::size_t next = character_length(text[length]);
    if (!extends_glyph(decode(text.substr(length, next)))) break;
    length += next;
  }
  return length;
}

// The ASCII character that the joining character in a gap between words is known as, if it is all
// that stands there; 0 where none is. A word divided at the end of a line is joined by a hyphen.
char joiner_in(std::string_view before, std::string_view gap) {
  if (gap.empty() || gap == " ") return 0;
  const char c = gap.front();
  if (gap.size() == 1 && (c == '-' || c == '/' || c == '&' || c == '.')) return c;
  const bool joins = hyphen_length(gap) == gap.size() || is_line_division(before, gap);
  return joins ? '-' : '\0';
}

bool ends_with_digit(std::string_view word) {
  return !word.empty() && ascii::is_digit(word.back());
}

}  // namespace

class WordTokenizer::Impl {
 public:
  explicit Impl(TokenSink& next) : next_(next) {}

  void tokenize(std::string_view text) {
    start(text);
    while (next_word()) continue;
    next_.finish();
  }

  std::vector<std::size_t> offsets(std::string_view text,
                                   const std::vector<std::uint32_t>& positions) {
    std::vector<std::size_t> found;
    located_ = &found;
    wanted_ = &positions;
    start(text);
    while (found.size() < positions.size() && next_word()) continue;
    located_ = nullptr;
    found.resize(positions.size(), text.size());
    return found;
  }

 private:
  void start(std::string_view text) {
    breaks_.start(text);
    text_ = text;
    position_ = 0;
    last_end_ = 0;
    pending_joiner_ = 0;
  }

  bool next_word() {
    WordBreak word;
    if (!breaks_.next(word)) return false;
    if (word.begin >= last_end_) segment(word);
    return true;
  }

  // Most words are nothing but letters, and no acronym with a blank in it begins there.
  void segment(const WordBreak& word) {
    const bool may_be_acronym = text_[word.begin] == 'U' && word.end - word.begin == 1;
    if (word.kind == WordBreak::Kind::kLetters && !may_be_acronym) {
      emit(word.begin, with_possessive(word.begin, word.end), TokenKind::kWord);
    } else if (word.kind == WordBreak::Kind::kDigits) {
      emit(word.begin, with_possessive(word.begin, word.end), TokenKind::kNumber);
    } else {
      segment(word.begin, word.end);
    }
  }

  // Any word of UAX #29: passed on whole or in parts.
  void segment(std::size_t begin, std::size_t end) {
    const std::string_view word = text_.substr(begin, end - begin);
    const std::size_t spaced = spaced_acronym_length(text_.substr(begin));
    if (is_dotted_acronym(without_possessive(word))) {
      acronym(begin, end);
    } else if (spaced > 0) {
      acronym(begin, begin + spaced);
    } else if (std::all_of(word.begin(), word.end(), is_number_part)) {
      numbers(begin, word);
    } else {
      letters(begin, word);
    }
  }

  // By Unicode's rules "'s" is no part of a word that ends with a digit: "1960's", "G8's".
  std::size_t with_possessive(std::size_t begin, std::size_t end) const {
    if (!ends_with_digit(text_.substr(begin, end - begin))) return end;
    return end + possessive_length(text_.substr(end));
  }

  void acronym(std::size_t begin, std::size_t end) {
    if (end < text_.size() && text_[end] == '.') ++end;
    end += possessive_length(text_.substr(end));
    emit(begin, end, TokenKind::kWord);
  }

  // "1,000" is a number; "1,2,3" and "12;13", which ICU keeps together as well, are several.
  void numbers(std::size_t begin, std::string_view word) {
    std::size_t start = 0;
    std::size_t group = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
      if (ascii::is_digit(word[i]) || word[i] == '.') continue;
      const bool grouped = word[i] == ',' && is_digit_group(word, group, i);
      group = i + 1;
      if (grouped) continue;
      emit(begin + start, begin + i, TokenKind::kNumber);
      start = i + 1;
    }
    emit(begin + start, with_possessive(begin + start, begin + word.size()), TokenKind::kNumber);
  }

  // Splits at separators and elisions, and takes the characters of glyph scripts one by one.
  void letters(std::size_t begin, std::string_view word) {
    const std::size_t elided = elision_length(word);
    if (elided > 0) {
      const std::size_t mark = apostrophe_length(word.substr(elided));
      emit(begin, begin + elided, TokenKind::kWord);
      pending_joiner_ = '\'';
      begin += elided + mark;
      word.remove_prefix(elided + mark);
    }
    std::size_t start = 0;
    for (std::size_t i = 0; i < word.size();) {
      std::size_t length = character_length(word[i]);
      const char32_t c = decode(word.substr(i, length));
      const bool separator = is_separator(c);
      const bool glyph = is_glyph(c);
      if (glyph) length += extension_length(word.substr(i + length));
      if (separator || glyph) emit(begin + start, begin + i, TokenKind::kWord);
      if (glyph) emit(begin + i, begin + i + length, TokenKind::kGlyph);
      i += length;
      if (separator || glyph) start = i;
    }
    last_part(begin + start, begin + word.size());
    pending_joiner_ = 0;
  }

  // A word of a script that is written without blanks may be a compound: its parts are tokens that
  // are joined as by a hyphen.
  void last_part(std::size_t begin, std::size_t end) {
    const std::string_view word = text_.substr(begin, end - begin);
    if (!word.empty() && may_be_unspaced(word)) {
      for (const std::size_t size : unspaced_.parts(word)) {
        emit(begin, begin + size, TokenKind::kWord);
        begin += size;
        pending_joiner_ = '-';
      }
      return;
    }
    emit(begin, with_possessive(begin, end), TokenKind::kWord);
  }

  void emit(std::size_t begin, std::size_t end, TokenKind kind) {
    if (begin >= end) return;
    if (located_ != nullptr) return locate(begin, end);
    token_.joiner = pending_joiner_ != 0 ? pending_joiner_ : joiner_before(begin);
    pending_joiner_ = 0;
    token_.text.assign(text_.substr(begin, end - begin));
    token_.begin = begin;
    token_.end = end;
    token_.position = position_++;
    token_.span = 1;
    token_.kind = kind;
    token_.other.clear();
    token_.other_is_asked = false;
    last_end_ = end;
    next_.put(token_);
  }

  void locate(std::size_t begin, std::size_t end) {
    while (located_->size() < wanted_->size() && (*wanted_)[located_->size()] == position_) {
      located_->push_back(begin);
    }
    ++position_;
    last_end_ = end;
  }

  // The character that joins the last token and what begins at `begin`.
  char joiner_before(std::size_t begin) const {
    if (position_ == 0) return 0;
    return joiner_in(text_.substr(0, last_end_), text_.substr(last_end_, begin - last_end_));
  }

  TokenSink& next_;
  WordBreaks breaks_;
  UnspacedWords unspaced_;
  std::string_view text_;
  std::size_t last_end_ = 0;
  std::uint32_t position_ = 0;
  char pending_joiner_ = 0;
  Token token_;
  std::vector<std::size_t>* located_ = nullptr;  // set while words are only looked for
  const std::vector<std::uint32_t>* wanted_ = nullptr;
};

WordTokenizer::WordTokenizer(TokenSink& next) : impl_(std::make_unique<Impl>(next)) {}
WordTokenizer::~WordTokenizer() = default;
void WordTokenizer::tokenize(std::string_view text) {
  impl_->tokenize(text);
}
std::vector<std::size_t> WordTokenizer::offsets(std::string_view text,
                                                const std::vector<std::uint32_t>& positions) {
  return impl_->offsets(text, positions);
}

}  // namespace dragoman
