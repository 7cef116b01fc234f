#pragma once

#include <xapian.h>
#include <cstdint>
#include <map>
#include <vector>

#include "searcher/count/document_set.h"
#include "searcher/count/trend.h"

namespace dragoman {

/// Of the documents of the set. Reads the dates of all documents. Throws what SlotReader throws.
Trend find_trend(const Xapian::Database& database, const DocumentSet& set, Period period);

/// The silences between days that have documents, by the days' numbers (from any day on), ascending
/// and each once: the first and the last day of each silence.
struct SilentDays {
  std::int64_t first = 0;
  std::int64_t last = 0;
  double expected = 0;
};
std::vector<SilentDays> find_silences(const std::vector<std::int64_t>& days);

/// The number of a day, from 1970-01-01 on, and back. Proleptic Gregorian, as date.h.
std::int64_t day_number(int year, int month, int day);
std::string day_name(std::int64_t number);

}  // namespace dragoman
