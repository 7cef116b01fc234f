// References made of a document's fields: Chicago notes, BibTeX, RIS.

#include "searcher/citation/citation.h"

#include <catch2/catch.hpp>
#include <map>
#include <set>

#include "searcher/citation/correspondent.h"
#include "searcher/citation/frus_volume.h"
#include "searcher/citation/reference_formats.h"

namespace {

using namespace dragoman;

using Values = std::vector<std::pair<Field, std::string>>;

Document document_of(const Values& values) {
  Document document;
  for (const auto& [field, value] : values) document.add(field, value);
  return document;
}

std::string note(const Values& values) {
  return chicago_note(read_citation(document_of(values)));
}

const Values kCable = {{Field::kId, "08BEIJING1488"},
                       {Field::kKind, "cable"},
                       {Field::kTitle, "KETTLES BOIL AGAIN"},
                       {Field::kDate, "2008-04-17T10:26Z"},
                       {Field::kPost, "Beijing"},
                       {Field::kFrom, "AMEMBASSY BEIJING"},
                       {Field::kTo, "SECSTATE WASHDC"},
                       {Field::kTo, "AMCONSUL SHANGHAI"},
                       {Field::kClassification, "CONFIDENTIAL"},
                       {Field::kCountry, "CN"},
                       {Field::kTopic, "PHUM"},
                       {Field::kTags, "PHUM"},
                       {Field::kCollection, "cables"}};

const Values kVolumePart = {{Field::kId, "frus1969-76v12/d1"},
                            {Field::kKind, "memorandum"},
                            {Field::kTitle, "1. Memorandum of Conversation"},
                            {Field::kDate, "1969-01-02"},
                            {Field::kClassification, "SECRET"},
                            {Field::kCollection, "frus1969-76v12"}};

Values with(Values values, Field field, const std::string& value) {
  std::erase_if(values, [&](const auto& pair) { return pair.first == field; });
  if (!value.empty()) values.emplace_back(field, value);
  return values;
}

}  // namespace

TEST_CASE("a cable is cited by sender and addressee and subject and reference") {
  CHECK(note(kCable) ==
        "US Embassy Beijing to Secretary of State, \"KETTLES BOIL AGAIN,\" telegram 08BEIJING1488, "
        "April 17, 2008, CONFIDENTIAL.");
  CHECK(note(with(kCable, Field::kFrom, "")) ==
        "Beijing to Secretary of State, \"KETTLES BOIL AGAIN,\" telegram 08BEIJING1488, "
        "April 17, 2008, CONFIDENTIAL.");
  CHECK(note(with(kCable, Field::kTo, "")) ==
        "US Embassy Beijing, \"KETTLES BOIL AGAIN,\" telegram 08BEIJING1488, April 17, 2008, "
        "CONFIDENTIAL.");
  CHECK(note(with(kCable, Field::kTitle, "")) ==
        "US Embassy Beijing to Secretary of State, telegram 08BEIJING1488, April 17, 2008, "
        "CONFIDENTIAL.");
  CHECK(note(with(kCable, Field::kId, "more/x.txt")) ==
        "US Embassy Beijing to Secretary of State, \"KETTLES BOIL AGAIN,\" telegram, "
        "April 17, 2008, CONFIDENTIAL.");
}

TEST_CASE("a date is cited as far as it is known") {
  const auto dated = [](const std::string& date) {
    return note({{Field::kKind, "article"}, {Field::kTitle, "Tea"}, {Field::kDate, date}});
  };
  CHECK(dated("2008-04-07") == "\"Tea,\" April 7, 2008.");
  CHECK(dated("2008-12") == "\"Tea,\" December 2008.");
  CHECK(dated("1965") == "\"Tea,\" 1965.");
  CHECK(note({{Field::kKind, "article"}, {Field::kTitle, "Tea"}}) == "\"Tea,\" n.d.");
}

TEST_CASE("a document of a volume is cited by the volume and its number there") {
  CHECK(note(kVolumePart) ==
        "\"Memorandum of Conversation,\" January 2, 1969, Foreign Relations of the United States, "
        "1969–1976, vol. 12, doc. 1.");
  CHECK(note({{Field::kId, "seabed1974v03/d5-annex"},
              {Field::kTitle, "No. 5 The Chargé to the Secretary"},
              {Field::kCollection, "seabed1974v03"}}) ==
        "\"No. 5 The Chargé to the Secretary,\" n.d., seabed1974v03, doc. 5-annex.");
  CHECK(note({{Field::kId, "seabed1974v03/d5"},
              {Field::kTitle, "No. 5 The Chargé to the Secretary"},
              {Field::kCollection, "seabed1974v03"}}) ==
        "\"The Chargé to the Secretary,\" n.d., seabed1974v03, doc. 5.");
  CHECK(
      note({{Field::kId, "v/d12"}, {Field::kKind, "editorial-note"}, {Field::kCollection, "v"}}) ==
      "Editorial note, n.d., v, doc. 12.");
}

TEST_CASE("other texts are cited by what they are") {
  CHECK(note({{Field::kId, "press/tea"},
              {Field::kKind, "article"},
              {Field::kTitle, "Tea at Last."},
              {Field::kFrom, "Ann Samovar"},
              {Field::kDate, "2008-10-05"},
              {Field::kCollection, "The Harbor Courier"}}) ==
        "Ann Samovar, \"Tea at Last,\" The Harbor Courier, October 5, 2008.");
  CHECK(note({{Field::kId, "un/x"},
              {Field::kKind, "un-document"},
              {Field::kTitle, "Resolution 9108 (2008)"},
              {Field::kReferences, "S/RES/9108 (2008)"},
              {Field::kDate, "2008-07-28"},
              {Field::kCollection, "un"}}) ==
        "\"Resolution 9108 (2008),\" UN document S/RES/9108 (2008), July 28, 2008, un.");
  CHECK(note({{Field::kId, "x"},
              {Field::kKind, "letter"},
              {Field::kTitle, "Loans"},
              {Field::kTo, "the Minister"},
              {Field::kDate, "1986"}}) == "\"Loans,\" letter to the Minister, 1986.");
  CHECK(note({{Field::kId, "x"},
              {Field::kKind, "memorandum"},
              {Field::kFrom, "Thistlewood"},
              {Field::kTo, "Harrowgate"},
              {Field::kClassification, "SECRET"}}) ==
        "Thistlewood to Harrowgate, memorandum x, n.d., SECRET.");
  CHECK(note({{Field::kId, "notes/x"}}) == "Notes/x, n.d.");
}

TEST_CASE("titles keep their marks but for the last full stop and double quotation marks") {
  const auto titled = [](const std::string& title) {
    const std::string text = note({{Field::kId, "x"}, {Field::kTitle, title}});
    return text.substr(0, text.find(", n.d."));
  };
  CHECK(titled("Who boils?") == "\"Who boils?,\" n.d.");
  CHECK(titled("To Washington, D.C.") == "\"To Washington, D.C.,\" n.d.");
  CHECK(titled("More ...") == "\"More ...,\" n.d.");
  CHECK(titled("The \"kettle\" and the “tea”") == "\"The 'kettle' and the ‘tea’,\" n.d.");
  CHECK(titled("two\nlines\tand  \x1B[31mmore") == "\"two lines and [31mmore,\" n.d.");
}

TEST_CASE("addresses of telegrams are put in words") {
  const std::map<std::string, std::string> table = {
      {"AMEMBASSY BEIJING", "US Embassy Beijing"},
      {"AMEMBASSY PEKING", "US Embassy Peking"},
      {"AMEMBASSY PORT OF SPAIN", "US Embassy Port of Spain"},
      {"AMEMBASSY THE HAGUE", "US Embassy The Hague"},
      {"AmEmbassy Rio de Janeiro", "US Embassy Rio de Janeiro"},
      {"AMCONSUL RIO DE JANEIRO", "US Consulate Rio de Janeiro"},
      {"AMCONGEN HONG KONG", "US Consulate General Hong Kong"},
      {"USMISSION USUN NEW YORK", "US Mission USUN New York"},
      {"USLO PEKING", "US Liaison Office Peking"},
      {"AIT TAIPEI", "American Institute in Taiwan"},
      {"SECSTATE WASHDC", "Secretary of State"},
      {"SecState WashDC", "Secretary of State"},
      {"NSC WASHDC", "NSC WASHDC"},
      {"AMEMBASSY", "AMEMBASSY"},
      {"Embassy in Turkey", "Embassy in Turkey"},
      {"", ""},
  };
  for (const auto& [address, words] : table) CHECK(correspondent(address) == words);
}

TEST_CASE("volumes of FRUS are named by their ids") {
  const std::string series = "Foreign Relations of the United States";
  const std::map<std::string, std::string> table = {
      {"frus1969-76v12", series + ", 1969–1976, vol. 12"},
      {"frus1969-76v19p1", series + ", 1969–1976, vol. 19, pt. 1"},
      {"frus1969-76ve05p1", series + ", 1969–1976, vol. E-5, pt. 1"},
      {"frus1945v07", series + ", 1945, vol. 7"},
      {"frus1899-00v1", series + ", 1899–1900, vol. 1"},
      {"frus1952-54Guat", series + " (frus1952-54Guat)"},
      {"frus1861", series + " (frus1861)"},
      {"frus1969-76v", series + " (frus1969-76v)"},
      {"frusty", ""},
      {"frus12345v1", ""},
      {"cables", ""},
      {"", ""},
  };
  for (const auto& [id, name] : table) CHECK(frus_volume(id) == name);
}

TEST_CASE("a BibTeX entry holds what is known") {
  CHECK(bibtex_entry(document_of(kCable)) ==
        "@misc{08BEIJING1488,\n"
        "  author = {{US Embassy Beijing}},\n"
        "  title = {{KETTLES BOIL AGAIN}},\n"
        "  howpublished = {telegram 08BEIJING1488 to Secretary of State},\n"
        "  year = {2008},\n"
        "  month = apr,\n"
        "  day = {17},\n"
        "  note = {CONFIDENTIAL},\n"
        "  keywords = {China, Human Rights, PHUM}\n"
        "}\n");
  CHECK(bibtex_entry(document_of(kVolumePart)) ==
        "@misc{frus1969-76v12/d1,\n"
        "  title = {{Memorandum of Conversation}},\n"
        "  howpublished = {Foreign Relations of the United States, 1969–1976, vol. 12, doc. 1},\n"
        "  year = {1969},\n"
        "  month = jan,\n"
        "  day = {2}\n"
        "}\n");
  CHECK(bibtex_entry(document_of({{Field::kId, "p"},
                                  {Field::kKind, "article"},
                                  {Field::kTitle, "Tea"},
                                  {Field::kCollection, "Courier & Post"}})) ==
        "@article{p,\n"
        "  title = {{Tea}},\n"
        "  journal = {Courier \\& Post},\n"
        "  note = {n.d.}\n"
        "}\n");
}

TEST_CASE("BibTeX values have no brace alone and no special character bare") {
  const std::map<std::string, std::string> table = {
      {"plain Zürich", "plain Zürich"},
      {"50% of $3 & #1_a", "50\\% of \\$3 \\& \\#1\\_a"},
      {"a}b{c", "a\\textbraceright{}b\\textbraceleft{}c"},
      {"~^\\", "\\textasciitilde{}\\textasciicircum{}\\textbackslash{}"},
  };
  for (const auto& [text, value] : table) CHECK(bibtex_value(text) == value);
}

TEST_CASE("BibTeX keys are the same every time and never shared") {
  CHECK(bibtex_key("frus1969-76v12/d1") == "frus1969-76v12/d1");
  CHECK(bibtex_key("08BEIJING1488") == "08BEIJING1488");
  std::set<std::string> keys;
  const std::vector<std::string> ids = {"a b", "a,b", "a{b", "a-b", "añb", "a\"b", "a%b", "", " "};
  for (const std::string& id : ids) {
    const std::string key = bibtex_key(id);
    CHECK(key == bibtex_key(id));
    CHECK(key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos);
    keys.insert(key);
  }
  CHECK(keys.size() == ids.size());
}

TEST_CASE("a RIS entry holds what is known in lines that end in CR LF") {
  CHECK(ris_entry(document_of(kCable)) ==
        "TY  - PCOMM\r\n"
        "ID  - 08BEIJING1488\r\n"
        "AU  - US Embassy Beijing\r\n"
        "A2  - Secretary of State\r\n"
        "TI  - KETTLES BOIL AGAIN\r\n"
        "M3  - telegram\r\n"
        "AN  - 08BEIJING1488\r\n"
        "PY  - 2008\r\n"
        "DA  - 2008/04/17/\r\n"
        "N1  - CONFIDENTIAL\r\n"
        "KW  - China\r\n"
        "KW  - Human Rights\r\n"
        "KW  - PHUM\r\n"
        "ER  - \r\n");
  CHECK(ris_entry(document_of(kVolumePart)) ==
        "TY  - GOVDOC\r\n"
        "ID  - frus1969-76v12/d1\r\n"
        "TI  - Memorandum of Conversation\r\n"
        "T2  - Foreign Relations of the United States, 1969–1976, vol. 12\r\n"
        "M3  - memorandum\r\n"
        "SE  - doc. 1\r\n"
        "PY  - 1969\r\n"
        "DA  - 1969/01/02/\r\n"
        "ER  - \r\n");
  CHECK(ris_entry(document_of({{Field::kId, "x"}, {Field::kDate, "0800-03"}})) ==
        "TY  - GEN\r\nID  - x\r\nAN  - x\r\nPY  - 800\r\nDA  - 0800/03//\r\nER  - \r\n");
}

TEST_CASE("what a document holds can't end an entry before its time") {
  Values values = {{Field::kId, "x\r\nER  - \r\n@misc{y"}};
  for (const Field field : {Field::kKind, Field::kTitle, Field::kFrom, Field::kTo, Field::kPost,
                            Field::kCollection, Field::kClassification, Field::kTags}) {
    values.emplace_back(field, "a\r\nER  - \r\n} @misc{b, \x1B[2J \"q\" {");
  }
  const std::string ris = ris_entry(document_of(values));
  CHECK(ris.find("\nER") == ris.size() - 9);
  const std::string bibtex = bibtex_entry(document_of(values));
  int depth = 0;
  for (std::size_t i = 0; i < bibtex.size(); ++i) {
    depth += bibtex[i] == '{' ? 1 : bibtex[i] == '}' ? -1 : 0;
    if (depth == 0 && i > 10) CHECK(i >= bibtex.size() - 2);
  }
  CHECK(depth == 0);
  CHECK(bibtex.find('\x1B') == std::string::npos);
  CHECK(chicago_note(read_citation(document_of(values))).find('\n') == std::string::npos);
}
