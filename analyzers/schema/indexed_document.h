#pragma once
// A document as Xapian keeps it: every term, value and the record, made from the typed fields.

#include <xapian.h>
#include <string>

#include "analyzers/schema/document.h"
#include "analyzers/text/analyzer.h"

namespace dragoman {

/// The gap in positions between the values of a field, and between title and text, so that no
/// phrase runs across.
inline constexpr Xapian::termpos kPositionGap = 100;

/// Makes Xapian documents of one language. Not thread-safe: one for each thread.
class DocumentMaker {
 public:
  /// Throws UsageError for a language without a stemmer.
  explicit DocumentMaker(const std::string& language);

  /// The title is indexed as a field of its own and as the beginning of the running text.
  Xapian::Document make(const Document& document);

 private:
  void add_text(const Document& document, Xapian::Document& out);
  void add_meanings(const Document& document, Xapian::Document& out);
  void add_words(const Document& document, Field field, Xapian::Document& out);

  Analyzer text_;
  Analyzer words_;
};

}  // namespace dragoman
