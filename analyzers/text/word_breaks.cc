#include "analyzers/text/word_breaks.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <array>
#include <cstdint>
#include <limits>
#include <stdexcept>
#include <string>

namespace dragoman {
namespace {

// What a character is to the rules, as far as they are applied here. A grave accent is read as the
// apostrophe that it is typed for.
enum class Class : std::uint8_t {
  kForIcu,
  kBlank,      // breaks on both sides, whatever stands there
  kLetter,     // ALetter
  kDigit,      // Numeric
  kLowLine,    // ExtendNumLet
  kMid,        // MidNumLet and Single_Quote: between two letters or two digits it joins them
  kMidNumber,  // MidNum: between two digits
  kOther,
};

// ICU 72 keeps an at-sign inside words, where Unicode 15 doesn't; controls are rare. Both are
// ICU's.
constexpr std::array<Class, 128> kClasses = [] {
  std::array<Class, 128> classes{};
  for (std::size_t c = '!'; c <= '~'; ++c) classes[c] = Class::kOther;
  for (std::size_t c = '0'; c <= '9'; ++c) classes[c] = Class::kDigit;
  for (std::size_t c = 'a'; c <= 'z'; ++c) classes[c] = Class::kLetter;
  for (std::size_t c = 'A'; c <= 'Z'; ++c) classes[c] = Class::kLetter;
  for (const char c : {' ', '\t', '\n', '\r'}) classes[static_cast<std::size_t>(c)] = Class::kBlank;
  classes['_'] = Class::kLowLine;
  classes['.'] = Class::kMid;
  classes['\''] = Class::kMid;
  classes['`'] = Class::kMid;
  classes[','] = Class::kMidNumber;
  classes[';'] = Class::kMidNumber;
  classes['@'] = Class::kForIcu;
  return classes;
}();

struct Character {
  Class kind = Class::kForIcu;
  std::size_t length = 1;
};

// Typeset English has these beside ASCII.
Character beyond_ascii(std::string_view text) {
  if (text.starts_with("\u2019") || text.starts_with("\u2018")) return {Class::kMid, 3};
  for (const std::string_view mark :
       {"\u201C", "\u201D", "\u2014", "\u2013", "\u2026", "\u2022", "\u00A0", "\u00A7", "\u00B6"}) {
    if (text.starts_with(mark)) return {Class::kOther, mark.size()};
  }
  return {};
}

// Beyond ASCII one byte tells nothing.
Class class_of(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte < kClasses.size() ? kClasses[byte] : Class::kForIcu;
}

Character character_at(std::string_view text, std::size_t at) {
  const Class kind = class_of(text[at]);
  const bool is_ascii = static_cast<unsigned char>(text[at]) < kClasses.size();
  return is_ascii ? Character{kind, 1} : beyond_ascii(text.substr(at));
}

// No more of a text is looked at before its first words are asked for, which may be all.
constexpr std::size_t kLongEnough = 1024;

bool is_word_class(Class kind) {
  return kind == Class::kLetter || kind == Class::kDigit || kind == Class::kLowLine;
}

// Whether ICU is to see what stands between blanks at `at`, and where that ends.
struct Chunk {
  bool is_for_icu = false;
  std::size_t end = 0;
};

Chunk chunk_at(std::string_view text, std::size_t at) {
  Chunk chunk{false, at};
  while (chunk.end < text.size()) {
    const auto byte = static_cast<unsigned char>(text[chunk.end]);
    if (byte >= kClasses.size()) {
      const Character character = beyond_ascii(text.substr(chunk.end));
      chunk.is_for_icu |= character.kind == Class::kForIcu;
      chunk.end += character.length;
      continue;
    }
    if (kClasses[byte] == Class::kBlank) break;
    chunk.is_for_icu |= kClasses[byte] == Class::kForIcu;
    ++chunk.end;
  }
  return chunk;
}

std::size_t skip_blanks(std::string_view text, std::size_t at) {
  while (at < text.size() && class_of(text[at]) == Class::kBlank) ++at;
  return at;
}

// What ICU is shown in place of characters at the front of a text, and how many bytes they have; no
// stand-in has another length. U+00B7 and U+2027 join two letters and nothing else (MidLetter).
struct StandIn {
  std::string_view shown;
  std::size_t length = 0;
};

constexpr std::string_view kTwoBytes = "\u00B7";
constexpr std::string_view kThreeBytes = "\u2027";

bool is_hebrew_at(std::string_view text, std::size_t at) {
  return at + 1 < text.size() && text[at] == '\xD7' &&
         static_cast<unsigned char>(text[at + 1]) >= 0x90 &&
         static_cast<unsigned char>(text[at + 1]) <= 0xAA;
}

// A typographic quotation mark or two apostrophes between Hebrew letters are typed for gershayim.
StandIn gershayim_at(std::string_view text, std::size_t at) {
  if (at < 2 || !is_hebrew_at(text, at - 2)) return {};
  const std::string_view rest = text.substr(at);
  for (const std::string_view mark : {"\u201C", "\u201D", "\u201E", "\u201F", "\u2033"}) {
    if (rest.starts_with(mark) && is_hebrew_at(text, at + mark.size())) return {kThreeBytes, 3};
  }
  return rest.starts_with("''") && is_hebrew_at(text, at + 2) ? StandIn{kTwoBytes, 2} : StandIn{};
}

// Apostrophes that Unicode's rules don't know inside words.
StandIn apostrophe_at(std::string_view rest) {
  for (const std::string_view mark : {"\u00B4", "\u0384"}) {
    if (rest.starts_with(mark)) return {kTwoBytes, 2};
  }
  for (const std::string_view mark : {"\u201B", "\u2032", "\u2035", "\u275B", "\u275C", "\u1FBD",
                                      "\u1FBF", "\u1FEF", "\u1FFD", "\u1FFE", "\uFF40"}) {
    if (rest.starts_with(mark)) return {kThreeBytes, 3};
  }
  return {};
}

StandIn stand_in_at(std::string_view text, std::size_t at) {
  switch (text[at]) {
    case '`': return {"'", 1};
    case '\'': return gershayim_at(text, at);
    case '\xC2':
    case '\xCE':
    case '\xE1':
    case '\xEF': return apostrophe_at(text.substr(at));
    case '\xE2': {
      const StandIn mark = apostrophe_at(text.substr(at));
      return mark.length > 0 ? mark : gershayim_at(text, at);
    }
    default: return {};
  }
}

}  // namespace

// Stretches of a text that go to ICU.
class WordBreaks::Icu {
 public:
  Icu() {
    UErrorCode status = U_ZERO_ERROR;
    words_.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status)) throw std::runtime_error("ICU has no word break rules");
  }
  ~Icu() {
    if (utext_ != nullptr) utext_close(utext_);
  }
  Icu(const Icu&) = delete;
  Icu& operator=(const Icu&) = delete;

  void start(std::string_view stretch, std::size_t offset) {
    stretch = with_stand_ins(stretch);
    UErrorCode status = U_ZERO_ERROR;
    const auto size = static_cast<std::int64_t>(stretch.size());
    utext_ = utext_openUTF8(utext_, stretch.data(), size, &status);
    words_->setText(utext_, status);
    if (U_FAILURE(status)) throw std::runtime_error(u_errorName(status));
    offset_ = offset;
    begin_ = words_->first();
    is_active_ = true;
  }

  void stop() { is_active_ = false; }

  // False at the stretch's end, or where none was started.
  bool next(WordBreak& word) {
    while (is_active_) {
      const std::int32_t begin = begin_;
      begin_ = words_->next();
      if (begin_ == icu::BreakIterator::DONE) break;
      if (words_->getRuleStatus() < UBRK_WORD_NUMBER) continue;
      word = {offset_ + static_cast<std::size_t>(begin), offset_ + static_cast<std::size_t>(begin_),
              WordBreak::Kind::kOther};
      return true;
    }
    is_active_ = false;
    return false;
  }

 private:
  std::string_view with_stand_ins(std::string_view stretch) {
    copy_.clear();
    for (std::size_t i = 0; i < stretch.size(); ++i) {
      const StandIn mark = stand_in_at(stretch, i);
      if (mark.length == 0) continue;
      if (copy_.empty()) copy_ = stretch;
      copy_.replace(i, mark.length, mark.shown);
      i += mark.length - 1;
    }
    return copy_.empty() ? stretch : copy_;
  }

  std::unique_ptr<icu::BreakIterator> words_;
  std::string copy_;  // of a stretch that has stand-ins
  UText* utext_ = nullptr;
  std::size_t offset_ = 0;
  std::int32_t begin_ = 0;
  bool is_active_ = false;
};

WordBreaks::WordBreaks() = default;
WordBreaks::~WordBreaks() = default;

void WordBreaks::start(std::string_view text) {
  if (text.size() > static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max())) {
    throw std::length_error("a text of more than 2 GiB can't be analysed in one piece");
  }
  text_ = text;
  at_ = 0;
  simple_end_ = 0;
  if (icu_) icu_->stop();
}

bool WordBreaks::next(WordBreak& word) {
  for (;;) {
    if ((icu_ && icu_->next(word)) || next_simple(word)) return true;
    if (at_ == text_.size()) return false;
    begin_stretch();
  }
}

// From here on: what has nothing for ICU, or else what ICU has to cut. Both end at blanks, where
// there is a break whatever stands on either side.
void WordBreaks::begin_stretch() {
  std::size_t begin = at_;  // of the chunk looked at
  Chunk chunk = chunk_at(text_, begin);
  if (chunk.is_for_icu) {
    while (chunk.is_for_icu) {
      at_ = chunk.end;
      chunk = chunk_at(text_, skip_blanks(text_, chunk.end));
    }
    if (!icu_) icu_ = std::make_unique<Icu>();
    icu_->start(text_.substr(begin, at_ - begin), begin);
    simple_end_ = at_;
    return;
  }
  while (!chunk.is_for_icu && chunk.end < text_.size() && chunk.end - at_ < kLongEnough) {
    begin = skip_blanks(text_, chunk.end);
    chunk = chunk_at(text_, begin);
  }
  simple_end_ = chunk.is_for_icu ? begin : chunk.end;
}

// Rules WB5 to WB13: letters, digits and low lines hold together; a mark joins two letters or two
// digits.
bool WordBreaks::next_simple(WordBreak& word) {
  for (;;) {
    while (at_ < simple_end_ && !is_word_class(class_of(text_[at_]))) ++at_;
    if (at_ >= simple_end_) return false;
    word = {at_, at_, WordBreak::Kind::kDigits};
    std::size_t mark = 0;
    do {
      at_ += mark;
      take_run(word.kind);
      mark = joining_mark();
      if (mark > 0) word.kind = WordBreak::Kind::kOther;
    } while (mark > 0);
    word.end = at_;
    const bool is_low_line = word.end - word.begin == 1 && text_[word.begin] == '_';
    if (!is_low_line) return true;
  }
}

void WordBreaks::take_run(WordBreak::Kind& kind) {
  for (; at_ < simple_end_; ++at_) {
    const Class c = class_of(text_[at_]);
    if (!is_word_class(c)) return;
    if (c == Class::kLowLine) kind = WordBreak::Kind::kOther;
    if (c == Class::kLetter && kind == WordBreak::Kind::kDigits) kind = WordBreak::Kind::kLetters;
  }
}

// The bytes of the mark here, where it joins what stands on both sides of it; else 0.
std::size_t WordBreaks::joining_mark() const {
  if (at_ >= simple_end_) return 0;
  const Character mark = character_at(text_, at_);
  const bool is_mark = mark.kind == Class::kMid || mark.kind == Class::kMidNumber;
  if (!is_mark || at_ + mark.length >= simple_end_) return 0;
  const Class before = class_of(text_[at_ - 1]);
  const Class behind = class_of(text_[at_ + mark.length]);
  const bool joins_letters = before == Class::kLetter && mark.kind == Class::kMid;
  return before == behind && (joins_letters || before == Class::kDigit) ? mark.length : 0;
}

}  // namespace dragoman
