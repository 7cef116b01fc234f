#pragma once
// Set expressions of two words ("west bank", "fuel cycle"), mined from the texts of an index.

#include <xapian.h>
#include <cstddef>
#include <string>
#include <unordered_set>
#include <vector>

namespace dragoman::bench {

struct SetExpression {
  std::vector<std::string> words;             // two, as plain_words() has them
  std::unordered_set<std::string> documents;  // ids of those that have them side by side
  std::string text() const { return words[0] + ' ' + words[1]; }
};

/// The `most` expressions of the highest association: the pointwise mutual information of two words
/// that stand side by side, normalised (Bouma 2009). Each word is common alone: it is in at least
/// one of fifty documents, and in at least twice as many as the expression, which is in ten.
/// Function words and words of fewer than three letters make none. The same for the same index.
/// Throws Xapian's errors.
std::vector<SetExpression> mine_expressions(const Xapian::Database& database, std::size_t most);

}  // namespace dragoman::bench
