#include "searcher/match/places.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace dragoman {
namespace {

using Positions = std::vector<std::uint32_t>;
using Spans = std::vector<Span>;

Positions positions_of(const AnyTerm& word, const ReadPositions& read) {
  Positions out;
  for (const std::string& term : word) read(term, out);
  if (word.size() > 1) {
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
  }
  return out;
}

Spans spans_of(const Row& row, const ReadPositions& read) {
  std::vector<Positions> words;
  for (const AnyTerm& word : row.words) {
    words.push_back(positions_of(word, read));
    if (words.back().empty()) return {};
  }
  return row_spans(words, row.window);
}

// By the rows' windows, without those that the document doesn't have.
using SpansByWindow = std::map<std::uint32_t, Spans>;

SpansByWindow spans_of(const NearOperand& operand, const ReadPositions& read) {
  SpansByWindow out;
  for (const Row& row : operand) {
    const Spans spans = spans_of(row, read);
    if (spans.empty()) continue;
    Spans& known = out[row.window];
    known.insert(known.end(), spans.begin(), spans.end());
  }
  for (auto& [window, spans] : out) {
    std::stable_sort(spans.begin(), spans.end(),
                     [](const Span& a, const Span& b) { return a.begin < b.begin; });
  }
  return out;
}

// Gives each list one of its beginnings, no two the same: bipartite matching by augmenting paths
// (Kuhn 1955).
class Assignment {
 public:
  explicit Assignment(const std::vector<Positions>& choices) : choices_(choices) {}

  bool exists() {
    for (std::size_t list = 0; list < choices_.size(); ++list) {
      tried_.clear();
      if (!assign(list)) return false;
    }
    return true;
  }

 private:
  bool assign(std::size_t list) {
    for (const std::uint32_t begin : choices_[list]) {
      if (!tried_.insert(begin).second) continue;
      const auto taken = owner_.find(begin);
      if (taken != owner_.end() && !assign(taken->second)) continue;
      owner_[begin] = list;
      return true;
    }
    return false;
  }

  const std::vector<Positions>& choices_;
  std::map<std::uint32_t, std::size_t> owner_;
  std::set<std::uint32_t> tried_;
};

// As many beginnings as there are lists are enough of each: others can't be taken by more.
Positions choices_in(const Spans& spans, std::uint32_t begin, std::uint64_t window,
                     std::size_t most) {
  Positions out;
  auto span = std::lower_bound(spans.begin(), spans.end(), begin,
                               [](const Span& s, std::uint32_t at) { return s.begin < at; });
  for (; span != spans.end() && span->begin - begin < window && out.size() < most; ++span) {
    const bool known = !out.empty() && out.back() == span->begin;
    if (!known && span->end - begin < window) out.push_back(span->begin);
  }
  return out;
}

bool are_from(std::uint32_t begin, const std::vector<Spans>& lists, std::uint64_t window) {
  std::vector<Positions> choices;
  for (const Spans& spans : lists) {
    choices.push_back(choices_in(spans, begin, window, lists.size()));
    if (choices.back().empty()) return false;
  }
  return Assignment(choices).exists();
}

// Calls it with each choice of a window of every operand until it says that it is done.
template <typename Visit>
bool any_way(const std::vector<SpansByWindow>& operands, Visit visit) {
  std::vector<SpansByWindow::const_iterator> way;
  for (const SpansByWindow& operand : operands) way.push_back(operand.begin());
  for (std::size_t ways = 0; ways < PlaceCondition::kMostWays; ++ways) {
    if (visit(way)) return true;
    std::size_t i = 0;
    for (; i < way.size() && ++way[i] == operands[i].end(); ++i) way[i] = operands[i].begin();
    if (i == way.size()) return false;
  }
  return false;
}

}  // namespace

std::vector<Span> row_spans(const std::vector<Positions>& words, std::uint32_t window) {
  Spans out;
  std::vector<std::size_t> next(words.size());
  for (const std::uint32_t begin : words.front()) {
    std::uint32_t last = begin;
    for (std::size_t i = 1; i < words.size(); ++i) {
      while (next[i] < words[i].size() && words[i][next[i]] <= last) ++next[i];
      if (next[i] == words[i].size()) return out;
      last = words[i][next[i]];
    }
    if (last - begin < window) out.push_back({begin, last});
  }
  return out;
}

bool are_within(const std::vector<Spans>& lists, std::uint64_t window) {
  return std::any_of(lists.begin(), lists.end(), [&](const Spans& first) {
    return std::any_of(first.begin(), first.end(),
                       [&](const Span& s) { return are_from(s.begin, lists, window); });
  });
}

bool is_cut(const PlaceCondition& condition) {
  std::size_t ways = 1;
  for (const NearOperand& operand : condition.operands) {
    std::set<std::uint32_t> windows;
    for (const Row& row : operand) windows.insert(row.window);
    ways *= std::max<std::size_t>(windows.size(), 1);
    if (ways > PlaceCondition::kMostWays) return true;
  }
  return false;
}

bool holds(const PlaceCondition& condition, const ReadPositions& read) {
  if (condition.operands.size() == 1) {
    const NearOperand& rows = condition.operands.front();
    return std::any_of(rows.begin(), rows.end(),
                       [&](const Row& row) { return !spans_of(row, read).empty(); });
  }
  std::vector<SpansByWindow> operands;
  for (const NearOperand& operand : condition.operands) {
    operands.push_back(spans_of(operand, read));
    if (operands.back().empty()) return false;
  }
  return any_way(operands, [&](const std::vector<SpansByWindow::const_iterator>& way) {
    std::vector<Spans> lists;
    std::uint64_t window = std::uint64_t{condition.distance} + 1;
    for (const auto& chosen : way) {
      lists.push_back(chosen->second);
      window += chosen->first - 1;
    }
    return are_within(lists, std::max<std::uint64_t>(window, lists.size()));
  });
}

}  // namespace dragoman
