#pragma once
// Cuts a page into tags and the text between them. Linear in the page's length, whatever it holds.

#include <string>
#include <string_view>

namespace dragoman {

class HtmlScanner {
 public:
  static constexpr std::size_t kLongestTag = 4096;

  explicit HtmlScanner(std::string_view page) : rest_(page) {}

  /// Appends the next tag, or text up to a "<". Comments, doctypes, processing instructions, and
  /// what scripts and styles hold are passed over, and so are the ends of html and body; a tag
  /// longer than kLongestTag, mostly a picture or a program in an attribute, comes without its
  /// attributes. False at the end.
  bool append_next(std::string& out);

 private:
  void append_text(std::string& out);
  void append_tag(std::string& out);
  bool skip_declaration();
  void skip_raw_text(std::string_view name);
  std::size_t tag_length();

  std::string_view rest_;
  bool comments_end_ = true;  // false once one was found not to, and so for quotes
  bool quotes_end_ = true;
};

}  // namespace dragoman
