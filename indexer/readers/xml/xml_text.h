#pragma once
// Text put together from markup, in which blanks and line ends mean little and elements mean much.

#include <cstdint>
#include <string>
#include <string_view>

namespace dragoman {

/// What stands between two pieces of text; of several between the same pieces the greatest counts.
enum class TextBreak : std::uint8_t { kNone, kBlank, kCell, kLine, kParagraph };

/// Collects well-formed UTF-8. There is never a break at the beginning or the end.
class XmlText {
 public:
  /// Appends text in which any run of blanks (U+00A0 among them) stands for one blank.
  void add(std::string_view text);

  /// Appends text as it is, its blanks and line ends too.
  void add_exactly(std::string_view text);

  /// The next text stands behind this break: a blank, a tab, a line end or an empty line.
  void separate(TextBreak kind);

  /// A line end of its own; two of them are an empty line.
  void end_line();

  const std::string& text() const { return text_; }
  std::string take() { return std::move(text_); }

 private:
  void write_break();

  std::string text_;
  TextBreak pending_ = TextBreak::kNone;
};

}  // namespace dragoman
