#pragma once
// The index says of a document where it was read when it was last written. A copy of it may lie
// elsewhere too: who watches remembers that, so that the copy counts once the first is gone.

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace dragoman {

/// Holds only documents found in more files than the index says, or in others. Not thread-safe.
class OtherPlaces {
 public:
  /// The document was read from `sources`, when `held` were its sources in the index or earlier in
  /// the run.
  void note(const std::string& id, const std::vector<std::string>& sources,
            const std::vector<std::string>& held);

  /// The documents that were found at or below this absolute path.
  std::vector<std::string> ids_below(const std::string& path) const;

  /// The files where a document was found, {} where that isn't more than the index says.
  std::vector<std::string> files_of(const std::string& id) const;

  void forget(const std::string& id);

 private:
  std::map<std::string, std::set<std::string>> files_;     // by id
  std::set<std::pair<std::string, std::string>> by_file_;  // file, id
};

}  // namespace dragoman
