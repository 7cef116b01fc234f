// People of Egypt, Libya, Sudan, the Maghreb and the Horn.
//
// Source: public knowledge: the spellings of the people themselves, of the BGN system and of the
// English and French press.

#include "analyzers/names/authority/authority_tables.h"

namespace dragoman {
namespace {

// clang-format off
constexpr AuthorityEntry kEntries[] = {
    person("Muammar Qadhafi", "LY", 1942, 2011,
           "Muammar/Moammar/Mouammar/Muammer/Moamer/Moamar/Muamar/Moamma/Muhammar al/el/"
           "_ Qadhafi/Gaddafi/Gadhafi/Qaddafi/Gadafi/Kadafi/Khadafy/Khadafi/Kaddafi/Kadhafi/"
           "Qathafi/Gheddafi/Qadafi/Ghaddafi/Kadaffi/Qadhdhafi/Ghadafi/Quaddafi/Gadaffi/Khaddafi/"
           "Gathafi|"
           "al/el/_ Qadhafi/Gaddafi/Gadhafi/Qaddafi/Gadafi/Kadafi/Khadafy/Khadafi/Kaddafi/"
           "Kadhafi/Qathafi/Gheddafi/Qadafi/Ghaddafi/Kadaffi/Qadhdhafi/Ghadafi/Quaddafi/Gadaffi/"
           "Khaddafi/Gathafi|Mu'ammar Abu Minyar al-Qadhafi|Colonel Qadhafi|Colonel Gaddafi"),
    person("Saif al-Islam Qadhafi", "LY", 1972, 0,
           "Saif/Sayf/Seif al/el Islam al/el/_ Qadhafi/Gaddafi/Gadhafi/Qaddafi/Kadhafi|"
           "Saif al-Islam|Sayf al-Islam|Seif al-Islam"),
    person("Mutassim Qadhafi", "LY", 1974, 2011,
           "Mutassim/Muatassim/Moatassem/Mutasim al/_ Qadhafi/Gaddafi/Gadhafi/Qaddafi/Billah|"
           "Mutassim Billah Qadhafi"),
    person("Idris of Libya", "LY", 1890, 1983,
           "King Idris|Idris al-Sanusi|Sayyid Idris|Mohammed Idris el-Senussi|Idris as-Senussi|"
           "Idris I|Muhammad Idris al-Sanusi|Sayed Idris|Idris el Senussi"),
    person("Abdessalam Jalloud", "LY", 1944, 0,
           "Abdel/Abd-al/Abdul Salam/Salem Jallud/Jalloud/Djalloud|"
           "Abdessalam/Abdesselam/Abdelsalam Jallud/Djalloud|Major Jalloud|Jalloud|Jallud"),
    person("Musa Kusa", "LY", 1949, 0, "Moussa/Mousa/Musa Koussa/Kousa/Kusa/Kossa"),
    person("Gamal Abdel Nasser", "EG SY IQ IL JO LB SA YE SD US", 1918, 1970,
           "Gamal/Jamal/Gamel/Djamal Abdel/Abd-al/Abdul/Abd-el/Abdal/Abdan Nasser/Nasir/Naser/"
           "Nasr|Gamal/Jamal Abdelnasser/Abdulnasser/Abdunnasir|Gamal/Jamal Abd an-Nasir|"
           "Gamal Nasser|Colonel Nasser|President Nasser|?Nasser"),
    person("Anwar Sadat", "EG", 1918, 1981,
           "Anwar/Anouar el/al/as/es/_ Sadat/Sadate|"
           "Muhammad/Mohamed/Mohammed Anwar al/el/_ Sadat|Sadat|Anwar es-Sadat|Anwar as-Sadat"),
    person("Hosni Mubarak", "EG IL PS SD LY", 1928, 2020,
           "Hosni/Husni/Husny/Hosny/Housni Mubarak/Moubarak/Mobarak/Mubarek|"
           "Mohamed/Muhammad/Mohammed Hosni/Husni Mubarak|?Mubarak"),
    person("Gamal Mubarak", "EG", 1963, 0, "Jamal/Gamal Mubarak/Moubarak"),
    person("Muhammad Naguib", "EG", 1901, 1984,
           "Muhammad/Mohammed/Mohamed/Mohammad Naguib/Neguib/Najib/Nagib|General Naguib|"
           "General Neguib|?Naguib|?Neguib"),
    person("Farouk of Egypt", "EG", 1920, 1965,
           "King Farouk|King Faruk|King Faruq|Faruq I|Farouk I|King Farouq|?Farouk|Faruq"),
    person("Fuad I", "EG", 1868, 1936,
           "King Fuad|King Fouad|Ahmad Fuad|Ahmed Fouad|Sultan Fuad|Fouad I|Sultan Ahmed Fuad"),
    person("Abbas Hilmi II", "EG", 1874, 1944,
           "Khedive Abbas Hilmi|Abbas Hilmi|Abbas Hilmi Pasha|Khedive Abbas II"),
    person("Muhammad Ali Pasha", "EG", 1769, 1849,
           "Mehmet Ali Pasha|Mehemet Ali|Mehmed Ali Pasha|Mohammed Ali Pasha|Mehmet Ali of Egypt|"
           "Mehemed Ali"),
    person("Ahmad Urabi", "EG", 1841, 1911,
           "Arabi Pasha|Urabi Pasha|Ahmed Orabi|Ahmed Arabi|Colonel Arabi|Orabi Pasha"),
    person("Saad Zaghloul", "EG", 1859, 1927,
           "Sa'd/Saad/Said Zaghlul/Zaghloul/Zaghlool/Zagloul|Zaghlul Pasha|Zaghloul Pasha|"
           "Zaghlul|Zaghloul"),
    person("Mustafa al-Nahhas", "EG", 1879, 1965,
           "Mustafa/Mustapha/Moustafa al/el/_ Nahas/Nahhas|Nahas Pasha|Nahhas Pasha|"
           "Mustafa Nahas Pasha|Mustapha el Nahas Pasha"),
    person("Ali Mahir", "EG", 1882, 1960,
           "Ali Maher Pasha|Aly Maher|Ali Mahir Pasha|Aly Maher Pasha|Ali Maher"),
    person("Abdel Hakim Amer", "EG", 1919, 1967,
           "Abdel/Abd-al/Abdul/Abd-el Hakim Amer/Amir|Field Marshal Amer|Marshal Amer|"
           "Abdelhakim Amer"),
    person("Zakaria Mohieddin", "EG", 1918, 2012,
           "Zakaria/Zakariya/Zacharia Mohieddin/Muhyi-al-Din/Mohieddine/Muhieddin/Muhyiddin/"
           "Mohi-el-Din/Mohyeddin/Muhyi-ad-Din"),
    person("Khaled Mohieddin", "EG", 1922, 2018,
           "Khaled/Khalid Mohieddin/Muhyi-al-Din/Mohieddine/Muhieddin/Muhyiddin/Mohi-el-Din"),
    person("Ali Sabri", "EG", 1920, 1991, "Aly/Ali Sabry/Sabri"),
    person("Mahmoud Fawzi", "EG", 1900, 1981, "Mahmud/Mahmoud Fawzi/Fawzy/Fauzi/Fowzi|Dr. Fawzi"),
    person("Mahmoud Riad", "EG", 1917, 1992, "Mahmud/Mahmoud/Mahmood Riad/Riyad/Riyadh"),
    person("Ismail Fahmi", "EG", 1922, 1997, "Ismail/Ismael Fahmi/Fahmy"),
    person("Ashraf Ghorbal", "EG", 1925, 2005, "Ashraf/Achraf Ghorbal/Ghurbal|Ghorbal"),
    person("Hafez Ismail", "EG", 1919, 1997,
           "Hafiz/Hafez/Hafidh Ismail/Ismael|Muhammad Hafiz Ismail|Mohammed Hafez Ismail"),
    person("Mohamed Heikal", "EG", 1923, 2016,
           "Mohamed/Muhammad/Mohammed/Mohammad Hassanein/Hasanayn/Hassanain/Hasanein/_ Heikal/"
           "Haykal/Heykal|?Heikal|?Haykal"),
    person("Mustafa Khalil", "EG", 1920, 2008, "Mustafa/Moustafa/Mustapha Khalil"),
    person("Boutros Boutros-Ghali", "EG", 1922, 2016,
           "Butros/Boutros/Butrus Butros/Boutros/Butrus Ghali/Ghaly|Boutros-Ghali"),
    person("Esmat Abdel Meguid", "EG", 1923, 2013,
           "Esmat/Ismat/Ahmed Abdel/Abd-al/Abdul/Abd-el Meguid/Magid/Majid|"
           "Ahmed Esmat Abdel Meguid|Ahmad Asmat Abd al-Majid|Ahmad Esmat Abdel Meguid"),
    person("Amr Moussa", "EG", 1936, 0, "Amr/Amre/Amro Moussa/Musa/Mousa"),
    person("Ahmed Aboul Gheit", "EG", 1942, 0,
           "Ahmed/Ahmad Aboul/Abul/Abu-al/Abu/Abou-el/Abou Gheit/Ghayt/Ghait/Ghaith|Aboul Gheit|"
           "Abul Gheit"),
    person("Omar Suleiman", "EG", 1936, 2012,
           "Omar/Umar Suleiman/Sulayman/Soliman/Sulaiman/Suleyman/Solaiman"),
    person("Mohamed Morsi", "EG", 1951, 2019,
           "Mohamed/Muhammad/Mohammed/Mohammad Morsi/Mursi/Morsy/Mursy/Moursi|?Morsi|?Mursi"),
    person("Abdel Fattah el-Sisi", "EG", 1954, 0,
           "Abdel/Abd-al/Abdul/Abd-el Fattah/Fatah/Fatih al/el/_ Sisi/Sissi|al-Sisi|el-Sisi|"
           "Abdelfattah el-Sisi"),
    person("Mohamed ElBaradei", "EG", 1942, 0,
           "Mohamed/Muhammad/Mohammed/Mohammad El-Baradei/Al-Baradei/Al-Barada'i/El-Baradai/"
           "Baradei|ElBaradei|al-Baradei|El Baradei|Baradei"),
    person("Hassan al-Banna", "EG", 1906, 1949, "Hassan/Hasan al/el/_ Banna"),
    person("Sayyid Qutb", "EG", 1906, 1966, "Sayyid/Sayed/Said/Syed Qutb/Kutb/Qotb"),
    person("Naguib Mahfouz", "EG", 1911, 2006, "Naguib/Najib Mahfouz/Mahfuz"),
    person("Ayman al-Zawahiri", "EG AF PK", 1951, 2022,
           "Ayman/Aiman/Eiman al/el/az/_ Zawahiri/Zawahri/Dhawahiri/Zawahari|Zawahiri|al-Zawahiri"),
    person("Jaafar Nimeiri", "SD", 1930, 2009,
           "Jaafar/Ja'far/Gaafar/Gafaar/Gaafer Muhammad/Mohamed/Mohammed/al/_ Nimeiri/Numayri/"
           "Nimeri/Numeiri/Numeiry/Nimeiry/Nimeyri/Numeyri|Nimeiri|Numayri|Nimeri|Numeiri"),
    person("Ismail al-Azhari", "SD", 1900, 1969, "Ismail al/el/_ Azhari"),
    person("Ibrahim Abboud", "SD", 1900, 1983, "Ibrahim Abbud/Abboud/Aboud|General Abboud"),
    person("Sadiq al-Mahdi", "SD", 1935, 2020, "Sadiq/Sadek/Sadeq/Saddiq al/el/_ Mahdi"),
    person("Hassan al-Turabi", "SD", 1932, 2016, "Hassan/Hasan al/at/el/_ Turabi/Tourabi|Turabi"),
    person("Omar al-Bashir", "SD", 1944, 0,
           "Omar/Umar/Omer Hassan/Hasan/_ Ahmad/Ahmed/_ al/el/_ Bashir/Beshir/Bachir|?al-Bashir"),
    person("Ali Osman Taha", "SD", 1944, 0, "Ali Osman/Uthman Muhammad/Mohamed/Mohammed/_ Taha"),
    person("Muhammad Ahmad al-Mahdi", "SD", 1844, 1885,
           "the Mahdi|Mohammed Ahmed al-Mahdi|Muhammad Ahmad bin Abdallah|El Mahdi"),
    person("John Garang", "SD SS", 1945, 2005, "John Garang de Mabior|Garang"),
    person("Salva Kiir", "SS SD", 1951, 0, "Salva Kiir Mayardit|Salva Kir"),
    person("Habib Bourguiba", "TN", 1903, 2000,
           "Habib Bourguiba/Bourgiba/Burghiba/Burguiba/Abu-Ruqaiba/Bu-Ruqaybah|Bourguiba|Bourgiba"),
    person("Zine El Abidine Ben Ali", "TN", 1936, 2019,
           "Zine/Zayn/Zein/Zin el/al Abidine/Abidin/Abedine ben/bin Ali|Zine Ben Ali|?Ben Ali"),
    person("Moncef Marzouki", "TN", 1945, 0, "Moncef/Munsif/Monsif al/_ Marzouki/Marzuqi"),
    person("Rached Ghannouchi", "TN", 1941, 0,
           "Rached/Rashid/Rachid al/el/_ Ghannouchi/Ghannushi/Ghanouchi/Ghannoushi"),
    person("Ahmed Ben Bella", "DZ", 1916, 2012,
           "Ahmed/Ahmad ben/bin Bella/Balla/Billa|Ben Bella|Benbella|Ahmed Benbella"),
    person("Houari Boumediene", "DZ", 1932, 1978,
           "Houari/Hawari/Huwari Boumediene/Boumedienne/Boumedien/Bumadyan/Bumedian/Bumedien|"
           "Boumediene|Boumedienne|Colonel Boumedienne|Mohamed ben Brahim Boukharouba"),
    person("Chadli Bendjedid", "DZ", 1929, 2012,
           "Chadli/Shadli/Shadhili Bendjedid/Benjedid/Ben-Djedid/Ben-Jadid/Bin-Jadid|Bendjedid|"
           "Benjedid"),
    person("Abdelaziz Bouteflika", "DZ", 1937, 2021,
           "Abdelaziz/Abdul-Aziz/Abd-al-Aziz/Abdel-Aziz Bouteflika/Butaflika/Bu-Tafliqa/"
           "Boutaflika|Bouteflika|Boutaflika"),
    person("Ferhat Abbas", "DZ", 1899, 1985, "Ferhat/Farhat Abbas"),
    person("Mohamed Boudiaf", "DZ", 1919, 1992,
           "Mohamed/Mohammed/Muhammad Boudiaf/Bu-Diyaf|Boudiaf"),
    person("Liamine Zeroual", "DZ", 1941, 0, "Liamine/Lamine/Amin/Al-Amin Zeroual/Zirwal|Zeroual"),
    person("Emir Abdelkader", "DZ", 1808, 1883,
           "Abd/Abdel/Abdul al/el/_ Kader/Qadir al/el Djazairi/Jazairi|Abdelkader al-Jazairi|"
           "Abd-el-Kader"),
    person("Belkacem Krim", "DZ", 1922, 1970, "~Krim Belkacem/Belkasem"),
    person("Hassan II", "MA", 1929, 1999,
           "King Hassan II|King Hasan II|King Hassan of Morocco|?King Hassan|Moulay Hassan|"
           "Mulay Hassan|Hasan II"),
    person("Mohammed V", "MA", 1909, 1961,
           "Muhammad/Mohammed/Mohamed/Mohammad V|Sultan Mohammed ben Youssef|"
           "Sidi Mohammed ben Youssef|Sidi Mohammed V|King Mohammed V|Mohammed ben Yussef|"
           "Sultan Mohammed V"),
    person("Mohammed VI", "MA", 1963, 0,
           "Muhammad/Mohammed/Mohamed/Mohammad VI|King Mohammed VI|King Mohamed VI"),
    person("Abdelkrim", "MA", 1882, 1963,
           "Abd el-Krim|Abd al-Karim al-Khattabi|Abdel Krim|Mohammed ben Abdelkrim|"
           "Muhammad ibn Abd al-Karim al-Khattabi|Abdelkrim el-Khattabi"),
    person("Mehdi Ben Barka", "MA", 1920, 1965, "Ben Barka|Mahdi Ben Barka|Mehdi ben Berka"),
    person("Mohamed Oufkir", "MA", 1920, 1972,
           "Mohamed/Mohammed/Muhammad Oufkir/Ufqir|General Oufkir|Oufkir"),
    person("Allal al-Fassi", "MA", 1910, 1974, "Allal/Alal al/el/_ Fassi/Fasi"),
    person("Ahmed Balafrej", "MA", 1908, 1990, "Ahmed/Ahmad Balafrej/Belafrej|Balafrej"),
    person("Mokhtar Ould Daddah", "MR", 1924, 2003, "Moktar/Mokhtar/Mukhtar Ould/Wuld Daddah/Dada"),
    person("Maaouya Ould Sid'Ahmed Taya", "MR", 1941, 0,
           "Maaouya/Maaouiya/Muawiya Ould/Wuld Sid-Ahmed/Sidi-Ahmed/_ Taya|"
           "Maaouya Sid'Ahmed Ould Taya|Ould Taya"),
    person("Sidi Ould Cheikh Abdallahi", "MR", 1938, 2020,
           "Sidi Mohamed Ould Cheikh Abdallahi|Ould Cheikh Abdallahi"),
    person("Mohamed Ould Abdel Aziz", "MR", 1956, 0,
           "Mohamed/Mohammed Ould Abdel/Abdul Aziz|Ould Abdel Aziz"),
    person("Mohamed Abdelaziz", "EH", 1947, 2016, ""),
    person("Siad Barre", "SO", 1919, 1995,
           "Mohamed/Mohammed/Muhammad Siad/Siyad/Said/Ziad Barre/Barreh/Barrah|Siyad Barre|"
           "Said Barre|Siad Barreh|General Siad"),
    person("Mohamed Farah Aidid", "SO", 1934, 1996,
           "Mohamed/Mohammed/Mohammad/Muhammad Farah/Farrah Aidid/Aideed/Aydid/Caydiid|"
           "General Aidid|General Aideed|Aideed|Aidid"),
    person("Sheikh Sharif Ahmed", "SO", 1964, 0,
           "Sheikh/Shaykh/Sharif Sharif/Sherif Sheikh/Shaykh/_ Ahmed/Ahmad|Sharif Sheikh Ahmed|"
           "Sharif Ahmed"),
    person("Abdullahi Yusuf Ahmed", "SO", 1934, 2012,
           "Abdullahi/Abdillahi Yusuf/Yussuf Ahmed/Ahmad|Abdullahi Yusuf"),
    person("Hassan Gouled Aptidon", "DJ", 1916, 2006,
           "Hassan/Hasan Gouled/Guled/Gulaid Aptidon/Abtidon/_"),
    person("Ismail Omar Guelleh", "DJ", 1947, 0,
           "Ismail/Ismael Omar Guelleh/Guelle/Gelle|Guelleh|?IOG"),
};
// clang-format on

}  // namespace

std::span<const AuthorityEntry> people_north_africa() {
  return kEntries;
}

}  // namespace dragoman
