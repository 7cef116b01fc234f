#pragma once
// Further files that hold a document. The index keeps only the file that a document was last
// written from. A watch remembers where copies lie, so that a copy counts once that file is gone.

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace dragoman {

/// Holds only documents found in files that the index doesn't name. Not thread-safe.
class OtherPlaces {
 public:
  /// Records that the document was read from `sources` while its sources in the index, or earlier in
  /// the run, were `held`.
  void note(const std::string& id, const std::vector<std::string>& sources,
            const std::vector<std::string>& held);

  /// The documents that were found at or below this absolute path.
  std::vector<std::string> ids_below(const std::string& path) const;

  /// The files where a document was found; {} where the index names them all.
  std::vector<std::string> files_of(const std::string& id) const;

  void forget(const std::string& id);

 private:
  std::map<std::string, std::set<std::string>> files_;     // by id
  std::set<std::pair<std::string, std::string>> by_file_;  // file, id
};

}  // namespace dragoman
