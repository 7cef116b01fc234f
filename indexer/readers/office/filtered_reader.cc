#include "indexer/readers/office/filtered_reader.h"

#include <array>

#include "analyzers/text/ascii.h"
#include "analyzers/text/error.h"
#include "indexer/readers/filter/filter.h"
#include "indexer/readers/office/page_text.h"
#include "indexer/readers/text/extracted_text.h"

namespace dragoman {
namespace {

constexpr auto kRtfArguments = std::to_array<std::string_view>({"--nopict", "--quiet", "--html"});
constexpr auto kOldWordArguments =
    std::to_array<std::string_view>({"-m", "UTF-8.txt", "-w", "0", "-"});

struct FilteredKind {
  SourceFormat format;
  Filter filter;
  PageText (*read)(std::string_view output);
};

PageText read_plain(std::string_view output) {
  return {"", std::string(output)};
}

constexpr FilteredKind kRtfKind{
    kRtfFormat, {"an RTF file", "unrtf", "unrtf", kRtfArguments}, read_page_text};
constexpr FilteredKind kOldWordKind{
    kOldWordFormat, {"a Word 97 file", "antiword", "antiword", kOldWordArguments}, read_plain};

class FilteredReader : public ExtractingReader {
 public:
  FilteredReader(const FilteredKind& kind, const InputFile& file, std::unique_ptr<ByteSource> bytes,
                 const ReaderOptions& options)
      : ExtractingReader(kind.filter.what, file, std::move(bytes), options), kind_(kind) {}

 private:
  ExtractedText extract() override {
    const SpooledInput input(file(), bytes());
    const ProgramResult found = run_filter(kind_.filter, file(), input, options());
    if (found.end != ProgramEnd::kDone) {
      fail("which " + std::string(kind_.filter.program) + " can't read (" + first_complaint(found) +
           ')');
    }
    PageText page = kind_.read(found.output);
    if (ascii::trim(page.text).empty()) fail("no text in it");
    ExtractedText extracted;
    extracted.format = kind_.format;
    extracted.text = std::move(page.text);
    extracted.title = std::move(page.title);
    return extracted;
  }

  const FilteredKind& kind_;
};

}  // namespace

bool looks_like_rtf(std::string_view head) {
  return ascii::trim(head.substr(0, 16)).starts_with("{\\rtf");
}

std::unique_ptr<Reader> make_rtf_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                        const ReaderOptions& options) {
  return std::make_unique<FilteredReader>(kRtfKind, file, std::move(bytes), options);
}

std::unique_ptr<Reader> make_old_word_reader(const InputFile& file,
                                             std::unique_ptr<ByteSource> bytes,
                                             const ReaderOptions& options) {
  return std::make_unique<FilteredReader>(kOldWordKind, file, std::move(bytes), options);
}

}  // namespace dragoman
