// Writes the tables of synonyms as synonym_data.h has them: run when the program is built.

#include <algorithm>
#include <array>
#include <cstdint>
#include <exception>
#include <fstream>
#include <iostream>
#include <limits>
#include <map>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/synonyms/synonym_data.h"
#include "analyzers/synonyms/synonym_tables.h"
#include "analyzers/tags/country.h"
#include "analyzers/tags/tag.h"
#include "analyzers/text/bar_list.h"
#include "analyzers/text/normalize.h"

namespace dragoman {
namespace {

// States that are remembered under the name of the one that carries them on.
struct Successor {
  std::string_view past;
  std::string_view present;
};
constexpr auto kSuccessors = std::to_array<Successor>({{"SUHH", "RU"}, {"UAEG", "EG"}});

// The first halves of compounds such as "Sino-Soviet".
struct Prefix {
  std::string_view word;
  std::string_view country;
};
constexpr auto kPrefixes = std::to_array<Prefix>({{"anglo", "GB"},
                                                  {"austro", "AT"},
                                                  {"franco", "FR"},
                                                  {"greco", "GR"},
                                                  {"hispano", "ES"},
                                                  {"indo", "IN"},
                                                  {"italo", "IT"},
                                                  {"luso", "PT"},
                                                  {"russo", "SUHH"},
                                                  {"sino", "CN"},
                                                  {"turco", "TR"}});

const Country* country_of(std::string_view code) {
  const auto table = country_table();
  const auto found = std::find_if(table.begin(), table.end(),
                                  [&](const Country& country) { return country.code == code; });
  return found == table.end() ? nullptr : &*found;
}

class Synonyms {
 public:
  Synonyms() {
    for (const std::string_view set : everyday_synonyms()) {
      begin_set();
      add(set);
    }
    for (const auto& [acronym, expansions] : acronym_table()) {
      begin_set();
      add(acronym);
      add(expansions);
    }
    for (const Tag& tag : organization_tags()) add_organization(tag);
    for (const Country& country : country_table()) add_country(country);
    begin_set();
    check_sizes();
  }

  void write(std::ostream& out) const {
    out << "// Written by synonym_compiler.\n"
        << "#include \"analyzers/synonyms/synonym_data.h\"\n"
        << "namespace dragoman {\n"
        << "const char kSynonymWords[] =\n";
    for (std::size_t i = 0; i < forms_.size(); ++i) out << literal(words_of(i)) << '\n';
    out << ";\nconst SynonymForm kSynonymForms[] = {\n";
    for (const SynonymForm& form : forms_)
      out << '{' << form.begin << ", " << form.size << ", " << form.set << "},\n";
    out << "};\nconst std::uint32_t kSynonymSets[] = {\n";
    for (const std::size_t first : sets_) out << first << ",\n";
    out << "};\nconst HashedSynonym kSynonymHashes[] = {\n";
    for (const auto& [hash, form] : by_words_) out << '{' << hash << "U, " << form << "},\n";
    out << "};\nconst std::size_t kSynonymFormCount = " << forms_.size() << ";\n"
        << "const FirstWordOfSynonym kSynonymFirstWords[] = {\n";
    for (const auto& [hash, most] : by_first_word_) out << '{' << hash << "U, " << most << "},\n";
    out << "};\nconst std::size_t kSynonymFirstWordCount = " << by_first_word_.size() << ";\n"
        << "}  // namespace dragoman\n";
  }

 private:
  // In octal what isn't ASCII, three digits each: what follows may be a digit.
  static std::string literal(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
      const auto byte = static_cast<unsigned char>(c);
      if (c == '"' || c == '\\' || byte >= 0x80) out += '\\';
      if (byte < 0x80) {
        out += c;
      } else {
        for (const unsigned shift : {6U, 3U, 0U})
          out += static_cast<char>('0' + (byte >> shift & 7U));
      }
    }
    return out + '"';
  }

  void check_sizes() const {
    constexpr std::size_t kMost = std::numeric_limits<std::uint16_t>::max();
    if (sets_.size() > kMost) throw std::runtime_error("too many sets of synonyms");
  }

  void begin_set() { sets_.push_back(forms_.size()); }

  std::string_view words_of(std::size_t form) const {
    return std::string_view(words_).substr(forms_[form].begin, forms_[form].size);
  }

  void add(std::string_view list) {
    for_each_item(list, [&](std::string_view form) { add_form(form); });
  }

  void add_form(std::string_view form) {
    const std::string folded = fold_name(form);
    if (folded.empty()) return;
    const auto words =
        static_cast<std::uint32_t>(std::count(folded.begin(), folded.end(), ' ') + 1);
    std::uint32_t& most = by_first_word_[synonym_hash(folded.substr(0, folded.find(' ')))];
    most = std::max(most, words);
    by_words_.emplace(synonym_hash(folded), static_cast<std::uint32_t>(forms_.size()));
    forms_.push_back({static_cast<std::uint32_t>(words_.size()),
                      static_cast<std::uint16_t>(folded.size()),
                      static_cast<std::uint16_t>(sets_.size() - 1)});
    words_ += folded;
  }

  void add_organization(const Tag& tag) {
    if (tag.meaning.empty()) return;
    begin_set();
    add(tag.code);
    add(tag.meaning);
  }

  // The seat of the United States' government stands in the dateline of half of its papers.
  void add_country(const Country& country) {
    const bool has_successor =
        std::any_of(kSuccessors.begin(), kSuccessors.end(),
                    [&](const auto& s) { return s.present == country.code; });
    if (has_successor) return;
    begin_set();
    add_names(country);
    for (const auto& [past, present] : kSuccessors) {
      if (past == country.code) add_names(*country_of(present));
    }
    if (country.code != "US") add(country.capitals);
    for (const auto& [word, code] : kPrefixes) {
      if (code == country.code) add(word);
    }
  }

  void add_names(const Country& country) {
    add(country.name);
    add(country.other_names);
    add(country.demonyms);
  }

  std::string words_;  // of all forms, folded, one form after the other
  std::vector<SynonymForm> forms_;
  std::vector<std::size_t> sets_;  // where each begins in forms_, and where the last ends
  std::multimap<std::uint64_t, std::uint32_t> by_words_;  // forms, those of a hash as they come
  std::map<std::uint64_t, std::uint32_t> by_first_word_;  // the words of the longest form
};

}  // namespace
}  // namespace dragoman

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: synonym_compiler OUTPUT\n";
    return 2;
  }
  try {
    std::ofstream out(argv[1]);
    dragoman::Synonyms().write(out);
    out.close();
    if (out.fail()) throw std::runtime_error(std::string("can't write ") + argv[1]);
  } catch (const std::exception& error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
  return 0;
}
