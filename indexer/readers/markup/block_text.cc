#include "indexer/readers/markup/block_text.h"

#include "analyzers/text/ascii.h"

namespace dragoman {

void BlockText::add(std::string_view text, std::size_t depth) {
  if (ascii::trim(text).empty()) {
    text_.separate(TextBreak::kBlank);
    return;
  }
  const bool goes_on = soft_depth_ != 0 && soft_depth_ == depth;
  if (is_apart_ && !goes_on) {
    text_.separate(rows_ > 0 && is_behind_row_ ? TextBreak::kLine
                   : rows_ > 0                 ? TextBreak::kBlank
                                               : TextBreak::kParagraph);
  }
  is_apart_ = false;
  is_behind_label_ = false;
  is_behind_row_ = false;
  soft_depth_ = 0;
  text_.add(text);
}

void BlockText::begin_block() {
  if (is_behind_label_) return;
  is_apart_ = true;
  soft_depth_ = 0;
}

void BlockText::end_block(std::size_t depth) {
  if (is_apart_ || is_behind_label_) return;
  is_apart_ = true;
  soft_depth_ = depth;
}

void BlockText::end_label() {
  text_.separate(TextBreak::kBlank);
  is_behind_label_ = true;
}

void BlockText::begin_row() {
  if (rows_++ > 0) return;
  if (!is_behind_row_) {
    text_.separate(TextBreak::kParagraph);
    is_apart_ = false;
  }
}

void BlockText::end_cell() {
  text_.separate(rows_ > 1 ? TextBreak::kBlank : TextBreak::kCell);
  is_apart_ = false;
}

void BlockText::end_row() {
  if (rows_ > 0) --rows_;
  if (rows_ > 0) return;
  is_behind_row_ = true;
  is_apart_ = true;
  soft_depth_ = 0;
}

}  // namespace dragoman
