#include "indexer/readers/table/csv_reader.h"

#include <algorithm>

#include "analyzers/cable/header/telegram.h"
#include "analyzers/cable/marks/classification.h"
#include "analyzers/cable/marks/reference.h"
#include "analyzers/schema/values.h"
#include "analyzers/table/csv_records.h"
#include "analyzers/tags/lookup.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/error.h"
#include "analyzers/text/strings.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/table/csv_columns.h"
#include "indexer/readers/table/table_row.h"

namespace dragoman {
namespace {

constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::size_t kLongestOrigin = 200;  // bytes; what is longer names no post
constexpr std::size_t kMaxReferences = 1000;

// Calls on_part with what stands between the separators, trimmed, where that is anything.
template <typename OnPart>
void for_each_part(std::string_view text, std::string_view separators, OnPart on_part) {
  while (!text.empty()) {
    const std::size_t end = text.find_first_of(separators);
    const std::string_view part = trim(text.substr(0, end));
    if (!part.empty()) on_part(part);
    if (end == std::string_view::npos) return;
    text.remove_prefix(end + 1);
  }
}

std::string with_line_feeds(std::string_view text) {
  if (text.find('\r') == std::string_view::npos) return std::string(text);
  std::string out;
  out.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\r' || !text.substr(i + 1).starts_with('\n')) out += text[i];
  }
  return out;
}

// Blanks don't count: the two are wrapped in different ways.
bool begins_with(std::string_view text, std::string_view beginning) {
  std::size_t at = 0;
  for (const char c : beginning) {
    if (kBlanks.find(c) != std::string_view::npos) continue;
    at = text.find_first_not_of(kBlanks, at);
    if (at == std::string_view::npos || text[at] != c) return false;
    ++at;
  }
  return true;
}

std::string join_text(std::string_view header, std::string_view body) {
  if (begins_with(body, header)) return std::string(body);
  return std::string(header) + (body.empty() ? "" : "\n\n") + std::string(body);
}

// "Embassy Beijing", "US Mission Geneva", "American Institute Taiwan, Taipei": the longest ending
// that is a post.
std::string read_origin(std::string_view origin) {
  if (origin.size() > kLongestOrigin) return std::string(origin);
  for (std::string_view rest = origin; !rest.empty();) {
    if (const Post* post = find_post(rest)) return std::string(post->name);
    const std::size_t blank = rest.find_first_of(kBlanks);
    rest = blank == std::string_view::npos ? "" : trim(rest.substr(blank));
  }
  return std::string(origin);
}

// "CONFIDENTIAL//NOFORN" is a level and a caption; the official name of what is for official use
// only has the two strokes too.
void read_classification(std::string_view written, Document& given) {
  if (parse_classification(written)) {
    given.add(Field::kClassification, read_value(Field::kClassification, written).values.front());
    return;
  }
  for_each_part(written, "/", [&](std::string_view part) {
    if (is_caption(part)) {
      given.add(Field::kCaptions, read_value(Field::kCaptions, part).values.front());
    } else if (!given.has(Field::kClassification)) {
      given.add(Field::kClassification, read_value(Field::kClassification, part).values.front());
    }
  });
}

// "07TALLINN375" of "07ECTION01OF02TALLINN375", into which the number of a section got.
std::string without_section(std::string_view written) {
  static constexpr std::string_view kMark = "ECTION";
  const std::size_t mark = written.find(kMark);
  if (mark == std::string_view::npos) return "";
  const bool has_s = mark > 0 && written[mark - 1] == 'S';
  std::string_view rest = written.substr(mark + kMark.size());
  ascii::take_while(rest, ascii::is_digit);
  if (rest.starts_with("OF")) rest.remove_prefix(2);
  ascii::take_while(rest, ascii::is_digit);
  return std::string(written.substr(0, mark - (has_s ? 1 : 0))) + std::string(rest);
}

// The telegram's own reference where the column's has more before the post: "07NOFORNTALLINN375".
std::optional<CableReference> without_glued_word(const CableReference& written,
                                                 SourceDocument& source) {
  if (find_post(written.post) != nullptr || !looks_like_telegram(source.text)) return std::nullopt;
  const auto& own = read_telegram(source).reference;
  const bool is_end = own && own->number == written.number && own->year == written.year &&
                      written.post.ends_with(own->post) && find_post(own->post) != nullptr;
  return is_end ? own : std::nullopt;
}

// As the column has it; where that is damaged, as the telegram's banner has it.
std::optional<CableReference> reference_of(const std::string& written, SourceDocument& source) {
  if (auto reference = parse_cable_reference(written)) {
    const auto own = without_glued_word(*reference, source);
    return own ? own : reference;
  }
  if (auto reference = parse_cable_reference(without_section(written))) return reference;
  if (!looks_like_telegram(source.text)) return std::nullopt;
  return read_telegram(source).reference;
}

bool has_date_time_group(SourceDocument& source) {
  if (!looks_like_telegram(source.text)) return false;
  const auto& date = read_telegram(source).date;
  return date && date->precision >= DatePrecision::kDay;
}

class CsvReader : public Reader {
 public:
  CsvReader(const InputFile& file, std::unique_ptr<ByteSource> bytes, const ReaderOptions& options)
      : file_(file),
        bytes_(std::move(bytes)),
        options_(options),
        records_(chunks_of(*bytes_), options.most_bytes) {}

  std::optional<SourceDocument> next() override {
    while (records_.next(record_)) {
      if (record_.number <= kHeaderRows && read_header_row()) continue;
      check_row(file_, record_, columns_.count(), options_.most_bytes);
      return read_row();
    }
    return std::nullopt;
  }

  std::uint64_t bytes_read() const override { return bytes_->bytes_read(); }

 private:
  bool read_header_row() {
    const auto columns = CsvColumns::from_header_row(record_);
    if (columns) columns_ = *columns;
    return columns.has_value();
  }

  [[noreturn]] void fail(const std::string& reason) const { fail_row(file_, record_, reason); }

  SourceDocument read_row() {
    SourceDocument source = row_document(file_, record_, kCsvFormat);
    const std::string header = with_line_feeds(take(CsvColumn::kHeader, source));
    source.text = join_text(header, with_line_feeds(take(CsvColumn::kBody, source)));
    if (source.text.empty()) fail("neither header nor body");
    read_given(source);
    return source;
  }

  // The column's text, trimmed.
  std::string take(CsvColumn column, SourceDocument& source) const {
    DecodedText decoded = decode_text(std::string(columns_.field(record_, column)));
    if (decoded.encoding != Encoding::kUtf8) {
      source.note = "not UTF-8; read as " + std::string(encoding_name(decoded.encoding));
    }
    return std::string(trim(decoded.text));
  }

  void read_given(SourceDocument& source) const {
    Document& given = source.given;
    read_id(source);
    given.add(Field::kPost, read_origin(take(CsvColumn::kOrigin, source)));
    read_classification(take(CsvColumn::kClassification, source), given);
    read_references(source);
    read_date(source);
  }

  void read_references(SourceDocument& source) const {
    for_each_part(take(CsvColumn::kReferences, source), "|,", [&](std::string_view reference) {
      if (source.given.all(Field::kReferences).size() == kMaxReferences) {
        fail("more than " + std::to_string(kMaxReferences) + " references");
      }
      source.given.add(Field::kReferences,
                       read_value(Field::kReferences, reference).values.front());
    });
  }

  void read_id(SourceDocument& source) const {
    const std::string written = take(CsvColumn::kReference, source);
    if (const auto reference = reference_of(written, source)) {
      source.given.add(Field::kId, to_string(*reference));
      source.given.add(Field::kKind, "cable");
      return;
    }
    const std::string number = take(CsvColumn::kId, source);
    source.given.add(Field::kId, number.empty() ? written : number);
  }

  void read_date(SourceDocument& source) const {
    const std::string written = take(CsvColumn::kDate, source);
    if (has_date_time_group(source)) return;
    const auto day = read_csv_day(written);
    source.given.add(Field::kDate, day ? to_iso_day(*day) : written);
  }

  InputFile file_;
  std::unique_ptr<ByteSource> bytes_;
  ReaderOptions options_;
  CsvRecords records_;
  CsvColumns columns_;
  CsvRecord record_;
};

}  // namespace

std::unique_ptr<Reader> make_csv_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                        const ReaderOptions& options) {
  return std::make_unique<CsvReader>(file, std::move(bytes), options);
}

}  // namespace dragoman
