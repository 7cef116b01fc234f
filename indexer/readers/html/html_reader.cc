#include "indexer/readers/html/html_reader.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <utility>

#include "analyzers/cable/header/telegram.h"
#include "analyzers/prose/prose_date.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/date.h"
#include "analyzers/text/error.h"
#include "indexer/readers/html/html_charset.h"
#include "indexer/readers/html/html_main_text.h"
#include "indexer/readers/html/html_page.h"
#include "indexer/readers/html/plusd_page.h"
#include "indexer/readers/xml/xml_prolog.h"

namespace dragoman {
namespace {

constexpr auto kFirstTags =
    std::to_array<std::string_view>({"HTML", "HEAD", "TITLE", "META", "BODY"});

// The day of "2008-04-17T10:26:00+02:00", as at its place, or of "April 17, 2008"; "" for other
// texts.
std::string read_day(std::string_view text) {
  constexpr std::size_t kIsoDay = 10;
  text = ascii::trim(text);
  auto date = parse_iso_date(text.substr(0, kIsoDay));
  if (!date) date = parse_prose_date(text);
  return date ? to_iso_day(*date) : "";
}

class HtmlReader : public Reader {
 public:
  HtmlReader(const InputFile& file, std::unique_ptr<ByteSource> bytes, const ReaderOptions& options)
      : file_(file), bytes_(std::move(bytes)), options_(options) {}

  std::optional<SourceDocument> next() override {
    if (std::exchange(done_, true)) return std::nullopt;
    DecodedPage page = decode_page(read_whole(file_, *bytes_, options_));
    const HtmlPage read = read_html_page(page.text);
    HtmlText found = find_main_text(read);
    SourceDocument source;
    source.place = file_.path.string();
    source.path = absolute_path(file_);
    source.name = file_.name;
    source.format = kHtmlFormat;
    source.note = std::move(page.note);
    source.given = read_plusd_fields(read, read.title);
    if (source.given.has(Field::kId)) {
      if (looks_like_telegram(found.text))
        source.given = without_telegrams_own(std::move(source.given), found.text);
    } else {
      source.given.add(Field::kTitle, std::move(found.title));
      source.given.add(Field::kDate, read_day(found.date));
    }
    source.text = std::move(found.text);
    if (source.text.empty()) throw InputError(source.place + ": a page without text");
    return source;
  }

  std::uint64_t bytes_read() const override { return bytes_->bytes_read(); }

 private:
  InputFile file_;
  std::unique_ptr<ByteSource> bytes_;
  ReaderOptions options_;
  bool done_ = false;
};

}  // namespace

bool looks_like_html(std::string_view head) {
  head = skip_prolog(head);
  if (ascii::starts_with_ignoring_case(head, "<!DOCTYPE HTML")) return true;
  if (!head.starts_with('<')) return false;
  head.remove_prefix(1);
  const std::string name = ascii::to_upper(ascii::take_while(head, ascii::is_alnum));
  const bool ends = head.empty() || head.front() == '>' || ascii::is_blank(head.front());
  return ends && std::find(kFirstTags.begin(), kFirstTags.end(), name) != kFirstTags.end();
}

std::unique_ptr<Reader> make_html_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                         const ReaderOptions& options) {
  return std::make_unique<HtmlReader>(file, std::move(bytes), options);
}

}  // namespace dragoman
