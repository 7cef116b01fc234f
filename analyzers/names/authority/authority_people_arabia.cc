// People of Saudi Arabia, the Gulf states and Yemen.
//
// Source: public knowledge: the spellings of the courts themselves, of the BGN system and of the
// English press.

#include "analyzers/names/authority/authority_tables.h"

namespace dragoman {
namespace {

// clang-format off
constexpr AuthorityEntry kEntries[] = {
    person("Hussein bin Ali", "SA JO", 1854, 1931,
           "Sharif Hussein|Sherif Hussein|Husayn ibn Ali|Sharif Husayn|Shereef Hussein|"
           "Sharif of Mecca|Sherif of Mecca|King Hussein of the Hejaz|King Hussein of Hejaz|"
           "Hussein ibn Ali"),
    person("Ibn Saud", "SA", 1875, 1953,
           "Abd/Abdul/Abdel al/_ Aziz ibn/bin Saud|Ibn Saoud|King Abdul Aziz|King Abd al-Aziz|"
           "King Ibn Saud|Abdulaziz ibn Saud|Abdul Aziz al-Saud|King Abdulaziz|"
           "Abd al-Aziz Al Sa'ud|Bin Saud|Ibn Seoud"),
    person("Saud of Saudi Arabia", "SA", 1902, 1969,
           "King Saud|Saud/Saoud bin/ibn Abdul-Aziz/Abd-al-Aziz/Abdelaziz|King Saoud|Amir Saud|"
           "Emir Saud|Crown Prince Saud"),
    person("Faisal of Saudi Arabia", "SA", 1906, 1975,
           "?King Faisal|?King Faysal|?King Feisal|"
           "Faisal/Faysal/Feisal/Feysal bin/ibn Abdul-Aziz/Abd-al-Aziz/Abdelaziz|"
           "Crown Prince Faisal|Crown Prince Faysal|?Faisal|?Faysal|?Feisal|"
           "King Faisal of Saudi Arabia"),
    person("Khalid of Saudi Arabia", "SA", 1913, 1982,
           "King Khalid|King Khaled|Khalid/Khaled bin/ibn Abdul-Aziz/Abd-al-Aziz/Abdelaziz|"
           "Crown Prince Khalid|Crown Prince Khaled"),
    person("Fahd of Saudi Arabia", "SA", 1921, 2005,
           "King Fahd|Fahd/Fahad bin/ibn Abdul-Aziz/Abd-al-Aziz/Abdelaziz|Crown Prince Fahd|"
           "Prince Fahd|Prince Fahd bin Abdul Aziz|?Fahd"),
    person("Abdullah of Saudi Arabia", "SA", 1924, 2015,
           "Abdullah/Abdallah bin/ibn Abdul-Aziz/Abd-al-Aziz/Abdelaziz|"
           "Crown Prince Abdullah of Saudi Arabia|?King Abdullah|?King Abdallah|"
           "?Crown Prince Abdullah|King Abdullah of Saudi Arabia|?Crown Prince Abdallah"),
    person("Salman of Saudi Arabia", "SA", 1935, 0,
           "King Salman|Salman bin/ibn Abdul-Aziz/Abd-al-Aziz/Abdelaziz|Prince Salman|"
           "Crown Prince Salman"),
    person("Mohammed bin Salman", "SA", 1985, 0,
           "Muhammad/Mohammed/Mohammad/Mohamed bin/ibn Salman|MBS"),
    person("Sultan bin Abdulaziz", "SA", 1928, 2011,
           "Sultan bin/ibn Abdul-Aziz/Abd-al-Aziz/Abdelaziz|Prince Sultan|Crown Prince Sultan"),
    person("Nayif bin Abdulaziz", "SA", 1934, 2012,
           "Nayif/Nayef/Naif/Naef bin/ibn Abdul-Aziz/Abd-al-Aziz/Abdelaziz|Prince Nayif|"
           "Prince Nayef|Prince Naif|Crown Prince Nayif|Crown Prince Nayef"),
    person("Muhammad bin Nayif", "SA", 1959, 0,
           "Muhammad/Mohammed/Mohammad/Mohamed bin/ibn Nayif/Nayef/Naif|MBN"),
    person("Saud al-Faisal", "SA", 1940, 2015,
           "Saud/Saoud al/el/bin Faisal/Faysal/Feisal|Prince Saud|Prince Saud al-Faisal"),
    person("Turki al-Faisal", "SA", 1945, 0,
           "Turki/Turky al/bin Faisal/Faysal/Feisal|Prince Turki"),
    person("Bandar bin Sultan", "SA", 1949, 0,
           "Prince Bandar|Prince Bandar bin Sultan|Bandar ibn Sultan"),
    person("Adel al-Jubeir", "SA", 1962, 0, "Adel/Adil al/el/_ Jubeir/Jubayr/Jubair/Joubeir"),
    person("Ahmed Zaki Yamani", "SA", 1930, 2021,
           "Ahmed/Ahmad Zaki al/_ Yamani|Sheikh Yamani|Zaki Yamani|Shaykh Yamani|Shaikh Yamani|"
           "?Yamani"),
    person("Ali al-Naimi", "SA", 1935, 0, "Ali al/an/_ Naimi/Nuaymi/Naymi/Nu'aimi"),
    person("Omar Saqqaf", "SA", 1923, 1974,
           "Omar/Umar al/as/_ Saqqaf/Saqaf/Sakkaf/Sakaf|Sayyid Omar Saqqaf"),
    person("Yusuf Yasin", "SA", 1888, 1962,
           "Yusuf/Yusif/Youssef/Yousuf Yasin/Yassin|Shaikh Yusuf Yassin|Shaikh Yusuf Yasin|"
           "Sheikh Yusuf Yasin"),
    person("Kamal Adham", "SA", 1929, 1999, "Kamal Adham/Adhem"),
    person("Osama bin Laden", "SA AF PK", 1957, 2011,
           "Osama/Usama/Ussamah/Oussama/Ossama/Usamah bin/ben/ibn Laden/Ladin/Ladden|bin Laden|"
           "bin Ladin|ben Laden|UBL|OBL"),
    person("Juhayman al-Otaibi", "SA", 1936, 1980,
           "Juhayman/Juhaiman/Juhaynan al/_ Otaibi/Utaybi/Uteibi/Utaibi|Juhayman"),
    person("Adnan Khashoggi", "SA", 1935, 2017,
           "Adnan Khashoggi/Kashoggi/Khashuqji/Khashogji|Adnan Kashogi"),
    person("Jamal Khashoggi", "SA", 1958, 2018, "Jamal Khashoggi/Kashoggi/Khashuqji"),
    person("Zayed bin Sultan Al Nahyan", "AE", 1918, 2004,
           "Zayed/Zayid/Zaid/Zayd bin/ibn Sultan al/an/_ Nahyan/Nuhayyan/Nahayan|Sheikh Zayed|"
           "Shaykh Zayid|Shaikh Zayed|Shaykh Zayed|Sheikh Zaid"),
    person("Khalifa bin Zayed Al Nahyan", "AE", 1948, 2022,
           "Khalifa/Khalifah bin/ibn Zayed/Zayid al/_ Nahyan|Khalifa/Khalifah bin Zayed/Zayid|"
           "Sheikh Khalifa bin Zayed"),
    person("Mohammed bin Zayed Al Nahyan", "AE", 1961, 0,
           "Mohammed/Muhammad/Mohamed/Mohammad bin/ibn Zayed/Zayid|Mohammed bin Zayed al-Nahyan|"
           "MBZ"),
    person("Rashid bin Saeed Al Maktoum", "AE", 1912, 1990,
           "Rashid/Rashed bin/ibn Saeed/Said al/_ Maktoum/Maktum|Sheikh Rashid of Dubai|"
           "Shaikh Rashid of Dubai"),
    person("Mohammed bin Rashid Al Maktoum", "AE", 1949, 0,
           "Mohammed/Muhammad/Mohamed bin/ibn Rashid/Rashed al/_ Maktoum/Maktum|?MBR|"
           "Mohammed bin Rashid"),
    person("Qaboos bin Said", "OM", 1940, 2020,
           "Qaboos/Qabus/Kabus/Qabous bin/ibn Said/Saeed/Sayid|Sultan Qaboos|Sultan Qabus|"
           "Sultan Qabous|Qaboos|Qabus"),
    person("Said bin Taimur", "OM", 1910, 1972,
           "Said/Saeed bin/ibn Taimur/Taymur/Teimur/Taymour|Sultan Said bin Taimur|Sultan Sa'id"),
    person("Yusuf bin Alawi", "OM", 1945, 0,
           "Yusuf/Youssef/Yousef bin/ibn Alawi|Yousuf bin Alawi bin Abdullah"),
    person("Isa bin Salman Al Khalifa", "BH", 1933, 1999,
           "Isa/Issa/Eissa/Essa bin/ibn Salman al/_ Khalifa/Khalifah|Sheikh Isa|Shaykh Isa|"
           "Isa bin Sulman al-Khalifah|Shaikh Isa"),
    person("Hamad bin Isa Al Khalifa", "BH", 1950, 0,
           "Hamad bin/ibn Isa/Issa/Eissa al/_ Khalifa/Khalifah|King Hamad|Hamad bin Isa"),
    person("Hamad bin Khalifa Al Thani", "QA", 1952, 0,
           "Hamad bin/ibn Khalifa/Khalifah al/ath/_ Thani|Emir Hamad|Amir Hamad|Hamad bin Khalifa"),
    person("Khalifa bin Hamad Al Thani", "QA", 1932, 2016,
           "Khalifa/Khalifah bin/ibn Hamad al/ath/_ Thani"),
    person("Hamad bin Jassim Al Thani", "QA", 1959, 0,
           "Hamad bin/ibn Jassim/Jasim/Jassem/Jasem al/ath/_ Thani|HBJ|Hamad bin Jassim"),
    person("Tamim bin Hamad Al Thani", "QA", 1980, 0,
           "Tamim bin/ibn Hamad al/ath/_ Thani|Emir Tamim|Amir Tamim"),
    person("Abdullah al-Salim al-Sabah", "KW", 1895, 1965,
           "Abdullah/Abdallah al/as Salim/Salem al/as Sabah/Subah|Abdullah Salim al-Sabah"),
    person("Sabah al-Salim al-Sabah", "KW", 1913, 1977, "Sabah al/as Salim/Salem al/as Sabah"),
    person("Jaber al-Ahmad al-Sabah", "KW", 1926, 2006,
           "Jaber/Jabir/Jabbar al Ahmad/Ahmed al/as/_ Sabah|Jaber al-Ahmad"),
    person("Sabah al-Ahmad al-Sabah", "KW", 1929, 2020,
           "Sabah al Ahmad/Ahmed al/as/_ Sabah|Sabah al-Ahmad|Sabah al-Ahmad al-Jaber"),
    person("Yahya Muhammad Hamid ed-Din", "YE", 1869, 1948,
           "Imam Yahya|Yahya Hamid al-Din|Yahya Hamidaddin"),
    person("Ahmad bin Yahya", "YE", 1891, 1962,
           "Imam Ahmad|Imam Ahmed|Ahmad bin Yahya Hamid al-Din|Ahmad ibn Yahya"),
    person("Muhammad al-Badr", "YE", 1926, 1996,
           "Imam Badr|Imam al-Badr|Crown Prince Badr|Mohammed al-Badr|Prince al-Badr|"
           "Crown Prince al-Badr"),
    person("Abdullah al-Sallal", "YE", 1917, 1994,
           "Abdullah/Abdallah al/as/es/_ Sallal/Salal|Colonel Sallal|Brigadier Sallal|"
           "Marshal Sallal|Sallal"),
    person("Ali Abdullah Saleh", "YE", 1942, 2017, "Ali Abdullah/Abdallah Saleh/Salih/Salah"),
    person("Ibrahim al-Hamdi", "YE", 1943, 1977, "Ibrahim al/el/_ Hamdi/Hamadi"),
    person("Abdul Rahman al-Iryani", "YE", 1910, 1998,
           "Abdul/Abd-al/Abdel/Abd-ar Rahman al/el/_ Iryani/Eryani|Qadi Abd al-Rahman al-Iryani"),
    person("Abdulkarim al-Iryani", "YE", 1934, 2015,
           "Abdul/Abd-al/Abdel Karim al/el/_ Iryani/Eryani|"
           "Abdulkarim/Abdelkarim al/el/_ Iryani/Eryani"),
    person("Salim Rubai Ali", "YE", 1935, 1978,
           "Salem/Salim Rubai/Rubayyi/Rubaya/Rubay'/Robaye Ali|Salmin"),
    person("Abdul Fattah Ismail", "YE", 1939, 1986,
           "Abdul/Abd-al/Abdel/Abd-el Fattah/Fatah Ismail"),
    person("Ali Nasir Muhammad", "YE", 1939, 0,
           "Ali Nasir/Nasser/Naser Muhammad/Mohammed/Mohamed/Mohammad"),
    person("Abd Rabbuh Mansur Hadi", "YE", 1945, 0,
           "Abd/Abed/Abdu Rabbuh/Rabbo/Rabbu/Rabboh/Rabo Mansur/Mansour Hadi|"
           "Abdrabuh/Abdrabbuh/Abdurabu/Abdo-Rabbu Mansour/Mansur Hadi"),
    person("Abdul Majid al-Zindani", "YE", 1942, 2024,
           "Abdul/Abd-al/Abdel Majid/Majeed al/az/_ Zindani/Zandani|Sheikh Zindani|Zindani"),
    person("Anwar al-Awlaki", "YE US", 1971, 2011,
           "Anwar al/el/_ Awlaki/Aulaqi/Awlaqi/Aulaki|Awlaki|Aulaqi"),
    person("Abdul Malik al-Houthi", "YE", 1979, 0,
           "Abdul/Abd-al/Abdel Malik/Malek al/el/_ Houthi/Huthi/Hothi"),
};
// clang-format on

}  // namespace

std::span<const AuthorityEntry> people_arabia() {
  return kEntries;
}

}  // namespace dragoman
