#pragma once
// The positions of the common words of a generation, term by term: a file beside the database,
// made from the documents' forward indexes (forward_index.h) and quicker to read where a term is
// asked for in many documents. Without it, or where it is damaged, they are read there.
//
//   DIR/gen-N/dragoman.positions
//
// It never changes, so it has the documents that the generation was made with, as they were then.
// The database's metadata lists those that have been replaced since, under kPositionsKey, written
// in one step with the changes themselves:
//   16 bytes  the file's id, its last 16 bytes
//   16 bytes  the content fingerprint of that state of the database. Where it isn't that of the
//             database, a program that doesn't know the file has written since: it isn't used
//   varints   (encoding.h) the numbers of the documents that were replaced, ascending, each less the
//             one before
//
// Format 1 of the file, never to change; numbers are little-endian. Segments, each of documents
// that follow those of the segment before:
//   lists     position_list.h
//   16 bytes  for each list, ascending: the XXH3-64 of its term; the byte of the file at which it
//             begins
// then
//   16 bytes  for each segment: u32 the last document, u32 the number of lists, u64 the byte at
//             which the 16 bytes of its lists begin
//   u64       the byte at which the 16 bytes of the segments begin
//   u32       the number of segments
//   u32       1, the format
//   u64       the XXH3-64 of everything from the 16 bytes of the first segment to here
//   16 bytes  the XXH3-128 of all bytes before

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/positions/mapped_file.h"
#include "analyzers/positions/position_list.h"

namespace dragoman {

inline constexpr const char* kPositionsKey = "dragoman.positions";
inline constexpr const char* kPositionFileName = "dragoman.positions";

/// What the database says of its file.
struct PositionStamp {
  std::string file;                  // its id
  std::set<std::uint32_t> replaced;  // documents
};

/// Both with the content fingerprint of the database, 16 bytes. Absent where there is no file, or
/// where it isn't to be used.
std::string encode_position_stamp(const PositionStamp& stamp, std::string_view content);
std::optional<PositionStamp> decode_position_stamp(std::string_view bytes,
                                                   std::string_view content);

/// Immutable; safe to read from several threads. The file may be removed meanwhile, but not cut
/// short.
class PositionFile {
 public:
  static constexpr std::size_t kIdBytes = 16;

  /// Maps the file of a generation. Null where there is none, or not one with that id, or its end
  /// is damaged.
  static std::shared_ptr<const PositionFile> open(const std::filesystem::path& generation,
                                                  std::string_view id);

  std::size_t segments() const { return segments_.size(); }

  /// The first segment that may have the document; segments() where none does.
  std::size_t segment_of(std::uint32_t document) const;

  /// Its last document.
  std::uint32_t last_of(std::size_t segment) const { return segments_[segment].last; }

  /// The list of a term in a segment; absent where there is none, or it is damaged.
  std::optional<PositionList> find(std::string_view term, std::size_t segment) const;

  /// Whether all of it is as it was written.
  bool is_whole() const;

 private:
  struct Segment {
    std::uint32_t last = 0;
    std::uint32_t lists = 0;
    std::size_t directory = 0;
  };

  explicit PositionFile(const std::filesystem::path& path)
      : file_(path), bytes_(file_.bytes()), checked_(bytes_) {}
  bool read_end(std::string_view id);

  MappedFile file_;
  std::string_view bytes_;         // of it
  mutable CheckedBlocks checked_;  // of them
  std::vector<Segment> segments_;
};

/// Puts the file together. Not thread-safe.
class PositionFileEnd {
 public:
  /// The next segment has been written, `lists` as (hash of the term, byte of the file); returns
  /// their 16 bytes each, which begin at `directory`.
  using List = std::pair<std::uint64_t, std::uint64_t>;
  std::string end_segment(std::uint32_t last, std::vector<List> lists, std::uint64_t directory);

  /// What comes after the last segment, up to the id.
  std::string finish(std::uint64_t begin) const;

 private:
  std::string segments_;
  std::uint32_t count_ = 0;
};

std::uint64_t position_hash(std::string_view term);

}  // namespace dragoman
