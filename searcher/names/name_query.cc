// A name is asked for in three layers, and the best one counts (OP_MAX).
//
// Surface: the words of the name in a row, in any order of surname and given names. The index has
// stems, so "Evan" would find "Evans" too: words that differ from their stem must have their
// spelling's term in the document, and documents where a word is only the stem, or the beginning,
// of another word are excluded.
//
// Authority and rule: the keys that the index has of names in documents, and the spellings of a
// name that stands alone. A key is rare where the name is common in another spelling, so BM25 would
// weigh the layers by the wrong frequencies: each weighs a fixed share of what a document of usual
// length weighs for the name as it was asked for.

#include "searcher/names/name_query.h"

#include <algorithm>

#include "analyzers/schema/name_spellings.h"
#include "analyzers/schema/terms.h"
#include "searcher/index/term_statistics.h"
#include "searcher/match/bm25.h"
#include "searcher/match/term_query.h"
#include "searcher/names/spelling_weights.h"

namespace dragoman::names {
namespace {

using Query = Xapian::Query;

// Matches what the filter does, each document with that weight.
Query weighing(const Query& filter, double weight) {
  const Query fixed((new Xapian::FixedWeightPostingSource(weight))->release());
  return Query(Query::OP_AND, unweighted(filter), fixed);
}

// The words of other spellings with the same stem, "evans" beside "evan".
std::vector<std::string> with_stem(const std::string& stem, const NameContext& context) {
  constexpr int kMaxRead = 200;
  std::vector<std::string> words;
  const std::string prefix = spelling_prefix(stem);
  int read = 0;
  visit_terms(context.database, prefix, [&](const std::string& term, Xapian::doccount) {
    if (++read > kMaxRead) return false;
    const std::string word = term.substr(spelling_prefix("").size());
    const auto tokens = context.text.tokens(word);
    if (word != stem && tokens.size() == 1 && tokens.front().text == stem) words.push_back(term);
    return true;
  });
  return words;
}

// Documents in which a word of the name is but another's stem or the beginning of another: no
// query where there are none.
Query other_words(const NamePhrase& name, const NameContext& context) {
  std::vector<Query> others;
  for (const std::string& word : name.plain) {
    const auto words = with_stem(word, context);
    if (words.empty()) continue;
    others.push_back(and_not(Query(Query::OP_OR, words.begin(), words.end()),
                             term_query(context.database, spelling_term(word))));
  }
  const std::string open = open_term(name.last);
  if (!name.last.empty() && term_frequency(context.database, open) > 0)
    others.push_back(term_query(context.database, open));
  return Query(Query::OP_OR, others.begin(), others.end());
}

Query phrase_of(const NamePhrase& name, const NameContext& context) {
  const Phrase& phrase = name.phrase;
  const bool compared = phrase.words.size() == 1 || context.budget.spend(phrase);
  const Xapian::Database& database = context.database;
  std::vector<Query> parts = {compared ? phrase_query(database, phrase)
                                       : anywhere_query(database, phrase)};
  if (!context.keyed) return parts.front();
  for (const std::string& term : name.required) {
    parts.push_back(unweighted(term_query(database, term)));
  }
  const Query whole =
      parts.size() == 1 ? parts.front() : Query(Query::OP_AND, parts.begin(), parts.end());
  const Query others = other_words(name, context);
  return others.empty() ? whole : and_not(whole, others);
}

bool has_all(const Phrase& phrase, const NameContext& context) {
  return std::all_of(phrase.words.begin(), phrase.words.end(), [&](const AnyTerm& word) {
    return std::any_of(word.begin(), word.end(), [&](const std::string& form) {
      return term_frequency(context.database, form) > 0;
    });
  });
}

// Ways of writing that the index has no words for are left out, but for the first.
Query rows_of(const std::vector<std::string>& written, const NameContext& context, bool lights) {
  std::vector<Query> phrases;
  for (const std::string& text : written) {
    const NamePhrase name = name_phrase(text, context.text);
    if (name.phrase.words.empty() || (!phrases.empty() && !has_all(name.phrase, context))) continue;
    phrases.push_back(phrase_of(name, context));
    if (!lights) continue;
    for (const AnyTerm& word : name.phrase.words)
      context.highlighted.insert(word.begin(), word.end());
    context.highlighted.insert(name.wholes.begin(), name.wholes.end());
  }
  return best_of(phrases);
}

// About what a document of usual length with the name as asked for weighs.
double usual_weight(const AskedName& name, const NameContext& context) {
  const double documents = context.database.get_doccount();
  double sum = 0;
  for (const AnyTerm& word : name_phrase(name.text, context.text).phrase.words) {
    const double with = term_frequency(context.database, word.front());
    sum += inverse_document_frequency(documents, std::max(with, 0.5));
  }
  return sum;
}

template <typename Asked>
Query any_term(const std::vector<Asked>& asked, const Xapian::Database& database) {
  std::vector<Query> terms;
  for (const Asked& one : asked) terms.push_back(term_query(database, one.term));
  return Query(Query::OP_OR, terms.begin(), terms.end());
}

// Documents with one of the listed spellings, and with the evidence that it needs.
Query borne_out(const AskedName& name, const NameContext& context) {
  const Query spellings = rows_of(name.spellings, context, false);
  if (name.evidence.empty()) return spellings;
  std::vector<Query> evidence;
  for (const std::string& term : name.evidence) {
    evidence.push_back(term_query(context.database, term));
  }
  return Query(Query::OP_FILTER, spellings, Query(Query::OP_OR, evidence.begin(), evidence.end()));
}

}  // namespace

NamePhrase name_phrase(std::string_view written, Analyzer& text) {
  NamePhrase out;
  Xapian::termpos first = 0;
  Xapian::termpos last = 0;
  text.analyze(written, [&](Token& token) {
    if (token.span > 1) return out.wholes.push_back(word_term(Field::kText, token.text));
    if (out.phrase.words.empty()) first = token.position;
    last = token.position;
    std::string spelled = spelled_word(written.substr(token.begin, token.end - token.begin));
    out.last = token.kind == TokenKind::kWord && token.joiner != '-' ? spelled : "";
    const bool may_be_name = token.kind == TokenKind::kWord && !is_no_name(spelled);
    AnyTerm& forms = out.phrase.words.emplace_back();
    forms.push_back(word_term(Field::kText, token.text));
    if (token.other_is_asked) forms.push_back(word_term(Field::kText, token.other));
    for (const std::string& stem : token.stems) forms.push_back(word_term(Field::kText, stem));
    if (token.other_is_asked) return;  // what one of its spellings has, the other lacks
    if (may_be_name && spelled != token.text) out.required.push_back(spelling_term(spelled));
    if (may_be_name && spelled == token.text) out.plain.push_back(std::move(spelled));
  });
  if (out.phrase.words.size() < 2) out.last.clear();
  out.phrase.window = last - first + 1;
  return out;
}

Query surface_query(const AskedName& name, const NameContext& context) {
  return rows_of(name.written, context, true);
}

Query variants_query(const AskedName& name, const NameContext& context, double weight) {
  if (!context.keyed) return {};
  const double usual = weight * usual_weight(name, context);
  std::vector<Query> layers;
  if (!name.entries.empty()) {
    layers.push_back(weighing(any_term(name.entries, context.database),
                              usual * layer_weight(NameLayer::kAuthority)));
  }
  if (!name.keys.empty()) {
    layers.push_back(
        weighing(any_term(name.keys, context.database), usual * layer_weight(NameLayer::kRule)));
  }
  if (!name.spellings.empty()) {
    layers.push_back(weighing(borne_out(name, context), usual * layer_weight(NameLayer::kRule)));
  }
  return best_of(layers);
}

Query name_query(const AskedName& name, const NameContext& context) {
  const Query surface = surface_query(name, context);
  const Query variants = variants_query(name, context, 1);
  return variants.empty() ? surface : best_of({surface, variants});
}

}  // namespace dragoman::names
