#include "searcher/command/new_hits.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <limits>
#include <system_error>
#include <utility>

#include "analyzers/schema/record.h"
#include "analyzers/text/error.h"
#include "analyzers/text/hex.h"
#include "searcher/engine/all_hits.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

constexpr const char* kHeading = "dragoman found 1";
constexpr std::size_t kPiece = 500;  // hits read at a time

std::string one_line(std::string text) {
  std::replace(text.begin(), text.end(), '\n', ' ');
  std::replace(text.begin(), text.end(), '\r', ' ');
  return text;
}

std::string hash_of(const std::string& id) {
  return to_hex(hash_bytes(id));
}

[[noreturn]] void fail(const char* what, const fs::path& file) {
  throw WorldError(what + file.string() + ": " + std::strerror(errno));
}

// A file, or the names in a folder: after a power cut there is the file of one search or the next.
void sync_to_disk(const fs::path& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  const bool is_synced = descriptor >= 0 && ::fsync(descriptor) == 0;
  const int error = errno;
  if (descriptor >= 0) ::close(descriptor);
  errno = error;
  if (!is_synced) fail("can't write ", path);
}

}  // namespace

FoundBefore::FoundBefore(fs::path file, const std::string& query)
    : file_(std::move(file)), query_(one_line(query)) {
  std::error_code error;
  if (fs::exists(file_, error)) read();
}

void FoundBefore::read() {
  std::ifstream in(file_, std::ios::binary);
  if (!in.is_open() || fs::is_directory(file_)) fail("can't read ", file_);
  std::string line;
  if (!std::getline(in, line) || line != kHeading)
    throw UsageError(file_.string() +
                     " isn't a file of --new-since: give one that isn't there yet");
  std::getline(in, line);
  if (line != query_)
    throw UsageError(file_.string() + " is of another query: " + line + " (give each its own)");
  while (std::getline(in, line)) before_.insert(line);
  if (in.bad()) fail("can't read ", file_);
}

bool FoundBefore::has(const std::string& id) const {
  return before_.count(hash_of(id)) > 0;
}

void FoundBefore::note(const std::string& id) {
  now_.insert(hash_of(id));
}

void FoundBefore::write() const {
  const fs::path aside = file_.string() + ".new";
  std::ofstream out(aside, std::ios::binary | std::ios::trunc);
  out << kHeading << '\n' << query_ << '\n';
  for (const std::string& hash : now_) out << hash << '\n';
  out.close();
  if (!out) fail("can't write ", aside);
  sync_to_disk(aside);
  std::error_code error;
  fs::rename(aside, file_, error);
  if (error) throw WorldError("can't write " + file_.string() + ": " + error.message());
  sync_to_disk(file_.has_parent_path() ? file_.parent_path() : fs::path("."));
}

SearchResult find_new(const std::shared_ptr<SharedIndex>& index, const SearchRequest& request,
                      FoundBefore& before) {
  SearchRequest all = request;
  all.limit = std::numeric_limits<std::uint32_t>::max();
  AllHits found(index, all);
  SearchResult result = found.head();
  result.request = request;
  result.total = 0;
  for (auto piece = found.next(kPiece); !piece.empty(); piece = found.next(kPiece)) {
    for (Hit& hit : piece) {
      const std::string id(hit.document.first(Field::kId));
      before.note(id);
      if (before.has(id)) continue;
      if (++result.total <= request.limit) result.hits.push_back(std::move(hit));
    }
  }
  result.notes.push_back(std::to_string(result.total) + " of " +
                         std::to_string(found.head().total) + " are new");
  return result;
}

}  // namespace dragoman
