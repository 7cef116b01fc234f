#pragma once
// Running text put together from paragraphs, tables and notes.

#include <string>
#include <string_view>
#include <vector>

#include "indexer/readers/xml/xml_text.h"

namespace dragoman {

/// Takes what comes in the document's order. A row of a table is a line, its cells divided by tabs.
/// Where every sixth paragraph or more is empty, those divide the text and the others are its lines:
/// so do people who write by lines, telegrams among them. Else empty lines divide paragraphs.
class OfficeText {
 public:
  void add(std::string_view text) { current_.add(text); }
  void add_tab() { current_.separate(TextBreak::kCell); }
  void add_blank() { current_.separate(TextBreak::kBlank); }
  void end_line() { current_.separate(TextBreak::kLine); }

  void end_paragraph(bool is_heading);
  void begin_row() { ++rows_; }
  void end_cell();
  void end_row();

  std::string take();

 private:
  struct Block {
    std::string text;
    bool is_row = false;
    bool is_heading = false;
  };

  bool has_lines() const;

  XmlText current_;
  std::vector<Block> blocks_;
  int rows_ = 0;  // open, of tables in each other
};

}  // namespace dragoman
