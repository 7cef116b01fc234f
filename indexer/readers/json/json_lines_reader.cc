#include "indexer/readers/json/json_lines_reader.h"

#include <utility>

#include "analyzers/text/error.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/json/json_document.h"
#include "indexer/readers/source/sizes.h"

namespace dragoman {
namespace {

class JsonLinesReader : public Reader {
 public:
  JsonLinesReader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                  const ReaderOptions& options)
      : file_(file), bytes_(std::move(bytes)), options_(options) {}

  std::optional<SourceDocument> next() override {
    std::uint64_t length = 0;
    while (bytes_->read_line(options_.most_bytes, line_, length)) {
      ++number_;
      if (length > options_.most_bytes) {
        fail("a line of " + print_bytes(length) + ", too large for one document (at most " +
             print_bytes(options_.most_bytes) + "; raise --max-document)");
      }
      if (line_.find_first_not_of(" \t\r") != std::string::npos) return read_document();
    }
    return std::nullopt;
  }

  std::uint64_t bytes_read() const override { return bytes_->bytes_read(); }

 private:
  std::string place() const { return file_.path.string() + ':' + std::to_string(number_); }

  [[noreturn]] void fail(const std::string& reason) const {
    throw InputError(place() + ": " + reason);
  }

  SourceDocument read_document() {
    DecodedText decoded = decode_text(std::move(line_));
    JsonDocument document = read_json_document(decoded.text);
    if (!document.failure.empty()) fail(document.failure);
    SourceDocument source;
    source.place = place();
    source.path = absolute_path(file_) + ':' + std::to_string(number_);
    source.name = file_.name + ':' + std::to_string(number_);
    source.format = kJsonLinesFormat;
    if (decoded.encoding != Encoding::kUtf8)
      source.note = "not UTF-8; read as " + std::string(encoding_name(decoded.encoding));
    source.given = std::move(document.given);
    source.text = std::move(document.text);
    note_unread(document.unread, source);
    if (source.text.empty() && source.given == Document()) fail("none of the keys of a document");
    return source;
  }

  // Keys that mean nothing here are named once for the file.
  void note_unread(const std::string& keys, SourceDocument& source) {
    if (keys.empty() || std::exchange(noted_unread_, true)) return;
    if (!source.note.empty()) source.note += "; ";
    source.note += "keys that aren't read: " + keys;
  }

  InputFile file_;
  std::unique_ptr<ByteSource> bytes_;
  ReaderOptions options_;
  std::string line_;
  std::uint64_t number_ = 0;
  bool noted_unread_ = false;
};

}  // namespace

bool looks_like_json_lines(std::string_view head) {
  constexpr std::string_view kBlanks = " \t\r\n";
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  const std::size_t brace = head.find_first_not_of(kBlanks);
  if (brace == std::string_view::npos || head[brace] != '{') return false;
  const std::size_t key = head.find_first_not_of(kBlanks, brace + 1);
  return key != std::string_view::npos && (head[key] == '"' || head[key] == '}');
}

std::unique_ptr<Reader> make_json_lines_reader(const InputFile& file,
                                               std::unique_ptr<ByteSource> bytes,
                                               const ReaderOptions& options) {
  return std::make_unique<JsonLinesReader>(file, std::move(bytes), options);
}

}  // namespace dragoman
