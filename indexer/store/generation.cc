#include "indexer/store/generation.h"

#include <charconv>
#include <optional>
#include <string_view>
#include <system_error>

#include "analyzers/schema/index_files.h"
#include "indexer/files/synced_files.h"
#include "indexer/files/write_error.h"
#include "indexer/store/checksums.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPointer = "XAPIANDB";
constexpr std::string_view kPrefix = "gen-";
constexpr std::string_view kWorkshop = ".tmp";

// N of "gen-N" and "gen-N.tmp".
std::optional<unsigned> number_of(std::string_view name) {
  if (!name.starts_with(kPrefix)) return std::nullopt;
  name.remove_prefix(kPrefix.size());
  if (name.ends_with(kWorkshop)) name.remove_suffix(kWorkshop.size());
  unsigned number = 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), number);
  const bool whole = error == std::errc() && end == name.data() + name.size();
  return whole ? std::optional(number) : std::nullopt;
}

std::string next_name(const fs::path& folder) {
  const auto current = number_of(current_generation(folder).filename().string());
  return std::string(kPrefix) + std::to_string(current.value_or(0) + 1);
}

std::string system_reason(const fs::filesystem_error& error) {
  return error.path1().string() + ": " + error.code().message();
}

}  // namespace

bool is_index_entry(const std::string& name) {
  return number_of(name) || name.starts_with(kPointer);
}

void remove_leftovers(const fs::path& folder) {
  const std::string current = current_generation(folder).filename().string();
  std::error_code ignored;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored)) {
    const std::string name = entry.path().filename().string();
    const bool is_in_force = name == current || name == kPointer;
    if (is_index_entry(name) && !is_in_force) fs::remove_all(entry.path(), ignored);
  }
}

std::uint64_t database_bytes(const fs::path& database) {
  std::uint64_t bytes = 0;
  std::error_code error;
  for (const fs::directory_entry& entry : fs::directory_iterator(database, error)) {
    const auto size = entry.file_size(error);
    if (!error) bytes += size;
  }
  return bytes;
}

NextGeneration::NextGeneration(const fs::path& folder)
    : folder_(folder),
      name_(next_name(folder)),
      workshop_(folder / (name_ + std::string(kWorkshop))),
      access_(access_of(current_generation(folder))) {
  try {
    fs::remove_all(folder_ / name_);
    fs::remove_all(workshop_);
    fs::create_directory(workshop_);
    fs::permissions(workshop_, fs::perms::owner_all);
  } catch (const fs::filesystem_error& error) {
    throw write_error(folder_, system_reason(error));
  }
}

NextGeneration::~NextGeneration() {
  std::error_code ignored;
  fs::remove_all(workshop_, ignored);
}

void NextGeneration::publish(const fs::path& database) {
  try {
    write_checksums(database);
    if (access_) give_access(database, *access_);
    sync_with_files(database);
    fs::rename(database, folder_ / name_);
    sync_path(folder_);
  } catch (const fs::filesystem_error& error) {
    throw write_error(folder_, system_reason(error));
  }
  publish_generation(folder_, name_);
  remove_leftovers(folder_);
}

}  // namespace dragoman
