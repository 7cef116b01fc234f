#include "searcher/copies/word_alignment.h"

#include <algorithm>
#include <unordered_map>

namespace dragoman {
namespace {

using Words = std::vector<ComparedWord>;
using Matches = std::vector<MatchedWord>;

constexpr std::size_t kMaxTable = std::size_t{1} << 21U;  // entries of a table of the longest
                                                          // common subsequence

struct Range {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t size() const { return end - begin; }
};

class Aligner {
 public:
  Aligner(const Words& a, const Words& b) : a_(a), b_(b) {}

  Matches align() {
    align({0, a_.size()}, {0, b_.size()});
    return std::move(out_);
  }

 private:
  bool equal(std::size_t i, std::size_t j) const { return a_[i].hash == b_[j].hash; }

  // What both begin with and end with is matched at once.
  void align(Range a, Range b) {
    while (a.size() > 0 && b.size() > 0 && equal(a.begin, b.begin)) {
      out_.push_back({a.begin++, b.begin++});
    }
    std::size_t tail = 0;
    while (tail < a.size() && tail < b.size() && equal(a.end - tail - 1, b.end - tail - 1)) ++tail;
    a.end -= tail;
    b.end -= tail;
    align_inside(a, b);
    for (std::size_t i = 0; i < tail; ++i) out_.push_back({a.end + i, b.end + i});
  }

  void align_inside(Range a, Range b) {
    if (a.size() == 0 || b.size() == 0) return;
    if (a.size() * b.size() <= kMaxTable) return fill(a, b);
    const Matches anchors = find_anchors(a, b);
    if (anchors.empty()) return;
    for (const MatchedWord& anchor : anchors) {
      align_inside({a.begin, anchor.a}, {b.begin, anchor.b});
      out_.push_back(anchor);
      a.begin = anchor.a + 1;
      b.begin = anchor.b + 1;
    }
    align_inside(a, b);
  }

  struct Places {
    std::size_t in_a = 0;
    std::size_t in_b = 0;
    std::size_t a = 0;
    std::size_t b = 0;
  };

  // Words that stand once in each, the longest run of them that is in order.
  Matches find_anchors(Range a, Range b) const {
    std::unordered_map<std::uint64_t, Places> places;
    for (std::size_t i = a.begin; i < a.end; ++i) {
      Places& word = places[a_[i].hash];
      ++word.in_a;
      word.a = i;
    }
    for (std::size_t j = b.begin; j < b.end; ++j) {
      const auto word = places.find(b_[j].hash);
      if (word == places.end()) continue;
      ++word->second.in_b;
      word->second.b = j;
    }
    Matches unique;
    for (const auto& [hash, word] : places) {
      if (word.in_a == 1 && word.in_b == 1 && hash != 0) unique.push_back({word.a, word.b});
    }
    std::sort(unique.begin(), unique.end(),
              [](const MatchedWord& x, const MatchedWord& y) { return x.a < y.a; });
    return longest_ascending(unique);
  }

  // By b; the list ascends by a. Patience sorting (Schensted 1961).
  static Matches longest_ascending(const Matches& list) {
    std::vector<std::size_t> piles;  // of each the top, a number of the list
    std::vector<std::size_t> before(list.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
      const auto pile =
          std::lower_bound(piles.begin(), piles.end(), list[i].b,
                           [&](std::size_t top, std::size_t b) { return list[top].b < b; });
      before[i] = pile == piles.begin() ? list.size() : *(pile - 1);
      if (pile == piles.end()) {
        piles.push_back(i);
      } else {
        *pile = i;
      }
    }
    Matches out;
    if (piles.empty()) return out;
    for (std::size_t i = piles.back(); i != list.size(); i = before[i]) out.push_back(list[i]);
    std::reverse(out.begin(), out.end());
    return out;
  }

  // The longest common subsequence by a table of its lengths from each place on.
  void fill(Range a, Range b) {
    const std::size_t width = b.size() + 1;
    std::vector<std::uint32_t> lengths((a.size() + 1) * width);
    for (std::size_t i = a.size(); i-- > 0;) {
      for (std::size_t j = b.size(); j-- > 0;) {
        std::uint32_t& here = lengths[i * width + j];
        here = equal(a.begin + i, b.begin + j)
                   ? lengths[(i + 1) * width + j + 1] + 1
                   : std::max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
      }
    }
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
      if (equal(a.begin + i, b.begin + j)) {
        out_.push_back({a.begin + i++, b.begin + j++});
      } else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) {
        ++i;
      } else {
        ++j;
      }
    }
  }

  const Words& a_;
  const Words& b_;
  Matches out_;
};

// Where "[withheld] The port" stands against "The master says so. The port", the first "The" is
// matched, and what was withheld seems to be gone and other words to be new. A run of matches
// between a redaction and new words that end as the run does is moved after them, so that both
// stand against each other.
class RunMover {
 public:
  RunMover(const Words& withheld, const Words& full, std::size_t MatchedWord::*in_withheld,
           std::size_t MatchedWord::*in_full, Matches& matches)
      : withheld_(withheld),
        full_(full),
        in_withheld_(in_withheld),
        in_full_(in_full),
        matches_(matches) {}

  void move() {
    for (std::size_t begin = 0; begin < matches_.size();) {
      std::size_t end = begin + 1;
      while (end < matches_.size() && follows(end)) ++end;
      if (end - begin <= kMaxRun && is_behind_redaction(begin)) move_run(begin, end);
      begin = end;
    }
  }

 private:
  static constexpr std::size_t kMaxRun = 8;

  bool follows(std::size_t at) const {
    return matches_[at].a == matches_[at - 1].a + 1 && matches_[at].b == matches_[at - 1].b + 1;
  }

  // Withheld words before the run, and nothing against them.
  bool is_behind_redaction(std::size_t begin) const {
    const std::size_t at = matches_[begin].*in_withheld_;
    const std::size_t full = matches_[begin].*in_full_;
    const std::size_t before = begin == 0 ? 0 : matches_[begin - 1].*in_withheld_ + 1;
    const std::size_t full_before = begin == 0 ? 0 : matches_[begin - 1].*in_full_ + 1;
    return full == full_before && at > before && withheld_[at - 1].is_redaction();
  }

  // New words after the run alone, whose last ones are the run's.
  void move_run(std::size_t begin, std::size_t end) {
    const bool is_last = end == matches_.size();
    const std::size_t next = is_last ? withheld_.size() : matches_[end].*in_withheld_;
    const std::size_t full_next = is_last ? full_.size() : matches_[end].*in_full_;
    if (next != matches_[end - 1].*in_withheld_ + 1) return;
    const std::size_t by = full_next - matches_[end - 1].*in_full_ - 1;
    if (by == 0) return;
    for (std::size_t i = begin; i < end; ++i) {
      if (full_[matches_[i].*in_full_ + by].hash != withheld_[matches_[i].*in_withheld_].hash)
        return;
    }
    for (std::size_t i = begin; i < end; ++i) matches_[i].*in_full_ += by;
  }

  const Words& withheld_;
  const Words& full_;
  std::size_t MatchedWord::*in_withheld_;
  std::size_t MatchedWord::*in_full_;
  Matches& matches_;
};

void move_to_redactions(const Words& a, const Words& b, Matches& matches) {
  RunMover(a, b, &MatchedWord::a, &MatchedWord::b, matches).move();
  RunMover(b, a, &MatchedWord::b, &MatchedWord::a, matches).move();
}

// In any order.
std::size_t words_in_both(const Words& a, const Words& b) {
  std::unordered_map<std::uint64_t, std::size_t> left;
  for (const ComparedWord& word : a) {
    if (!word.is_redaction()) ++left[word.hash];
  }
  std::size_t both = 0;
  for (const ComparedWord& word : b) {
    const auto found = left.find(word.hash);
    if (found == left.end() || found->second == 0) continue;
    --found->second;
    ++both;
  }
  return both;
}

// Redactions aside.
std::size_t shorter_size(const Words& a, const Words& b) {
  return std::min(a.size() - redactions_in(a), b.size() - redactions_in(b));
}

double share(std::size_t words, std::size_t shorter) {
  return shorter == 0 ? 0 : static_cast<double>(words) / static_cast<double>(shorter);
}

}  // namespace

Matches matched_words(const Words& a, const Words& b) {
  Matches matches = Aligner(a, b).align();
  move_to_redactions(a, b, matches);
  return matches;
}

double common_share(const Words& a, const Words& b) {
  std::size_t common = 0;
  for (const MatchedWord& match : matched_words(a, b)) {
    if (!a[match.a].is_redaction()) ++common;
  }
  return share(common, shorter_size(a, b));
}

bool have_common_share(const Words& a, const Words& b, double least) {
  return share(words_in_both(a, b), shorter_size(a, b)) >= least && common_share(a, b) >= least;
}

}  // namespace dragoman
