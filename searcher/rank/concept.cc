// read() walks the tree once and lists what the query asks for as concepts: one for each distinct
// word, prefix or name of running text and titles, its weight the number of times it is asked for.
// Values, and what NOT excludes, are no concepts.
//
// Each concept has alternatives, the word itself first. Then, over the words in their order:
//   - names: a "name:" is one concept, whose alternatives are its spellings and keys; words that may
//     be a name each get the keys of the name, which count where a document has none of the words;
//   - synonyms: from the left, the longest entry of the synonym table that the words make gives each
//     of its words the entry's other forms;
//   - persons: given names beside a surname that the index knows count less, and the person's term
//     becomes an alternative of them.
// Words that follow each other are neighbours, for the features that look at two words together.

#include "searcher/rank/concept.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <utility>

#include "analyzers/schema/terms.h"
#include "analyzers/schema/values.h"
#include "analyzers/synonyms/synonyms.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/normalize.h"
#include "searcher/index/term_statistics.h"
#include "searcher/match/stem_terms.h"
#include "searcher/names/asked_name.h"
#include "searcher/names/name_query.h"
#include "searcher/names/spelling_weights.h"
#include "searcher/query/paragraph_scope.h"
#include "searcher/query/stop_words.h"
#include "searcher/rank/persons.h"

namespace dragoman::rank {
namespace {

// Weights measured on judged topics (docs/relevance.md); all are flat around these values.
constexpr double kOneLetterWeight = 0.2;  // an initial
constexpr double kSynonymWeight = 0.5;
constexpr double kEntryWeight = 0.5;    // of each word of a name of several words, "Soviet Union"
constexpr double kAcronymWeight = 0.3;  // of an acronym after its expansion
constexpr double kGivenNameWeight = 0.3;
constexpr double kPersonWeight = 1;
constexpr double kNameWeight = 2;  // of a name of several words

// What documents gain that have a value that words may mean.
constexpr double kDateShare = 1;    // of their own score
constexpr double kIdShare = 10;     // of the best score
constexpr double kCitingShare = 3;  // the same
constexpr double kTagShare = 0.5;   // the same

// Beyond this, a query is not read on: its ranking has enough to go by.
constexpr std::size_t kMaxConcepts = 200;

// Of what a prefix stands for.
constexpr std::size_t kMaxPrefixWords = 30;

class ConceptReader {
 public:
  ConceptReader(const Xapian::Database& database, bool drop_stop_words, Analyzer& text)
      : database_(database), drop_stop_words_(drop_stop_words), text_(text) {}

  Concepts read(const query::Node& root) {
    visit(root);
    if (concepts_.list.empty() && std::exchange(drops_, false)) visit(root);
    add_synonyms();
    add_persons();
    return std::move(concepts_);
  }

 private:
  struct Word {
    std::string text;  // as fold_name() has it
    bool capitals;
    std::size_t place;  // in the list
    bool exact = false;
  };

  void visit(const query::Node& node) {
    switch (node.kind) {
      case query::NodeKind::kWord:
        if (node.exact) return add_exact(node.text);
        if (!is_dropped(node)) return add_words(node.text);
        ++passed_;
        break;
      case query::NodeKind::kPhrase:
        node.exact ? add_exact(node.text) : add_words(node.text);
        break;
      case query::NodeKind::kMeant: add_meant(node); break;
      case query::NodeKind::kPrefix: add_prefix(node); break;
      case query::NodeKind::kName: add_name(node); break;
      case query::NodeKind::kNamed: add_named(node); break;
      case query::NodeKind::kField:
        if (node.field == Field::kText || node.field == Field::kTitle) visit_children(node);
        break;
      case query::NodeKind::kNot: visit(node.children.front()); break;
      case query::NodeKind::kWithin: visit(query::words_within(node)); break;
      case query::NodeKind::kGroup:
      case query::NodeKind::kAnd:
      case query::NodeKind::kNear:
      case query::NodeKind::kOr: visit_children(node); break;
      case query::NodeKind::kValue:
      case query::NodeKind::kValuePrefix:
      case query::NodeKind::kCitedBy:
      case query::NodeKind::kThread:
      case query::NodeKind::kCopies:
      case query::NodeKind::kReleasedMore:
      case query::NodeKind::kAll: break;
    }
  }

  bool is_dropped(const query::Node& word) const {
    return drops_ &&
           (word.function_word || (drop_stop_words_ && query::is_english_stop_word(word.text)));
  }

  void visit_children(const query::Node& node) {
    for (const query::Node& child : node.children) visit(child);
  }

  // The words of a prefix are one concept, as far as they are frequent.
  void add_prefix(const query::Node& prefix) {
    if (prefix.expansion.empty()) return;
    const std::span words(prefix.expansion);
    const auto place =
        place_of(prefix.text + '*', words.first(std::min(words.size(), kMaxPrefixWords)));
    if (!place) return;
    ++concepts_.list[*place].weight;
    follow(*place);
  }

  // A name is one concept, in whatever spelling; the better layers go before the others.
  void add_name(const query::Node& node) {
    const names::AskedName& name = names::asked_name(node);
    const names::NamePhrase first = names::name_phrase(name.text, text_);
    if (first.phrase.words.empty() || name.text.size() > names::kLongestName)
      return add_words(node.text);
    const auto place = place_of("name:" + name.text, {});
    if (!place) return;
    Concept& asked = concepts_.list[*place];
    asked.is_name = true;
    asked.weight += first.phrase.words.size() > 1 ? kNameWeight : 1;
    for (const std::string& text : name.written) add_rows(text, names::NameLayer::kSurface, asked);
    add_keys(name, 1, asked);
    for (const std::string& text : name.spellings) add_rows(text, names::NameLayer::kRule, asked);
    follow(*place);
  }

  // One, and where documents are in several languages one for each way to stem the words.
  void add_rows(const std::string& written, names::NameLayer layer, Concept& asked) {
    const names::NamePhrase name = names::name_phrase(written, text_);
    std::size_t rows = 1;
    if (!text_.other_languages().empty()) {
      for (const AnyTerm& word : name.phrase.words) rows = std::max(rows, word.size());
    }
    for (std::size_t row = 0; row < rows; ++row) {
      std::vector<std::string> terms;
      for (const AnyTerm& word : name.phrase.words)
        terms.push_back(word[std::min(row, word.size() - 1)]);
      add_row(std::move(terms), layer, asked);
    }
  }

  void add_row(std::vector<std::string> terms, names::NameLayer layer, Concept& asked) {
    const bool has_all = std::all_of(terms.begin(), terms.end(), [&](const std::string& term) {
      return term_frequency(database_, term) > 0;
    });
    const bool first = asked.alternatives.empty();
    if (terms.empty() || (!first && !has_all)) return;
    asked.alternatives.push_back({std::move(terms), names::layer_weight(layer), !first});
  }

  static void add_keys(const names::AskedName& name, double weight, Concept& asked,
                       const std::vector<std::size_t>& without = {}) {
    const auto add = [&](const std::string& term, names::NameLayer layer) {
      asked.alternatives.push_back({{term}, weight * names::layer_weight(layer), true, without});
    };
    for (const names::AskedEntry& entry : name.entries)
      add(entry.term, names::NameLayer::kAuthority);
    for (const names::AskedKey& key : name.keys) add(key.term, names::NameLayer::kRule);
  }

  // Each word of what may be a name is there, too, where the name is in another spelling and none
  // of them is.
  void add_named(const query::Node& node) {
    const std::size_t begin = words_.size();
    visit_children(node);
    const names::AskedName& name = names::asked_name(node);
    std::vector<std::size_t> places;
    for (std::size_t i = begin; i < words_.size(); ++i) places.push_back(words_[i].place);
    for (const std::size_t place : places) {
      add_keys(name, names::kNamedWeight, concepts_.list[place], places);
      add_spellings(name, concepts_.list[place], places);
    }
  }

  void add_spellings(const names::AskedName& name, Concept& asked,
                     const std::vector<std::size_t>& without) {
    const double weight = names::kNamedWeight * names::layer_weight(names::NameLayer::kRule);
    for (const std::string& spelling : name.spellings) {
      std::vector<std::string> terms = terms_of(spelling);
      const bool known = std::all_of(terms.begin(), terms.end(), [&](const std::string& term) {
        return term_frequency(database_, term) > 0;
      });
      if (!terms.empty() && known) {
        asked.alternatives.push_back({std::move(terms), weight, true, without});
      }
    }
  }

  // Nothing but the words themselves.
  void add_exact(const std::string& text) {
    const std::size_t begin = words_.size();
    add_words(text);
    for (std::size_t i = begin; i < words_.size(); ++i) words_[i].exact = true;
  }

  // The words, and values besides: a document that has the value has each of the words.
  void add_meant(const query::Node& node) {
    const std::size_t begin = words_.size();
    const std::size_t first = concepts_.list.size();
    visit(node.children.front());
    std::set<std::size_t> typed;  // "4/2008" as a whole as well
    for (std::size_t w = begin; w < words_.size(); ++w) typed.insert(words_[w].place);
    for (std::size_t c = first; c < concepts_.list.size(); ++c) typed.insert(c);
    for (std::size_t i = 1; i < node.children.size(); ++i) {
      const query::Node& meant = node.children[i];
      if (meant.kind == query::NodeKind::kPhrase) {
        add_other_words(node.children.front(), meant.text);
        continue;
      }
      Preference preference = preference_of(meant);
      for (const std::size_t place : typed) add_values(preference.terms, concepts_.list[place]);
      concepts_.preferences.push_back(std::move(preference));
    }
  }

  static void add_values(const std::vector<std::string>& terms, Concept& asked) {
    for (const std::string& term : terms) asked.alternatives.push_back({{term}, 1});
  }

  static Preference preference_of(const query::Node& value) {
    switch (value.field) {
      case Field::kDate: {
        const auto range = read_date_range(value.text);
        return {range ? range_terms(*range) : std::vector<std::string>(), kDateShare, 0};
      }
      case Field::kId: return {{id_term(value.text)}, 0, kIdShare};
      case Field::kReferences: return {{value_term(value.field, value.text)}, 0, kCitingShare};
      default: return {{value_term(value.field, value.text)}, 0, kTagShare};
    }
  }

  // Another way to say the same, as one concept with the others.
  void add_other_words(const query::Node& typed, const std::string& text) {
    const auto place = place_of("meant:" + print(typed), {});
    if (!place) return;
    Concept& meant = concepts_.list[*place];
    meant.weight = kNameWeight;
    meant.is_whole = true;
    std::vector<std::string> terms = terms_of(text);
    if (!terms.empty()) meant.alternatives.push_back({std::move(terms), 1});
  }

  void add_words(const std::string& text) {
    text_.analyze(text, [&](Token& token) { add(token, text); });
  }

  void add(const Token& token, std::string_view text) {
    const bool whole = token.span > 1;
    double weight = whole ? names::kWholeWeight : 1;
    if (token.text.size() == 1) weight = kOneLetterWeight;
    std::vector<std::string> forms = {token.text};
    if (token.other_is_asked) forms.push_back(token.other);
    const auto place = place_of(token.text, forms);
    if (!place) return;
    add_stems(token, concepts_.list[*place]);
    concepts_.list[*place].weight += weight;
    if (whole) {
      concepts_.list[*place].is_whole = true;
      return;
    }
    follow(*place);
    const std::string_view written = text.substr(token.begin, token.end - token.begin);
    if (concepts_.list[*place].written.empty()) concepts_.list[*place].written = written;
    words_.push_back({fold_name(written), is_capitals(written), *place});
  }

  // In other languages.
  void add_stems(const Token& token, Concept& asked) {
    for (const std::string& stem : stems_in(database_, Field::kText, token, text_)) {
      const std::vector<std::string> terms = {word_term(Field::kText, stem)};
      const bool known = std::any_of(asked.alternatives.begin(), asked.alternatives.end(),
                                     [&](const Alternative& a) { return a.terms == terms; });
      if (!known) asked.alternatives.push_back({terms, 1, false, {}, true});
    }
  }

  // The concept known by that key, or a new one of any of the words; absent where there are too
  // many.
  std::optional<std::size_t> place_of(const std::string& key, std::span<const std::string> words) {
    const auto known = places_.find(key);
    if (known != places_.end()) return known->second;
    if (concepts_.list.size() == kMaxConcepts) return std::nullopt;
    Concept& added = concepts_.list.emplace_back();
    added.weight = 0;
    for (const std::string& word : words) {
      added.alternatives.push_back({{word_term(Field::kText, word)}, 1});
    }
    return places_[key] = concepts_.list.size() - 1;
  }

  // The concept comes after the last one, and after the words dropped since.
  void follow(std::size_t place) {
    if (last_ && *last_ != place) join(*last_, place, 1 + std::exchange(passed_, 0));
    last_ = place;
    passed_ = 0;
  }

  static bool is_capitals(std::string_view written) {
    return std::none_of(written.begin(), written.end(), ascii::is_lower);
  }

  // Given names are seldom written beside a surname that all know: they count little, and a text
  // that is known to speak of the person has them.
  void add_persons() {
    std::vector<std::string> words;
    for (const Word& word : words_) words.push_back(word.text);
    for (const NamedPerson& person : find_persons(database_, words)) {
      for (const std::size_t i : person.given) {
        Concept& given = concepts_.list[words_[i].place];
        if (given.alternatives.back().terms.front() != person.term) {
          given.alternatives.push_back({{person.term}, kPersonWeight});
        }
        if (!std::exchange(given.is_given_name, true)) given.weight *= kGivenNameWeight;
      }
    }
  }

  // The longest entries that the words make, from the left.
  void add_synonyms() {
    for (std::size_t begin = 0; begin < words_.size();) {
      const std::size_t most = most_words_of_synonym(words_[begin].text);
      std::size_t size = std::min(most, words_.size() - begin);
      while (size > 0 && !add_synonyms(begin, size)) --size;
      begin += std::max<std::size_t>(size, 1);
    }
  }

  bool add_synonyms(std::size_t begin, std::size_t size) {
    for (std::size_t i = begin; i < begin + size; ++i) {
      if (words_[i].exact) return false;
    }
    if (size == 1 && needs_capitals(words_[begin].text) && !words_[begin].capitals) return false;
    std::string entry;
    for (std::size_t i = begin; i < begin + size; ++i) {
      entry += (i == begin ? "" : " ") + words_[i].text;
    }
    const auto forms = synonyms_of(entry);
    if (size > 1 && !forms.empty()) weigh_as_one(begin, size, forms);
    for (const std::string& form : forms) {
      const auto terms = terms_of(form);
      if (terms.empty()) continue;
      for (std::size_t i = begin; i < begin + size; ++i) add_alternative(words_[i].place, terms);
    }
    return !forms.empty();
  }

  // The words of one name say one thing together, and so does the acronym after it.
  void weigh_as_one(std::size_t begin, std::size_t size, const std::vector<std::string>& forms) {
    const std::size_t end = begin + size;
    for (std::size_t i = begin; i < end; ++i) weigh(words_[i], kEntryWeight);
    if (end == words_.size()) return;
    const bool repeats = std::find(forms.begin(), forms.end(), words_[end].text) != forms.end();
    if (repeats) weigh(words_[end], kAcronymWeight);
  }

  void weigh(const Word& word, double factor) { concepts_.list[word.place].weight *= factor; }

  std::vector<std::string> terms_of(const std::string& form) {
    std::vector<std::string> terms;
    text_.analyze(form, [&](Token& token) {
      if (token.span == 1) terms.push_back(word_term(Field::kText, token.text));
    });
    return terms;
  }

  // What holds the word itself is found by it already.
  void add_alternative(std::size_t place, const std::vector<std::string>& terms) {
    auto& alternatives = concepts_.list[place].alternatives;
    const std::string& own = alternatives.front().terms.front();
    if (std::find(terms.begin(), terms.end(), own) != terms.end()) return;
    const bool known = std::any_of(alternatives.begin(), alternatives.end(),
                                   [&](const Alternative& a) { return a.terms == terms; });
    if (!known) alternatives.push_back({terms, kSynonymWeight});
  }

  void join(std::size_t a, std::size_t b, std::uint32_t apart) {
    auto& pairs = concepts_.neighbours;
    const bool known = std::any_of(pairs.begin(), pairs.end(), [&](const Neighbours& pair) {
      return pair.first == a && pair.second == b;
    });
    if (!known) pairs.push_back({a, b, apart});
  }

  const Xapian::Database& database_;
  bool drop_stop_words_;  // English ones
  bool drops_ = true;     // any, until nothing is left
  Analyzer& text_;
  Concepts concepts_;
  std::map<std::string, std::size_t> places_;  // by term, in the list
  std::vector<Word> words_;                    // as asked for, in their order
  std::optional<std::size_t> last_;
  std::uint32_t passed_ = 0;  // words dropped since the last
};

}  // namespace

Concepts read_concepts(const Xapian::Database& database, const query::Node& root,
                       bool drop_stop_words, Analyzer& text) {
  return ConceptReader(database, drop_stop_words, text).read(root);
}

}  // namespace dragoman::rank
