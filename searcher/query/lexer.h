#pragma once
// Cuts a query into lexemes. Which field a word stands in is settled here, for it decides where the
// word ends: "id:004/a:b" is one value, "title:fish" a field and a word. Parentheses come out
// balanced, so the parser need not count them.

#include <string_view>
#include <vector>

#include "analyzers/schema/field.h"
#include "searcher/query/notes.h"

namespace dragoman::query {

enum class LexemeKind {
  kWord,
  kPhrase,  // text: what stood between the quotes, without blanks at its ends
  kPrefix,  // text: the word before a star at its end
  kValue,   // field and text: a word or phrase where a field's value is expected
  kValuePrefix,
  kName,          // text: a word or phrase after "name:"
  kExactName,     // the same after "name:="
  kCitedBy,       // text: the same after "cited-by:", which is no field of the index
  kThread,        // after "thread:"
  kCopies,        // after "copies:"
  kReleasedMore,  // "released-more:yes"
  kAll,           // "*"
  kField,     // field: a field searched by words, before the word, phrase or group it applies to
  kStranger,  // text: a word that stood where a field's name would, but is none ("foo" in
              // "foo:bar")
  kOpen,
  kClose,
  kAnd,
  kOr,
  kNot,
  kMinus,
  kNear,  // text: "NEAR", "NEAR/8" or "NEAR/p"
  kEnd,   // after the last
  kCut,   // in place of kEnd, where a limit ended the query before its end
};

struct Lexeme {
  LexemeKind kind = LexemeKind::kEnd;
  std::string_view text;  // of the query
  Field field = Field::kText;
  bool joined = false;  // stands directly after a kMinus, kField or kStranger, which applies to it
  std::size_t begin = 0;  // the byte of the query at which it, or its field's name, begins
  bool exact = false;     // of kWord and kPhrase: a '=' before it asks for just that spelling
};

/// The lexemes of well-formed UTF-8 without control characters, the last of them kEnd or kCut.
/// Their texts lie in `text`. `cut`: the query was longer than `text`.
std::vector<Lexeme> read_lexemes(std::string_view text, bool cut, Notes& notes);

}  // namespace dragoman::query
