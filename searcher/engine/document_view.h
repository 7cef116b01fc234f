#pragma once
// One document, to be read as a whole. Plain values.

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "analyzers/schema/document.h"
#include "analyzers/schema/paragraphs.h"

namespace dragoman {

/// Bytes of a text, end exclusive; in order, apart from each other, on character boundaries.
using Spans = std::vector<std::pair<std::size_t, std::size_t>>;

struct DocumentView {
  Document document;
  std::vector<Paragraph> paragraphs;  // of its text, those with a number, a marking or a role
  std::vector<SpeechTurn> turns;      // of its text, where it is known who speaks
  std::vector<LanguagePart> other_languages;  // of its text, not in its main language
  std::vector<PageStart> pages;               // of its text; empty where its file has no pages
  Spans title_matches;                        // what matches the query, in the title
  Spans text_matches;                         // and in the text
};

/// What was found of an id.
struct DocumentAnswer {
  std::optional<DocumentView> view;
  std::vector<std::string> notes;  // for the user: how id and query were read, the nearest ids
};

}  // namespace dragoman
