#include "indexer/readers/html/html_reader.h"

#include <algorithm>
#include <catch2/catch.hpp>

#include "analyzers/cable/header/telegram.h"
#include "analyzers/prose/heading.h"
#include "analyzers/text/error.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/format.h"
#include "indexer/readers/html/html_charset.h"
#include "indexer/readers/html/html_scanner.h"
#include "indexer/readers/html/html_title.h"
#include "tests/support/random_text.h"
#include "tests/support/string_source.h"

namespace {

using namespace dragoman;

using test::StringSource;

SourceDocument read(std::string page, std::size_t most_bytes = std::size_t{64} << 20U) {
  InputFile file;
  file.path = "/archive/page.html";
  file.name = "page.html";
  const ReaderOptions options{kHtmlFormat, most_bytes};
  const auto reader =
      make_html_reader(file, std::make_unique<StringSource>(std::move(page)), options);
  auto document = reader->next();
  REQUIRE(document);
  REQUIRE_FALSE(reader->next());
  return std::move(*document);
}

std::string text_of(const std::string& body) {
  return read("<html><body>" + body + "</body></html>").text;
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  while (times-- > 0) all += text;
  return all;
}

// A page as newspapers have them.
const std::string kArticle =
    "<!-- saved from url=(0024)http://example.org/a -->\n"
    "<!DOCTYPE html><html class=\"has-nav\"><head><title>Talks on fish resume | The "
    "Ledger</title>\n"
    "<meta charset=\"utf-8\">\n"
    "<meta property=\"article:published_time\" content=\"2008-04-17T23:26:00+09:00\">\n"
    "<script>if (a<b) document.write(\"<p>script</p>\");</script><style>p{}</style></head>\n"
    "<body class=\"with-sidebar\"><header><h1>The Ledger</h1>\n"
    "<nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav></header>\n"
    "<div id=\"cookieBanner\">We use cookies. Accept them all.</div>\n"
    "<div class=\"page-with-sidebar\"><article><header><h1>Talks on fish\n resume</h1></header>\n"
    "<p>WEIHAI &mdash; The two sides met&nbsp;again <b>to</b>day.\n"
    "<p>They ate at the caf&eacute; &amp; left.\n"
    "<div class=\"share-links\">Share this with <a>everyone</a></div>\n"
    "<table><tr><td>Croaker<td>12,000<tr><td>Hairtail<td>9,500</table>\n"
    "<h2>Background</h2><p>A line<br>and a line<br><br>and a paragraph.\n"
    "<form><input value=x><button>Send</button><label>Your mail</label></form>\n"
    "<ul><li><a>First story</a><li><a>Second story</a><li><a>Third story</a></ul>\n"
    "</article></div><aside>Most read</aside>\n"
    "<footer>All rights reserved by The Ledger</footer></body></html>\n";

const std::string kTelegram =
    "O 210815Z APR 08\n"
    "FM AMEMBASSY BEIJING\n"
    "TO SECSTATE WASHDC IMMEDIATE 7012\n"
    "\n"
    "C O N F I D E N T I A L BEIJING 001503\n"
    "\n"
    "TAGS: PREL, UNSC\n"
    "SUBJECT: HARBOR   DREDGING & SILT\n"
    "\n"
    "1. (C) The dredger sails.\n";

const std::string kCablePage =
    "<html><head><title>Viewing a cable</title></head><body><h1>A cable</h1>\n"
    "<p>An introduction to cables, and how to read them, longer than the cable.</p>\n"
    "<pre>O 210815Z APR 08\nFM AMEMBASSY BEIJING\nTO SECSTATE WASHDC IMMEDIATE 7012\n\n"
    "C O N F I D E N T I A L BEIJING 001503\n\n"
    "TAGS: <a href=x>PREL</a>, <a href=y><b>UNSC</b></a>\n"
    "SUBJECT: HARBOR   DREDGING &amp; SILT<br><br>1. (C) The dredger sails.\n"
    "</pre><p>Imprint</p></body></html>";

}  // namespace

TEST_CASE("a page of PlusD is the telegram in it, with what its table says beside that") {
  const auto pair = [](const std::string& label, const std::string& value) {
    return "<td><div class=\"s_key\">" + label + "</div><div class=\"s_val\">" + value +
           "</div></td>";
  };
  const std::string table = "<h2>KETTLES AND BERTHS</h2><table><tr>" +
                            pair("Date:", "1976 May 3, 00:00 (Monday)") +
                            pair("Canonical ID:", "1976TOKYO06547_b") +
                            pair("Original Classification:", "LIMITED OFFICIAL USE") +
                            pair("TAGS:", "<a>BEXP</a> - Business Services | <a>JA</a> - Japan") +
                            pair("From:", "Japan Tokyo") + "</tr></table><div>Content</div>";
  const std::string telegram =
      "<pre>R 030810Z MAY 76\nFM AMEMBASSY TOKYO\nTO SECSTATE WASHDC 1234\n\nLIMITED OFFICIAL USE "
      "TOKYO 06547\n\nE.O. 11652: N/A\nSUBJ: KETTLES\n\n1. THE KETTLE IS OLD.\n</pre>";
  const SourceDocument cable = read("<html><body>" + table + telegram + "</body></html>");
  CHECK(cable.given.first(Field::kId) == "76TOKYO6547");
  CHECK_FALSE(cable.given.has(Field::kDate));
  CHECK_FALSE(cable.given.has(Field::kTitle));
  CHECK_FALSE(cable.given.has(Field::kClassification));
  CHECK(cable.given.all(Field::kTags).size() == 2);
  CHECK(looks_like_telegram(cable.text));
  CHECK(cable.text.find("Canonical") == std::string::npos);

  const SourceDocument index_card =
      read("<html><head><title>Cable: KETTLES</title></head><body>" + table +
           "<p>The text of this document is on microfilm, as its table says at some "
           "length.</p></body></html>");
  CHECK(index_card.given.first(Field::kId) == "76TOKYO6547");
  CHECK(index_card.given.first(Field::kDate) == "1976-05-03");
  CHECK(index_card.given.first(Field::kTitle) == "Cable: KETTLES");
  CHECK(index_card.given.first(Field::kClassification) == "LIMITED OFFICIAL USE");
}

TEST_CASE("a page is told by its first tag, not by a tag that a text mentions") {
  for (const std::string_view head :
       {"<!DOCTYPE html>", "<!doctype HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">", "<html>",
        "\xEF\xBB\xBF\n<HTML lang=en>", "<!-- saved from url -->\r\n<html>", "<head><title>",
        "<?xml version=\"1.0\"?><!DOCTYPE html PUBLIC>", "<body\nclass=x>", "<title>x</title>"}) {
    INFO(head);
    CHECK(looks_like_html(head));
  }
  for (const std::string_view head :
       {"The <html> tag opens a page.", "<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">", "<htmlx>",
        "<p>text</p>", "<?xml version=\"1.0\"?><feed>", "<", "<!", "<!-- <html>", ""}) {
    INFO(head);
    CHECK_FALSE(looks_like_html(head));
  }
}

TEST_CASE("the table of formats knows a page by its content") {
  const auto table = format_table();
  const auto row = std::find_if(table.begin(), table.end(),
                                [&](const FormatInfo& r) { return r.recognises(kArticle); });
  CHECK(row->format == kHtmlFormat);
  CHECK(format_of_name("html") == kHtmlFormat);
}

TEST_CASE("of an article's page the article is read, with its title and date") {
  const SourceDocument source = read(kArticle);
  CHECK(source.format == kHtmlFormat);
  CHECK(source.place == "/archive/page.html");
  CHECK(source.name == "page.html");
  CHECK(source.note.empty());
  CHECK(source.given.first(Field::kTitle) == "Talks on fish resume");
  CHECK(source.given.first(Field::kDate) == "2008-04-17");
  CHECK(source.text ==
        "Talks on fish resume\n\n"
        "WEIHAI \xE2\x80\x94 The two sides met again today.\n\n"
        "They ate at the caf\xC3\xA9 & left.\n\n"
        "Croaker\t12,000\nHairtail\t9,500\n\n"
        "Background\n\n"
        "A line\nand a line\n\nand a paragraph.");
}

TEST_CASE("an article's text begins with its title, as prose is expected to") {
  const std::string text = read(kArticle).text;
  const ProseHeading heading = read_heading(text);
  CHECK(heading.title == "Talks on fish resume");
  CHECK(text.substr(heading.body_begin).starts_with("WEIHAI"));
}

TEST_CASE("a cable in a page is given exactly, without a title or date beside it") {
  const SourceDocument source = read(kCablePage);
  CHECK(source.text == kTelegram);
  CHECK(looks_like_telegram(source.text));
  CHECK(source.given == Document());
}

TEST_CASE("a cable whose header and body stand apart is joined") {
  const std::size_t blank = kTelegram.find("\n\n");
  const std::string text =
      text_of("<code><pre>" + kTelegram.substr(0, blank) + "</pre></code><hr><code><pre>" +
              kTelegram.substr(blank + 2) + "</pre></code>");
  CHECK(looks_like_telegram(text));
  CHECK(text.find("7012\n\nC O N F I D E N T I A L BEIJING") != std::string::npos);
}

TEST_CASE("preformatted text that is no cable stands in its place") {
  CHECK(text_of("<p>a</p><pre>  b\n   c</pre><p>d <code>e  f</code> g</p>") ==
        "a\n\n  b\n   c\n\nd e  f g");
}

TEST_CASE("the main text is found where no tag says it") {
  const std::string menu = "<td><a>One</a><br><a>Two</a><br><a>Three</a></td>";
  CHECK(text_of("<table><tr>" + menu + "<td>The sides met at noon.<p>They parted.</td></table>") ==
        "The sides met at noon.\n\nThey parted.");
  CHECK(text_of("<form id=search><div id=main><p>A note.</p><p>Another.</p></div></form>") ==
        "A note.\n\nAnother.");
  CHECK(
      text_of("<div><p>A long first paragraph of text.</p></div><div><p>A short one.</p></div>") ==
      "A long first paragraph of text.\n\nA short one.");
  CHECK(text_of("<p><a>A</a><p><a>page</a><p><a>of links</a>") == "A\n\npage\n\nof links");
  CHECK(text_of(
            "<p>A:</p><ul><li><a>A first page</a><li><a>Another page</a><li><a>A third</a></ul>") ==
        "A:\n\nA first page\nAnother page\nA third");
  CHECK(text_of("<div role=navigation>Menu</div><div role=main>Text of it</div>") == "Text of it");
  CHECK(text_of("<p>Shown.</p><p hidden>No.</p><p style='display:none'>No.</p>") == "Shown.");
}

TEST_CASE("of several articles that are alike none is the page's") {
  CHECK(text_of("<main><article><p>First.</p></article><article><p>Second</p></article></main>") ==
        "First.\n\nSecond");
}

TEST_CASE("a page's title is its headline, and not the site's name") {
  struct Row {
    std::string_view title;
    HtmlHeadlines headlines;
    std::string_view chosen;
  };
  const std::vector<Row> rows = {
      {"Talks resume | The Ledger", {"Talks resume", "The Ledger"}, "Talks resume"},
      {"Talks resume | The Ledger", {"", "The Ledger"}, "Talks resume"},
      {"Talks resume - THE LEDGER", {"The Ledger", ""}, "Talks resume"},
      {"Talks resume \xE2\x80\x94 The Ledger", {"", "Talks resume"}, "Talks resume"},
      {"Talks resume - The Ledger", {"", ""}, "Talks resume - The Ledger"},
      {"Talks resume", {"", "Another thing"}, "Talks resume"},
      {"", {"", "Talks resume"}, "Talks resume"},
      {"The Ledger", {"Talks resume", "The Ledger"}, "Talks resume"},
      {"Talks resume", {"Talks resume", ""}, "Talks resume"},
      {"", {"", ""}, ""},
  };
  for (const Row& row : rows) {
    INFO(row.title);
    CHECK(choose_title(row.title, row.headlines) == row.chosen);
  }
}

TEST_CASE("a date is the page's metadata's, else the article's time") {
  const auto date_of = [](const std::string& page) {
    return std::string(read(page + "<p>x").given.first(Field::kDate));
  };
  CHECK(date_of("<meta name=DC.Date content=' 1999-04-14 '>") == "1999-04-14");
  CHECK(date_of("<meta name=date content='April 14, 1999'>") == "1999-04-14");
  CHECK(date_of("<meta name=date content=1998><meta name=dc.date content=1999>") == "1999");
  CHECK(date_of("<meta name=date content='last week'>") == "");
  CHECK(date_of("<meta name=author content=1999>") == "");
  CHECK(date_of("<article>text<time datetime=2008-04-16T01:00>x</time></article>") == "2008-04-16");
  CHECK(date_of("<article>text of it</article><aside><time datetime=2008>x</time></aside>") == "");
}

TEST_CASE("a page's encoding is what it is, else what it says") {
  const std::string russian = "\xD1\xEE\xE2\xE5\xF2";  // Windows-1251
  const std::string utf8 = "\xD0\xA1\xD0\xBE\xD0\xB2\xD0\xB5\xD1\x82";
  const std::string meta = "<meta http-equiv=Content-Type content='text/html; charset=";
  struct Row {
    std::string bytes, text, note;
  };
  const std::vector<Row> rows = {
      {meta + "windows-1251'>" + russian, utf8, "read as windows-1251, as it says"},
      {"<META CHARSET=\"Windows-1251\">" + russian, utf8, "read as windows-1251, as it says"},
      {meta + "iso-8859-1'>caf\xE9 \x93x\x94", "caf\xC3\xA9 \xE2\x80\x9Cx\xE2\x80\x9D",
       "read as iso-8859-1, as it says"},
      {meta + "windows-1251'>" + utf8, utf8, ""},
      {meta + "utf-8'>caf\xE9", "caf\xC3\xA9", "not UTF-8; read as Windows-1252"},
      {meta + "no-such'>caf\xE9", "caf\xC3\xA9", "not UTF-8; read as Windows-1252"},
      {meta + "shift_jis'>\x93\xFA\x96\x7B\xFF", "\xE6\x97\xA5\xE6\x9C\xAC\xEF\xBF\xBD",
       "read as shift_jis, as it says"},
      {"\xEF\xBB\xBF" + utf8, utf8, ""},
      {std::string("a\0b", 3), "a b", ""},
  };
  for (const Row& row : rows) {
    INFO(row.bytes);
    const DecodedPage page = decode_page(row.bytes);
    CHECK(page.text.ends_with(row.text));
    CHECK(page.note == row.note);
  }
}

TEST_CASE("scanning leaves tags and text, whatever is broken") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {"a<!-- <b> -->c<!-- d", "ac<!-- d"},
      {"a<!-- d <p>e", "ae"},
      {"<!DOCTYPE html><?php x ?>a", "a"},
      {"<SCRIPT>if (a<b) '</p>'</script>x", "<SCRIPT></script>x"},
      {"<style>never closed <p>", "<style>"},
      {"<a title='a > b'>c</a>", "<a title='a > b'>c</a>"},
      {"<a title='a > b>c</a>d", "<a title='a > b>c</a>d"},
      {"1 < 2 <3 <", "1 < 2 <3 <"},
      {"a</body></HTML>b", "ab"},
      {"<p " + std::string(5000, 'x') + ">a", "<p>a"},
      {"a<p never closed", "a"},
  };
  for (const auto& [page, expected] : rows) {
    INFO(page);
    HtmlScanner scanner(page);
    std::string found;
    while (scanner.append_next(found)) {
    }
    if (page.starts_with("a<!-- <b>")) {
      CHECK(found == "ac");
    } else {
      CHECK(found == expected);
    }
  }
}

TEST_CASE("what stands behind the end of body is read") {
  CHECK(text_of("<p>a</body></html></div></p><p>b") == "a\n\nb");
}

TEST_CASE("deep and broken markup is read to its end") {
  const std::vector<std::pair<std::string, std::string>> rows = {
      {repeated("<div>", 100000) + "inmost" + repeated("</div>", 100000) + "<p>last", "last"},
      {repeated("<b>", 100000) + "inmost" + repeated("</i>", 100000) + "<p>last", "last"},
      {repeated("<p><font face=x>word ", 10000) + "<p>last", "last"},
      {repeated("<h1>", 20000) + repeated("<article>", 20000) + "<p>last", "last"},
      {repeated("<table><tr><td>", 5000) + "last", "last"},
      {repeated("< ", 100000) + "last", "last"},
      {repeated("&", 100000) + "last", "last"},
      {repeated("<!--", 100000) + "--><p>last", "last"},
      {repeated("<a '", 100000) + "><p>last", "last"},
      {repeated("<p>x</p>", 100000) + "last", "last"},
      {"<p " + repeated("a=x ", 100000) + "><p>last", "last"},
  };
  for (const auto& [body, end] : rows) {
    INFO(body.substr(0, 20));
    CHECK(text_of(body).ends_with(end));
  }
}

TEST_CASE("a page without text, and one too large, are refused") {
  CHECK_THROWS_AS(read("<html><body><script>x</script></body></html>"), InputError);
  CHECK_THROWS_WITH(read(kArticle, 100),
                    "/archive/page.html: larger than 100 bytes, too large for one document "
                    "(split it, or raise --max-document)");
}

TEST_CASE("a page cut off or damaged anywhere becomes well-formed UTF-8") {
  test::RandomText random(11);
  for (int round = 0; round < 1500; ++round) {
    std::string damaged = round % 3 == 0 ? kCablePage : kArticle;
    if (round % 2 == 0) damaged.resize(1 + random.below(damaged.size()));
    for (std::size_t flips = random.below(6); flips > 0; --flips) {
      damaged[random.below(damaged.size())] = static_cast<char>(random.below(256));
    }
    try {
      const SourceDocument source = read(damaged);
      REQUIRE(is_utf8(source.text));
      REQUIRE(is_utf8(source.given.first(Field::kTitle)));
    } catch (const InputError&) {
      // nothing but tags is left
    }
  }
}

TEST_CASE("bytes that are no page at all are read without harm") {
  test::RandomText random(13);
  for (int round = 0; round < 300; ++round) {
    const std::string noise = random.bytes(random.below(3000));
    try {
      REQUIRE(is_utf8(read("<html>" + noise).text));
    } catch (const InputError&) {
      // no text in it
    }
  }
}
