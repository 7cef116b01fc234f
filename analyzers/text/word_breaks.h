#pragma once
// Where words begin and end by Unicode's rules (UAX #29, as ICU's root word iterator has them).
//
// English text is nearly all letters, digits and few marks, for which the rules are short: runs of
// those are cut here, a dozen times faster, and ICU sees the rest. A property test holds the two
// together.
//
// The rules are widened in one way: a character that is typed for an apostrophe (marks.h) or for
// Hebrew gershayim joins the letters on both sides of it, as the apostrophe does: "Qur`an",
// "Qur\u2032an".

#include <cstddef>
#include <memory>
#include <string_view>

namespace dragoman {

/// A word as UAX #29 has it, in bytes of the text, `end` exclusive.
struct WordBreak {
  std::size_t begin = 0;
  std::size_t end = 0;
  enum class Kind {
    kLetters,  // nothing but ASCII letters and digits, at least one letter
    kDigits,   // nothing but ASCII digits
    kOther,    // anything
  };
  Kind kind = Kind::kOther;
};

/// Not thread-safe.
class WordBreaks {
 public:
  WordBreaks();
  ~WordBreaks();
  WordBreaks(const WordBreaks&) = delete;
  WordBreaks& operator=(const WordBreaks&) = delete;

  /// Begins a text: well-formed UTF-8 that outlives the calls of next(). Throws std::length_error
  /// for 2 GiB and more.
  void start(std::string_view text);

  /// The next of the text's words: what holds a letter, a digit, an ideograph. False at the end.
  bool next(WordBreak& word);

 private:
  class Icu;

  bool next_simple(WordBreak& word);
  void begin_stretch();
  void take_run(WordBreak::Kind& kind);
  std::size_t joining_mark() const;

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t simple_end_ = 0;  // of the stretch that is cut here
  std::unique_ptr<Icu> icu_;    // made when it is needed, which for one query it seldom is
};

}  // namespace dragoman
