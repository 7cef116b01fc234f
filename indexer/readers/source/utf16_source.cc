#include "indexer/readers/source/utf16_source.h"

#include <utility>

namespace dragoman {
namespace {

class NotingReader : public Reader {
 public:
  NotingReader(std::unique_ptr<Reader> reader, const Utf16Source& source)
      : reader_(std::move(reader)), source_(source) {}

  std::optional<SourceDocument> next() override {
    auto document = reader_->next();
    if (document && document->note.empty()) document->note = note();
    return document;
  }

  std::uint64_t bytes_read() const override { return source_.bytes_before(); }

 private:
  std::string note() const {
    const std::string name = source_.form().is_big_endian ? "UTF-16BE" : "UTF-16LE";
    const std::string repairs = std::to_string(source_.repairs());
    if (source_.repairs() > 0) return "not all " + name + "; " + repairs + " times read as U+FFFD";
    return source_.form().has_mark ? "" : "not UTF-8; read as " + name;
  }

  std::unique_ptr<Reader> reader_;
  const Utf16Source& source_;
};

}  // namespace

Utf16Source::Utf16Source(std::unique_ptr<ByteSource> bytes, const Utf16Form& form)
    : bytes_(std::move(bytes)), form_(form), decoder_(form.is_big_endian) {}

std::size_t Utf16Source::read_some(char* to, std::size_t most) {
  while (at_ == decoded_.size() && !is_finished_) {
    chunk_.clear();
    decoded_.clear();
    at_ = 0;
    if (bytes_->read(kPeeked, chunk_)) {
      decoder_.decode(chunk_, decoded_);
    } else {
      decoder_.finish(decoded_);
      is_finished_ = true;
    }
  }
  const std::size_t count = decoded_.copy(to, most, at_);
  at_ += count;
  return count;
}

std::unique_ptr<Reader> note_utf16(std::unique_ptr<Reader> reader, const Utf16Source& source) {
  return std::make_unique<NotingReader>(std::move(reader), source);
}

}  // namespace dragoman
