#include "analyzers/prose/heading.h"

#include <catch2/catch.hpp>

#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/prose/byline.h"
#include "analyzers/prose/date_line.h"
#include "analyzers/prose/prose_date.h"
#include "analyzers/prose/un_symbol.h"
#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

std::string iso(const std::optional<Date>& date) {
  return date ? to_iso_string(*date) : "-";
}

// The line that the body begins with.
std::string_view body_line(std::string_view text, const ProseHeading& heading) {
  REQUIRE(heading.body_begin <= text.size());
  text.remove_prefix(heading.body_begin);
  return text.substr(0, text.find('\n'));
}

struct Case {
  std::string_view text;
  std::string_view kind;
  std::string_view title;
  std::string_view date;
  std::string_view body;  // its first line
};

void check(const std::vector<Case>& cases) {
  for (const Case& row : cases) {
    CAPTURE(row.text);
    const ProseHeading heading = read_heading(row.text);
    CHECK(heading.kind == row.kind);
    CHECK(heading.title == row.title);
    CHECK(iso(heading.date) == row.date);
    CHECK(body_line(row.text, heading) == row.body);
  }
}

struct DateCase {
  std::string_view text;
  std::string_view date;
};

using DateParser = std::optional<Date> (*)(std::string_view);

void check_dates(DateParser parse, const std::vector<DateCase>& cases) {
  for (const DateCase& row : cases) {
    CAPTURE(row.text);
    CHECK(iso(parse(row.text)) == row.date);
  }
}

constexpr std::string_view kParagraph =
    "The ministers met for two days in the old customs house and parted without a communique, "
    "which those who had waited in the rain took for a sign of progress; nobody else did so at "
    "all.";

std::string with_paragraph(std::string_view heading) {
  return std::string(heading) + std::string(kParagraph) + "\n\nThey will meet again.\n";
}

}  // namespace

TEST_CASE("English dates are read in the orders and abbreviations that prose uses") {
  check_dates(parse_prose_date, {
                                    {"April 14, 1999", "1999-04-14"},
                                    {"14 April 1999", "1999-04-14"},
                                    {"14 Apr. 1999", "1999-04-14"},
                                    {"Sept. 9, 2008", "2008-09-09"},
                                    {"APRIL 14, 1999", "1999-04-14"},
                                    {"April 14 1999", "1999-04-14"},
                                    {"April 14th, 1999", "1999-04-14"},
                                    {"the 1st of May 1998", "1998-05-01"},
                                    {"Friday, April 14, 2000", "2000-04-14"},
                                    {"Fri., 14 April 2000", "2000-04-14"},
                                    {"March 1974", "1974-03"},
                                    {"March, 1974", "1974-03"},
                                    {"1999-04-14", "1999-04-14"},
                                    {"  14\xC2\xA0"
                                     "April 1999 ",
                                     "1999-04-14"},
                                    {"February 29, 2000", "2000-02-29"},
                                });
}

TEST_CASE("French, German, Spanish and Russian dates are read") {
  check_dates(parse_prose_date, {
                                    {"14 avril 1999", "1999-04-14"},
                                    {"le 1er août 1998", "1998-08-01"},
                                    {"FÉVRIER 1996", "1996-02"},
                                    {"mercredi 14 avril 1999", "1999-04-14"},
                                    {"14. April 1999", "1999-04-14"},
                                    {"Mittwoch, den 3. März 1999", "1999-03-03"},
                                    {"22. Januar 1975", "1975-01-22"},
                                    {"14 de abril de 1999", "1999-04-14"},
                                    {"diciembre de 1986", "1986-12"},
                                    {"14 апреля 1999 г.", "1999-04-14"},
                                    {"18 июля 2008 года", "2008-07-18"},
                                    {"18 ИЮЛЯ 2008", "2008-07-18"},
                                    {"июль 2008", "2008-07"},
                                });
}

TEST_CASE("what is no date, or none that can be told, is left unread") {
  check_dates(parse_prose_date, {
                                    {"", "-"},
                                    {"April", "-"},
                                    {"April 14", "-"},
                                    {"1999", "-"},
                                    {"1999-04", "-"},
                                    {"4/14/1999", "-"},
                                    {"14.4.1999", "-"},
                                    {"April 31, 1999", "-"},
                                    {"February 29, 1999", "-"},
                                    {"0 April 1999", "-"},
                                    {"April 14, 99", "-"},
                                    {"April 14, 19990", "-"},
                                    {"12-14 May 1999", "-"},
                                    {"May 1974-1975", "-"},
                                    {"May 1998 brought rain", "-"},
                                    {"on April 14, 1999", "-"},
                                    {"Friday", "-"},
                                    {"Thermidor 1794", "-"},
                                });
}

TEST_CASE("a line is a date with its time, in brackets, behind a label or behind a place") {
  check_dates(parse_date_line, {
                                   {"March 20, 1974, 3:10-3:55 p.m.", "1974-03-20"},
                                   {"Monday, 28 July 2008, 3 p.m.", "2008-07-28"},
                                   {"[14 April 1996]", "1996-04-14"},
                                   {"(14 April 1996)", "1996-04-14"},
                                   {"Published: April 14, 1999", "1999-04-14"},
                                   {"Posted on April 14, 1999", "1999-04-14"},
                                   {"Buenos Aires, 16 July 1986", "1986-07-16"},
                                   {"Bonn, den 22. Januar 1975", "1975-01-22"},
                                   {"МОСКВА, 18 июля 2008 года", "2008-07-18"},
                                   {"May 1998 brought rain to the coast", "-"},
                                   {"On Friday, April 14, 2000", "-"},
                                   {"Signed at Geneva, April 14, 1999", "-"},
                                   {"He was born in Lima, 14 April 1999", "-"},
                               });
}

TEST_CASE("the value of a key has its date anywhere, where the rest is a name") {
  check_dates(parse_date_value, {
                                    {"22 May 1997, morning and afternoon", "1997-05-22"},
                                    {"1997-05-22T10:30Z", "1997-05-22T10:30Z"},
                                    {"CACM December, 1958", "1958-12"},
                                    {"Foreign Affairs Spring, May 3, 1999", "1999-05-03"},
                                    {"the day before 3 May 1999", "-"},
                                    {"10 to 12 May 1999", "-"},
                                    {"May 1974-1975", "-"},
                                });
}

TEST_CASE("a dateline gives the paragraph's date, and only with a year") {
  check_dates(parse_dateline,
              {
                  {"GENEVA, April 14, 1999 — The talks", "1999-04-14"},
                  {"GENEVA, April 14, 1999 -- The talks", "1999-04-14"},
                  {"GENEVA, April 14, 1999 (AP) — The talks", "1999-04-14"},
                  {"TOKYO (Kyodo, April 14, 1999) – The talks", "1999-04-14"},
                  {"BINZA, Democratic Republic of the Congo, Oct. 5, 2008 — In", "2008-10-05"},
                  {"STOCKHOLM, le 12 octobre 2001 — Elle", "2001-10-12"},
                  {"Geneva, 14 April 1999 - The talks", "1999-04-14"},
                  {"April 14, 1999 — The talks", "1999-04-14"},
                  {"BEIJING, April 14 (Xinhua) -- The talks", "-"},
                  {"BEIJING, April 14 — The talks", "-"},
                  {"On Friday, April 14, 2000 — a cold day — they met", "-"},
                  {"The treaty, signed in Lima, April 14, 1999 — they say — is void", "-"},
                  {"GENEVA, April 14, 1999, they met", "-"},
              });
}

TEST_CASE("a byline is told from a headline") {
  for (const std::string_view line :
       {"By Simon Okwuosa", "By Harriet Ngo, Staff Writer", "BY LEONARD ASKWITH", "Staff writer",
        "• Kyodo, Staff Report", "From our correspondent", "(Reuters)", "AFP-Jiji",
        "Special to the Herald", "Par Solange Meyrieux", "By Reuters", "Ayumi Trewin, Staff Writer",
        "By Simon Okwuosa in Addis Ababa"}) {
    CAPTURE(line);
    CHECK(is_byline(line));
  }
  for (const std::string_view line :
       {"", "By and large a quiet year", "Por qué callan",
        "Reuters man held in the north after talks", "Kyoto protocol in force",
        "Byzantine Bargains", "Rationing Light"}) {
    CAPTURE(line);
    CHECK_FALSE(is_byline(line));
  }
}

TEST_CASE("a UN symbol is found as a word of its line") {
  struct Row {
    std::string_view line;
    std::string_view symbol;
  };
  for (const Row& row : std::vector<Row>{
           {"S/1996/123", "S/1996/123"},
           {"UNITED NATIONS      A/C.3/54/L.12/Rev.1", "A/C.3/54/L.12/Rev.1"},
           {"United Nations S/RES/1718 (2006)*", "S/RES/1718 (2006)"},
           {"A/54/123-S/1999/45*", "A/54/123-S/1999/45"},
           {"S/PV.9941 (Resumption 1)", "S/PV.9941"},
           {"and/or 12", ""},
           {"AC/DC", ""},
           {"A/", ""},
           {"/1996/1", ""},
           {"", ""},
       }) {
    CAPTURE(row.line);
    CHECK(find_un_symbol(row.line) == row.symbol);
  }
}

TEST_CASE("a headline is a short first line with text behind it") {
  const std::string plain = with_paragraph("Rationing Light\n\n");
  const std::string byline = with_paragraph("Rationing Light\nBy Ayumi Trewin\n\n");
  const std::string question = with_paragraph("Who counts the fish?\n\n");
  const std::string markdown = with_paragraph("## **Rationing   Light**\r\n\r\n");
  const std::string wrapped = with_paragraph("TALKS ON THE YELLOW SEA\nEND WITHOUT A LINE\n\n");
  const std::string subtitle = with_paragraph("Rationing Light\nA city counts its hours\n\n");
  const std::string capitals = with_paragraph("NO LINE IN THE SEA.\n\n");
  const std::string acronym = with_paragraph("A Chair at the U.N.\n\n");
  const std::string tight = with_paragraph("Rationing Light\n");
  const std::string second = "They will meet again.";
  check({
      {plain, "article", "Rationing Light", "-", kParagraph},
      {byline, "article", "Rationing Light", "-", "By Ayumi Trewin"},
      {question, "article", "Who counts the fish?", "-", kParagraph},
      {markdown, "article", "Rationing Light", "-", kParagraph},
      {wrapped, "article", "TALKS ON THE YELLOW SEA END WITHOUT A LINE", "-", kParagraph},
      {subtitle, "article", "Rationing Light", "-", "A city counts its hours"},
      {capitals, "article", "NO LINE IN THE SEA.", "-", kParagraph},
      {acronym, "article", "A Chair at the U.N.", "-", kParagraph},
      {tight, "article", "Rationing Light", "-", kParagraph},
  });
}

TEST_CASE("a text that begins with a paragraph, a byline or a list has no headline") {
  const std::string staff = with_paragraph("Staff writer\n\n");
  const std::string agency = with_paragraph("• Kyodo, Staff Report\n\n\n");
  const std::string sentence = with_paragraph("The teacher lives in a yellow house.\n\n");
  const std::string bullet = with_paragraph("• Three boats\n\n");
  const std::string open = with_paragraph("The ministers agreed:\n\n");
  const std::string broken =
      "The ministers met for two days in the old customs house\n"
      "and parted without a communique, which some took for a\nsign of progress.\n\nNobody did.\n";
  check({
      {staff, "article", "", "-", "Staff writer"},
      {agency, "article", "", "-", "• Kyodo, Staff Report"},
      {sentence, "article", "", "-", "The teacher lives in a yellow house."},
      {bullet, "article", "", "-", "• Three boats"},
      {open, "article", "", "-", "The ministers agreed:"},
      {broken, "article", "", "-", "The ministers met for two days in the old customs house"},
      {"Alone", "article", "", "-", "Alone"},
      {"", "article", "", "-", ""},
      {"\n\n---\n", "article", "", "-", ""},
  });
}

TEST_CASE("an article's date is its date line, its byline's or its dateline's") {
  const std::string line = with_paragraph("Rationing Light\n\nBy Ayumi Trewin\nNov. 4, 2008\n\n");
  const std::string above = with_paragraph("4 November 2008\n\nRationing Light\n\n");
  const std::string key = with_paragraph("Rationing Light\n\nDATE: November 4, 2008\n\n");
  const std::string byline = with_paragraph("Rationing Light\n\nBy Ayumi Trewin, 4 Nov. 2008\n\n");
  const std::string dateline = with_paragraph("Rationing Light\n\nBISHKEK, Nov. 4, 2008 — ");
  const std::string place = with_paragraph("Rationing Light\n\nBISHKEK, 4 November 2008\n\n");
  const std::string yearless = with_paragraph("Rationing Light\n\nBISHKEK, Nov. 4 — ");
  const std::string dateline_body = "BISHKEK, Nov. 4, 2008 — " + std::string(kParagraph);
  const std::string yearless_body = "BISHKEK, Nov. 4 — " + std::string(kParagraph);
  check({
      {line, "article", "Rationing Light", "2008-11-04", "By Ayumi Trewin"},
      {above, "article", "Rationing Light", "2008-11-04", kParagraph},
      {key, "article", "Rationing Light", "2008-11-04", kParagraph},
      {byline, "article", "Rationing Light", "2008-11-04", "By Ayumi Trewin, 4 Nov. 2008"},
      {dateline, "article", "Rationing Light", "2008-11-04", dateline_body},
      {place, "article", "Rationing Light", "2008-11-04", "BISHKEK, 4 November 2008"},
      {yearless, "article", "Rationing Light", "-", yearless_body},
  });
}

TEST_CASE("a date inside a sentence or far down isn't the text's own") {
  const std::string inside =
      with_paragraph("Rationing Light\n\nOn 4 November 2008 it was dark.\n\n");
  const std::string below = with_paragraph("Rationing Light\n\n") + "\n4 November 2008\n\nMore.\n";
  CHECK_FALSE(read_heading(inside).date);
  CHECK_FALSE(read_heading(below).date);
}

TEST_CASE("a newsletter is told by its issue line, and its masthead is the title") {
  const std::string volume = with_paragraph("CHINA LETTER\nVol. 3, No. 2, May 1998\n\n");
  const std::string apart = with_paragraph("China Letter\n\nVolume III, Issue 2 | May 1998\n\n");
  const std::string number = with_paragraph("WATER NOTES\nStockholm\nNumber 12, June 2000\n\n");
  const std::string month = with_paragraph("WATER NOTES\nStockholm\nJune 2000\n\n");
  const std::string season = with_paragraph("Reform Bulletin\nSpring 2007\n\n");
  check({
      {volume, "newsletter", "CHINA LETTER", "1998-05", "Vol. 3, No. 2, May 1998"},
      {apart, "newsletter", "China Letter", "1998-05", "Volume III, Issue 2 | May 1998"},
      {number, "newsletter", "WATER NOTES", "2000-06", "Stockholm"},
      {month, "newsletter", "WATER NOTES", "2000-06", "Stockholm"},
      {season, "newsletter", "Reform Bulletin", "2007", "Spring 2007"},
  });
}

TEST_CASE("a headline over a date or about a bulletin makes no newsletter") {
  const std::string month = with_paragraph("The Quiet Sea\nJune 2000\n\n");
  const std::string day = with_paragraph("THE QUIET SEA\nJune 4, 2000\n\n");
  const std::string bulletin = with_paragraph("Bulletin Board Found in Attic\n\nJune 2000\n\n");
  const std::string official = with_paragraph("No. 2 Official Resigns\n\nJune 2000\n\n");
  for (const auto& text : {month, day, bulletin, official}) {
    CAPTURE(text);
    CHECK(read_heading(text).kind == "article");
  }
}

TEST_CASE("a memorandum's subject is its title, and what no member holds stays in the body") {
  const std::string usual = with_paragraph(
      "MEMORANDUM OF CONVERSATION\n\nDATE: March 20, 1974, 3:10-3:55 p.m.\nPLACE: Tokyo\n"
      "PARTICIPANTS:\n    Mr. Ohara, Jr.\n    Mr. Hsieh\nSUBJECT: The shelf\n\n");
  const std::string ordered = with_paragraph(
      "MEMORANDUM\n\nSUBJECT: The shelf and\n   the fish\nDATE: 22 May 1997, all day\n\n");
  const std::string capitals = with_paragraph(
      "MEMORANDUM\n\nSUBJECT: WHAT THE LAWYERS SAY ABOUT PRETRIAL DETENTION\nIN THE PROVINCES\n\n");
  const std::string untitled = with_paragraph("AIDE-MÉMOIRE\n\n");
  const std::string german =
      with_paragraph("AUFZEICHNUNG\n\nDATUM: 22. Januar 1975\nBETREFF: Das Wasser\nORT: Bonn\n\n");
  const std::string keys = with_paragraph("**Date:** 1999-04-14 10:26\n**Subject:** Fish\n\n");
  check({
      {usual, "memorandum", "The shelf", "1974-03-20", "PLACE: Tokyo"},
      {ordered, "memorandum", "The shelf and the fish", "1997-05-22", "DATE: 22 May 1997, all day"},
      {capitals, "memorandum", "WHAT THE LAWYERS SAY ABOUT PRETRIAL DETENTION IN THE PROVINCES",
       "-", kParagraph},
      {untitled, "memorandum", "AIDE-MÉMOIRE", "-", kParagraph},
      {german, "memorandum", "Das Wasser", "1975-01-22", "ORT: Bonn"},
      {keys, "memorandum", "Fish", "1999-04-14T10:26Z", kParagraph},
  });
}

TEST_CASE("FROM and TO lines are people, one a line or divided by semicolons") {
  using People = std::vector<std::string>;
  const ProseHeading lines =
      read_heading(with_paragraph("MEMORANDUM\n\nTO: The Secretary;  The Deputy\n    The "
                                  "Counselor\nFROM:\n    EA - Mr. Gleysteen\n"
                                  "SUBJECT: Fish\n\n"));
  CHECK(lines.to == People{"The Secretary", "The Deputy", "The Counselor"});
  CHECK(lines.from == People{"EA - Mr. Gleysteen"});
  CHECK(read_heading(with_paragraph("MEMORANDUM FOR THE PRESIDENT\n\n")).to ==
        People{"THE PRESIDENT"});
  CHECK(read_heading(with_paragraph("MEMORANDUM FOR THE RECORD\n\n")).to.empty());
  CHECK(read_heading(with_paragraph("To the Deputy Minister, Dushanbe\n\nSir,\n\n")).to ==
        People{"the Deputy Minister, Dushanbe"});
}

TEST_CASE("a letter is told by its salutation or its name") {
  const std::string subject = with_paragraph(
      "Energy Commission\nBuenos Aires, 16 July 1986\n\nSUBJECT: Heavy water\n\nSir,\n\n");
  const std::string dear = with_paragraph("June 20, 2008\n\nDear Mr. Secretary:\n\n");
  const std::string note = with_paragraph("NOTE VERBALE\n\n");
  const std::string russian = with_paragraph("Уважаемый господин посол!\n\n");
  check({
      {subject, "letter", "Heavy water", "1986-07-16", "Energy Commission"},
      {dear, "letter", "", "2008-06-20", "Dear Mr. Secretary:"},
      {note, "letter", "NOTE VERBALE", "-", kParagraph},
      {russian, "letter", "", "-", "Уважаемый господин посол!"},
  });
}

TEST_CASE("a headline that speaks of memoranda, letters or keys is an article's") {
  for (const std::string_view title :
       {"Memorandum of Understanding Signed", "A Letter From Lima", "Place: The Yellow Sea",
        "Madame Chairman Returns!", "Dear Leader, Distant Neighbour"}) {
    CAPTURE(title);
    const ProseHeading heading = read_heading(with_paragraph(std::string(title) + "\n\n"));
    CHECK(heading.kind == "article");
  }
}

TEST_CASE("a UN paper gives its symbol, its date and its own title") {
  const std::string report = with_paragraph(
      "UNITED NATIONS                         A/50/77\n"
      "General Assembly                       Distr. GENERAL\n"
      "                                       14 February 1996\n"
      "Fiftieth session\nAgenda item 47\n\nQUESTION OF THE MEMBERSHIP\nOF THE COUNCIL\n\n"
      "Report of the Secretary-General\n\n");
  const std::string single = with_paragraph(
      "United Nations S/1999/12\nSecurity Council\nDistr.: General\n14 April 1999\n"
      "Original: English\n\nReport of the Secretary-General on the\nsituation at sea\n\n");
  const std::string draft = with_paragraph(
      "United Nations\nA/C.3/54/L.9\nThird Committee\n3 November 1999\n\n"
      "Norway and Japan: draft resolution\n\nProtection of lawyers\n\nThe General Assembly,\n\n");
  const std::string sponsor = with_paragraph(
      "United Nations\nS/2008/94\n15 July 2008\n\nJapan: draft resolution\n\nThe Security "
      "Council,\n\n");
  const std::string meeting = with_paragraph(
      "UNITED NATIONS   S/PV.994\nSecurity Council   Provisional\nSixty-third year\n994th meeting\n"
      "Monday, 28 July 2008, 3 p.m.\nNew York\n\n");
  const std::string resolution = with_paragraph(
      "United Nations S/RES/910 (2008)\nSecurity Council\n\nResolution 910 (2008)\n\n"
      "Adopted by the Security Council at its 994th meeting, on 28 July 2008\n\n");
  check({
      {report, "un-document", "QUESTION OF THE MEMBERSHIP OF THE COUNCIL", "1996-02-14",
       "Agenda item 47"},
      {single, "un-document", "Report of the Secretary-General on the situation at sea",
       "1999-04-14", kParagraph},
      {draft, "un-document", "Protection of lawyers", "1999-11-03",
       "Norway and Japan: draft resolution"},
      {sponsor, "un-document", "Japan: draft resolution", "2008-07-15", "The Security Council,"},
      {meeting, "un-document", "994th meeting", "2008-07-28", kParagraph},
      {resolution, "un-document", "Resolution 910 (2008)", "2008-07-28",
       "Adopted by the Security Council at its 994th meeting, on 28 July 2008"},
  });
  CHECK(read_heading(report).symbol == "A/50/77");
  CHECK(read_heading(resolution).symbol == "S/RES/910 (2008)");
}

TEST_CASE("an article that cites a symbol is no UN paper") {
  const std::string text = with_paragraph("Council Adopts S/RES/1718 (2006)\n\n");
  CHECK(read_heading(text).kind == "article");
  CHECK(read_heading(text).symbol.empty());
}

TEST_CASE("byte-order mark and CR LF line ends are passed over") {
  const std::string text =
      with_paragraph("\xEF\xBB\xBFRationing Light\r\n\r\nNov. 4, 2008\r\n\r\n");
  check({{text, "article", "Rationing Light", "2008-11-04", kParagraph}});
}

TEST_CASE("a heading is read from any bytes, and its body begins at a line") {
  std::mt19937 random(20240);  // NOLINT: the same texts on each run
  const std::string_view pieces[] = {"DATE: ",
                                     "SUBJECT: ",
                                     "TO: ",
                                     "By ",
                                     "MEMORANDUM",
                                     "United Nations S/1996/1",
                                     "\n",
                                     "\n",
                                     "\n\n",
                                     "  ",
                                     "1999",
                                     "April ",
                                     "14, ",
                                     " — ",
                                     "Vol. 3",
                                     "Sir,",
                                     "**",
                                     "\xC3",
                                     "\xE2\x80",
                                     "\xFF",
                                     "é",
                                     "апреля",
                                     "(",
                                     "#",
                                     "word ",
                                     "A",
                                     "Agenda item 4",
                                     std::string_view("\0", 1)};
  for (int round = 0; round < 4000; ++round) {
    std::string text;
    for (auto length = random() % 40; length > 0; --length) {
      text += pieces[random() % std::size(pieces)];
    }
    CAPTURE(round, text);
    const ProseHeading heading = read_heading(text);
    REQUIRE(heading.body_begin <= text.size());
    const bool begins_line = heading.body_begin == 0 || text[heading.body_begin - 1] == '\n' ||
                             heading.body_begin == text.size();
    REQUIRE(begins_line);
    REQUIRE(heading.title.find('\n') == std::string::npos);
  }
}

TEST_CASE("a UN paper's long title is cut between characters") {
  for (const char* pad : {"", "x"}) {
    std::string text = std::string("United Nations S/1999/12\n14 April 1999\n\nReport ") + pad;
    text += std::string(100, ' ');
    for (int i = 0; i < 200; ++i) text += "é";
    const ProseHeading heading = read_heading(text + "\n\nText.\n");
    CHECK(heading.title.size() > 200);
    CHECK(is_utf8(heading.title));
  }
}

TEST_CASE("long texts are read in linear time and titles stay short") {
  constexpr std::size_t kBytes = 4 << 20;
  for (const std::string_view piece :
       {"a", " ", "\n", "*", "(", "SUBJECT: ", "No. 1 ", "A/1 ", "April 14, ", "TO: a;\n   b;\n",
        "S/1996/1\nUnited Nations\n", "MEMORANDUM\n\n", "—", "PARTICIPANTS: x\n   y\n"}) {
    CAPTURE(piece);
    std::string text;
    while (text.size() < kBytes) text += piece;
    const ProseHeading heading = read_heading(text);
    CHECK(heading.title.size() < 2000);
    CHECK(heading.to.size() <= 64);
  }
}

}  // namespace dragoman
