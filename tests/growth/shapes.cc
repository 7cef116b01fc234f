#include "tests/growth/shapes.h"

#include <algorithm>
#include <cstddef>

#include "indexer/readers/html/html_reader.h"
#include "indexer/readers/json/json_lines_reader.h"
#include "indexer/readers/table/csv_reader.h"
#include "indexer/readers/tei/tei_reader.h"
#include "indexer/readers/text/text_reader.h"

namespace dragoman::test {
namespace {

constexpr const char* kTelegram =
    "UNCLASSIFIED\nDE RUEHBJ #1488/01 1080930\nR 170930Z APR 08\nFM AMEMBASSY BEIJING\n"
    "TO RUEHC/SECSTATE WASHDC 6735\n";

std::vector<Shape> make_shapes() {
  const SourceFormat text = kTextFormat;
  const SourceFormat cable = kCableFormat;
  const SourceFormat tei = kTeiFormat;
  const SourceFormat html = kHtmlFormat;
  const SourceFormat json = kJsonLinesFormat;
  const SourceFormat csv = kCsvFormat;
  const std::string header = kTelegram;
  return {
      // Characters.
      {"one long word", text, "T\n\n", "a", ""},
      {"one long word of accents", text, "T\n\n", "é", ""},
      {"one long number", text, "T\n\n", "7", ""},
      {"marks on one letter", text, "T\n\na", "\u0301", ""},
      {"marks in the wrong order", text, "T\n\na", "\u0301\u0323", ""},
      {"marks with joiners between", text, "T\n\na", "\u0301\u200D\u0323\u034F", ""},
      {"marks on a Chinese character", text, "T\n\n中", "\u0323\u0301", ""},
      {"marks of many classes", text, "T\n\na", "\u0316\u0334\u0345\u0301\u0591\u064B", ""},
      {"jamo", text, "T\n\n", "\u1112\u1161\u11AB", ""},
      {"ligatures that unfold", text, "T\n\n", "\uFDFA", ""},
      {"Thai without blanks", text, "T\n\n", "กงสุลใหญ่", ""},
      {"Chinese without stops", text, "T\n\n", "外交部长会谈", ""},
      {"Arabic with tatweel", text, "T\n\n", "كـــتاب ", ""},
      {"directions that never end", text, "T\n\n", "\u202Eab\u2066", ""},
      {"bytes that are no UTF-8", text, "T\n\nwords ", "\xFF\xC3 ", ""},
      {"blanks", text, "T\n\na", " ", "b"},
      {"line ends", text, "T\n\na", "\n", "b"},
      {"carriage returns", text, "T\n\na", "\r", "b"},
      {"apostrophes", text, "T\n\n", "'", ""},
      // Words.
      {"dots between letters", text, "T\n\n", "A.", ""},
      {"hyphens between letters", text, "T\n\n", "a-", ""},
      {"slashes between words", text, "T\n\n", "harbor/", ""},
      {"digits with commas", text, "T\n\n", "1,2,", ""},
      {"elisions", text, "T\n\n", "d'abc-", ""},
      {"years before capitals", text, "T\n\n", "08 AA BB CC DD EE ", ""},
      {"symbols of documents", text, "T\n\n", "S/RES/", ""},
      {"cable references that break off", text, "T\n\n", "08 SAN JOSE ", ""},
      {"a list of references", text, "T\n\n", "08BEIJING# ", ""},
      {"new words only", text, "T\n\n", "word# ", ""},
      {"one word again and again", text, "T\n\n", "kettle ", ""},
      {"line-end hyphens", text, "T\n\n", "nego-\ntiation ", ""},
      // Names.
      {"capitals like a name", text, "T\n\n", "Mao Tse ", ""},
      {"one surname", text, "T\n\n", "Park ", ""},
      {"particles of names", text, "T\n\n", "van der von de la ", ""},
      {"titles without names", text, "T\n\n", "President Minister General ", ""},
      {"hyphenated names", text, "T\n\n", "Chung-hee-", ""},
      {"countries", text, "T\n\n", "Japan France Chad ", ""},
      {"initials", text, "T\n\n", "J. F. K. ", ""},
      // Conversations.
      {"lines of speakers", text, "Minutes of a Meeting\n\n", "Mr. Mao#: Fish.\n\n", ""},
      {"quotations of speakers", text, "Minutes of a Meeting\n\n",
       "\u201C\u00DCber# said fish. 1. 2. 3.\n\n", ""},
      {"sentences of speakers", text,
       "Memorandum of Conversation\n\nPARTICIPANTS: Mr. Mao; Mr. Li\n\n",
       "Mr. Mao said, when he rose, no. ", ""},
      {"a sentence without end", text, "Memorandum of Conversation\n\n", "The Mao, ", ""},
      {"quotations that don't end", text, "Memorandum of Conversation\n\n", "\u201CMao said no. ",
       ""},
      {"speeches of TEI", tei, "<TEI><text><body><div type=\"document\" n=\"1\"><head>A</head><p>",
       "<said who=\"Mao#\">No.</said> ", "</p></div></body></text></TEI>"},
      // Cables.
      {"a TAGS line without end", cable, header + "TAGS: ", "PREL, ", "\nSUBJECT: X\n\n1. Text.\n"},
      {"unknown TAGS", cable, header + "TAGS: ", "Q#Z ", "\nSUBJECT: X\n\n1. Text.\n"},
      {"a subject without end", cable, header + "SUBJECT: ", "TALKS ON TALKS ", "\n\n1. Text.\n"},
      {"a REF line without end", cable, header + "SUBJECT: X\nREF: ", "A. 08 STATE # ",
       "\n\n1. T\n"},
      {"addressees", cable, header, "RUEHKO/AMEMBASSY TOKYO #\n", "\nSUBJECT: X\n\n1. Text.\n"},
      {"paragraphs", cable, header + "SUBJECT: X\n\n", "#. (C) Talks.\n\n", ""},
      {"portion marks", cable, header + "SUBJECT: X\n\n1. ", "(C) (SBU) (S//NF) ", ""},
      {"page marks", cable, header + "SUBJECT: X\n\n1. Text.\n",
       "UNCLASSIFIED\n\nPAGE 02        BEIJIN  01488  170930Z\n", ""},
      {"section marks", cable, header, "SECTION 01 OF 99\n", "SUBJECT: X\n\n1. Text.\n"},
      {"banners", cable, "", "C O N F I D E N T I A L\n", header},
      {"time groups", cable, header, "R 170930Z APR 08\n", "SUBJECT: X\n\n1. Text.\n"},
      {"headers in a body", cable, header + "SUBJECT: X\n\n1. T\n", "FM X\nTO Y\nSUBJECT: Z\n", ""},
      // Markup.
      {"open elements of TEI", tei, "<TEI><text><body>", "<div type=\"document\"><head>", ""},
      {"notes of TEI", tei, "<TEI><text><body><div type=\"document\" n=\"1\"><head>A</head><p>",
       "x<note n=\"#\">y</note>", "</p></div></body></text></TEI>"},
      {"names of TEI", tei, "<TEI><text><body><div type=\"document\" n=\"1\"><head>A</head><p>",
       "<persName corresp=\"#p#\">Mao</persName> ", "</p></div></body></text></TEI>"},
      {"attributes", tei, "<TEI ", "a#=\"x\" ", "><text/></TEI>"},
      {"open elements of HTML", html, "<!DOCTYPE html><html><body>", "<div><b>", ""},
      {"tables of HTML", html, "<!DOCTYPE html><html><body>", "<table><tr><td>x", ""},
      {"links of HTML", html, "<!DOCTYPE html><html><body><p>", "<a href=\"#\">harbor</a> ", ""},
      {"entities that aren't", html, "<!DOCTYPE html><html><body><p>", "&&#&amp;", ""},
      {"comments that don't end", html, "<!DOCTYPE html><html><body><p>x", "<!-- -", ""},
      // Tables.
      {"escapes of JSON", json, "{\"id\":\"a\",\"text\":\"", "\\u0301\\n\\\"", "\"}\n"},
      {"open lists of JSON", json, "{\"id\":\"a\",\"text\":\"t\",\"x\":", "[", ""},
      {"many values of JSON", json, "{\"id\":\"a\",\"text\":\"t\",\"topics\":[\"x\"", ",\"PREL\"",
       "]}\n"},
      {"a quoted field that doesn't end", csv,
       "\"1\",\"4/17/2008 9:30\",\"08BEIJING1488\",\"Embassy "
       "Beijing\",\"UNCLASSIFIED\",\"\",\"h\",\"",
       "x\"\"y, ", ""},
  };
}

std::string numbered(const std::string& repeated, std::size_t number) {
  std::string out;
  for (const char c : repeated) {
    if (c == '#') {
      out += std::to_string(number);
    } else {
      out += c;
    }
  }
  return out;
}

}  // namespace

const std::vector<Shape>& shapes() {
  static const std::vector<Shape> kShapes = make_shapes();
  return kShapes;
}

std::string make_text(const Shape& shape, std::size_t size) {
  std::string text = shape.begin;
  const std::size_t wanted = size - std::min(size, shape.end.size());
  for (std::size_t i = 1; text.size() < wanted; ++i) text += numbered(shape.repeated, i);
  return text + shape.end;
}

}  // namespace dragoman::test
