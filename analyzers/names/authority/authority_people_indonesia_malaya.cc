// People of Indonesia, Malaysia, Singapore, Brunei, the Philippines and Timor-Leste.
//
// Source: public knowledge: the Dutch, Soewandi (1947) and reformed (1972) spellings, and Malay
// titles.

#include "analyzers/names/authority/authority_tables.h"

namespace dragoman {
namespace {

// clang-format off
constexpr AuthorityEntry kEntries[] = {
    person("Sukarno", "ID", 1901, 1970,
           "Soekarno|Achmed Sukarno|Ahmed Sukarno|Bung Karno|Kusno Sosrodihardjo|Achmed Soekarno|"
           "President Sukarno"),
    person("Suharto", "ID", 1921, 2008,
           "Soeharto|General Suharto|Pak Harto|President Suharto|Haji Mohammad Suharto"),
    person("Mohammad Hatta", "ID", 1902, 1980,
           "Mohamed Hatta|Mohammed Hatta|Moh. Hatta|Bung Hatta|Muhammad Hatta|?Hatta"),
    person("Sutan Sjahrir", "ID", 1909, 1966,
           "Soetan Sjahrir|Sutan Syahrir|Soetan Syahrir|Sjahrir|Syahrir|Sutan Shahrir|Shahrir"),
    person("Amir Sjarifuddin", "ID", 1907, 1948,
           "Amir Sjarifoeddin|Amir Syarifuddin|Amir Sjarifudin|Sjarifuddin|Sjarifoeddin"),
    person("Tan Malaka", "ID", 1897, 1949, "Tan Malakka"),
    person("Ali Sastroamidjojo", "ID", 1903, 1975,
           "Ali Sastroamijoyo|Ali Sastro Amidjojo|Sastroamidjojo|Sastroamijoyo"),
    person("Djuanda Kartawidjaja", "ID", 1911, 1963,
           "Juanda Kartawijaya|Djuanda|Djoeanda|Raden Djuanda"),
    person("Mohammad Natsir", "ID", 1908, 1993,
           "Mohammed Natsir|Muhammad Natsir|Moh. Natsir|?Natsir"),
    person("Wilopo", "ID", 1909, 1981, "Raden Wilopo"),
    person("Sukiman Wirjosandjojo", "ID", 1898, 1974,
           "Soekiman Wirjosandjojo|Sukiman Wiryosanjoyo"),
    person("Burhanuddin Harahap", "ID", 1917, 1987, "Boerhanoeddin Harahap|Burhanudin Harahap"),
    person("Subandrio", "ID", 1914, 2004, "Soebandrio|Raden Subandrio|Dr. Subandrio"),
    person("Adam Malik", "ID", 1917, 1984, "Adam Malik Batubara"),
    person("D.N. Aidit", "ID", 1923, 1965, "Dipa Nusantara Aidit|Aidit"),
    person("Musso", "ID", 1897, 1948, "Muso|Moeso|Manowar Musso"),
    person("Abdul Haris Nasution", "ID", 1918, 2000,
           "A.H. Nasution|Abdul Harris Nasution|General Nasution|?Nasution"),
    person("Achmad Yani", "ID", 1922, 1965, "Ahmad Yani|Achmad Jani"),
    person("Sumitro Djojohadikusumo", "ID", 1917, 2001,
           "Soemitro Djojohadikoesoemo|Sumitro Joyohadikusumo|Soemitro Djojohadikusumo"),
    person("Hamengkubuwono IX", "ID", 1912, 1988,
           "Hamengku Buwono IX|Hamengkubuwana IX|?Sultan of Jogjakarta|?Sultan of Yogyakarta|"
           "Hamengku Buwono|Hamengkubuwono"),
    person("Agus Salim", "ID", 1884, 1954, "Hadji Agus Salim|Haji Agus Salim|Agoes Salim"),
    person("Anak Agung Gde Agung", "ID", 1921, 1999,
           "Ide Anak Agung Gde Agung|Anak Agung Gede Agung"),
    person("Mochtar Kusumaatmadja", "ID", 1929, 2021, "Mochtar Kusumaatmaja|Muchtar Kusumaatmadja"),
    person("Ali Alatas", "ID", 1932, 2008, ""),
    person("Ali Murtopo", "ID", 1924, 1984, "Ali Moertopo"),
    person("Benny Murdani", "ID", 1932, 2004,
           "L.B. Murdani|Leonardus Benjamin Moerdani|Benny Moerdani|Leonardus Benny Moerdani"),
    person("Sudirman", "ID", 1916, 1950, "Soedirman|General Sudirman|General Soedirman"),
    person("Sudharmono", "ID", 1927, 2006, "Soedharmono"),
    person("Try Sutrisno", "ID", 1935, 0, "Tri Sutrisno"),
    person("B.J. Habibie", "ID", 1936, 2019,
           "Bacharuddin Jusuf Habibie|Habibie|Baharuddin Jusuf Habibie"),
    person("Abdurrahman Wahid", "ID", 1940, 2009, "Gus Dur|Abdul Rahman Wahid|Abdurachman Wahid"),
    person("Megawati Sukarnoputri", "ID", 1947, 0, "Megawati Soekarnoputri|Megawati"),
    person("Susilo Bambang Yudhoyono", "ID", 1949, 0, "SBY|Yudhoyono|Bambang Yudhoyono"),
    person("Joko Widodo", "ID", 1961, 0, "Jokowi"),
    person("Amien Rais", "ID", 1944, 0, "Amin Rais"),
    person("Hassan Wirajuda", "ID", 1948, 0, "Nur Hassan Wirajuda|Hasan Wirayuda"),
    person("Wiranto", "ID", 1947, 0, "General Wiranto"),
    person("Prabowo Subianto", "ID", 1951, 0, "Prabowo Soebianto|Prabowo"),
    person("Abu Bakar Bashir", "ID", 1938, 0, "Abu Bakar Baasyir|Abubakar Baasyir"),
    person("Raden Adjeng Kartini", "ID", 1879, 1904, "Raden Ajeng Kartini|R.A. Kartini"),
    person("Tunku Abdul Rahman", "MY", 1903, 1990,
           "Tengku Abdul Rahman|Tungku Abdul Rahman|Tunku Abdulrahman|the Tunku|the Tengku"),
    person("Abdul Razak", "MY", 1922, 1976,
           "Tun Abdul Razak|Tun Razak|Abdul Razak Hussein|Abdul Razak bin Hussein|"
           "Dato Abdul Razak"),
    person("Hussein Onn", "MY", 1922, 1990, "Husein Onn|Datuk Hussein Onn|Tun Hussein Onn"),
    person("Mahathir Mohamad", "MY", 1925, 0,
           "Mahathir bin Mohamad|Mahathir Mohamed|Mahathir Muhammad|Mohamad Mahathir|"
           "Mahathir Mohammed|Mahathir|Mahatir"),
    person("Anwar Ibrahim", "MY", 1947, 0, "Datuk Seri Anwar Ibrahim"),
    person("Abdullah Badawi", "MY", 1939, 2025, "Abdullah Ahmad Badawi|Pak Lah"),
    person("Najib Razak", "MY", 1953, 0, "Najib Tun Razak|Mohd Najib|Najib Abdul Razak"),
    person("Ghazali Shafie", "MY", 1922, 2010,
           "Ghazali bin Shafie|Tan Sri Ghazali|Ghazalie Shafie"),
    person("Chin Peng", "MY SG", 1924, 2013, "Ch'en P'ing|Ong Boon Hua"),
    person("Tan Cheng Lock", "MY", 1883, 1960, "Dato Tan Cheng Lock"),
    person("Lee Kuan Yew", "SG", 1923, 2015,
           "Li Guangyao|Harry Lee Kuan Yew|Li Kuan-yao|Harry Lee|Lee Kwan Yew"),
    person("Goh Chok Tong", "SG", 1941, 0, "Wu Zuodong"),
    person("Lee Hsien Loong", "SG", 1952, 0, "Li Xianlong"),
    person("Goh Keng Swee", "SG", 1918, 2010, "Wu Qingrui"),
    person("S. Rajaratnam", "SG", 1915, 2006, "Sinnathamby Rajaratnam"),
    person("Lim Yew Hock", "SG", 1914, 1984, ""),
    person("Lim Chin Siong", "SG", 1933, 1996, ""),
    person("George Yeo", "SG", 1954, 0, "Yeo Yong-Boon|George Yeo Yong-Boon"),
    person("Hassanal Bolkiah", "BN", 1946, 0,
           "Sultan Hassanal Bolkiah|Hassan al-Bolkiah|Hasanal Bolkiah|?Sultan of Brunei"),
    person("Omar Ali Saifuddien III", "BN", 1914, 1986, "Omar Ali Saifuddin|Omar Ali Saifuddien"),
    person("Emilio Aguinaldo", "PH", 1869, 1964, "Aguinaldo"),
    person("Manuel Quezon", "PH", 1878, 1944, "Manuel L. Quezon|Manuel Luis Quezon"),
    person("Manuel Roxas", "PH", 1892, 1948, "Manuel A. Roxas"),
    person("Elpidio Quirino", "PH", 1890, 1956, "Quirino"),
    person("Ramon Magsaysay", "PH", 1907, 1957, "Magsaysay"),
    person("Diosdado Macapagal", "PH", 1910, 1997, ""),
    person("Ferdinand Marcos", "PH", 1917, 1989, "Ferdinand E. Marcos|?Marcos"),
    person("Benigno Aquino Jr.", "PH", 1932, 1983, "Ninoy Aquino|?Benigno Aquino"),
    person("Corazon Aquino", "PH", 1933, 2009,
           "Cory Aquino|Corazon Cojuangco Aquino|Corazon C. Aquino"),
    person("Gloria Macapagal-Arroyo", "PH", 1947, 0, "Gloria Arroyo|?GMA"),
    person("Joseph Estrada", "PH", 1937, 0, "Joseph Ejercito Estrada|Erap Estrada"),
    person("Jose Maria Sison", "PH", 1939, 2022, "Joma Sison|Amado Guerrero"),
    person("Nur Misuari", "PH", 1939, 0, "Nurallaji Misuari|Misuari"),
    person("Hashim Salamat", "PH", 1942, 2003, "Salamat Hashim|Hasim Salamat"),
    person("Luis Taruc", "PH", 1913, 2005, ""),
    person("Carlos Romulo", "PH", 1898, 1985, "Carlos P. Romulo|Carlos Pena Romulo"),
    person("Xanana Gusmao", "TL", 1946, 0, "Jose Alexandre Gusmao|Kay Rala Xanana Gusmao|Xanana"),
    person("Jose Ramos-Horta", "TL", 1949, 0, "Ramos-Horta"),
    person("Mari Alkatiri", "TL", 1949, 0, "Alkatiri"),
};
// clang-format on

}  // namespace

std::span<const AuthorityEntry> people_indonesia_malaya() {
  return kEntries;
}

}  // namespace dragoman
