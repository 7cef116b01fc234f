#include "tests/analyzers/names/name_keys.h"

namespace dragoman::test {
namespace {

TEST_CASE("a Vietnamese name has one key with and without diacritics and hyphens in any order") {
  check_one_name(
      names::read_vietnamese,
      {
          {"Nguyen Van Thieu", "Nguyễn Văn Thiệu", "Nguyen-Van-Thieu", "Thieu, Nguyen Van",
           "Nguyen, Van Thieu", "President Nguyen Van Thieu"},
          {"Ngo Dinh Diem", "Ngô Đình Diệm", "Ngo-dinh-Diem", "Ngo Dinh Dziem", "Diem, Ngo Dinh"},
          {"Ho Chi Minh", "Hồ Chí Minh", "Ho Chi-minh"},
          {"Nguyen Cao Ky", "Nguyen Cao Ki"},
          {"Le Duc Tho", "Tho, Le Duc", "Lê Đức Thọ"},
          {"Vo Nguyen Giap", "Giap, Vo Nguyen"},
      });
}

TEST_CASE("different Vietnamese names have different keys") {
  check_two_names(names::read_vietnamese, {
                                              {"Nguyen Van Thieu", "Nguyen Van Tho"},
                                              {"Ngo Dinh Diem", "Ngo Dinh Nhu"},
                                              {"Tran Van Huong", "Tran Van Don"},
                                              {"Pham Van Dong", "Phan Van Dong"},
                                          });
}

TEST_CASE("names of no Vietnamese surname or syllables are not read") {
  check_unread(names::read_vietnamese, {"Thieu", "Nguyen", "Mao Zedong", "John Davies", "Le Monde",
                                        "Ho Ying-chin", "Nguyen Smith", "", "Nguyen Хо"});
}

TEST_CASE("any text can be read as a Vietnamese name") {
  check_any_text(names::read_vietnamese);
}

}  // namespace
}  // namespace dragoman::test
