#pragma once
// Where the words of a generation's documents stand: a file beside the database. Of common terms it
// has a list each, term by term, quick to read where a term is asked for in many documents; of the
// others a forward index for each document (forward_index.h); and of each document what else a
// second pass reads: its words as they are written (written_words.h) and its length.
//
//   DIR/gen-N/dragoman.positions
//
// It is derived: what it lacks, or what is damaged, is found anew from a document's record. It
// never changes, so it has the documents that the generation was made with, as they were then. Those
// that were added or replaced since have whole forward indexes and their written words as values. The
// database's metadata lists the replaced ones under kPositionsKey, written in one step with the
// changes themselves:
//   16 bytes  the file's id, its last 16 bytes
//   16 bytes  the content fingerprint of that state of the database. Where it isn't that of the
//             database, a program that doesn't know the file has written since: it isn't used
//   varints   (encoding.h) the numbers of the documents that were replaced, ascending, each less the
//             one before
//
// Format 3 of the file, never to change; numbers are little-endian. Segments, each of documents
// that follow those of the segment before:
//   lists     position_list.h
//   rests     forward indexes of the terms that have no list here, document by document
//   written   their written words, document by document
//   16 bytes  for each list, ascending: the XXH3-64 of its term; the byte of the file at which it
//             begins
//   20 bytes  for each document from the first on: u32 the byte after its rest, counted from the
//             first; u32 the low half of the rest's XXH3-64; the same of its written words; u32 its
//             length, the sum of how often it has its terms, 0 where that isn't known. A document
//             without a rest and written words has both as values; their bytes are none
// then
//   48 bytes  for each segment: u32 the first document, u32 the last, u64 the number of lists, u64
//             the byte at which its rests begin, u64 the one at which its written words do, u64 the
//             one at which the 16 bytes of its lists do, u64 the XXH3-64 of those and the 20 bytes of
//             all documents
//   u64       the byte at which the 48 bytes of the segments begin
//   u32       the number of segments
//   u32       3, the format
//   u64       the XXH3-64 of everything from the 48 bytes of the first segment to here
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

  /// Its first and last documents.
  std::uint32_t first_of(std::size_t segment) const { return segments_[segment].first; }
  std::uint32_t last_of(std::size_t segment) const { return segments_[segment].last; }

  /// The list of a term in a segment; absent where there is none, or it is damaged.
  std::optional<PositionList> find(std::string_view term, std::size_t segment) const;

  /// Whether there is certainly none.
  bool is_unlisted(std::string_view term, std::size_t segment) const;

  /// The forward index of a document's terms that have no list in its segment. Empty where the
  /// document's own value has all terms; absent where it is damaged.
  std::optional<std::string_view> rest_of(std::uint32_t document) const;

  /// Its words as they are written, and its length; empty, 0 and absent alike.
  std::optional<std::string_view> written_of(std::uint32_t document) const;
  std::optional<std::uint32_t> length_of(std::uint32_t document) const;

  /// The lists of a segment, in the order of their hashes. The term of one; absent where damaged.
  std::size_t lists(std::size_t segment) const { return segments_[segment].lists; }
  std::optional<std::string_view> term_of(std::size_t segment, std::size_t list) const;

  std::size_t bytes() const { return bytes_.size(); }

  /// Whether all of it is as it was written.
  bool is_whole() const;

 private:
  struct Segment {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    std::size_t lists = 0;
    std::size_t rests = 0;
    std::size_t written = 0;
    std::size_t directory = 0;
    std::uint64_t sum = 0;

    std::size_t documents() const { return std::size_t{last} - first + 1; }
  };
  struct Entry;

  explicit PositionFile(const std::filesystem::path& path)
      : file_(path), bytes_(file_.bytes()), checked_(bytes_) {}
  bool read_end(std::string_view id);
  std::optional<std::uint64_t> begin_of(std::string_view term, const Segment& segment) const;
  bool is_sound(const Segment& segment) const;
  const Segment* segment_with(std::uint32_t document) const;
  Entry entry(const Segment& segment, std::uint32_t document) const;

  MappedFile file_;
  std::string_view bytes_;         // of it
  mutable CheckedBlocks checked_;  // of them
  std::vector<Segment> segments_;
};

/// What a segment has of its documents beside its lists. Not thread-safe.
class SegmentDocuments {
 public:
  /// Documents in ascending order, each once. A rest or written words that are empty are values of
  /// the document.
  void add(std::uint32_t document, std::string_view rest, std::string_view written,
           std::uint32_t length);

  bool empty() const { return entries_.empty(); }
  std::size_t bytes() const { return rests_.size() + written_.size() + entries_.size(); }

 private:
  friend class PositionFileEnd;
  void add_entry(std::string_view rest, std::string_view written, std::uint32_t length);

  std::uint32_t first_ = 0;
  std::uint32_t next_ = 0;  // the document after the last
  std::string rests_;
  std::string written_;
  std::string entries_;  // of all from the first on, of those that aren't there too
};

/// The hash of a list's term, and the byte of the file at which the list begins.
using WrittenList = std::pair<std::uint64_t, std::uint64_t>;

/// Puts the file together. Not thread-safe.
class PositionFileEnd {
 public:
  /// What comes after the lists of the segment, which have been written, from the byte `begin` of the
  /// file on. `documents` aren't empty.
  std::string end_segment(std::vector<WrittenList> lists, SegmentDocuments documents,
                          std::uint64_t begin);

  /// What comes after the last segment, up to the id.
  std::string finish(std::uint64_t begin) const;

 private:
  std::string segments_;
  std::uint32_t count_ = 0;
};

std::uint64_t position_hash(std::string_view term);

}  // namespace dragoman
