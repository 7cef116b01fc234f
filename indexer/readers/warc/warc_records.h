#pragma once
// The records of a web archive, one after another (WARC 1.0 and 1.1, ISO 28500).

#include <cstdint>
#include <string>

#include "indexer/readers/source/byte_source.h"

namespace dragoman {

struct WarcRecord {
  std::string type;          // "response"
  std::string uri;           // WARC-Target-URI, without angle brackets
  std::string date;          // WARC-Date, as written
  std::string content;       // Content-Type of the block, as written
  std::uint64_t length = 0;  // bytes of the block, as said
};

class WarcRecords {
 public:
  /// Borrows the bytes.
  explicit WarcRecords(ByteSource& bytes) : bytes_(bytes) {}

  /// Goes to the next record, past what is left of this one; false at the end. What is no record is
  /// passed over.
  bool next(WarcRecord& record);

  /// The block of the record, at most that many bytes of it. Call once for a record.
  std::string read_block(std::size_t most);

  /// Whether something was no record, or was cut short.
  bool is_damaged() const { return is_damaged_; }

 private:
  bool find_version();
  void read_head(WarcRecord& record);
  void skip_block();

  ByteSource& bytes_;
  std::uint64_t left_ = 0;  // of the block
  bool is_damaged_ = false;
};

}  // namespace dragoman
