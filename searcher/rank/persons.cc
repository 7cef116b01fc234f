#include "searcher/rank/persons.h"

#include <algorithm>

#include "analyzers/schema/terms.h"
#include "analyzers/text/strings.h"
#include "searcher/index/term_statistics.h"

namespace dragoman::rank {
namespace {

// Namesakes of one surname that are looked at.
constexpr int kMaxNamesakes = 1000;

class PersonFinder {
 public:
  PersonFinder(const Xapian::Database& database, const std::vector<std::string>& words)
      : database_(database), words_(words) {}

  std::vector<NamedPerson> find() {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (words_[i].size() > 1) look_up(i);
    }
    return std::move(found_);
  }

 private:
  // Every person whose surname begins with the word.
  void look_up(std::size_t at) {
    const std::string prefix = name_prefix(words_[at]);
    int seen = 0;
    visit_terms(database_, prefix, [&](const std::string& term, Xapian::doccount) {
      if (++seen > kMaxNamesakes) return false;
      compare(term, at);
      return true;
    });
  }

  void compare(const std::string& term, std::size_t at) {
    const std::string name = term.substr(name_prefix("").size());
    const std::size_t comma = name.find(',');
    if (comma == std::string::npos) return;
    const auto surname = split_words(name.substr(0, comma));
    if (!stands_at(surname, at)) return;
    const auto given = split_words(name.substr(comma + 1));
    NamedPerson person{term, {}};
    const auto is_given = [&](std::size_t i) {
      return std::find(given.begin(), given.end(), words_[i]) != given.end();
    };
    for (std::size_t i = at + surname.size(); i < words_.size() && is_given(i); ++i) {
      person.given.push_back(i);
    }
    for (std::size_t i = at; i > 0 && is_given(i - 1); --i) person.given.push_back(i - 1);
    if (!person.given.empty()) found_.push_back(std::move(person));
  }

  bool stands_at(const std::vector<std::string>& surname, std::size_t at) const {
    if (at + surname.size() > words_.size()) return false;
    return std::equal(surname.begin(), surname.end(),
                      words_.begin() + static_cast<std::ptrdiff_t>(at));
  }

  const Xapian::Database& database_;
  const std::vector<std::string>& words_;
  std::vector<NamedPerson> found_;
};

}  // namespace

std::vector<NamedPerson> find_persons(const Xapian::Database& database,
                                      const std::vector<std::string>& words) {
  return PersonFinder(database, words).find();
}

}  // namespace dragoman::rank
