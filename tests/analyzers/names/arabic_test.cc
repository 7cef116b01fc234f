#include "analyzers/names/romanization/arabic_skeleton.h"
#include "tests/analyzers/names/name_keys.h"

namespace dragoman::test {
namespace {

TEST_CASE("an Arabic name has one key in all romanizations") {
  check_one_name(
      names::read_arabic,
      {
          {"Muammar Qadhafi", "Moammar Gaddafi", "Mu'ammar al-Kadafi", "Qaddafi, Muammar al-",
           "Muʿammar al-Qadhdhāfī"},
          {"Husayn ibn Talal", "Hussein bin Talal", "Hussein, Ibn Talal", "Husain ibn Talal"},
          {"Faysal ibn Abd al-Aziz", "Feisal bin Abdul Aziz", "Faisal Bin Abdulaziz"},
          {"Gamal Abdel Nasser", "Jamal Abd al-Nasir", "Nasser, Gamal Abdul",
           "Nasir, Jamal Abd al-"},
          {"Houari Boumediene", "Boumedienne, Houari"},
          {"Chadli Bendjedid", "Shadli Benjedid", "Chedli Benjedid"},
          {"Nur al-Din al-Atasi", "Noureddine Atassi", "Nureddin al-Attasi"},
          {"Abdullah al-Sallal", "Abd Allah Sallal", "Abdallah as-Sallal"},
          {"Tawfiq al-Suwaydi", "Taufiq Suwaidi", "Toufic al-Suweidi"},
          {"Shukri al-Quwatli", "Choukri Kuwatly", "Shoukri al-Quwatly"},
          {"Mahmud Riyad", "Mahmoud Riad", "Mahmood Riyadh al-"},
          {"Fadil al-Jamali", "Fadhil Jamali"},
          {"Mohammad Ayub Khan", "Muhammad Ayyub Khan", "Khan, Mohammed Ayub",
           "Ayub Khan, Muhammad"},
          {"Zulfikar Ali Bhutto", "Zulfiqar Ali Bhutto", "Bhutto, Zulfiqar Ali"},
      });
}

TEST_CASE("Abd joins the word behind it, however the article is assimilated") {
  check_one_name(
      names::read_arabic,
      {
          {"Abd al-Rahman Arif", "Abdul Rahman Arif", "Abdurrahman Arif", "Abd ar-Rahman Aref",
           "Abderrahmane Aref", "Arif, Abd al-Rahman", "Arif, Abdul Rahman", "Abdelrahman Arif"},
          {"Abd al-Karim Qasim", "Abdul Karim Kassem", "Abdelkarim Qassim", "Qasim, Abd al-Karim"},
          {"Abd al-Halim Khaddam", "Abdul Halim Khaddam", "Abdelhalim Khaddam"},
          {"Abd es-Salam Jallud", "Abdessalam Jalloud", "Abdul Salam Jallud"},
      });
}

TEST_CASE("a Persian name has one key in all romanizations") {
  check_one_name(
      names::read_arabic,
      {
          {"Mohammad Mossadegh", "Muhammad Musaddiq", "Mohammed Mossadeq", "Mossadegh, Mohammad"},
          {"Mohammad Reza Pahlavi", "Muhammad Rida Pahlavi", "Pahlavi, Mohammad Reza"},
          {"Ruhollah Khomeini", "Ruhullah Khumayni", "Khomeini, Ayatollah Ruhollah"},
          {"Hossein Ala", "Hosein Ala", "Husayn Ala"},
          {"Ali Qoli Rostami", "Ali Gholi Rostami"},
      });
}

TEST_CASE("articles kinship honours and initials are no part of an Arabic name's key") {
  check_one_name(
      names::read_arabic,
      {
          {"Anwar Sadat", "Anwar al-Sadat", "Sadat, Anwar el-", "al-Sadat, Mohamed Anwar"},
          {"Omar Zuhayri", "Sayyid Omar al-Zuhayri", "Zuhayri, Sheikh Omar"},
          {"Adnan Barzanji", "Barzanji, Adnan M.", "Adnan al-Barzanji"},
          {"Qaboos bin Said", "Sultan Qabus ibn Said", "Said, Qaboos bin"},
          {"Fahd ibn Abd al-Aziz al-Saud", "Fahd bin Abdul Aziz", "Fahd ibn Abdul-Aziz Al Saud"},
          {"Zine El Abidine Ben Ali", "Ben Ali, Zine al-Abidine"},
          {"Mustafa an-Nahas Pasha", "Mostafa Nahhas"},
      });
}

TEST_CASE("different Arabic names have different keys") {
  check_two_names(names::read_arabic,
                  {
                      {"Mahmud Fawzi", "Mohammed Fawzi"},
                      {"Hassan bin Talal", "Hussein bin Talal"},
                      {"Hasan al-Tikriti", "Husayn al-Tikriti"},
                      {"Salim Sabah", "Salah Sabah"},
                      {"Salih Jabr", "Salah Jabr"},
                      {"Jamal Nasir", "Kamal Nasir"},
                      {"Jamal Hariri", "Jamil Hariri"},
                      {"Said Qasimi", "Saud Qasimi"},
                      {"Abd al-Rahman Arif", "Abd al-Karim Arif"},
                      {"Abdullah al-Saud", "Abd al-Aziz al-Saud"},
                      {"Reza Pahlavi", "Mohammad Reza Pahlavi"},
                      {"Muhammad bin Abdul Aziz al-Saud", "Abdul Aziz ibn Saud"},
                      {"Khalid Shihab", "Khalil Shihab"},
                  });
}

TEST_CASE("names that nothing shows to be Arabic and names that anybody has are not read") {
  check_unread(names::read_arabic,
               {"John Davies", "Al Gore", "Ben Bradlee", "Mahmud", "Hussein", "al-Rahman",
                "Fred Vinson", "George Baker", "Ahmed Ali", "Mohammed Ali", "Paul Kelly",
                "Norman Eisen", "", "محمد علي", "Ali Хасан"});
}

TEST_CASE("a skeleton holds the consonants and what vowels romanizations agree on") {
  const auto skeleton = [](std::string_view word) {
    return names::arabic_skeleton(word, names::ArabicG::kQaf);
  };
  CHECK(skeleton("qadhafi") == "kdfy");
  CHECK(skeleton("gaddafi") == "kdfy");
  CHECK(skeleton("husayn") == "hwsyn");
  CHECK(skeleton("hussein") == "hwsyn");
  CHECK(skeleton("hassan") == "hsan");
  CHECK(skeleton("mahmoud") == "mhmwd");
  CHECK(skeleton("badaoui") == skeleton("badawi"));
  CHECK(skeleton("khalifah") == skeleton("khalifa"));
  CHECK(skeleton("salah") == "slah");
  CHECK(names::arabic_skeleton("gamal", names::ArabicG::kJim) ==
        names::arabic_skeleton("jamal", names::ArabicG::kJim));
  CHECK(skeleton("").empty());
}

TEST_CASE("an Arabic reading says the language it was romanized from") {
  CHECK(readings(names::read_arabic, "Anwar Sadat").front().system == "Arabic romanization");
  CHECK(readings(names::read_arabic, "Mohammad Reza Pahlavi").front().system ==
        "Persian romanization");
}

TEST_CASE("any text can be read as an Arabic name") {
  check_any_text(names::read_arabic);
}

}  // namespace
}  // namespace dragoman::test
