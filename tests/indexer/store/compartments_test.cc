// Which compartment a document belongs to.

#include "indexer/store/compartments.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analyzers/schema/paragraphs.h"
#include "analyzers/text/error.h"

namespace {

using namespace dragoman;

Document document_of(const std::string& level, const std::vector<std::string>& portions = {},
                     const std::vector<std::string>& captions = {}) {
  Document document;
  document.add(Field::kClassification, level);
  for (const std::string& caption : captions) document.add(Field::kCaptions, caption);
  std::vector<Paragraph> paragraphs;
  for (const std::string& portion : portions) {
    Paragraph paragraph;
    paragraph.begin = paragraph.end = paragraphs.size();
    paragraph.portion = portion;
    paragraphs.push_back(paragraph);
  }
  if (!paragraphs.empty()) document.add(Field::kParagraphs, encode_paragraphs(paragraphs));
  return document;
}

std::string compartment(const Document& document,
                        const std::vector<CompartmentRule>& rules = with_levels({})) {
  return rules[compartment_of(document, rules)].name;
}

std::string refusal(const CompartmentRule& rule) {
  try {
    with_levels({rule});
    return "";
  } catch (const UsageError& error) {
    return error.what();
  }
}

}  // namespace

TEST_CASE("each level has a compartment, and what isn't known has one") {
  CHECK(compartment(document_of("UNCLASSIFIED")) == "unclassified");
  CHECK(compartment(document_of("UNCLASSIFIED//FOR OFFICIAL USE ONLY")) == "limited-official-use");
  CHECK(compartment(document_of("LIMITED OFFICIAL USE")) == "limited-official-use");
  CHECK(compartment(document_of("CONFIDENTIAL")) == "confidential");
  CHECK(compartment(document_of("SECRET")) == "secret");
  CHECK(compartment(document_of("TOP SECRET")) == "top-secret");
  CHECK(compartment(document_of("")) == "unknown");
  CHECK(compartment(document_of("STRENG GEHEIM")) == "unknown");
  CHECK(compartment(document_of("secret")) == "secret");
}

TEST_CASE("a paragraph marked higher than the whole raises it, a lower one doesn't") {
  CHECK(compartment(document_of("UNCLASSIFIED", {"U", "S/NF"})) == "secret");
  CHECK(compartment(document_of("CONFIDENTIAL", {"U", "SBU"})) == "confidential");
  CHECK(compartment(document_of("SECRET", {"?"})) == "secret");
  CHECK(compartment(document_of("", {"U"})) == "unknown");
}

TEST_CASE("a rule's captions are the document's or those of a marking") {
  const auto rules = with_levels({{"nodis", {"nodis"}, {}}, {"noforn", {"NOFORN"}, {"s"}}});
  CHECK(compartment(document_of("SECRET", {}, {"NODIS"}), rules) == "nodis");
  CHECK(compartment(document_of("SECRET", {"S/NF"}), rules) == "noforn");
  CHECK(compartment(document_of("CONFIDENTIAL", {"C/NF"}), rules) == "confidential");
  CHECK(compartment(document_of("SECRET"), rules) == "secret");
}

TEST_CASE("a rule that is no rule is refused, and says why") {
  CHECK(refusal({"secret", {"NODIS"}, {}}).find("there already") != std::string::npos);
  CHECK(refusal({"all", {}, {}}).find("needs captions or class") != std::string::npos);
  CHECK(refusal({"odd", {}, {"geheim"}}).find("\"geheim\"") != std::string::npos);
}
