#include "indexer/readers/warc/warc_reader.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "analyzers/cable/header/telegram.h"
#include "analyzers/prose/heading.h"
#include "analyzers/schema/record.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/date.h"
#include "analyzers/text/display.h"
#include "analyzers/text/error.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/archive/archive_kind.h"
#include "indexer/readers/archive/archive_stream.h"
#include "indexer/readers/source/sizes.h"
#include "indexer/readers/source/string_source.h"
#include "indexer/readers/warc/http_response.h"
#include "indexer/readers/warc/warc_records.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxAddress = 2000;                 // bytes
constexpr std::size_t kHttpHead = std::size_t{1} << 20U;  // beyond the body
constexpr std::size_t kIsoDay = 10;

constexpr auto kLeftOut = std::to_array<std::string_view>(
    {"image/", "audio/", "video/", "font/", "text/css", "text/javascript", "application/javascript",
     "application/x-javascript", "application/ecmascript", "application/json", "application/x-font",
     "application/font", "application/vnd.ms-fontobject", "application/manifest",
     "application/x-shockwave-flash", "application/rss", "application/atom", "text/dns"});

bool is_left_out(std::string_view type) {
  return std::any_of(kLeftOut.begin(), kLeftOut.end(),
                     [&](std::string_view begin) { return type.starts_with(begin); });
}

// What an archive's record holds for a reader.
struct Payload {
  std::string type;
  std::string charset;
  std::string bytes;
};

struct Tally {
  std::size_t records = 0;   // responses, resources and revisits
  std::size_t others = 0;    // pictures and the like
  std::size_t failures = 0;  // of the server: redirections, pages not found
  std::size_t copies = 0;    // with content that stood there before
};

std::string counted(std::size_t count, const char* one, const char* many) {
  return std::to_string(count) + ' ' + (count == 1 ? one : many);
}

std::string note_of(const Tally& tally, bool is_damaged) {
  std::string left_out;
  const auto add = [&](std::size_t count, const char* one, const char* many) {
    if (count == 0) return;
    left_out += (left_out.empty() ? "" : ", ") + counted(count, one, many);
  };
  add(tally.copies, "copy", "copies");
  add(tally.failures, "redirection or error", "redirections or errors");
  add(tally.others, "picture, style or script", "pictures, styles or scripts");
  std::string note;
  if (!left_out.empty()) {
    note = "of the archive's " + counted(tally.records, "record", "records") +
           " these are left out: " + left_out;
  }
  if (is_damaged)
    note += std::string(note.empty() ? "" : "; ") + "the archive is damaged or cut short";
  return note;
}

class WarcReader : public Reader {
 public:
  WarcReader(const InputFile& file, std::unique_ptr<ByteSource> bytes, const ReaderOptions& options)
      : file_(file), bytes_(std::move(bytes)), options_(options), records_(*bytes_) {}

  // One document is held back, so that the last can have the note.
  std::optional<SourceDocument> next() override {
    for (;;) {
      auto document = read_document();
      if (!document) return finish();
      if (auto ready = std::exchange(held_, std::move(document))) return ready;
    }
  }

  std::uint64_t bytes_read() const override { return bytes_->bytes_read(); }

 private:
  std::optional<SourceDocument> finish() {
    if (std::exchange(is_finished_, true)) return std::nullopt;
    const std::string note = note_of(tally_, records_.is_damaged());
    if (!held_ && !has_failed_) {
      throw InputError(file_.path.string() + ": a web archive without a page in it" +
                       (note.empty() ? "" : " (" + note + ')'));
    }
    if (!held_) return std::nullopt;
    if (!note.empty()) add_note(note, *held_);
    return std::exchange(held_, std::nullopt);
  }

  std::optional<SourceDocument> read_document() {
    try {
      for (;;) {
        if (member_) {
          if (auto document = member_->next()) return described(std::move(*document));
          member_.reset();
        }
        if (!open_next()) return std::nullopt;
      }
    } catch (const InputError&) {
      has_failed_ = true;
      throw;
    }
  }

  // False at the end.
  bool open_next() {
    while (records_.next(record_)) {
      const bool is_response = record_.type == "response";
      const bool is_revisit = record_.type == "revisit";
      if (!is_response && !is_revisit && record_.type != "resource" &&
          record_.type != "conversion") {
        continue;
      }
      ++tally_.records;
      if (is_revisit) {
        ++tally_.copies;
        continue;
      }
      describe_place();
      auto payload = is_response ? response_payload() : resource_payload();
      if (!payload || payload->bytes.empty()) continue;
      if (!seen_.insert(hash_bytes(payload->bytes)).second) {
        ++tally_.copies;
        continue;
      }
      open(std::move(*payload));
      return true;
    }
    return false;
  }

  void describe_place() {
    const std::string address = decode_text(record_.uri).text;
    address_ = utf8_prefix(printable(address), kMaxAddress);
    if (address_.empty()) address_ = "record " + std::to_string(tally_.records);
    place_ = file_.path.string() + '/' + address_;
  }

  std::string block() {
    const std::size_t most = options_.most_bytes + kHttpHead;
    if (record_.length > most) {
      throw InputError(place_ + ": " + print_bytes(record_.length) +
                       ", too large for one document (raise --max-document)");
    }
    return records_.read_block(most);
  }

  std::optional<Payload> resource_payload() {
    Payload payload;
    read_content_type(record_.content, payload.type, payload.charset);
    if (is_left_out(payload.type)) {
      ++tally_.others;
      return std::nullopt;
    }
    payload.bytes = block();
    return payload;
  }

  std::optional<Payload> response_payload() {
    constexpr int kSuccess = 200;
    constexpr int kRedirection = 300;
    if (!record_.content.empty() && !record_.content.starts_with("application/http")) {
      return resource_payload();
    }
    const std::string stored = block();
    const auto response = read_http_response(stored);
    if (!response || response->status < kSuccess || response->status >= kRedirection) {
      ++tally_.failures;
      return std::nullopt;
    }
    if (is_left_out(response->type)) {
      ++tally_.others;
      return std::nullopt;
    }
    std::string body =
        response->is_chunked ? without_chunks(response->body) : std::string(response->body);
    return Payload{response->type, response->charset, unpacked(std::move(body), response->packed)};
  }

  // Crawlers often unpack and leave the head as it was.
  std::string unpacked(std::string body, const std::string& packed) const {
    if (packed.empty() || packed == "identity") return body;
    const ArchiveKind kind = archive_kind(body);
    const bool is_packed = kind == ArchiveKind::kGzip || kind == ArchiveKind::kZstd;
    if (!is_packed && (packed == "br" || packed == "deflate") && looks_binary(body)) {
      throw InputError(place_ + ": packed by " + packed + ", which isn't read");
    }
    if (!is_packed) return body;
    StringSource source(std::move(body));
    UnpackTally tally(source);
    ArchiveStream stream(source, kind, place_, tally, 0);
    std::string out;
    if (!stream.next()) return out;
    std::array<char, std::size_t{64} << 10U> piece{};
    for (std::size_t count = 0; (count = stream.read(piece.data(), piece.size(), place_)) > 0;) {
      out.append(piece.data(), count);
      if (out.size() > options_.most_bytes) {
        throw InputError(place_ + ": unpacks to more than " + print_bytes(options_.most_bytes) +
                         ", too large for one document (raise --max-document)");
      }
    }
    return out;
  }

  void open(Payload payload) {
    constexpr std::size_t kHeadOfPage = 2048;
    const std::string_view head = std::string_view(payload.bytes).substr(0, kHeadOfPage);
    const bool says = ascii::to_upper(head).find("CHARSET") != std::string::npos;
    if (payload.type == "text/html" && !payload.charset.empty() && !says) {
      payload.bytes.insert(0, "<meta charset=\"" + payload.charset + "\">");
    }
    InputFile member{place_, address_, payload.bytes.size()};
    member_ = options_.open_member(member, std::make_unique<StringSource>(std::move(payload.bytes)),
                                   options_);
    member_path_ = absolute_path(member);
  }

  SourceDocument described(SourceDocument document) const {
    const bool is_whole = document.path == member_path_;
    const std::string part =
        document.path.starts_with(member_path_) ? document.path.substr(member_path_.size()) : "";
    document.path = absolute_path(file_) + '/' + address_ + part;
    if (is_whole && !document.given.has(Field::kId)) document.given.add(Field::kId, address_);
    date(document);
    return document;
  }

  void date(SourceDocument& document) const {
    const std::string_view day = std::string_view(record_.date).substr(0, kIsoDay);
    if (document.given.has(Field::kDate) || !parse_iso_date(day)) return;
    if (looks_like_telegram(document.text) || read_heading(document.text).date) return;
    document.given.add(Field::kDate, std::string(day));
    add_note("dated by the day it was saved", document);
  }

  static void add_note(const std::string& note, SourceDocument& document) {
    document.note += (document.note.empty() ? "" : "; ") + note;
  }

  InputFile file_;
  std::unique_ptr<ByteSource> bytes_;
  ReaderOptions options_;
  WarcRecords records_;
  WarcRecord record_;
  std::string address_;      // of the record
  std::string place_;        // for messages
  std::string member_path_;  // as its reader names it
  std::unique_ptr<Reader> member_;
  std::optional<SourceDocument> held_;
  std::set<std::string> seen_;  // hashes of contents
  Tally tally_;
  bool has_failed_ = false;
  bool is_finished_ = false;
};

}  // namespace

bool looks_like_warc(std::string_view head) {
  return head.starts_with("WARC/1.0\r\n") || head.starts_with("WARC/1.1\r\n") ||
         head.starts_with("WARC/1.0\n") || head.starts_with("WARC/1.1\n");
}

std::unique_ptr<Reader> make_warc_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                         const ReaderOptions& options) {
  return std::make_unique<WarcReader>(file, std::move(bytes), options);
}

}  // namespace dragoman
