#include "analyzers/names/romanization/slavic_names.h"

#include <algorithm>
#include <iterator>

#include "analyzers/names/romanization/latin_spelling.h"
#include "analyzers/names/romanization/word_set.h"

namespace dragoman::names {
namespace {

// clang-format off
constexpr std::string_view kEndings[] = {
    "ov", "ev", "off", "eff", "ova", "eva", "sky", "skii", "skiy", "skij", "skyi", "skyj", "skaya",
    "skaia", "skaja", "tzki", "tzky", "enko", "iC", "vic", "vich", "vitch", "vych", "witsch",
    "chuk", "tchouk", "tschuk", "shvili", "chvili", "schwili", "dze", "dse", "nykh", "lykh",
};

// Surnames of others end so too.
constexpr std::string_view kSharedEndings[] = {
    "ow", "ew", "of", "ef", "owa", "ewa", "in", "yn", "ine", "ina", "ski", "ko", "uk", "ak", "ik",
    "ets", "ez", "oy", "oi", "oj", "ian", "yan", "jan", "yne", "ych", "ykh",
};

constexpr std::string_view kSerbianEndings[] = {"ic", "iC", "ich", "itch", "itsch"};

constexpr std::string_view kTranscribed[] = {
    "zh", "kh", "shch", "tch", "tsch", "sch", "yu", "shk", "tsy",
};

constexpr std::string_view kPatronymics[] = {
    "vich", "vych", "vitch", "vitsch", "witsch", "vic", "vna", "wna", "lich", "yich", "kich",
    "mich", "tich", "jitsch", "ichna",
};

constexpr std::string_view kFathersNames[] = {"ov", "ev", "off", "eff", "ow", "ew", "ova", "eva"};

// Given names hardly met but among Slavs, in the common spelling.
constexpr std::string_view kGivenNameWords[] = {
    "afanasi", "akim", "aleksandr", "aleksandra", "aleksei", "anatoli", "andrei", "apolon",
    "arkadi", "artem", "averki", "bogdan", "bogoliub", "bohdan", "boian", "boris", "borislav",
    "bozhidar", "branko", "bronislav", "dimitar", "dmitri", "dobri", "dragan", "dragisha",
    "dragoliub", "draza", "dushan", "efim", "egor", "ekaterina", "emelian", "erofei", "evdokim",
    "evgeni", "fedor", "foma", "frol", "galina", "gavril", "gavrilo", "genadi", "georgi", "gerasim",
    "gleb", "gordei", "grigori", "iakov", "iaroslav", "igor", "ilia", "inokenti", "iordan", "iosif",
    "ipolit", "iuli", "iuri", "ivailo", "ivan", "ivanka", "khristo", "kimon", "kiril", "kliment",
    "konstantin", "kosta", "krasimir", "kuzma", "lavrenti", "leonid", "lev", "liuben", "liubo",
    "liubomir", "liudmila", "makar", "maksim", "matvei", "mikhail", "milorad", "milosh", "milovan",
    "mirko", "miroslav", "momchilo", "mstislav", "nadezhda", "naum", "nikanor", "nikifor", "nikita",
    "nikola", "nikolai", "ognian", "oleg", "osip", "panteleimon", "pavel", "petko", "petr",
    "plamen", "porfiri", "prokofi", "radovan", "raisa", "rodion", "rostislav", "rumen", "ruslan",
    "sava", "semen", "sergei", "slobodan", "spiridon", "stanislav", "stanko", "stepan", "stoian",
    "stoicho", "svetlana", "svetozar", "sviatoslav", "taras", "tatiana", "terenti", "tikhon",
    "timofei", "todor", "traicho", "trofim", "tsola", "tsvetan", "vadim", "valeri", "valerian",
    "vasili", "veniamin", "ventseslav", "viacheslav", "vitali", "vladan", "vladilen", "vladimir",
    "vladislav", "vlado", "vlko", "voislav", "vsevolod", "vuk", "vulko", "zakhar", "zheliu",
    "zhivko", "zhivoin", "zoia", "zhores", "zoran",
};

struct Form {
  std::string_view form;
  std::string_view name;
  bool slavic;
};

// Other languages' forms of the names, and forms that the common spelling doesn't make one.
constexpr Form kForms[] = {
    {"aleksandar", "aleksandr", true}, {"aleksander", "aleksandr", false},
    {"aleksandre", "aleksandr", false}, {"aleksi", "aleksei", false}, {"aleksis", "aleksei", false},
    {"anatole", "anatoli", false}, {"andri", "andrei", true}, {"antoni", "anton", false},
    {"basil", "vasili", false}, {"bokhdan", "bogdan", true}, {"danilo", "danil", false},
    {"demetrius", "dmitri", false}, {"dimitri", "dmitri", true}, {"dmitro", "dmitri", true},
    {"edvard", "eduard", false}, {"eugene", "evgeni", false}, {"eugeni", "evgeni", false},
    {"evgen", "evgeni", true}, {"evkhen", "evgeni", true}, {"evkheni", "evgeni", true},
    {"feodor", "fedor", true}, {"filipe", "filip", false}, {"george", "georgi", false},
    {"georges", "georgi", false}, {"gregori", "grigori", false}, {"iakob", "iakov", false},
    {"ikhor", "igor", true}, {"iosef", "iosif", false}, {"iosip", "iosif", true},
    {"kheorkhi", "georgi", true}, {"khrikhori", "grigori", true},
    {"konstantine", "konstantin", false}, {"kostiantin", "konstantin", true}, {"leo", "lev", false},
    {"leon", "lev", false}, {"leonide", "leonid", false}, {"maksime", "maksim", false},
    {"michael", "mikhail", false}, {"michail", "mikhail", true}, {"mikhael", "mikhail", false},
    {"mikhailo", "mikhail", true}, {"mikola", "nikolai", true}, {"nicholas", "nikolai", false},
    {"nikolas", "nikolai", false}, {"olekh", "oleg", true}, {"oleksandr", "aleksandr", true},
    {"oleksi", "aleksei", true}, {"paul", "pavel", false}, {"pavlo", "pavel", true},
    {"petar", "petr", true}, {"peter", "petr", false}, {"petro", "petr", true},
    {"petur", "petr", true}, {"piter", "petr", false}, {"serge", "sergei", false},
    {"sergi", "sergei", false}, {"sergius", "sergei", false}, {"serkhi", "sergei", true},
    {"teodore", "fedor", false}, {"tsiril", "kiril", false}, {"vasil", "vasili", true},
    {"vladimer", "vladimir", true}, {"volodimir", "vladimir", true},
};
// clang-format on

constexpr WordSet kGivenNames(kGivenNameWords);
constexpr WordSet kFormsOfNames(kForms, &Form::form);

constexpr std::size_t kLeastSurname = 4;
constexpr std::size_t kLeastPatronymic = 5;

bool is_transcribed(std::string_view letters) {
  return std::any_of(std::begin(kTranscribed), std::end(kTranscribed), [&](std::string_view part) {
    return letters.find(part) != std::string_view::npos;
  });
}

}  // namespace

bool is_slavic_surname(std::string_view letters) {
  if (ends_with_any(letters, kEndings, kLeastSurname)) return true;
  return ends_with_any(letters, kSharedEndings, kLeastSurname) && is_transcribed(letters);
}

bool is_serbian_surname(std::string_view letters) {
  return ends_with_any(letters, kSerbianEndings, kLeastSurname);
}

bool is_slavic_patronymic(std::string_view letters) {
  return ends_with_any(letters, kPatronymics, kLeastPatronymic);
}

bool is_slavic_middle_name(std::string_view letters) {
  return is_slavic_patronymic(letters) || ends_with_any(letters, kFathersNames, kLeastPatronymic);
}

SlavicGivenName slavic_given_name(std::string common_spelling) {
  const std::size_t form = kFormsOfNames.find(common_spelling);
  if (form != kFormsOfNames.kNone) return {std::string(kForms[form].name), kForms[form].slavic};
  const bool slavic = kGivenNames.contains(common_spelling);
  return {std::move(common_spelling), slavic};
}

}  // namespace dragoman::names
