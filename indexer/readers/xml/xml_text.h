#pragma once
// Text put together from markup, in which blanks and line ends mean little and elements mean much.

#include <cstdint>
#include <string>
#include <string_view>

namespace dragoman {

/// What stands between two pieces of text; of several between the same pieces the greatest counts.
enum class TextBreak : std::uint8_t { kNone, kBlank, kCell, kLine, kParagraph };

/// The word that well-formed UTF-8 ends with, "" where it ends with a blank or a sign.
std::string_view word_at_end(std::string_view text);

/// Whether it begins with a letter or a digit.
bool begins_with_word(std::string_view text);

/// Collects well-formed UTF-8. There is never a break at the beginning or the end.
class XmlText {
 public:
  /// Appends text in which any run of blanks (U+00A0 among them) stands for one blank.
  void add(std::string_view text);

  /// Appends text as it is, its blanks and line ends too.
  void add_exactly(std::string_view text);

  /// This break comes before the next text: a blank, a tab, a line end or an empty line.
  void separate(TextBreak kind);

  /// A line end of its own; two of them are an empty line.
  void end_line();

  /// The next text continues the last word: a hyphen at its end and blanks around it are dropped,
  /// so that "nego-", join(), "\ntiations" make "negotiations".
  void join();

  /// Whether the next text would follow without even a blank.
  bool is_open() const { return pending_ == TextBreak::kNone; }

  /// The word characters at the end; "" where a break follows them.
  std::string_view open_word() const;

  const std::string& text() const { return text_; }
  std::string take() { return std::move(text_); }

 private:
  void write_break();

  std::string text_;
  TextBreak pending_ = TextBreak::kNone;
  bool joins_ = false;  // no break may stand before the next text
};

}  // namespace dragoman
