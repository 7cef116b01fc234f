#pragma once
// The date of a TEI document among those it holds. A date's time of day is the clock's of its
// place, which TEI doesn't name as a time zone, so dates are known to the day at most.

#include <string>
#include <string_view>

#include "indexer/readers/xml/xml_parser.h"

namespace dragoman {

class TeiDates {
 public:
  /// The attributes of the document's div: newer FRUS volumes say its first and last moment there.
  explicit TeiDates(const XmlAttributes& div);

  /// A <date> of the document, but none of a footnote's.
  void add(const XmlAttributes& date, bool in_dateline);

  /// The div's own day; else the first date of a dateline; else the first elsewhere; else the month
  /// or year that the div's first and last moment share. ISO 8601, "" where none says anything.
  std::string best() const;

 private:
  std::string earliest_;
  std::string latest_;
  std::string dateline_;
  std::string elsewhere_;
};

}  // namespace dragoman
