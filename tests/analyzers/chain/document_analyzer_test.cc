#include "analyzers/chain/document_analyzer.h"

#include <catch2/catch.hpp>
#include <string>

#include "analyzers/chain/foreign_countries.h"
#include "tests/support/parallel_texts.h"

namespace dragoman {
namespace {

std::string print(const Token& token) {
  std::string out = token.text + '[' + std::to_string(token.position) + ']';
  for (const std::string& stem : token.stems) out += '|' + stem;
  return out + ' ';
}

std::string spoken(std::string_view text, std::string_view language,
                   const std::vector<SpokenPart>& parts = {}) {
  DocumentAnalyzer analyzer("english");
  std::string out;
  analyzer.analyze(text, language, parts, [&](Token& token) { out += print(token); });
  return out;
}

std::string asked(std::string_view text, const std::vector<std::string>& others) {
  std::string out;
  for (const Token& token : Analyzer(Chain::kText, "english", others).tokens(text))
    out += print(token);
  return out;
}

std::vector<std::string> named(std::string_view code, std::string_view text) {
  std::vector<std::string> codes;
  for (const Country* country : ForeignCountries(*language_of_code(code)).find("", text))
    codes.emplace_back(country->code);
  return codes;
}

using Codes = std::vector<std::string>;

}  // namespace

TEST_CASE("words are stemmed by the language of their text") {
  CHECK(spoken("negotiations", "english") == "negoti[0] ");
  CHECK(spoken("négociations", "french") == "negoci[0] ");
  CHECK(spoken("переговорами", "russian") == "переговор[0] ");
  CHECK(spoken("المفاوضات", "arabic") == "مفاوض[0] ");
  CHECK(spoken("谈判", "chinese") == "谈[0] 判[1] ");
}

TEST_CASE("a word with diacritics is found without them too") {
  CHECK(spoken("sécurité", "french") == "secur[0]|securit ");
  CHECK(spoken("SECURITE", "french") == "securit[0] ");
  CHECK(spoken("negociacion", "spanish") == spoken("negociaciones", "spanish"));
  CHECK(spoken("negociacoes", "portuguese") == spoken("negociacao", "portuguese"));
}

TEST_CASE("parts of a text are stemmed by their own language, in the same positions") {
  const std::string text = "The nationals left.\n\nLes nationalités";
  CHECK(spoken(text, "english", {{21, text.size(), "french"}}) ==
        "the[0] nation[1] left[2] le[3] national[4]|nationalit ");
  CHECK(spoken(text, "english", {{21, 999, "french"}}) == spoken(text, "english"));
}

TEST_CASE("words are asked for by the stems of all languages, each once") {
  CHECK(asked("negotiations", {}) == "negoti[0] ");
  CHECK(asked("nationalités", {"french", "spanish"}) == "nationalit[0]|national|nationalites ");
  CHECK(asked("NATO 1949", {"french", "russian"}) == "nato[0] 1949[1] ");
}

TEST_CASE("countries are known by their names in a text's language") {
  CHECK(named("fr", "Le ministre de l'Allemagne et celui de la Norvège") == Codes{"DE", "NO"});
  CHECK(named("ru", "Послы Непала и Соединённых Штатов") == Codes{"NP", "US"});
  CHECK(named("ar", "سفير كندا واليابان") == Codes{"CA", "JP"});
  CHECK(named("zh", "德国和法国的大使") == Codes{"DE", "FR"});
  CHECK(named("fr", "le tchad n'est pas un pays sans capitale").empty());
}

TEST_CASE("parallel texts name the same countries") {
  const std::map<std::string, Codes> expected = {{"fisheries", {"NO", "PT"}},
                                                 {"river", {"IQ", "SY", "TR"}},
                                                 {"debt", {"AR", "DE", "IT"}},
                                                 {"refugees", {"SD", "TD"}}};
  for (const Document& document : test::parallel_documents()) {
    const std::string id(document.first(Field::kId));
    const auto known = expected.find(id.substr(0, id.find('/')));
    if (known == expected.end()) continue;
    const auto values = document.all(Field::kCountry);
    Codes codes(values.begin(), values.end());
    std::sort(codes.begin(), codes.end());
    CAPTURE(id);
    CHECK(codes == known->second);
  }
}

}  // namespace dragoman
