#include <catch2/catch.hpp>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/names/romanization/chinese_surnames.h"
#include "analyzers/names/romanization/chinese_syllables.h"
#include "tests/analyzers/names/keys.h"

namespace dragoman {
namespace {

constexpr names::NameLanguage kChinese = names::NameLanguage::kChinese;
using test::keys;
using test::meet;

TEST_CASE("Wade-Giles and Pinyin spellings of a Chinese name meet") {
  const std::vector<std::vector<std::string_view>> rows = {
      {"Mao Tse-tung", "Mao Zedong", "MAO TSE-TUNG", "Mao Tse Tung", "Mao Tsetung", "Mao Ze Dong"},
      {"Chou En-lai", "Zhou Enlai", "Chou, En-lai", "CHOU ENLAI", "Premier Chou En-lai"},
      {"Teng Hsiao-p'ing", "Deng Xiaoping", "Teng Hsiao-p’ing", "Teng Hsiao-ping",
       "Teng Hsiao ping", "Teng Hsiaoping", "TENG HSIAOPING", "Deng Xiao-ping"},
      {"Hua Kuo-feng", "Hua Guofeng"},
      {"Chiang Ching-kuo", "Jiang Jingguo", "General Chiang Ching-kuo"},
      {"Lin Piao", "Lin Biao", "LIN PIAO"},
      {"P'eng Teh-huai", "Peng Dehuai", "P’êng Tê-huai", "Peng Te-huai"},
      {"Chu Teh", "Zhu De", "Chu Te"},
      {"Hsi Chin-ping", "Xi Jinping", "Hsi Chin-p'ing"},
      {"Chiang Ch'ing", "Jiang Qing"},
      {"Ch'en I", "Chen Yi", "Ch'en Yi"},
      {"Po I-po", "Bo Yibo"},
      {"P'eng Chen", "Peng Zhen", "Peng Chen"},
      {"Huang Chen", "Huang Zhen"},
      {"Keng Piao", "Geng Biao"},
      {"Nieh Jung-chen", "Nie Rongzhen"},
      {"Yeh Chien-ying", "Ye Jianying", "Yeh Chienying"},
      {"Hsü Hsiang-ch'ien", "Xu Xiangqian", "Hsu Hsiang-chien"},
      {"Ch'iao Kuan-hua", "Qiao Guanhua", "Chiao Kuan-hua"},
      {"Chang Ch'un-ch'iao", "Zhang Chunqiao", "Chang Chun-chiao"},
      {"Yao Wen-yüan", "Yao Wenyuan", "Yao Wen-yuan"},
      {"Chao Tzu-yang", "Zhao Ziyang", "Chao Tze-yang"},
      {"Hu Yao-pang", "Hu Yaobang"},
      {"Chu Jung-chi", "Zhu Rongji"},
      {"Kuo Mo-jo", "Guo Moruo"},
      {"Yü Ch'iu-li", "Yu Qiuli", "Yu Chiu-li"},
      {"Hsü Shih-yu", "Xu Shiyou", "Hsu Shih-yu"},
      {"Lü Cheng-ts'ao", "Lü Zhengcao", "Lu Zhengcao"},
      {"K'o Ch'ing-shih", "Ke Qingshi", "Ko Ching-shih", "Ke Ching-shih"},
      {"Ou-yang Hsiu", "Ouyang Xiu", "Ou Yang Hsiu", "Ou-yang, Hsiu"},
      {"Szu-ma Ch'ien", "Sima Qian", "Ssu-ma Ch'ien"},
      {"Chu-ko Liang", "Zhuge Liang"},
      {"Deng Hsiao-p'ing", "Deng Xiaoping"},
      {"Lee Teng-hui", "Li Denghui", "Li Teng-hui"},
      {"Chang Kwang-hwa", "Zhang Guanghua"},
      {"Wang Xi'an", "Wang Hsi-an"},
  };
  for (const auto& row : rows) test::check_all_meet(row, kChinese);
}

TEST_CASE("different Chinese names do not meet") {
  const std::vector<std::pair<std::string_view, std::string_view>> rows = {
      {"Mao Tse-tung", "Mao Tse-min"},
      {"Chiang Ch'ing", "Chiang Ching-kuo"},
      {"Li Peng", "Li Ping"},
      {"Jiang Qing", "Jiang Jing"},
      {"Jiang Qing", "Jiang Jingguo"},
      {"Chiang Ching-kuo", "Chiang Wei-kuo"},
      {"Zhou Enlai", "Zhao Enlai"},
      {"Hu Yaobang", "Hu Qiaomu"},
      {"Chang Chun-chiao", "Chang Chung-chiao"},
      {"Ch'en Ch'eng", "Ch'en Cheng"},
      {"Wang Jingwei", "Wang Qingwei"},
      {"Lin Biao", "Lin Piao-ming"},
      {"Zhang Wei", "Zhang Weiwei"},
  };
  for (const auto& [a, b] : rows) {
    CAPTURE(a, b);
    CHECK_FALSE(meet(a, b, kChinese));
  }
}

TEST_CASE("a name in Pinyin has one key") {
  const std::vector<std::pair<std::string_view, std::string_view>> rows = {
      {"Mao Zedong", "zh mao zedong"},        {"Deng Xiaoping", "zh deng xiaoping"},
      {"Xi Jinping", "zh xi jinping"},        {"Lü Zhengcao", "zh lu zhengcao"},
      {"Ouyang Xiu", "zh ouyang xiu"},        {"Wang Xi'an", "zh wang xian"},
      {"Chen Shui-bian", "zh chen shuibian"}, {"Zhu De", "zh zhu de"},
      {"Máo Zédōng", "zh mao zedong"},
  };
  for (const auto& [name, key] : rows) {
    CAPTURE(name);
    CHECK(keys(name, kChinese) == std::set<std::string>{std::string(key)});
  }
}

TEST_CASE("apostrophes and umlauts that are written tell where none was dropped") {
  CHECK(keys("P'eng Chen", kChinese) == std::set<std::string>{"zh peng zhen"});
  CHECK(keys("Teng Hsiao-p'ing", kChinese) == std::set<std::string>{"zh deng xiaoping"});
  CHECK(keys("Hsü Shih-yu", kChinese) == std::set<std::string>{"zh xu shiyou"});
  CHECK(keys("Hsu Shih-yu", kChinese) == std::set<std::string>{"zh xu shiyou", "zh xu shiyu"});
}

TEST_CASE("a Chinese name says in which system it was read") {
  CHECK(test::system_of("Mao Tse-tung", kChinese) == "Wade-Giles");
  CHECK(test::system_of("Mao Zedong", kChinese) == "Pinyin");
  CHECK(test::system_of("Chou Enlai", kChinese) == "Wade-Giles");
  CHECK(test::system_of("Chen Yun", kChinese) == "Pinyin");
  CHECK(test::system_of("Deng Hsiao-p'ing", kChinese) == "Pinyin and Wade-Giles");
}

TEST_CASE("what is no Chinese name has no key") {
  for (const std::string_view name :
       {"Mao", "Zedong", "John Smith", "Wellington Koo", "T. V. Soong", "Chen, Henry",
        "Sun Yat-sen", "Zedong Mao", "Mao Ze Dong Wei", "Mao Tse-tung-min", "Kim Il Sung", "Mao 2",
        "Mao Z.", "Мао Цзэдун", "毛泽东", "Li Peng Zhou Enlai", "Li Q"}) {
    CAPTURE(name);
    CHECK(keys(name, kChinese).empty());
  }
}

TEST_CASE("a name that may be dozens has no more than 40 keys") {
  CHECK(keys("Chu Chu-chu", kChinese).size() > 20);
  for (const std::string_view name : {"Chu Chu-chu", "Chi Chuchu", "Yu Chuanchuan", "Chu, Chun"}) {
    CHECK(keys(name, kChinese).size() <= 40);
  }
}

// Wade-Giles as dictionaries print it; those it shares with Pinyin are left out.
TEST_CASE("Wade-Giles syllables are those of the dictionaries") {
  const std::map<std::string_view, std::string_view> rows = {
      {"pa", "ba"},       {"p'iao", "piao"},    {"tung", "dong"},    {"t'ien", "tian"},
      {"nien", "nian"},   {"lieh", "lie"},      {"ko", "ge"},        {"k'o", "ke"},
      {"ho", "he"},       {"kuei", "gui"},      {"k'uei", "kui"},    {"hui", "hui"},
      {"kuo", "guo"},     {"huo", "huo"},       {"to", "duo"},       {"lo", "luo"},
      {"shuo", "shuo"},   {"jo", "ruo"},        {"so", "suo"},       {"chi", "ji"},
      {"ch'i", "qi"},     {"hsi", "xi"},        {"chih", "zhi"},     {"ch'ih", "chi"},
      {"shih", "shi"},    {"jih", "ri"},        {"tzu", "zi"},       {"tz'u", "ci"},
      {"ssu", "si"},      {"tsai", "zai"},      {"ts'ai", "cai"},    {"che", "zhe"},
      {"chv", "ju"},      {"ch'v", "qu"},       {"chveh", "jue"},    {"hsvan", "xuan"},
      {"hsvn", "xun"},    {"hsiung", "xiong"},  {"chiung", "jiong"}, {"jung", "rong"},
      {"chung", "zhong"}, {"kung", "gong"},     {"yu", "you"},       {"yv", "yu"},
      {"yveh", "yue"},    {"yvan", "yuan"},     {"yung", "yong"},    {"yeh", "ye"},
      {"yen", "yan"},     {"i", "yi"},          {"erh", "er"},       {"lveh", "lue"},
      {"nv", "nu"},       {"tsung", "zong"},    {"ts'un", "cun"},    {"tso", "zuo"},
      {"chieh", "jie"},   {"ch'iung", "qiong"}, {"juan", "ruan"},    {"wo", "wo"},
  };
  for (const auto& [wade_giles, pinyin] : rows) {
    CAPTURE(wade_giles);
    const auto syllables = names::wade_giles_syllables(wade_giles);
    REQUIRE_FALSE(syllables.empty());
    CHECK(syllables.front().pinyin == pinyin);
    CHECK_FALSE(syllables.front().apostrophe_dropped);
    CHECK_FALSE(syllables.front().umlaut_dropped);
  }
}

TEST_CASE("every Pinyin syllable has a Wade-Giles spelling of its own") {
  std::map<std::string_view, std::set<std::string_view>> spellings;
  for (const names::WadeGilesSyllable& row : names::wade_giles_table()) {
    const bool marked = !row.apostrophe_dropped && !row.umlaut_dropped;
    CHECK(names::pinyin_syllable(row.pinyin) == row.pinyin);
    if (marked) spellings[row.pinyin].insert(row.spelling);
  }
  CHECK(spellings.size() > 390);
  CHECK(spellings.size() < 410);
}

TEST_CASE("what a Chinese surname may be is sorted by how frequent it is") {
  const auto surnames = names::chinese_surnames("chu");
  REQUIRE(surnames.size() > 3);
  CHECK(surnames[0].system == names::ChineseSpelling::kPinyin);
  CHECK(surnames[0].pinyin == "chu");
  CHECK(surnames[1].system == names::ChineseSpelling::kWadeGiles);
  CHECK(surnames[1].pinyin == "zhu");
  CHECK(names::chinese_surnames("smith").empty());
}

TEST_CASE("the quick look lets every surname through and hardly anything else") {
  CHECK(names::may_be_chinese_surname(std::vector<std::string>{"li"}));
  CHECK(names::may_be_chinese_surname(std::vector<std::string>{"ou", "yang"}));
  CHECK(names::may_be_chinese_surname(std::vector<std::string>{"ou-yang"}));
  CHECK(names::may_be_chinese_surname(std::vector<std::string>{"lü"}));
  int passed = 0;
  for (char a = 'a'; a <= 'z'; ++a) {
    for (char b = 'a'; b <= 'z'; ++b) {
      const std::vector<std::string> word = {std::string("kr") + a + b};
      passed += names::may_be_chinese_surname(word) ? 1 : 0;
    }
  }
  CHECK(passed < 100);
}

}  // namespace
}  // namespace dragoman
