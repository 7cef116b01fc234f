#include "indexer/readers/pdf/pdf_reader.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "analyzers/cable/header/telegram.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/error.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/filter/built_in_filters.h"
#include "indexer/readers/ocr/ocr.h"
#include "indexer/readers/pdf/pdf_info.h"
#include "indexer/readers/pdf/pdf_layout.h"
#include "indexer/readers/pdf/pdf_text.h"
#include "indexer/readers/text/extracted_text.h"
#include "indexer/readers/xml/xml_parser.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxBefore = 1024;  // Adobe's own reader looks no further
constexpr std::size_t kTail = 2048;
constexpr std::size_t kMaxLayout = std::size_t{256} << 20U;  // bytes of a description

std::string failure_of_pdf(const ProgramResult& result) {
  if (result.errors.find("Incorrect password") != std::string::npos) {
    return "encrypted (save it without a password)";
  }
  if (result.errors.find("not allowed") != std::string::npos) {
    return "copying text from it is not allowed";
  }
  return "damaged (pdftotext: " + first_complaint(result) + ')';
}

std::string note_of_pdf(const SpooledInput& input, const PageCount& pages, bool has_ocr) {
  if (input.tail(kTail).find("%%EOF") == std::string::npos) {
    return "damaged or cut short; what pdftotext finds in it is read";
  }
  if (pages.with_text == pages.all || has_ocr) return "";
  const std::size_t without = pages.all - pages.with_text;
  return std::to_string(without) + " of its " + std::to_string(pages.all) + " pages " +
         (without == 1 ? "has" : "have") + " no text; scans need OCR (--ocr)";
}

// The pages by their layout; none where the program's description can't be read, as with letters
// that XML can't hold.
PdfLayout pages_by_layout(const InputFile& file, const SpooledInput& input,
                          const ReaderOptions& options) {
  constexpr std::size_t kBytesOfMarkup = 16;  // for each of text
  ReaderOptions larger = options;
  larger.most_bytes = std::min(options.most_bytes, kMaxLayout / kBytesOfMarkup) * kBytesOfMarkup;
  try {
    const ProgramResult found =
        run_filter(built_in_filter(BuiltInFilter::kPdfLayout), file, input, larger);
    return found.end == ProgramEnd::kDone ? read_pdf_layout(found.output) : PdfLayout();
  } catch (const InputError&) {
    return {};
  } catch (const XmlError&) {
    return {};
  }
}

class PdfReader : public ExtractingReader {
 public:
  PdfReader(const InputFile& file, std::unique_ptr<ByteSource> bytes, const ReaderOptions& options)
      : ExtractingReader("a PDF", file, std::move(bytes), options) {}

 private:
  ExtractedText extract() override {
    const SpooledInput input(file(), bytes());
    PdfLayout layout = find_pages(input);
    const std::size_t read = read_scans(input, layout.pages);
    const std::string& pages = layout.pages;
    const PageCount count = count_pages(pages);
    if (count.with_text == 0) {
      fail(options().ocr == nullptr ? "no text in it; needs OCR (--ocr)"
                                    : "no text in it, by OCR either");
    }
    ExtractedText extracted;
    extracted.format = kPdfFormat;
    PagedText paged = looks_like_telegram(pages) ? keep_pages(pages) : join_pages(pages);
    extracted.text = std::move(paged.text);
    extracted.pages = std::move(paged.pages);
    extracted.note = note_of_pdf(input, count, options().ocr != nullptr);
    if (read > 0) {
      extracted.note += (extracted.note.empty() ? "" : "; ") + std::to_string(read) + " of its " +
                        std::to_string(count.all) + " pages read by OCR";
    }
    PdfInfo info = read_pdf_info(layout.title, layout.created, extracted.text);
    extracted.title = std::move(info.title);
    extracted.date = std::move(info.date);
    return extracted;
  }

  // Reads the pages without text by OCR where that is asked for; how many there were.
  std::size_t read_scans(const SpooledInput& input, std::string& pages) const {
    if (options().ocr == nullptr) return 0;
    const std::vector<int> scans = pages_without_text(pages);
    if (scans.empty()) return 0;
    const std::size_t all = count_pages(pages).all;
    pages = with_page_texts(pages, scans, read_scanned_pages(file(), input, scans, all, options()));
    return scans.size();
  }

  PdfLayout find_pages(const SpooledInput& input) const {
    PdfLayout layout = pages_by_layout(file(), input, options());
    if (!layout.pages.empty()) return layout;
    const ProgramResult found =
        run_filter(built_in_filter(BuiltInFilter::kPdfText), file(), input, options());
    if (found.end != ProgramEnd::kDone) fail(failure_of_pdf(found));
    return {decode_text(found.output).text, "", ""};
  }
};

}  // namespace

bool looks_like_pdf(std::string_view head) {
  constexpr std::string_view kMark = "%PDF-";
  const std::size_t at = head.substr(0, kMaxBefore).find(kMark);
  if (at == std::string_view::npos) return false;
  const std::string_view behind = head.substr(at + kMark.size());
  const bool has_version = behind.size() > 2 && ascii::is_digit(behind[0]) && behind[1] == '.';
  const bool is_first = ascii::trim(head.substr(0, at)).empty() || head.starts_with("\xEF\xBB\xBF");
  return has_version && (is_first || head.find(" obj") != std::string_view::npos);
}

std::unique_ptr<Reader> make_pdf_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                        const ReaderOptions& options) {
  return std::make_unique<PdfReader>(file, std::move(bytes), options);
}

}  // namespace dragoman
