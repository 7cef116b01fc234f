#pragma once
// From the tree of a query to Xapian's query, over the same analysis chain and the same terms that
// the index was made with.

#include <xapian.h>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "analyzers/chain/analyzer.h"
#include "searcher/match/match_query.h"
#include "searcher/match/near.h"
#include "searcher/match/position_budget.h"
#include "searcher/match/term_query.h"
#include "searcher/names/name_query.h"
#include "searcher/query/node.h"

namespace dragoman {

/// How many of the words that stand side by side must be in a document: all, any, or, as topics of
/// benchmarks are meant, any of the words and phrases.
enum class MatchMode { kAll, kAny, kAnyOrPhrase };

struct CompiledQuery {
  Xapian::Query query;
  bool ranked = false;     // false where only values are asked for: all hits weigh the same
  bool relaxable = false;  // kAny may find more than kAll
  std::vector<Xapian::Query> optional;  // in kAny the parts of the outermost words side by side, of
                                        // which a document needs but one
  std::set<std::string> highlighted;    // terms of running text, to light up in snippets
  std::vector<PositionCondition> in_paragraph;  // what is asked for in one paragraph
  std::vector<std::string> dropped;             // stop words that were not asked for
  std::vector<std::string> notes;               // for the user
  /// Where the query is one phrase, alone or beside values: that, and the values.
  std::shared_ptr<PhraseDocuments> phrase = nullptr;
  Xapian::Query filter = {};

  MatchQuery match() const { return {query, phrase, filter}; }
};

/// The most terms that the words of a query become; a word may be of many parts. The rest isn't
/// read, and a note says so.
inline constexpr std::size_t kMaxTerms = 2000;

/// Not thread-safe: one for each thread. Keeps a reference to the database.
class QueryCompiler {
 public:
  /// `keyed`: the index has keys of names. `others`: the languages, besides `language`, by whose
  /// rules words of documents are stemmed. Throws UsageError for a language without a stemmer.
  QueryCompiler(const Xapian::Database& database, const std::string& language, bool keyed = true,
                const std::vector<std::string>& others = {});

  /// Finds what the prefixes and the names of the tree stand for (prefixes.h, asked_name.h), to be
  /// done before anything else with a tree. Returns notes for the user.
  std::vector<std::string> expand(query::Node& root);

  /// Finds what words may mean besides themselves (meanings.h), to be done before names are found.
  /// Returns notes for the user.
  std::vector<std::string> find_meanings(query::Node& root);

  /// kAny makes words side by side optional, and so the parts of a compound; phrases, values, and
  /// what AND or parentheses with a field ask for stay required.
  CompiledQuery compile(const query::Node& root, MatchMode mode);

 private:
  /// Absent where nothing is asked for, as by an empty group: not the same as what no document
  /// matches.
  using Asked = std::optional<Xapian::Query>;

  Asked node(const query::Node& node, MatchMode mode);
  Asked group(const query::Node& group, MatchMode mode);
  Asked combined(Xapian::Query::op op, const query::Node& parent, MatchMode mode);
  Asked without(const query::Node& pair, MatchMode mode);
  Asked phrase(const std::string& text);
  Asked written(const query::Node& node);
  Asked name(const query::Node& name);
  Asked named(const query::Node& words, MatchMode mode);
  names::NameContext name_context() {
    return {database_, text_, budget_, out_.highlighted, keyed_};
  }
  Asked word(const std::string& text, MatchMode mode);
  Xapian::Query prefix(const query::Node& prefix);
  Phrase prefix_phrase(const query::Node& prefix);
  Asked near(const query::Node& near);
  Asked within(const query::Node& within, MatchMode mode);
  Asked compared(PositionCondition condition);
  std::vector<NearOperand> near_operands(const query::Node& parent, std::size_t first);
  NearOperand near_operand(const query::Node& node);
  struct Terms;
  Terms terms_of(const std::string& text);
  AnyTerm forms_of(const Token& token, Terms& terms);
  static void add_part(AnyTerm part, Xapian::termpos position, Xapian::termpos compound_end,
                       Terms& terms);
  Xapian::Query values(const query::Node& node);
  Asked in_field(const query::Node& field, MatchMode mode);
  Xapian::Query as_phrase(const Phrase& phrase);
  Xapian::Query any_phrase(const NearOperand& phrases);
  Xapian::Query leaf(const std::string& term) const { return term_query(database_, term); }
  void note(const std::string& sentence);
  bool is_stop_word(const query::Node& node) const;
  bool in_stems() const { return info(field_).matching == Matching::kText; }
  Analyzer& chain() { return in_stems() ? text_ : words_; }

  const Xapian::Database& database_;
  std::string language_;
  Analyzer text_;
  Analyzer words_;
  bool is_english_;
  bool keyed_;
  const query::Node* root_ = nullptr;
  Field field_ = Field::kText;  // the words' field at this point of the tree
  PositionBudget budget_;
  std::size_t terms_ = 0;
  std::shared_ptr<PhraseDocuments> made_;  // of the last phrase, where nothing else is asked of it
  CompiledQuery out_;
};

}  // namespace dragoman
