// Mail: fields, the text that is chosen, attachments, mailboxes, and hostile messages.

#include "indexer/readers/mail/mail_reader.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analyzers/text/ascii.h"
#include "analyzers/text/error.h"
#include "tests/support/office_of.h"
#include "tests/support/read_input.h"

namespace dragoman {
namespace {

using Strings = std::vector<std::string>;

struct MailRead : test::InputRead {
  Strings paths() const {
    Strings all;
    for (const SourceDocument& document : documents) all.push_back(document.path);
    return all;
  }
};

MailRead read_mail_file(std::string bytes, std::size_t most_bytes = std::size_t{1} << 20U) {
  return {test::read_input("a.eml", std::move(bytes), {kAnyFormat, most_bytes})};
}

constexpr const char* kHead =
    "From: =?ISO-8859-1?Q?J=F6rg_Quay?= <quay@pier.example>\r\n"
    "To: Pilot <pilot@pier.example>, berth@pier.example\r\n"
    "Cc: =?UTF-8?B?w4lsYW4=?= <elan@pier.example>\r\n"
    "Subject: =?UTF-8?B?T2YgxZNpbA==?= and fish\r\n"
    "Date: Tue, 7 Apr 1998 10:30:00 +0200\r\n"
    "Message-ID: <2@pier.example>\r\n"
    "In-Reply-To: <1@pier.example>\r\n"
    "MIME-Version: 1.0\r\n";

std::string of_parts(const std::string& type, const Strings& parts, const std::string& mark = "b") {
  std::string all = "Content-Type: multipart/" + type + "; boundary=\"" + mark + "\"\r\n\r\n";
  for (const std::string& part : parts) all += "--" + mark + "\r\n" + part + "\r\n";
  return all + "--" + mark + "--\r\n";
}

std::string plain_part(const std::string& text) {
  return "Content-Type: text/plain; charset=utf-8\r\n\r\n" + text;
}

}  // namespace

TEST_CASE("a mail's fields and text are decoded") {
  const MailRead read =
      read_mail_file(std::string(kHead) +
                     "Content-Type: text/plain; charset=ISO-8859-1\r\nContent-Transfer-Encoding: "
                     "quoted-printable\r\n\r\nThe caf=E9 is=\r\n wet.\r\n");
  CHECK(read.errors.empty());
  REQUIRE(read.documents.size() == 1);
  const SourceDocument& mail = read.documents.front();
  CHECK(ascii::trim(mail.text) == "The café is wet.");
  CHECK(mail.given.first(Field::kTitle) == "Of œil and fish");
  CHECK(mail.given.first(Field::kFrom) == "Jörg Quay <quay@pier.example>");
  CHECK(mail.given.all(Field::kTo).size() == 3);
  CHECK(mail.given.all(Field::kTo).back() == "Élan <elan@pier.example>");
  CHECK(mail.given.first(Field::kDate) == "1998-04-07T08:30Z");
  CHECK(mail.given.first(Field::kId) == "2@pier.example");
  CHECK(mail.given.first(Field::kReferences) == "1@pier.example");
  CHECK(mail.given.first(Field::kKind) == "email");
}

TEST_CASE("of a text in two forms the plain one is taken, and HTML where it is alone") {
  const std::string html = "Content-Type: text/html\r\n\r\n<p>wet <b>page</b></p>";
  const auto text = [&](const Strings& parts) {
    const MailRead read = read_mail_file(kHead + of_parts("alternative", parts));
    return read.documents.empty() ? "" : std::string(ascii::trim(read.documents.front().text));
  };
  CHECK(text({plain_part("wet text"), html}) == "wet text");
  CHECK(text({plain_part(" "), html}) == "wet page");
  CHECK(text({html}) == "wet page");
}

TEST_CASE("a page beside plain text and an invitation are read, too") {
  const std::string html = "Content-Type: text/html\r\n\r\n<p>wet <b>page</b></p>";
  const std::string calendar =
      "Content-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"
      "SUMMARY;LANGUAGE=\"a:b\":Herring\\, quota\r\nDESCRIPTION:Dis\r\n cuss it\\nLunch\r\n"
      "UID:1\r\nEND:VEVENT\r\nEND:VCALENDAR";
  const auto text = [&](const std::string& type, const Strings& parts) {
    const MailRead read = read_mail_file(kHead + of_parts(type, parts));
    return read.documents.empty() ? "" : std::string(ascii::trim(read.documents.front().text));
  };
  CHECK(text("mixed", {html, plain_part("sent by a list")}) == "wet page\n\nsent by a list");
  CHECK(text("mixed", {of_parts("alternative", {plain_part("wet"), html}, "c"), html}) ==
        "wet\n\nwet page");
  CHECK(text("alternative", {html, calendar}) == "wet page\n\nHerring, quota\nDiscuss it\nLunch");
  CHECK(text("alternative", {plain_part("wet"), html, calendar}) ==
        "wet\n\nHerring, quota\nDiscuss it\nLunch");
}

TEST_CASE("attachments are documents that say where they hang, and bad ones are named") {
  const std::string word = test::docx_of(test::word_paragraph("The berth is dry."));
  const std::string head = "Content-Disposition: attachment; filename=";
  const MailRead read = read_mail_file(
      kHead +
      of_parts("mixed", {plain_part("See the files."),
                         head + "\"../up/note.docx\"\r\nContent-Type: application/x\r\n\r\n" + word,
                         head + "photo.png\r\n\r\n\x89PNG\r\n\x1A\n" + std::string(9, '\0'),
                         head + "b.txt\r\n\r\nThe pier.", head + "b.txt\r\n\r\nThe quay."}));
  CHECK(read.paths() ==
        Strings{"/in/a.eml", "/in/a.eml/up/note.docx", "/in/a.eml/b.txt", "/in/a.eml/4 b.txt"});
  REQUIRE(read.errors.size() == 1);
  CHECK_THAT(read.errors.front(), Catch::StartsWith("/in/a.eml/photo.png: a PNG image"));
  CHECK(read.documents.at(1).text == "The berth is dry.");
}

TEST_CASE("a mailbox is a document for each message, and a line From in one divides nothing") {
  const std::string from = "From quay@pier.example Sat Jan  3 01:05:34 1998\n";
  const auto mail = [](const std::string& n, const std::string& text) {
    return "From: a@b.example\nSubject: S" + n + "\nMessage-ID: <" + n + "@b>\n\n" + text + "\n\n";
  };
  const MailRead read =
      read_mail_file(from + mail("1", ">From the quay\n\nFrom here on it rained.") + from +
                     mail("2", "wet") + from + mail("3", "dry"));
  CHECK(read.paths() == Strings{"/in/a.eml/1", "/in/a.eml/2", "/in/a.eml/3"});
  CHECK(read.documents.at(0).text == "From the quay\n\nFrom here on it rained.\n\n");
  const MailRead large =
      read_mail_file(from + mail("1", std::string(2000, 'x')) + from + mail("2", "wet"), 1000);
  CHECK(large.paths() == Strings{"/in/a.eml/2"});
  REQUIRE(large.errors.size() == 1);
  CHECK_THAT(large.errors.front(), Catch::StartsWith("/in/a.eml/1: a message of "));
}

TEST_CASE("mails in mails are read five deep, and hostile ones end") {
  const std::string head = "Message-ID: <x@y>\r\nMIME-Version: 1.0\r\nSubject: S\r\n";
  std::string nested = head + "\r\ninmost";
  for (int i = 0; i < 200; ++i) {
    nested = head + of_parts("mixed",
                             {plain_part("layer"), "Content-Type: message/rfc822\r\n\r\n" + nested},
                             "b" + std::to_string(i));
  }
  const MailRead deep = read_mail_file(nested);
  CHECK(deep.documents.size() == 6);
  REQUIRE(deep.errors.size() == 1);
  CHECK_THAT(deep.errors.front(), Catch::Contains("attached more than 5 deep in mails"));

  std::string parts = "end";
  for (int i = 0; i < 300; ++i) parts = of_parts("mixed", {parts}, "c" + std::to_string(i));
  const MailRead mixed = read_mail_file(head + parts);
  CHECK(mixed.documents.size() == 1);

  const MailRead header = read_mail_file(
      head + "X-Long: " + std::string(10'000'000, 'x') + "\r\n\r\ntext", std::size_t{64} << 20U);
  REQUIRE(header.errors.size() == 1);
  CHECK_THAT(header.errors.front(), Catch::Contains("header is larger than 1.0 MB"));
}

TEST_CASE("a mail cut short anywhere ends in a document or a reason") {
  const std::string whole =
      kHead + of_parts("mixed", {plain_part("See it."),
                                 "Content-Disposition: attachment; "
                                 "filename=b.txt\r\nContent-Transfer-Encoding:"
                                 " base64\r\n\r\nVGhlIHF1YXkgaXMgd2V0Lg=="});
  for (std::size_t length = 1; length <= whole.size(); ++length) {
    CAPTURE(length);
    const MailRead read = read_mail_file(whole.substr(0, length));
    CHECK(read.documents.size() + read.errors.size() > 0);
  }
}

}  // namespace dragoman
