#pragma once
// One document as typed fields: what a source text became, what the index keeps, what a hit shows.
// Values are well-formed UTF-8 in their canonical form (values.h). Value type.

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/schema/field.h"
#include "analyzers/text/date.h"

namespace dragoman {

class Document {
 public:
  std::span<const std::string> all(Field field) const { return values(field); }

  /// The first value, "" where there is none.
  std::string_view first(Field field) const;

  bool has(Field field) const { return !values(field).empty(); }

  /// Appends a value. An empty one is left out, and in a field of many values one that is there
  /// already. In a field of one value it replaces the old one.
  void add(Field field, std::string value);

  void clear(Field field) { values(field).clear(); }

  /// The date, if the document has one.
  std::optional<Date> date() const { return parse_iso_date(first(Field::kDate)); }
  void set_date(const Date& date) { add(Field::kDate, to_iso_string(date)); }

  friend bool operator==(const Document&, const Document&) = default;

 private:
  const std::vector<std::string>& values(Field field) const {
    return values_[static_cast<std::size_t>(field)];
  }
  std::vector<std::string>& values(Field field) { return values_[static_cast<std::size_t>(field)]; }

  std::array<std::vector<std::string>, kFieldCount> values_;
};

}  // namespace dragoman
