#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/names/romanization/name_reading.h"
#include "tests/support/random_text.h"

namespace dragoman {
namespace {

struct Row {
  std::string_view name;
  std::string_view parts;  // the surname before a comma, if there is one
};

std::string print(const names::WrittenName& name) {
  std::string out;
  for (const std::string& word : name.surname) out += (out.empty() ? "" : " ") + word;
  if (!name.surname.empty()) out += ',';
  for (const std::string& word : name.words) out += (out.empty() ? "" : " ") + word;
  return out;
}

void check(const std::vector<Row>& rows) {
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CHECK(print(names::read_written_name(row.name)) == row.parts);
  }
}

TEST_CASE("a name is taken apart into casefolded words") {
  check({
      {"Mao Tse-tung", "mao tse-tung"},
      {"CHOU EN-LAI", "chou en-lai"},
      {"  Kim   Il\tSung ", "kim il sung"},
      {"Satō Eisaku", "satō eisaku"},
      {"SATŌ EISAKU", "satō eisaku"},
      {"George F.X. Kennan", "george f x kennan"},
      {"J. R. R. Tolkien", "j r r tolkien"},
      {"Lü Zhengcao", "lü zhengcao"},
      {"Ｍａｏ　Zedong", "mao zedong"},
      {"", ""},
      {"...", ""},
      {"- - '", ""},
  });
}

TEST_CASE("a name divided at the end of a line is whole, unless a part begins with a capital") {
  check({
      {"Alexei Kosy-\ngin", "alexei kosygin"},
      {"Alexei Kosy\u00AD\r\n  gin", "alexei kosygin"},
      {"Alexei Kosy\u00ADgin", "alexei kosygin"},
      {"Mao Tse-\ntung", "mao tsetung"},
      {"CHOU EN-\nLAI", "chou en-lai"},
      {"Nguyen Van\u2010\nThieu", "nguyen van-thieu"},
  });
}

TEST_CASE("what stands before a comma is the surname") {
  check({
      {"Chou, En-lai", "chou, en-lai"},
      {"Kennan, George F., Jr.", "kennan, george f"},
      {"Ou Yang, Hsiu", "ou yang, hsiu"},
      {", Mao", "mao"},
      {"Mao,", "mao"},
      {",,Mao,,Zedong,,", "mao, zedong"},
      {"Rusk, Dean, Secretary of State", "rusk, dean"},
  });
}

TEST_CASE("every sign for an apostrophe is one and so is every hyphen") {
  for (const std::string_view mark : {"'", "’", "‘", "ʼ", "ʻ", "ʿ", "ʾ", "`", "´", "＇", "′"}) {
    CAPTURE(mark);
    CHECK(print(names::read_written_name("Hsiao-p" + std::string(mark) + "ing Teng")) ==
          "hsiao-p'ing teng");
  }
  for (const std::string_view mark : {"-", "‐", "‑", "–", "—", "−", "－"}) {
    CAPTURE(mark);
    CHECK(print(names::read_written_name("Mao Tse" + std::string(mark) + "tung")) ==
          "mao tse-tung");
  }
}

TEST_CASE("hyphens stand between two parts") {
  check({
      {"Mao -Tse--tung-", "mao tse-tung"},
      {"Mao Tse- tung", "mao tse tung"},
      {"Mao Tse\u00ADtung", "mao tsetung"},
  });
}

TEST_CASE("titles and ranks before a name are dropped") {
  check({
      {"Foreign Minister Chou En-lai", "chou en-lai"},
      {"Vice Foreign Minister Qiao Guanhua", "qiao guanhua"},
      {"Minister of Foreign Affairs Chen Yi", "chen yi"},
      {"the late Premier Chou", "chou"},
      {"Acting President Choi Kyu Hah", "choi kyu hah"},
      {"Gen. Chun Doo Hwan", "chun doo hwan"},
      {"GEN CHUN DOO HWAN", "chun doo hwan"},
      {"Major General Chiang Wei-kuo", "chiang wei-kuo"},
      {"Field-Marshal Ayub Khan", "ayub khan"},
      {"Prince Konoye Fumimaro", "konoye fumimaro"},
      {"MacArthur, General of the Army Douglas", "macarthur, douglas"},
      {"Park, President Chung Hee", "park, chung hee"},
  });
}

TEST_CASE("a word that may be a name is a title only where it can be told") {
  check({
      {"Min. Kim Dong Jo", "kim dong jo"},
      {"Min Byung Kyu", "min byung kyu"},
      {"Hon Sui Sen", "hon sui sen"},
      {"Nakatani, Gen", "nakatani, gen"},
      {"King, Martin Luther", "king, martin luther"},
      {"State Street", "state street"},
      {"General", "general"},
  });
}

TEST_CASE("titles after a comma are no given name") {
  check({
      {"Chiang Wei-kuo, General", "chiang wei-kuo"},
      {"Chou En-lai, Premier of the State Council", "chou en-lai"},
      {"Konoye, Prince, Fumimaro", "konoye, fumimaro"},
  });
}

TEST_CASE("generations and degrees and remarks and possessives are dropped") {
  check({
      {"Douglas MacArthur II", "douglas macarthur"},
      {"Howard Baker Jr.", "howard baker"},
      {"Rockefeller, John D., III", "rockefeller, john d"},
      {"Deng Xiaoping (Teng Hsiao-p'ing)", "deng xiaoping"},
      {"Quo [also spelled Kuo] Tai-chi", "quo tai-chi"},
      {"Hollings, Ernest F. “Fritz”", "hollings, ernest f"},
      {"Charles (“Chip”) Bohlen", "charles bohlen"},
      {"Mao Tse-tung's", "mao tse-tung"},
      {"Mao Tse-tung’s", "mao tse-tung"},
      {"Mao (Tse", "mao"},
      {"Mao) Tse-tung", "mao tse-tung"},
      {"\"Mao Tse-tung\"", "mao tse-tung"},
  });
}

TEST_CASE("any bytes are taken apart into words that are not empty") {
  test::RandomText random(7);
  for (int i = 0; i < 2000; ++i) {
    const bool text = random.below(2) == 0;
    const std::string name = text ? random.utf8(random.below(60)) : random.bytes(random.below(60));
    const names::WrittenName written = names::read_written_name(name);
    for (const auto& words : {written.surname, written.words}) {
      for (const std::string& word : words) {
        CAPTURE(name, word);
        CHECK_FALSE(word.empty());
        CHECK(word.find_first_of(" ,.()\"") == std::string::npos);
        CHECK(word.front() != '-');
        CHECK(word.back() != '-');
      }
    }
  }
}

TEST_CASE("a name of 256 KiB is read at once") {
  constexpr std::size_t kSize = 1U << 18U;
  for (const std::string_view part :
       {"a", "a ", "-", "'", "(", "\"", ",", "a,", "president ", "é"}) {
    std::string name;
    while (name.size() < kSize) name += part;
    CAPTURE(part);
    CHECK(names::read_written_name(name).words.size() <= kSize);
  }
}

}  // namespace
}  // namespace dragoman
