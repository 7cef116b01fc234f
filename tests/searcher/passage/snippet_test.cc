#include "searcher/passage/snippet.h"

#include <catch2/catch.hpp>

#include "analyzers/schema/paragraphs.h"
#include "analyzers/text/utf8.h"

namespace {

using namespace dragoman;

std::string marked(const Snippet& snippet) {
  std::string out;
  std::size_t end = 0;
  for (const auto& [first, last] : snippet.highlighted) {
    out += snippet.text.substr(end, first - end) + '[' + snippet.text.substr(first, last - first) +
           ']';
    end = last;
  }
  return out + snippet.text.substr(end);
}

std::string snippet_of(std::string_view text, const std::set<std::string>& highlighted,
                       std::size_t words) {
  DocumentAnalyzer analyzer("english");
  Document document;
  document.add(Field::kText, std::string(text));
  return marked(make_snippet(document, highlighted, words, analyzer));
}

}  // namespace

TEST_CASE("a short text is its own snippet, with its matches highlighted") {
  CHECK(snippet_of("The dredger sails\nat  noon.", {"dredger", "sail"}, 40) ==
        "The [dredger] [sails] at noon.");
}

TEST_CASE("the passage with the most different words is taken, with some words before it") {
  const std::string text =
      "harbor harbor harbor one two three four five six seven eight nine ten eleven twelve the "
      "harbor "
      "pilot came, and then nothing more was said about anything.";
  CHECK(snippet_of(text, {"harbor", "pilot"}, 10) ==
        "… twelve the [harbor] [pilot] came, and then nothing more was …");
}

TEST_CASE("a text without a match gives its beginning") {
  CHECK(snippet_of("one two three four five six", {"seven"}, 4) == "one two three four …");
}

TEST_CASE("an empty text gives an empty snippet") {
  CHECK(snippet_of("", {"a"}, 10).empty());
  CHECK(snippet_of(" \n ", {"a"}, 10).empty());
}

TEST_CASE("compounds are highlighted whole, overlapping matches once") {
  CHECK(snippet_of("under S/RES/9108 today", {"s/res/9108", "9108", "re"}, 10) ==
        "under [S/RES/9108] today");
}

TEST_CASE("snippets of text in any script are well-formed and their spans lie on characters") {
  const std::string text =
      "中国驻日本大使昨日与日方官员会面。Ōhara Kenjirō met the délégation again and again.";
  Document document;
  document.add(Field::kText, text);
  DocumentAnalyzer analyzer("english");
  for (std::size_t words = 1; words < 30; ++words) {
    const Snippet snippet = make_snippet(document, {"日", "本", "deleg"}, words, analyzer);
    CHECK(is_utf8(snippet.text));
    for (const auto& [first, last] : snippet.highlighted) {
      CHECK(first < last);
      CHECK(is_utf8(snippet.text.substr(first, last - first)));
    }
  }
}

TEST_CASE("a snippet says which paragraph it is from, and doesn't begin before it") {
  const std::string first = "The minister spoke at length of nothing much in particular.";
  const std::string second = "Grain prices rose.";
  Document document;
  document.add(Field::kText, first + "\n\n" + second);
  document.add(Field::kParagraphs,
               encode_paragraphs({{0, first.size(), 1, ParagraphRole::kNone, "U"},
                                  {first.size() + 2, first.size() + 2 + second.size(), 2,
                                   ParagraphRole::kNone, "C"}}));
  DocumentAnalyzer analyzer("english");
  const Snippet snippet = make_snippet(document, {"grain"}, 6, analyzer);
  CHECK(snippet.paragraph == 2);
  CHECK(snippet.portion == "C");
  CHECK(snippet.text == "… Grain prices rose.");
}

TEST_CASE("where nothing matches, the summary is shown") {
  const std::string heading = "One two three four five six seven eight nine ten eleven twelve.";
  const std::string summary = "Grain prices rose.";
  Document document;
  document.add(Field::kText, heading + "\n\n" + summary);
  document.add(Field::kParagraphs,
               encode_paragraphs({{heading.size() + 2, heading.size() + 2 + summary.size(), 1,
                                   ParagraphRole::kSummary, "SBU"}}));
  DocumentAnalyzer analyzer("english");
  const Snippet snippet = make_snippet(document, {"absent"}, 5, analyzer);
  CHECK(snippet.text == "… Grain prices rose.");
  CHECK(snippet.portion == "SBU");
}

TEST_CASE("words that the chain drops keep their positions from being counted twice") {
  std::string text = "begin ";
  for (int i = 0; i < 60; ++i) text += "\u02BB\u02BB ";
  CHECK(snippet_of(text + "the bridge stands", {"bridg"}, 10).ends_with("the [bridge] stands"));
  CHECK(snippet_of(text + "the bridge stands", {"stand"}, 2).ends_with("[stands]"));
}

TEST_CASE("references and compounds beside their parts don't move the passage") {
  std::string text = "begin ";
  for (int i = 0; i < 60; ++i) text += "08BEIJING001503 co-operation ";
  CHECK(snippet_of(text + "the bridge stands", {"bridg"}, 10).ends_with("the [bridge] stands"));
}

TEST_CASE("words are highlighted by the language of the document, and of its parts") {
  // French stems "israeli" as "israel", English doesn't.
  const std::string english = "Israeli envoys came to Geneva.";
  const std::string french = "Les entretiens israeli de Genève continuent.";
  const std::set<std::string> highlighted = {"israel", "geneva"};
  DocumentAnalyzer analyzer("english");
  Document document;
  document.add(Field::kText, english + "\n\n" + french);
  CHECK(marked(make_snippet(document, highlighted, 40, analyzer)) ==
        "Israeli envoys came to [Geneva]. Les entretiens israeli de Genève continuent.");
  document.add(Field::kLanguage, "english");
  document.add(Field::kLanguage, "french");
  document.add(
      Field::kParagraphs,
      encode_paragraphs({}, {}, {}, {{english.size() + 2, english.size() + 2 + french.size(), 2}}));
  CHECK(marked(make_snippet(document, highlighted, 40, analyzer)) ==
        "Israeli envoys came to [Geneva]. Les entretiens [israeli] de Genève continuent.");
  Document other;
  other.add(Field::kLanguage, "french");
  other.add(Field::kText, english);
  CHECK(marked(make_snippet(other, highlighted, 40, analyzer)).starts_with("[Israeli] envoys"));
}
