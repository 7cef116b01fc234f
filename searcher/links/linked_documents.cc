#include "searcher/links/linked_documents.h"

#include <algorithm>

#include "analyzers/schema/record.h"
#include "analyzers/schema/terms.h"
#include "searcher/index/index_order.h"
#include "searcher/index/stored_document.h"

namespace dragoman {

std::vector<CitedId> cited_by(const Document& document) {
  std::vector<CitedId> out;
  const std::string_view own = document.first(Field::kId);
  const auto add = [&](const std::string& id, bool in_text) {
    const bool known =
        std::any_of(out.begin(), out.end(), [&](const CitedId& cited) { return cited.id == id; });
    if (!known && id != own) out.push_back({id, in_text});
  };
  for (const std::string& id : document.all(Field::kReferences)) add(id, false);
  for (const std::string& id : document.all(Field::kMentions)) add(id, true);
  return out;
}

Document LinkReader::read(Xapian::docid document) const {
  return decode_record_but_text(read_document(database_, document).get_value(kRecordSlot));
}

std::optional<Xapian::docid> LinkReader::find(std::string_view id) const {
  const Xapian::docid document = first_having(database_, id_term(id));
  return document == 0 ? std::nullopt : std::optional(document);
}

std::vector<Xapian::docid> LinkReader::cited(Xapian::docid document) const {
  std::vector<Xapian::docid> out;
  for (const CitedId& cited : cited_by(read(document))) {
    const auto known = find(cited.id);
    if (known && *known != document) out.push_back(*known);
  }
  std::sort(out.begin(), out.end());
  out.erase(std::unique(out.begin(), out.end()), out.end());
  return out;
}

std::vector<Xapian::docid> LinkReader::citing(Xapian::docid document) const {
  const std::string id = record_id(read_document(database_, document).get_value(kRecordSlot));
  const std::string term = value_term(Field::kReferences, id);
  std::vector<Xapian::docid> out;
  const auto end = database_.postlist_end(term);
  for (auto citing = database_.postlist_begin(term); citing != end; ++citing) {
    if (*citing != document) out.push_back(*citing);
  }
  return out;
}

}  // namespace dragoman
