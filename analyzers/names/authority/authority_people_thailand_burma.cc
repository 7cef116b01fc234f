// People of Thailand and Burma.
//
// Source: public knowledge: Thai names as spelt by their bearers and by the Royal Thai General
// System; Burmese names with and without honorifics.

#include "analyzers/names/authority/authority_tables.h"

namespace dragoman {
namespace {

// clang-format off
constexpr AuthorityEntry kEntries[] = {
    person("Chulalongkorn", "TH", 1853, 1910,
           "King Chulalongkorn|Rama V|Chulalongkon|Chula Longkorn"),
    person("Mongkut", "TH", 1804, 1868, "King Mongkut|Rama IV"),
    person("Vajiravudh", "TH", 1881, 1925, "King Vajiravudh|Rama VI|Wachirawut"),
    person("Prajadhipok", "TH", 1893, 1941, "King Prajadhipok|Rama VII"),
    person("Ananda Mahidol", "TH", 1925, 1946, "King Ananda|Rama VIII|Anan Mahidon"),
    person("Bhumibol Adulyadej", "TH", 1927, 2016,
           "King Bhumibol|Rama IX|Phumiphon Adunyadet|Phumiphon Aduldet|Phumiphon Adulyadej|"
           "Bhumibol|Bhumiphol Adulyadej|Bhumibhol Adulyadej"),
    person("Vajiralongkorn", "TH", 1952, 0,
           "Maha Vajiralongkorn|Wachiralongkon|Rama X|Crown Prince Vajiralongkorn|"
           "Maha Wachiralongkon"),
    person("Sirindhorn", "TH", 1955, 0, "Princess Sirindhorn|Sirinthon|Maha Chakri Sirindhorn"),
    person("Plaek Phibunsongkhram", "TH", 1897, 1964,
           "Pibul Songgram|Phibun Songkhram|Phibul Songkhram|Pibul Songkram|Pibulsonggram|"
           "Phibunsongkhram|Pibulsongkram|Luang Pibul Songgram|Luang Pibul|Luang Phibun|?Phibun|"
           "?Pibul|?Phibul|Plaek Phibun|Pibul Songgran"),
    person("Pridi Banomyong", "TH", 1900, 1983,
           "Pridi Phanomyong|Luang Pradit|Nai Pridi|Luang Pradist|Pridi Panomyong"),
    person("Khuang Aphaiwong", "TH", 1902, 1968,
           "Khuang Abhaiwongse|Nai Khuang Aphaiwong|Kuang Aphaiwong|Khuang Abhaiwong"),
    person("Seni Pramoj", "TH", 1905, 1997,
           "Seni Pramot|M.R. Seni Pramoj|Mom Rajawongse Seni Pramoj"),
    person("Kukrit Pramoj", "TH", 1911, 1995,
           "Khukrit Pramot|Kukrit Pramot|M.R. Kukrit Pramoj|Khukrit Pramoj|Kukrit"),
    person("Sarit Thanarat", "TH", 1908, 1963,
           "Sarit Dhanarat|Sarit Thanarath|Sarit Dhanarajata|Field Marshal Sarit|?Sarit"),
    person("Thanom Kittikachorn", "TH", 1911, 2004,
           "Thanom Kittikachon|Thanom Kittikhachorn|?Thanom"),
    person("Praphat Charusathien", "TH", 1912, 1997,
           "Prapass Charusathien|Praphas Charusathian|Praphat Charusathian|Prapat Charusathien|"
           "Praphas Charusathien|Prapas Charusathiara|?Praphat"),
    person("Phao Sriyanon", "TH", 1910, 1960,
           "Phao Siyanon|Phao Sriyanond|Phao Sriyanonda|Police General Phao"),
    person("Thanat Khoman", "TH", 1914, 2016, "Thanat Khomanthavon|?Thanat"),
    person("Pote Sarasin", "TH", 1905, 2000, "Phot Sarasin|Nai Pote Sarasin|Pot Sarasin"),
    person("Wan Waithayakon", "TH", 1891, 1976,
           "Prince Wan|Wan Waithayakorn|Prince Wan Waithayakon|Krommun Naradhip|"
           "Naradhip Bongsprabandh|Prince Naradhip"),
    person("Kriangsak Chomanan", "TH", 1917, 2003,
           "Kriangsak Chamanan|Kriangsak Chomanand|Kriangsak Chamanand|?Kriangsak"),
    person("Prem Tinsulanonda", "TH", 1920, 2019,
           "Prem Tinsulanon|Prem Tinsulanond|Prem Tinasulanon|?Prem"),
    person("Chatichai Choonhavan", "TH", 1920, 1998,
           "Chatchai Chunhawan|Chatichai Chunhawan|Chatichai Choonhaven|Chatchai Choonhavan|"
           "?Chatichai"),
    person("Siddhi Savetsila", "TH", 1919, 2015, "Sitthi Sawetsila"),
    person("Anand Panyarachun", "TH", 1932, 0, "Anan Panyarachun"),
    person("Suchinda Kraprayoon", "TH", 1933, 2025, "Suchinda Khraprayun|Suchinda Kraprayun"),
    person("Chuan Leekpai", "TH", 1938, 0, "Chuan Likphai|Chuan Leekphai"),
    person("Banharn Silpa-archa", "TH", 1932, 2016, "Banhan Sinlapa-acha"),
    person("Chavalit Yongchaiyudh", "TH", 1932, 0, "Chawalit Yongchaiyut|Chavalit Yongchaiyut"),
    person("Thaksin Shinawatra", "TH", 1949, 0,
           "Thaksin Chinnawat|Taksin Shinawatra|Thaksin|Taksin Chinnawat"),
    person("Yingluck Shinawatra", "TH", 1967, 0, "Yinglak Chinnawat|Yingluck"),
    person("Samak Sundaravej", "TH", 1935, 2009, "Samak Sunthorawet|Samak Sundaravet"),
    person("Surayud Chulanont", "TH", 1943, 0,
           "Surayut Chulanon|Surayud Julanont|Surayudh Chulanont"),
    person("Sonthi Boonyaratglin", "TH", 1946, 0, "Sonthi Bunyaratkalin|Sonthi Boonyaratkalin"),
    person("Abhisit Vejjajiva", "TH", 1964, 0, "Aphisit Wetchachiwa|Abhisit"),
    person("Prayut Chan-ocha", "TH", 1954, 0,
           "Prayuth Chan-ocha|Prayuth Chan-o-cha|Prayut Chan-o-cha"),
    person("Aung San", "MM", 1915, 1947,
           "Bogyoke Aung San|Bo Teza|General Aung San|Thakin Aung San|U Aung San"),
    person("Aung San Suu Kyi", "MM", 1945, 0,
           "Daw Aung San Suu Kyi|Daw Suu|Suu Kyi|Aung Hsan Su Kyi|Daw Suu Kyi|ASSK"),
    person("U Nu", "MM", 1907, 1995, "Thakin Nu|Maung Nu"),
    person("Ne Win", "MM", 1910, 2002, "U Ne Win|General Ne Win|Bo Ne Win|Shu Maung|Newin"),
    person("Ba Maw", "MM", 1893, 1977, "Dr. Ba Maw|Dr. Bamaw"),
    person("Ba Swe", "MM", 1915, 1987, "U Ba Swe"),
    person("Kyaw Nyein", "MM", 1913, 1986, "U Kyaw Nyein"),
    person("U Saw", "MM", 1900, 1948, "Galon Saw"),
    person("San Yu", "MM", 1918, 1996, "U San Yu"),
    person("Sein Lwin", "MM", 1923, 2004, "U Sein Lwin"),
    person("Maung Maung (president)", "MM", 1925, 1994, "Dr. Maung Maung|?Maung Maung"),
    person("Saw Maung", "MM", 1928, 1997, "General Saw Maung|Senior General Saw Maung"),
    person("Khin Nyunt", "MM", 1939, 0, "General Khin Nyunt|Kyin Nyunt"),
    person("Than Shwe", "MM", 1933, 0, "Senior General Than Shwe|Sr. Gen. Than Shwe"),
    person("Maung Aye", "MM", 1937, 0, "Vice Senior General Maung Aye"),
    person("Thein Sein", "MM", 1944, 0, "U Thein Sein"),
    person("Min Aung Hlaing", "MM", 1956, 0, ""),
    person("U Thant", "MM", 1909, 1974,
           "Maha Thray Sithu U Thant|Secretary General Thant|Secretary-General Thant"),
    person("Win Aung", "MM", 1944, 2009, "U Win Aung"),
    person("Nyan Win", "MM", 1953, 0, "U Nyan Win"),
    person("Tin U", "MM", 1927, 2024, "U Tin Oo|Tin Oo"),
    person("Bo Mya", "MM", 1927, 2006, "General Bo Mya|Saw Bo Mya"),
    person("Khun Sa", "MM TH", 1934, 2007, "Chang Chi-fu|Zhang Qifu|Chan Shee-fu"),
};
// clang-format on

}  // namespace

std::span<const AuthorityEntry> people_thailand_burma() {
  return kEntries;
}

}  // namespace dragoman
