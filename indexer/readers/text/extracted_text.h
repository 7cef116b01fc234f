#pragma once
// Text that was found in a file which isn't text: a PDF, a Word file. From here on it is read as a
// text file is, so that telegrams in it are telegrams.

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/schema/paragraphs.h"
#include "indexer/readers/source/reader.h"

namespace dragoman {

struct ExtractedText {
  SourceFormat format;           // of its documents, unless they are telegrams
  std::string text;              // bytes
  std::vector<PageStart> pages;  // of the text, in order; empty for files without pages
  /// What the file says of itself. It fills what the heading of prose doesn't give; the header of a
  /// telegram knows better.
  std::string title;
  std::string from;
  std::string date;
  std::string note;  // for the user
};

/// A reader of a file that isn't text: what is extract()ed from it is read as a text file is.
class ExtractingReader : public Reader {
 public:
  std::optional<SourceDocument> next() final;
  std::uint64_t bytes_read() const final { return bytes_->bytes_read(); }

 protected:
  /// `what` is for messages: "a PDF". It has to outlive the reader.
  ExtractingReader(std::string_view what, const InputFile& file, std::unique_ptr<ByteSource> bytes,
                   const ReaderOptions& options)
      : what_(what), file_(file), bytes_(std::move(bytes)), options_(options) {}

  /// Throws InputError with the place, what the file is, and the reason: "no text in it".
  [[noreturn]] void fail(const std::string& reason) const;

  const InputFile& file() const { return file_; }
  const ReaderOptions& options() const { return options_; }
  ByteSource& bytes() { return *bytes_; }

 private:
  /// Called once. Throws InputError.
  virtual ExtractedText extract() = 0;

  std::vector<PageStart> next_pages(std::size_t size);

  std::string_view what_;
  InputFile file_;
  std::unique_ptr<ByteSource> bytes_;
  ReaderOptions options_;
  bool is_read_ = false;
  ExtractedText extracted_;  // its text moved away
  std::size_t at_ = 0;       // bytes of the text in the documents so far
  std::unique_ptr<Reader> text_;
};

}  // namespace dragoman
