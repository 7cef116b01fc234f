#pragma once
// Running text put together from XML whose elements aren't all known. An element that stands in
// text is part of a paragraph; one that doesn't is a paragraph of its own, or holds some:
//
//   <quay><name>Bergen</name><note>It is <wet>very</wet> wet.</note></quay>
//
// has two paragraphs, "Bergen" and "It is very wet." Text may come after elements that were taken
// for paragraphs ("<note><wet>Very</wet> wet.</note>"): then it continues after them.

#include <cstddef>
#include <string>
#include <string_view>

#include "indexer/readers/xml/xml_text.h"

namespace dragoman {

/// Depths are those of elements, the root's 1.
class BlockText {
 public:
  /// Text of the element at that depth.
  void add(std::string_view text, std::size_t depth);

  /// What comes next is a new paragraph.
  void begin_block();

  /// The same, unless it is text of the element at that depth, which the block stood in.
  void end_block(std::size_t depth);

  void end_line() { text_.separate(TextBreak::kLine); }
  void add_blank() { text_.separate(TextBreak::kBlank); }
  void end_label();

  /// Rows may stand in rows; the outermost counts.
  void begin_row();
  void end_cell();
  void end_row();

  std::string take() { return text_.take(); }

 private:
  XmlText text_;
  bool is_apart_ = false;         // a paragraph is asked for
  std::size_t soft_depth_ = 0;    // of the element whose text takes that back; 0 for none
  bool is_behind_label_ = false;  // the next block begins on its line
  bool is_behind_row_ = false;
  int rows_ = 0;
};

}  // namespace dragoman
