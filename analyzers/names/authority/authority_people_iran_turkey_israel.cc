// People of Iran, Turkey and Israel.
//
// Source: public knowledge: Persian names in the BGN system and those of the press, Turkish ones
// without their marks (looking up folds them), Hebrew ones with those of earlier life.

#include "analyzers/names/authority/authority_tables.h"

namespace dragoman {
namespace {

// clang-format off
constexpr AuthorityEntry kEntries[] = {
    person("Mohammad Reza Pahlavi", "IR", 1919, 1980,
           "Mohammad/Mohammed/Muhammad/Mohamed/Mohamad Reza/Riza/Resa Pahlavi/Shah/Pahlevi|"
           "Mohammad Reza Shah Pahlavi|Mohammed Reza Shah Pahlavi|Shah of Iran|"
           "Shah Mohammad Reza|the Shah of Iran|Shahanshah Aryamehr|Shahinshah"),
    person("Reza Shah", "IR", 1878, 1944,
           "Reza/Riza Shah Pahlavi/Pahlevi/_|Reza/Riza Khan|Reza Khan Pahlavi"),
    person("Farah Pahlavi", "IR", 1938, 0, "Farah Diba|Empress Farah|Shahbanou Farah|Shahbanu"),
    person("Ashraf Pahlavi", "IR", 1919, 2016, "Princess Ashraf|Ashraf Pahlevi"),
    person("Mohammad Mosaddegh", "IR", 1882, 1967,
           "Mohammad/Mohammed/Muhammad/Mohamed Mosaddegh/Mossadegh/Mosaddeq/Mossadeq/Mussadiq/"
           "Musaddiq/Mosadegh/Mossadeqh/Mosadeq/Mussadegh/Mossadek/Mosaddiq|Mosaddegh|Mossadegh|"
           "Mosaddeq|Mossadeq|Mussadiq|Musaddiq|Mosadegh|Mosadeq|Mussadegh|Mossadek|Mosaddiq|"
           "Mossadeqh|Dr. Mossadegh|Mossadiq"),
    person("Hossein Fatemi", "IR", 1917, 1954,
           "Hossein/Hosein/Husain/Hussein/Husayn Fatemi/Fatimi"),
    person("Abolqasem Kashani", "IR", 1882, 1962,
           "Abolqasem/Abol-Qasem/Abul-Qasim/Abolghasem Kashani|Ayatollah Kashani|Mullah Kashani|"
           "Kashani"),
    person("Ahmad Qavam", "IR", 1876, 1955,
           "Ahmad/Ahmed Qavam/Ghavam/Qawam/Gavam|Qavam al-Saltaneh|Qavam os-Saltaneh|"
           "Qavam-es-Saltaneh|Ghavam-os-Saltaneh|Qavam|Ghavam"),
    person("Ali Razmara", "IR", 1901, 1951,
           "General Razmara|Ali Razm-Ara|Haji Ali Razmara|Razmara"),
    person("Hossein Ala", "IR", 1881, 1964, "Hossein/Hosein/Husain/Hussein/Husayn Ala"),
    person("Fazlollah Zahedi", "IR", 1897, 1963,
           "Fazlollah/Fazollah/Fazlullah Zahedi/Zahidi|General Zahedi"),
    person("Ardeshir Zahedi", "IR", 1928, 2021, "Ardeshir/Ardashir Zahedi/Zahidi"),
    person("Manuchehr Eqbal", "IR", 1909, 1977,
           "Manuchehr/Manouchehr/Manucher/Manuchihr Eqbal/Eghbal/Iqbal|Eqbal|Eghbal"),
    person("Ali Amini", "IR", 1905, 1992, "Dr. Ali Amini"),
    person("Asadollah Alam", "IR", 1919, 1978,
           "Asadollah/Assadollah/Amir-Asadollah/Asadullah/Assadullah Alam|Court Minister Alam"),
    person("Hassan Ali Mansur", "IR", 1923, 1965,
           "Hassan/Hasan Ali Mansur/Mansour|Hassanali Mansur"),
    person("Amir Abbas Hoveyda", "IR", 1919, 1979,
           "Amir Abbas Hoveyda/Hoveida/Hovayda/Huvayda|Hoveyda|Hoveida|Amir-Abbas Hoveyda"),
    person("Jamshid Amouzegar", "IR", 1923, 2016,
           "Jamshid Amuzegar/Amouzegar/Amuzgar|Amuzegar|Amouzegar"),
    person("Jafar Sharif-Emami", "IR", 1910, 1998,
           "Jafar/Jaafar Sharif-Emami/Sharif-Imami|Sharif-Emami"),
    person("Shapour Bakhtiar", "IR", 1914, 1991,
           "Shapour/Shahpur/Shapur/Shahpour/Chapour Bakhtiar/Bakhtiyar|Bakhtiar"),
    person("Teymur Bakhtiar", "IR", 1914, 1970,
           "Teymur/Teimur/Taimur/Teymour/Timur Bakhtiar/Bakhtiyar|General Bakhtiar|"
           "General Bakhtiyar"),
    person("Mehdi Bazargan", "IR", 1907, 1995, "Mehdi/Mahdi Bazargan/Bazergan|Bazargan"),
    person("Ebrahim Yazdi", "IR", 1931, 2017, "Ebrahim/Ibrahim Yazdi"),
    person("Sadegh Ghotbzadeh", "IR", 1936, 1982,
           "Sadegh/Sadeq/Sadiq/Sadek Ghotbzadeh/Qotbzadeh/Gotbzadeh/Qotb-Zadeh|Ghotbzadeh|"
           "Qotbzadeh|Gotbzadeh"),
    person("Abolhassan Banisadr", "IR", 1933, 2021,
           "Abolhassan/Abol-Hasan/Abol-Hassan/Abul-Hassan/Abul-Hasan Bani-Sadr|Bani-Sadr"),
    person("Ruhollah Khomeini", "IR", 1902, 1989,
           "Ruhollah/Ruholla/Rouhollah/Ruhullah Musavi/Mousavi/_ Khomeini/Khomeyni/Khumayni/"
           "Khumaini/Khomaini/Chomeini|"
           "Imam/Ayatollah/Ayatullah/_ Khomeini/Khomeyni/Khumayni/Khumaini/Khomaini/Chomeini|"
           "Ruhollah al-Musavi al-Khomeini"),
    person("Ali Khamenei", "IR", 1939, 0,
           "Ali/Seyyed/Ayatollah/_ Khamenei/Khameneh'i/Khamanei/Khamaneh'i/Chamenei/Khamenai|"
           "Seyyed/Sayyid/Seyed Ali Khamenei/Hoseyni-Khamenei|Ali Hoseini Khamenei"),
    person("Akbar Hashemi Rafsanjani", "IR", 1934, 2017,
           "Akbar/Ali-Akbar/_ Hashemi/Hashimi/_ Rafsanjani/Rafsandjani/Rafsandschani|"
           "Hojjat ol-Eslam Rafsanjani|Hashemi-Rafsanjani"),
    person("Mohammad Khatami", "IR", 1943, 0,
           "Mohammad/Mohammed/Muhammad/Seyyed/Mohamed Khatami/Chatami/Khatemi|Khatami"),
    person("Mahmoud Ahmadinejad", "IR", 1956, 0,
           "Mahmoud/Mahmud/Mahmood Ahmadinejad/Ahmadi-Nejad/Ahmedinejad/Ahmadi-Nezhad/"
           "Ahmadinedschad/Ahmadineyad/Ahmedi-Nejad|Ahmadi-Nejad|Ahmedinejad|Ahmadi-Nezhad|"
           "Ahmadinedschad"),
    person("Hassan Rouhani", "IR", 1948, 0,
           "Hassan/Hasan Rouhani/Rohani/Ruhani/Rowhani|?Rouhani|?Rohani|?Rowhani"),
    person("Ali Larijani", "IR", 1958, 0, "Ali Laridjani|Ali Ardashir Larijani"),
    person("Manouchehr Mottaki", "IR", 1953, 0,
           "Manouchehr/Manuchehr/Manoucher Mottaki/Motaki/Muttaki|Mottaki"),
    person("Ali Akbar Velayati", "IR", 1945, 0,
           "Ali Akbar Velayati/Vilayati/Velayeti|Ali-Akbar Velayati|Velayati"),
    person("Kamal Kharrazi", "IR", 1944, 0, "Kamal Kharazi/Kharrazi/Kharazzi"),
    person("Javad Zarif", "IR", 1960, 0, "Mohammad/Mohammed/_ Javad/Jawad/Djavad Zarif"),
    person("Mir Hossein Mousavi", "IR", 1942, 0,
           "Mir Hossein/Hussein/Hosein/Hussain/Husayn Mousavi/Musavi/Moussavi/Mussavi/Moosavi|"
           "Mir-Hossein Mousavi"),
    person("Mehdi Karroubi", "IR", 1937, 0,
           "Mehdi/Mahdi Karroubi/Karrubi/Karoubi/Karubi|Karroubi|Karrubi|Karubi"),
    person("Hussein-Ali Montazeri", "IR", 1922, 2009,
           "Hussein/Hossein/Hosein Ali Montazeri|Hosseinali Montazeri|Ayatollah Montazeri|"
           "Montazeri"),
    person("Mohammad Beheshti", "IR", 1928, 1981,
           "Mohammad/Mohammed/Muhammad Beheshti/Behesti|Ayatollah Beheshti|Beheshti"),
    person("Mohammad Ali Rajai", "IR", 1933, 1981, "Mohammad/Mohammed/Muhammad Ali Rajai/Rajaie"),
    person("Massoud Rajavi", "IR", 1948, 0, "Massoud/Masoud/Mas'ud Rajavi/Radjavi"),
    person("Maryam Rajavi", "IR", 1953, 0, "Mariam/Maryam Rajavi/Radjavi"),
    person("Qasem Soleimani", "IR", 1957, 2020,
           "Qasem/Qassem/Ghasem/Kassem/Qasim/Qassim Soleimani/Suleimani/Solaimani/Sulaimani/"
           "Soleymani"),
    person("Mohammad Baqer Qalibaf", "IR", 1961, 0,
           "Mohammad/Mohammed/Muhammad Baqer/Bagher/Baqir/Bager Qalibaf/Ghalibaf|Qalibaf|Ghalibaf"),
    person("Naser al-Din Shah", "IR", 1831, 1896,
           "Naser/Nasser/Nasir/Nasr al/ed/ud/od Din Shah|Nasreddin Shah|Nasiruddin Shah|"
           "Naser ed-Din Shah Qajar"),
    person("Mozaffar ad-Din Shah", "IR", 1853, 1907,
           "Mozaffar/Muzaffar al/ed/ud/ad/od Din Shah|Muzaffaruddin Shah"),
    person("Ahmad Shah Qajar", "IR", 1898, 1930, "Ahmad/Ahmed Shah Qajar/Kajar|Sultan Ahmad Shah"),
    person("Sayyid Zia Tabatabai", "IR", 1888, 1969,
           "Seyyed/Sayyid/Seyed/Zia Zia/Ziya al/ed/eddin/_ Tabatabai|Sayyid Zia|Seyyid Zia|"
           "Zia ed-Din Tabatabai|Seyyid Zia-ed-Din"),
    person("Jafar Pishevari", "IR AZ", 1893, 1947,
           "Jafar/Jaafar/Djafar Pishevari/Pishavari/Pishehvari/Peshevari/Pishihvari|Pishevari|"
           "Pishavari"),
    person("Qazi Muhammad", "IR", 1893, 1947,
           "Qazi/Ghazi/Qadi/Kazi Muhammad/Mohammed/Mohammad/Mohamed"),
    person("Mustafa Kemal Atatürk", "TR", 1881, 1938,
           "Mustafa Kemal Ataturk|Mustafa/Mustapha/Moustapha Kemal/Kamal Pasha/Ataturk/Pacha/_|"
           "Kemal Ataturk|Kamal Ataturk|Ataturk|Kemal Pasha|Ghazi Mustafa Kemal|"
           "Gazi Mustafa Kemal"),
    person("Ismet Inonu", "TR", 1884, 1973, "Ismet Inonu/Inoenue|Ismet Pasha|Inonu"),
    person("Adnan Menderes", "TR", 1899, 1961, "Menderes"),
    person("Celal Bayar", "TR", 1883, 1986, "Celal/Jelal/Djelal/Mahmut-Celal Bayar|Bayar"),
    person("Cemal Gursel", "TR", 1895, 1966, "Cemal/Jemal/Djemal Gursel|General Gursel|Gursel"),
    person("Suleyman Demirel", "TR", 1924, 2015, "Suleyman/Suleiman/Sulayman Demirel|Demirel"),
    person("Bulent Ecevit", "TR", 1925, 2006, "Bulent/Buelent Ecevit/Ecevid/Edjevit|Ecevit"),
    person("Necmettin Erbakan", "TR", 1926, 2011,
           "Necmettin/Nejmettin/Necmeddin/Nedjmettin Erbakan|Erbakan"),
    person("Alparslan Turkes", "TR", 1917, 1997,
           "Alparslan/Alpaslan Turkes/Turkesh|Colonel Turkes"),
    person("Kenan Evren", "TR", 1917, 2015, "General Evren"),
    person("Turgut Ozal", "TR", 1927, 1993, "Turgut Ozal/Oezal|Ozal"),
    person("Tansu Ciller", "TR", 1946, 0, "Tansu Ciller/Chiller|Ciller"),
    person("Mesut Yilmaz", "TR", 1947, 2020, "Mesud Yilmaz"),
    person("Recep Tayyip Erdogan", "TR", 1954, 0,
           "Recep/Rajab/Rejep/_ Tayyip/Tayyib/Tayip Erdogan/Erdoghan/Ardogan|Erdogan|"
           "R.T. Erdogan|Recep Erdogan"),
    person("Abdullah Gul", "TR", 1950, 0, "Abdullah/Abdallah Gul/Guel"),
    person("Ahmet Davutoglu", "TR", 1959, 0, "Ahmet/Ahmed Davutoglu/Davudoglu|Davutoglu"),
    person("Ali Babacan", "TR", 1967, 0, "Babacan"),
    person("Fatin Rustu Zorlu", "TR", 1910, 1961, "Fatin Rustu/Rushtu/_ Zorlu|Zorlu"),
    person("Ihsan Sabri Caglayangil", "TR", 1908, 1993,
           "Ihsan Sabri/_ Caglayangil/Chaglayangil|Caglayangil"),
    person("Feridun Cemal Erkin", "TR", 1899, 1980, "Feridun Cemal/_ Erkin"),
    person("Mehmet Fuat Koprulu", "TR", 1890, 1966, "Mehmet/Mehmed/_ Fuat/Fuad Koprulu/Koeprulu"),
    person("Sukru Saracoglu", "TR", 1887, 1953,
           "Sukru/Shukru Saracoglu/Sarajoglu/Saradjoglu|Saracoglu|Sarajoglu"),
    person("Numan Menemencioglu", "TR", 1891, 1958,
           "Numan Menemencioglu/Menemenjioglu|Menemencioglu"),
    person("Tevfik Rustu Aras", "TR", 1883, 1972,
           "Tevfik/Tewfik/Tevfiq Rustu/Rushdi/Rushtu Aras/Bey|Rushdi Aras|Tevfik Rushdi"),
    person("Enver Pasha", "TR", 1881, 1922,
           "Enver Pacha|Ismail Enver|Enver Bey|Ismail Enver Pasha"),
    person("Talat Pasha", "TR", 1874, 1921,
           "Talaat Pasha|Mehmed Talat|Talat Bey|Talaat Bey|Mehmet Talaat|Mehmed Talaat"),
    person("Djemal Pasha", "TR SY", 1872, 1922,
           "Cemal Pasha|Jemal Pasha|Djemal Pacha|Ahmed Djemal|Ahmed Cemal|Jamal Pasha"),
    person("Abdul Hamid II", "TR", 1842, 1918,
           "Abdulhamid II|Sultan Abdul Hamid|Abd al-Hamid II|Abdulhamit II|Sultan Abdul Hamid II|"
           "Abdul Hamid"),
    person("Mehmed VI", "TR", 1861, 1926,
           "Mehmet VI|Vahdeddin|Vahideddin|Wahid ed-Din|Vahdettin|Mohammed VI Vahideddin|"
           "Vahid ed-Din"),
    person("Abdullah Ocalan", "TR", 1949, 0,
           "Abdullah/Abdallah Ocalan/Ojalan/Oecalan/Odjalan|Ocalan|?Apo"),
    person("Fethullah Gulen", "TR", 1941, 2024,
           "Fethullah/Fetullah/Fathullah Gulen/Guelen|Gulen|Fethullah Hoca"),
    person("David Ben-Gurion", "IL", 1886, 1973,
           "David/_ Ben-Gurion|David Gruen|David Grun|Ben Gourion|David Ben Gourion"),
    person("Chaim Weizmann", "IL GB", 1874, 1952,
           "Chaim/Haim/Hayim/Chayim Weizmann/Weizman/Weitzmann/Weitzman|Dr. Weizmann"),
    person("Moshe Sharett", "IL", 1894, 1965,
           "Moshe/Moses Sharett/Shertok/Chertok/Sharet/Shertock|Sharett|Shertok|Chertok"),
    person("Levi Eshkol", "IL", 1895, 1969, "Levi/Levy Eshkol/Eschkol/Shkolnik/Shkolnick|Eshkol"),
    person("Golda Meir", "IL", 1898, 1978,
           "Golda Meir/Meyerson/Myerson/Mabovitch/Meyersohn|Mrs. Meir|Mrs. Meyerson|"
           "Goldie Meyerson"),
    person("Abba Eban", "IL", 1915, 2002, "Abba/Aubrey/Aubrey-S/Aba Eban/Even"),
    person("Yitzhak Rabin", "IL", 1922, 1995,
           "Yitzhak/Itzhak/Yitzchak/Yitshaq/Isaac/Yizhak/Jitzchak/Izhak/Itzak/Itzhaq/Yitzak Rabin"),
    person("Yitzhak Shamir", "IL", 1915, 2012,
           "Yitzhak/Itzhak/Yitzchak/Yitshaq/Yizhak/Jitzchak/Itzak/Yitzak Shamir/Schamir"),
    person("Shimon Peres", "IL", 1923, 2016,
           "Shimon/Simon/Schimon/Shimeon Peres/Perez/Persky|?Peres"),
    person("Menachem Begin", "IL", 1913, 1992,
           "Menachem/Menahem/Menahim/Menachim Begin/Beigin/Beguin|Prime Minister Begin|PM Begin"),
    person("Moshe Dayan", "IL", 1915, 1981, "Moshe/Mosche Dayan|General Dayan|Dayan"),
    person("Yigal Allon", "IL", 1918, 1980, "Yigal/Yigael/Igal/Jigal Allon/Alon"),
    person("Ezer Weizman", "IL", 1924, 2005, "Ezer Weizmann/Weizman/Weitzman"),
    person("Ariel Sharon", "IL", 1928, 2014, "Ariel/Arik/Arieh Sharon/Scharon/Scheinermann"),
    person("Benjamin Netanyahu", "IL", 1949, 0,
           "Benjamin/Binyamin/Bibi/Biniamin/Benyamin Netanyahu/Netanyaho/Nethanyahu/Nataniahu/"
           "Netanjahu/Netanyahou/Netaniyahu/Netaniahu|Netanyahu|Netanjahu|Netanyahou|Netaniahu"),
    person("Ehud Barak", "IL", 1942, 0, "Ehoud/Ehud Barak/Brug"),
    person("Ehud Olmert", "IL", 1945, 0, "Ehoud/Ehud Olmert|Olmert"),
    person("Tzipi Livni", "IL", 1958, 0,
           "Tzipi/Tsipi/Zipi/Tzipora/Tzippi/Tzippora/Zippi Livni/Livny|Livni"),
    person("Avigdor Lieberman", "IL", 1958, 0, "Avigdor/Evet Lieberman/Liberman"),
    person("Yossi Beilin", "IL", 1948, 0, "Yossi/Yosef/Joseph/Jossi Beilin/Belin"),
    person("Simcha Dinitz", "IL", 1929, 2003, "Simcha/Simha Dinitz/Dinits"),
    person("Mordechai Gazit", "IL", 1922, 2016, "Mordechai/Mordecai/Mordekhai Gazit"),
    person("Haim Bar-Lev", "IL", 1924, 1994, "Haim/Chaim/Hayim Bar-Lev"),
    person("David Elazar", "IL", 1925, 1976, "David Elazar/Eleazar|Dado Elazar"),
    person("Zeev Jabotinsky", "IL", 1880, 1940,
           "Zeev/Vladimir/Wladimir Jabotinsky/Zhabotinsky/Jabotinski/Zhabotinskii|Jabotinsky"),
    person("Eliahu Elath", "IL", 1903, 1990, "Eliahu/Eliyahu/Elias Elath/Epstein/Eilat"),
    person("Reuven Shiloah", "IL", 1909, 1959, "Reuven/Reuben Shiloah/Shiloach/Zaslani"),
    person("Teddy Kollek", "IL", 1911, 2007, "Theodor Kollek|Theodore Kollek"),
    person("Jonathan Pollard", "US IL", 1954, 0, "Jonathan Jay Pollard"),
    person("Mordechai Vanunu", "IL", 1954, 0, "Mordechai/Mordecai/Mordekhai Vanunu|Vanunu"),
    person("Yigael Yadin", "IL", 1917, 1984, "Yigael/Yigal/Igael Yadin/Sukenik"),
};
// clang-format on

}  // namespace

std::span<const AuthorityEntry> people_iran_turkey_israel() {
  return kEntries;
}

}  // namespace dragoman
