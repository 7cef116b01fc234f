#include "analyzers/names/romanization/arabic_words.h"

#include <string_view>

#include "analyzers/names/romanization/latin_spelling.h"
#include "analyzers/names/romanization/word_set.h"

namespace dragoman::names {
namespace {

enum class Kind {
  kName,
  kArticle,
  kKinship,
  kFather,   // Abu ...
  kServant,  // Abd ...: what follows completes the name
  kHonour,   // left out in most texts
  kFaith,    // completes the word before: ... al-Din
  kGod,      // ... Allah
};

struct Row {
  std::string_view word;
  Kind kind;
};

// clang-format off
constexpr Row kRows[] = {
    {"ad", Kind::kArticle}, {"al", Kind::kArticle}, {"an", Kind::kArticle}, {"ar", Kind::kArticle},
    {"as", Kind::kArticle}, {"ash", Kind::kArticle}, {"at", Kind::kArticle}, {"az", Kind::kArticle},
    {"ed", Kind::kArticle}, {"el", Kind::kArticle}, {"en", Kind::kArticle}, {"er", Kind::kArticle},
    {"es", Kind::kArticle}, {"esh", Kind::kArticle}, {"et", Kind::kArticle}, {"ez", Kind::kArticle},
    {"il", Kind::kArticle}, {"ol", Kind::kArticle}, {"ud", Kind::kArticle}, {"ul", Kind::kArticle},
    {"un", Kind::kArticle}, {"ur", Kind::kArticle}, {"us", Kind::kArticle}, {"ut", Kind::kArticle},
    {"uz", Kind::kArticle},

    {"ben", Kind::kKinship}, {"bin", Kind::kKinship}, {"bint", Kind::kKinship},
    {"ibn", Kind::kKinship}, {"ould", Kind::kKinship}, {"wuld", Kind::kKinship},

    {"abou", Kind::kFather}, {"abu", Kind::kFather}, {"bou", Kind::kFather}, {"bu", Kind::kFather},

    {"abd", Kind::kServant}, {"abdal", Kind::kServant}, {"abdar", Kind::kServant},
    {"abdas", Kind::kServant}, {"abdel", Kind::kServant}, {"abden", Kind::kServant},
    {"abder", Kind::kServant}, {"abdes", Kind::kServant}, {"abdol", Kind::kServant},
    {"abdoul", Kind::kServant}, {"abdul", Kind::kServant}, {"abdun", Kind::kServant},
    {"abdur", Kind::kServant}, {"abdus", Kind::kServant},

    {"begum", Kind::kHonour}, {"bey", Kind::kHonour}, {"chaudhri", Kind::kHonour},
    {"chaudhry", Kind::kHonour}, {"cheikh", Kind::kHonour}, {"effendi", Kind::kHonour},
    {"hadj", Kind::kHonour}, {"hadji", Kind::kHonour}, {"haj", Kind::kHonour},
    {"haji", Kind::kHonour}, {"hajj", Kind::kHonour}, {"hajji", Kind::kHonour},
    {"khwaja", Kind::kHonour}, {"maulana", Kind::kHonour}, {"maulvi", Kind::kHonour},
    {"mawlana", Kind::kHonour}, {"mawlay", Kind::kHonour}, {"moulay", Kind::kHonour},
    {"mulay", Kind::kHonour}, {"mulla", Kind::kHonour}, {"mullah", Kind::kHonour},
    {"nawab", Kind::kHonour}, {"pasha", Kind::kHonour}, {"sardar", Kind::kHonour},
    {"sayed", Kind::kHonour}, {"sayid", Kind::kHonour}, {"sayyed", Kind::kHonour},
    {"sayyid", Kind::kHonour}, {"seyed", Kind::kHonour}, {"seyyed", Kind::kHonour},
    {"shaikh", Kind::kHonour}, {"shaykh", Kind::kHonour}, {"sheik", Kind::kHonour},
    {"sheikh", Kind::kHonour}, {"sidi", Kind::kHonour}, {"sir", Kind::kHonour},
    {"syed", Kind::kHonour},

    {"deen", Kind::kFaith}, {"din", Kind::kFaith}, {"dine", Kind::kFaith},
    {"allah", Kind::kGod}, {"ullah", Kind::kGod},
};

// Rulers' titles, given names as well.
constexpr std::string_view kRulerWords[] = {"amir", "emir", "sultan"};

constexpr std::string_view kFaithEndings[] = {"deen", "din", "dine"};
constexpr std::string_view kGodEndings[] = {"ullah", "ollah", "allah", "ulla", "olla"};
// clang-format on

constexpr WordSet kWords(kRows, &Row::word);
constexpr WordSet kRulers(kRulerWords);

Kind kind_of(std::string_view letters) {
  const std::size_t row = kWords.find(letters);
  return row == kWords.kNone ? Kind::kName : kRows[row].kind;
}

// One word of a name between blanks and hyphens.
struct Part {
  std::string letters;
  bool hyphened = false;  // a hyphen joins it to the next
};

bool add_parts(std::string_view word, std::vector<Part>& out) {
  while (!word.empty()) {
    const std::size_t hyphen = word.find('-');
    std::string letters = latin_letters(word.substr(0, hyphen));
    if (letters.empty()) return false;
    out.push_back({std::move(letters), hyphen != std::string_view::npos});
    word.remove_prefix(hyphen == std::string_view::npos ? word.size() : hyphen + 1);
  }
  return true;
}

bool begins_with_kinship(const std::vector<std::string>& words) {
  return !words.empty() && kind_of(words.front()) == Kind::kKinship;
}

// Given name first. "Hussein, Ibn Talal" is in that order already.
std::vector<Part> parts_of(const WrittenName& name) {
  const bool in_order = begins_with_kinship(name.words);
  std::vector<Part> parts;
  parts.reserve(name.words.size() + name.surname.size() + 2);
  for (const auto* words :
       {in_order ? &name.surname : &name.words, in_order ? &name.words : &name.surname}) {
    for (const std::string& word : *words) {
      if (!add_parts(word, parts)) return {};
    }
  }
  return parts;
}

// "Salaheddin", "Shamsuddin": the article goes.
bool join_faith(std::string& word) {
  for (const std::string_view faith : kFaithEndings) {
    if (!word.ends_with(faith) || word.size() < faith.size() + 5) continue;
    const std::size_t name = word.size() - faith.size();
    if (word[name - 1] != 'd' || !is_vowel(word[name - 2])) continue;
    word.replace(name - 2, std::string::npos, "'din");
    return true;
  }
  return false;
}

// "Abdullah", "Nasrallah", "Zafrulla".
bool join_god(std::string& word) {
  for (const std::string_view god : kGodEndings) {
    if (!word.ends_with(god) || word.size() < god.size() + 3) continue;
    word.replace(word.size() - god.size(), std::string::npos, "'allah");
    return true;
  }
  return false;
}

// "Abdelkrim", "Abdurrahman", "Abdessalam": the article goes, and what it was assimilated to is
// written once.
bool join_servant(std::string& word) {
  if (!word.starts_with("abd") || word.size() < 8) return false;
  std::size_t at = 3;
  while (at < word.size() && is_vowel(word[at])) ++at;
  if (at == 3 || at + 3 > word.size()) return false;
  if (word[at] != 'l' && word[at] != word[at + 1]) return false;
  word.replace(3, at + 1 - 3, "'");
  return true;
}

// A q without a u after it is ق.
bool has_qaf(std::string_view letters) {
  const std::size_t q = letters.find('q');
  return q != std::string_view::npos && !letters.substr(q + 1).starts_with('u');
}

class Joiner {
 public:
  explicit Joiner(std::vector<Part> parts) : parts_(std::move(parts)) {}

  ArabicWords words() {
    out_.words.reserve(parts_.size());
    for (const Part& part : parts_) put(part);
    if (!prefix_.empty()) out_.words.push_back(std::move(prefix_));
    drop_ruler();
    for (std::string& word : out_.words) {
      if (word.find('\'') != std::string::npos) continue;
      const bool shows = join_god(word) || join_faith(word) || join_servant(word) || has_qaf(word);
      out_.arabic = out_.arabic || shows;
    }
    return std::move(out_);
  }

 private:
  void put(const Part& part) {
    if (part.letters.size() == 1) return;
    const Kind kind = kind_of(part.letters);
    switch (kind) {
      case Kind::kArticle: put_article(part); break;
      case Kind::kKinship: put_kinship(part.letters); break;
      case Kind::kFather: prefix_ = "abu'"; break;
      case Kind::kServant:
        prefix_ = "abd'";
        out_.arabic = true;
        break;
      case Kind::kHonour: break;
      case Kind::kFaith: put_ending("'din", part.letters); break;
      case Kind::kGod: put_ending("'allah", part.letters); break;
      case Kind::kName: put_word(part.letters); break;
    }
    article_ = kind == Kind::kArticle;
  }

  // "Al" begins many an American name.
  void put_article(const Part& part) {
    const bool plain = part.letters == "al" || part.letters == "el" || part.letters == "ul";
    const bool between = plain && !out_.words.empty();
    out_.arabic = out_.arabic || part.hyphened || between;
  }

  void put_kinship(std::string_view letters) {
    out_.arabic = out_.arabic || letters != "ben";
    out_.of_father = out_.of_father || out_.words.size() == 1;
  }

  void put_word(const std::string& letters) {
    out_.words.push_back(prefix_.empty() ? letters : prefix_ + letters);
    prefix_.clear();
  }

  void put_ending(std::string_view ending, const std::string& letters) {
    if (out_.words.empty() || !prefix_.empty()) return put_word(letters);
    out_.words.back() += ending;
    out_.arabic = out_.arabic || article_;
  }

  // "Sultan Qaboos bin Said", but "Sultan bin Abd al-Aziz al-Saud".
  void drop_ruler() {
    if (!out_.arabic || out_.of_father || out_.words.size() < 3) return;
    if (kRulers.contains(out_.words.front())) out_.words.erase(out_.words.begin());
  }

  std::vector<Part> parts_;
  ArabicWords out_;
  std::string prefix_;    // of the word to come
  bool article_ = false;  // the part before was one
};

}  // namespace

ArabicWords arabic_words(const WrittenName& name) {
  return Joiner(parts_of(name)).words();
}

}  // namespace dragoman::names
