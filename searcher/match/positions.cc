#include "searcher/match/positions.h"

#include <algorithm>
#include <compare>
#include <iterator>
#include <limits>
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

// Where a word of a phrase stands, ascending by their beginnings.
Spans with_ends(const Positions& begins, const Positions& ends) {
  Spans spans;
  for (const std::uint32_t begin : begins) spans.push_back({begin, begin});
  for (const std::uint32_t end : ends) {
    const auto behind =
        std::lower_bound(spans.begin(), spans.end(), end,
                         [](const Span& s, std::uint32_t at) { return s.begin < at; });
    if (behind != spans.begin()) std::prev(behind)->end = end;
  }
  return spans;
}

void sort_by_begin(Spans& spans) {
  std::stable_sort(spans.begin(), spans.end(),
                   [](const Span& a, const Span& b) { return a.begin < b.begin; });
}

// A compound is where its first word is, up to where its last one is.
Spans spans_of(const AnyTerm& word, const ReadPositions& read) {
  Spans spans;
  Positions begins;
  Positions ends;
  for (const std::string& term : word) {
    begins.clear();
    ends.clear();
    read(term, begins);
    if (!begins.empty()) read(ends_term(term), ends);
    const Spans of_term = with_ends(begins, ends);
    spans.insert(spans.end(), of_term.begin(), of_term.end());
  }
  if (word.size() > 1) sort_by_begin(spans);
  return spans;
}

std::vector<Positions> all_positions(const std::vector<AnyTerm>& words, const ReadPositions& read) {
  std::vector<Positions> out;
  for (const AnyTerm& word : words) {
    out.push_back(positions_of(word, read));
    if (out.back().empty()) return {};
  }
  return out;
}

void add_split(const Split& split, const ReadPositions& read, Spans& spans) {
  const std::vector<Positions> parts = all_positions(split.parts, read);
  if (parts.empty()) return;
  const Spans phrases = phrase_spans(parts, static_cast<std::uint32_t>(split.parts.size()));
  spans.insert(spans.end(), phrases.begin(), phrases.end());
  sort_by_begin(spans);
}

// What stands for a phrase, by how many positions more than the phrase's own window it takes up.
using SpansByExtra = std::map<std::uint32_t, Spans>;

// A word that stands for many, as a beginning of words does: reading it is slow.
bool is_wide(const AnyTerm& word) {
  constexpr std::size_t kMaxOfNarrow = 8;
  return word.size() > kMaxOfNarrow;
}

// A phrase looked for among words that take up several positions each.
class PhraseFinder {
 public:
  PhraseFinder(const Phrase& phrase, const ReadPositions& read)
      : slack_(phrase.window -
               std::min(phrase.window, static_cast<std::uint32_t>(phrase.words.size()))) {
    words_.resize(phrase.words.size());
    read_words(phrase, read, false);
    for (const Split& split : phrase.splits) add_split(split, read, words_[split.word]);
    if (may_stand(phrase)) read_words(phrase, read, true);
  }

  SpansByExtra find() const {
    SpansByExtra found;
    if (words_.empty() ||
        std::any_of(words_.begin(), words_.end(), [](const Spans& s) { return s.empty(); })) {
      return found;
    }
    for (const Span& first : words_.front()) {
      for (const Way& way : ways_from(first)) {
        Spans& known = found[way.extra];
        const bool repeated = !known.empty() && known.back().begin == first.begin;
        if (!repeated) known.push_back({first.begin, way.end});
      }
    }
    return found;
  }

 private:
  // Words up to one of the phrase's.
  struct Way {
    std::uint32_t end = 0;
    std::uint32_t gaps = 0;   // positions between them
    std::uint32_t extra = 0;  // that they take up beyond one each
    auto operator<=>(const Way&) const = default;
  };

  void read_words(const Phrase& phrase, const ReadPositions& read, bool wide) {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (is_wide(phrase.words[i]) != wide) continue;
      Spans spans = spans_of(phrase.words[i], read);
      words_[i].insert(words_[i].end(), spans.begin(), spans.end());
      if (wide) sort_by_begin(words_[i]);
    }
  }

  // By the words that are quick to read: where those between two wide ones don't stand in a row,
  // the wide ones needn't be read.
  bool may_stand(const Phrase& phrase) const {
    for (std::size_t i = 0; i < words_.size();) {
      const std::size_t begin = i;
      while (i < words_.size() && !is_wide(phrase.words[i])) ++i;
      const bool stands = begin == i || std::any_of(words_[begin].begin(), words_[begin].end(),
                                                    [&](const Span& first) {
                                                      return !ways_from(first, begin, i).empty();
                                                    });
      if (!stands) return false;
      while (i < words_.size() && is_wide(phrase.words[i])) ++i;
    }
    return true;
  }

  std::vector<Way> ways_from(const Span& first) const { return ways_from(first, 0, words_.size()); }

  // From a place of the word `begin` through those before `end`.
  std::vector<Way> ways_from(const Span& first, std::size_t begin, std::size_t end) const {
    std::vector<Way> ways = {{first.end, 0, first.end - first.begin}};
    for (std::size_t i = begin + 1; i < end && !ways.empty(); ++i) {
      std::vector<Way> longer;
      for (const Way& way : ways) go_on(way, words_[i], longer);
      std::sort(longer.begin(), longer.end());
      longer.erase(std::unique(longer.begin(), longer.end()), longer.end());
      ways = std::move(longer);
    }
    return ways;
  }

  void go_on(const Way& way, const Spans& word, std::vector<Way>& out) const {
    auto next = std::upper_bound(word.begin(), word.end(), way.end,
                                 [](std::uint32_t end, const Span& s) { return end < s.begin; });
    for (; next != word.end(); ++next) {
      const std::uint32_t gaps = way.gaps + (next->begin - way.end - 1);
      if (gaps > slack_) return;
      out.push_back({next->end, gaps, way.extra + (next->end - next->begin)});
    }
  }

  std::uint32_t slack_;
  std::vector<Spans> words_;
};

// Calls visit(span) with the shortest from each beginning until it returns false.
template <typename Visit>
void visit_phrases(const std::vector<Positions>& words, std::uint32_t window, Visit visit) {
  std::vector<std::size_t> next(words.size());
  for (const std::uint32_t begin : words.front()) {
    std::uint32_t last = begin;
    for (std::size_t i = 1; i < words.size(); ++i) {
      const Positions& positions = words[i];
      while (next[i] < positions.size() && positions[next[i]] <= last) ++next[i];
      if (next[i] == positions.size()) return;
      last = positions[next[i]];
    }
    if (last - begin < window && !visit(Span{begin, last})) return;
  }
}

// Whether the phrase stands in the document with each of its words at one position: a quick look
// that most phrases are found by.
bool stands_plainly(const Phrase& phrase, const ReadPositions& read) {
  if (!phrase.splits.empty() || std::any_of(phrase.words.begin(), phrase.words.end(), is_wide))
    return false;
  const std::vector<Positions> words = all_positions(phrase.words, read);
  return !words.empty() && stands_as_phrase(words, phrase.window);
}

bool stands(const Phrase& phrase, const ReadPositions& read) {
  return stands_plainly(phrase, read) || !PhraseFinder(phrase, read).find().empty();
}

// By the phrases' windows, without those that the document doesn't have.
using SpansByWindow = std::map<std::uint32_t, Spans>;

SpansByWindow spans_of(const NearOperand& operand, const ReadPositions& read) {
  SpansByWindow out;
  for (const Phrase& phrase : operand) {
    for (auto& [extra, spans] : PhraseFinder(phrase, read).find()) {
      Spans& known = out[phrase.window + extra];
      known.insert(known.end(), spans.begin(), spans.end());
    }
  }
  for (auto& [window, spans] : out) sort_by_begin(spans);
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
  for (std::size_t ways = 0; ways < PositionCondition::kMaxWays; ++ways) {
    if (visit(way)) return true;
    std::size_t i = 0;
    for (; i < way.size() && ++way[i] == operands[i].end(); ++i) way[i] = operands[i].begin();
    if (i == way.size()) return false;
  }
  return false;
}

// Whether something of each operand lies within the distance.
bool are_near(const std::vector<SpansByWindow>& operands, std::uint32_t distance) {
  return any_way(operands, [&](const std::vector<SpansByWindow::const_iterator>& way) {
    std::vector<Spans> lists;
    std::uint64_t window = std::uint64_t{distance} + 1;
    for (const auto& chosen : way) {
      lists.push_back(chosen->second);
      window += chosen->first - 1;
    }
    return are_within(lists, std::max<std::uint64_t>(window, lists.size()));
  });
}

// The text's paragraphs, of those with markings the ones that have any of them.
Spans read_paragraphs(const InParagraph& wanted, const ReadPositions& read) {
  Positions begins;
  read(std::string(wanted.bounds), begins);
  Positions marked;
  for (const std::string& name : wanted.markings) read(name, marked);
  std::sort(marked.begin(), marked.end());
  Spans paragraphs;
  for (std::size_t i = 0; i < begins.size(); ++i) {
    const bool is_wanted =
        wanted.markings.empty() || std::binary_search(marked.begin(), marked.end(), begins[i]);
    const bool is_last = i + 1 == begins.size();
    const std::uint32_t end =
        is_last ? std::numeric_limits<std::uint32_t>::max() : begins[i + 1] - 1;
    if (is_wanted) paragraphs.push_back({begins[i], end});
  }
  return paragraphs;
}

SpansByWindow inside_of(const Span& paragraph, const SpansByWindow& spans) {
  SpansByWindow out;
  for (const auto& [window, list] : spans) {
    for (const Span& span : list) {
      if (span.begin >= paragraph.begin && span.end <= paragraph.end) out[window].push_back(span);
    }
  }
  return out;
}

}  // namespace

std::vector<Span> phrase_spans(const std::vector<Positions>& words, std::uint32_t window) {
  Spans out;
  visit_phrases(words, window, [&](const Span& phrase) {
    out.push_back(phrase);
    return true;
  });
  return out;
}

bool stands_as_phrase(const std::vector<Positions>& words, std::uint32_t window) {
  bool found = false;
  visit_phrases(words, window, [&](const Span&) {
    found = true;
    return false;
  });
  return found;
}

bool are_within(const std::vector<Spans>& lists, std::uint64_t window) {
  return std::any_of(lists.begin(), lists.end(), [&](const Spans& first) {
    return std::any_of(first.begin(), first.end(),
                       [&](const Span& s) { return are_from(s.begin, lists, window); });
  });
}

bool is_cut(const PositionCondition& condition) {
  std::size_t ways = 1;
  for (const NearOperand& operand : condition.operands) {
    std::set<std::uint32_t> windows;
    for (const Phrase& phrase : operand) {
      for (std::size_t i = 0; i <= phrase.splits.size(); ++i) {
        windows.insert(phrase.window + static_cast<std::uint32_t>(i));
      }
    }
    ways *= std::max<std::size_t>(windows.size(), 1);
    if (ways > PositionCondition::kMaxWays) return true;
  }
  return false;
}

bool holds(const PositionCondition& condition, const ReadPositions& read) {
  if (condition.paragraph) return !holding_paragraphs(condition, read).empty();
  if (condition.operands.size() == 1) {
    const NearOperand& phrases = condition.operands.front();
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](const Phrase& phrase) { return stands(phrase, read); });
  }
  std::vector<SpansByWindow> operands;
  for (const NearOperand& operand : condition.operands) {
    operands.push_back(spans_of(operand, read));
    if (operands.back().empty()) return false;
  }
  return are_near(operands, condition.distance);
}

std::vector<Span> holding_paragraphs(const PositionCondition& condition,
                                     const ReadPositions& read) {
  std::vector<SpansByWindow> operands;
  for (const NearOperand& operand : condition.operands) {
    operands.push_back(spans_of(operand, read));
    if (operands.back().empty()) return {};
  }
  Spans holding;
  for (const Span& paragraph : read_paragraphs(*condition.paragraph, read)) {
    std::vector<SpansByWindow> inside;
    for (const SpansByWindow& spans : operands) inside.push_back(inside_of(paragraph, spans));
    const bool has_all = std::none_of(inside.begin(), inside.end(),
                                      [](const SpansByWindow& spans) { return spans.empty(); });
    if (has_all && are_near(inside, condition.distance)) holding.push_back(paragraph);
  }
  return holding;
}

bool is_in_note(const std::vector<std::uint32_t>& bounds, std::uint32_t position) {
  const auto behind = std::upper_bound(bounds.begin(), bounds.end(), position);
  return (behind - bounds.begin()) % 2 != 0;
}

}  // namespace dragoman
