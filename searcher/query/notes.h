#pragma once
// What the parser has to tell about a query: one sentence for each remark, however often its cause
// occurs. A remark about certain words names the first of them.

#include <string>
#include <string_view>
#include <vector>

namespace dragoman::query {

enum class Remark {
  kUnknownField,
  kFieldBeforeBlank,
  kNotADate,
  kShortPrefix,
  kNoPrefixes,
  kTooManyPrefixes,
  kStarInside,
  kStarInField,
  kNearOperands,
  kNearDistance,
  kUnclosedQuote,
  kUnclosedParenthesis,
  kExtraParenthesis,
  kDanglingOperator,
  kInCapitals,
  kTooManyWords,
  kTooDeep,
  kTooLong,
};

class Notes {
 public:
  /// `subject`: the words remarked on, for a remark that names them.
  void add(Remark remark, std::string_view subject = {});

  /// One sentence a remark, in the order in which they were first made.
  std::vector<std::string> sentences() const;

 private:
  struct Note {
    Remark remark;
    std::vector<std::string> subjects;  // distinct, each shortened
    bool more = false;                  // there were others
  };

  Note& note_of(Remark remark);
  static std::string sentence(const Note& note);

  std::vector<Note> notes_;
};

}  // namespace dragoman::query
