#include "analyzers/names/romanization/korean_surnames.h"

#include <algorithm>
#include <iterator>
#include <vector>

#include "analyzers/names/romanization/word_filter.h"

namespace dragoman::names {
namespace {

struct Surname {
  std::string_view name;
  std::string_view spellings;  // with blanks between, apostrophes left out
};

// The most frequent first.
constexpr Surname kSurnames[] = {
    {"gim", "kim gim keem"},
    {"i", "lee yi rhee ri i rhie rhi li ree yee"},
    {"bak", "park pak bak pahk bahk"},
    {"choe", "choi choe choy"},
    {"jeong", "chung jung chong jeong jong joung cheong chyung"},
    {"gang", "kang gang"},
    {"jo", "cho jo joe chough"},
    {"yun", "yoon yun youn"},
    {"jang", "chang jang"},
    {"im", "lim im rim yim leem rhim"},
    {"han", "han hahn"},
    {"o", "oh o"},
    {"seo", "seo suh so sur"},
    {"sin", "shin sin"},
    {"gwon", "kwon gwon kweon gweon"},
    {"hwang", "hwang whang"},
    {"an", "ahn an"},
    {"song", "song"},
    {"yu", "yoo ryu yu you ryoo lyu"},
    {"hong", "hong"},
    {"jeon", "chun jeon chon jun cheon"},
    {"go", "ko go koh goh"},
    {"mun", "moon mun"},
    {"yang", "yang ryang"},
    {"son", "son sohn"},
    {"bae", "bae pae pai bai"},
    {"baek", "paik paek baek back baik paick"},
    {"heo", "huh heo hur ho her"},
    {"nam", "nam"},
    {"sim", "shim sim"},
    {"no", "roh no noh ro rho"},
    {"ha", "ha hah"},
    {"gwak", "kwak gwak"},
    {"seong", "sung seong song"},
    {"cha", "cha"},
    {"ju", "joo ju chu choo"},
    {"u", "woo u wu"},
    {"gu", "koo ku gu goo"},
    {"min", "min"},
    {"na", "na ra nah rah"},
    {"jin", "jin chin"},
    {"ji", "ji chi jee chee"},
    {"eom", "um eom om uhm"},
    {"chae", "chae chai"},
    {"won", "won weon"},
    {"cheon", "chun cheon chon"},
    {"bang", "bang pang"},
    {"gong", "kong gong"},
    {"hyeon", "hyun hyon hyeon hyoun"},
    {"ham", "ham hahm"},
    {"byeon", "byun pyon byeon pyun byon"},
    {"yeom", "yum yeom yom ryom youm"},
    {"yeo", "yeo yo ryo lyuh yuh ryeo"},
    {"chu", "choo chu"},
    {"do", "do to doh toh"},
    {"so", "so soh"},
    {"seok", "suk sok seok"},
    {"seon", "sun son seon"},
    {"seol", "sul sol seol"},
    {"ma", "ma mah"},
    {"gil", "kil gil"},
    {"yeon", "yeon yon youn ryon"},
    {"wi", "wi wee"},
    {"pyo", "pyo"},
    {"myeong", "myung myong myeong"},
    {"gi", "ki gi kee"},
    {"ban", "ban pan bahn"},
    {"wang", "wang"},
    {"geum", "keum kum geum"},
    {"ok", "ok"},
    {"yuk", "yuk yook"},
    {"in", "in"},
    {"maeng", "maeng"},
    {"je", "je che"},
    {"mo", "mo moh"},
    {"tak", "tak"},
    {"guk", "kook kuk guk"},
    {"eo", "eo uh o"},
    {"eun", "eun un"},
    {"pyeon", "pyun pyon pyeon"},
    {"yong", "yong"},
    {"ye", "ye"},
    {"bong", "bong pong"},
    {"gyeong", "kyung kyong gyeong"},
    {"sa", "sa"},
    {"bu", "boo bu pu"},
    {"gam", "kam gam"},
    {"gye", "kye gye"},
    {"jwa", "chwa jwa"},
    {"mok", "mok"},
    {"tae", "tae"},
    {"hwangbo", "hwangbo hwangpo"},
    {"namgung", "namgung namkung namgoong namkoong"},
    {"dokgo", "dokko tokko dokgo"},
    {"sagong", "sagong sakong"},
    {"seonu", "sunwoo sonu seonwoo sunu"},
    {"jegal", "jegal chegal"},
};

class Surnames {
 public:
  Surnames() {
    for (std::size_t rank = 0; rank < std::size(kSurnames); ++rank) add(kSurnames[rank], rank);
    std::stable_sort(rows_.begin(), rows_.end(), BySpelling{});
    for (const KoreanSurname& row : rows_) filter_.add(row.spelling);
  }

  const WordFilter& filter() const { return filter_; }

  std::span<const KoreanSurname> of(std::string_view spelling) const {
    const auto [begin, end] =
        std::equal_range(rows_.begin(), rows_.end(), KoreanSurname{spelling, {}, 0}, BySpelling{});
    return {begin, end};
  }

 private:
  struct BySpelling {
    bool operator()(const KoreanSurname& a, const KoreanSurname& b) const {
      return a.spelling < b.spelling;
    }
  };

  void add(const Surname& surname, std::size_t rank) {
    std::string_view spellings = surname.spellings;
    while (!spellings.empty()) {
      const std::size_t end = std::min(spellings.find(' '), spellings.size());
      rows_.push_back({spellings.substr(0, end), surname.name, rank});
      spellings.remove_prefix(std::min(end + 1, spellings.size()));
    }
  }

  std::vector<KoreanSurname> rows_;
  WordFilter filter_;
};

const Surnames& surnames() {
  static const Surnames table;
  return table;
}

}  // namespace

bool may_be_korean_surname(std::span<const std::string> words) {
  return surnames().filter().may_hold(words);
}

std::span<const KoreanSurname> korean_surnames(std::string_view spelling) {
  return surnames().of(spelling);
}

}  // namespace dragoman::names
