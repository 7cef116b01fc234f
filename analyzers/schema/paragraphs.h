#pragma once
// The paragraphs and pages of a document's text in the field "paragraphs", which a snippet shows as
// "¶4 (C)" and "p. 7".
//
// Kept as text, one line for each paragraph with a number, a marking or a role, then one for each
// page of a document that has pages, then one for each turn of a speaker, then one for each part in
// another language than the document's:
//   begin ' ' end ' ' number ' ' role ' ' portion '\n'
// begin and end are bytes into the text; number is 0 for none; role is '-', 's' (part of the
// summary), 'h' (a heading), 'p' (a page of that number begins here: end is begin) 't' (the turn
// of a speaker: number is his place among the values of the field "speaker", from 1) or 'l' (a part in
// a language: number is its place among those of the field "language", from 1); portion is as marked,
// and may be empty. Written to disk: what a line means never changes.

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

/// Where a page's text begins. A page without text has none.
struct PageStart {
  std::size_t begin = 0;  // bytes into the text
  int number = 1;         // of the page in its file, from 1

  friend bool operator==(const PageStart&, const PageStart&) = default;
};

/// Where a speaker's words stand, or what reports them.
struct SpeechTurn {
  std::size_t begin = 0;  // bytes into the text
  std::size_t end = 0;    // past the last
  int speaker = 1;        // his place among the document's speakers, from 1

  friend bool operator==(const SpeechTurn&, const SpeechTurn&) = default;
};

/// A part in another language than the document's.
struct LanguagePart {
  std::size_t begin = 0;  // bytes into the text
  std::size_t end = 0;    // past the last
  int language = 1;       // its place among the document's languages, from 1

  friend bool operator==(const LanguagePart&, const LanguagePart&) = default;
};

/// All in the order of their `begin`.
std::string encode_paragraphs(const std::vector<Paragraph>& paragraphs,
                              const std::vector<PageStart>& pages = {},
                              const std::vector<SpeechTurn>& turns = {},
                              const std::vector<LanguagePart>& languages = {});

/// The paragraphs alone. Throws WorldError where the text isn't of that form.
std::vector<Paragraph> decode_paragraphs(std::string_view encoded);

/// The pages alone; none for a document without pages. Throws as decode_paragraphs() does.
std::vector<PageStart> decode_pages(std::string_view encoded);

/// The turns alone; none for a document without speakers. Throws as decode_paragraphs() does.
std::vector<SpeechTurn> decode_turns(std::string_view encoded);

/// The parts in other languages alone. Throws as decode_paragraphs() does.
std::vector<LanguagePart> decode_languages(std::string_view encoded);

/// The speaker, from 1, of the turn that the byte lies in; 0 where it lies in none.
int speaker_at(const std::vector<SpeechTurn>& turns, std::size_t byte);

/// The number of the page on which that byte of the text stands; 0 where it isn't known.
int page_at(const std::vector<PageStart>& pages, std::size_t byte);

}  // namespace dragoman
