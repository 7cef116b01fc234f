#include "indexer/readers/text/extracted_text.h"

#include <utility>

#include "analyzers/cable/header/telegram.h"
#include "analyzers/prose/heading.h"
#include "analyzers/text/error.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/text/text_reader.h"

namespace dragoman {
namespace {

class TextBytes : public ByteSource {
 public:
  explicit TextBytes(std::string bytes) : bytes_(std::move(bytes)) {}

 private:
  std::size_t read_some(char* to, std::size_t most) override {
    const std::size_t count = bytes_.copy(to, most, at_);
    at_ += count;
    return count;
  }

  std::string bytes_;
  std::size_t at_ = 0;
};

class ExtractedReader : public Reader {
 public:
  ExtractedReader(const InputFile& file, ExtractedText extracted, const ReaderOptions& options,
                  std::uint64_t bytes)
      : extracted_(std::move(extracted)), bytes_(bytes) {
    DecodedText decoded = decode_text(std::move(extracted_.text));
    ReaderOptions of_text = options;
    of_text.format = looks_like_telegram(decoded.text) ? kCableFormat : kTextFormat;
    text_ = make_text_reader(file, std::make_unique<TextBytes>(std::move(decoded.text)), of_text);
  }

  std::optional<SourceDocument> next() override {
    auto document = text_->next();
    if (!document) return std::nullopt;
    if (!extracted_.note.empty()) document->note = extracted_.note;
    if (document->format == kTextFormat) give(*document);
    return document;
  }

  std::uint64_t bytes_read() const override { return bytes_; }

 private:
  void give(SourceDocument& document) const {
    document.format = extracted_.format;
    const ProseHeading heading = read_heading(document.text);
    if (heading.title.empty()) document.given.add(Field::kTitle, clean(extracted_.title));
    if (heading.from.empty()) document.given.add(Field::kFrom, clean(extracted_.from));
    if (!heading.date) document.given.add(Field::kDate, clean(extracted_.date));
  }

  static std::string clean(const std::string& value) { return decode_text(value).text; }

  ExtractedText extracted_;
  std::uint64_t bytes_;
  std::unique_ptr<Reader> text_;
};

}  // namespace

std::unique_ptr<Reader> read_extracted(const InputFile& file, ExtractedText extracted,
                                       const ReaderOptions& options, std::uint64_t bytes) {
  return std::make_unique<ExtractedReader>(file, std::move(extracted), options, bytes);
}

}  // namespace dragoman
