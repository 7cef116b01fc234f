#include "indexer/run/other_places.h"

#include "analyzers/schema/source_place.h"

namespace dragoman {
namespace {

std::set<std::string> files_of_all(const std::vector<std::string>& sources) {
  std::set<std::string> files;
  for (const std::string& source : sources) files.insert(file_of(source));
  files.erase("");
  return files;
}

}  // namespace

void OtherPlaces::note(const std::string& id, const std::vector<std::string>& sources,
                       const std::vector<std::string>& held) {
  if (held.empty() || sources == held) return;
  std::set<std::string> files = files_of_all(sources);
  const std::set<std::string> files_held = files_of_all(held);
  if (files == files_held) return;  // another line of the file
  files.insert(files_held.begin(), files_held.end());
  for (const std::string& file : files) by_file_.emplace(file, id);
  files_[id].merge(std::move(files));
}

std::vector<std::string> OtherPlaces::ids_below(const std::string& path) const {
  std::vector<std::string> ids;
  for (auto at = by_file_.lower_bound({path, ""});
       at != by_file_.end() && at->first.starts_with(path); ++at) {
    if (is_at_or_below(at->first, path)) ids.push_back(at->second);
  }
  return ids;
}

std::vector<std::string> OtherPlaces::files_of(const std::string& id) const {
  const auto found = files_.find(id);
  if (found == files_.end()) return {};
  return {found->second.begin(), found->second.end()};
}

void OtherPlaces::forget(const std::string& id) {
  for (const std::string& file : files_of(id)) by_file_.erase({file, id});
  files_.erase(id);
}

}  // namespace dragoman
