#include "indexer/store/checksums.h"

#include <xxhash.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <memory>
#include <sstream>
#include <system_error>

#include "analyzers/schema/record.h"
#include "analyzers/text/hex.h"
#include "indexer/files/synced_files.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kName = "dragoman.sums";
constexpr std::string_view kAside = "dragoman.sums.new";
constexpr std::string_view kLock = "flintlock";  // Xapian's, always empty

[[noreturn]] void throw_unreadable(const fs::path& file) {
  throw fs::filesystem_error("can't read", file, std::error_code(errno, std::generic_category()));
}

std::string sum_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) throw_unreadable(file);
  const std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> state(XXH3_createState(),
                                                                       XXH3_freeState);
  XXH3_128bits_reset(state.get());
  std::vector<char> buffer(std::size_t{1} << 20U);
  while (in.read(buffer.data(), static_cast<std::streamsize>(buffer.size())) || in.gcount() > 0) {
    XXH3_128bits_update(state.get(), buffer.data(), static_cast<std::size_t>(in.gcount()));
  }
  if (in.bad()) throw_unreadable(file);
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(state.get()));
  return to_hex({reinterpret_cast<const char*>(canonical.digest), sizeof canonical.digest});
}

std::vector<std::string> names_in(const fs::path& generation) {
  std::vector<std::string> names;
  for (const fs::directory_entry& entry : fs::directory_iterator(generation)) {
    const std::string name = entry.path().filename().string();
    if (name != kName && name != kAside && name != kLock) names.push_back(name);
  }
  std::sort(names.begin(), names.end());
  return names;
}

std::string line_of(const fs::path& file) {
  return sum_of(file) + ' ' + std::to_string(fs::file_size(file)) + ' ' + file.filename().string() +
         '\n';
}

std::string with_sum(const std::string& lines) {
  return lines + to_hex(hash_bytes(lines)) + '\n';
}

std::string lines_of(const fs::path& generation) {
  std::string lines;
  for (const std::string& name : names_in(generation)) lines += line_of(generation / name);
  return lines;
}

std::vector<std::string> sorted_lines(const std::string& lines) {
  std::istringstream in(lines);
  std::vector<std::string> out;
  for (std::string line; std::getline(in, line);) out.push_back(line);
  std::sort(out.begin(), out.end());
  return out;
}

// Returns the lines without the last, which is their sum; absent where the sum is wrong.
std::optional<std::string> verified(const std::string& content) {
  if (content.size() < 2) return std::nullopt;
  const std::size_t last = content.rfind('\n', content.size() - 2);
  const std::string lines = content.substr(0, last == std::string::npos ? 0 : last + 1);
  return with_sum(lines) == content ? std::optional(lines) : std::nullopt;
}

std::string name_of(const std::string& line) {
  return line.substr(line.rfind(' ') + 1);
}

}  // namespace

void write_checksums(const fs::path& generation) {
  const fs::path aside = generation / kAside;
  write_synced(aside, with_sum(lines_of(generation)));
  fs::rename(aside, generation / kName);
  sync_path(generation);
}

void remove_checksums(const fs::path& generation) {
  if (fs::remove(generation / kName)) sync_path(generation);
}

std::optional<std::vector<std::string>> changed_files(const fs::path& generation) {
  std::ifstream in(generation / kName, std::ios::binary);
  if (!in) return std::nullopt;
  std::ostringstream content;
  content << in.rdbuf();
  const auto lines = verified(content.str());
  if (!lines) return std::vector{std::string(kName) + " is damaged"};
  const std::vector<std::string> then = sorted_lines(*lines);
  const std::vector<std::string> now = sorted_lines(lines_of(generation));
  std::vector<std::string> changed;
  std::vector<std::string> differing;
  std::set_symmetric_difference(then.begin(), then.end(), now.begin(), now.end(),
                                std::back_inserter(differing));
  for (const std::string& line : differing) {
    std::string sentence = name_of(line) + " isn't as it was written";
    const bool known = std::find(changed.begin(), changed.end(), sentence) != changed.end();
    if (!known) changed.push_back(std::move(sentence));
  }
  return changed;
}

}  // namespace dragoman
