#include "searcher/compile/prefixes.h"

#include <algorithm>
#include <queue>
#include <set>

#include "analyzers/schema/terms.h"
#include "analyzers/schema/values.h"
#include "analyzers/speakers/speaker_names.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/normalize.h"
#include "searcher/index/term_statistics.h"
#include "searcher/query/endings.h"

namespace dragoman {
namespace {

bool is_prefix(const query::Node& node) {
  return node.kind == query::NodeKind::kPrefix || node.kind == query::NodeKind::kValuePrefix;
}

// Characters beyond ASCII are taken for letters.
bool is_letters(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) {
    return ascii::is_letter(c) || static_cast<unsigned char>(c) >= 128;
  });
}

std::size_t count_prefixes(const query::Node& node) {
  std::size_t count = is_prefix(node) ? 1 : 0;
  for (const query::Node& child : node.children) count += count_prefixes(child);
  return count;
}

// The most frequent of the terms offered.
class MostFrequent {
 public:
  explicit MostFrequent(std::size_t most) : most_(most) {}

  void offer(std::string term, Xapian::doccount frequency) {
    if (!known_.insert(term).second) return;
    kept_.emplace(frequency, std::move(term));
    if (kept_.size() <= most_) return;
    known_.erase(kept_.top().second);
    kept_.pop();
    cut_ = true;
  }

  bool cut() const { return cut_; }

  std::vector<std::string> take() {
    std::vector<std::string> terms;
    for (; !kept_.empty(); kept_.pop()) terms.push_back(kept_.top().second);
    std::reverse(terms.begin(), terms.end());
    return terms;
  }

 private:
  using Entry = std::pair<Xapian::doccount, std::string>;
  std::size_t most_;
  std::priority_queue<Entry, std::vector<Entry>, std::greater<>> kept_;  // the rarest on top
  std::set<std::string> known_;
  bool cut_ = false;
};

class Expander {
 public:
  Expander(const Xapian::Database& database, const std::string& language, Analyzer& text,
           Analyzer& words)
      : database_(database), language_(language), text_(text), words_(words) {}

  std::vector<std::string> expand(query::Node& root) {
    const std::size_t prefixes = std::max<std::size_t>(1, count_prefixes(root));
    visit(root, Field::kText, std::min(kMaxExpanded, kMaxExpandedInAll / prefixes));
    return std::move(notes_);
  }

 private:
  void visit(query::Node& node, Field field, std::size_t most) {
    if (is_prefix(node)) return expand(node, field, most);
    if (node.kind == query::NodeKind::kField) field = node.field;
    if (node.kind == query::NodeKind::kNear) most = std::min(most, kMaxExpandedNear);
    for (query::Node& child : node.children) visit(child, field, most);
  }

  void expand(query::Node& node, Field field, std::size_t most) {
    MostFrequent found(most);
    const bool all_read = node.kind == query::NodeKind::kPrefix
                              ? find_words(node.text, field, found)
                              : find_values(node, found);
    if (found.cut() || !all_read) note(node.text, most);
    node.expansion = found.take();
  }

  bool find_words(const std::string& typed, Field field, MostFrequent& found) {
    const Stub stub = stub_of(typed, words_);
    if (stub.folded.empty()) return true;
    const bool all_read = find_words(stub, field, found);
    if (stub.digraphs.empty()) return all_read;
    return find_words(Stub{stub.digraphs, stub.digraphs}, field, found) && all_read;
  }

  bool find_words(const Stub& stub, Field field, MostFrequent& found) {
    if (info(field).matching == Matching::kText) find_stems(stub, field, found);
    return read_terms(word_term(field, stub.folded),
                      [&](const std::string& term, Xapian::doccount frequency) {
                        found.offer(std::string(behind_prefix(field, term)), frequency);
                      });
  }

  // All words that the stub could become, in one text.
  void find_stems(const Stub& stub, Field field, MostFrequent& found) {
    if (stub.letters.empty()) return;
    std::set<std::string> endings;
    const auto add = [&](const std::string& language) {
      const auto& known = query::word_endings(language);
      endings.insert(known.begin(), known.end());
    };
    add(language_);
    for (const std::string& other : text_.other_languages()) add(other);
    std::string text;
    for (const std::string& ending : endings) {
      (text += stub.letters) += ending;
      text += ' ';
    }
    text_.analyze(text, [&](Token& token) {
      offer(field, token.text, found);
      for (const std::string& stem : token.stems) offer(field, stem, found);
    });
  }

  void offer(Field field, const std::string& word, MostFrequent& found) {
    const Xapian::doccount frequency = term_frequency(database_, word_term(field, word));
    if (frequency > 0) found.offer(word, frequency);
  }

  // Those who have a name that begins so: "kis" for "Kissinger, Henry A.".
  bool find_speakers(const std::string& typed, MostFrequent& found) {
    const std::string key = speaker_word_key(typed);
    if (key.empty()) return true;
    return read_terms(speaker_name_stub(key),
                      [&](const std::string& term, Xapian::doccount frequency) {
                        found.offer(speaker_of_name_term(term), frequency);
                      });
  }

  bool find_values(const query::Node& node, MostFrequent& found) {
    if (node.field == Field::kSpeaker) return find_speakers(node.text, found);
    const std::string typed = squash(node.text);
    if (!has_labels(node.field)) {
      return read_terms(value_prefix(node.field, node.text),
                        [&](const std::string& term, Xapian::doccount frequency) {
                          found.offer(term, frequency);
                        });
    }
    return read_terms(
        value_prefix(node.field, ""), [&](const std::string& term, Xapian::doccount frequency) {
          const std::string_view value = behind_prefix(node.field, term);
          const bool by_code = node.field != Field::kCountry && value.starts_with(typed);
          const bool by_label = squash(label(node.field, value)).starts_with(typed);
          if (term != unknown_term(node.field) && (by_code || by_label))
            found.offer(term, frequency);
        });
  }

  static bool has_labels(Field field) { return field == Field::kCountry || field == Field::kTopic; }

  // False where the limit left some unread.
  template <typename Offer>
  bool read_terms(const std::string& prefix, Offer offer) {
    bool is_whole = true;
    visit_terms(database_, prefix, [&](const std::string& term, Xapian::doccount documents) {
      is_whole = ++read_ <= kMaxTermsRead;
      if (is_whole) offer(term, documents);
      return is_whole;
    });
    return is_whole;
  }

  void note(const std::string& typed, std::size_t most) {
    const std::string note = "'" + typed + "*' stands for more than is looked for: the " +
                             std::to_string(most) + " most frequent are";
    if (std::find(notes_.begin(), notes_.end(), note) == notes_.end()) notes_.push_back(note);
  }

  const Xapian::Database& database_;
  const std::string& language_;
  Analyzer& text_;
  Analyzer& words_;
  std::size_t read_ = 0;
  std::vector<std::string> notes_;
};

}  // namespace

Stub stub_of(std::string_view prefix, Analyzer& words) {
  Token whole;
  Token last;
  words.analyze(prefix, [&](Token& token) { (token.span > 1 ? whole : last) = token; });
  const bool compound = !whole.text.empty() && whole.span == last.position + 1;
  const Token& stub = compound ? whole : last;
  const std::string typed(prefix.substr(stub.begin, stub.end - stub.begin));
  const std::string letters = is_letters(typed) ? typed : is_letters(stub.text) ? stub.text : "";
  return {stub.text, letters, stub.position, stub.other_is_asked ? stub.other : std::string()};
}

std::vector<std::string> expand_prefixes(const Xapian::Database& database,
                                         const std::string& language, Analyzer& text,
                                         Analyzer& words, query::Node& root) {
  return Expander(database, language, text, words).expand(root);
}

}  // namespace dragoman
