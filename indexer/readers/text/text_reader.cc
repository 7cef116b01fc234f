#include "indexer/readers/text/text_reader.h"

#include <algorithm>
#include <vector>

#include "analyzers/cable/body/telegrams.h"
#include "analyzers/cable/header/telegram.h"
#include "analyzers/text/error.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/text/unread_structure.h"

namespace dragoman {
namespace {

std::string encoding_note(const DecodedText& decoded) {
  if (decoded.encoding == Encoding::kWindows1252) return "not UTF-8; read as Windows-1252";
  if (decoded.encoding == Encoding::kUtf8Repaired) {
    return "not all UTF-8; " + std::to_string(decoded.repairs) + " of its bytes read as U+FFFD";
  }
  return "";
}

class TextReader : public Reader {
 public:
  TextReader(const InputFile& file, std::unique_ptr<ByteSource> bytes, const ReaderOptions& options)
      : file_(file), bytes_(std::move(bytes)), options_(options) {}

  std::optional<SourceDocument> next() override {
    if (!is_read_) read();
    if (next_ == starts_.size()) return std::nullopt;
    return starts_.size() == 1 ? take_whole() : take_telegram();
  }

  std::uint64_t bytes_read() const override { return bytes_->bytes_read(); }

 private:
  void read() {
    is_read_ = true;
    DecodedText decoded = decode_text(read_whole(file_, *bytes_, options_));
    whole_.place = file_.path.string();
    whole_.path = absolute_path(file_);
    whole_.name = file_.name;
    whole_.note = encoding_note(decoded);
    whole_.text = std::move(decoded.text);
    if (whole_.text.find_first_not_of(" \t\r\n") == std::string::npos) {
      throw InputError(whole_.place + ": empty");
    }
    whole_.format = options_.format;
    if (whole_.format == kAnyFormat) {
      whole_.format = looks_like_telegram(whole_.text) ? kCableFormat : kTextFormat;
      if (whole_.format == kTextFormat) note_structure();
    }
    starts_ = {0};
    if (whole_.format == kCableFormat) starts_ = telegram_starts(whole_.text);
  }

  void note_structure() {
    const std::string_view structure = unread_structure(whole_.text, whole_.name);
    if (structure.empty()) return;
    whole_.note += whole_.note.empty() ? "" : "; ";
    whole_.note += "looks like ";
    whole_.note += structure;
    whole_.note += ", but can't be read as such; taken as plain text";
  }

  SourceDocument take_whole() {
    ++next_;
    return std::move(whole_);
  }

  // One of several telegrams, known by the line that it begins on.
  SourceDocument take_telegram() {
    const std::size_t begin = starts_[next_];
    const std::size_t end = next_ + 1 < starts_.size() ? starts_[next_ + 1] : whole_.text.size();
    const auto from = whole_.text.begin();
    line_ += std::count(from + static_cast<std::ptrdiff_t>(counted_),
                        from + static_cast<std::ptrdiff_t>(begin), '\n');
    counted_ = begin;
    const std::string line = ':' + std::to_string(line_);
    SourceDocument telegram;
    telegram.place = whole_.place + line;
    telegram.path = whole_.path + line;
    telegram.name = whole_.name + line;
    telegram.note = whole_.note;
    telegram.format = whole_.format;
    telegram.is_later_telegram = next_ > 0;
    telegram.text = whole_.text.substr(begin, end - begin);
    ++next_;
    return telegram;
  }

  InputFile file_;
  std::unique_ptr<ByteSource> bytes_;
  ReaderOptions options_;
  bool is_read_ = false;
  SourceDocument whole_;             // the file; its text is taken apart where it has several
  std::vector<std::size_t> starts_;  // of its telegrams, in bytes; one for any other text
  std::size_t next_ = 0;             // of starts_
  std::size_t counted_ = 0;          // bytes up to which lines are counted
  std::ptrdiff_t line_ = 1;
};

}  // namespace

std::unique_ptr<Reader> make_text_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                         const ReaderOptions& options) {
  return std::make_unique<TextReader>(file, std::move(bytes), options);
}

}  // namespace dragoman
