#include "searcher/copies/word_diff.h"

#include <algorithm>
#include <span>

#include "searcher/copies/word_alignment.h"

namespace dragoman {
namespace {

using Words = std::vector<ComparedWord>;

struct WordRange {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::size_t size() const { return end - begin; }
};

std::size_t count_words(const Words& words, WordRange range) {
  return range.size() - redactions_in(std::span(words).subspan(range.begin, range.size()));
}

DiffKind kind_of(const Words& a, WordRange in_a, const Words& b, WordRange in_b) {
  const bool a_withheld = count_words(a, in_a) < in_a.size();
  const bool b_withheld = count_words(b, in_b) < in_b.size();
  if (a_withheld && b_withheld) return DiffKind::kChanged;
  if (a_withheld) return DiffKind::kOpened;
  if (b_withheld) return DiffKind::kWithheld;
  if (in_a.size() == 0) return DiffKind::kAdded;
  return in_b.size() == 0 ? DiffKind::kRemoved : DiffKind::kChanged;
}

// Puts the parts together from the matched words.
class PartWriter {
 public:
  PartWriter(const Words& a, const Words& b) : a_(a), b_(b) {}

  std::vector<DiffPart> write(const std::vector<MatchedWord>& matches) {
    for (const MatchedWord& match : matches) {
      add_gap({next_a_, match.a}, {next_b_, match.b});
      add({match.a, match.a + 1}, {match.b, match.b + 1},
          a_[match.a].is_redaction() ? DiffKind::kWithheldInBoth : DiffKind::kSame);
      next_a_ = match.a + 1;
      next_b_ = match.b + 1;
    }
    add_gap({next_a_, a_.size()}, {next_b_, b_.size()});
    return std::move(parts_);
  }

 private:
  void add_gap(WordRange in_a, WordRange in_b) {
    if (in_a.size() > 0 || in_b.size() > 0) add(in_a, in_b, kind_of(a_, in_a, b_, in_b));
  }

  void add(WordRange in_a, WordRange in_b, DiffKind kind) {
    const auto bytes = [](const Words& words, WordRange range, std::size_t& begin,
                          std::size_t& end) {
      begin = range.size() > 0 ? words[range.begin].begin : end;
      if (range.size() > 0) end = words[range.end - 1].end;
    };
    DiffPart part;
    part.kind = kind;
    part.a_end = last_a_;
    part.b_end = last_b_;
    bytes(a_, in_a, part.a_begin, part.a_end);
    bytes(b_, in_b, part.b_begin, part.b_end);
    part.a_words = count_words(a_, in_a);
    part.b_words = count_words(b_, in_b);
    last_a_ = part.a_end;
    last_b_ = part.b_end;
    if (!parts_.empty() && parts_.back().kind == kind && kind == DiffKind::kSame) {
      DiffPart& before = parts_.back();
      before.a_end = part.a_end;
      before.b_end = part.b_end;
      before.a_words += part.a_words;
      before.b_words += part.b_words;
      return;
    }
    parts_.push_back(part);
  }

  const Words& a_;
  const Words& b_;
  std::vector<DiffPart> parts_;
  std::size_t next_a_ = 0;  // words
  std::size_t next_b_ = 0;
  std::size_t last_a_ = 0;  // bytes
  std::size_t last_b_ = 0;
};

}  // namespace

std::string_view diff_kind_name(DiffKind kind) {
  switch (kind) {
    case DiffKind::kSame: return "same";
    case DiffKind::kWithheldInBoth: return "withheld-in-both";
    case DiffKind::kOpened: return "opened";
    case DiffKind::kWithheld: return "withheld";
    case DiffKind::kRemoved: return "removed";
    case DiffKind::kAdded: return "added";
    case DiffKind::kChanged: return "changed";
  }
  return "";
}

std::vector<DiffPart> diff_texts(std::string_view a, std::string_view b) {
  const Words in_a = compared_words(a);
  const Words in_b = compared_words(b);
  return PartWriter(in_a, in_b).write(matched_words(in_a, in_b));
}

double common_share(const std::vector<DiffPart>& parts) {
  std::size_t same = 0;
  std::size_t a = 0;
  std::size_t b = 0;
  for (const DiffPart& part : parts) {
    if (part.kind == DiffKind::kSame) same += part.a_words;
    a += part.a_words;
    b += part.b_words;
  }
  const std::size_t shorter = std::min(a, b);
  return shorter == 0 ? 0 : static_cast<double>(same) / static_cast<double>(shorter);
}

}  // namespace dragoman
