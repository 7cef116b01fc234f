#include "indexer/readers/pdf/image_reader.h"

#include <array>
#include <utility>

#include "analyzers/cable/header/telegram.h"
#include "analyzers/text/error.h"
#include "indexer/readers/ocr/ocr.h"
#include "indexer/readers/pdf/pdf_text.h"
#include "indexer/readers/text/extracted_text.h"

namespace dragoman {
namespace {

using namespace std::string_view_literals;

struct ImageKind {
  std::string_view magic;
  std::string_view what;
};

constexpr auto kImageKinds = std::to_array<ImageKind>({{"\x89PNG\r\n\x1A\n"sv, "a PNG image"},
                                                       {"\xFF\xD8\xFF"sv, "a JPEG image"},
                                                       {"II*\0"sv, "a TIFF image"},
                                                       {"MM\0*"sv, "a TIFF image"},
                                                       {"II+\0"sv, "a TIFF image"}});

std::string_view image_kind(std::string_view head) {
  for (const ImageKind& kind : kImageKinds) {
    if (head.starts_with(kind.magic)) return kind.what;
  }
  return "";
}

class ImageReader : public ExtractingReader {
 public:
  ImageReader(std::string_view what, const InputFile& file, std::unique_ptr<ByteSource> bytes,
              const ReaderOptions& options)
      : ExtractingReader(what, file, std::move(bytes), options) {}

 private:
  ExtractedText extract() override {
    const SpooledInput input(file(), bytes());
    const std::string pages = read_scanned_image(file(), input, options());
    const PageCount count = count_pages(pages);
    if (count.with_text == 0) fail("no text in it");
    ExtractedText extracted;
    extracted.format = kImageFormat;
    PagedText paged = looks_like_telegram(pages) ? keep_pages(pages) : join_pages(pages);
    extracted.text = std::move(paged.text);
    if (count.all > 1) extracted.pages = std::move(paged.pages);
    extracted.note = "read by OCR";
    return extracted;
  }
};

}  // namespace

bool looks_like_image(std::string_view head) {
  return !image_kind(head).empty();
}

std::unique_ptr<Reader> make_image_reader(const InputFile& file, std::unique_ptr<ByteSource> bytes,
                                          const ReaderOptions& options) {
  const std::string_view what = image_kind(bytes->peek());
  const std::string place = file.path.string() + ": ";
  if (what.empty()) throw InputError(place + "not an image");
  if (options.ocr == nullptr) {
    throw InputError(place + std::string(what) + ", which isn't read (needs OCR: --ocr)");
  }
  return std::make_unique<ImageReader>(what, file, std::move(bytes), options);
}

}  // namespace dragoman
