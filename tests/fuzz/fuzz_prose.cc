// Prose: its heading, and files whose format nobody names.

#include <string>

#include "analyzers/prose/heading.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/text/text_reader.h"
#include "tests/fuzz/documents.h"
#include "tests/fuzz/targets.h"

namespace dragoman::fuzz {
namespace {

void check_one_line(const std::string& text, const char* rule) {
  require(is_utf8(text) && text.find('\n') == std::string::npos, rule);
}

void check_heading(const ProseHeading& heading, std::string_view text) {
  require(heading.body_begin <= text.size(), "the body begins in the text");
  require(is_utf8(text.substr(heading.body_begin)), "the body begins between characters");
  check_one_line(heading.title, "the title is a line of UTF-8");
  check_one_line(heading.symbol, "the symbol is a line of UTF-8");
  for (const auto* names : {&heading.from, &heading.to}) {
    for (const std::string& name : *names) check_one_line(name, "a name is a line of UTF-8");
  }
}

}  // namespace

void fuzz_prose(std::string_view bytes) {
  const std::string text = decode_text(std::string(bytes)).text;
  check_heading(read_heading(text), text);
  check_documents(bytes, kTextFormat);
}

}  // namespace dragoman::fuzz
