#pragma once
// Which id a document goes by, and whether that makes it a new one, a changed one or one that is
// there already: the one place for this rule, whichever way the documents are written.

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "indexer/documents/document_builder.h"

namespace dragoman {

enum class PutOutcome { kAdded, kReplaced, kUnchanged };

/// What there is under an id.
struct HeldDocument {
  std::vector<std::string> sources;
  std::string hash;  // content_hash()
};

struct IdClaim {
  std::string id;
  PutOutcome outcome = PutOutcome::kAdded;
  std::vector<std::string> held_sources;  // of what had the id, in the index or this run
  std::string earlier_source;  // of the document of this run that had the id; "" where none had
};

/// Knows the documents of a run, and asks the index for the others. Documents are to claim their
/// ids in the order in which they were read: then the ids depend on nothing else. Takes about 150
/// bytes a document and its path. Not thread-safe.
class IdRegister {
 public:
  using FindHeld = std::function<std::optional<HeldDocument>(const std::string& id)>;

  /// `find_held` tells what the index has; it is asked about ids that the run has not had yet.
  explicit IdRegister(FindHeld find_held);

  /// An id that the source gives stands, whatever has it. A document from a file goes by the first
  /// of its ids that no document of other content has taken of which a source is another one, and
  /// still in being. So two files of one name are two documents, and a file keeps its id from run
  /// to run. `hash` is the document's content_hash().
  IdClaim claim(const BuiltDocument& built, const std::string& hash);

  /// The same for a document of several sources that goes by this id (CopyRegister).
  IdClaim claim_copy(const std::string& id, const BuiltDocument& built, const std::string& hash);

  /// Whether a document of this run goes by that id.
  bool has_claimed(const std::string& id) const;

 private:
  using Key = std::array<char, 16>;
  struct KeyHash {
    std::size_t operator()(const Key& key) const;
  };
  struct Seen {
    Key hash;
    std::string sources;  // each ended by a NUL
  };

  static Key key_of(const std::string& id);
  std::optional<HeldDocument> find(const std::string& id) const;

  FindHeld find_held_;
  std::unordered_map<Key, Seen, KeyHash> seen_;
};

}  // namespace dragoman
