#include "analyzers/names/name_spans.h"

#include <algorithm>

#include "analyzers/names/authority_matches.h"
#include "analyzers/names/name_beginnings.h"
#include "analyzers/names/name_runs.h"
#include "analyzers/names/name_tokens.h"
#include "analyzers/names/word_kinds.h"

namespace dragoman {
namespace {

constexpr std::size_t kLeastWords = 2;
constexpr std::size_t kMostWords = 5;
constexpr std::size_t kMostSurnameWords = 2;
constexpr std::size_t kMostGivenWords = 3;

// Words of a run, `end` exclusive.
struct Segment {
  std::size_t first = 0;
  std::size_t end = 0;
  std::size_t size() const { return end - first; }
};

class Finder {
 public:
  Finder(std::string_view text, NameLanguages languages, const NameTaker& take)
      : text_(text), languages_(languages), take_(take) {
    cut_name_tokens(text, tokens_);
  }

  void find_authority() {
    std::vector<AuthorityMatch> matches;
    find_authority_matches(text_, tokens_, matches);
    for (const AuthorityMatch& match : matches) {
      take_({tokens_[match.first].begin, tokens_[match.end - 1].end, NameSpanKind::kAuthority,
             match.forms});
    }
  }

  void find_names() {
    for (std::size_t i = 0; i < tokens_.size();) i = std::max(run(i), i + 1);
  }

 private:
  // Tries the names of the run that begins with the token; the token after what is done.
  std::size_t run(std::size_t first) {
    const std::size_t end = end_of_run(text_, tokens_, first);
    if (end == first) return first;
    if (const std::size_t after = inverted(first, end); after > end) return after;
    run_words(text_, tokens_, first, end, words_);
    for (std::size_t word = 0; word < words_.size();) {
      const Segment segment = next_segment(word);
      if (segment.size() >= kLeastWords) try_segment(segment);
      word = std::max(segment.end, word + 1);
    }
    return end;
  }

  // The words from `word` on up to the next title or common word; empty where one stands there.
  Segment next_segment(std::size_t word) const {
    std::size_t end = word;
    while (end < words_.size() && !cuts(words_[end], end > word)) ++end;
    return {word, end};
  }

  // Many common words are also a syllable of names, and some titles a surname; inside a name such a
  // word doesn't end it.
  bool cuts(const RunWord& word, bool inside) const {
    const bool may_be_name = (word.kinds & kNamesBegin & languages_) != 0;
    if (is_title(word, tokens_)) return !may_be_name || tokens_[word.end - 1].dotted;
    if ((word.kinds & kCommonWord) == 0) return false;
    return !may_be_name || (tokens_[word.first].shouted && !inside && !is_hyphenated_behind(word));
  }

  // "NO TAE-U", but not "NO AGREEMENT".
  bool is_hyphenated_behind(const RunWord& word) const {
    const std::size_t next = word.end;
    return next + 1 < tokens_.size() && tokens_[next].gap == WordGap::kBlank &&
           tokens_[next + 1].gap == WordGap::kHyphen;
  }

  void try_segment(const Segment& segment) {
    const bool shouted = tokens_[words_[segment.first].first].shouted;
    if (!shouted && segment.size() <= kMostWords) {
      if (take(segment) || segment.size() == kLeastWords || !may_lack_first(segment)) return;
      take({segment.first + 1, segment.end});
      return;
    }
    try_windows(segment);
  }

  // A sentence's first word, an acronym: "No Kim Il Sung", "DPRK Kim Jong Il".
  bool may_lack_first(const Segment& segment) const {
    const RunWord& first = words_[segment.first];
    return (first.kinds & kCommonWord) != 0 || first.shape == WordShape::kCapitals;
  }

  void try_windows(const Segment& segment) {
    constexpr std::size_t kMostWindowWords = 4;
    for (std::size_t first = segment.first; first + kLeastWords <= segment.end;) {
      std::size_t next = first + 1;
      if (may_begin(first)) {
        const std::size_t most = std::min(kMostWindowWords, segment.end - first);
        for (std::size_t size = most; size >= kLeastWords && next == first + 1; --size) {
          if (take({first, first + size})) next = first + size;
        }
      }
      first = next;
    }
  }

  bool may_begin(std::size_t word) const {
    return may_begin_name(words_[word].kinds, text_of(words_[word]), text_of(words_[word + 1]),
                          languages_);
  }

  std::string_view text_of(const RunWord& word) const {
    const std::size_t begin = tokens_[word.first].begin;
    return text_.substr(begin, tokens_[word.end - 1].end - begin);
  }

  bool take(const Segment& segment) const {
    return take_({tokens_[words_[segment.first].first].begin,
                  tokens_[words_[segment.end - 1].end - 1].end,
                  NameSpanKind::kName,
                  {}});
  }

  // "Teng, Hsiao-p'ing" where a list has it: the token behind it if it is taken, else 0.
  std::size_t inverted(std::size_t first, std::size_t comma) {
    const bool listed =
        tokens_[first].leads && comma < tokens_.size() && tokens_[comma].gap == WordGap::kComma;
    if (!listed || !is_whole_name(first, comma, kMostSurnameWords)) return 0;
    std::size_t end = end_of_run(text_, tokens_, comma);
    if (end == comma || !is_whole_name(comma, end, kMostGivenWords)) return 0;
    const NameSpan span = {tokens_[first].begin, tokens_[end - 1].end, NameSpanKind::kInverted, {}};
    return take_(span) ? end : 0;
  }

  // Whether the tokens are few words, and none a title.
  bool is_whole_name(std::size_t first, std::size_t end, std::size_t most) {
    run_words(text_, tokens_, first, end, words_);
    return words_.size() <= most &&
           std::none_of(words_.begin(), words_.end(),
                        [&](const RunWord& word) { return cuts(word, true); });
  }

  std::string_view text_;
  NameLanguages languages_;
  const NameTaker& take_;
  std::vector<NameToken> tokens_;
  std::vector<RunWord> words_;
};

}  // namespace

void find_name_spans(std::string_view text, NameLanguages languages, const NameTaker& take) {
  Finder finder(text, languages, take);
  finder.find_authority();
  if (languages != 0) finder.find_names();
}

std::vector<NameSpan> find_name_spans(std::string_view text, NameLanguages languages) {
  std::vector<NameSpan> spans;
  find_name_spans(text, languages, [&](const NameSpan& span) {
    const bool name =
        span.kind == NameSpanKind::kAuthority ||
        !name_readings(read_written_name(text.substr(span.begin, span.end - span.begin)), languages)
             .empty();
    if (name) spans.push_back(span);
    return name;
  });
  return spans;
}

}  // namespace dragoman
