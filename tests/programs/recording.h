#pragma once
// What a program wrote, call by call, as recorded_calls.cc recorded it, and the states in which a
// power cut may leave a disk between two of those calls.
//
// A record is: one byte for its kind, then four 64-bit numbers in the machine's order (descriptor,
// number, size of the first text, size of the second), then both texts.
//   o  opened: descriptor, number 1 where the file was cut to nothing; its path
//   w  written: descriptor, number is the offset; the bytes
//   t  cut or extended: descriptor, number is the size
//   s  synced: descriptor
//   m  folder made: its path      u  removed: its path      r  renamed: from, to
//   p  printed: the text

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace dragoman::test {

struct RecordedCall {
  char kind = 0;
  std::int64_t descriptor = 0;
  std::int64_t number = 0;
  std::string first;
  std::string second;
};

/// Reads a file of records. Throws std::runtime_error where it breaks off.
std::vector<RecordedCall> read_recording(const std::filesystem::path& file);

/// What the program had printed before its call of that number.
std::string printed_before(const std::vector<RecordedCall>& calls, std::size_t end);

/// What a file system promises about a power cut.
enum class DiskModel {
  /// As ext4 with data=ordered: entries of folders and sizes cut come about in their order, so that
  /// a sync of any file also keeps all of them that came before. Bytes that weren't synced may be
  /// missing, page by page.
  kOrdered,
  /// POSIX's letter: of what wasn't synced itself, each part may be missing, entries of folders
  /// too, each name by itself. A file's sync doesn't keep its name.
  kStrict,
};

/// Replays calls on a disk in memory. The disk holds what `before` holds, at the path where the
/// program saw `root`.
class CrashDisk {
 public:
  CrashDisk(const std::filesystem::path& before, std::string root);
  ~CrashDisk();
  CrashDisk(const CrashDisk&) = delete;
  CrashDisk& operator=(const CrashDisk&) = delete;

  /// Replays the next call.
  void replay(const RecordedCall& call);

  /// Writes to `target`, a new folder, one of the states in which a power cut now may leave the
  /// disk.
  void cut_power(DiskModel model, std::mt19937& engine, const std::filesystem::path& target) const;

  /// Writes what a reader sees who needs no power cut.
  void write_whole(const std::filesystem::path& target) const;

 private:
  struct Node;
  struct Choice;
  using NodePointer = std::shared_ptr<Node>;

  NodePointer load(const std::filesystem::path& path);
  NodePointer find(const std::string& path) const;
  NodePointer parent_of(const std::string& path) const;
  void set_entry(const std::string& path, NodePointer node);
  void open(const RecordedCall& call);
  void rename(const RecordedCall& call);
  void write_state(const Node& node, const Choice& choice,
                   const std::filesystem::path& target) const;

  std::string root_path_;
  NodePointer root_;
  std::map<std::int64_t, NodePointer> opened_;
  std::size_t time_ = 0;         // calls replayed
  std::size_t last_synced_ = 0;  // the time of the last sync of anything
};

}  // namespace dragoman::test
