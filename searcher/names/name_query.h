#pragma once
// A name that a query asks for, as Xapian can ask for it: the best of its layers.

#include <xapian.h>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/chain/analyzer.h"
#include "searcher/match/near.h"
#include "searcher/match/position_budget.h"
#include "searcher/names/asked_name.h"

namespace dragoman::names {

/// A name as it is written, in terms of running text.
struct NamePhrase {
  Phrase phrase;
  std::vector<std::string> wholes;    // of its hyphenated words
  std::vector<std::string> required;  // spelling_term()s of words that their stems don't tell
  std::vector<std::string> plain;     // words that are their stems
  std::string last;                   // the last of several, folded; "" where it is hyphenated
};

/// `text` is a chain of Chain::kText. The phrase is empty where the text has no word.
NamePhrase name_phrase(std::string_view written, Analyzer& text);

/// What making a query of names needs.
struct NameContext {
  const Xapian::Database& database;
  Analyzer& text;
  PositionBudget& budget;
  std::set<std::string>& highlighted;  // gets the words of names as asked for
  bool keyed = true;                   // whether the index has keys of names
};

/// Documents with the name as it is written.
Xapian::Query surface_query(const AskedName& name, const NameContext& context);

/// Documents with the name in other spellings: by the authority table, by rules. Weighs next to the
/// words of the name as its layer says, whatever the documents' lengths; a query without parts
/// where there are none.
Xapian::Query variants_query(const AskedName& name, const NameContext& context, double weight);

/// Either, a maximum.
Xapian::Query name_query(const AskedName& name, const NameContext& context);

}  // namespace dragoman::names
