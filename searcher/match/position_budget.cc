#include "searcher/match/position_budget.h"

#include <algorithm>

#include "searcher/index/term_statistics.h"

namespace dragoman {

bool PositionBudget::spend(std::size_t words, std::size_t documents) {
  const std::size_t all_words = words_ + words;
  const std::size_t all_looks = looks_ + words * documents;
  if (all_words > kMaxWords) return false;
  if (all_words > kAlwaysWords && all_looks > kMaxLooks) return false;
  words_ = all_words;
  looks_ = all_looks;
  return true;
}

std::size_t PositionBudget::documents_with(const AnyTerm& word) const {
  std::size_t documents = 0;
  for (const std::string& term : word) documents += term_frequency(*database_, term);
  return documents;
}

std::size_t PositionBudget::documents_with(const std::vector<AnyTerm>& words) const {
  std::size_t least = database_->get_doccount();
  for (const AnyTerm& word : words) least = std::min(least, documents_with(word));
  return least;
}

std::size_t PositionBudget::documents_with(const Phrase& phrase) const {
  std::vector<std::size_t> documents;
  for (const AnyTerm& word : phrase.words) documents.push_back(documents_with(word));
  for (const Split& split : phrase.splits) documents[split.word] += documents_with(split.parts);
  const auto least = std::min_element(documents.begin(), documents.end());
  const std::size_t all = database_->get_doccount();
  return least == documents.end() ? all : std::min(all, *least);
}

std::size_t PositionBudget::documents_with(const std::vector<NearOperand>& operands) const {
  std::size_t least = database_->get_doccount();
  for (const NearOperand& operand : operands) {
    std::size_t documents = 0;
    for (const Phrase& phrase : operand) documents += documents_with(phrase);
    least = std::min(least, documents);
  }
  return least;
}

}  // namespace dragoman
