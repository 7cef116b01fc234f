#include "tests/analyzers/names/name_keys.h"

namespace dragoman::test {
namespace {

TEST_CASE("an Indonesian name has one key in the spellings of 1901 and 1947 and 1972") {
  check_one_name(
      names::read_indonesian,
      {
          {"Soekarno", "Sukarno"},
          {"Soeharto", "Suharto"},
          {"Soebandrio", "Subandrio"},
          {"Achmed Soekarno", "Ahmed Sukarno", "Sukarno, Achmad"},
          {"Soemitro Djojohadikoesoemo", "Sumitro Djojohadikusumo", "Sumitro Joyohadikusumo"},
          {"Achmad Soebardjo", "Ahmad Subarjo"},
          {"Ali Sastroamidjojo", "Ali Sastroamijoyo"},
          {"Juwono Sudarsono", "Yuwono Sudarsono", "Joewono Soedarsono"},
          {"Soedharmono", "Sudarmono"},
          {"Djuanda Kartawidjaja", "Juanda Kartawijaya"},
      });
}

TEST_CASE("different Indonesian names have different keys") {
  check_two_names(names::read_indonesian, {
                                              {"Soekarno", "Soeharto"},
                                              {"Sudirman Santoso", "Sudarman Santoso"},
                                          });
}

TEST_CASE("names that nothing shows to be Javanese are not read") {
  check_unread(names::read_indonesian,
               {"John Davies", "Joe Doe", "Susan", "Sudan", "Milovan Djilas", "Suez", "", "Сукарно",
                "Alan Sutherland"});
}

TEST_CASE("an Indonesian reading says the spelling") {
  CHECK(readings(names::read_indonesian, "Soekarno").front().system == "Van Ophuijsen spelling");
  CHECK(readings(names::read_indonesian, "Sutjipto").front().system == "Soewandi spelling");
  CHECK(readings(names::read_indonesian, "Sukarno").front().system == "EYD spelling");
}

TEST_CASE("any text can be read as an Indonesian name") {
  check_any_text(names::read_indonesian);
}

}  // namespace
}  // namespace dragoman::test
