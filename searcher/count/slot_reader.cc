#include "searcher/count/slot_reader.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "analyzers/schema/record.h"
#include "analyzers/schema/values.h"

namespace dragoman {

SlotReader::SlotReader(const Xapian::Database& database, Field field)
    : database_(database), field_(field) {
  const int slot = info(field).slot;
  if (slot == kNoSlot) return;
  slot_ = static_cast<Xapian::valueno>(slot);
  value_ = database.valuestream_begin(*slot_);
  end_ = database.valuestream_end(*slot_);
}

std::string SlotReader::read(Xapian::docid document) {
  if (!slot_) return from_record(document);
  if (value_ != end_) value_.skip_to(document);
  return value_ != end_ && value_.get_docid() == document ? *value_ : std::string();
}

// A document that has a value twice counts once.
std::string SlotReader::from_record(Xapian::docid document) const {
  const Document record = decode_record_but_text(database_.get_document(document).get_data());
  std::vector<std::string> values;
  for (const std::string& value : record.all(field_)) {
    const bool known = std::find(values.begin(), values.end(), value) != values.end();
    if (!known && !value.empty()) values.push_back(value);
  }
  return encode_list(values);
}

}  // namespace dragoman
