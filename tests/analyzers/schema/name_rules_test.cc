// Keys of names are in indexes, so an index must not be searched by other rules than it was made
// with. Sample names are read here; where any is read differently, kNameRules has to change.

#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "analyzers/names/romanization/name_reading.h"
#include "analyzers/names/spans/name_spans.h"
#include "analyzers/schema/record.h"
#include "analyzers/text/bar_list.h"
#include "analyzers/text/hex.h"

namespace dragoman {
namespace {

// Public figures of each language's countries, in the spellings of several systems.
constexpr std::string_view kSampleNames =
    "Mao Zedong|Mao Tse-tung|Mao Tse-toung|Mao Ze-dong|Marshal Chen Yi|"
    "Foreign Minister Ch'en I|Wang Hongwen|Wang Hung-wen|Xi Zhongxun|Hsi Chung-hsun|"
    "Xi Zhong-xun|Qian Qichen|Ch'ien Ch'i-ch'en|Qian Qi-chen|Wang Hairong|Wang Hai-jung|"
    "Bo Gu|Po Ku|Ch'in Pang-hsien|Qin Bangxian|Liu Bocheng|Liu Po-ch'eng|Wu Lan-fu|"
    "Yun Ze|Fang Yi|Fang I|Jiang Jieshi|Chiang Kai-shek|Tchang Kai-chek|"
    "Tschiang Kai-schek|Wang Zhengting|C.T. Wang|Wang Cheng-t'ing|Chengting Thomas Wang|"
    "Zhang Xueliang|Chang Hsueh-liang|Chang Hsiao-liang|Young Marshal|Hu Hanmin|"
    "Hu Han-min|Zeng Jize|Tseng Chi-tse|Marquis Tseng|Liang Qichao|Liang Ch'i-ch'ao|"
    "Lu Zhengxiang|Lou Tseng-tsiang|Lu Cheng-hsiang|Zhang Zhizhong|Chang Chih-chung|"
    "Ma Bufang|Ma Pu-fang|Yu Guohua|Yu Kuo-hwa|Yu Kuo-hua|Tsai Ing-wen|Cai Yingwen|"
    "Ts'ai Ying-wen|Donald Tsang|Tsang Yam-kuen|Zeng Yinquan|Gyalo Thondup|Gyalo Dondrub|"
    "Gyalo Dhondup|Charles George Gordon|Chinese Gordon|Gordon Pasha|Gordon of Khartoum|"
    "Itō Hirobumi|Ito Hirobumi|Prince Ito|Marquis Ito|Kim Il Sung|Kim Il-sung|"
    "Kim Il-song|Kim Ir-sen|Kim Jong Chol|Kim Jong-chol|Kim Chong-ch'ol|Kim Jong-chul|"
    "Kang Sok Ju|Kang Sok-ju|Kang Sok-chu|Kang Sok-joo|Pak Song Chol|Pak Song-chol|"
    "Park Sung-chul|Pak Sung-chul|Kim Tu Bong|Kim Tu-bong|Kim Doo-bong|Kim Du-bong|"
    "Jo Myong Rok|Jo Myong-rok|Cho Myong-nok|Jo Myong-nok|Yun Posun|Yun Po-son|"
    "Yun Bo-seon|Yun Po-sun|Roh Tae Woo|Roh Tae-woo|No T'ae-u|Noh Tae-woo|Lee Myung Bak|"
    "Lee Myung-bak|Yi Myong-bak|Yi Myong-pak|Kim Jong Pil|Kim Jong-pil|Kim Chong-p'il|"
    "Ho Chong|Huh Chung|Ho Jong|Heo Jeong|Cho Man Sik|Cho Man-sik|Jo Man-sik|"
    "Paik Sun Yup|Paik Sun-yup|Paek Son-yop|Baek Seon-yeop|Kim Jae Kyu|Kim Jae-kyu|"
    "Kim Chae-gyu|Kim Chae-kyu|Tongsun Park|Pak Tong-son|Park Dong-sun|Chung Ju Yung|"
    "Chung Ju-yung|Chong Chu-yong|Jeong Ju-yeong|Ahn Chang Ho|An Ch'ang-ho|Ahn Chang-ho|"
    "Dosan Ahn|Emperor Sunjong|Sunjong of Korea|Douglas MacArthur|General MacArthur|"
    "General of the Army MacArthur|Douglas McArthur|Emperor Taisho|Taisho Emperor|"
    "Fukuda Takeo|Hata Tsutomu|Asō Tarō|Aso Taro|Tōgō Shigenori|Togo Shigenori|"
    "Hiranuma Kiichiro|Baron Hiranuma|Saionji Kinmochi|Prince Saionji|Okada Keisuke|"
    "Admiral Okada|Ushiba Nobuhiko|Kuranari Tadashi|Kōno Yōhei|Kono Yohei|"
    "Josip Broz Tito|Marshal Tito|Josip Tito|Josip Broz-Tito|Vuk Draskovic|"
    "Nikola Gruevski|Aleksandar Stamboliyski|Natsagiin Bagabandi|Natsagiyn Bagabandi|"
    "Anatoly Chubais|Sergei Ivanov|Sergei B. Ivanov|Yuri Luzhkov|Viktor Bout|"
    "Symon Petliura|Saparmurat Niyazov|Robert Kocharyan|Mircea Snegur|Georgy Chicherin|"
    "Mikhail Kalinin|Yuri Andropov|Rodion Malinovsky|Marshal Malinovsky|Sergei Gorshkov|"
    "Admiral Gorshkov|Vladimir Semenov|Leonid Krasin|Alexander Izvolsky|Alexander II|"
    "Tsar Alexander II|Czar Alexander II|Emperor Alexander II|Hussein bin Ali|"
    "Sharif Hussein|Sherif Hussein|Husayn ibn Ali|Bandar bin Sultan|Prince Bandar|"
    "Prince Bandar bin Sultan|Bandar ibn Sultan|Rashid bin Saeed Al Maktoum|"
    "Sheikh Rashid of Dubai|Shaikh Rashid of Dubai|Sabah al-Ahmad al-Sabah|"
    "Sabah al-Ahmad|Sabah al-Ahmad al-Jaber|Anwar al-Awlaki|Manuchehr Eqbal|Ali Khamenei|"
    "Ali Hoseini Khamenei|Mohammad Ali Rajai|Abdullah II of Jordan|King Abdullah II|"
    "Abdullah II|Abdallah II|Abdul Karim Qasim|Abdelkarim Kassem|Abdulkarim Qasim|"
    "General Qasim|Masoud Barzani|Kak Masoud|Adil Abd al-Mahdi|Adel Abdulmahdi|"
    "Adib Shishakli|Colonel Shishakli|Pierre Gemayel|Shaykh Pierre Gemayel|"
    "Michel Suleiman|General Sleiman|Abu Nidal|Sabri Khalil al-Banna|Abdessalam Jalloud|"
    "Major Jalloud|Ali Mahir|Ali Maher Pasha|Aly Maher|Ali Mahir Pasha|Amr Moussa|"
    "Hassan al-Turabi|Ferhat Abbas|Maaouya Ould Sid'Ahmed Taya|"
    "Maaouya Sid'Ahmed Ould Taya|Ould Taya|Ghulam Mohammad|Ghulam Mohammed|"
    "Ghulam Muhammad|Malik Ghulam Muhammad|Asif Ali Zardari|Asif Zardari|"
    "Sheikh Mujibur Rahman|Mujibur Rahman|Shaikh Mujibur Rahman|Sheikh Mujib-ur-Rahman|"
    "Mohammad Daoud|Mohammed Daoud|Mohammad Daoud Khan|Mohammed Daud|Ismail Khan|"
    "Ismael Khan|Esmail Khan|Mohammad Ismail Khan|John Bagot Glubb|Glubb Pasha|"
    "Sir John Glubb|General Glubb|Ho Chi Minh|Ho Chi-minh|Ho Tchi Minh|Ho Tschi Minh|"
    "Ton Duc Thang|Hoang Van Hoan|Le Kha Phieu|Nguyen Thi Binh|Madame Binh|Mme. Binh|"
    "Mrs. Binh|Ngo Dinh Can|Tran Van Huong|Tran Van Do|Thich Quang Do|Achmed Sukarno|"
    "Ahmed Sukarno|Bung Karno|Kusno Sosrodihardjo|Djuanda Kartawidjaja|"
    "Juanda Kartawijaya|Raden Djuanda|D.N. Aidit|Dipa Nusantara Aidit|"
    "Anak Agung Gde Agung|Ide Anak Agung Gde Agung|Anak Agung Gede Agung|B.J. Habibie|"
    "Bacharuddin Jusuf Habibie|Baharuddin Jusuf Habibie|General Wiranto|Mahathir Mohamad|"
    "Mahathir bin Mohamad|Mahathir Mohamed|Mahathir Muhammad|Lee Kuan Yew|Li Guangyao|"
    "Harry Lee Kuan Yew|Li Kuan-yao|George Yeo|Yeo Yong-Boon|George Yeo Yong-Boon|"
    "Souvanna Phouma|Suvanna Phuma|Prince Souvanna|Souvana Phouma|Kong Le|Capt. Kong Le|"
    "Norodom Sihanouk|Prince Sihanouk|King Sihanouk|Samdech Sihanouk|Khieu Samphan|"
    "Kheu Samphan|Norodom Ranariddh|Prince Ranariddh|Norodom Ranarith|Ranariddh Norodom|"
    "King Chulalongkorn|Rama V|Chula Longkorn|Princess Sirindhorn|Maha Chakri Sirindhorn|"
    "Thanom Kittikachorn|Thanom Kittikachon|Thanom Kittikhachorn|Prem Tinsulanonda|"
    "Prem Tinsulanon|Prem Tinsulanond|Prem Tinasulanon|Chavalit Yongchaiyudh|"
    "Chawalit Yongchaiyut|Chavalit Yongchaiyut|Prayut Chan-ocha|Prayuth Chan-ocha|"
    "Prayuth Chan-o-cha|Prayut Chan-o-cha|Kyaw Nyein|U Kyaw Nyein|Than Shwe|"
    "Senior General Than Shwe|Sr. Gen. Than Shwe|Tin U|U Tin Oo|Tin Oo";

constexpr std::string_view kSampleText =
    "Foreign Minister Chou En-lai received Ambassador Whitehead. Mr. J. R. Whitehead left Peking.\n"
    "Chairman Mao's guest, Prince Fumimaro Konoye, met Abd al-Rahman bin Faisal and U Thant in\n"
    "New York. President Ri Syng-man, Nikita S. Khrushchev's host, thanked the Soviet Union.\n"
    "Kosygin, Aleksei\n"
    "(Sukarno; Nguyen Van Thieu: Tran Le Xuan)\n"
    "THE VICE FOREIGN MINISTER CHIAO KUAN-HUA AND PARK CHUNG HEE AGREED. THE KGB AND THE PLO DID\n"
    "NOT. Mrs. Gandhi, Raisa Gorbacheva and Kim Il-chol wrote from Leningrad on Sunday in March.\n";

// Calls on_name() for the names above and those of the rows.
template <typename OnName>
void for_each_sample(OnName on_name) {
  for_each_item(kSampleNames, on_name);
  for (const names::LanguageInfo& row : names::kLanguages) for_each_item(row.samples, on_name);
}

// The table of languages, the keys of the sample names by every language, and the spans that are
// found in the sample text.
std::string print_name_rules() {
  std::string out;
  for (const names::LanguageInfo& row : names::kLanguages) {
    out += std::string(row.label) + '\t' + std::string(row.countries) + '\n';
  }
  for_each_sample([&](std::string_view name) {
    for (const names::NameReading& reading : names::name_readings(names::read_written_name(name))) {
      out += reading.key + '\n';
    }
  });
  for (const names::NameSpan& span :
       names::find_name_spans(kSampleText, names::kEveryNameLanguage)) {
    if (span.kind == names::NameSpanKind::kAuthority) continue;
    out += std::to_string(span.begin) + '-' + std::to_string(span.end) + '\n';
  }
  return out;
}

}  // namespace

TEST_CASE("the rules for names are those whose fingerprint the stamp has") {
  INFO(
      "indexes made before have other keys: change kNameRules in "
      "analyzers/names/romanization/languages.h");
  CHECK(to_hex(hash_bytes(print_name_rules())) == names::kNameRules);
}

TEST_CASE("each row of the languages reads several of the sample names") {
  for (const names::LanguageInfo& row : names::kLanguages) {
    std::size_t read = 0;
    for_each_sample([&](std::string_view name) {
      const auto readings =
          names::name_readings(names::read_written_name(name), names::bit_of(row));
      if (!readings.empty()) ++read;
    });
    CAPTURE(row.label);
    CHECK(read > 1);
  }
}

TEST_CASE("the sample names are read by the rules of every language") {
  const std::string keys = '\n' + print_name_rules();
  for (const std::string code : {"zh", "ko", "ja", "ru", "sr", "ar", "vi", "id", "th", "my"}) {
    CAPTURE(code);
    CHECK(keys.find('\n' + code + ' ') != std::string::npos);
  }
}

}  // namespace dragoman
