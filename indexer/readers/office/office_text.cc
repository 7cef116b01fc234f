#include "indexer/readers/office/office_text.h"

#include <algorithm>
#include <utility>

namespace dragoman {

void OfficeText::end_paragraph(bool is_heading) {
  if (rows_ > 0) {
    current_.separate(TextBreak::kBlank);
    return;
  }
  blocks_.push_back({std::exchange(current_, XmlText()).take(), false, is_heading});
}

void OfficeText::end_cell() {
  current_.separate(rows_ > 1 ? TextBreak::kBlank : TextBreak::kCell);
}

void OfficeText::end_row() {
  if (rows_ > 0) --rows_;
  if (rows_ > 0) return;
  std::string row = std::exchange(current_, XmlText()).take();
  if (!row.empty()) blocks_.push_back({std::move(row), true, false});
}

std::string OfficeText::take() {
  if (!current_.text().empty()) end_paragraph(false);
  const bool by_lines = has_lines();
  std::string text;
  const Block* before = nullptr;
  bool is_divided = false;
  for (const Block& block : blocks_) {
    if (block.text.empty()) {
      is_divided = true;
      continue;
    }
    if (before != nullptr) {
      const bool is_next_line =
          (before->is_row && block.is_row) ||
          (by_lines && !is_divided && !before->is_heading && !block.is_heading);
      text += is_next_line ? "\n" : "\n\n";
    }
    text += block.text;
    before = &block;
    is_divided = false;
  }
  blocks_.clear();
  return text;
}

bool OfficeText::has_lines() const {
  constexpr std::ptrdiff_t kFewLines = 6;
  const auto empty = std::count_if(blocks_.begin(), blocks_.end(),
                                   [](const Block& block) { return block.text.empty(); });
  return empty * kFewLines >= static_cast<std::ptrdiff_t>(blocks_.size());
}

}  // namespace dragoman
