#pragma once
// Words, phrases and alternatives of them that stand in a row or near each other: what that means
// for the positions of one document. Safe from any thread.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/schema/terms.h"

namespace dragoman {

/// Any of these terms.
using AnyTerm = std::vector<std::string>;

/// A word of a phrase that may also stand as several in a row: "cease-fire" as "cease" and "fire".
struct Split {
  std::size_t word = 0;  // its place in the phrase's words
  std::vector<AnyTerm> parts;
};

/// Words in their order, each after the one before, the last fewer than `window` positions after
/// the first. A word that stands as a compound, or in parts, takes up as many positions as it has,
/// and the window is wider by those: "ceasefire line" is found in "cease-fire line".
struct Phrase {
  std::vector<AnyTerm> words;
  std::uint32_t window = 1;
  std::vector<Split> splits = {};
};

/// One of the things that are near each other: any of these phrases.
using NearOperand = std::vector<Phrase>;

/// Where a phrase stands: its first and last word.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// A phrase's words each in its positions, ascending: the shortest span from each beginning.
std::vector<Span> phrase_spans(const std::vector<std::vector<std::uint32_t>>& words,
                               std::uint32_t window);

/// Whether there is any such span. Words without positions have none.
bool stands_as_phrase(const std::vector<std::vector<std::uint32_t>>& words, std::uint32_t window);

/// Whether a span of each list, no two with the same beginning, all lie within `window` positions.
/// Lists are ascending by beginning.
bool are_within(const std::vector<std::vector<Span>>& lists, std::uint64_t window);

/// Something that is all in one paragraph of the text, or in one turn of a speaker: in any, or in
/// one that has one of the markings.
struct InParagraph {
  std::vector<std::string> markings;  // portion_begins(), turn_begins() (terms.h); none for any
  std::string_view bounds = kParagraphBegins;  // or kTurnBounds
};

/// One phrase of each operand, no two beginning at the same position, all within `distance`
/// positions of each other. A phrase of n words counts as one: it widens the distance by n - 1. One
/// operand may stand anywhere. With `paragraph` all of it stands in one.
struct PositionCondition {
  /// The most combinations of phrases of different windows that are looked at.
  static constexpr std::size_t kMaxWays = 64;

  std::vector<NearOperand> operands;
  std::uint32_t distance = 0;  // kAnywhere where the paragraph alone limits it
  std::optional<InParagraph> paragraph = {};

  static constexpr std::uint32_t kAnywhere = 0xFFFFFFFF;
};

/// Whether there are more than kMaxWays combinations, so that some aren't looked at.
bool is_cut(const PositionCondition& condition);

/// Adds the positions of a term in the document, or of its ends_term(), ascending; none where the
/// document doesn't have it.
using ReadPositions = std::function<void(const std::string& term, std::vector<std::uint32_t>& out)>;

bool holds(const PositionCondition& condition, const ReadPositions& read);

/// The paragraphs, first and last position, in which a condition with `paragraph` holds, ascending.
std::vector<Span> holding_paragraphs(const PositionCondition& condition, const ReadPositions& read);

/// Whether the position lies in a note of the text; `bounds` are those of kNoteBounds (terms.h).
bool is_in_note(const std::vector<std::uint32_t>& bounds, std::uint32_t position);

}  // namespace dragoman
