#include "indexer/readers/json/json_lines_reader.h"

#include <utility>

#include "analyzers/text/error.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/json/json_document.h"
#include "indexer/readers/json/json_values.h"
#include "indexer/readers/source/sizes.h"

namespace dragoman {
namespace {

class JsonReader : public Reader {
 public:
  JsonReader(const InputFile& file, std::unique_ptr<ByteSource> bytes, const ReaderOptions& options)
      : file_(file),
        bytes_(std::move(bytes)),
        options_(options),
        has_lines_(!is_json_of_many_lines(bytes_->peek())),
        values_(*bytes_, options.most_bytes) {}

  std::optional<SourceDocument> next() override { return has_lines_ ? next_line() : next_value(); }

  std::uint64_t bytes_read() const override { return bytes_->bytes_read(); }

 private:
  std::optional<SourceDocument> next_line() {
    std::uint64_t length = 0;
    std::string line;
    while (bytes_->read_line(options_.most_bytes, line, length)) {
      ++number_;
      check_length("a line", length);
      if (line.find_first_not_of(" \t\r") != std::string::npos) return read(std::move(line));
    }
    return std::nullopt;
  }

  std::optional<SourceDocument> next_value() {
    JsonValue value;
    if (!values_.next(value)) {
      if (number_++ == 0) throw InputError(file_.path.string() + ": no objects in it");
      return std::nullopt;
    }
    ++number_;
    where_ = " (it begins on line " + std::to_string(value.line) + ')';
    check_length("an object", value.length);
    if (!value.is_whole) fail("the file ends inside it");
    return read(std::move(value.json));
  }

  std::string place() const { return file_.path.string() + ':' + std::to_string(number_); }

  [[noreturn]] void fail(const std::string& reason) const {
    throw InputError(place() + ": " + reason + where_);
  }

  void check_length(const std::string& what, std::uint64_t length) const {
    if (length <= options_.most_bytes) return;
    fail(what + " of " + print_bytes(length) + ", too large for one document (at most " +
         print_bytes(options_.most_bytes) + "; raise --max-document)");
  }

  SourceDocument read(std::string json) {
    DecodedText decoded = decode_text(std::move(json));
    JsonDocument document = read_json_document(decoded.text);
    if (!document.failure.empty()) fail(document.failure);
    SourceDocument source;
    source.place = place();
    source.path = absolute_path(file_) + ':' + std::to_string(number_);
    source.name = file_.name + ':' + std::to_string(number_);
    source.format = kJsonLinesFormat;
    if (decoded.encoding != Encoding::kUtf8) {
      add_note("not UTF-8; read as " + std::string(encoding_name(decoded.encoding)), source);
    }
    add_note(document.note, source);
    source.given = std::move(document.given);
    source.text = std::move(document.text);
    note_unread(document.unread, source);
    if (source.text.empty() && source.given == Document()) fail("none of the keys of a document");
    return source;
  }

  static void add_note(const std::string& note, SourceDocument& source) {
    if (note.empty()) return;
    source.note += (source.note.empty() ? "" : "; ") + note;
  }

  // Keys that mean nothing here are named once for the file.
  void note_unread(const std::string& keys, SourceDocument& source) {
    if (keys.empty() || std::exchange(noted_unread_, true)) return;
    add_note("keys that aren't read: " + keys, source);
  }

  InputFile file_;
  std::unique_ptr<ByteSource> bytes_;
  ReaderOptions options_;
  bool has_lines_;
  JsonValues values_;
  std::uint64_t number_ = 0;  // of the line or the object
  std::string where_;         // of an object, for messages
  bool noted_unread_ = false;
};

}  // namespace

bool looks_like_json_lines(std::string_view head) {
  constexpr std::string_view kBlanks =
      " \t\r\n\x1E";  // U+001E stands before the texts of a sequence
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  std::size_t brace = head.find_first_not_of(kBlanks);
  const bool is_array = brace != std::string_view::npos && head[brace] == '[';
  if (is_array) brace = head.find_first_not_of(kBlanks, brace + 1);
  if (is_array && brace != std::string_view::npos && (head[brace] == '[' || head[brace] == ',')) {
    brace = head.find_first_not_of(" \t\r\n[,", brace + 1);  // an array of arrays
  }
  if (is_array && brace != std::string_view::npos && head[brace] == ']') {
    return head.find_first_not_of(kBlanks, brace + 1) == std::string_view::npos;
  }
  if (brace == std::string_view::npos || head[brace] != '{') return false;
  const std::size_t key = head.find_first_not_of(kBlanks, brace + 1);
  return key != std::string_view::npos && (head[key] == '"' || head[key] == '}');
}

std::unique_ptr<Reader> make_json_lines_reader(const InputFile& file,
                                               std::unique_ptr<ByteSource> bytes,
                                               const ReaderOptions& options) {
  return std::make_unique<JsonReader>(file, std::move(bytes), options);
}

}  // namespace dragoman
