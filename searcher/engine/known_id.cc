#include "searcher/engine/known_id.h"

#include "analyzers/schema/find_id.h"
#include "searcher/links/linked_documents.h"

namespace dragoman {

std::optional<Xapian::docid> find_document(const Xapian::Database& database,
                                           const std::string& typed,
                                           std::vector<std::string>& notes) {
  const FoundId found = find_id(database, typed);
  const std::string& id = found.id.empty() ? found.likely : found.id;
  if (id.empty()) {
    notes.push_back(no_document(typed, found));
    return std::nullopt;
  }
  if (found.id.empty()) {
    notes.push_back("'" + typed + "' is read as " + id + ", the only id that ends so");
  }
  return LinkReader(database).find(id);
}

}  // namespace dragoman
