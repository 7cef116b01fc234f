#include "tests/analyzers/names/name_keys.h"

namespace dragoman::test {
namespace {

TEST_CASE("a Thai Lao or Khmer name has one key by letters and by sound") {
  check_one_name(names::read_thai,
                 {
                     {"Phibun Songkhram", "Pibul Songgram", "Pibul Songkram"},
                     {"Thanom Kittikachorn", "Thanom Kittikhachon", "Kittikachorn, Thanom"},
                     {"Praphat Charusathien", "Prapas Charusathian"},
                     {"Pridi Phanomyong", "Pridi Banomyong"},
                     {"Kukrit Pramoj", "Khukrit Pramot", "Pramoj, Kukrit"},
                     {"Sarit Thanarat", "Sarit Dhanarat"},
                     {"Souvanna Phouma", "Suvanna Phuma"},
                     {"Norodom Sihanouk", "Sihanouk, Norodom", "Norodom Sihanuk"},
                 });
}

TEST_CASE("a Burmese name has one key with and without honours") {
  check_one_name(names::read_thai, {
                                       {"Aung San Suu Kyi", "Daw Aung San Su Kyi"},
                                       {"Kyaw Nyein", "U Kyaw Nyein"},
                                       {"Khin Nyunt", "Khin Nyun"},
                                   });
}

TEST_CASE("different names of Thailand and its neighbours have different keys") {
  check_two_names(names::read_thai, {
                                        {"Thanom Kittikachorn", "Praphat Kittikachorn"},
                                        {"Kukrit Pramoj", "Seni Pramoj"},
                                        {"Souvanna Phouma", "Souvanna Phoumi"},
                                        {"Ne Win", "Nu Win"},
                                    });
}

TEST_CASE("names that nothing shows to be Thai or Burmese are not read") {
  check_unread(names::read_thai, {"John Davies", "Juan Carlos", "Thanom", "U Nu", "Win Smith", "",
                                  "Dean Rusk", "Thanom Хо"});
}

TEST_CASE("any text can be read as a Thai name") {
  check_any_text(names::read_thai);
}

}  // namespace
}  // namespace dragoman::test
