#include "analyzers/tags/names_abroad.h"

#include <unicode/locdspnm.h>
#include <unicode/locid.h>

#include <algorithm>
#include <array>
#include <memory>
#include <unordered_map>

#include "analyzers/text/bar_list.h"
#include "analyzers/text/normalize.h"

namespace dragoman {
namespace {

constexpr std::array kLanguagesAbroad = {"fr", "es", "ru", "ar", "zh", "de", "it", "pt"};

struct TopicNames {
  std::string_view meaning;
  std::string_view names;  // French, Spanish, Russian, Arabic and Chinese
};

// clang-format off
constexpr auto kTopicNames = std::to_array<TopicNames>({
    {"Agriculture and Forestry", "agriculture|agricultura|сельское хозяйство|الزراعة|农业"},
    {"Arms Control and Disarmament", "désarmement|desarme|разоружение|نزع السلاح|裁军"},
    {"Boundaries, Territory and Sovereignty", "frontières|fronteras|границы|الحدود|边界"},
    {"Civil Aviation", "aviation civile|aviación civil|гражданская авиация|الطيران المدني|民用航空"},
    {"Cultural Affairs", "culture|cultura|культура|الثقافة|文化"},
    {"Economic Conditions", "situation économique|condiciones económicas|экономическое положение|الأحوال الاقتصادية|经济状况"},
    {"Energy", "énergie|energía|энергетика|الطاقة|能源"},
    {"Environment", "environnement|medio ambiente|окружающая среда|البيئة|环境"},
    {"Fisheries", "pêche|pesca|рыболовство|مصائد الأسماك|渔业"},
    {"Foreign Investment", "investissements étrangers|inversiones extranjeras|иностранные инвестиции|الاستثمار الأجنبي|外国投资"},
    {"Foreign Trade", "commerce extérieur|comercio exterior|внешняя торговля|التجارة الخارجية|对外贸易"},
    {"Human Rights", "droits de l'homme|derechos humanos|права человека|حقوق الإنسان|人权"},
    {"Labor", "travail|trabajo|труд|العمل|劳工"},
    {"Law of the Sea", "droit de la mer|derecho del mar|морское право|قانون البحار|海洋法"},
    {"Migration", "migrations|migración|миграция|الهجرة|移民"},
    {"Narcotics", "stupéfiants|estupefacientes|наркотические средства|المخدرات|麻醉药品"},
    {"National Security", "sécurité nationale|seguridad nacional|национальная безопасность|الأمن القومي|国家安全"},
    {"Petroleum and Natural Gas", "pétrole et gaz naturel|petróleo y gas natural|нефть и природный газ|النفط والغاز الطبيعي|石油和天然气"},
    {"Population", "population|población|народонаселение|السكان|人口"},
    {"Refugees", "réfugiés|refugiados|беженцы|اللاجئون|难民"},
    {"Space", "espace|espacio ultraterrestre|космическое пространство|الفضاء الخارجي|外层空间"},
    {"Terrorism", "terrorisme|terrorismo|терроризм|الإرهاب|恐怖主义"},
});
// clang-format on

using Countries = std::unordered_map<std::string, const Country*>;
using Topics = std::unordered_map<std::string, std::string_view>;

Countries read_countries() {
  Countries out;
  for (const char* const language : kLanguagesAbroad) {
    for (const Country& country : country_table()) {
      for (const std::string& name : country_names_in(country, language))
        out.emplace(fold_name(name), &country);
    }
  }
  return out;
}

Topics read_topics() {
  Topics out;
  for (const TopicNames& topic : kTopicNames) {
    for_each_item(topic.names,
                  [&](std::string_view name) { out.emplace(fold_name(name), topic.meaning); });
  }
  return out;
}

}  // namespace

// ICU gives the code itself for a region that it has no name of.
std::vector<std::string> country_names_in(const Country& country, const std::string& language) {
  std::vector<std::string> names;
  if (country.code.size() != 2) return names;
  const std::string code(country.code);
  for (const UDisplayContext length : {UDISPCTX_LENGTH_FULL, UDISPCTX_LENGTH_SHORT}) {
    UDisplayContext contexts[] = {length};
    const std::unique_ptr<icu::LocaleDisplayNames> display(
        icu::LocaleDisplayNames::createInstance(icu::Locale(language.c_str()), contexts, 1));
    if (display == nullptr) continue;
    icu::UnicodeString name;
    std::string text;
    display->regionDisplayName(code.c_str(), name).toUTF8String(text);
    const bool is_new = std::find(names.begin(), names.end(), text) == names.end();
    if (text != code && is_new) names.push_back(std::move(text));
  }
  return names;
}

const Country* country_of_name_abroad(std::string_view folded) {
  static const Countries kCountries = read_countries();
  const auto found = kCountries.find(std::string(folded));
  return found == kCountries.end() ? nullptr : found->second;
}

std::string_view topic_of_name_abroad(std::string_view folded) {
  static const Topics kTopics = read_topics();
  const auto found = kTopics.find(std::string(folded));
  return found == kTopics.end() ? std::string_view() : found->second;
}

}  // namespace dragoman
