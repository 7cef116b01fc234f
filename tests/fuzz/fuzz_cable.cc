// A telegram: its header, its text, its sections, and the reader of files in that format.

#include <string>

#include "analyzers/cable/body/body.h"
#include "analyzers/cable/body/sections.h"
#include "analyzers/cable/header/telegram.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/text/text_reader.h"
#include "tests/fuzz/documents.h"
#include "tests/fuzz/targets.h"

namespace dragoman::fuzz {
namespace {

void check_header(const Telegram& telegram, std::string_view text) {
  require(telegram.body_begin <= text.size(), "the body begins in the text");
  require(is_utf8(text.substr(telegram.body_begin)), "the body begins between characters");
  require(is_utf8(telegram.subject) && is_utf8(telegram.from) && is_utf8(telegram.post),
          "subject, sender and post are UTF-8");
  for (const auto* offices : {&telegram.to, &telegram.info}) {
    for (const std::string& office : *offices) require(is_utf8(office), "an addressee is UTF-8");
  }
}

bool is_blank(std::string_view text) {
  return ascii::trim(text).empty();
}

void check_body(const CableBody& body) {
  require(is_utf8(body.text), "the body's text is UTF-8");
  require(is_utf8(body.signature), "the signature is UTF-8");
  require(is_utf8(body.classified_by), "who classified it is UTF-8");
  std::size_t end = 0;
  for (const CableParagraph& paragraph : body.paragraphs) {
    require(end <= paragraph.begin && paragraph.begin <= paragraph.end &&
                paragraph.end <= body.text.size(),
            "paragraphs stand in order");
    const std::string_view text(body.text);
    require(is_blank(text.substr(end, paragraph.begin - end)), "paragraphs hold all words");
    require(is_utf8(text.substr(paragraph.begin, paragraph.end - paragraph.begin)),
            "a paragraph begins and ends between characters");
    end = paragraph.end;
  }
  require(is_blank(std::string_view(body.text).substr(end)), "paragraphs hold all words");
}

void check_sections(const Telegram& telegram, std::string_view text) {
  const auto section = section_of(telegram, text);
  if (!section) return;
  require(section->section >= 0 && section->sections >= 2, "a section is one of several");
  require(is_utf8(join_sections({text, text})), "joined sections are UTF-8");
}

// Offsets aside nothing is promised of what isn't UTF-8, but that it is read.
void check_raw(std::string_view bytes) {
  const Telegram telegram = parse_telegram(bytes, bytes);
  require(telegram.body_begin <= bytes.size(), "the body begins in the text");
  read_cable_body(bytes, telegram.body_begin, telegram);
}

}  // namespace

void fuzz_cable(std::string_view bytes) {
  if (!is_utf8(bytes)) check_raw(bytes);
  const std::string text = decode_text(std::string(bytes)).text;
  const Telegram telegram = parse_telegram(text, "08TOKYO345");
  check_header(telegram, text);
  check_body(read_cable_body(text, telegram.body_begin, telegram));
  check_sections(telegram, text);
  check_documents(bytes, kCableFormat);
}

}  // namespace dragoman::fuzz
