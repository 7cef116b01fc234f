#include "analyzers/names/romanization/arabic_names.h"

#include <string>
#include <unordered_map>

#include "analyzers/names/romanization/arabic_skeleton.h"
#include "analyzers/names/romanization/word_set.h"

namespace dragoman::names {
namespace {

// clang-format off
// In one spelling each; others have the same skeleton.
constexpr std::string_view kNames[] = {
    "abbas", "abd'allah", "abd'aziz", "abdu", "abolhassan", "abolqasem", "abulhasan", "adib",
    "adnan", "afif", "ahmad", "ahmed", "akbar", "akram", "ali", "aliyu", "altaf", "amin",
    "amin'allah", "amina", "amir", "ammar", "anwar", "arafat", "ardeshir", "arif", "asad",
    "asad'allah", "asghar", "ashraf", "asif", "atif", "awni", "ayatollah", "ayub", "ayyad", "azhar",
    "aziz", "azmi", "bahjat", "bahman", "bahram", "bakhtiar", "bakr", "bashir", "basim", "bassam",
    "bechir", "behzad", "belkacem", "benyoussef", "bijan", "brahim", "burhan", "chadli", "chedli",
    "cherif", "daryush", "ebrahim", "ehsan", "ezzat", "fadel", "fadil", "fahd", "fahmi", "faisal",
    "faiz", "fakhri", "faramarz", "farhad", "faris", "farooq", "farrokh", "faruq", "fathi",
    "fatima", "fawaz", "fawzi", "fayez", "fazal", "fazl", "fereydoun", "ferhat", "firuz", "fuad",
    "gaafar", "galal", "gamal", "ghaffar", "ghaleb", "ghassan", "ghazali", "ghazi", "gholam",
    "gholamreza", "ghulam", "habib", "habib'allah", "hadi", "hafez", "hafiz'allah", "haidar",
    "hakim", "hamdi", "hamid", "hamud", "hamza", "hariri", "hasan", "hashem", "hashim", "hashimi",
    "hassan", "hatim", "haydar", "hazem", "hedayat", "hedi", "hekmat", "hikmat", "hilmi", "hisham",
    "hocine", "hosein", "houari", "husayn", "husayni", "hushang", "husni", "hussein", "ibrahim",
    "idris", "iftikhar", "ihsan", "imad", "imran", "inayat", "iqbal", "iraj", "irfan", "isam",
    "ishaq", "iskandar", "ismail", "ismat", "izzat", "jaafar", "jafar", "jahangir", "jalal",
    "jalil", "jamal", "jamil", "jamshid", "javad", "jawad", "jawdat", "jumah", "kaddour", "kamal",
    "kamil", "kamran", "karim", "kazem", "kazim", "keyvan", "khalaf", "khaled", "khalid", "khalifa",
    "khalil", "khamis", "khayr", "khomeini", "khosro", "khosrow", "khurshid", "lakhdar", "lamine",
    "latif", "liaquat", "lutfi", "mahdi", "mahmud", "majid", "mamduh", "mamoun", "mamun",
    "manouchehr", "mansur", "manuchehr", "maruf", "marwan", "masud", "mazen", "mehdi", "messaoud",
    "midhat", "miqdad", "mohsen", "moktar", "mongi", "morteza", "mossadegh", "mouloud", "mounir",
    "mozaffar", "muammar", "muammer", "mubarak", "mudar", "mufid", "muhammad", "muhsin", "muhyi",
    "muin", "mukhlis", "mukhtar", "mumtaz", "munib", "munim", "munir", "munther", "murad",
    "murtada", "musa", "musab", "mushtaq", "mustafa", "mutasim", "muzaffar", "nabih", "nabil",
    "nadhir", "nadim", "nadir", "naguib", "naim", "najib", "najm", "namiq", "naqi", "naser",
    "nashat", "nasir", "nasr", "nasr'allah", "nasser", "nawab", "nawaf", "nawaz", "nazih", "nazim",
    "nemat'allah", "nizar", "nour'din", "nuri", "nusrat", "omar", "othman", "pahlavi", "parviz",
    "qabus", "qadhafi", "qahtan", "qasim", "qudrat", "rabah", "rachid", "rafik", "rafiq",
    "rafsanjani", "ragheb", "rahim", "rahman", "rahmat", "rajab", "raouf", "rashad", "rashid",
    "reza", "riad", "ridha", "rifaat", "riyadh", "ruh'allah", "rustam", "saad", "sabah", "sabri",
    "sadat", "saddam", "sadegh", "sadiq", "sadok", "sadoun", "safwat", "sahibzada", "said",
    "sajjad", "salah", "saleh", "salih", "salim", "salman", "sami", "samih", "samir", "sardar",
    "sarfraz", "sarwar", "saud", "sayf", "shafik", "shafiq", "shahid", "shahnawaz", "shahpur",
    "shakib", "shakir", "shapour", "sharif", "shaukat", "shawkat", "shihab", "shukri", "siavash",
    "siddiq", "sidqi", "sikandar", "slimane", "sohrab", "subhi", "sulayman", "sulaymani", "taher",
    "tahir", "talal", "talat", "talib", "taqi", "tariq", "tawfik", "tawfiq", "tayeb", "taymur",
    "taysir", "tayyib", "umar", "usama", "usman", "uthman", "wajih", "walid", "wasfi", "yahya",
    "yaqub", "yasar", "yasir", "yusuf", "zafar", "zafr'allah", "zahir", "zakaria", "zayd", "zayid",
    "zia", "ziyad", "zouhair", "zubair", "zuhair", "zulfikar", "zulfiqar",
};

// Short vowels, and sounds that Persian, Turkish or the Maghreb changes, in names met every day.
struct Spelling {
  std::string_view met;
  std::string_view settled;
};
constexpr Spelling kSpellings[] = {
    {"achmad", "ahmad"}, {"achmed", "ahmad"}, {"ahmed", "ahmad"}, {"aissa", "isa"},
    {"anwer", "anwar"}, {"brahim", "ibrahim"}, {"driss", "idris"}, {"eisa", "isa"},
    {"fahad", "fahd"}, {"farooq", "faruq"}, {"fazal", "fadl"}, {"fazil", "fadil"}, {"fazl", "fadl"},
    {"gaafer", "jafar"}, {"hafez", "hafiz"}, {"haider", "haydar"}, {"haque", "haq"},
    {"hasen", "hasan"}, {"heydar", "haydar"}, {"hocine", "husayn"}, {"hossine", "husayn"},
    {"houcine", "husayn"}, {"houssein", "husayn"}, {"huq", "haq"}, {"iskander", "iskandar"},
    {"ismael", "ismail"}, {"jaafer", "jafar"}, {"khosrow", "khosro"}, {"md", "muhammad"},
    {"mehmed", "muhammad"}, {"mehmet", "muhammad"}, {"mhamed", "muhammad"}, {"mohamed", "muhammad"},
    {"mohammed", "muhammad"}, {"mohammod", "muhammad"}, {"mohd", "muhammad"},
    {"mortaza", "murtada"}, {"morteza", "murtada"}, {"muhammed", "muhammad"},
    {"murtaza", "murtada"}, {"nadhir", "nazir"}, {"numayri", "nimeiri"}, {"osman", "uthman"},
    {"othmane", "uthman"}, {"ramadan", "ramzan"}, {"reza", "rida"}, {"riza", "rida"},
    {"saadoun", "sadun"}, {"sleiman", "sulayman"}, {"slimane", "sulayman"}, {"smail", "ismail"},
    {"soliman", "sulayman"}, {"timour", "taymur"}, {"timur", "taymur"}, {"youssef", "yusuf"},
    {"yousuf", "yusuf"}, {"yusef", "yusuf"}, {"zulfikar", "zulfiqar"},
};
// clang-format on

struct Entry {
  std::string settled;
  bool known = false;
};

struct Hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view word) const { return word_hash(word); }
};

using Entries = std::unordered_map<std::string, Entry, Hash, std::equal_to<>>;

Entries make_entries() {
  Entries entries;
  for (const std::string_view name : kNames) {
    const std::string skeleton = arabic_skeleton(name, ArabicG::kJim);
    entries[skeleton] = {skeleton, true};
  }
  for (const auto& [met, settled] : kSpellings) {
    const std::string skeleton = arabic_skeleton(settled, ArabicG::kJim);
    const bool known = entries.contains(skeleton);
    entries[arabic_skeleton(met, ArabicG::kJim)] = {skeleton, known};
  }
  return entries;
}

}  // namespace

ArabicName arabic_name(std::string_view skeleton) {
  static const Entries entries = make_entries();
  const auto entry = entries.find(skeleton);
  if (entry == entries.end()) return {skeleton, false};
  return {entry->second.settled, entry->second.known};
}

}  // namespace dragoman::names
