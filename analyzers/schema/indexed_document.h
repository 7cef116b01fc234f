#pragma once
// A document as Xapian keeps it: its terms, values and record, made from the typed fields.

#include <xapian.h>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/chain/analyzer.h"
#include "analyzers/chain/document_analyzer.h"
#include "analyzers/chain/written_words.h"
#include "analyzers/schema/document.h"
#include "analyzers/schema/document_names.h"
#include "analyzers/schema/document_terms.h"
#include "analyzers/schema/name_spellings.h"
#include "analyzers/text/string_map.h"

namespace dragoman {

/// The gap in positions between a field's values, so that no phrase crosses it.
inline constexpr Xapian::termpos kPositionGap = 100;

/// The first positions of the zones of running text: the title and the subject begin at 0, then come
/// the speakers (from, participants, and to, except a cable's, whose addressees are many), then the
/// text itself. So one list of positions shows whether a word stands in the title or the text, and
/// where. What is too long for its zone is found by its words, but in no phrase.
inline constexpr Xapian::termpos kSpeakersBegin = 1000;
inline constexpr Xapian::termpos kTextBegin = 2000;

/// The parts of a document's text in other languages than its own. They name the document's values,
/// which must outlive them. Throws as decode_languages() does (paragraphs.h).
std::vector<SpokenPart> spoken_parts(const Document& document);

/// Makes Xapian documents for an index of one language: the words of each are stemmed by its own
/// language, and by the index's where that isn't known. Not thread-safe: one for each thread.
class DocumentMaker {
 public:
  /// With keys of names, or without. Throws UsageError for a language without a stemmer.
  explicit DocumentMaker(const std::string& language, bool names = true);

  /// Title and speakers are indexed as fields of their own and as zones of the running text. Names
  /// have keys at the position of their first word. Its slot kForwardSlot has where the terms stand,
  /// and kWrittenSlot its words as they are written.
  Xapian::Document make(const Document& document);

  /// The same without those slots. `visit` is called with what they would have, which lasts as long as
  /// the call.
  using VisitApart =
      std::function<void(std::span<const TermPositions> positions, std::string_view written)>;
  Xapian::Document make(const Document& document, const VisitApart& visit);

 private:
  Xapian::Document make_without(const Document& document);
  void add_text(const Document& document, Xapian::Document& out);
  void add_title(const Document& document);
  void add_speakers(const Document& document);
  void add_persons(const Document& document);
  void add_meanings(const Document& document);
  const std::vector<std::string>& terms_of_meaning(const std::string& code);
  void add_words(const Document& document, Field field);

  void add_written(const Token& token, std::string_view text);
  const std::vector<NameTerm>& names_in(std::string_view text);

  DocumentAnalyzer text_;
  Analyzer words_;
  std::optional<NameFinder> names_;  // where names have keys
  SpellingCollector spellings_;
  WrittenWordWriter written_;
  DocumentTerms terms_;
  StringMap<std::vector<std::string>> meanings_;  // terms, by code of the TAGS line
};

}  // namespace dragoman
