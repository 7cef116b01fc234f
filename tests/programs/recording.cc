#include "tests/programs/recording.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string_view>
#include <utility>

#include "tests/programs/files.h"

namespace dragoman::test {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kPage = 4096;

class Records {
 public:
  explicit Records(std::string bytes) : bytes_(std::move(bytes)) {}

  bool is_at_end() const { return at_ == bytes_.size(); }

  RecordedCall next() {
    RecordedCall call;
    call.kind = take(1).front();
    call.descriptor = number();
    call.number = number();
    const std::int64_t first = number();
    const std::int64_t second = number();
    call.first = take(static_cast<std::size_t>(first));
    call.second = take(static_cast<std::size_t>(second));
    return call;
  }

 private:
  std::string_view take(std::size_t size) {
    if (size > bytes_.size() - at_) throw std::runtime_error("the recording breaks off");
    at_ += size;
    return std::string_view(bytes_).substr(at_ - size, size);
  }

  std::int64_t number() {
    std::int64_t value = 0;
    take(sizeof value).copy(reinterpret_cast<char*>(&value), sizeof value);
    return value;
  }

  std::string bytes_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<RecordedCall> read_recording(const fs::path& file) {
  Records records(read_file(file));
  std::vector<RecordedCall> calls;
  while (!records.is_at_end()) calls.push_back(records.next());
  return calls;
}

std::string printed_before(const std::vector<RecordedCall>& calls, std::size_t end) {
  std::string text;
  for (std::size_t i = 0; i < end; ++i) {
    if (calls[i].kind == 'p') text += calls[i].first;
  }
  return text;
}

// A file or a folder with all that happened to it. Times are numbers of calls, from 1.
struct CrashDisk::Node {
  struct Write {
    std::size_t time;
    std::size_t offset;
    std::string bytes;
    bool is_cut;  // the size becomes `offset`
  };
  struct Entry {
    std::size_t time;
    NodePointer node;  // none where it was removed
  };

  bool is_folder = false;
  std::size_t synced = 0;
  std::string content;                                // before the first call
  std::vector<Write> writes;                          // of a file
  std::map<std::string, std::vector<Entry>> entries;  // of a folder: each name's, in time
};

// What of it all is on the disk.
struct CrashDisk::Choice {
  std::function<bool(const Node& file, const Node::Write& write)> has_write;
  std::function<NodePointer(const Node& folder, const std::vector<Node::Entry>& entries)> entry;
};

namespace {

// Writes are kept page by page.
template <typename Keep>
std::size_t append_pages(std::size_t offset, std::string_view bytes, Keep keep) {
  while (!bytes.empty()) {
    const std::size_t size = std::min(bytes.size(), kPage - offset % kPage);
    keep(offset, std::string(bytes.substr(0, size)));
    bytes.remove_prefix(size);
    offset += size;
  }
  return offset;
}

void patch(std::string& content, std::size_t offset, const std::string& bytes) {
  if (content.size() < offset + bytes.size()) content.resize(offset + bytes.size());
  content.replace(offset, bytes.size(), bytes);
}

}  // namespace

CrashDisk::CrashDisk(const fs::path& before, std::string root)
    : root_path_(std::move(root)), root_(load(before)) {}

CrashDisk::~CrashDisk() = default;

CrashDisk::NodePointer CrashDisk::load(const fs::path& path) {
  auto node = std::make_shared<Node>();
  node->is_folder = fs::is_directory(path);
  if (!node->is_folder) node->content = read_file(path);
  if (!node->is_folder) return node;
  for (const fs::directory_entry& entry : fs::directory_iterator(path)) {
    node->entries[entry.path().filename().string()].push_back({0, load(entry.path())});
  }
  return node;
}

CrashDisk::NodePointer CrashDisk::find(const std::string& path) const {
  NodePointer at = root_;
  for (const fs::path& name : fs::path(path).lexically_relative(root_path_)) {
    if (name == ".") continue;
    if (!at) return nullptr;
    const auto found = at->entries.find(name.string());
    at = found == at->entries.end() ? nullptr : found->second.back().node;
  }
  return at;
}

CrashDisk::NodePointer CrashDisk::parent_of(const std::string& path) const {
  NodePointer parent = find(fs::path(path).parent_path().string());
  if (!parent) throw std::runtime_error("the recording has no folder for " + path);
  return parent;
}

void CrashDisk::set_entry(const std::string& path, NodePointer node) {
  auto& entries = parent_of(path)->entries[fs::path(path).filename().string()];
  if (entries.empty()) entries.push_back({0, nullptr});
  entries.push_back({time_, std::move(node)});
}

void CrashDisk::open(const RecordedCall& call) {
  NodePointer node = find(call.first);
  if (!node) {
    node = std::make_shared<Node>();
    set_entry(call.first, node);
  } else if (call.number == 1) {
    node->writes.push_back({time_, 0, "", true});
  }
  opened_[call.descriptor] = node;
}

void CrashDisk::rename(const RecordedCall& call) {
  NodePointer node = find(call.first);
  set_entry(call.first, nullptr);
  set_entry(call.second, std::move(node));
}

void CrashDisk::replay(const RecordedCall& call) {
  ++time_;
  switch (call.kind) {
    case 'o': open(call); break;
    case 'r': rename(call); break;
    case 'u': set_entry(call.first, nullptr); break;
    case 'm': {
      auto folder = std::make_shared<Node>();
      folder->is_folder = true;
      set_entry(call.first, folder);
      break;
    }
    case 's':
      opened_.at(call.descriptor)->synced = time_;
      last_synced_ = time_;
      break;
    case 't': {
      const auto size = static_cast<std::size_t>(call.number);
      opened_.at(call.descriptor)->writes.push_back({time_, size, "", true});
      break;
    }
    case 'w': {
      auto& writes = opened_.at(call.descriptor)->writes;
      append_pages(static_cast<std::size_t>(call.number), call.first,
                   [&](std::size_t offset, std::string bytes) {
                     writes.push_back({time_, offset, std::move(bytes), false});
                   });
      break;
    }
    default: break;
  }
}

void CrashDisk::write_state(const Node& node, const Choice& choice, const fs::path& target) const {
  if (node.is_folder) {
    fs::create_directories(target);
    for (const auto& [name, entries] : node.entries) {
      const NodePointer entry = choice.entry(node, entries);
      if (entry) write_state(*entry, choice, target / name);
    }
    return;
  }
  std::string content = node.content;
  for (const Node::Write& write : node.writes) {
    if (!choice.has_write(node, write)) continue;
    if (write.is_cut) content.resize(write.offset);
    if (!write.is_cut) patch(content, write.offset, write.bytes);
  }
  write_file(target, content);
}

void CrashDisk::write_whole(const fs::path& target) const {
  const Choice everything = {
      [](const Node&, const Node::Write&) { return true; },
      [](const Node&, const std::vector<Node::Entry>& entries) { return entries.back().node; }};
  write_state(*root_, everything, target);
}

// Chances of 0 and 100 are among the likeliest to do harm: nothing at all that wasn't synced is
// there, or all of it but for a few names.
void CrashDisk::cut_power(DiskModel model, std::mt19937& engine, const fs::path& target) const {
  const auto chance = [&engine](unsigned percent) { return engine() % 100 < percent; };
  const unsigned bytes_kept = std::array{0U, 50U, 90U, 100U}[engine() % 4];
  const unsigned names_kept = std::array{0U, 50U, 90U, 100U}[engine() % 4];
  // Under kOrdered, all entries and cuts up to here are there.
  const std::size_t unsynced = time_ - last_synced_;
  const std::size_t kept_until =
      last_synced_ + (unsynced == 0 ? 0 : (chance(30) ? 0 : engine() % (unsynced + 1)));
  const bool is_ordered = model == DiskModel::kOrdered;
  const Choice choice = {[&](const Node& file, const Node::Write& write) {
                           if (write.time <= file.synced) return true;
                           if (is_ordered && write.is_cut) return write.time <= kept_until;
                           return chance(bytes_kept);
                         },
                         [&](const Node& folder, const std::vector<Node::Entry>& entries) {
                           const std::size_t floor = is_ordered ? kept_until : folder.synced;
                           std::size_t at = 0;
                           while (at + 1 < entries.size() && entries[at + 1].time <= floor) ++at;
                           while (!is_ordered && at + 1 < entries.size() && chance(names_kept))
                             ++at;
                           return entries[at].node;
                         }};
  write_state(*root_, choice, target);
}

}  // namespace dragoman::test
