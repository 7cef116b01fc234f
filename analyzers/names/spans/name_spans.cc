#include "analyzers/names/spans/name_spans.h"

#include <algorithm>

#include "analyzers/names/authority/authority_matches.h"
#include "analyzers/names/spans/name_beginnings.h"
#include "analyzers/names/spans/name_runs.h"
#include "analyzers/names/words/name_tokens.h"
#include "analyzers/names/words/word_kinds.h"

namespace dragoman::names {
namespace {

constexpr std::size_t kLeastWords = 2;
constexpr std::size_t kMaxWords = 5;
constexpr std::size_t kMaxSurnameWords = 2;
constexpr std::size_t kMaxGivenWords = 3;

// Words of a run, `end` exclusive.
struct Segment {
  std::size_t first = 0;
  std::size_t end = 0;
  std::size_t size() const { return end - first; }
};

class Finder {
 public:
  Finder(std::string_view text, NameLanguages languages, const NameTaker& take)
      : text_(text), languages_(languages), take_(take), tokens_(std::move(kept_tokens())) {
    cut_name_tokens(text, tokens_);
  }
  ~Finder() {
    if (tokens_.capacity() <= kMaxKeptTokens) kept_tokens() = std::move(tokens_);
  }
  Finder(const Finder&) = delete;
  Finder& operator=(const Finder&) = delete;

  void find_authority() {
    std::vector<AuthorityMatch> matches;
    find_authority_matches(text_, tokens_, matches);
    for (const AuthorityMatch& match : matches) {
      mark_taken(match);
      take_({tokens_[match.first].begin, tokens_[match.end - 1].end, NameSpanKind::kAuthority,
             match.forms});
    }
  }

  void find_names() {
    for (std::size_t i = 0; i < tokens_.size();) i = std::max(run(i), i + 1);
  }

 private:
  static constexpr std::size_t kMaxKeptTokens = std::size_t{1} << 18U;

  // The room of the text before, since to get that of a large one anew takes its time.
  static std::vector<NameToken>& kept_tokens() {
    static thread_local std::vector<NameToken> tokens;
    return tokens;
  }

  // What is certainly the name of a place or an organisation is none of a person.
  void mark_taken(const AuthorityMatch& match) {
    const AuthorityForm& form = match.forms.front();
    if (form.needs_evidence || authority_entry(form).kind == AuthorityKind::kPerson) return;
    for (std::size_t i = match.first; i < match.end; ++i) tokens_[i].taken = true;
  }

  // Tries the names of the run that begins with the token; the token after what is done.
  std::size_t run(std::size_t first) {
    const std::size_t end = end_of_run(text_, tokens_, first);
    if (end == first) return first;
    if (const std::size_t after = inverted(first, end); after > end) return after;
    run_words(text_, tokens_, first, end, words_);
    for (std::size_t word = 0; word < words_.size();) {
      const Segment segment = next_segment(word);
      word = std::max(segment.end, word + 1);
      try_segment(trimmed(segment));
    }
    return end;
  }

  // The words from `word` on up to the next title or common word; empty where one stands there.
  Segment next_segment(std::size_t word) const {
    std::size_t end = word;
    while (end < words_.size() && !cuts(words_[end])) ++end;
    return {word, end};
  }

  // Many common words are also a syllable of names, and some titles a surname; such a word doesn't
  // end a name, in capitals only if a hyphen shows that it is one: "NO TAE-U", but not "NO WAY".
  bool cuts(const RunWord& word) const {
    const bool may_be_name = (word.kinds & kNamesBegin & languages_) != 0;
    if (is_title(word, tokens_)) return !may_be_name || tokens_[word.end - 1].dotted;
    if (!is_common(word)) return false;
    return !may_be_name || (tokens_[word.first].shouted && !is_hyphenated(word));
  }

  // Whether the word is, or the one after it.
  bool is_hyphenated(const RunWord& word) const {
    const std::size_t next = word.end;
    if (next > word.first + 1) return true;
    return next + 1 < tokens_.size() && tokens_[next].gap == WordGap::kBlank &&
           tokens_[next + 1].gap == WordGap::kHyphen &&
           (word_kinds(tokens_[next].hash) & (kParticle | kCommonWord)) == 0;
  }

  // Without particles at the end, which a capital followed that was cut off.
  Segment trimmed(Segment segment) const {
    while (segment.size() > 0 && is_small(words_[segment.end - 1])) --segment.end;
    return segment;
  }

  // "bin", but not "bin-Laden".
  bool is_small(const RunWord& word) const {
    return word.shape == WordShape::kSmall && tokens_[word.end - 1].shape == WordShape::kSmall;
  }

  void try_segment(const Segment& segment) {
    if (segment.size() < kLeastWords || is_all_common(segment)) return;
    const bool shouted = tokens_[words_[segment.first].first].shouted;
    if (shouted || segment.size() > kMaxWords) {
      try_windows(segment);
    } else if (!take(segment) && segment.size() > kLeastWords && may_lack_first(segment)) {
      take({segment.first + 1, segment.end});
    }
  }

  bool is_all_common(const Segment& segment) const {
    return std::all_of(words_.begin() + static_cast<std::ptrdiff_t>(segment.first),
                       words_.begin() + static_cast<std::ptrdiff_t>(segment.end), is_common);
  }

  static bool is_common(const RunWord& word) { return (word.kinds & kCommonWord) != 0; }

  // A sentence's first word, an acronym: "No Kim Il Sung", "DPRK Kim Jong Il".
  bool may_lack_first(const Segment& segment) const {
    const RunWord& first = words_[segment.first];
    return is_common(first) || first.shape == WordShape::kCapitals;
  }

  void try_windows(const Segment& segment) {
    constexpr std::size_t kMaxWindowWords = 4;
    for (std::size_t first = segment.first; first + kLeastWords <= segment.end;) {
      std::size_t next = first + 1;
      if (may_begin(first)) {
        const std::size_t most = std::min(kMaxWindowWords, segment.end - first);
        for (std::size_t size = most; size >= kLeastWords && next == first + 1; --size) {
          if (is_common(words_[first + size - 1])) continue;
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

  // "Teng, Hsiao-p'ing" in a list: the token after it if it is taken, else 0.
  std::size_t inverted(std::size_t first, std::size_t comma) {
    const bool listed =
        tokens_[first].leads && comma < tokens_.size() && tokens_[comma].gap == WordGap::kComma;
    if (!listed || !is_whole_name(first, comma, kMaxSurnameWords)) return 0;
    std::size_t end = end_of_run(text_, tokens_, comma);
    if (end == comma || !is_whole_name(comma, end, kMaxGivenWords)) return 0;
    const NameSpan span = {tokens_[first].begin, tokens_[end - 1].end, NameSpanKind::kInverted, {}};
    return take_(span) ? end : 0;
  }

  // Whether the tokens are few words, and none a title.
  bool is_whole_name(std::size_t first, std::size_t end, std::size_t most) {
    run_words(text_, tokens_, first, end, words_);
    return words_.size() <= most && !is_all_common({0, words_.size()}) &&
           std::none_of(words_.begin(), words_.end(),
                        [&](const RunWord& word) { return cuts(word); });
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

}  // namespace dragoman::names
