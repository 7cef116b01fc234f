#pragma once
// Which numbers at the beginning of lines are the paragraphs' own. Numbers without a portion
// marking may be a list's, or the end of a sentence that wrapped ("... killed in / 2007. The police
// ...").

#include <string_view>
#include <vector>

#include "analyzers/cable/marks/paragraph_mark.h"

namespace dragoman {

/// Follows a telegram's paragraphs from the first to the last.
class ParagraphNumbers {
 public:
  /// `lines` are the telegram's, trimmed. They show whether publishing has turned the pilcrow into
  /// a one, so that paragraphs 1, 2, 3 read "11.", "12.", "13.".
  explicit ParagraphNumbers(const std::vector<std::string_view>& lines);

  /// Whether a mark at a line's beginning is the next paragraph's. Its number is made right. Marks
  /// without a number are not asked for.
  bool accept(ParagraphMark& mark);

  /// As the text has it: what find_inline_mark may look for.
  int next() const { return last_ + 1; }

 private:
  int true_number(int written) const;

  int last_ = 0;
  bool has_spare_one_ = false;
};

}  // namespace dragoman
