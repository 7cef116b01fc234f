#pragma once
// Analyzer tests are tables, text to terms with their positions. The same helper also checks, for
// every text it is given, what must hold of any token.

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/chain/analyzer.h"

namespace dragoman::test {

struct TokenCase {
  std::string_view text;
  std::string_view expected;  // as print_tokens() has it
};

/// "term[position]" or, of several words, "term[position+span]", with blanks between. Another form of
/// the word follows the term: "term|other" where a query asks for it, "term~other" where none does.
std::string print_tokens(const std::vector<Token>& tokens);

/// The tokens of a text. Requires broken_rule() to find none, and the same tokens from a second
/// call and from one after other texts.
std::vector<Token> checked_tokens(Analyzer& analyzer, std::string_view text);

/// checked_tokens(), printed.
std::string token_table(Analyzer& analyzer, std::string_view text);

/// Checks each row of a table.
void check_table(Analyzer& analyzer, std::initializer_list<TokenCase> table);

}  // namespace dragoman::test
