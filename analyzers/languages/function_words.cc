#include "analyzers/languages/function_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "analyzers/text/ascii.h"
#include "analyzers/text/normalize.h"
#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

constexpr std::size_t kFewestWords = 12;

struct WordList {
  std::string_view language;
  std::string_view words;
};

// As frequency lists of each language have them at their heads; of English those that diplomatic
// prose can hardly do without.
// clang-format off
constexpr std::array kLists = {
    WordList{"arabic",
     "في من على إلى الى عن أن ان إن التي الذي الذين هذا هذه ذلك تلك كان كانت لا ما لم لن قد كل بين "
     "بعد قبل مع أو او ثم حول خلال كما هو هي هم و أي غير عند عندما حيث إذا حتى منذ دون ضد لدى وقد "
     "وفي ومن وأن وهو وهي"},
    WordList{"english",
     "the of and to in a that is was for on with as by be it at from this are were has had have not "
     "which he his they their will would we our you i an or but its been if there who said so us me"},
    WordList{"french",
     "le la les l de des du d un une et en à au aux que qu qui est sont a ont été par pour sur dans "
     "avec ce cette ces il elle ils elles nous vous leur leurs ne n pas plus ou où se s sa son ses "
     "mais sans sous entre comme être avait dont chez lors vers ainsi afin car donc y"},
    WordList{"german",
     "der die das den dem des ein eine einer einem einen eines und in zu im von mit auf für ist "
     "sind war waren wird werden wurde wurden hat haben hatte nicht sich auch als an am bei aus nach "
     "vom zum zur über dass daß durch um er sie es wir ihr ihre seine seiner wie oder aber noch "
     "unter gegen zwischen"},
    WordList{"italian",
     "il lo la i gli le l un una uno di del della dello dei degli delle dell e ed in nel nella nei "
     "nelle a al alla ai alle che chi è sono ha hanno stato stata per con su sul sulla da dal dalla "
     "non si ci come più ma o anche questo questa questi queste suo sua loro tra fra"},
    WordList{"portuguese",
     "o a os as um uma uns umas de do da dos das e em no na nos nas ao aos à às que quem é são foi "
     "foram tem têm para por pelo pela pelos pelas com sem sobre entre não se seu sua seus suas como "
     "mais mas ou também este esta estes estas esse essa isso ele ela eles elas"},
    WordList{"russian",
     "и в во не на что с со как а но по к ко из за от о об у для это этот эта эти того этом было "
     "был была были быть он она они его её ее их мы вы я при до же бы или также который которая "
     "которые которых между после перед под над если так только уже все всех чтобы"},
    WordList{"spanish",
     "el la los las lo un una unos unas de del y e en a al que quien es son fue fueron ha han por "
     "para con sin sobre entre no se su sus como más pero o también este esta estos estas ese esa "
     "eso él ella ellos ellas cual cuando donde desde hasta según hacia ya ni muy"},
};
// clang-format on

struct Words {
  std::unordered_set<std::string_view> set;
  std::size_t longest = 0;  // bytes
};

std::unordered_map<std::string_view, Words> read_lists() {
  std::unordered_map<std::string_view, Words> out;
  for (WordList list : kLists) {
    Words& words = out[list.language];
    while (!list.words.empty()) {
      const std::size_t end = std::min(list.words.find(' '), list.words.size());
      words.set.insert(list.words.substr(0, end));
      words.longest = std::max(words.longest, end);
      list.words.remove_prefix(std::min(end + 1, list.words.size()));
    }
  }
  return out;
}

const Words* words_of(std::string_view name) {
  static const auto kWords = read_lists();
  const auto found = kWords.find(name);
  return found == kWords.end() ? nullptr : &found->second;
}

constexpr bool is_in_word(char c) {
  return ascii::is_letter(c) || static_cast<unsigned char>(c) >= 128;
}

// Cuts words by ASCII's marks, which is enough to count frequent ones.
class WordCounter {
 public:
  explicit WordCounter(const Words& words) : words_(words) {}

  void count(std::string_view word) {
    ++all_;
    if (word.size() > words_.longest) return;
    folded_.assign(word);
    if (ascii_length(word) == word.size()) {
      for (char& c : folded_) c = ascii::to_lower(c);
    } else {
      casefold(folded_);
    }
    found_ += words_.set.count(folded_);
  }

  std::size_t all() const { return all_; }
  std::size_t found() const { return found_; }
  double share() const { return static_cast<double>(found_) / static_cast<double>(all_); }

 private:
  const Words& words_;
  std::string folded_;
  std::size_t all_ = 0;
  std::size_t found_ = 0;
};

}  // namespace

bool has_function_words(std::string_view name) {
  return words_of(name) != nullptr;
}

bool is_function_word(std::string_view name, std::string_view word) {
  const Words* const words = words_of(name);
  return words != nullptr && words->set.count(word) > 0;
}

double share_of_function_words(std::string_view name, std::string_view text, double enough) {
  const Words* const words = words_of(name);
  if (words == nullptr) return 1;
  WordCounter counter(*words);
  const auto found_enough = static_cast<std::size_t>(std::ceil(enough * kWordsCounted));
  for (std::size_t at = 0; at < text.size() && counter.all() < kWordsCounted;) {
    if (counter.found() >= found_enough) return enough;
    if (!is_in_word(text[at])) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    while (at < text.size() && is_in_word(text[at])) ++at;
    counter.count(text.substr(begin, at - begin));
  }
  return counter.all() < kFewestWords ? 1 : counter.share();
}

}  // namespace dragoman
