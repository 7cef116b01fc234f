#pragma once
// The canonical values of the fields, and their forms in value slots.
//   country         ISO 3166 code ("JP"; historical states as country.h has them)
//   tags, topic, organization   the TAGS code in capitals
//   post            its name ("Ho Chi Minh City")
//   classification  as cable/classification.h has it
//   references, id of a cable   "08BEIJING1488"
//   portion         as portions/portion_marking.h has it
//   language        its name, as languages/language.h has it ("french"), the document's own first
//   date            ISO 8601 at its own precision (date.h)
// Pure functions; safe from any thread.

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/dates/date_range.h"
#include "analyzers/schema/field.h"
#include "analyzers/text/date.h"

namespace dragoman {

/// The values that a text means in a field, and a note for the user on that reading.
struct Reading {
  std::vector<std::string> values;  // canonical; the text itself where its meaning is unknown
  std::string note;                 // "" where there is nothing to say
};

/// Reads a value that a user typed after "field:" or that a source gave.
Reading read_value(Field field, std::string_view text);

/// The value as people read it: "Japan" for JP, "Human Rights" for PHUM; others as they are.
std::string label(Field field, std::string_view value);

/// The date slot: the digits of the ISO form ("2008", "200804", "20080417", "200804171026"). Byte
/// order is date order, and the length gives the precision.
std::string encode_date(const Date& date);
std::optional<Date> decode_date(std::string_view slot);

/// A slot of several values, joined by the byte 0x1F, which no canonical value contains.
std::string encode_list(const std::vector<std::string>& values);
std::vector<std::string_view> decode_list(std::string_view slot);

/// Calls `visit(value)` for each of them.
inline constexpr char kListSeparator = '\x1f';
template <typename Visit>
void for_each_listed(std::string_view slot, Visit visit) {
  while (!slot.empty()) {
    const std::size_t end = slot.find(kListSeparator);
    visit(slot.substr(0, end));
    if (end == std::string_view::npos) break;
    slot.remove_prefix(end + 1);
  }
}

}  // namespace dragoman
