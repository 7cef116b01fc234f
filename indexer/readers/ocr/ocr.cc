#include "indexer/readers/ocr/ocr.h"

#include <memory>
#include <utility>

#include "analyzers/text/error.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/filter/built_in_filters.h"
#include "indexer/readers/ocr/ocr_cache.h"
#include "indexer/readers/ocr/ocr_options.h"
#include "indexer/readers/source/string_source.h"

namespace dragoman {
namespace {

// "Failed loading language 'fra'" is fra.
std::string missing_language(const std::string& complaint) {
  constexpr std::string_view kMark = "Failed loading language '";
  const std::size_t at = complaint.find(kMark);
  if (at == std::string::npos) return "";
  const std::size_t begin = at + kMark.size();
  const std::string name = complaint.substr(begin, complaint.find('\'', begin) - begin);
  return are_ocr_languages(name) ? name : "";
}

class PageReader {
 public:
  PageReader(const InputFile& file, const SpooledInput& input, const ReaderOptions& options)
      : file_(file), input_(input), options_(options), cache_(input, options.ocr->languages) {}

  std::string read_page(int page, std::size_t all) {
    if (auto kept = cache_.find(page)) return std::move(*kept);
    begin("page " + std::to_string(page) + " of " + std::to_string(all));
    ProgramResult drawn = run_filter(built_in_filter(BuiltInFilter::kPdfPage), file_, input_,
                                     options_, {{"{page}", std::to_string(page)}});
    if (drawn.end != ProgramEnd::kDone) {
      fail("pdftoppm can't draw its page " + std::to_string(page) + " (" + first_complaint(drawn) +
           ')');
    }
    StringSource bytes(std::move(drawn.output));
    return keep(page, read_image(SpooledInput(file_, bytes)));
  }

  std::string read_whole_image() {
    if (auto kept = cache_.find(0)) return std::move(*kept);
    begin("image");
    return keep(0, read_image(input_));
  }

 private:
  [[noreturn]] void fail(const std::string& reason) const {
    throw InputError(file_.path.string() + ": " + reason);
  }

  void begin(const std::string& what) const {
    const OcrOptions& ocr = *options_.ocr;
    if (ocr.should_stop && ocr.should_stop()) {
      fail("OCR was interrupted; the pages read so far are kept for the next run");
    }
    if (ocr.say) ocr.say(file_.path.string() + ": OCR, " + what);
  }

  std::string read_image(const SpooledInput& image) const {
    const std::string& languages = options_.ocr->languages;
    const ProgramResult found = run_filter(built_in_filter(BuiltInFilter::kOcr), file_, image,
                                           options_, {{"{languages}", languages}});
    if (found.end != ProgramEnd::kDone) {
      const std::string language = missing_language(found.errors);
      if (!language.empty()) {
        fail("tesseract doesn't know the language '" + language + "' (install tesseract-ocr-" +
             language + ')');
      }
      fail("tesseract can't read it (" + first_complaint(found) + ')');
    }
    return decode_text(found.output).text;
  }

  std::string keep(int page, std::string text) const {
    cache_.keep(page, text);
    return text;
  }

  const InputFile& file_;
  const SpooledInput& input_;
  const ReaderOptions& options_;
  OcrCache cache_;
};

}  // namespace

bool are_ocr_languages(std::string_view languages) {
  constexpr std::string_view kSigns =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_/+";
  return !languages.empty() && languages.find_first_not_of(kSigns) == std::string_view::npos &&
         languages.front() != '/' && languages.size() < 100;
}

std::vector<std::string> read_scanned_pages(const InputFile& file, const SpooledInput& input,
                                            const std::vector<int>& pages, std::size_t all,
                                            const ReaderOptions& options) {
  PageReader reader(file, input, options);
  std::vector<std::string> texts;
  for (const int page : pages) texts.push_back(reader.read_page(page, all));
  return texts;
}

std::string read_scanned_image(const InputFile& file, const SpooledInput& input,
                               const ReaderOptions& options) {
  return PageReader(file, input, options).read_whole_image();
}

}  // namespace dragoman
