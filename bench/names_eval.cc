// How well the rules for names find two spellings of one person, and what else they find.
//
//   names_eval [-v] [--ungated] [--same FILE] PERSONS
//
// PERSONS has a person a line: id, regions ("zh", "ko", "jp", "ru", "ar", several with commas; "-"
// for none), the forms the name was met in, separated by " | ", and a remark; tabs between, a
// heading line first.
//
// Each form is taken apart by read_written_name(), and its tokens are folded (case, diacritics,
// apostrophes) and sorted: forms with the same tokens count as one, for a search finds them without
// any rule. A hard pair is two forms of one person whose tokens differ. The rules of a region read
// its persons only; --ungated lets every rule read everybody, which shows what a rule does where no
// country says that it applies.
//
//   recall      of the hard pairs, those that share a key: of all of them ("all"), and of those
//               whose two forms both have one ("both")
//   precision   of all pairs of forms with different tokens that share a key, those of one person
//
// A false pair may be one person under two ids. -v lists the false pairs, and the hard pairs whose
// keys differ. FILE names persons who are one, a line "id id" each: their pairs don't count.

#include <algorithm>
#include <array>
#include <cstdio>
#include <exception>
#include <fstream>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "analyzers/names/romanization/name_reading.h"
#include "analyzers/text/normalize.h"

using namespace dragoman;

namespace {

struct Group {
  const char* region;  // empty: by --ungated only
  const char* language;
  names::NameLanguage rules;
};

constexpr Group kGroups[] = {
    {"zh", "Chinese", names::NameLanguage::kChinese},
    {"ko", "Korean", names::NameLanguage::kKorean},
    {"jp", "Japanese", names::NameLanguage::kJapanese},
    {"ru", "Slavic", names::NameLanguage::kSlavic},
    {"ar", "Arabic", names::NameLanguage::kArabic},
    {"", "Vietnamese", names::NameLanguage::kVietnamese},
    {"", "Indonesian", names::NameLanguage::kIndonesian},
    {"", "Thai", names::NameLanguage::kThai},
};

struct Options {
  bool list = false;
  bool ungated = false;
  std::string same_persons;
  std::string persons;
};

struct Form {
  std::string text;
  std::string tokens;
  names::WrittenName name;
};

struct Person {
  std::string id;
  std::set<std::string> regions;
  std::vector<Form> forms;  // no two with the same tokens
  std::string remark;
};

// A form as the rules of one group read it.
struct ReadForm {
  const Person* person;
  const Form* form;
  std::set<std::string> keys;
};

using FormPair = std::pair<const ReadForm*, const ReadForm*>;
using SamePersons = std::set<std::pair<std::string, std::string>>;

struct Figures {
  std::size_t persons = 0;
  std::size_t forms = 0;
  std::size_t read_forms = 0;
  std::size_t pairs = 0;  // hard pairs
  std::size_t both = 0;   // of these, with keys on both sides
  std::size_t found = 0;
  std::vector<FormPair> missed;  // of both
  std::vector<FormPair> wrong;   // of different persons
};

std::vector<std::string> split(std::string_view text, std::string_view separator) {
  std::vector<std::string> parts;
  for (std::size_t end = 0; end != std::string_view::npos;) {
    end = text.find(separator);
    parts.emplace_back(text.substr(0, end));
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + separator.size());
  }
  return parts;
}

std::string sorted_tokens(const names::WrittenName& name) {
  std::multiset<std::string> tokens;
  for (const auto& words : {name.surname, name.words}) {
    for (const std::string& word : words) {
      for (std::string& token : split(dragoman::fold_name(word), " ")) tokens.insert(token);
    }
  }
  std::string joined;
  for (const std::string& token : tokens) joined += token + ' ';
  return joined;
}

std::vector<Form> read_forms(const std::string& column) {
  std::vector<Form> forms;
  std::set<std::string> seen;
  for (const std::string& text : split(column, " | ")) {
    Form form{text, "", names::read_written_name(text)};
    form.tokens = sorted_tokens(form.name);
    if (!form.tokens.empty() && seen.insert(form.tokens).second) forms.push_back(std::move(form));
  }
  return forms;
}

std::ifstream open(const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("can't read " + path);
  return file;
}

std::vector<Person> read_persons(const std::string& path) {
  std::ifstream file = open(path);
  std::vector<Person> persons;
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    std::vector<std::string> columns = split(line, "\t");
    columns.resize(4);
    const std::vector<std::string> regions = split(columns[1], ",");
    persons.push_back(
        {columns[0], {regions.begin(), regions.end()}, read_forms(columns[2]), columns[3]});
  }
  return persons;
}

SamePersons read_same_persons(const std::string& path) {
  SamePersons same;
  if (path.empty()) return same;
  std::ifstream file = open(path);
  for (std::string a, b; file >> a >> b;) {
    same.emplace(a, b);
    same.emplace(b, a);
  }
  return same;
}

std::vector<ReadForm> read_by(const Group& group, const std::vector<Person>& persons,
                              const Options& options, Figures& figures) {
  std::vector<ReadForm> read;
  for (const Person& person : persons) {
    if (!options.ungated && person.regions.count(group.region) == 0) continue;
    ++figures.persons;
    for (const Form& form : person.forms) {
      ReadForm next{&person, &form, {}};
      for (names::NameReading& reading :
           names::name_readings(form.name, static_cast<names::NameLanguages>(group.rules))) {
        next.keys.insert(std::move(reading.key));
      }
      ++figures.forms;
      if (!next.keys.empty()) ++figures.read_forms;
      read.push_back(std::move(next));
    }
  }
  return read;
}

bool share_key(const ReadForm& a, const ReadForm& b) {
  return std::any_of(a.keys.begin(), a.keys.end(),
                     [&](const std::string& key) { return b.keys.count(key) > 0; });
}

// A person's forms stand together.
void count_hard_pairs(const std::vector<ReadForm>& forms, Figures& figures) {
  for (auto a = forms.begin(); a != forms.end(); ++a) {
    for (auto b = a + 1; b != forms.end() && b->person == a->person; ++b) {
      ++figures.pairs;
      if (a->keys.empty() || b->keys.empty()) continue;
      ++figures.both;
      if (share_key(*a, *b)) {
        ++figures.found;
      } else {
        figures.missed.emplace_back(&*a, &*b);
      }
    }
  }
}

void collect_wrong_pairs(const std::vector<ReadForm>& forms, const SamePersons& same,
                         Figures& figures) {
  std::map<std::string, std::vector<const ReadForm*>> by_key;
  for (const ReadForm& form : forms) {
    for (const std::string& key : form.keys) by_key[key].push_back(&form);
  }
  std::set<FormPair> wrong;
  for (const auto& [key, sharing] : by_key) {
    for (std::size_t a = 0; a < sharing.size(); ++a) {
      for (std::size_t b = a + 1; b < sharing.size(); ++b) {
        const Person& first = *sharing[a]->person;
        const Person& second = *sharing[b]->person;
        const bool exact = sharing[a]->form->tokens == sharing[b]->form->tokens;
        if (&first == &second || exact || same.count({first.id, second.id}) > 0) continue;
        wrong.emplace(sharing[a], sharing[b]);
      }
    }
  }
  figures.wrong.assign(wrong.begin(), wrong.end());
}

// "-" where there is nothing to divide.
std::string share(std::size_t part, std::size_t whole) {
  if (whole == 0) return "-";
  std::array<char, 16> text{};
  std::snprintf(text.data(), text.size(), "%.3f",
                static_cast<double>(part) / static_cast<double>(whole));
  return text.data();
}

void print_heading() {
  std::printf("%-11s %7s %6s %6s | %6s %6s %6s %6s %6s | %6s %6s %9s\n", "rules", "persons",
              "forms", "read", "pairs", "both", "found", "all", "both", "true", "false",
              "precision");
}

void print_figures(const Group& group, const Figures& figures) {
  std::printf("%-11s %7zu %6zu %6zu | %6zu %6zu %6zu %6s %6s | %6zu %6zu %9s\n", group.language,
              figures.persons, figures.forms, figures.read_forms, figures.pairs, figures.both,
              figures.found, share(figures.found, figures.pairs).c_str(),
              share(figures.found, figures.both).c_str(), figures.found, figures.wrong.size(),
              share(figures.found, figures.found + figures.wrong.size()).c_str());
}

void print_pair(const char* what, const FormPair& pair) {
  std::printf("%s", what);
  for (const ReadForm* form : {pair.first, pair.second}) {
    std::printf("  %s: %s <", form->person->id.c_str(), form->form->text.c_str());
    for (const std::string& key : form->keys) std::printf(" %s", key.c_str());
    std::printf(" >");
  }
  std::printf("\n");
}

void print_pairs(const Figures& figures) {
  for (const FormPair& pair : figures.missed) print_pair("missed", pair);
  for (const FormPair& pair : figures.wrong) {
    print_pair("false ", pair);
    for (const ReadForm* form : {pair.first, pair.second}) {
      std::printf("          %s: %s\n", form->person->id.c_str(), form->person->remark.c_str());
    }
  }
}

int run(const Options& options) {
  const std::vector<Person> persons = read_persons(options.persons);
  const SamePersons same = read_same_persons(options.same_persons);
  if (persons.empty()) throw std::runtime_error("no persons in " + options.persons);
  print_heading();
  for (const Group& group : kGroups) {
    if (!options.ungated && *group.region == '\0') continue;
    Figures figures;
    const std::vector<ReadForm> forms = read_by(group, persons, options, figures);
    count_hard_pairs(forms, figures);
    collect_wrong_pairs(forms, same, figures);
    print_figures(group, figures);
    if (options.list) print_pairs(figures);
  }
  return 0;
}

Options read_options(const std::vector<std::string>& arguments) {
  Options options;
  for (auto argument = arguments.begin(); argument != arguments.end(); ++argument) {
    if (*argument == "-v") {
      options.list = true;
    } else if (*argument == "--ungated") {
      options.ungated = true;
    } else if (*argument == "--same" && argument + 1 != arguments.end()) {
      options.same_persons = *++argument;
    } else {
      options.persons = *argument;
    }
  }
  return options;
}

}  // namespace

int main(int argc, char** argv) try {
  const Options options = read_options({argv + 1, argv + argc});
  if (options.persons.empty()) {
    std::fprintf(stderr, "usage: names_eval [-v] [--ungated] [--same FILE] PERSONS\n");
    return 2;
  }
  return run(options);
} catch (const std::exception& error) {
  std::fprintf(stderr, "names_eval: %s\n", error.what());
  return 1;
}
