#pragma once
// Several readings of one place of a text; the text takes one of them: <choice> (the corrected over
// the erroneous, the regular over the original, the expansion over the abbreviation), <app> (the
// lemma over the variants), <subst> (the addition over the deletion).

#include <string>
#include <string_view>
#include <vector>

#include "indexer/readers/xml/xml_text.h"

namespace dragoman {

/// A place where the text has `chosen` and others have something else.
struct TeiVariants {
  std::string chosen;
  std::vector<std::string> others;  // without repetition, none of them empty
  bool has_blank_before = false;    // the chosen reading begins with a blank
  bool has_blank_after = false;
};

/// Collects the readings that are open, alternatives within readings too.
class TeiReadings {
 public:
  bool is_open() const { return !open_.empty(); }

  /// The depth of the innermost alternatives, 0 where none are open.
  int depth() const { return open_.empty() ? 0 : open_.back().depth; }

  /// <choice>, <app> or <subst> begins; `depth` counts open elements, it among them.
  void begin(int depth);

  /// Of any element within it.
  void start_element(std::string_view name, int depth);
  void end_element(std::string_view name, int depth);
  void add_text(std::string_view text);
  void separate(TextBreak apart);
  void join();

  /// The innermost alternatives end.
  TeiVariants end();

 private:
  struct Reading {
    int rank = 0;
    XmlText text;
    bool has_blank_before = false;
  };
  struct Alternatives {
    int depth = 0;
    int reading_depth = 0;  // of the elements that are readings
    bool in_reading = false;
    std::vector<Reading> readings;
  };

  Reading* reading();

  std::vector<Alternatives> open_;
};

}  // namespace dragoman
