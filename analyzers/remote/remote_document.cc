#include "analyzers/remote/remote_document.h"

#include <cstdint>
#include <vector>

#include "analyzers/remote/remote_record.h"
#include "analyzers/schema/field.h"
#include "analyzers/schema/forward_index.h"
#include "analyzers/schema/record.h"
#include "analyzers/schema/terms.h"

namespace dragoman {
namespace {

RemoteRecord record_of(const std::string& id, const Xapian::Document& document) {
  RemoteRecord record;
  record.id = id;
  record.written = document.get_value(kWrittenSlot);
  for (auto term = document.termlist_begin(); term != document.termlist_end(); ++term) {
    record.terms.emplace_back(*term, term.get_wdf());
    record.length += term.get_wdf();
  }
  return record;
}

}  // namespace

// The forward index gives a name that the document doesn't have the positions of another, now and
// then: a compound_term() too many costs a look.
void make_remote(const std::string& id, Xapian::Document& document) {
  const RemoteRecord record = record_of(id, document);
  const ForwardIndex forward(document.get_value(kForwardSlot));
  for (const auto& [term, frequency] : record.terms) {
    const std::vector<std::uint32_t> positions = forward.positions(term);
    for (const std::uint32_t position : positions) document.add_posting(term, position, 0);
    if (!positions.empty() && !forward.positions(ends_term(term)).empty())
      document.add_boolean_term(compound_term(term));
  }
  document.add_value(kRemoteSlot, encode_remote_record(record));
  document.add_value(kRemoteIdSlot, id);
  document.add_value(kRemoteValuesSlot,
                     encode_remote_values(decode_record_but_text(document.get_value(kRecordSlot))));
}

}  // namespace dragoman
