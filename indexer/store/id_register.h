#pragma once
// Which id a document gets, and whether it is new, changed or already there under that id. The
// rule is the same for documents written in place and in bulk.

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

/// The document that has an id.
struct HeldDocument {
  std::vector<std::string> sources;
  std::string hash;  // content_hash()
};

struct IdClaim {
  std::string id;
  PutOutcome outcome = PutOutcome::kAdded;
  std::vector<std::string>
      held_sources;            // of the document that had the id, in the index or in this run
  std::string earlier_source;  // of the document of this run that had the id; "" where none had
};

/// Knows the documents of a run, and asks the index for others. Documents must claim their ids in
/// the order in which they were read, so that ids depend on nothing else. Takes about 150 bytes for
/// each document, and its path. Not thread-safe.
class IdRegister {
 public:
  using FindHeld = std::function<std::optional<HeldDocument>(const std::string& id)>;

  /// `find_held` looks an id up in the index. It is called for ids that are new in this run.
  explicit IdRegister(FindHeld find_held);

  /// An id that the source gives is kept, whatever document has it. Otherwise takes the first
  /// candidate id not already held by a different document whose source still exists. So two files
  /// of one name are two documents, and a file keeps its id from run to run. `hash` is the
  /// document's content_hash().
  IdClaim claim(const BuiltDocument& built, const std::string& hash);

  /// Claims the id for a document of several sources (CopyRegister).
  IdClaim claim_copy(const std::string& id, const BuiltDocument& built, const std::string& hash);

  /// Whether a document of this run has that id.
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
