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
