#pragma once
// The members of an archive, one after another as they stand, over libarchive: no seeking and no
// temporary files, so a zip is read by its local headers and its directory at the end isn't needed.
// Memory is bounded whatever the archive says: by the decompressors' windows (xz: 1 GiB at most,
// where the file asks for so much) and kMaxSilentInput. Zip's members packed by LZMA or xz, whose
// windows libarchive doesn't limit, are not for unpacking.

#include <array>
#include <cstddef>
#include <cstdint>
#include <exception>
#include <memory>
#include <optional>
#include <string>

#include "indexer/readers/archive/archive_kind.h"
#include "indexer/readers/source/byte_source.h"

struct archive;
struct archive_entry;

namespace dragoman {

/// What an archive and the archives inside it have given so far; they share one. A layer is one
/// step of unpacking: a .tar.gz has two, a .tar.gz inside it two more.
class UnpackTally {
 public:
  static constexpr std::size_t kMaxLayers = 6;

  /// `packed` is the outermost archive's bytes and must outlive the tally.
  explicit UnpackTally(const ByteSource& packed) : packed_(packed) {}

  void add(std::size_t layer, std::uint64_t bytes);

  /// Whether one layer has given more than 1 GiB and more than 200 times the bytes read for it.
  /// What was once a bomb stays one.
  bool is_bomb() const { return is_bomb_; }

 private:
  const ByteSource& packed_;
  std::array<std::uint64_t, kMaxLayers> given_{};
  bool is_bomb_ = false;
};

struct ArchiveEntry {
  std::string name;      // bytes as they stand, or UTF-8; "" where there is none
  bool is_file = false;  // else a folder, a link or a device
  bool is_encrypted = false;
  bool has_boundless_window = false;  // to unpack it may take gigabytes of memory
  std::uint64_t bytes = 0;            // 0 where unknown
};

class ArchiveStream {
 public:
  /// Borrows source and tally. `place` names the archive in messages.
  ArchiveStream(ByteSource& source, ArchiveKind kind, std::string place, UnpackTally& tally,
                std::size_t layer);
  ~ArchiveStream();
  ArchiveStream(const ArchiveStream&) = delete;
  ArchiveStream& operator=(const ArchiveStream&) = delete;

  /// Goes to the next entry, past what is left of this one; absent at the end. Throws InputError
  /// where the archive is damaged; then the next call is the end.
  std::optional<ArchiveEntry> next();

  /// Reads of the entry; 0 at its end. Throws InputError, naming `place`, where it is damaged,
  /// encrypted or packed in a way that isn't known.
  std::size_t read(char* to, std::size_t most, const std::string& place);

  /// Whether reading has failed since the last entry began.
  bool has_failed() const { return has_failed_; }

 private:
  static long on_read(archive* handle, void* self, const void** bytes) noexcept;
  long give_input(const void** bytes);
  int skip_entry();
  [[noreturn]] void fail_reading(const std::string& place);
  [[noreturn]] void end_with(const std::string& place, const std::string& reason);
  void rethrow_read_error();
  std::string reason() const;

  ByteSource& source_;
  std::string place_;
  UnpackTally& tally_;
  std::size_t layer_;
  std::unique_ptr<archive, int (*)(archive*)> handle_;
  std::string input_;
  std::uint64_t silent_input_ = 0;  // bytes read since the archive last gave any
  std::exception_ptr read_error_;   // of source_, carried past libarchive's C
  bool is_in_entry_ = false;
  bool is_skipping_ = false;
  bool has_failed_ = false;
  bool has_ended_ = false;
};

}  // namespace dragoman
