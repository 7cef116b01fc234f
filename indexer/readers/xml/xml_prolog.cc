#include "indexer/readers/xml/xml_prolog.h"

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Takes what is between the two marks off the text, where it begins so.
bool skip_between(std::string_view& text, std::string_view begin, std::string_view end) {
  if (!text.starts_with(begin)) return false;
  const std::size_t at = text.find(end, begin.size());
  text.remove_prefix(at == std::string_view::npos ? text.size() : at + end.size());
  return true;
}

// "<!DOCTYPE TEI SYSTEM ...>", its declarations in brackets included.
bool skip_doctype(std::string_view& text) {
  if (!ascii::starts_with_ignoring_case(text, "<!DOCTYPE")) return false;
  const std::size_t end = text.find_first_of("[>");
  if (end == std::string_view::npos || text[end] == '>') return skip_between(text, "<", ">");
  text.remove_prefix(end);
  return skip_between(text, "[", "]") && skip_between(text, "", ">");
}

}  // namespace

std::string_view skip_prolog(std::string_view head) {
  if (head.starts_with(kByteOrderMark)) head.remove_prefix(kByteOrderMark.size());
  do {
    ascii::take_while(head, ascii::is_blank);
  } while (skip_between(head, "<!--", "-->") || skip_between(head, "<?", "?>"));
  return head;
}

std::string_view find_root_tag(std::string_view head) {
  head = skip_prolog(head);
  while (skip_doctype(head)) head = skip_prolog(head);
  const bool is_tag = head.size() > 1 && head[0] == '<' && ascii::is_letter(head[1]);
  return is_tag ? head.substr(0, head.find('>')) : std::string_view();
}

}  // namespace dragoman
