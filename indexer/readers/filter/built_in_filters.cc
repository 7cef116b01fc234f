#include "indexer/readers/filter/built_in_filters.h"

#include <array>
#include <cstddef>

namespace dragoman {
namespace {

ProgramLimits usual_limits() {
  ProgramLimits limits;
  limits.output_bytes = 0;
  return limits;
}

// A page of 1 m2 at 300 dpi has 140 million pixels.
ProgramLimits image_limits() {
  ProgramLimits limits;
  limits.output_bytes = std::size_t{256} << 20U;
  return limits;
}

// In the order of enum BuiltInFilter.
std::array<Filter, 6> rows() {
  const ProgramLimits usual = usual_limits();
  const ProgramLimits image = image_limits();
  // clang-format off
  return {{
      // what           program      package          arguments
      {"a PDF",          "pdftotext", "poppler-utils", {"-bbox-layout", "-enc", "UTF-8", "{input}", "-"}, usual},
      {"a PDF",          "pdftotext", "poppler-utils", {"-enc", "UTF-8", "-eol", "unix", "{input}", "-"}, usual},
      {"an RTF file",    "unrtf",     "unrtf",         {"--nopict", "--quiet", "--html"}, usual},
      {"a Word 97 file", "antiword",  "antiword",      {"-m", "UTF-8.txt", "-w", "0", "-"}, usual},
      {"a scan in PDF",  "pdftoppm",  "poppler-utils", {"-r", "300", "-gray", "-f", "{page}", "-l", "{page}", "{input}"}, image},
      {"a scan",         "tesseract", "tesseract-ocr", {"stdin", "stdout", "-l", "{languages}"}, usual},
  }};
  // clang-format on
}

}  // namespace

const Filter& built_in_filter(BuiltInFilter filter) {
  static const auto kRows = rows();
  return kRows.at(static_cast<std::size_t>(filter));
}

}  // namespace dragoman
