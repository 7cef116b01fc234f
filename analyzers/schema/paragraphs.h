#pragma once
// The paragraphs of a document's text in the field "paragraphs", which a snippet shows as "¶4 (C)".
//
// Kept as text, one line for each paragraph with a number, a marking or a role:
//   begin ' ' end ' ' number ' ' role ' ' portion '\n'
// begin and end are bytes into the text; number is 0 for none; role is '-', 's' (part of the
// summary) or 'h' (a heading); portion is as marked, and may be empty. Written to disk: it never
// changes.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

enum class ParagraphRole : char { kNone = '-', kSummary = 's', kHeading = 'h' };

struct Paragraph {
  std::size_t begin = 0;  // bytes into the text
  std::size_t end = 0;    // past the last
  int number = 0;         // 0 where it has none
  ParagraphRole role = ParagraphRole::kNone;
  std::string portion;  // "C", "S/NF"; without a line end

  friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

std::string encode_paragraphs(const std::vector<Paragraph>& paragraphs);

/// Throws WorldError where the text isn't of that form.
std::vector<Paragraph> decode_paragraphs(std::string_view encoded);

}  // namespace dragoman
