#pragma once
// What a saved query finds now and didn't find when it was last asked: --new-since FILE.
//
// The file is text, replaced as a whole; its form never changes:
//   dragoman found 1
//   QUERY            as typed, line ends as blanks
//   HASH             of each document found, the XXH3-128 of its id in 32 hex digits

#include <filesystem>
#include <memory>
#include <set>
#include <string>

#include "searcher/engine/request.h"
#include "searcher/engine/result.h"
#include "searcher/engine/shared_index.h"

namespace dragoman {

/// Not thread-safe.
class FoundBefore {
 public:
  /// Reads the file. Where there is none, nothing was found before. Throws UsageError for a file of
  /// another query or of another kind, WorldError where it can't be read.
  FoundBefore(std::filesystem::path file, const std::string& query);

  bool has(const std::string& id) const;

  /// Notes what is found now.
  void note(const std::string& id);

  /// Replaces the file's content by what was noted. Throws WorldError; then the file is as it was.
  void write() const;

 private:
  void read();

  std::filesystem::path file_;
  std::string query_;
  std::set<std::string> before_;
  std::set<std::string> now_;
};

/// The hits that weren't found before, at most SearchRequest::limit, their ranks those among all that
/// are found; `total` counts all new ones. Notes each document in `before`. Throws as Searcher's
/// search() does.
SearchResult find_new(const std::shared_ptr<SharedIndex>& index, const SearchRequest& request,
                      FoundBefore& before);

}  // namespace dragoman
