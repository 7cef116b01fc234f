#pragma once
// The first lines of a prose text, each classified once. Views and offsets are into the text
// given; any bytes are safe.

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "analyzers/text/date.h"

namespace dragoman {

enum class ProseLineKind {
  kBlank,       // and rules: nothing that could be read
  kDate,        // a date line, or a DATE key's
  kByline,      // "By Simon Okwuosa", "Staff writer", "• Kyodo, Staff Report"
  kSalutation,  // "Dear Mr. Secretary,", "Sir,"
  kSubject,     // the lines with a key: SUBJECT, Betreff ...
  kFrom,
  kTo,
  kOtherKey,      // PLACE, PARTICIPANTS ...
  kContinuation,  // indented, directly below a line with a key or another continuation
  kMemorandum,    // the document's kind: "MEMORANDUM OF CONVERSATION"
  kLetter,        // "NOTE VERBALE"
  kShort,         // anything else short, a headline perhaps
  kParagraph,     // longer than kMaxHeadlineBytes, or ending like a sentence
};

struct ProseLine {
  ProseLineKind kind = ProseLineKind::kBlank;
  std::string_view text;  // trimmed, without Markdown's marks and without its key
  std::optional<Date> date;
  bool has_key = false;
  bool is_indented = false;
  std::size_t begin = 0;
  std::size_t end = 0;   // past its line end
  bool is_read = false;  // set once all of it is in a member of the heading
};

using ProseLines = std::vector<ProseLine>;

inline constexpr std::size_t kMaxHeadlineBytes = 160;
inline constexpr std::size_t kMaxValueBytes = 600;  // of a key, except PARTICIPANTS and its like
inline constexpr std::size_t kMaxProseHeadingBytes = std::size_t{64} * 1024;
inline constexpr std::size_t kMaxProseHeadingLines = 100;

ProseLines read_prose_lines(std::string_view text);

/// The index of the first line from `at` on that isn't blank; the number of lines where none is.
std::size_t skip_blank_lines(const ProseLines& lines, std::size_t at);

/// Whether a date line has nothing but its date and time.
bool is_bare_date(const ProseLine& line);

/// Past the contiguous lines from `at` on that aren't blank.
std::size_t block_end(const ProseLines& lines, std::size_t at);

/// The index of the first paragraph, with which the text proper begins at the latest. An indented
/// short one isn't it: lists of names end with full stops too.
std::size_t first_paragraph(const ProseLines& lines);

/// Letters, and no small ones of ASCII's.
bool is_in_capitals(std::string_view text);

}  // namespace dragoman
