#pragma once
// Where one term stands, document by document, in blocks. Each block has its own checksum and is
// read without those before it.
//
// Format 2, never to change; numbers are little-endian:
//   8 bytes  XXH3-64 of what follows, up to the blocks
//   u32      the term's length in bytes
//   u32      documents that have the term
//   u32      documents in which compounds of the term end (ends_term(), terms.h)
//   u32      1 where no other document of the segment has the term, as its postings have it; else 0
//   bytes    the term
//   12 bytes for each block of 128 documents, those of the term and then those of its ends:
//     u32    its last document
//     u32    the byte after it, counted from the first block of its kind
//     u32    the low half of the XXH3-64 of its bytes
//   the blocks of the term, and those of its ends
// A block of n documents:
//   4 bytes  the widths in bits of the four arrays; the first and 128 where each count of positions
//            is how often the document has the term, as its postings have it
//   u32      the least first position
//   packed   (bit_arrays.h) n steps from document to document, the first from the block before,
//            less 1
//   packed   n counts of positions, less 1
//   packed   n first positions, less the least
//   packed   the steps from position to position, less 1, document by document

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/positions/checked_blocks.h"
#include "analyzers/schema/bit_arrays.h"

namespace dragoman {

inline constexpr std::size_t kBlockDocuments = 128;

/// The blocks of one kind: of a term, or of its ends. Not thread-safe.
class PositionBlockWriter {
 public:
  /// Documents in ascending order, each once; at least one position, ascending, each once.
  /// `is_counted`: there are as many of them as the document has the term.
  void add(std::uint32_t document, std::span<const std::uint32_t> positions, bool is_counted);

  /// Writes the last block. Nothing may be added after it.
  void finish();

  std::uint32_t documents() const { return documents_; }
  const std::string& blocks() const { return blocks_; }

  const std::string& heads() const { return heads_; }  // the 12 bytes of each

 private:
  void write_block();

  std::vector<std::uint32_t> steps_;  // of the block not yet written, as the arrays below
  std::vector<std::uint32_t> counts_;
  std::vector<std::uint32_t> firsts_;
  std::vector<std::uint32_t> positions_;
  bool is_counted_ = true;
  std::uint32_t last_ = 0;
  std::uint32_t documents_ = 0;
  std::string heads_;
  std::string blocks_;
};

/// Both must be finished. `is_complete`: no other document has the term. Throws std::length_error
/// where the blocks are larger than 4 GiB.
std::string encode_position_list(std::string_view term, const PositionBlockWriter& begins,
                                 const PositionBlockWriter& ends, bool is_complete);

/// The blocks of one kind, of bytes that must outlive this.
struct PositionBlocks {
  std::uint32_t documents = 0;
  std::string_view heads;
  std::string_view bytes;            // from the first block of this kind
  CheckedBlocks* checked = nullptr;  // those of the bytes, where they are known

  std::size_t size() const { return (documents + kBlockDocuments - 1) / kBlockDocuments; }

  std::uint32_t last_of(std::size_t block) const;  // document
  std::size_t end_of(std::size_t blocks) const;    // the byte after them

  /// Absent where it is damaged.
  std::optional<std::string_view> block(std::size_t number) const;
};

struct PositionList {
  PositionBlocks begins;
  PositionBlocks ends;
  bool is_complete = false;  // no other document of the segment has the term
};

/// Reads the list at the beginning of the bytes; absent where it is damaged or of another term.
std::optional<PositionList> read_position_list(std::string_view bytes, std::string_view term);

/// The term of the list at the beginning of the bytes, a part of them; absent where they end before.
std::optional<std::string_view> term_of_list(std::string_view bytes);

/// The positions of one document, ascending, read as far as they are asked for. Reads bytes that
/// must outlive it.
class PositionStream {
 public:
  PositionStream() = default;
  PositionStream(std::uint32_t first, std::size_t more, PackedNumbers steps)
      : position_(first), left_(more + 1), steps_(steps) {}

  bool is_at_end() const { return left_ == 0; }
  std::size_t size() const { return left_; }  // that are still to come
  std::uint32_t position() const { return position_; }

  void next() {
    if (--left_ != 0) position_ += steps_.next() + 1;
  }

 private:
  std::uint32_t position_ = 0;
  std::size_t left_ = 0;  // this one and those after it
  PackedNumbers steps_{{}, 0, 0};
};

/// Whether a position of each stream, each after that of the stream before, the last fewer than
/// `window` after the first. Leaves the streams anywhere.
bool stand_as_phrase(std::span<PositionStream> words, std::uint32_t window);

/// Goes to one document after another. Quickest in ascending order. Not thread-safe.
class PositionCursor {
 public:
  PositionCursor() = default;
  explicit PositionCursor(const PositionBlocks& blocks) : blocks_(blocks) {}

  enum class Found : std::uint8_t { kNo, kYes, kDamaged };
  Found find(std::uint32_t document);

  /// Goes to the first document from that one on.
  Found seek(std::uint32_t document);

  /// The one that was found.
  std::uint32_t document() const { return documents_[at_]; }

  /// How often it has the term, which may be more than it has positions; absent where the list
  /// doesn't tell.
  std::optional<std::uint32_t> frequency() const {
    return is_counted_ ? std::optional(more_[at_ + 1] - more_[at_] + 1) : std::nullopt;
  }

  /// Of the document that was found; and adds its first `most` positions.
  PositionStream positions() const;
  void append(std::size_t most, std::vector<std::uint32_t>& out) const;

 private:
  std::size_t block_of(std::uint32_t document) const;
  bool load(std::size_t block);
  bool decode(std::string_view bytes);

  static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

  PositionBlocks blocks_;
  std::size_t block_ = kNone;  // that is loaded
  std::uint32_t before_ = 0;   // the last document of the block before it
  std::size_t size_ = 0;       // its documents
  std::size_t at_ = 0;         // the one found, or the one after it
  std::array<std::uint32_t, kBlockDocuments> documents_{};
  std::array<std::uint32_t, kBlockDocuments + 1>
      more_{};  // positions but the first, of those before
  std::string_view firsts_;
  std::string_view steps_;
  unsigned first_width_ = 0;
  unsigned step_width_ = 0;
  std::uint32_t least_ = 0;
  bool is_counted_ = false;
};

}  // namespace dragoman
