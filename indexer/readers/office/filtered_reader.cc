#include "indexer/readers/office/filtered_reader.h"

#include "analyzers/text/ascii.h"
#include "indexer/readers/filter/built_in_filters.h"
#include "indexer/readers/office/page_text.h"
#include "indexer/readers/office/rtf_mending.h"
#include "indexer/readers/source/string_source.h"
#include "indexer/readers/text/extracted_text.h"
#include "indexer/readers/text/text_reader.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxRtf = std::size_t{256} << 20U;  // bytes, pictures among them

class FilteredReader : public ExtractingReader {
 public:
  // The filter has to outlive the reader.
  FilteredReader(const Filter& filter, SourceFormat format, bool gives_html, const InputFile& file,
                 std::unique_ptr<ByteSource> bytes, const ReaderOptions& options)
      : ExtractingReader(filter.what, file, std::move(bytes), options),
        filter_(filter),
        format_(format),
        gives_html_(gives_html) {}

 private:
  ExtractedText extract() override {
    ProgramResult found = run_filter(filter_, file(), spooled(), options());
    if (found.end != ProgramEnd::kDone) {
      fail("which " + filter_.program + " can't read (" + first_complaint(found) + ')');
    }
    PageText page{"", std::move(found.output)};
    if (gives_html_) page = read_page_text(page.text);
    if (ascii::trim(page.text).empty()) fail("no text in it");
    ExtractedText extracted;
    extracted.format = format_;
    extracted.text = std::move(page.text);
    extracted.title = std::move(page.title);
    return extracted;
  }

  SpooledInput spooled() {
    if (format_ != kRtfFormat) return {file(), bytes()};
    ReaderOptions larger = options();
    larger.most_bytes = kMaxRtf;
    StringSource mended(mend_rtf(read_whole(file(), bytes(), larger)));
    return {file(), mended};
  }

  const Filter& filter_;
  SourceFormat format_;
  bool gives_html_;
};

}  // namespace

bool looks_like_rtf(std::string_view head) {
  return ascii::trim(head.substr(0, 16)).starts_with("{\\rtf");
}

std::unique_ptr<Reader> make_rtf_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                        const ReaderOptions& options) {
  return std::make_unique<FilteredReader>(built_in_filter(BuiltInFilter::kRtf), kRtfFormat, true,
                                          file, std::move(bytes), options);
}

std::unique_ptr<Reader> make_old_word_reader(const InputFile& file,
                                             std::unique_ptr<ByteSource> bytes,
                                             const ReaderOptions& options) {
  return std::make_unique<FilteredReader>(built_in_filter(BuiltInFilter::kOldWord), kOldWordFormat,
                                          false, file, std::move(bytes), options);
}

std::unique_ptr<Reader> make_user_filter_reader(const UserFilter& filter, const InputFile& file,
                                                std::unique_ptr<ByteSource> bytes,
                                                const ReaderOptions& options) {
  return std::make_unique<FilteredReader>(filter.filter, kTextFormat, filter.gives_html, file,
                                          std::move(bytes), options);
}

}  // namespace dragoman
