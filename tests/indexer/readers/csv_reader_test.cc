#include "indexer/readers/table/csv_reader.h"
#include "indexer/readers/open_reader.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/table/csv_records.h"
#include "analyzers/text/error.h"
#include "indexer/readers/table/csv_columns.h"

namespace dragoman {
namespace {

using namespace std::string_literals;
using Strings = std::vector<std::string>;

constexpr ReaderOptions kOptions{kAnyFormat, std::size_t{1} << 20U};

// Gives one byte at a time where `piece` is 1: the seams of a stream may lie anywhere.
class StringSource : public ByteSource {
 public:
  explicit StringSource(std::string bytes, std::size_t piece = kPeeked)
      : bytes_(std::move(bytes)), piece_(piece) {}

 private:
  std::size_t read_some(char* to, std::size_t most) override {
    const std::size_t count = bytes_.copy(to, std::min(most, piece_), at_);
    at_ += count;
    return count;
  }

  std::string bytes_;
  std::size_t piece_;
  std::size_t at_ = 0;
};

// Gives a beginning, then a piece again and again, then the end: gigabytes without their memory.
class RepeatingSource : public ByteSource {
 public:
  RepeatingSource(std::string begin, std::string piece, std::size_t times, std::string end)
      : now_(std::move(begin)), piece_(std::move(piece)), times_(times), end_(std::move(end)) {}

 private:
  std::size_t read_some(char* to, std::size_t most) override {
    if (at_ == now_.size()) {
      now_ = times_ > 0 ? piece_ : std::exchange(end_, "");
      if (times_ > 0) --times_;
      at_ = 0;
    }
    const std::size_t count = now_.copy(to, most, at_);
    at_ += count;
    return count;
  }

  std::string now_;
  std::string piece_;
  std::size_t times_;
  std::string end_;
  std::size_t at_ = 0;
};

std::vector<CsvRecord> records_of(const std::string& text, std::size_t piece = 4096) {
  StringSource source(text, piece);
  CsvRecords records(chunks_of(source), 1000);
  std::vector<CsvRecord> out;
  for (CsvRecord record; records.next(record);) out.push_back(record);
  return out;
}

// "a|b / c|d": fields and records.
std::string print(const std::vector<CsvRecord>& records) {
  std::string out;
  for (const CsvRecord& record : records) {
    if (!out.empty()) out += " / ";
    for (std::size_t i = 0; i < record.fields.size(); ++i) {
      out += (i > 0 ? "|" : "") + record.fields[i];
    }
    if (record.is_cut_short) out += " (cut)";
  }
  return out;
}

struct Outcome {
  std::vector<SourceDocument> documents;
  Strings errors;
};

Outcome read_all(std::unique_ptr<ByteSource> bytes, const ReaderOptions& options = kOptions) {
  Outcome outcome;
  const auto reader = make_csv_reader({"/in/dump.csv", "dump.csv", 0}, std::move(bytes), options);
  for (int calls = 0; calls < 100'000; ++calls) {
    try {
      auto document = reader->next();
      if (!document) return outcome;
      outcome.documents.push_back(std::move(*document));
    } catch (const InputError& error) {
      outcome.errors.emplace_back(error.what());
    }
  }
  FAIL("the reader doesn't end");
  return outcome;
}

Outcome read_all(const std::string& text, const ReaderOptions& options = kOptions) {
  return read_all(std::make_unique<StringSource>(text), options);
}

const std::string kBody =
    "C O N F I D E N T I A L BEIJING 001503 \n\nSIPDIS \n\nE.O. 12958: DECL: 04/21/2018\n"
    "TAGS: PREL, CH\nSUBJECT: HARBOR DREDGING\n\n1. (C) The dredger \\\"Anna\\\" sails, it is "
    "said.";

std::string row(const std::string& number, const std::string& header, const std::string& body) {
  return '"' + number + "\",\"4/22/2008 3:15\",\"08BEIJING1503\",\"Embassy Beijing\"," +
         "\"CONFIDENTIAL//NOFORN\",\"07TOKYO1188|08STATE0022\",\"" + header + "\",\"" + body +
         "\"\n";
}

const std::string kTelegramHeader =
    "O 210815Z APR 08\nFM AMEMBASSY BEIJING\nTO SECSTATE WASHDC IMMEDIATE 7012\n";

Strings all(const SourceDocument& document, Field field) {
  const auto values = document.given.all(field);
  return {values.begin(), values.end()};
}

std::string first(const SourceDocument& document, Field field) {
  return std::string(document.given.first(field));
}

SourceDocument read_one(const std::string& text) {
  const Outcome read = read_all(text);
  REQUIRE(read.errors == Strings{});
  REQUIRE(read.documents.size() == 1);
  return read.documents.front();
}

// A row under a header row of these columns and a body.
SourceDocument read_columns(const std::string& names, const std::string& fields) {
  return read_one(names + ",body\n" + fields + ",Rain.\n");
}

}  // namespace

TEST_CASE("records, fields and quotes are read in both dialects, wherever the seams lie") {
  const std::pair<std::string, std::string> table[] = {
      {"", ""},
      {"\n\r\n", ""},
      {"a,b\nc,d", "a|b / c|d"},
      {"a,b\r\nc,d\r\n", "a|b / c|d"},
      {"a,,\n,b,", "a|| / |b|"},
      {"\"a\",\"b\"\n", "a|b"},
      {"\"a\", \"b\"\n", "a|b"},
      {"\"a,\nb\",\"\"\n", "a,\nb|"},
      {"\"a\r\nb\"\r\n\"c\"\r\n", "a\r\nb / c"},
      {"\"say \"\"yes\"\" now\",b", "say \"yes\" now|b"},
      {"\"\"\"\",b", "\"|b"},
      {"\"say \\\"yes\\\", now\",b", "say \"yes\", now|b"},
      {"\"yes\\\"\",\"b\\\\\",c", "yes\"|b\\|c"},
      {"\"C:\\dir\",b", "C:\\dir|b"},
      {"\"\"\"a\"\"\",\"C:\\\",\"\\\\x\"", "\"a\"|C:\\|\\\\x"},
      {"\"\"\"a\"\"\",\"x \\\"y\\\" z\"", "\"a\"|x \"y\" z"},
      {"\"say \"yes\" now\",b", "say \"yes\" now|b"},
      {"\"a\"\rb\",c", "a\"\rb|c"},
      {"say \"yes\",b", "say \"yes\"|b"},
      {"\"a\nb", "a\nb (cut)"},
      {"a,\"b\\", "a|b (cut)"},
      {"\xEF\xBB\xBF\"a\",b", "a|b"},
  };
  for (const auto& [text, printed] : table) {
    CAPTURE(text);
    CHECK(print(records_of(text)) == printed);
    CHECK(print(records_of(text, 1)) == printed);
  }
}

TEST_CASE("a record knows its number and the line it begins on") {
  const auto records = records_of("a\n\n\"b\nc\"\nd\n");
  REQUIRE(records.size() == 3);
  CHECK(records[1].number == 2);
  CHECK(records[1].line == 3);
  CHECK(records[2].number == 3);
  CHECK(records[2].line == 5);
}

TEST_CASE("a record keeps no more than it may, and counts the rest") {
  const auto records = records_of("a," + std::string(5000, 'b') + ",c\n" + std::string(100, ','));
  REQUIRE(records.size() == 2);
  CHECK(records[0].bytes == 5002);
  CHECK(records[0].fields[1].size() == 999);
  CHECK(records[1].columns == 101);
  CHECK(records[1].fields.size() == CsvRecord::kMaxKept);
}

TEST_CASE("random bytes are read to an end, the same whatever the seams") {
  std::mt19937 random(5);
  constexpr std::string_view kAlphabet = "\",\\\n\ra ";
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    while (text.size() < 40) text += kAlphabet[random() % kAlphabet.size()];
    CAPTURE(text);
    CHECK(print(records_of(text)) == print(records_of(text, 1)));
  }
}

TEST_CASE("a table of cables is told from other text") {
  for (const std::string& text : {
           row("1", "", "Rain."),
           "\xEF\xBB\xBF" + row("1", "", "Rain."),
           "\"7\",\"2004-12-06 10:12:00\",\"04QUITO3144\",\"a\",\"b\",\"c\",\"d\",\"" +
               std::string(ByteSource::kPeeked, 'x'),
           "id,date,reference,origin,classification,references,header,body\n"s,
           "\"Body\",\"RefID\",\"Date\"\r\n1,2,3\r\n"s,
       }) {
    CAPTURE(text.substr(0, 60));
    CHECK(looks_like_csv(std::string_view(text).substr(0, ByteSource::kPeeked)));
  }
  for (const std::string& text : {
           ""s,
           "\n"s,
           "Date, place and body, the reporter said, were unknown.\nRain."s,
           "\"Rain\", he said, \"and wind\", and left, twice, by ship, to sea, at dawn."s,
           "id,name,country\n1,a,b\n"s,
           "{\"id\": 1, \"date\": 2, \"body\": 3}"s,
           "1,2,3,4,5,6,7,8\n"s,
           "\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\",\"8\"\n"s,
           "\"1\",\"4/22/2008 3:15\",\"08BEIJING1503\",\"three more\"\nRain"s,
       }) {
    CAPTURE(text);
    CHECK_FALSE(looks_like_csv(text));
  }
}

TEST_CASE("a row becomes a cable with what its columns say") {
  const SourceDocument cable = read_one(row("17", kTelegramHeader, kBody));
  CHECK(cable.place == "/in/dump.csv:1");
  CHECK(cable.path == "/in/dump.csv:1");
  CHECK(cable.name == "dump.csv:1");
  CHECK(cable.format == kCsvFormat);
  CHECK(first(cable, Field::kId) == "08BEIJING1503");
  CHECK(first(cable, Field::kKind) == "cable");
  CHECK(first(cable, Field::kPost) == "Beijing");
  CHECK(first(cable, Field::kClassification) == "CONFIDENTIAL");
  CHECK(all(cable, Field::kCaptions) == Strings{"NOFORN"});
  CHECK(all(cable, Field::kReferences) == Strings{"07TOKYO1188", "08STATE22"});
  CHECK_THAT(cable.text, Catch::StartsWith("O 210815Z APR 08\nFM AMEMBASSY BEIJING\nTO SECSTATE "
                                           "WASHDC IMMEDIATE 7012\n\nC O N F I D E N T I A L"));
  CHECK_THAT(cable.text, Catch::EndsWith("The dredger \"Anna\" sails, it is said."));
}

TEST_CASE("a reference with a word glued to its post gives way to the telegram's own") {
  const auto id_with = [](const std::string& written) {
    std::string text = row("17", kTelegramHeader, kBody);
    const std::string reference = "08BEIJING1503";
    text.replace(text.find(reference), reference.size(), written);
    return first(read_one(text), Field::kId);
  };
  CHECK(id_with("08NOFORNBEIJING1503") == "08BEIJING1503");
  CHECK(id_with("08NOFORNBEIJING1504") == "08NOFORNBEIJING1504");
  CHECK(id_with("08OSLO1503") == "08OSLO1503");
}

TEST_CASE("the row's day is given only where the text has no date-time group") {
  CHECK(first(read_one(row("1", kTelegramHeader, kBody)), Field::kDate) == "");
  CHECK(first(read_one(row("1", "", "Rain.")), Field::kDate) == "2008-04-22");
  const std::string without = "FM AMEMBASSY BEIJING\nTO SECSTATE WASHDC IMMEDIATE 7012\n";
  CHECK(first(read_one(row("1", without, kBody)), Field::kDate) == "2008-04-22");
}

TEST_CASE("days are read in both spellings, without the time") {
  const std::pair<std::string, std::string> table[] = {
      {"2004-12-06 10:12:00", "2004-12-06"},
      {"2004-12-06T10:12Z", "2004-12-06"},
      {"2004-12-06", "2004-12-06"},
      {"12/28/1966 18:48", "1966-12-28"},
      {"1/2/1966", "1966-01-02"},
      {"2/30/1966 18:48", ""},
      {"28/12/1966", ""},
      {"12/28/66", ""},
      {"12/28/19661", ""},
      {"2004-12-06x", ""},
      {"2004-12", ""},
      {"-1/2/1966", ""},
      {"yesterday", ""},
      {"", ""},
  };
  for (const auto& [text, day] : table) {
    CAPTURE(text);
    const auto read = read_csv_day(text);
    CHECK((read ? to_iso_string(*read) : "") == day);
  }
}

TEST_CASE("classifications are read apart from their captions") {
  const std::tuple<std::string, std::string, Strings> table[] = {
      {"SECRET", "SECRET", {}},
      {"SECRET//NOFORN", "SECRET", {"NOFORN"}},
      {"unclassified", "UNCLASSIFIED", {}},
      {"UNCLASSIFIED//FOR OFFICIAL USE ONLY", "UNCLASSIFIED//FOR OFFICIAL USE ONLY", {}},
      {"LIMITED OFFICIAL USE", "LIMITED OFFICIAL USE", {}},
      {"", "", {}},
  };
  for (const auto& [written, level, captions] : table) {
    CAPTURE(written);
    const SourceDocument read = read_columns("id,classification", "1," + written);
    CHECK(first(read, Field::kClassification) == level);
    CHECK(all(read, Field::kCaptions) == captions);
  }
}

TEST_CASE("an origin becomes its post") {
  const std::pair<std::string, std::string> table[] = {
      {"Embassy Beijing", "Beijing"},
      {"Consulate Ho Chi Minh City", "Ho Chi Minh City"},
      {"American Consulate General Istanbul", "Istanbul"},
      {"\"American Institute Taiwan, Taipei\"", "AIT Taipei"},
      {"US Mission Geneva", "Geneva"},
      {"Embassy Atlantis", "Embassy Atlantis"},
      {"", ""},
  };
  for (const auto& [origin, post] : table) {
    CHECK(first(read_columns("id,origin", "1," + origin), Field::kPost) == post);
  }
}

TEST_CASE("a row with a cable's reference has that as its id, in canonical form, else its number") {
  CHECK(first(read_columns("id,refid", "7,08 BEIJING 001503"), Field::kId) == "08BEIJING1503");
  CHECK(first(read_columns("id,refid", "7,"), Field::kId) == "7");
  CHECK(first(read_columns("id,refid", "7,draft"), Field::kId) == "7");
  CHECK(first(read_columns("date,refid", "x,draft"), Field::kId) == "draft");
  CHECK(first(read_columns("date,refid", "x,draft"), Field::kKind) == "");
}

TEST_CASE("references are separated by bars or commas; those not understood stay as written") {
  CHECK(all(read_columns("id,refs", "1,07TOKYO1188|08STATE0022"), Field::kReferences) ==
        Strings{"07TOKYO1188", "08STATE22"});
  CHECK(all(read_columns("id,refs", "1,\"07 TOKYO 1188, , letter of May\""), Field::kReferences) ==
        Strings{"07TOKYO1188", "letter of May"});
}

TEST_CASE("a row of more references than any cable has is refused") {
  std::string references;
  for (int i = 0; i <= 1000; ++i) references += "08STATE" + std::to_string(i + 1) + '|';
  const Outcome read = read_all("id,refs,body\n1," + references + ",Rain.\n2,08STATE1,Snow.\n");
  CHECK(read.errors ==
        Strings{"/in/dump.csv:2: more than 1000 references (the row begins on line 2)"});
  CHECK(read.documents.size() == 1);
}

TEST_CASE("an origin too long to be one stays as written") {
  std::string origin;
  while (origin.size() < 100'000) origin += "Embassy ";
  origin += "Beijing";
  CHECK(first(read_columns("id,origin", "1," + origin), Field::kPost) == origin);
}

TEST_CASE("a header row names the columns in any order and others are passed over") {
  const SourceDocument read = read_one(
      "Content,Author,Reference_ID,Date\r\n\"Rain,\r\nwind.\",Anna,08BEIJING1503,2008-04-22\r\n");
  CHECK(read.text == "Rain,\nwind.");
  CHECK(read.place == "/in/dump.csv:2");
  CHECK(first(read, Field::kId) == "08BEIJING1503");
  CHECK(first(read, Field::kDate) == "2008-04-22");
}

TEST_CASE("a body that repeats the header has it once") {
  const std::string header = "R 220800Z APR 08\nFM  AMEMBASSY QUITO";
  CHECK(read_one(row("1", header, "R 220800Z APR 08 FM AMEMBASSY QUITO\n\nRain.")).text ==
        "R 220800Z APR 08 FM AMEMBASSY QUITO\n\nRain.");
  CHECK(read_one(row("1", header, "Rain.")).text == header + "\n\nRain.");
  CHECK(read_one(row("1", header, "")).text == header);
  CHECK(read_one(row("1", "", "Rain.")).text == "Rain.");
}

TEST_CASE("text that isn't UTF-8 is decoded and that is said") {
  const SourceDocument read = read_one(row("1", "", "Qu\xE9 pasa?"));
  CHECK(read.text == "Qué pasa?");
  CHECK(read.note == "not UTF-8; read as Windows-1252");
}

TEST_CASE("a row that can't be taken is named with its line and the next one is read") {
  const Outcome read = read_all(row("1", "", "a\nb") + "\"2\",\"x\"\n" + row("3", " ", "\n") +
                                row("4", "", "Rain."));
  CHECK(read.errors ==
        Strings{"/in/dump.csv:2: a row of 2 columns where there should be 8 (the row begins on "
                "line 3)",
                "/in/dump.csv:3: neither header nor body (the row begins on line 4)"});
  REQUIRE(read.documents.size() == 2);
  CHECK(read.documents[1].place == "/in/dump.csv:4");
}

TEST_CASE("a quote that is never closed costs its row, and the next one where there is one") {
  const Outcome at_end = read_all(row("1", "", "Rain.") + "\"2\",\"a\nb");
  CHECK(at_end.documents.size() == 1);
  CHECK(at_end.errors ==
        Strings{"/in/dump.csv:2: the file ends inside quotes (the row begins on line 2)"});

  std::string unclosed = row("1", "", "Rain.");
  unclosed.erase(unclosed.size() - 2, 1);
  const Outcome within = read_all(unclosed + row("2", "", "Snow.") + row("3", "", "Wind."));
  CHECK(within.errors.size() == 1);
  REQUIRE(within.documents.size() == 1);
  CHECK(within.documents[0].text == "Wind.");
}

TEST_CASE("a row too large for one document is passed over in bounded memory") {
  auto source = std::make_unique<RepeatingSource>(row("1", "", "Rain.") + "\"2\",\"",
                                                  std::string(60'000, 'x') + "\n", 2000,
                                                  "\"\n" + row("3", "", "Wind."));
  const Outcome read = read_all(std::move(source));
  CHECK(read.errors == Strings{"/in/dump.csv:2: a row of 114.4 MB, too large for one document (at "
                               "most 1.0 MB; raise --max-document) (the row begins on line 2)"});
  REQUIRE(read.documents.size() == 2);
  CHECK(read.documents[1].text == "Wind.");
}

TEST_CASE("a table of cables is opened by its content") {
  const auto reader = open_reader({"/in/x", "x", 0},
                                  std::make_unique<StringSource>(row("1", "", "Rain.")), kOptions);
  CHECK(reader->next()->format == kCsvFormat);
}

}  // namespace dragoman
