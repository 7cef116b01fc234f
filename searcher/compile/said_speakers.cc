#include "searcher/compile/said_speakers.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "analyzers/names/authority/authority.h"
#include "analyzers/schema/terms.h"
#include "analyzers/speakers/speaker_names.h"
#include "analyzers/speakers/written_speaker.h"
#include "analyzers/text/strings.h"
#include "searcher/index/term_statistics.h"
#include "searcher/names/asked_name.h"

namespace dragoman {
namespace {

using Terms = std::set<std::string>;

class SpeakerFinder {
 public:
  explicit SpeakerFinder(const Xapian::Database& database) : database_(database) {}

  Terms find(std::string_view name) {
    const std::string value = value_term(Field::kSpeaker, name);
    if (name.find(',') != std::string_view::npos && term_frequency(database_, value) > 0)
      return {value};
    add(with_words(read_written_speaker(name).names));
    const names::AskedName asked = names::read_asked_name(std::string(name), false);
    for (const std::string& spelling : asked.spellings) add(with_words(split_words(spelling)));
    for (const names::AskedEntry& entry : asked.entries) {
      add(of_key(names::authority_key(entry.entry)));
    }
    for (const names::AskedKey& key : asked.keys) add(of_key(key.reading.key));
    return std::move(found_);
  }

 private:
  void add(const Terms& terms) { found_.insert(terms.begin(), terms.end()); }

  Terms of_key(std::string_view key) const {
    Terms terms;
    visit_terms(database_, speaker_name_prefix(key),
                [&](const std::string& term, Xapian::doccount) {
                  terms.insert(speaker_of_name_term(term));
                  return true;
                });
    return terms;
  }

  // Initials tell nobody apart.
  Terms with_words(const std::vector<std::string>& words) const {
    Terms all;
    bool is_first = true;
    for (const std::string& word : words) {
      if (word.size() < 2) continue;
      Terms having = of_key(speaker_word_key(word));
      if (!std::exchange(is_first, false)) {
        Terms both;
        std::set_intersection(all.begin(), all.end(), having.begin(), having.end(),
                              std::inserter(both, both.end()));
        having = std::move(both);
      }
      all = std::move(having);
    }
    return all;
  }

  const Xapian::Database& database_;
  Terms found_;
};

}  // namespace

std::vector<std::string> said_speakers(const Xapian::Database& database, std::string_view name) {
  const Terms terms = SpeakerFinder(database).find(name);
  return {terms.begin(), terms.end()};
}

}  // namespace dragoman
