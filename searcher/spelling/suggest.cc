#include "searcher/spelling/suggest.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "analyzers/schema/terms.h"
#include "searcher/index/term_statistics.h"
#include "searcher/query/characters.h"
#include "searcher/spelling/asked_words.h"
#include "searcher/spelling/edit_distance.h"
#include "searcher/spelling/word_forms.h"

namespace dragoman {
namespace {

// A word in few documents may be a misspelling of a word in this many times as many.
constexpr Xapian::doccount kManyTimes = 50;

constexpr std::size_t kShortestStem = 3;       // letters
constexpr std::size_t kShortWord = 5;          // letters, one of which may be wrong
constexpr std::size_t kFarthestForm = 6;       // edits
constexpr std::size_t kMaxTermsRead = 40'000;  // for one word
constexpr std::size_t kMaxCandidates = 40;     // whose possible forms are looked at
constexpr std::size_t kMaxExpectedRead = 4;    // whose forms are looked up in documents
constexpr std::size_t kMaxUnexpectedRead = 2;

// An edit weighs as much as e^5 times the documents: misspellings are rare.
double likelihood(double edits, double documents) {
  return std::log(documents + 1) - 5 * edits;
}

struct Candidate {
  std::string term;
  std::size_t least_edits = 0;  // to any word of that stem
  std::size_t edits = 0;        // to those that are to be expected
  Xapian::doccount documents = 0;
  bool expected = true;  // a stem that makes a word as near with an ending that is known

  // Without such a word it is as good as half an edit more.
  double likelihood() const {
    return dragoman::likelihood(static_cast<double>(edits) + (expected ? 0 : 0.5), documents);
  }
  double most_likelihood() const {
    return dragoman::likelihood(static_cast<double>(least_edits), documents);
  }
};

bool better(const Candidate& a, const Candidate& b) {
  const double x = a.likelihood();
  const double y = b.likelihood();
  return x != y ? x > y : a.term < b.term;
}

class Speller {
 public:
  Speller(const Xapian::Database& database, const AskedWord& asked, Xapian::doccount documents,
          WordForms& forms)
      : database_(database),
        asked_(asked),
        documents_(documents),
        forms_(forms),
        stems_(info(asked.field).matching == Matching::kText),
        distance_(asked.folded),
        most_edits_(documents > 0 || distance_.size() <= kShortWord ? 1 : 2) {
    read_endings(forms.endings());
  }

  std::optional<Suggestion> find() {
    read_candidates();
    if (stems_ && forms_.endings().size() > 1) compare_forms();
    std::optional<Candidate> best;
    std::size_t expected = 0;
    std::size_t unexpected = 0;
    for (const Candidate& candidate : candidates_) {
      if (best && candidate.most_likelihood() <= best->likelihood()) continue;
      if (candidate.expected ? ++expected > kMaxExpectedRead : ++unexpected > kMaxUnexpectedRead)
        continue;
      const auto form = nearest_form(candidate);
      if (form && (!best || form->likelihood() > best->likelihood())) best = form;
    }
    if (!best) return std::nullopt;
    return Suggestion{asked_.typed, best->term, best->documents};
  }

 private:
  // The terms whose first letter is right come last: there may be too many to read all.
  void read_candidates() {
    const std::string& word = asked_.folded;
    const std::size_t one = query::character_at(word, 0).size;
    const std::size_t two = one + query::character_at(word, one).size;
    const std::string swapped = word.substr(one, two - one) + word.substr(0, one);
    std::vector<std::string> prefixes;
    for (const std::string& beginning : {word.substr(0, two), swapped, word.substr(0, one)})
      prefixes.push_back(word_term(asked_.field, beginning));
    fetch_terms(database_, prefixes);
    for (const std::string& prefix : prefixes) read_terms(prefix);
    std::sort(candidates_.begin(), candidates_.end(), better);
    const auto same = [](const Candidate& a, const Candidate& b) { return a.term == b.term; };
    candidates_.erase(std::unique(candidates_.begin(), candidates_.end(), same), candidates_.end());
    candidates_.resize(std::min(candidates_.size(), kMaxCandidates));
  }

  // A stem may be nearer than any word that it is the stem of.
  void compare_forms() {
    for (Candidate& candidate : candidates_) {
      std::size_t fewest = most_edits_ + 1;
      const auto near = [&](const std::string& form) {
        return distance_.to(form, most_edits_) <= most_edits_;
      };
      for (const std::string& form : forms_.possible(candidate.term, near)) {
        fewest = std::min(fewest, distance_.to(form, most_edits_));
      }
      candidate.expected = fewest <= most_edits_;
      if (candidate.expected) candidate.edits = fewest;
    }
    std::sort(candidates_.begin(), candidates_.end(), better);
  }

  void read_terms(const std::string& prefix) {
    visit_terms(database_, prefix, [&](const std::string& term, Xapian::doccount documents) {
      if (++terms_read_ > kMaxTermsRead) return false;
      const std::string word(behind_prefix(asked_.field, term));
      if (word == asked_.term || !is_all_letters(word)) return true;
      const std::size_t edits = edits_to(word);
      if (edits > most_edits_ || documents < documents_ * kManyTimes) return true;
      candidates_.push_back({word, edits, edits, documents});
      return true;
    });
  }

  // A stem is compared with beginnings of the word. Its last i may stand for a y.
  std::size_t edits_to(const std::string& term) {
    if (!stems_) return distance_.to(term, most_edits_);
    const std::size_t edits = edits_of_beginning(term);
    if (edits == 0 || term.back() != 'i') return edits;
    return std::min(edits, edits_of_beginning(term.substr(0, term.size() - 1) + 'y'));
  }

  std::size_t edits_of_beginning(const std::string& term) {
    std::size_t fewest = most_edits_ + 1;
    const auto edits = distance_.from_beginnings(term, most_edits_);
    for (std::size_t letters = kShortestStem; letters < edits.size(); ++letters) {
      fewest = std::min(fewest, edits[letters] + doubts_[letters]);
    }
    return fewest;
  }

  // What is left of a word after a stem is an ending, or there is one more edit in it.
  void read_endings(const std::vector<std::string>& endings) {
    const std::string& word = asked_.folded;
    for (std::size_t at = 0; at <= word.size();) {
      const bool known = std::binary_search(endings.begin(), endings.end(), word.substr(at));
      doubts_.push_back(known ? 0 : 1);
      at += at < word.size() ? query::character_at(word, at).size : 1;
    }
  }

  // The candidate as the form that is nearest to what was typed. Where the form that is to be
  // expected isn't met, another finds the same documents.
  std::optional<Candidate> nearest_form(const Candidate& candidate) {
    if (!stems_) return candidate;
    const auto enough = [&](const std::string& form) {
      return distance_.to(form, candidate.edits) <= candidate.edits;
    };
    const auto forms = forms_.written(asked_.field, candidate.term, enough);
    std::optional<Candidate> nearest;
    const std::size_t most = candidate.expected ? kFarthestForm : most_edits_;
    for (const std::string& form : forms) {
      const std::size_t edits = distance_.to(form, most);
      if (edits > most || (nearest && nearest->least_edits <= edits)) continue;
      const bool met = edits <= most_edits_;
      nearest = {form, edits, met ? edits : candidate.edits + 1, candidate.documents};
    }
    return nearest;
  }

  const Xapian::Database& database_;
  const AskedWord& asked_;
  Xapian::doccount documents_;  // that have the word
  WordForms& forms_;
  bool stems_;
  EditDistance distance_;
  std::size_t most_edits_;
  std::size_t terms_read_ = 0;
  std::vector<std::size_t> doubts_;  // by letters before the ending
  std::vector<Candidate> candidates_;
};

// By the stem of which most have it.
Xapian::doccount documents_with(const Xapian::Database& database, const AskedWord& asked) {
  Xapian::doccount most = term_frequency(database, word_term(asked.field, asked.term));
  for (const std::string& stem : asked.stems) {
    most = std::max(most, term_frequency(database, word_term(asked.field, stem)));
  }
  return most;
}

}  // namespace

std::vector<Suggestion> suggest(const Xapian::Database& database, const std::string& language,
                                const query::Node& root, bool few_found, Analyzer& text) {
  Analyzer words(Chain::kWords, language);
  WordForms forms(database, language, text, words);
  std::vector<Suggestion> out;
  const Xapian::doccount most = few_found ? kFewFound : 0;
  std::size_t looked_up = 0;
  for (const AskedWord& asked : asked_words(root, text, words)) {
    const Xapian::doccount documents = documents_with(database, asked);
    if (documents > most) continue;
    if (++looked_up > kMaxLookedUp) break;
    if (auto found = Speller(database, asked, documents, forms).find()) {
      out.push_back(std::move(*found));
    }
  }
  return out;
}

}  // namespace dragoman
