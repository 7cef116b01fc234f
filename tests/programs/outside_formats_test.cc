// Documents in formats of others: read by other programs or in process, found by their words; one
// that can't be read costs no other.

#include <catch2/catch.hpp>
#include <filesystem>
#include <string>

#include "tests/programs/files.h"
#include "tests/programs/index_state.h"
#include "tests/programs/program.h"
#include "tests/support/office_of.h"
#include "tests/support/pdf_of.h"
#include "tests/support/zip_of.h"

namespace dragoman::test {
namespace {

namespace fs = std::filesystem;

using Ids = std::set<std::string>;

constexpr const char* kGood = "Talks\n\nOf kettles.\n";

// Stands for pdftotext on the path of the program.
void write_script(const fs::path& path, const std::string& lines) {
  write_file(path, "#!/bin/sh\n" + lines);
  fs::permissions(path, fs::perms::owner_all);
}

}  // namespace

TEST_CASE("words of a PDF are found, and beside it those of others") {
  const TempFolder folder;
  write_file(folder / "in/berths.pdf",
             pdf_of({{"A Note on Berths", "", "Of lanterns at the quay."}}));
  write_file(folder / "in/talks.txt", kGood);
  const Outcome outcome = run_index({"--index", folder / "ix", folder / "in"});
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.err.empty());
  CHECK(found_ids(folder / "ix", "lanterns") == std::vector<std::string>{"berths"});
  CHECK(found_ids(folder / "ix", "kettles") == std::vector<std::string>{"talks"});
  const Outcome again = run_index({"--index", folder / "ix", folder / "in"});
  CHECK_THAT(again.out, Catch::Contains("0 added, 0 replaced, 2 unchanged"));
}

TEST_CASE("a hit in a PDF names its page, and a document its pages") {
  const TempFolder folder;
  write_file(folder / "in/berths.pdf",
             pdf_of({{"A Note on Berths", "", "Of lanterns at the quay and of what the pilots"},
                     {"said of kettles in the evening."},
                     {"Of herons nothing was said."}}));
  write_file(folder / "in/talks.txt", kGood);
  REQUIRE(run_index({"--index", folder / "ix", folder / "in"}).exit_code == 0);
  const auto hit = [&](const std::string& word) {
    const Outcome found =
        run_search({"--index", folder / "ix", "--format", "json", "id:berths", word});
    return Json::parse(found.out)["hits"][0];
  };
  CHECK(hit("lanterns")["snippet_page"] == 1);
  CHECK(hit("kettles")["snippet_page"] == 2);
  CHECK(hit("herons")["snippet_page"] == 3);
  const Outcome text = run_search({"--index", folder / "ix", "--facets", "0", "herons"});
  CHECK_THAT(text.out, Catch::Contains("\n    p. 3 "));
  const Outcome plain =
      run_search({"--index", folder / "ix", "--format", "json", "id:talks", "kettles"});
  CHECK(Json::parse(plain.out)["hits"][0]["snippet_page"].is_null());

  const Json whole = Json::parse(
      run_search({"--index", folder / "ix", "--format", "json", "--show", "berths"}).out);
  const std::string words = whole["text"];
  REQUIRE(whole["pages"].size() == 3);
  CHECK(whole["pages"][0] == Json({{"begin", 0}, {"number", 1}}));
  CHECK(whole["pages"][1] == Json({{"begin", words.find("said of kettles")}, {"number", 2}}));
  CHECK(whole["pages"][2] == Json({{"begin", words.find("Of herons")}, {"number", 3}}));
  const Outcome shown = run_search({"--index", folder / "ix", "--show", "berths"});
  CHECK_THAT(shown.out, Catch::Contains("what the pilots [p. 2] said of kettles"));
  CHECK_THAT(shown.out, Catch::Contains("\n\n[p. 3] Of herons"));
}

TEST_CASE("the pages of a telegram in a PDF are those of its paragraphs") {
  const TempFolder folder;
  write_file(
      folder / "in/kettle.pdf",
      pdf_of({{"CONFIDENTIAL", "PAGE 01  TOKYO 00911  120455Z", "", "O 120455Z MAY 09",
               "FM AMEMBASSY TOKYO", "TO SECSTATE WASHDC", "",
               "C O N F I D E N T I A L TOKYO 000911", "", "SUBJECT: THE KETTLE TALKS RESUME", "",
               "1. (C) The kettle was cold on the day of the talks."},
              {"CONFIDENTIAL", "PAGE 02  TOKYO 00911  120455Z", "",
               "2. (S) It was warmed by the minister himself."}}));
  REQUIRE(run_index({"--index", folder / "ix", folder / "in"}).exit_code == 0);
  const Json found = Json::parse(
      run_search({"--index", folder / "ix", "--format", "json", "minister warmed"}).out);
  CHECK(found["hits"][0]["snippet_page"] == 2);
  CHECK(found["hits"][0]["snippet_paragraph"] == Json({{"number", 2}, {"portion", "S"}}));
  const Json whole = Json::parse(
      run_search({"--index", folder / "ix", "--format", "json", "--show", "09TOKYO911"}).out);
  REQUIRE(whole["paragraphs"].size() == 2);
  CHECK(whole["paragraphs"][0]["page"] == 1);
  CHECK(whole["paragraphs"][1]["page"] == 2);
}

TEST_CASE("without pdftotext a PDF is named with the package to install") {
  const TempFolder folder;
  write_file(folder / "in/a.pdf", pdf_of({{"Of lanterns."}}));
  write_file(folder / "in/talks.txt", kGood);
  Command command = index_command({"--index", folder / "ix", folder / "in"});
  command.environment["PATH"] = folder.path().string();
  const Outcome outcome = run(command);
  CHECK(outcome.exit_code == 1);
  CHECK(outcome.err == "dragoman-index: skipped " + (folder / "in/a.pdf").string() +
                           ": a PDF, which pdftotext reads (install poppler-utils)\n");
  CHECK(ids_in(folder / "ix") == Ids{"talks"});
}

TEST_CASE("a filter that crashes, fails or floods costs its document alone") {
  for (const auto& [script, reason] : std::vector<std::pair<std::string, std::string>>{
           {"kill -SEGV $$", "pdftotext crashed on it, or reached a limit"},
           {"echo Syntax Error: fish >&2; exit 1",
            "a PDF, damaged (pdftotext: Syntax Error: fish)"},
           {"while :; do echo fish fish fish fish fish fish; done",
            "its text is larger than 1.0 MB, too large for one document (split it, or raise "
            "--max-document)"}}) {
    const TempFolder folder;
    write_file(folder / "in/a.pdf", pdf_of({{"Of lanterns."}}));
    write_file(folder / "in/talks.txt", kGood);
    write_script(folder / "bin/pdftotext", script + '\n');
    Command command =
        index_command({"--index", folder / "ix", "--max-document", "1", folder / "in"});
    command.environment["PATH"] = (folder / "bin").string() + ":/usr/bin:/bin";
    const Outcome outcome = run(command);
    CHECK(outcome.exit_code == 1);
    CHECK(outcome.err ==
          "dragoman-index: skipped " + (folder / "in/a.pdf").string() + ": " + reason + '\n');
    CHECK(ids_in(folder / "ix") == Ids{"talks"});
  }
}

TEST_CASE("a filter of the user reads what its file says, by ending and by first bytes") {
  const TempFolder folder;
  write_file(folder / "in/a.fish", "lanterns at the quay");
  write_file(folder / "in/b.bin", std::string("\xFFWPC\0 of kettles", 18));
  write_script(folder / "bin/capitals", "tr a-z A-Z < $1\n");
  write_script(folder / "bin/page", "echo '<title>Of Herons</title><p>A heron and'; tail -c +6\n");
  write_file(folder / "f.json",
             R"({"filters": [{"name": "a fish", "extension": "fish", "arguments": ["{input}"],
                 "program": ")" +
                 (folder / "bin/capitals").string() + R"("},
                {"name": "WordPerfect", "magic": "ff575043", "gives": "html",
                 "program": ")" +
                 (folder / "bin/page").string() + R"("}]})");
  const Outcome outcome =
      run_index({"--index", folder / "ix", "--filters", folder / "f.json", folder / "in"});
  CHECK(outcome.exit_code == 0);
  CHECK(outcome.err.empty());
  const Json fish =
      Json::parse(run_search({"--index", folder / "ix", "--format", "json", "--show", "a"}).out);
  CHECK(fish["text"] == "LANTERNS AT THE QUAY");
  const Json page =
      Json::parse(run_search({"--index", folder / "ix", "--format", "json", "heron kettles"}).out);
  CHECK(page["hits"][0]["id"] == "b");
  CHECK(page["hits"][0]["title"] == "Of Herons");
}

TEST_CASE("the usual file of filters lies in the configuration folder, and a bad one is refused") {
  const TempFolder folder;
  write_file(folder / "in/a.fish", "lanterns");
  write_file(
      folder / "config/dragoman/filters.json",
      R"({"filters": [{"name": "a fish", "extension": "fish", "program": "no-such-program"}]})");
  Command command = index_command({"--index", folder / "ix", folder / "in"});
  command.environment["XDG_CONFIG_HOME"] = (folder / "config").string();
  const Outcome skipped = run(command);
  CHECK(skipped.exit_code == 2);
  CHECK(skipped.err == "dragoman-index: skipped " + (folder / "in/a.fish").string() +
                           ": a fish, which no-such-program reads (which isn't installed)\n");
  write_file(folder / "config/dragoman/filters.json", R"({"filters": [{"name": 5}]})");
  const Outcome refused = run(command);
  CHECK(refused.exit_code == 2);
  CHECK_THAT(refused.err, Catch::EndsWith("filters.json: filters[0].name: a text is needed\n"));
}

TEST_CASE(
    "a filter that forks, sleeps, floods the disk or its memory, or dies costs its document "
    "alone") {
  for (const auto& [script, reason] : std::vector<std::pair<std::string, std::string>>{
           {"sleep 60 & sleep 60", "filter was ended after 1 seconds on it"},
           {"(setsid sleep 60 &) ; sleep 60", "filter was ended after 1 seconds on it"},
           {"i=0; while [ $i -lt 300 ]; do sleep 60 & i=$((i+1)); done; sleep 60",
            "filter was ended after 1 seconds on it"},
           {"head -c 10000000000 /dev/zero > /tmp/dragoman-test-flood || s=4; "
            "rm -f /tmp/dragoman-test-flood; exit $s",
            "can't read"},
           {"yes fish", "its text is larger than 1.0 MB"},
           {"kill -KILL $$", "filter crashed on it, or reached a limit"}}) {
    const TempFolder folder;
    write_file(folder / "in/a.fish", "lanterns");
    write_file(folder / "in/talks.txt", kGood);
    write_script(folder / "bin/filter", script + '\n');
    write_file(folder / "f.json", R"({"filters": [{"name": "a fish", "extension": "fish",
        "seconds": 1, "output_mb": 1, "file_mb": 2, "program": ")" +
                                      (folder / "bin/filter").string() + R"("}]})");
    const Outcome outcome =
        run_index({"--index", folder / "ix", "--filters", folder / "f.json", folder / "in"});
    INFO(script);
    CHECK(outcome.exit_code == 1);
    CHECK_THAT(outcome.err, Catch::Contains("in/a.fish: ") && Catch::Contains(reason));
    CHECK(ids_in(folder / "ix") == Ids{"talks"});
  }
}

TEST_CASE("scans are read by OCR where that is asked for, a page once") {
  const TempFolder folder;
  write_file(folder / "in/scan.pdf", pdf_of({{"A Note on Berths", "", "Of lanterns."}, {}, {}}));
  write_file(folder / "in/sheet.png", std::string("\x89PNG\r\n\x1A\n\0\0", 10));
  write_script(folder / "bin/pdftoppm", "[ $7 = 2 ] && echo quays || echo piers\n");
  write_script(folder / "bin/tesseract",
               "read line; echo \"The herons of the $line were seen.\"\n");
  Command command =
      index_command({"--index", folder / "ix", "--ocr=eng+fra", folder / "in", "--verbose"});
  command.environment["PATH"] = (folder / "bin").string() + ":/usr/bin:/bin";
  command.environment["XDG_CACHE_HOME"] = (folder / "cache").string();
  const Outcome outcome = run(command);
  CHECK(outcome.exit_code == 0);
  CHECK_THAT(outcome.err, Catch::Contains("in/scan.pdf: OCR, page 2 of 3\n") &&
                              Catch::Contains("in/scan.pdf: OCR, page 3 of 3\n") &&
                              Catch::Contains("2 of its 3 pages read by OCR") &&
                              Catch::Contains("in/sheet.png: OCR, image\n"));
  CHECK(found_ids(folder / "ix", "lanterns herons") == std::vector<std::string>{"scan"});
  const Json hit =
      Json::parse(run_search({"--index", folder / "ix", "--format", "json", "piers"}).out);
  CHECK(hit["hits"][0]["snippet_page"] == 3);
  command.arguments = {"--index", folder / "again", "--ocr=eng+fra", folder / "in", "--verbose"};
  const Outcome again = run(command);
  CHECK(again.exit_code == 0);
  CHECK_THAT(again.err, !Catch::Contains("OCR, page"));
  CHECK(ids_in(folder / "again") == Ids{"scan", "sheet"});
}

TEST_CASE("the words of a picture of a page are found by tesseract") {
  const TempFolder folder;
  write_file(folder / "page.pdf",
             pdf_of({{"A Note on Berths", "", "Lanterns hang at the quay of the harbour."}}));
  write_file(folder / "in/talks.txt", kGood);
  Command draw;
  draw.program = "/usr/bin/pdftoppm";
  draw.arguments = {"-png", "-r", "200", "-singlefile", folder / "page.pdf", folder / "in/page"};
  REQUIRE(run(draw).exit_code == 0);
  Command command = index_command({"--index", folder / "ix", "--ocr", folder / "in"});
  command.environment["XDG_CACHE_HOME"] = (folder / "cache").string();
  CHECK(run(command).exit_code == 0);
  CHECK(found_ids(folder / "ix", "lanterns quay harbour") == std::vector<std::string>{"page"});
}

TEST_CASE("without OCR a scan says what it needs, and a missing tesseract its package") {
  const TempFolder folder;
  write_file(folder / "in/scan.pdf", pdf_of({{}, {}}));
  write_file(folder / "in/sheet.png", std::string("\x89PNG\r\n\x1A\n\0\0", 10));
  write_file(folder / "in/talks.txt", kGood);
  const Outcome without = run_index({"--index", folder / "ix", folder / "in"});
  CHECK(without.exit_code == 1);
  CHECK_THAT(
      without.err,
      Catch::Contains("in/scan.pdf: a PDF, no text in it; needs OCR (--ocr)\n") &&
          Catch::Contains("in/sheet.png: a PNG image, which isn't read (needs OCR: --ocr)\n"));
  Command command = index_command({"--index", folder / "ix", "--ocr", folder / "in"});
  command.environment["XDG_CACHE_HOME"] = (folder / "cache").string();
  command.environment["PATH"] = (folder / "bin").string();
  for (const char* const program : {"pdftotext", "pdftoppm"}) {
    write_script(folder / "bin" / program, "exec /usr/bin/" + std::string(program) + " \"$@\"\n");
  }
  const Outcome missing = run(command);
  CHECK(missing.exit_code == 1);
  CHECK_THAT(missing.err, Catch::Contains("in/scan.pdf: a scan, which tesseract reads (install "
                                          "tesseract-ocr)\n"));
  CHECK(run_index({"--index", folder / "ix", "--ocr=-x", folder / "in"}).exit_code == 2);
}

TEST_CASE("an office file that isn't read is skipped by name, alone and in a zip") {
  const TempFolder folder;
  const std::string sheet = zip_of({{"[Content_Types].xml", "<a/>"}, {"xl/workbook.xml", "<a/>"}});
  write_file(folder / "in/dues.xlsx", sheet);
  write_file(folder / "in/papers.zip", zip_of({{"dues.xlsx", sheet}, {"talks.txt", kGood}}));
  const Outcome outcome = run_index({"--index", folder / "ix", folder / "in"});
  CHECK(outcome.exit_code == 1);
  CHECK_THAT(outcome.err, Catch::Contains("in/dues.xlsx: an Excel file (.xlsx), which isn't read"));
  CHECK_THAT(outcome.err, Catch::Contains("papers.zip/dues.xlsx: an Excel file (.xlsx)"));
  CHECK(ids_in(folder / "ix") == Ids{"papers/talks"});
}

TEST_CASE("a table is read by the columns that the user names") {
  const TempFolder folder;
  write_file(folder / "in/log.csv", "nr;what\nA7;Of lanterns at the quay.\nA8;Of kettles.\n");
  const Outcome outcome = run_index(
      {"--index", folder / "ix", "--columns", "id=nr,text=what", "--verbose", folder / "in"});
  CHECK(outcome.exit_code == 0);
  CHECK_THAT(outcome.err, Catch::Contains("read as a table: id=nr, text=what"));
  CHECK(found_ids(folder / "ix", "lanterns") == std::vector<std::string>{"A7"});
}

TEST_CASE("a table of fixed columns is read by the layout that the user gives") {
  const TempFolder folder;
  write_file(folder / "in/reel.dat", "A7 Of lanterns at the quay\nA8 Of kettles\n");
  write_file(folder / "layout", "id 1-2\nmatter 4-\n");
  const Outcome outcome = run_index({"--index", folder / "ix", "--layout", folder / "layout",
                                     "--columns", "id=id,text=matter", folder / "in"});
  CHECK(outcome.exit_code == 0);
  CHECK(found_ids(folder / "ix", "lanterns") == std::vector<std::string>{"A7"});
  write_file(folder / "layout", "id one\n");
  const Outcome refused =
      run_index({"--index", folder / "ix", "--layout", folder / "layout", folder / "in"});
  CHECK(refused.exit_code == 2);
  CHECK_THAT(refused.err, Catch::Contains("layout: line 1: "));
}

TEST_CASE("a mail and what is attached to it are found, each by its own words") {
  const TempFolder folder;
  const std::string mail =
      "From: Quay <quay@pier.example>\nTo: pilot@pier.example\nSubject: Berths\n"
      "Message-ID: <7@pier.example>\nMIME-Version: 1.0\nContent-Type: multipart/mixed; "
      "boundary=b\n\n--b\n\nOf lanterns.\n--b\nContent-Disposition: attachment; "
      "filename=k.txt\n\nTalks\n\nOf kettles.\n--b--\n";
  write_file(folder / "in/a.eml", mail);
  const Outcome outcome = run_index({"--index", folder / "ix", folder / "in"});
  CHECK(outcome.exit_code == 0);
  CHECK(found_ids(folder / "ix", "lanterns") == std::vector<std::string>{"7@pier.example"});
  CHECK(found_ids(folder / "ix", "kettles").size() == 1);
  CHECK(found_ids(folder / "ix", "from:quay") == std::vector<std::string>{"7@pier.example"});
  const std::string attached = "source:\"" + (folder / "in/a.eml/k.txt").string() + '"';
  CHECK(run_search({"--index", folder / "ix", attached}).exit_code == 0);
}

// The same note in each format.
TEST_CASE("a note verbale is found by the same words whatever format it comes in") {
  const TempFolder folder;
  const std::string title = "Note verbale on berths";
  // Files of the same text are one document, so each has a word of its own.
  const auto of = [](const std::string& own) {
    return "The Embassy presents its compliments and a lantern: " + own + '.';
  };
  write_file(folder / "in/text.txt", title + "\n\n" + of("plain") + '\n');
  write_file(folder / "in/page.html",
             "<html><body><h1>" + title + "</h1><p>" + of("markup") + "</p></body></html>");
  write_file(folder / "in/pdf.pdf", pdf_of({{title, "", of("printed")}}));
  write_file(folder / "in/word.docx", docx_of(word_paragraph(title) + word_paragraph(of("typed"))));
  write_file(folder / "in/open.odt",
             odt_of("<text:h>" + title + "</text:h><text:p>" + of("open") + "</text:p>"));
  write_file(folder / "in/book.epub",
             epub_of("<h1>" + title + "</h1>", "<p>" + of("bound") + "</p>"));
  write_file(folder / "in/rich.rtf",
             "{\\rtf1\\ansi " + title + "\\par\\par " + of("rich") + "\\par}");
  const Outcome outcome = run_index({"--index", folder / "ix", folder / "in"});
  CHECK(outcome.err.empty());
  CHECK(outcome.exit_code == 0);
  const Ids all = {"book", "open", "page", "pdf", "rich", "text", "word"};
  CHECK(ids_in(folder / "ix") == all);
  for (const char* const query : {"lantern", "title:berths", "\"compliments and a lantern\""}) {
    const auto found = found_ids(folder / "ix", query);
    CAPTURE(query);
    CHECK(Ids(found.begin(), found.end()) == all);
  }
}

}  // namespace dragoman::test
