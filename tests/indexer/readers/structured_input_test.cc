// Files of structured text: what is read of them, and what is said where they can't be read as such.

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analyzers/text/error.h"
#include "indexer/readers/json/json_document.h"
#include "indexer/readers/json/json_lines_reader.h"
#include "indexer/readers/json/json_values.h"
#include "indexer/readers/open_reader.h"
#include "indexer/readers/text/unread_structure.h"
#include "indexer/readers/xml/note_marks.h"
#include "tests/support/string_source.h"

namespace dragoman {
namespace {

using Strings = std::vector<std::string>;

// Each document as "name: text", each refusal as its message.
Strings read_file(std::string bytes, std::size_t most_bytes = std::size_t{1} << 20U) {
  InputFile file;
  file.path = "/in/quay";
  file.name = "quay";
  Strings read;
  std::unique_ptr<Reader> reader;
  try {
    reader = open_reader(file, std::make_unique<test::StringSource>(std::move(bytes)),
                         {kAnyFormat, most_bytes});
  } catch (const InputError& error) {
    return {error.what()};
  }
  for (int i = 0; i < 100; ++i) {
    try {
      const auto document = reader->next();
      if (!document) return read;
      read.push_back(document->name + ": " + document->text);
    } catch (const InputError& error) {
      read.emplace_back(error.what());
    }
  }
  return {"it doesn't end"};
}

}  // namespace

TEST_CASE("a JSON array gives a document for each object, however it is laid out") {
  const Strings both = {"quay:1: fish", "quay:2: quota"};
  for (const char* const json :
       {"[\n{\"text\":\"fish\"},\n{\"text\":\"quota\"}\n]\n",
        "[{\"text\":\"fish\"},{\"text\":\"quota\"}]",
        "\xEF\xBB\xBF [ { \"text\" : \"fish\" } , { \"text\" : \"quota\" } ]",
        "[\n  {\n    \"text\": \"fish\",\n    \"shelf\": [1, {\"a\": \"]}\"}]\n  },\n  {\n    "
        "\"text\": \"quota\"\n  }\n]",
        "{\n  \"text\": \"fish\"\n}\n{\n  \"text\": \"quota\"\n}\n",
        "{\"text\":\"fish\"}{\"text\":\"quota\"}", "{\"text\":\"fish\"}, {\"text\":\"quota\"}"}) {
    CAPTURE(json);
    CHECK(read_file(json) == both);
  }
  CHECK(read_file("{\n \"text\": \"a \\\" } b\"\n}") == Strings{"quay:1: a \" } b"});
  CHECK(read_file("[]") == Strings{"/in/quay: no objects in it"});
}

TEST_CASE("an object that can't be taken is named, and those behind it are read") {
  CHECK(read_file("[{\"text\":\"fish\"},\n{\"text\" \"x\"},\n{\"text\":\"quota\"}]") ==
        Strings{"quay:1: fish", "/in/quay:2: not JSON (it begins on line 2)", "quay:3: quota"});
  CHECK(read_file("[{\"text\":\"fish\"}, 17, {\"text\":\"quota\"}]") ==
        Strings{"quay:1: fish", "/in/quay:2: not a JSON object (it begins on line 1)",
                "quay:3: quota"});
  CHECK(read_file("[{\"text\":\"fish\"},\n{\"text\":\"quo") ==
        Strings{"quay:1: fish", "/in/quay:2: the file ends inside it (it begins on line 2)"});
}

TEST_CASE("a line cut short costs no other line") {
  CHECK(read_file("{\"text\":\"fi\n{\"text\":\"quota\"}\n") ==
        Strings{"/in/quay:1: not JSON", "quay:2: quota"});
}

TEST_CASE("half a surrogate pair costs a character, not the document") {
  const auto text = [](const std::string& json) { return read_json_document(json).text; };
  CHECK(text(R"({"text":"quota \udc80 talks"})") == "quota \uFFFD talks");
  CHECK(text(R"({"text":"\ud83d cut"})") == "\uFFFD cut");
  CHECK(text(R"({"text":"\uD83D\u0041"})") == "\uFFFDA");
  CHECK(text(R"({"text":"\ude00\ud83d"})") == "\uFFFD\uFFFD");
  CHECK(text(R"({"text":"whole \ud83d\ude00, half \ud83d"})") == "whole \U0001F600, half \uFFFD");
  CHECK(text(R"({"text":"\\udc80 \udc80"})") == "\\udc80 \uFFFD");
  CHECK(read_json_document(R"({"text":"\udc80"})").note ==
        "1 of its characters cut in half; read as U+FFFD");
  CHECK(read_json_document(R"({"text":"\udc80)").failure == "not JSON");
}

TEST_CASE("numbers that JSON doesn't have cost no document") {
  const auto text = [](const std::string& json) { return read_json_document(json).text; };
  CHECK(text(R"({"text":"quota","size":NaN})") == "quota");
  CHECK(text(R"({"size":[-Infinity,Infinity, nan],"text":"a \" NaN"})") == "a \" NaN");
  CHECK(text(R"({"text":["quota",NaN,1e400]})") == "quota\n\n1e400");
  CHECK(read_json_document(R"({"text":"quota","size":NaN)").failure == "not JSON");
  CHECK(read_json_document(R"({"text":NaNa})").failure == "not JSON");
  CHECK(read_json_document(R"({"text":"NaN\)").failure == "not JSON");
}

TEST_CASE("arrays in arrays and text sequences are JSON") {
  for (const std::string_view head :
       {"[[{\"id\":\"a\"}]]", "[,{\"id\":\"a\"}]", "\x1E{\"id\":\"a\"}\n\x1E{\"id\":\"b\"}\n"}) {
    CAPTURE(head);
    CHECK(looks_like_json_lines(head));
  }
  for (const std::string_view head : {"[[See note 1]] {x}", "[1, 2]"}) {
    CAPTURE(head);
    CHECK_FALSE(looks_like_json_lines(head));
  }
}

TEST_CASE("numbers keep their digits") {
  for (const char* const id :
       {"20080417000000000001", "18446744073709551616", "-20080417000000000001",
        "12345678901234567890123456789012345678901234567890", "12345678901234567890.5"}) {
    const JsonDocument read = read_json_document(std::string("{\"id\":") + id + "}");
    CHECK(read.given.first(Field::kId) == id);
  }
}

TEST_CASE("a JSON subject is the title, or stands beside one") {
  const JsonDocument alone = read_json_document(R"({"subject":"Dues"})");
  CHECK(alone.given.first(Field::kTitle) == "Dues");
  CHECK_FALSE(alone.given.has(Field::kSubject));
  const JsonDocument both = read_json_document(R"({"title":"Memo","subject":"Dues"})");
  CHECK(both.given.first(Field::kTitle) == "Memo");
  CHECK(both.given.first(Field::kSubject) == "Dues");
}

TEST_CASE("text that looks like structure is taken with a note") {
  for (const auto& [text, name, looks] :
       std::vector<std::tuple<std::string, std::string, std::string>>{
           {"[\"fish\", \"quota\"]", "a", "JSON"},
           {"{ \"a\": 1 ", "a.json", "JSON"},
           {"<?xml version='1.0'?><quay>fish</quay>", "a", "XML"},
           {"<quay><fish/></quay>", "a", "XML"},
           {"{\\rtf1 fish}", "a", "RTF"},
           {"a\tb\nc\td\ne\tf\ng\th\n", "a", "a table"},
           {"a;b;c;d\n1;2;3;4\n1;2;3;4\n1;2;3;4\n", "a", "a table"},
           {"The quay, the pier and the berth were wet.", "a.csv", "a table"},
           {"The quay, the pier and the berth, all of them, were wet.\n", "a.txt", ""},
           {"[The quay is wet.]", "a.txt", ""},
           {"One\nTwo\nThree\nFour\nFive\n", "a.txt", ""},
           {"", "a.txt", ""}}) {
    CAPTURE(text, name);
    CHECK(unread_structure(text, name) == looks);
  }
}

TEST_CASE("marks of notes are numbers and signs, not endings or powers") {
  for (const char* const mark :
       {"1", "12", "[3]", "(4)", "1,2", "3-5", "*", "\u2020", "**", " 7 "}) {
    CHECK(is_note_mark(mark, "treaty"));
  }
  for (const char* const other : {"", "th", "e", "1990", "1st", "a", "note"}) {
    CHECK_FALSE(is_note_mark(other, "treaty"));
  }
  CHECK_FALSE(is_note_mark("2", "km"));
  CHECK(is_note_mark("4", "km"));
}

}  // namespace dragoman
