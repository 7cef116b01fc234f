#include "indexer/readers/text/text_reader.h"

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
    if (done_) return std::nullopt;
    done_ = true;
    DecodedText decoded = decode_text(read_whole(file_, *bytes_, options_));
    SourceDocument source;
    source.place = file_.path.string();
    source.path = absolute_path(file_);
    source.name = file_.name;
    source.note = encoding_note(decoded);
    source.text = std::move(decoded.text);
    if (source.text.find_first_not_of(" \t\r\n") == std::string::npos) {
      throw InputError(source.place + ": empty");
    }
    source.format = options_.format;
    if (source.format == SourceFormat::kAuto) {
      source.format = looks_like_telegram(source.text) ? SourceFormat::kCable : SourceFormat::kText;
      if (source.format == SourceFormat::kText) note_structure(source);
    }
    return source;
  }

  std::uint64_t bytes_read() const override { return bytes_->bytes_read(); }

 private:
  static void note_structure(SourceDocument& source) {
    const std::string_view structure = unread_structure(source.text, source.name);
    if (structure.empty()) return;
    source.note += source.note.empty() ? "" : "; ";
    source.note += "looks like ";
    source.note += structure;
    source.note += ", but can't be read as such; taken as plain text";
  }

  InputFile file_;
  std::unique_ptr<ByteSource> bytes_;
  ReaderOptions options_;
  bool done_ = false;
};

}  // namespace

std::unique_ptr<Reader> make_text_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                         const ReaderOptions& options) {
  return std::make_unique<TextReader>(file, std::move(bytes), options);
}

}  // namespace dragoman
