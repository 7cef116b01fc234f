#pragma once
// What a TEI header gives for its text: the title and author, and for a letter who wrote to whom
// and when (<correspDesc>). The date and place of publication are left out.

#include <string>
#include <string_view>

#include "analyzers/schema/document.h"
#include "indexer/readers/tei/tei_dates.h"
#include "indexer/readers/xml/xml_parser.h"
#include "indexer/readers/xml/xml_text.h"

namespace dragoman {

class TeiHeader {
 public:
  /// What stands inside <teiHeader>, which itself begins and ends with begin() and end().
  void begin();
  void end() { is_open_ = false; }
  bool is_open() const { return is_open_; }
  void start_element(std::string_view name, const XmlAttributes& attributes);
  void end_element();
  void add_text(std::string_view text);

  /// Fills those fields of title, date, from and to that the document lacks.
  void fill(Document& fields) const;

 private:
  enum class Part : std::uint8_t { kNothing, kTitle, kAuthor, kSender, kRecipient, kDate };

  Part part_of(std::string_view name) const;
  void keep();

  bool is_open_ = false;
  int depth_ = 0;
  int title_depth_ = 0;     // of <titleStmt>, 0 where it isn't open; the same of the next two
  int creation_depth_ = 0;  // of <creation>, or of <correspAction type="sent">
  int sent_depth_ = 0;
  int received_depth_ = 0;
  Part part_ = Part::kNothing;
  int part_depth_ = 0;
  XmlText text_;
  std::string given_date_;
  std::string title_;
  std::string author_;
  std::string sender_;
  std::string recipient_;
  std::string date_;
};

}  // namespace dragoman
