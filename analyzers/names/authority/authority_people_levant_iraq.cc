// People of Jordan, Iraq, Syria, Lebanon and Palestine.
//
// Source: public knowledge: the spellings of the people themselves, of the BGN system and of the
// English and French press; noms de guerre.

#include "analyzers/names/authority/authority_tables.h"

namespace dragoman {
namespace {

// clang-format off
constexpr AuthorityEntry kEntries[] = {
    person("Hussein bin Talal", "JO", 1935, 1999,
           "King Hussein|King Husayn|King Hussain|King Husain|Hussein of Jordan|"
           "Hussein/Husayn/Hussain/Husain bin/ibn Talal|King Hussein of Jordan|King Hussein I|"
           "?Hussein|?Husayn|?Hussain|?Husain"),
    person("Abdullah I of Jordan", "JO", 1882, 1951,
           "?King Abdullah|?King Abdallah|?Emir Abdullah|?Amir Abdullah|"
           "King Abdullah of Transjordan|Abdullah of Transjordan|Emir Abdullah of Transjordan|"
           "Amir Abdullah of Transjordan|Abdullah bin Hussein"),
    person("Abdullah II of Jordan", "JO", 1962, 0,
           "King Abdullah II|?King Abdullah|?King Abdallah|Abdullah II|Abdallah II|"
           "King Abdallah II|King Abdullah of Jordan"),
    person("Talal of Jordan", "JO", 1909, 1972, "King Talal|Talal bin Abdullah|Emir Talal"),
    person("Hassan bin Talal", "JO", 1947, 0,
           "Crown Prince Hassan|Crown Prince Hasan|Prince Hassan bin Talal|"
           "Hassan/Hasan/El-Hassan bin/ibn Talal"),
    person("Wasfi al-Tal", "JO", 1919, 1971, "Wasfi al/at/el/_ Tal/Tall/Tell"),
    person("Zaid al-Rifai", "JO", 1936, 0, "Zaid/Zayd/Zeid al/ar/el/_ Rifai/Rifa'y"),
    person("Samir Rifai", "JO", 1899, 1965, "?Samir/Sameer al/ar/el/_ Rifai"),
    person("Suleiman Nabulsi", "JO", 1908, 1976, "Suleiman/Sulayman/Sulaiman al/an/el/_ Nabulsi"),
    person("Faisal I of Iraq", "IQ SY", 1885, 1933,
           "Faisal/Feisal/Faysal/Feisul I of Iraq|Emir Feisal|Emir Faisal|King Feisal I|"
           "King Faisal I|?King Faisal|?King Faysal|?King Feisal|Faisal bin Hussein|Emir Faysal|"
           "Prince Feisal of the Hejaz|Amir Faisal bin Hussein|Faysal ibn Husayn"),
    person("Faisal II of Iraq", "IQ", 1935, 1958,
           "King Faisal II|?King Faisal|?King Faysal|?King Feisal|King Feisal II|King Faysal II|"
           "Faisal/Feisal/Faysal II"),
    person("Ghazi of Iraq", "IQ", 1912, 1939, "King Ghazi|Ghazi bin Faisal|King Ghazi I"),
    person("Abd al-Ilah", "IQ", 1913, 1958,
           "Abd-al Ilah|Abdul Ilah|Abdulillah|Abdul-Illah|Crown Prince Abdul Ilah|Abd al-Illah|"
           "Regent Abdul Ilah"),
    person("Nuri al-Said", "IQ", 1888, 1958,
           "Nuri/Noury/Nouri al/as/es/el/_ Said/Saeed|Nuri Pasha|Nuri as-Said|Nuri Pasha al-Said"),
    person("Rashid Ali al-Gaylani", "IQ", 1892, 1965,
           "Rashid Ali|"
           "Rashid/Rasheed/Raschid Ali al/el/_ Gaylani/Gailani/Kilani/Kaylani/Gilani/Keilani"),
    person("Fadhel Jamali", "IQ", 1903, 1997,
           "Fadhil/Fadhel/Fadil/Fazil al/_ Jamali|Mohammed Fadhel al-Jamali|"
           "Muhammad Fadil al-Jamali"),
    person("Abdul Karim Qasim", "IQ", 1914, 1963,
           "Abdul/Abd-al/Abdel/Abd-el Karim/Kareem/Kerim Qasim/Kassem/Kassim/Qassem/Qassim/Kasim/"
           "Qasem/Kasem|Abdelkarim Kassem|Abdulkarim Qasim|General Qasim|General Kassem|"
           "Brigadier Qasim|?Qasim|?Kassem"),
    person("Abdul Salam Arif", "IQ", 1921, 1966,
           "Abdul/Abd-al/Abdel/Abd-as/Abdus Salam Arif/Aref/Araf|Abdussalam Arif"),
    person("Abdul Rahman Arif", "IQ", 1916, 2007,
           "Abdul/Abd-al/Abdel/Abd-ar/Abdur Rahman Arif/Aref|Abdurrahman Arif|Abdulrahman Arif"),
    person("Ahmed Hassan al-Bakr", "IQ", 1914, 1982,
           "Ahmed/Ahmad Hassan/Hasan al/el/_ Bakr/Bakir|President Bakr|?al-Bakr"),
    person("Saddam Hussein", "IQ", 1937, 2006,
           "Saddam/Sadam/Saddem/Sadaam Hussein/Husayn/Hussain/Husain/Husein/Hosein/Hoessein/"
           "Husseyn|Saddam/Sadam Hussein/Husayn al/_ Tikriti/Takriti/Majid|Saddam|?Hussein|"
           "?Husayn|?Hussain|?Husain"),
    person("Tariq Aziz", "IQ", 1936, 2015, "Tariq/Tarek/Tareq/Tarik Aziz/Azziz/Azeez"),
    person("Saadoun Hammadi", "IQ", 1930, 2007, "Saadoun/Sadun/Saadun Hammadi/Hamadi"),
    person("Taha Yassin Ramadan", "IQ", 1938, 2007, "Taha Yasin/Yassin/Yaseen Ramadan/Ramadhan"),
    person("Izzat Ibrahim al-Duri", "IQ", 1942, 2020,
           "Izzat Ibrahim al/ad/_ Duri/Douri|Izzat Ibrahim"),
    person("Ali Hassan al-Majid", "IQ", 1941, 2010,
           "Ali Hassan/Hasan al/el Majid/Majeed|Chemical Ali"),
    person("Uday Hussein", "IQ", 1964, 2003, "Uday/Udai/Oudai Saddam/_ Hussein/Husayn"),
    person("Qusay Hussein", "IQ", 1966, 2003, "Qusay/Qusai/Kusai Saddam/_ Hussein/Husayn"),
    person("Hussein Kamel", "IQ", 1954, 1996,
           "Hussein/Husayn Kamel/Kamil al/_ Majid|Hussein Kamel Hassan|Husayn Kamil"),
    person("Mustafa Barzani", "IQ", 1903, 1979,
           "Mustafa/Mustapha/Mostafa Barzani/Barazani/Barzany|Mulla Mustafa|Mullah Mustafa|"
           "Mulla Mustafa Barzani|Mullah Mustafa Barzani|Mulla Mostafa Barzani"),
    person("Masoud Barzani", "IQ", 1946, 0,
           "Masoud/Massoud/Mas'ud/Massud Barzani/Barazani|Kak Masoud"),
    person("Nechirvan Barzani", "IQ", 1966, 0, "Nechervan/Nechirvan/Nejirvan/Nichirvan Barzani"),
    person("Jalal Talabani", "IQ", 1933, 2017,
           "Jalal/Celal/Djalal Talabani/Talebani/Talabany|Mam Jalal|Talabani"),
    person("Hoshyar Zebari", "IQ", 1953, 0, "Hoshyar/Hoshiyar/Hoshiar Zebari/Zibari|?Zebari"),
    person("Barham Salih", "IQ", 1960, 0, "Barham Saleh/Salih"),
    person("Ahmed Chalabi", "IQ", 1944, 2015, "Ahmed/Ahmad al/_ Chalabi/Jalabi|?Chalabi"),
    person("Iyad Allawi", "IQ", 1944, 0, "Iyad/Ayad/Eyad/Ayyad Allawi/Alawi|?Allawi"),
    person("Ibrahim al-Jaafari", "IQ", 1947, 0, "Ibrahim al/el/_ Jaafari/Jafari|?Jaafari"),
    person("Nouri al-Maliki", "IQ", 1950, 0,
           "Nouri/Nuri/Noori/Jawad al/el/_ Maliki/Malki|Nouri Kamal al-Maliki|PM Maliki|?Maliki"),
    person("Haider al-Abadi", "IQ", 1952, 0, "Haider/Haidar/Haydar al/el/_ Abadi/Ibadi"),
    person("Muqtada al-Sadr", "IQ", 1974, 0,
           "Muqtada/Moqtada/Mokhtada/Muktada/Moktada/Muqtadah al/as/_ Sadr|?al-Sadr"),
    person("Ali al-Sistani", "IQ IR", 1930, 0,
           "Ali al/as/es/_ Sistani/Seestani/Husayni|Ayatollah Sistani|Grand Ayatollah Sistani|"
           "Grand Ayatollah al-Sistani|Ayatollah Ali Sistani|Sistani|Ali Husayni al-Sistani"),
    person("Abdul Aziz al-Hakim", "IQ", 1950, 2009,
           "Abdul/Abd-al/Abdel Aziz al/el/_ Hakim/Hakeem|Abdulaziz al-Hakim"),
    person("Muhammad Baqir al-Hakim", "IQ", 1939, 2003,
           "Muhammad/Mohammed/Mohammad Baqir/Baqr/Bakr/Bakir al/el/_ Hakim|Ayatollah Hakim"),
    person("Adil Abd al-Mahdi", "IQ", 1942, 0,
           "Adil/Adel Abd-al/Abdul/Abdel Mahdi/Mehdi|Adel Abdulmahdi"),
    person("Tariq al-Hashimi", "IQ", 1942, 0, "Tariq/Tareq/Tarek al/_ Hashimi/Hashemi"),
    person("Abu Musab al-Zarqawi", "IQ JO", 1966, 2006,
           "Abu Musab/Mousab/Mosab al/az/el/_ Zarqawi/Zarkawi/Zarkaoui|Zarqawi|al-Zarqawi|"
           "Ahmad Fadhil al-Khalayleh|Ahmad Fadil Nazzal al-Khalaylah"),
    person("Abu Bakr al-Baghdadi", "IQ SY", 1971, 2019,
           "Abu Bakr/Bakir al/_ Baghdadi/Bagdadi|?al-Baghdadi"),
    person("Hafez al-Assad", "SY", 1930, 2000,
           "Hafez/Hafiz/Hafidh/Hafaz/Hafes al/el/_ Assad/Asad/Asaad/Essad|President Hafiz al-Asad"),
    person("Bashar al-Assad", "SY", 1965, 0, "Bashar/Bashshar/Bachar/Baschar al/el/_ Assad/Asad"),
    person("Rifaat al-Assad", "SY", 1937, 0, "Rifaat/Rif'at al/el/_ Assad/Asad"),
    person("Maher al-Assad", "SY", 1967, 0, "Maher/Mahir al/el/_ Assad/Asad"),
    person("Assef Shawkat", "SY", 1950, 2012,
           "Asif/Assef/Asef/Asaf Shawkat/Shaukat/Chawkat/Shawqat"),
    person("Abdel Halim Khaddam", "SY", 1932, 2020,
           "Abdel/Abd-al/Abdul/Abd-el Halim/Haleem Khaddam/Khadam|Khaddam|Abdulhalim Khaddam"),
    person("Farouk al-Sharaa", "SY", 1938, 0,
           "Farouk/Faruq/Farouq al/ash/el/_ Sharaa/Shara/Shar'/Sharah/Charaa"),
    person("Walid al-Muallem", "SY", 1941, 2020,
           "Walid/Waleed al/el/_ Muallem/Mu'allim/Moallem/Mouallem/Moualem|Muallem"),
    person("Shukri al-Quwatli", "SY", 1891, 1967,
           "Shukri/Choukri/Shoukri al/el/_ Quwatli/Quwwatli/Kuwatly/Kouatly/Kuwatli/Quwatly|"
           "Quwatli|Kuwatli|Kouatly"),
    person("Husni al-Zaim", "SY", 1897, 1949, "Husni/Hosni/Husny al/az/el/_ Zaim|Colonel Zaim"),
    person("Adib Shishakli", "SY", 1909, 1964,
           "Adib al/ash/el/_ Shishakli/Chichakli/Shishakly/Shishekli|Colonel Shishakli|Shishakli|"
           "Chichakli"),
    person("Khalid al-Azm", "SY", 1903, 1965, "Khalid/Khaled al/el/_ Azm/Azem/Azim"),
    person("Salah Jadid", "SY", 1926, 1993, "Salah Jedid/Djedid|Salah al-Jadid"),
    person("Nureddin al-Atassi", "SY", 1929, 1992,
           "Nureddin/Nur-al-Din/Noureddine/Nur-ad-Din/Nuraddin al/el/_ Atassi/Atasi"),
    person("Hashim al-Atassi", "SY", 1875, 1960, "Hashim/Hashem/Hachem al/el/_ Atassi/Atasi"),
    person("Michel Aflaq", "SY IQ", 1910, 1989, "Michel/Michael/Mishil Aflaq/Aflak"),
    person("Salah al-Din al-Bitar", "SY", 1912, 1980,
           "Salah al/ad/el Din al/el/_ Bitar/Baytar|Salaheddin/Salahuddin/Salaheddine Bitar"),
    person("Camille Chamoun", "LB", 1900, 1987,
           "Camille/Kamil Chamoun/Sham'un/Shamoun|Chamoun|Sham'un"),
    person("Fuad Chehab", "LB", 1902, 1973,
           "Fuad/Fouad Chehab/Shihab/Shehab|General Chehab|General Shihab|Chehab"),
    person("Charles Helou", "LB", 1913, 2001, "Charles/Sharl Helou/Hilu/Helu|Charles el-Helou"),
    person("Suleiman Frangieh", "LB", 1910, 1992,
           "Suleiman/Sulayman/Sleiman/Soleiman/Suleyman Frangieh/Franjiyah/Franjieh/Frangie/"
           "Frangiyeh/Faranjiyah|?Frangieh|?Franjiyah"),
    person("Elias Sarkis", "LB", 1924, 1985, "Ilyas/Elias/Ilias Sarkis"),
    person("Bashir Gemayel", "LB", 1947, 1982,
           "Bashir/Bachir/Beshir Gemayel/Jumayyil/Jumayil/Al-Jumayyil/Gemayyel/Djemayel|"
           "President-elect Gemayel"),
    person("Amin Gemayel", "LB", 1942, 0,
           "Amin/Amine Gemayel/Jumayyil/Jumayil/Al-Jumayyil/Gemayyel/Djemayel|Ameen Gemayel"),
    person("Pierre Gemayel", "LB", 1905, 1984,
           "Pierre/Pier/Biyar Gemayel/Jumayyil/Jumayil/Al-Jumayyil|Shaykh Pierre Gemayel"),
    person("Bishara al-Khuri", "LB", 1890, 1964,
           "Bishara/Beshara/Bechara al/el/_ Khuri/Khoury/Khouri"),
    person("Riad al-Solh", "LB", 1894, 1951, "Riad/Riyad/Riadh al/as/es/el/_ Solh/Sulh"),
    person("Saeb Salam", "LB", 1905, 2000, "Sa'ib/Saeb Salam"),
    person("Rashid Karami", "LB", 1921, 1987,
           "Rashid/Rachid/Rasheed Karami/Karame/Karameh/Karamah|Karame"),
    person("Kamal Jumblatt", "LB", 1917, 1977,
           "Kamal/Kemal Jumblatt/Junblat/Jumblat/Joumblatt/Djoumblatt/Junblatt"),
    person("Walid Jumblatt", "LB", 1949, 0,
           "Walid/Waleed Jumblatt/Junblat/Jumblat/Joumblatt/Djoumblatt/Junblatt|?Jumblatt|"
           "?Junblatt|?Junblat"),
    person("Nabih Berri", "LB", 1938, 0, "Nabih Berry/Birri/Barri/Beri|Berri"),
    person("Rafik Hariri", "LB", 1944, 2005, "Rafik/Rafiq/Rafic/Rafeeq al/el/_ Hariri/Harriri"),
    person("Saad Hariri", "LB", 1970, 0,
           "Saad/Sa'd al/el/_ Hariri|Saad Eddine Hariri|Saad al-Din al-Hariri"),
    person("Fouad Siniora", "LB", 1943, 0,
           "Fouad/Fuad al/as/_ Siniora/Sanyurah/Sinyura/Seniora/Saniora|Siniora"),
    person("Emile Lahoud", "LB", 1936, 0, "Emile/Emil/Imil Lahoud/Lahud|Lahoud"),
    person("Michel Aoun", "LB", 1933, 0,
           "Michel/Mishal/Michael Aoun/Awn/Oun/Awun|General Aoun|?Aoun"),
    person("Samir Geagea", "LB", 1952, 0, "Samir/Sameer Geagea/Ja'ja'/Jeajea|Geagea"),
    person("Michel Suleiman", "LB", 1948, 0,
           "Michel/Michael/Mishal Suleiman/Sleiman/Sulayman/Sulaiman|General Sleiman"),
    person("Hassan Nasrallah", "LB", 1960, 2024,
           "Hassan/Hasan/Sayyed Nasrallah/Nasrullah|Sayyid Hasan Nasrallah|Nasrallah"),
    person("Musa al-Sadr", "LB", 1928, 1978,
           "Musa/Moussa/Mousa al/as/el/_ Sadr|Imam Musa|Imam Musa Sadr|Imam Moussa Sadr"),
    person("Yasser Arafat", "PS", 1929, 2004,
           "Yasser/Yasir/Yassir/Yaser/Jassir/Yassar Arafat/Arafaat|Abu Ammar|Abu Amar|Arafat|"
           "Chairman Arafat|Muhammad Abd al-Rauf al-Qudwa al-Husayni"),
    person("Mahmoud Abbas", "PS", 1935, 0, "Mahmud/Mahmoud/Mahmood Abbas|Abu Mazen|Abu Mazin"),
    person("Ahmed Qurei", "PS", 1937, 2023,
           "Ahmed/Ahmad Qurei/Qurie/Quray'/Qorei/Qureia/Quraya/Korei|Abu Alaa|Abu Ala"),
    person("Salam Fayyad", "PS", 1952, 0, "Salam Fayad|?Fayyad"),
    person("Saeb Erekat", "PS", 1955, 2020,
           "Sa'ib/Saeb Erekat/Erakat/Urayqat/Erikat/Uraykat|Erekat"),
    person("Khalil al-Wazir", "PS", 1935, 1988, "Abu Jihad|Khalil/Khaleel al/el/_ Wazir"),
    person("Salah Khalaf", "PS", 1933, 1991, "Abu Iyad|Abu Iyyad|Abu Ayyad"),
    person("Farouk Kaddoumi", "PS", 1931, 2024,
           "Farouk/Faruq/Farouq al/_ Kaddoumi/Qaddumi/Qaddoumi/Kadoumi/Kadumi/Kaddumi|Abu Lutf"),
    person("George Habash", "PS", 1926, 2008, "George/Georges Habash/Habbash/Habache"),
    person("Nayef Hawatmeh", "PS", 1938, 0,
           "Nayif/Nayef/Naif/Naef Hawatmeh/Hawatmah/Hawatimah/Hawatma"),
    person("Ahmed Jibril", "PS", 1938, 2021, "Ahmed/Ahmad Jibril/Gibril/Jebril"),
    person("Abu Nidal", "PS", 1937, 2002, "Sabri/Sabry al/_ Banna|Sabri Khalil al-Banna"),
    person("Ahmad Shukeiri", "PS", 1908, 1980,
           "Ahmad/Ahmed al/ash/_ Shukeiri/Shuqayri/Shukairy/Shuqairi/Shukairi/Choukeiri|Shukairy|"
           "Shuqayri"),
    person("Amin al-Husseini", "PS", 1897, 1974,
           "Haj/Hajj/Hadj Amin al/el/_ Husseini/Husayni/Hussaini|"
           "Amin al/el Husseini/Husayni/Husaini|Grand Mufti of Jerusalem|Mufti of Jerusalem"),
    person("Ahmed Yassin", "PS", 1937, 2004,
           "Ahmed/Ahmad/Shaykh Yassin/Yasin/Yaseen|Sheikh Yassin|Sheikh Ahmed Yassin|"
           "Shaykh Ahmad Yasin"),
    person("Khaled Meshaal", "PS SY", 1956, 0,
           "Khaled/Khalid Meshaal/Mashal/Mish'al/Mashaal/Meshal/Misha'al|Meshaal|Mish'al"),
    person("Ismail Haniyeh", "PS", 1962, 2024,
           "Ismail/Ismael Haniyeh/Haniya/Haniyah/Haniye|Haniyeh|Haniya"),
    person("Muhammad Dahlan", "PS", 1961, 0,
           "Mohammed/Muhammad/Mohammad/Mohamed Dahlan/Dahlaan|?Dahlan"),
    person("Marwan Barghouti", "PS", 1959, 0,
           "Marwan Barghouthi/Barghuthi/Bargouti/Barghuti|Barghouti"),
    person("Hanan Ashrawi", "PS", 1946, 0, "Hanan/Hannan Ashrawi/Achraoui"),
    person("Faisal Husseini", "PS", 1940, 2001, "Faisal/Feisal/Faysal al/_ Husseini/Husayni"),
};
// clang-format on

}  // namespace

std::span<const AuthorityEntry> people_levant_iraq() {
  return kEntries;
}

}  // namespace dragoman
