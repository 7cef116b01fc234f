#include "indexer/readers/pdf/pdf_info.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

#include "analyzers/text/ascii.h"
#include "analyzers/text/date.h"

namespace dragoman {
namespace {

constexpr std::size_t kBeginning = 3000;  // bytes of the text
constexpr std::size_t kLongestTitle = 300;
constexpr std::size_t kTellingWord = 4;  // bytes: shorter ones stand in any text

constexpr auto kFileEndings = std::to_array<std::string_view>(
    {".DOC", ".DOCX", ".PDF", ".RTF", ".TXT", ".INDD", ".QXD", ".QXP", ".DVI", ".TIF", ".TIFF",
     ".WPD", ".XLS", ".PPT", ".HTM", ".HTML", ".PM6", ".FM"});

constexpr auto kEmptyTitles = std::to_array<std::string_view>(
    {"UNTITLED", "DOCUMENT", "DOCUMENT1", "POWERPOINT PRESENTATION", "NO TITLE", "TITLE", "SCAN"});

bool is_phrase(std::string_view title) {
  const std::string capitals = ascii::to_upper(title);
  const bool is_file = std::any_of(kFileEndings.begin(), kFileEndings.end(),
                                   [&](auto ending) { return capitals.ends_with(ending); });
  const bool is_empty =
      std::find(kEmptyTitles.begin(), kEmptyTitles.end(), capitals) != kEmptyTitles.end();
  return !is_file && !is_empty && title.size() <= kLongestTitle &&
         title.find_first_of("\\/") == std::string_view::npos;
}

bool is_told_by(std::string_view title, std::string_view text) {
  const std::string beginning = ascii::to_upper(text.substr(0, kBeginning));
  const std::string capitals = ascii::to_upper(title);
  auto words = ascii::words(capitals);
  std::erase_if(words, [](std::string_view word) { return word.size() < kTellingWord; });
  const auto told = std::count_if(words.begin(), words.end(), [&](std::string_view word) {
    return beginning.find(word) != std::string::npos;
  });
  return !words.empty() && 2 * static_cast<std::size_t>(told) >= words.size();
}

}  // namespace

PdfInfo read_pdf_info(std::string_view title, std::string_view created, std::string_view text) {
  constexpr std::size_t kYear = 4;
  PdfInfo info;
  const std::string phrase = ascii::collapse_blanks(title);
  if (is_phrase(phrase) && is_told_by(phrase, text)) info.title = phrase;
  const auto date = parse_iso_date(created.substr(0, kYear));
  if (!date) return info;
  const std::string year = to_iso_string(*date);
  if (text.substr(0, kBeginning).find(year) != std::string_view::npos) info.date = year;
  return info;
}

}  // namespace dragoman
