#pragma once
// Files that are the same to the byte: one document with several sources.

#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace dragoman {

/// What there is of a text: its document's id, and where it was read.
struct HeldCopy {
  std::string id;
  std::vector<std::string> sources;
  std::vector<std::string> collections;
};

/// Knows the texts of a run by their copy_hash() (record.h), and asks the index for the others.
/// Takes about 150 bytes a text and its paths. Not thread-safe.
class CopyRegister {
 public:
  using FindHeld = std::function<std::optional<HeldCopy>(const std::string& hash)>;

  /// `find_held` is asked about texts that the run has not had yet.
  explicit CopyRegister(FindHeld find_held) : find_held_(std::move(find_held)) {}

  /// The document to which `source` belongs as one more source: one of the same text that was read
  /// elsewhere, in a file that still exists, or one that names this source beside others. Absent
  /// where there is none. Sources that no longer exist are left out.
  std::optional<HeldCopy> find(const std::string& hash, const std::string& source) const;

  /// A document of this run has that text.
  void note(const std::string& hash, HeldCopy copy) { seen_[hash] = std::move(copy); }

 private:
  FindHeld find_held_;
  std::unordered_map<std::string, HeldCopy> seen_;
};

}  // namespace dragoman
