#include "searcher/spelling/edit_distance.h"

#include <algorithm>
#include <numeric>

#include "searcher/query/characters.h"

namespace dragoman {
namespace {

void read_letters(std::string_view text, std::u32string& letters) {
  letters.clear();
  for (std::size_t at = 0; at < text.size();) {
    const query::Character c = query::character_at(text, at);
    letters += c.code;
    at += c.size;
  }
}

}  // namespace

EditDistance::EditDistance(std::string_view word) {
  read_letters(word, word_);
}

std::size_t EditDistance::to(std::string_view other, std::size_t most) {
  const auto edits = from_beginnings(other, most);
  return edits.empty() ? most + 1 : std::min(edits.back(), most + 1);
}

std::span<const std::size_t> EditDistance::from_beginnings(std::string_view other,
                                                           std::size_t most) {
  read_letters(other, other_);
  if (other_.size() > word_.size() + most) return {};
  const std::size_t columns = word_.size() + 1;
  before_last_.assign(columns, 0);
  last_.resize(columns);
  row_.resize(columns);
  std::iota(last_.begin(), last_.end(), std::size_t{0});
  for (std::size_t i = 1; i <= other_.size(); ++i) {
    row_[0] = i;
    for (std::size_t j = 1; j < columns; ++j) {
      const bool same = other_[i - 1] == word_[j - 1];
      row_[j] = std::min({last_[j] + 1, row_[j - 1] + 1, last_[j - 1] + (same ? 0 : 1)});
      const bool swapped =
          i > 1 && j > 1 && other_[i - 1] == word_[j - 2] && other_[i - 2] == word_[j - 1];
      if (swapped) row_[j] = std::min(row_[j], before_last_[j - 2] + 1);
    }
    if (*std::min_element(row_.begin(), row_.end()) > most) return {};
    before_last_.swap(last_);
    last_.swap(row_);
  }
  return last_;
}

}  // namespace dragoman
