#include "indexer/readers/source/mending_reader.h"

#include <utility>

#include "analyzers/text/mojibake.h"

namespace dragoman {
namespace {

std::size_t mend_values(Document& given) {
  std::size_t count = 0;
  for (const FieldInfo& row : field_table()) {
    const auto values = given.all(row.field);
    std::vector<std::string> mended(values.begin(), values.end());
    std::size_t here = 0;
    for (std::string& value : mended) here += mend_mojibake(value);
    if (here == 0) continue;
    given.clear(row.field);
    for (std::string& value : mended) given.add(row.field, std::move(value));
    count += here;
  }
  return count;
}

// Page by page, so that it stays known where they begin.
std::size_t mend_text(SourceDocument& document) {
  if (document.pages.empty()) return mend_mojibake(document.text);
  std::string mended;
  std::size_t count = 0;
  for (std::size_t i = 0; i < document.pages.size(); ++i) {
    const std::size_t begin = document.pages[i].begin;
    const bool is_last = i + 1 == document.pages.size();
    const std::size_t end = is_last ? document.text.size() : document.pages[i + 1].begin;
    std::string page = document.text.substr(begin, end - begin);
    count += mend_mojibake(page);
    document.pages[i].begin = mended.size();
    mended += page;
  }
  document.text = std::move(mended);
  return count;
}

class MendingReader : public Reader {
 public:
  explicit MendingReader(std::unique_ptr<Reader> reader) : reader_(std::move(reader)) {}

  std::optional<SourceDocument> next() override {
    auto document = reader_->next();
    if (document) mend(*document);
    return document;
  }

  std::uint64_t bytes_read() const override { return reader_->bytes_read(); }

 private:
  static void mend(SourceDocument& document) {
    const std::size_t count = mend_values(document.given) + mend_text(document);
    if (count == 0) return;
    document.speech = {};  // its bytes have moved
    if (!document.note.empty()) document.note += "; ";
    document.note += "UTF-8 encoded twice: " + std::to_string(count) + " characters mended";
  }

  std::unique_ptr<Reader> reader_;
};

}  // namespace

std::unique_ptr<Reader> mend_documents(std::unique_ptr<Reader> reader) {
  return std::make_unique<MendingReader>(std::move(reader));
}

}  // namespace dragoman
