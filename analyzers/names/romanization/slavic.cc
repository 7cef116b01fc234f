// Names of Russians, Ukrainians, Belarusians, Bulgarians and their neighbours: surname and given
// name. The patronymic is left out, since most texts do; where both stand as initials ("Gromyko,
// A. A."), surname and initials are a key beside that of the whole name.
//
// A name is one of these if the surname's own ending shows it, or a given name that others don't
// have, or a patronymic.

#include <optional>
#include <utility>

#include "analyzers/names/romanization/languages.h"
#include "analyzers/names/romanization/slavic_names.h"
#include "analyzers/names/romanization/slavic_spelling.h"

namespace dragoman::names {
namespace {

// The letters of each as with_carons() gives them.
struct Parts {
  std::string surname;
  std::string given;   // a name or an initial; empty for a surname alone
  std::string middle;  // a father's name or an initial; empty for none
};

using Words = std::vector<std::string>;

constexpr std::size_t kMaxWords = 3;

// A surname alone is a key only where it is this long.
constexpr std::size_t kLeastAlone = 6;

// "N", and "Yu", "Kh" of names that begin with such a sound.
bool is_initial(std::string_view letters) {
  return letters.size() <= 2;
}

bool is_middle(std::string_view letters) {
  return is_initial(letters) || is_slavic_middle_name(letters);
}

// Nothing where a word is in another script, or where there are too many.
Words letters_of(const std::vector<std::string>& words) {
  Words out;
  if (words.size() > kMaxWords) return out;
  for (const std::string& word : words) {
    out.push_back(with_carons(word));
    if (out.back().empty()) return {};
  }
  return out;
}

// `given` are the given name and what may follow it.
std::optional<Parts> make_parts(std::string surname, Words given) {
  given.resize(2);
  if (!given[1].empty() && !is_middle(given[1])) return std::nullopt;
  return Parts{std::move(surname), std::move(given[0]), std::move(given[1])};
}

// "Gromyko Andrei Andreevich", "Gorbachev Mikhail S", "Khrushchev Nikita".
bool begins_with_surname(const Words& words) {
  if (words.size() == 2) return is_slavic_surname(words[0]) && !is_slavic_surname(words[1]);
  if (words.size() < 3) return false;
  if (is_initial(words[2])) return !is_initial(words[0]);
  return is_slavic_patronymic(words[2]) && !is_middle(words[1]);
}

std::optional<Parts> parts_in_order(Words words) {
  if (words.empty()) return std::nullopt;
  const std::size_t at = begins_with_surname(words) ? 0 : words.size() - 1;
  std::string surname = std::move(words[at]);
  words.erase(words.begin() + static_cast<std::ptrdiff_t>(at));
  return make_parts(std::move(surname), std::move(words));
}

std::optional<Parts> parts_of(const WrittenName& name) {
  Words words = letters_of(name.words);
  if (name.surname.empty()) return parts_in_order(std::move(words));
  Words surname = letters_of(name.surname);
  if (surname.size() != 1 || words.empty() || words.size() > 2) return std::nullopt;
  return make_parts(std::move(surname[0]), std::move(words));
}

// Whether the given name is Slavic in any spelling, the rarer ones not looked at.
bool may_be_slavic_given(std::string_view letters) {
  return letters.find_first_of("CSZ") != std::string_view::npos ||
         letters.find("sch") != std::string_view::npos ||
         letters.find("gu") != std::string_view::npos ||
         slavic_given_name(slavic_letters(letters, {})).slavic;
}

// The first letter as most systems write it.
char initial_of(std::string_view letters) {
  switch (letters.front()) {
    case 'c':
    case 'C': return 'k';
    case 'j':
    case 'y': return 'i';
    case 'w': return 'v';
    case 'S': return 's';
    case 'Z': return 'z';
    default: return letters.front();
  }
}

class Reader {
 public:
  Reader(const Parts& parts, std::vector<NameReading>& out)
      : parts_(parts),
        letters_(parts.given + parts.middle + parts.surname),
        by_surname_(is_slavic_surname(parts.surname)),
        out_(out) {}

  void read() {
    if (!may_be_slavic()) return;
    const bool serbian = is_serbian_surname(parts_.surname);
    if (serbian) read_as({SlavicSystem::kSerbian});
    for (const SlavicSpelling spelling : slavic_spellings(letters_)) {
      // The c of "Milosevic" is no English one.
      if (!serbian || spelling.system != SlavicSystem::kEnglish || parts_.surname.back() != 'c') {
        read_as(spelling);
      }
    }
  }

 private:
  // Most names aren't: found out before anything costs.
  bool may_be_slavic() const {
    if (parts_.given.empty()) return by_surname_ && parts_.surname.size() >= kLeastAlone;
    if (by_surname_ || is_slavic_patronymic(parts_.middle)) return true;
    return !is_initial(parts_.given) && may_be_slavic_given(parts_.given);
  }

  void read_as(SlavicSpelling spelling) {
    if (parts_.given.empty()) return add(surname_key(spelling), spelling);
    const bool initials = is_initial(parts_.given);
    const SlavicGivenName given =
        initials ? SlavicGivenName{} : slavic_given_name(slavic_letters(parts_.given, spelling));
    if (!by_surname_ && !given.slavic && !is_slavic_patronymic(parts_.middle)) return;
    const std::string surname = surname_key(spelling);
    if (!initials) add(surname + ' ' + given.name, spelling);
    if (!parts_.middle.empty()) add(surname + initials_key(), spelling);
  }

  std::string surname_key(SlavicSpelling spelling) const {
    const bool serbian = spelling.system == SlavicSystem::kSerbian;
    return (serbian ? "sr " : "ru ") + slavic_letters(parts_.surname, spelling);
  }

  std::string initials_key() const {
    return {' ', initial_of(parts_.given), ' ', initial_of(parts_.middle)};
  }

  void add(std::string key, SlavicSpelling spelling) {
    out_.push_back({slavic_system(letters_, spelling.system), std::move(key)});
  }

  const Parts& parts_;
  const std::string letters_;  // of the whole name
  const bool by_surname_;
  std::vector<NameReading>& out_;
};

}  // namespace

void read_slavic(const WrittenName& name, std::vector<NameReading>& out) {
  if (const std::optional<Parts> parts = parts_of(name)) Reader(*parts, out).read();
}

}  // namespace dragoman::names
