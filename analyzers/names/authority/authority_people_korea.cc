// People of Korea.
//
// Source: public knowledge: the spellings the people used or use themselves, those of the McCune-
// Reischauer and Revised systems and of North Korea's own.

#include "analyzers/names/authority/authority_tables.h"

namespace dragoman {
namespace {

// clang-format off
constexpr AuthorityEntry kEntries[] = {
    person("Kim Il Sung", "KP", 1912, 1994,
           "Kim Il-sung|Kim Il-song|Kim Ir-sen|Kim Song-ju|Great Leader Kim"),
    person("Kim Jong Il", "KP", 1941, 2011,
           "Kim Jong-il|Kim Chong-il|Kim Chong-ir|Kim Joung-il|Kim Dzong-il|Yuri Irsenovich Kim"),
    person("Kim Jong Un", "KP", 1984, 0,
           "Kim Jong-un|Kim Chong-un|Kim Jong-woon|Kim Jung-un|Kim Jung-woon"),
    person("Kim Jong Nam", "KP", 1971, 2017, "Kim Jong-nam|Kim Chong-nam"),
    person("Kim Jong Chol", "KP", 1981, 0, "Kim Jong-chol|Kim Chong-ch'ol|Kim Jong-chul"),
    person("Kim Yo Jong", "KP", 1987, 0, "Kim Yo-jong|Kim Yo-chong|Kim Yeo-jong"),
    person("Jang Song Thaek", "KP", 1946, 2013,
           "Jang Song-thaek|Chang Song-t'aek|Jang Sung-taek|Chang Sung-taek"),
    person("Kim Yong Nam", "KP", 1928, 0, "Kim Yong-nam|Kim Young-nam|Kim Yeong-nam"),
    person("Kang Sok Ju", "KP", 1939, 2016, "Kang Sok-ju|Kang Sok-chu|Kang Sok-joo|Kang Seok-ju"),
    person("Kim Gye Gwan", "KP", 1943, 0, "Kim Gye-gwan|Kim Kye-gwan|Kim Kye-kwan"),
    person("Ri Yong Ho (diplomat)", "KP", 1956, 0, "?Ri Yong-ho"),
    person("Paek Nam Sun", "KP", 1929, 2007, "Paek Nam-sun|Baek Nam-sun|Paik Nam-soon"),
    person("Ho Dam", "KP", 1929, 1991, "Ho Tam|Heo Dam|Huh Dam"),
    person("Pak Song Chol", "KP", 1913, 2008, "Pak Song-chol|Park Sung-chul|Pak Sung-chul"),
    person("Choe Yong Gon", "KP", 1900, 1976,
           "Ch'oe Yong-gon|Choi Yong-kun|Ch'oe Yong-kon|Choi Yong-gun|Choi Yong-kon"),
    person("Nam Il", "KP", 1913, 1976, "General Nam Il"),
    person("Pak Hon Yong", "KP KR", 1900, 1955,
           "Pak Hon-yong|Pak Hun-yong|Park Hon-yong|Pak Heun-young|Park Heon-young"),
    person("Kim Tu Bong", "KP", 1886, 1960, "Kim Tu-bong|Kim Doo-bong|Kim Du-bong"),
    person("Choe Hyon", "KP", 1907, 1982, "Choi Hyun"),
    person("O Jin U", "KP", 1917, 1995, "O Chin-u|O Jin-u|Oh Jin-wu|Oh Chin-u|Oh Jin-u"),
    person("Kim Il (premier)", "KP", 1910, 1984, "?Kim Il"),
    person("Yon Hyong Muk", "KP", 1931, 2005, "Yon Hyong-muk|Yeon Hyong-muk"),
    person("Jo Myong Rok", "KP", 1928, 2010,
           "Jo Myong-rok|Cho Myong-nok|Jo Myong-nok|Cho Myong-rok"),
    person("Hwang Jang Yop", "KP KR", 1923, 2010, "Hwang Jang-yop|Hwang Chang-yop|Hwang Jang-yeop"),
    person("Ri Kun", "KP", 0, 0, "Ri Gun|Li Gun|Yi Kun"),
    person("Syngman Rhee", "KR", 1875, 1965,
           "~Rhee Syngman|Yi Sung-man|Lee Seung-man|Yi Seung-man|Li Sung-man|Ri Sung-man|"
           "I Sung-man|Dr. Rhee|President Rhee|Li Syngman|Lee Syngman|Rhi Syngman|?Rhee"),
    person("Yun Posun", "KR", 1897, 1990,
           "Yun Po-son|Yun Bo-seon|Yun Po-sun|Yoon Po-sun|Yun Bo-sun"),
    person("Park Chung Hee", "KR", 1917, 1979,
           "Park Chung-hee|Pak Chong-hui|Pak Chung-hi|Park Chung-hi|Bak Jeonghui|Pak Chung-hui|"
           "Takagi Masao|Chung Hee Park"),
    person("Choi Kyu Hah", "KR", 1919, 2006, "Choi Kyu-hah|Ch'oe Kyu-ha|Choi Gyu-ha|Choi Kyu-ha"),
    person("Chun Doo Hwan", "KR", 1931, 2021,
           "Chun Doo-hwan|Chon Tu-hwan|Jeon Du-hwan|Chun Du-hwan"),
    person("Roh Tae Woo", "KR", 1932, 2021,
           "Roh Tae-woo|No T'ae-u|Noh Tae-woo|No Tae-woo|Ro Tae-u"),
    person("Kim Young Sam", "KR", 1927, 2015, "Kim Young-sam|Kim Yong-sam|Kim Yeong-sam"),
    person("Kim Dae Jung", "KR", 1924, 2009,
           "Kim Dae-jung|Kim Tae-chung|Kim Dae-joong|Kim Tae-jung"),
    person("Roh Moo Hyun", "KR", 1946, 2009, "Roh Moo-hyun|No Mu-hyon|Noh Moo-hyun|No Mu-hyun"),
    person("Lee Myung Bak", "KR", 1941, 0, "Lee Myung-bak|Yi Myong-bak|Yi Myong-pak|I Myeongbak"),
    person("Park Geun Hye", "KR", 1952, 0, "Park Geun-hye|Pak Kun-hye|Park Keun-hye|Bak Geunhye"),
    person("Moon Jae In", "KR", 1953, 0, "Moon Jae-in|Mun Chae-in|Mun Jae-in"),
    person("Yoon Suk Yeol", "KR", 1960, 0, "Yoon Suk-yeol|Yoon Seok-youl|Yun Sok-yol"),
    person("Kim Jong Pil", "KR", 1926, 2018, "Kim Jong-pil|Kim Chong-p'il|?JP Kim"),
    person("Chung Il Kwon", "KR", 1917, 1994, "Chung Il-kwon|Chong Il-kwon|Jeong Il-gwon"),
    person("Lee Bum Suk (premier)", "KR", 1900, 1972, "Yi Pom-sok|?Lee Bum-suk|Lee Beom-seok"),
    person("Chang Myon", "KR", 1899, 1966, "John M. Chang|Chang Myun|Jang Myeon|John Chang"),
    person("Ho Chong", "KR", 1896, 1988, "Huh Chung|Ho Jong|Heo Jeong"),
    person("Kim Ku", "KR", 1876, 1949, "Kim Koo|Kim Gu|Kim Goo"),
    person("Kim Kyu Sik", "KR", 1881, 1950, "Kim Kyu-sik|Kimm Kiusic|Kim Kiusic|Kim Gyu-sik"),
    person("Lyuh Woon Hyung", "KR", 1886, 1947,
           "Yo Un-hyong|Lyuh Woon-hyung|Yeo Un-hyeong|Yuh Woon-hyung"),
    person("Cho Man Sik", "KP", 1883, 1950, "Cho Man-sik|Jo Man-sik"),
    person("Cho Bong Am", "KR", 1898, 1959, "Cho Bong-am|Cho Pong-am|Jo Bong-am"),
    person("Lee Ki Poong", "KR", 1896, 1960, "Yi Ki-pung|Lee Ki-poong|Lee Ki-bung|Yi Ki-bung"),
    person("Shin Ik Hi", "KR", 1894, 1956, "Sin Ik-hui|Shinicky|P.H. Shinicky"),
    person("Paik Sun Yup", "KR", 1920, 2020, "Paik Sun-yup|Paek Son-yop|Baek Seon-yeop"),
    person("You Chan Yang", "KR", 1897, 1975, "Yang You-chan|Yang Yu-ch'an|You Chan-yang"),
    person("Pyun Yung Tai", "KR", 1892, 1969, "Pyun Yung-tai|Pyon Yong-t'ae|Byeon Yeong-tae"),
    person("Lee Hu Rak", "KR", 1924, 2009, "Lee Hu-rak|Yi Hu-rak|Lee Hoo-rak"),
    person("Kim Jae Kyu", "KR", 1926, 1980, "Kim Jae-kyu|Kim Chae-gyu|Kim Chae-kyu|Kim Jae-gyu"),
    person("Kim Hyung Wook", "KR", 1925, 1979, "Kim Hyung-wook|Kim Hyong-uk"),
    person("Kim Dong Jo", "KR", 1918, 2004, "Kim Dong-jo|Kim Tong-jo|Kim Tong-cho"),
    person("Park Tong Jin", "KR", 1922, 2013, "Park Tong-jin|Pak Tong-chin|Park Dong-jin"),
    person("Tongsun Park", "KR", 1935, 2024, "~Park Tong-sun|Pak Tong-son|Park Dong-sun"),
    person("Ban Ki-moon", "KR", 1944, 0, "Pan Ki-mun|Ban Gi-mun|Ki-moon Ban"),
    person("Lee Hoi Chang", "KR", 1935, 0, "Lee Hoi-chang|Yi Hoe-ch'ang|Lee Hoe-chang"),
    person("Lee Hong Koo", "KR", 1934, 0, "Lee Hong-koo|Yi Hong-gu"),
    person("Chung Ju Yung", "KR", 1915, 2001, "Chung Ju-yung|Chong Chu-yong|Jeong Ju-yeong"),
    person("Chung Dong Young", "KR", 1953, 0, "Chung Dong-young|Chong Tong-yong|Jeong Dong-yeong"),
    person("Song Min Soon", "KR", 1948, 0, "Song Min-soon|Song Min-sun"),
    person("Yu Myung Hwan", "KR", 1946, 0, "Yu Myung-hwan|Yu Myong-hwan"),
    person("Ahn Chang Ho", "KR", 1878, 1938, "An Ch'ang-ho|Ahn Chang-ho|Dosan Ahn"),
    person("An Jung Geun", "KR", 1879, 1910,
           "An Chung-gun|Ahn Jung-geun|An Chung-keun|Ahn Joong-keun"),
    person("Philip Jaisohn", "KR", 1864, 1951, "So Chae-p'il|Seo Jae-pil|So Jae-pil|Soh Jaipil"),
    person("Kojong", "KR KP", 1852, 1919,
           "King Kojong|Emperor Kojong|Gojong of Korea|King Gojong|Emperor Gojong"),
    person("Sunjong", "KR KP", 1874, 1926, "Emperor Sunjong|Sunjong of Korea"),
    person("Queen Min", "KR KP", 1851, 1895,
           "Empress Myeongseong|Empress Myongsong|Queen Myeongseong"),
    person("Daewongun", "KR KP", 1820, 1898,
           "Taewon'gun|Taewonkun|Tai Won Kun|Heungseon Daewongun|Hungson Taewongun|Yi Ha-ung"),
};
// clang-format on

}  // namespace

std::span<const AuthorityEntry> people_korea() {
  return kEntries;
}

}  // namespace dragoman
