#include "searcher/count/slot_reader.h"

#include <algorithm>
#include <vector>

#include "analyzers/schema/record.h"
#include "analyzers/schema/values.h"

namespace dragoman {

SlotReader::SlotReader(const Xapian::Database& database, Field field)
    : database_(database), field_(field) {
  const int slot = info(field).slot;
  if (slot != kNoSlot) values_.emplace(database, static_cast<unsigned>(slot));
}

std::string SlotReader::read(Xapian::docid document) {
  return values_ ? values_->read(document) : from_record(document);
}

// A document that has a value twice counts once.
std::string SlotReader::from_record(Xapian::docid document) const {
  const Document record =
      decode_record_but_text(database_.get_document(document).get_value(kRecordSlot));
  std::vector<std::string> values;
  for (const std::string& value : record.all(field_)) {
    const bool known = std::find(values.begin(), values.end(), value) != values.end();
    if (!known && !value.empty()) values.push_back(value);
  }
  return encode_list(values);
}

}  // namespace dragoman
