#include "indexer/store/index_layout.h"

#include <algorithm>
#include <string>
#include <system_error>
#include <utility>

#include "analyzers/schema/index_files.h"
#include "analyzers/text/error.h"
#include "indexer/files/synced_files.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

constexpr const char* kCompartmentIndex = "index";

IndexLayout new_layout(const fs::path& folder, const LayoutRequest& request) {
  IndexLayout layout;
  if (request.shards > 0) {
    layout.kind = CollectionKind::kShards;
    for (std::size_t i = 1; i <= request.shards; ++i)
      layout.parts.push_back(folder / ("shard-" + std::to_string(i)));
  } else if (!request.compartments.empty()) {
    layout.kind = CollectionKind::kCompartments;
    layout.rules = request.compartments;
    for (const CompartmentRule& rule : layout.rules)
      layout.parts.push_back(folder / rule.name / kCompartmentIndex);
  } else {
    layout.parts.push_back(folder);
  }
  return layout;
}

[[noreturn]] void refuse(const fs::path& folder, const std::string& what) {
  throw UsageError("the index at " + folder.string() + ' ' + what + " (make a new one)");
}

void check_same(const fs::path& folder, const IndexLayout& layout, const LayoutRequest& request) {
  const std::size_t parts = layout.parts.size();
  if (request.shards > 0 && (layout.kind != CollectionKind::kShards || parts != request.shards))
    refuse(folder, layout.kind == CollectionKind::kShards
                       ? "has " + std::to_string(parts) + " shards: it can't be split anew"
                       : "isn't split into shards");
  if (!request.compartments.empty() && layout.rules != request.compartments)
    refuse(folder, layout.kind == CollectionKind::kCompartments ? "has other compartments"
                                                                : "isn't split into compartments");
}

// Written aside and renamed, so that a reader sees all of it or nothing.
void write_collection(const fs::path& folder, const IndexLayout& layout) {
  Collection collection{layout.kind, {}, layout.rules};
  for (const fs::path& part : layout.parts)
    collection.indexes.push_back(part.lexically_relative(folder));
  const fs::path aside = folder / (std::string(kCollectionFile) + ".new");
  write_synced(aside, print_collection(collection));
  fs::rename(aside, folder / kCollectionFile);
  sync_path(folder);
}

// What an interrupted making left is taken over, and so are compartments' folders that somebody made
// with permissions of their own.
void check_empty(const fs::path& folder, const IndexLayout& layout) {
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    const std::string name = entry.path().filename().string();
    const bool is_own =
        name.starts_with(kCollectionFile) ||
        std::any_of(layout.parts.begin(), layout.parts.end(), [&](const fs::path& part) {
          return *part.lexically_relative(folder).begin() == name;
        });
    if (!is_own)
      throw WorldError(folder.string() + " is not an index and not empty (give a new folder)");
  }
}

// Nobody else may enter until somebody gives the folder to a group.
void make_compartment(const fs::path& folder) {
  if (fs::exists(folder)) return;
  make_synced_folders(folder);
  fs::permissions(folder, fs::perms::owner_all | fs::perms::group_read | fs::perms::group_exec);
}

}  // namespace

IndexLayout find_layout(const fs::path& folder, const LayoutRequest& request) {
  const fs::path inside = folder / kCollectionFile;
  std::error_code ignored;
  IndexLayout layout;
  if (fs::is_regular_file(folder, ignored))
    throw UsageError(folder.string() + " names indexes to search; give the folder of one of them");
  if (fs::exists(inside, ignored)) {
    Collection collection = read_collection(inside);
    if (collection.kind == CollectionKind::kPlain)
      throw UsageError(inside.string() +
                       " names indexes to search; give the folder of one of them");
    layout = {collection.kind, std::move(collection.indexes), std::move(collection.rules)};
  } else if (!current_generation(folder).empty()) {
    layout.parts.push_back(folder);
  } else {
    return new_layout(folder, request);
  }
  check_same(folder, layout, request);
  return layout;
}

bool is_whole(const IndexLayout& layout) {
  return std::none_of(layout.parts.begin(), layout.parts.end(),
                      [](const fs::path& part) { return current_generation(part).empty(); });
}

void make_layout(const fs::path& folder, const IndexLayout& layout) {
  if (layout.kind == CollectionKind::kPlain) return;
  try {
    if (fs::exists(folder / kCollectionFile)) return;
    make_synced_folders(folder);
    check_empty(folder, layout);
    if (layout.kind == CollectionKind::kCompartments) {
      for (const fs::path& part : layout.parts) make_compartment(part.parent_path());
    }
    write_collection(folder, layout);
  } catch (const fs::filesystem_error& error) {
    throw WorldError("can't make an index at " + folder.string() + ": " + error.code().message());
  }
}

}  // namespace dragoman
