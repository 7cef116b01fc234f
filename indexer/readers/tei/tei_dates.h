#pragma once
// The date of a TEI document among those it holds. A date's time of day is the clock's of its
// place, which TEI doesn't name as a time zone, so dates are known to the day at most. A range is
// known to the month or the year that holds all of it.

#include <string>
#include <string_view>

#include "indexer/readers/xml/xml_parser.h"

namespace dragoman {

/// Where a date stands. One in a sentence is of something else: it isn't given to TeiDates.
enum class TeiDatePlace {
  kDateline,
  kHead,  // in the heading, an opener, a closer, or a paragraph of its own
};

class TeiDates {
 public:
  TeiDates() = default;

  /// The attributes of the document's div: newer FRUS volumes give its first and last moment there.
  explicit TeiDates(const XmlAttributes& div);

  /// What a <date> gives in its attributes: @when, else its range. ISO 8601, "" where they give none.
  static std::string date_of(const XmlAttributes& date);

  /// What it gives in words: "November 30, 1984".
  static std::string date_of(std::string_view words);

  /// A date of the document. The first at each place counts.
  void add(const std::string& date, TeiDatePlace place);

  bool has(TeiDatePlace place) const {
    return !(place == TeiDatePlace::kHead ? head_ : dateline_).empty();
  }

  /// The div's own day; else the dateline's date; else the month or year that the div's first and
  /// last moment share, or the head's date where it is within these. ISO 8601, "" where nothing
  /// gives any.
  std::string best() const;

 private:
  std::string earliest_;
  std::string latest_;
  std::string dateline_;
  std::string head_;
};

}  // namespace dragoman
