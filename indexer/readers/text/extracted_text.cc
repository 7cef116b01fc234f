#include "indexer/readers/text/extracted_text.h"

#include "analyzers/cable/header/telegram.h"
#include "analyzers/prose/heading.h"
#include "analyzers/text/error.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/source/string_source.h"
#include "indexer/readers/text/text_reader.h"

namespace dragoman {
namespace {

std::string clean(const std::string& value) {
  return decode_text(value).text;
}

// What the heading of prose doesn't say.
void give(const ExtractedText& extracted, SourceDocument& document) {
  document.format = extracted.format;
  const ProseHeading heading = read_heading(document.text);
  if (heading.title.empty()) document.given.add(Field::kTitle, clean(extracted.title));
  if (heading.from.empty()) document.given.add(Field::kFrom, clean(extracted.from));
  if (!heading.date) document.given.add(Field::kDate, clean(extracted.date));
}

}  // namespace

std::optional<SourceDocument> ExtractingReader::next() {
  if (!std::exchange(is_read_, true)) {
    extracted_ = extract();
    const std::size_t size = extracted_.text.size();
    DecodedText decoded = decode_text(std::move(extracted_.text));
    if (decoded.text.size() != size) extracted_.pages.clear();
    ReaderOptions of_text = options_;
    of_text.format = looks_like_telegram(decoded.text) ? kCableFormat : kTextFormat;
    auto source = std::make_unique<StringSource>(std::move(decoded.text));
    text_ = make_text_reader(file_, std::move(source), of_text);
  }
  auto document = text_ ? text_->next() : std::nullopt;
  if (!document) return std::nullopt;
  document->pages = next_pages(document->text.size());
  if (!extracted_.note.empty()) document->note = extracted_.note;
  if (document->format == kTextFormat) give(extracted_, *document);
  return document;
}

// The documents follow each other without gaps. One that begins within a page begins with that page.
std::vector<PageStart> ExtractingReader::next_pages(std::size_t size) {
  std::vector<PageStart> pages;
  const int first = page_at(extracted_.pages, at_);
  if (first > 0) pages.push_back({0, first});
  for (const PageStart& page : extracted_.pages) {
    if (page.begin > at_ && page.begin < at_ + size) {
      pages.push_back({page.begin - at_, page.number});
    }
  }
  at_ += size;
  return pages;
}

void ExtractingReader::fail(const std::string& reason) const {
  throw InputError(file_.path.string() + ": " + std::string(what_) + ", " + reason);
}

}  // namespace dragoman
