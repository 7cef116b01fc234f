#include "searcher/engine/relations.h"

#include <algorithm>
#include <optional>

#include "searcher/copies/near_copies.h"
#include "searcher/engine/known_id.h"
#include "searcher/links/linked_documents.h"
#include "searcher/links/thread.h"

namespace dragoman {
namespace {

class RelationFinder {
 public:
  explicit RelationFinder(OpenIndex& index) : index_(index) {}

  std::vector<std::string> resolve(query::Node& tree) {
    visit(tree);
    return std::move(notes_);
  }

 private:
  void visit(query::Node& node) {
    if (node.kind == query::NodeKind::kThread) take(node, thread(node.text));
    if (node.kind == query::NodeKind::kCopies) take(node, copies(node.text));
    if (node.kind == query::NodeKind::kReleasedMore) take(node, released_more());
    for (query::Node& child : node.children) visit(child);
  }

  void take(query::Node& node, const std::vector<Xapian::docid>& documents) {
    node.expansion.clear();
    for (const Xapian::docid document : documents) node.expansion.push_back(index_.id(document));
  }

  std::vector<Xapian::docid> thread(const std::string& typed) {
    const auto document = find(typed);
    if (!document) return {};
    Thread thread = thread_of(LinkReader(index_.database()), *document);
    if (thread.is_cut) {
      notes_.push_back("the thread of " + index_.id(*document) + " has more than " +
                       std::to_string(kMaxThread) + " documents: the nearest are shown");
    }
    return std::move(thread.documents);
  }

  std::vector<Xapian::docid> copies(const std::string& typed) {
    const auto document = find(typed);
    if (!document) return {};
    std::vector<Xapian::docid> copies = index_.copies().copies_of(*document);
    copies.push_back(*document);
    return copies;
  }

  std::vector<Xapian::docid> released_more() {
    ReleasedMore found = index_.copies().released_more();
    if (found.is_cut) notes_.push_back("too many near copies to compare all: some are left out");
    return std::move(found.documents);
  }

  std::optional<Xapian::docid> find(const std::string& typed) {
    return find_document(index_.database(), typed, notes_);
  }

  OpenIndex& index_;
  std::vector<std::string> notes_;
};

}  // namespace

std::vector<std::string> resolve_relations(OpenIndex& index, query::Node& tree) {
  return RelationFinder(index).resolve(tree);
}

bool asks_for_thread(const query::Node& tree) {
  return tree.kind == query::NodeKind::kThread ||
         std::any_of(tree.children.begin(), tree.children.end(), asks_for_thread);
}

}  // namespace dragoman
