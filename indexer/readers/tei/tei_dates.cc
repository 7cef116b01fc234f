#include "indexer/readers/tei/tei_dates.h"

#include "analyzers/text/date.h"

namespace dragoman {
namespace {

constexpr std::size_t kYear = 4;
constexpr std::size_t kMonth = 7;
constexpr std::size_t kDay = 10;

// "1955-01-04T16:13:00-05:00" is "1955-01-04"; "" where the text is no date.
std::string day_of(std::string_view text) {
  const auto date = parse_iso_date(text.substr(0, kDay));
  return date ? to_iso_day(*date) : "";
}

// From when a <date> says, or when it begins.
std::string begin_of(const XmlAttributes& date) {
  for (const std::string_view name : {"when", "notBefore", "from"}) {
    std::string day = day_of(date.find(name));
    if (!day.empty()) return day;
  }
  return "";
}

}  // namespace

TeiDates::TeiDates(const XmlAttributes& div)
    : earliest_(day_of(div.find("doc-dateTime-min"))),
      latest_(day_of(div.find("doc-dateTime-max"))) {}

void TeiDates::add(const XmlAttributes& date, bool in_dateline) {
  std::string& kept = in_dateline ? dateline_ : elsewhere_;
  if (kept.empty()) kept = begin_of(date);
}

std::string TeiDates::best() const {
  if (!earliest_.empty() && earliest_ == latest_) return earliest_;
  if (!dateline_.empty()) return dateline_;
  if (!elsewhere_.empty()) return elsewhere_;
  for (const std::size_t length : {kMonth, kYear}) {
    const std::string shared = earliest_.substr(0, length);
    if (shared.size() == length && latest_.starts_with(shared)) return shared;
  }
  return "";
}

}  // namespace dragoman
