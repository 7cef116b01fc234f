#include "searcher/compile/value_meanings.h"

#include <algorithm>
#include <utility>

#include "analyzers/schema/find_id.h"
#include "analyzers/schema/terms.h"
#include "analyzers/schema/values.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/normalize.h"
#include "searcher/compile/meant_ids.h"
#include "searcher/compile/said_speakers.h"
#include "searcher/index/term_statistics.h"
#include "searcher/spelling/edit_distance.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxLookedAt = 20'000;  // values of a field
constexpr std::size_t kMaxMeant = 200;        // people of one surname, topics of one word
constexpr std::size_t kMaxNamed = 3;          // in a note
constexpr std::size_t kSameBeginning = 3;     // letters of values that are near each other
constexpr std::size_t kMaxEdits = 2;

struct KnownValue {
  std::string term;
  std::string shown;
  Xapian::doccount documents = 0;
};

std::string name_in_query(Field field) {
  const std::string_view names = info(field).query_names;
  return std::string(names.substr(0, names.find('|')));
}

std::string listed(const std::vector<KnownValue>& values) {
  std::string out;
  for (std::size_t i = 0; i < std::min(values.size(), kMaxNamed); ++i) {
    out += (i == 0 ? "'" : ", '") + values[i].shown + '\'';
  }
  return values.size() > kMaxNamed ? out + " and others" : out;
}

bool has_word(const std::string& text, const std::string& words) {
  return (' ' + fold_name(text) + ' ').find(' ' + words + ' ') != std::string::npos;
}

class TypedValueReader {
 public:
  TypedValueReader(const Xapian::Database& database, Field field, std::string_view text)
      : database_(database), field_(field), text_(text) {}

  MeantValues read() {
    if (field_ == Field::kSpeaker) return speakers();
    const Reading reading = read_value(field_, text_);
    if (!reading.note.empty()) out_.notes.push_back(reading.note);
    for (const std::string& value : reading.values) {
      out_.terms.push_back({value_term(field_, value)});
    }
    const bool known = std::any_of(out_.terms.begin(), out_.terms.end(),
                                   [&](const auto& t) { return exists(t.front()); });
    if (!known && reading.note.empty() && is_described()) find_meaning();
    if (!known && (field_ == Field::kId || field_ == Field::kReferences)) find_documents();
    if (out_.terms.empty()) out_.terms.push_back({value_term(field_, text_)});
    return std::move(out_);
  }

 private:
  // A speaker is meant by any of his names.
  MeantValues speakers() {
    for (const std::string& term : said_speakers(database_, text_)) out_.terms.push_back({term});
    if (!out_.terms.empty()) return std::move(out_);
    read_known();
    if (!squash(text_).empty()) note_nearest();
    out_.terms.push_back({value_term(field_, text_)});
    return std::move(out_);
  }

  bool exists(const std::string& term) const { return term_frequency(database_, term) > 0; }

  // "Accra 482", "FRUS 1969-76, vol. XII, Document 150", and ids in other letters.
  void find_documents() {
    const auto words = ascii::words(text_);
    const MeantIds meant = meant_ids(database_, words);
    std::vector<KnownValue> found;
    if (meant.words == words.size()) {
      for (const MeantId& one : meant.ids) {
        const std::string term = value_term(field_, one.value);
        if (one.field != Field::kCollection && exists(term)) found.push_back({term, one.value, 1});
      }
    }
    if (found.empty() && field_ == Field::kId && !squash(text_).empty()) {
      const FoundId id = find_id(database_, text_, kMaxLookedAt);
      if (id.id.empty()) return out_.notes.push_back(no_document(text_, id));
      found.push_back({id_term(id.id), id.id, 1});
    }
    take(found);
  }

  // Sources are what they are; of ids and references see above.
  bool is_described() const {
    const Matching matching = info(field_).matching;
    const bool by_value = matching == Matching::kKeyword || matching == Matching::kName;
    return by_value && field_ != Field::kReferences && !squash(text_).empty();
  }

  void find_meaning() {
    if (field_ == Field::kTags && find_list()) return;
    if (field_ == Field::kClassification && find_caption()) return;
    read_known();
    if (field_ == Field::kPerson && find_surname()) return;
    if (find_word()) return;  // of people a given name
    note_nearest();
  }

  // "IR,KNNP"
  bool find_list() {
    std::vector<std::vector<std::string>> terms;
    std::string read;
    for (std::size_t at = 0; at <= text_.size();) {
      const std::size_t end = std::min(text_.find_first_of(",;", at), text_.size());
      for (const std::string& value : read_value(field_, text_.substr(at, end - at)).values) {
        if (squash(value).empty()) continue;
        terms.push_back({value_term(field_, value)});
        read += (read.empty() ? "" : " OR ") + name_in_query(field_) + ':' + value;
      }
      at = end + 1;
    }
    if (terms.size() < 2) return false;
    out_.terms = std::move(terms);
    out_.notes.push_back('\'' + text_ + "' is read as " + read);
    return true;
  }

  // "S/NF", "C//NOFORN", "secret/nodis"
  bool find_caption() {
    const std::size_t slash = text_.find('/');
    if (slash == std::string::npos) return false;
    std::string caption = squash(text_.substr(slash));
    if (caption == "nf") caption = "noforn";
    const auto levels = read_value(field_, text_.substr(0, slash)).values;
    const std::string term = value_term(Field::kCaptions, caption);
    if (levels.empty() || !exists(term)) return false;
    out_.terms = {{value_term(field_, levels.front()), term}};
    out_.notes.push_back('\'' + text_ + "' is read as class:\"" + levels.front() +
                         "\" AND caption:" + caption);
    return true;
  }

  void read_known() {
    const std::string prefix = value_prefix(field_, "");
    std::size_t seen = 0;
    visit_terms(database_, prefix, [&](const std::string& term, Xapian::doccount documents) {
      if (++seen > kMaxLookedAt) return false;
      if (term == unknown_term(field_)) return true;
      const std::string value(behind_prefix(field_, term));
      known_.push_back({term, label(field_, value), documents});
      return true;
    });
    std::sort(known_.begin(), known_.end(), [](const KnownValue& a, const KnownValue& b) {
      return a.documents != b.documents ? a.documents > b.documents : a.term < b.term;
    });
  }

  // People stand surname first: "kissinger, henry a".
  bool find_surname() {
    const std::string typed = fold_name(text_);
    return take([&](const KnownValue& value) {
      const std::string name = value.shown.substr(0, value.shown.find(','));
      return fold_name(name) == typed || fold_name(value.shown) == typed ||
             has_all_words(value.shown, typed);
    });
  }

  // "Henry Kissinger" has the words of "kissinger, henry a".
  static bool has_all_words(const std::string& name, const std::string& typed) {
    if (typed.find(' ') == std::string::npos) return false;
    for (std::size_t at = 0; at < typed.size();) {
      const std::size_t end = std::min(typed.find(' ', at), typed.size());
      if (!has_word(name, typed.substr(at, end - at))) return false;
      at = end + 1;
    }
    return true;
  }

  bool find_word() {
    const std::string typed = fold_name(text_);
    return take([&](const KnownValue& value) { return has_word(value.shown, typed); });
  }

  template <typename IsMeant>
  bool take(IsMeant is_meant) {
    std::vector<KnownValue> meant;
    for (const KnownValue& value : known_) {
      if (meant.size() < kMaxMeant && is_meant(value)) meant.push_back(value);
    }
    return take(meant);
  }

  bool take(const std::vector<KnownValue>& meant) {
    if (meant.empty()) return false;
    out_.terms.clear();
    for (const KnownValue& value : meant) out_.terms.push_back({value.term});
    out_.notes.push_back(name_in_query(field_) + ':' + text_ + " is read as " + listed(meant));
    return true;
  }

  void note_nearest() {
    const std::string typed = squash(text_);
    EditDistance distance(typed);
    std::vector<KnownValue> near;
    for (const KnownValue& value : known_) {
      const std::string shown = squash(value.shown);
      const bool begins = typed.size() >= kSameBeginning &&
                          shown.substr(0, kSameBeginning) == typed.substr(0, kSameBeginning);
      if (begins || distance.to(shown, kMaxEdits) <= kMaxEdits) near.push_back(value);
    }
    std::string sentence = "no document has " + name_in_query(field_) + ':' + text_;
    if (!near.empty()) {
      sentence += "; near it: " + listed(near);
    } else if (!known_.empty()) {
      sentence += "; the most frequent: " + listed(known_);
    }
    out_.notes.push_back(std::move(sentence));
  }

  const Xapian::Database& database_;
  Field field_;
  std::string text_;
  std::vector<KnownValue> known_;  // the most frequent first
  MeantValues out_;
};

}  // namespace

MeantValues meant_values(const Xapian::Database& database, Field field, std::string_view text) {
  return TypedValueReader(database, field, text).read();
}

}  // namespace dragoman
