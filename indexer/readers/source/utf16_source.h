#pragma once
// Text in UTF-16 as readers want it: they know UTF-8 alone.

#include <memory>

#include "analyzers/text/utf16.h"
#include "indexer/readers/source/byte_source.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

/// The bytes as UTF-8, a byte-order mark left in.
class Utf16Source : public ByteSource {
 public:
  Utf16Source(std::unique_ptr<ByteSource> bytes, const Utf16Form& form);

  const Utf16Form& form() const { return form_; }
  std::size_t repairs() const { return decoder_.repairs(); }
  std::uint64_t bytes_before() const { return bytes_->bytes_read(); }  // read of the UTF-16

 private:
  std::size_t read_some(char* to, std::size_t most) override;

  std::unique_ptr<ByteSource> bytes_;
  Utf16Form form_;
  Utf16Decoder decoder_;
  std::string chunk_;
  std::string decoded_;
  std::size_t at_ = 0;  // in decoded_
  bool is_finished_ = false;
};

/// A reader of that source's text, which borrows it: its documents' notes report where it was guessed
/// to be UTF-16, or ill-formed.
std::unique_ptr<Reader> note_utf16(std::unique_ptr<Reader> reader, const Utf16Source& source);

}  // namespace dragoman
