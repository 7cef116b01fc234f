#include "analyzers/languages/identification.h"

#include <catch2/catch.hpp>
#include <map>
#include <string>

#include "analyzers/languages/function_words.h"
#include "tests/support/parallel_texts.h"

namespace dragoman {
namespace {

std::string identified(std::string_view text) {
  const Language* const language = identify_language(text);
  return language == nullptr ? "" : std::string(language->name);
}

// All texts of a language in a row: without blanks in Chinese.
std::map<std::string, std::string> texts_by_language() {
  std::map<std::string, std::string> out;
  for (const test::ParallelText& text : test::parallel_texts())
    out[text.language] += text.language == "chinese" ? text.text : text.text + ' ';
  return out;
}

struct Judged {
  std::size_t right = 0;
  std::size_t unknown = 0;
  std::size_t wrong = 0;
};

Judged judge(std::size_t words) {
  Judged judged;
  for (const auto& [language, text] : texts_by_language()) {
    for (const std::string& piece : test::pieces_of(text, words)) {
      const std::string found = identified(piece);
      CAPTURE(language, found, piece);
      CHECK((found == language || found.empty()));
      ++(found == language ? judged.right : found.empty() ? judged.unknown : judged.wrong);
    }
  }
  return judged;
}

TextLanguages found_in(std::string_view text) {
  std::vector<TextPart> paragraphs;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find("\n\n", at), text.size());
    paragraphs.push_back({at, end});
    at = end + 2;
  }
  return find_languages("", text, paragraphs, nullptr);
}

std::string text_in(const std::string& id) {
  for (const test::ParallelText& text : test::parallel_texts()) {
    if (text.id == id) return text.text;
  }
  return "";
}

}  // namespace

TEST_CASE("texts of 200 words are known by their language") {
  const Judged judged = judge(200);
  CHECK(judged.right > 20);
  CHECK(judged.unknown + judged.wrong == 0);
}

TEST_CASE("texts of 50 words are known by their language") {
  const Judged judged = judge(50);
  CHECK(judged.right > 90);
  CHECK(judged.unknown + judged.wrong == 0);
}

TEST_CASE("texts of 15 words are known by their language, or nothing is said") {
  const Judged judged = judge(15);
  CHECK(judged.right > 300);
  CHECK(judged.wrong == 0);
  CHECK(judged.unknown <= judged.right / 50);
}

TEST_CASE("German, Italian, Portuguese and texts in capitals are known") {
  CHECK(identified("Der Botschafter erklärte, die Verhandlungen über den Vertrag seien beendet.") ==
        "german");
  CHECK(identified("L'ambasciatore ha dichiarato che i negoziati sul trattato sono conclusi.") ==
        "italian");
  CHECK(identified("O embaixador declarou que as negociações sobre o tratado estão concluídas.") ==
        "portuguese");
  CHECK(identified("THE AMBASSADOR SAID THAT THE TALKS ON THE TREATY HAD BEEN CONCLUDED. "
                   "HE ADDED THAT HIS MINISTER WOULD SIGN IT.") == "english");
}

TEST_CASE("what isn't prose has no language") {
  CHECK(identified("").empty());
  CHECK(identified("1 2 3 4.5 6/7 8-9 10 11 12").empty());
  CHECK(identified("Shanks (Algorithm 215)").empty());
  CHECK(
      identified("Gauss-Seidel (Algorithm 220), Lagrangian Interpolation (Algorithm 210)").empty());
  CHECK(identified("RR RUEHC RUEHDE #1234 0561422").empty());
}

TEST_CASE("a paragraph in another language is found, and the document keeps its own") {
  const std::string english = text_in("border/en");
  const std::string french = text_in("border/fr");
  const std::string text = english + "\n\n" + french + "\n\n" + text_in("debt/en");
  const TextLanguages found = found_in(text);
  REQUIRE(found.main != nullptr);
  CHECK(found.main->name == "english");
  const std::size_t begin = english.size() + 2;
  CHECK(found.others == std::vector<LanguageSpan>{{begin, begin + french.size(), "french"}});
}

TEST_CASE("neighbouring paragraphs of one language are one part") {
  const std::string text = text_in("border/en") + ' ' + text_in("river/en") + ' ' +
                           text_in("debt/en") + ' ' + text_in("aviation/en") + "\n\n" +
                           text_in("border/ru") + "\n\n" + text_in("river/ru");
  const TextLanguages found = found_in(text);
  REQUIRE(found.others.size() == 1);
  CHECK(found.others.front().end == text.size());
}

TEST_CASE("a text in one language has no other parts") {
  const TextLanguages found = found_in(
      "PARTICIPANTS\n\n" + text_in("border/en") +
      "\n\nSmith, Jones, Brown, Ivanov, Petrov, Sidorov, Tanaka, Suzuki, Yamamoto, Li\n\n" +
      text_in("debt/en"));
  CHECK(found.others.empty());
}

TEST_CASE("function words tell prose of a language from other text") {
  CHECK(share_of_function_words("english", text_in("debt/en")) > 0.25);
  CHECK(share_of_function_words("english", text_in("debt/es")) < 0.1);
  CHECK(share_of_function_words("russian", text_in("debt/ru")) > 0.1);
  CHECK(share_of_function_words("english", "Too few words") == 1);
  CHECK(share_of_function_words("thai", text_in("debt/es")) == 1);
}

}  // namespace dragoman
