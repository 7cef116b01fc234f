#include "searcher/query/endings.h"

#include <map>
#include <set>
#include <sstream>

namespace dragoman::query {
namespace {

struct Language {
  const char* name;
  const char* endings;  // those that are tails of others left out
};

// clang-format off
constexpr Language kLanguages[] = {
    {"english",
     "abilities ability able ably ality ancies ances ancy ance antly ants ant aries ary ated atives "
     "ativity ators ened ener encies ences ency ence ently ents ent ely erly fully fulness ful "
     "ibilities ibility ible ibly icals ical icity ic ialities ially ial iers ier iest ied ily iness "
     "ingly ings isations isation ised ises ising isms ism istically ists ist itions ition ively "
     "ive ivity izations ized izes izing ize ise lessly lessness less ments mentally ment ories ory "
     "ously ous ousness or ate y"},
    {"french",
     "ations ateurs atrices atif ative amment emment issements ités ives ifs euses "
     "eux iques ismes istes ables ibles ances ences iaient èrent eront aux ales elles "
     "issant issait antes ants ées iez erait er ir"},
    {"german",
     "ungen schaften heiten igkeiten liches lichem licher lichen isches ischer ischen iges "
     "iger igen ernd enden endes ender nisse ernes stest teten"},
    {"italian",
     "azioni azione atori atrice amenti imenti amente ità abili ibili anza anze enze ismi "
     "isti iste ichi iche ici ivo ive ivi osi osa ose ando endo arono irono avano ato ate ati are "
     "ere ire"},
    {"portuguese",
     "ações adores adoras amentos imentos amente idades ismos istas ico icas ivos ivas osos "
     "osas áveis íveis ância ências ando endo indo aram iram avam ados adas idos idas ar er ir ção"},
    {"russian",
     "остями ностью ости ениями ение ению ениях ия ого ому ыми ими его ему ая яя ую юю ые ой ей ам "
     "ах ов ев ется ются ешь ете ует ать ять ить еть ила ыла ена ите или ыли ило ало ал ил"},
    {"spanish",
     "aciones adores adoras amientos imientos amente idades ismos istas icos icas ivos ivas "
     "osos osas ables ibles ancias encias ando iendo aron ieron aban ados adas idos idas ar er ir "
     "ción"},
};
// clang-format on

void add_tails(const std::string& ending, std::set<std::string>& tails) {
  for (std::size_t at = 0; at < ending.size(); ++at) {
    const bool begins_character = (static_cast<unsigned char>(ending[at]) & 0xC0U) != 0x80U;
    if (begins_character) tails.insert(ending.substr(at));
  }
}

std::vector<std::string> read_endings(const Language& language) {
  std::set<std::string> tails{""};
  std::istringstream words(language.endings);
  for (std::string ending; words >> ending;) add_tails(ending, tails);
  return {tails.begin(), tails.end()};
}

std::map<std::string, std::vector<std::string>> read_languages() {
  std::map<std::string, std::vector<std::string>> out;
  for (const Language& language : kLanguages) out[language.name] = read_endings(language);
  return out;
}

}  // namespace

const std::vector<std::string>& word_endings(const std::string& language) {
  static const auto kEndings = read_languages();
  static const std::vector<std::string> kNone{""};
  const auto found = kEndings.find(language);
  return found != kEndings.end() ? found->second : kNone;
}

}  // namespace dragoman::query
