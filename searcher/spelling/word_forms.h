#pragma once
// The words behind a stem: what documents have written.

#include <xapian.h>
#include <functional>
#include <set>
#include <string>
#include <vector>

#include "analyzers/chain/analyzer.h"
#include "analyzers/schema/document.h"
#include "searcher/query/endings.h"

namespace dragoman {

/// The forms of stems. Keeps references; not thread-safe.
class WordForms {
 public:
  /// `text` and `words` are the chains of `language`.
  WordForms(const Xapian::Database& database, const std::string& language, Analyzer& text,
            Analyzer& words)
      : database_(database), language_(language), text_(text), words_(words) {}

  using Predicate = std::function<bool(const std::string& form)>;

  /// Those of the language.
  const std::vector<std::string>& endings() const { return query::word_endings(language_); }

  /// Words whose stem this would be: those of the stem with endings (endings.h) that are wanted.
  std::set<std::string> possible(const std::string& stem, const Predicate& wanted);

  /// Words whose stem in the field (kText or kTitle) this is, folded, in a few documents that have
  /// it early: read on until `enough` says so of a form. Throws Xapian's errors, and WorldError as
  /// decode_record() does.
  std::set<std::string> written(Field field, const std::string& stem, const Predicate& enough);

 private:
  struct Occurrence {
    Xapian::termpos position;
    int place;  // among those looked at, which decides between equal positions
    Xapian::docid document;
    friend auto operator<=>(const Occurrence&, const Occurrence&) = default;
  };
  std::vector<Occurrence> earliest_occurrences(const std::string& term) const;
  void read(const Document& document, const Occurrence& at, const std::string& stem);
  void read(std::string_view text, const std::string& stem);

  const Xapian::Database& database_;
  std::string language_;
  Analyzer& text_;
  Analyzer& words_;
  std::set<std::string> forms_;
};

}  // namespace dragoman
