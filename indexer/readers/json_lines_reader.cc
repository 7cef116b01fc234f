#include "indexer/readers/json_lines_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

#include "analyzers/error.h"
#include "analyzers/schema/values.h"
#include "analyzers/text/utf8.h"
#include "indexer/sizes.h"

namespace dragoman {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kMostValues = 1000;  // of one field
// nlohmann::json parses nested arrays without recursion; what is nested deeper is no document.
constexpr int kDeepest = 32;

// What other collections call the fields. Keywords and abstracts are text too.
constexpr auto kOtherKeys = std::to_array<std::pair<std::string_view, Field>>({
    {"abstract", Field::kText},
    {"author", Field::kFrom},
    {"authors", Field::kFrom},
    {"body", Field::kText},
    {"byline", Field::kFrom},
    {"content", Field::kText},
    {"countries", Field::kCountry},
    {"headline", Field::kTitle},
    {"keywords", Field::kText},
    {"subject", Field::kTitle},
    {"summary", Field::kText},
    {"topics", Field::kTopic},
});

std::optional<Field> field_of_key(std::string_view key) {
  const auto other = std::find_if(kOtherKeys.begin(), kOtherKeys.end(),
                                  [&](const auto& named) { return named.first == key; });
  if (other != kOtherKeys.end()) return other->second;
  const auto table = field_table();
  const auto row =
      std::find_if(table.begin(), table.end(), [&](const FieldInfo& r) { return r.name == key; });
  if (row == table.end() || row->field == Field::kSource || row->matching == Matching::kStored) {
    return std::nullopt;
  }
  return row->field;
}

void append_paragraph(std::string_view paragraph, std::string& text) {
  if (!text.empty() && !paragraph.empty()) text += "\n\n";
  text += paragraph;
}

std::string scalar_text(const Json& value) {
  if (value.is_string()) return value.get<std::string>();
  if (value.is_number()) return value.dump();
  return "";
}

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
    const Json object = parse(decoded.text);
    SourceDocument source;
    source.place = place();
    source.path = absolute_path(file_) + ':' + std::to_string(number_);
    source.name = file_.name + ':' + std::to_string(number_);
    source.format = SourceFormat::kJsonLines;
    if (decoded.encoding != Encoding::kUtf8)
      source.note = "not UTF-8; read as " + std::string(encoding_name(decoded.encoding));
    std::string keywords;
    for (const auto& [key, value] : object.items()) {
      read_field(key, value, source, key == "keywords" ? keywords : source.text);
    }
    append_paragraph(keywords, source.text);
    note_unread(source);
    if (source.text.empty() && source.given == Document()) fail("none of the keys of a document");
    return source;
  }

  Json parse(const std::string& text) const {
    const auto shallow = [](int depth, Json::parse_event_t, Json&) { return depth <= kDeepest; };
    Json object = Json::parse(text, shallow, false);
    if (object.is_discarded()) fail("not JSON");
    if (!object.is_object()) fail("not a JSON object");
    return object;
  }

  // Keys that mean nothing here are named once for the file.
  void note_unread(SourceDocument& source) {
    if (unread_.empty() || noted_unread_) return;
    noted_unread_ = true;
    if (!source.note.empty()) source.note += "; ";
    source.note += "keys that aren't read: " + unread_;
  }

  void read_field(const std::string& key, const Json& value, SourceDocument& source,
                  std::string& text) {
    const auto field = field_of_key(key);
    if (!field) {
      if (!noted_unread_) unread_ += (unread_.empty() ? "" : ", ") + key;
      return;
    }
    if (!value.is_array()) {
      add(*field, key, value, source, text);
      return;
    }
    if (value.size() > kMostValues)
      fail("more than " + std::to_string(kMostValues) + " values of \"" + std::string(key) + '"');
    for (const Json& element : value) add(*field, key, element, source, text);
  }

  void add(Field field, std::string_view key, const Json& value, SourceDocument& source,
           std::string& text) const {
    if (value.is_null()) return;
    const std::string scalar = scalar_text(value);
    if (scalar.empty() && !value.is_string())
      fail('"' + std::string(key) + "\" is neither text nor a number");
    if (field == Field::kText) {
      append_paragraph(scalar, text);
    } else {
      source.given.add(field, scalar);
    }
  }

  InputFile file_;
  std::unique_ptr<ByteSource> bytes_;
  ReaderOptions options_;
  std::string line_;
  std::uint64_t number_ = 0;
  std::string unread_;  // keys, for a note
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
