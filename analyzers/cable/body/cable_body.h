#pragma once
// What the text of a telegram becomes: clean text, and its paragraphs as structure.

#include <cstddef>
#include <string>
#include <vector>

namespace dragoman {

struct CableParagraph {
  int number = 0;           // 0 where the paragraph has none
  std::string portion;      // "C", "SBU", "C/NF"; empty where it isn't marked
  bool is_heading = false;  // a section's title, underlined or alone on its line
  bool is_summary = false;  // begins with SUMMARY, or stands between SUMMARY and END SUMMARY
  std::size_t begin = 0;
  std::size_t end = 0;  // past its last byte; blanks and line ends between two belong to none
};

struct CableBody {
  /// The words of the text in its lines. Left out: paragraph marks, rules, page marks, the headers
  /// of later sections, the ends of the transmission. Words that a line's end broke are whole.
  std::string text;
  std::vector<CableParagraph> paragraphs;  // in order; together they hold all words
  std::string
      classified_by;      // "Classified By: Jane Doe, reasons 1.4 (b)", one line; in the text too
  std::string signature;  // the name at the end, "DOE"; in the text too
  int redactions = 0;     // runs of X in place of names; left in the text
};

}  // namespace dragoman
