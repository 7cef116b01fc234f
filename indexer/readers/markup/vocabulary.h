#pragma once
// What the elements of kinds of XML are: one table a kind. Elements without a row are recognised by
// their content (block_text.h).
//
// Sources: Akoma Ntoso 3.0 (OASIS LegalDocML), DocBook 4 and 5, JATS 1.3 (NISO Z39.96), the files
// of historic Hansard (UK Parliament) and of parlparse (TheyWorkForYou).

#include <cstdint>
#include <span>
#include <string_view>

namespace dragoman {

enum class MarkupRole : std::uint8_t {
  kOther,
  kInline,  // within a paragraph
  kBlock,   // a paragraph, or holds some
  kLabel,   // stands before the block that follows it: a number
  kLine,    // a line ends here
  kRow,     // of a table
  kCell,
  kNote,     // stands at the end of the text
  kHidden,   // its text isn't the document's, but for what is shown inside
  kShown,    // inside what is hidden
  kDropped,  // with all in it
  kTitle,    // of the document, where it is the first; a block
  kDate,     // the same
  kAuthor,   // the same
};

struct MarkupRow {
  std::string_view element;  // its local name
  MarkupRole role;
};

struct Vocabulary {
  std::string_view name;  // "JATS"; "" for XML of no kind that is known
  std::span<const MarkupRow> rows;
  /// The attribute of an element that says who speaks in it: "speakername"; "" for none.
  std::string_view speaker;
};

/// The kind of XML that a file is. `head` is its beginning, as find_root_tag() takes it.
const Vocabulary& vocabulary_of(std::string_view head);

/// The role of an element.
MarkupRole role_of(const Vocabulary& vocabulary, std::string_view element);

}  // namespace dragoman
