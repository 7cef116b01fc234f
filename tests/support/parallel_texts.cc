#include "tests/support/parallel_texts.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>

#include "analyzers/languages/language.h"
#include "indexer/documents/document_builder.h"
#include "indexer/readers/json/json_lines_reader.h"

namespace dragoman::test {
namespace {

std::vector<ParallelText> read_texts() {
  std::ifstream file(DRAGOMAN_SOURCE_DIR "/corpus/parallel/parallel.jsonl");
  std::vector<ParallelText> texts;
  for (std::string line; std::getline(file, line);) {
    const auto json = nlohmann::json::parse(line);
    const std::string id = json.at("id");
    const Language* const language = language_of_code(id.substr(id.find('/') + 1));
    REQUIRE(language != nullptr);
    texts.push_back({id, std::string(language->name), json.at("title"), json.at("text")});
  }
  return texts;
}

constexpr std::size_t kHanWord = 6;  // bytes of two characters

}  // namespace

const std::vector<ParallelText>& parallel_texts() {
  static const std::vector<ParallelText> kTexts = read_texts();
  return kTexts;
}

Document built_document(const std::string& id, const std::string& title, const std::string& text) {
  SourceDocument source;
  source.place = source.path = source.name = id;
  source.format = kJsonLinesFormat;
  source.text = text;
  source.given.add(Field::kId, id);
  source.given.add(Field::kTitle, title);
  Document document = build_document(std::move(source), {}).document;
  document.add(Field::kId, id);
  return document;
}

std::vector<Document> parallel_documents() {
  std::vector<Document> documents;
  for (const ParallelText& text : parallel_texts())
    documents.push_back(built_document(text.id, text.title, text.text));
  return documents;
}

std::vector<std::string> pieces_of(std::string_view text, std::size_t words) {
  std::vector<std::string> pieces;
  if (text.find(' ') == std::string_view::npos) {
    for (std::size_t at = 0; at + words * kHanWord <= text.size(); at += words * kHanWord)
      pieces.emplace_back(text.substr(at, words * kHanWord));
    return pieces;
  }
  std::istringstream in{std::string(text)};
  std::string piece;
  std::size_t count = 0;
  for (std::string word; in >> word;) {
    piece += word + ' ';
    if (++count % words != 0) continue;
    pieces.push_back(std::move(piece));
    piece.clear();
  }
  return pieces;
}

}  // namespace dragoman::test
