// A snippet: the first line has the words searched for, the rest is the text.

#include <algorithm>
#include <set>
#include <string>

#include "analyzers/chain/document_analyzer.h"
#include "analyzers/text/utf8.h"
#include "searcher/passage/snippet.h"
#include "tests/fuzz/targets.h"

namespace dragoman::fuzz {
namespace {

constexpr std::size_t kWords = 20;

void check_snippet(const Snippet& snippet) {
  require(is_utf8(snippet.text), "a snippet is UTF-8");
  require(snippet.text.find('\n') == std::string::npos, "a snippet is one line");
  std::size_t end = 0;
  for (const auto& [begin, behind] : snippet.highlighted) {
    require(end <= begin && begin < behind && behind <= snippet.text.size(),
            "what is highlighted is there");
    require(is_utf8(std::string_view(snippet.text).substr(begin, behind - begin)),
            "what is highlighted begins and ends between characters");
    end = behind;
  }
}

}  // namespace

void fuzz_snippet(std::string_view bytes) {
  static DocumentAnalyzer analyzer("english");
  const std::string text = decode_text(std::string(bytes)).text;
  const std::size_t line = std::min(text.find('\n'), text.size());
  std::set<std::string> highlighted;
  analyzer.main().analyze(text.substr(0, line),
                          [&](Token& token) { highlighted.insert(token.text); });
  Document document;
  document.add(Field::kText, std::string(text.substr(line)));
  check_snippet(make_snippet(document, highlighted, kWords, analyzer));
  check_snippet(highlight(text.substr(line), highlighted, analyzer.main()));
}

}  // namespace dragoman::fuzz
