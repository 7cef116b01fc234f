#include "searcher/passage/snippet.h"

#include <algorithm>
#include <map>
#include <utility>

#include "analyzers/schema/indexed_document.h"
#include "analyzers/schema/paragraphs.h"
#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

// Beyond this many bytes a text is not looked through for a passage.
constexpr std::size_t kMaxSearched = std::size_t{1} << 20U;

// Words analysed beside a passage, so that what stands across its ends is read as in the whole
// text: a compound, a cable's reference.
constexpr std::uint32_t kMargin = 10;
// The same where no position is known.
constexpr std::size_t kMarginBytes = 1000;

struct Span {
  std::size_t begin;  // bytes into the whole text
  std::size_t end;
};

struct Words {
  std::vector<Span> words;  // one a position; some positions have none
  std::vector<Span> matches;
};

// Takes the words of a part of the text that begins at a byte.
class WordCollector {
 public:
  WordCollector(std::size_t begin, const std::set<std::string>& highlighted)
      : begin_(begin), highlighted_(highlighted) {}

  void take(const Token& token) {
    const Span span{begin_ + token.begin, begin_ + token.end};
    if (token.span == 1 && token.position >= next_) {
      found_.words.push_back(span);
      next_ = token.position + 1;
    }
    if (has_any_form(token, [&](const std::string& form) { return highlighted_.count(form) > 0; }))
      found_.matches.push_back(span);
  }

  Words found() { return std::move(found_); }

 private:
  std::size_t begin_;
  const std::set<std::string>& highlighted_;
  std::uint32_t next_ = 0;  // position
  Words found_;
};

// Those of the text that lie in it, with their places there.
std::vector<SpokenPart> parts_within(const Span& whole, const std::vector<SpokenPart>& parts) {
  std::vector<SpokenPart> out;
  for (const SpokenPart& part : parts) {
    const std::size_t begin = std::max(part.begin, whole.begin);
    const std::size_t end = std::min(part.end, whole.end);
    if (begin < end) out.push_back({begin - whole.begin, end - whole.begin, part.language});
  }
  return out;
}

// The words of a part of the document's text.
Words find_words(const Document& document, std::string_view text, Span part,
                 const std::set<std::string>& highlighted, DocumentAnalyzer& analyzer) {
  WordCollector words(part.begin, highlighted);
  analyzer.analyze(text.substr(part.begin, part.end - part.begin), document.first(Field::kLanguage),
                   parts_within(part, spoken_parts(document)),
                   [&](Token& token) { words.take(token); });
  return words.found();
}

// A stretch of text, in positions.
struct Window {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;  // of its last match
};

struct WindowScore {
  std::size_t terms = 0;       // different ones
  std::size_t neighbours = 0;  // different pairs of terms side by side
  bool in_text = false;        // none of the matches in a note
  std::size_t matches = 0;
  auto operator<=>(const WindowScore&) const = default;
};

// Slides a window over the matches.
class WindowFinder {
 public:
  WindowFinder(const std::vector<HighlightedPosition>& matches, std::uint32_t size)
      : matches_(matches), size_(size) {}

  // The best of those that begin with a match, the earliest of equals. Of two that show as much,
  // the one in the text goes before the one in a note.
  Window find() {
    WindowScore best_score;
    Window best;
    std::size_t first = 0;
    for (std::size_t last = 0; last < matches_.size(); ++last) {
      add(last, 1);
      while (matches_[last].position - matches_[first].position >= size_) add(first++, -1);
      const WindowScore score{terms_.size(), pairs_.size(), in_notes_ == 0, last - first + 1};
      if (score <= best_score) continue;
      best_score = score;
      best = {matches_[first].position, matches_[last].position};
    }
    return best;
  }

 private:
  using Pair = std::pair<std::uint32_t, std::uint32_t>;

  template <typename Key>
  static void count(std::map<Key, int>& counts, const Key& key, int by) {
    const auto found = counts.try_emplace(key, 0).first;
    found->second += by;
    if (found->second == 0) counts.erase(found);
  }

  // A pair belongs to its first match.
  void add(std::size_t at, int by) {
    count(terms_, matches_[at].term, by);
    if (matches_[at].in_note) in_notes_ += by;
    if (by > 0) {
      for (std::size_t before = at; before-- > 0 && is_next(before, at);) {
        count_pair(before, at, by);
      }
    } else {
      for (std::size_t next = at + 1; next < matches_.size() && is_next(at, next); ++next) {
        count_pair(at, next, by);
      }
    }
  }

  void count_pair(std::size_t a, std::size_t b, int by) {
    if (matches_[a].position == matches_[b].position || matches_[a].term == matches_[b].term)
      return;
    count(pairs_, Pair{matches_[a].term, matches_[b].term}, by);
  }

  bool is_next(std::size_t a, std::size_t b) const {
    return matches_[b].position - matches_[a].position <= 1;
  }

  const std::vector<HighlightedPosition>& matches_;
  std::uint32_t size_;
  std::map<std::uint32_t, int> terms_;
  std::map<Pair, int> pairs_;
  int in_notes_ = 0;  // matches
};

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// Copies text[begin, end) with blanks collapsed, and carries the matches' offsets over.
Snippet cut(std::string_view text, std::size_t begin, std::size_t end,
            const std::vector<Span>& matches) {
  Snippet out;
  if (begin > 0) out.text = "… ";
  std::vector<std::size_t> moved(end - begin + 1);
  for (std::size_t i = begin; i < end; ++i) {
    moved[i - begin] = out.text.size();
    if (!is_blank(text[i])) {
      out.text += text[i];
    } else if (!out.text.empty() && out.text.back() != ' ') {
      out.text += ' ';
    }
  }
  moved[end - begin] = out.text.size();
  if (end < text.size()) out.text += " …";
  for (const Span& match : matches) {
    if (match.begin < begin || match.end > end) continue;
    const std::pair range{moved[match.begin - begin], moved[match.end - begin]};
    if (!out.highlighted.empty() && range.first < out.highlighted.back().second) {
      out.highlighted.back().second = std::max(out.highlighted.back().second, range.second);
    } else {
      out.highlighted.push_back(range);
    }
  }
  return out;
}

// The paragraph that holds a byte; null between paragraphs.
const Paragraph* paragraph_at(const std::vector<Paragraph>& paragraphs, std::size_t byte) {
  const auto after =
      std::upper_bound(paragraphs.begin(), paragraphs.end(), byte,
                       [](std::size_t b, const Paragraph& p) { return b < p.begin; });
  if (after == paragraphs.begin()) return nullptr;
  const Paragraph& paragraph = *std::prev(after);
  return byte < paragraph.end ? &paragraph : nullptr;
}

// What is looked at of a text: the byte at which what is shown matters, and the part around it.
struct View {
  std::size_t centre = 0;
  Span part{0, 0};
  std::uint32_t extent = 1;  // words from there to the last that matters
};

// A few words before the first match, so that it can be understood; all where it is near.
constexpr std::uint32_t lead_of(std::uint32_t words) {
  return words / 5;
}

View view_of_window(std::string_view text, const Window& window, std::uint32_t words,
                    const WordMarks& marks, Analyzer& analyzer) {
  const std::uint32_t position = window.begin;
  const std::uint32_t before = 2 * lead_of(words) + kMargin;
  const std::uint32_t first = position > before ? position - before : 0;
  const WordMarks::Mark mark = marks.before(first);
  const std::size_t from = std::min(mark.byte, text.size());
  const std::uint32_t skipped = mark.position;
  const auto offsets = analyzer.offsets(text.substr(from), {first - skipped, position - skipped,
                                                            position - skipped + words + kMargin});
  return {from + offsets[1],
          {first == 0 ? 0 : from + offsets[0], from + offsets[2]},
          window.end - window.begin + 1};
}

// Blanks break words whatever stands beside them.
View view_of_byte(std::string_view text, std::size_t byte, std::size_t words) {
  const std::size_t room = kMarginBytes + words * kMarginBytes / 10;
  std::size_t begin = byte > kMarginBytes ? byte - kMarginBytes : 0;
  while (begin > 0 && begin < byte && !is_blank(text[begin - 1])) ++begin;
  std::size_t end = text.size() - byte > room ? byte + room : text.size();
  while (end < text.size() && !is_blank(text[end])) ++end;
  return {byte, {begin, end}, 1};
}

// Around the best window, else the summary, else the beginning.
View choose_view(std::string_view text, const std::vector<HighlightedPosition>& positions,
                 const WordMarks& marks, const std::vector<Paragraph>& paragraphs,
                 std::size_t words, Analyzer& analyzer) {
  if (!positions.empty()) {
    const auto size = static_cast<std::uint32_t>(words);
    return view_of_window(text, WindowFinder(positions, size).find(), size, marks, analyzer);
  }
  const auto summary = std::find_if(paragraphs.begin(), paragraphs.end(), [](const Paragraph& p) {
    return p.role == ParagraphRole::kSummary;
  });
  const std::size_t begin = summary == paragraphs.end() ? 0 : summary->begin;
  return view_of_byte(text, begin < text.size() ? begin : 0, words);
}

// The index of the first word from that byte on, or of the first.
std::size_t word_at(const std::vector<Span>& words, std::size_t byte) {
  const auto word = std::lower_bound(words.begin(), words.end(), byte,
                                     [](const Span& w, std::size_t b) { return w.begin < b; });
  return word == words.end() ? 0 : static_cast<std::size_t>(word - words.begin());
}

std::string_view trimmed(std::string_view text) {
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

// Closing marks go with the last word.
std::size_t with_punctuation(std::string_view text, std::size_t end) {
  while (end < text.size() &&
         std::string_view(".,;:!?)\"'").find(text[end]) != std::string_view::npos)
    ++end;
  return end;
}

std::string_view text_of(const Document& document) {
  return trimmed(utf8_prefix(document.first(Field::kText), kMaxSearched));
}

}  // namespace

std::vector<HighlightedPosition> find_positions(const Document& document,
                                                const std::set<std::string>& highlighted,
                                                DocumentAnalyzer& analyzer) {
  const std::string_view text = text_of(document);
  std::vector<HighlightedPosition> positions;
  std::map<std::string_view, std::uint32_t> numbers;
  for (const std::string& term : highlighted) {
    numbers.emplace(term, static_cast<std::uint32_t>(numbers.size()));
  }
  const auto add = [&](Token& token) {
    for_each_form(token, [&](const std::string& form) {
      const auto number = numbers.find(form);
      if (number != numbers.end()) positions.push_back({token.position, number->second});
    });
  };
  const auto parts = parts_within({0, text.size()}, spoken_parts(document));
  analyzer.analyze(text, document.first(Field::kLanguage), parts, add);
  return positions;
}

Snippet make_snippet(const Document& document, const std::set<std::string>& highlighted,
                     std::size_t words, DocumentAnalyzer& analyzer) {
  const auto positions = find_positions(document, highlighted, analyzer);
  return make_snippet(document, positions, WordMarks(), highlighted, words, analyzer);
}

Snippet make_snippet(const Document& document, const std::vector<HighlightedPosition>& positions,
                     const WordMarks& marks, const std::set<std::string>& highlighted,
                     std::size_t words, DocumentAnalyzer& analyzer) {
  const std::string_view text = text_of(document);
  const auto paragraphs = decode_paragraphs(document.first(Field::kParagraphs));
  const View view = choose_view(text, positions, marks, paragraphs, words, analyzer.main());
  const Words found = find_words(document, text, view.part, highlighted, analyzer);
  if (found.words.empty()) return {};
  const std::size_t centre = word_at(found.words, view.centre);
  const Paragraph* paragraph = paragraph_at(paragraphs, found.words[centre].begin);

  // No more words before the first match than leave room for the last.
  const std::size_t room = words - std::min<std::size_t>(words, view.extent);
  const std::size_t lead = std::min<std::size_t>(lead_of(static_cast<std::uint32_t>(words)), room);
  const bool is_near_begin = view.part.begin == 0 && centre <= std::min(2 * lead, room);
  std::size_t first = is_near_begin || centre < lead ? 0 : centre - lead;
  if (paragraph != nullptr) {
    while (first < centre && found.words[first].begin < paragraph->begin) ++first;
  }
  const std::size_t last = std::min(first + words, found.words.size()) - 1;
  const std::size_t begin = view.part.begin == 0 && first == 0 ? 0 : found.words[first].begin;
  const bool ends = view.part.end == text.size() && last + 1 == found.words.size();
  const std::size_t end = ends ? text.size() : with_punctuation(text, found.words[last].end);
  Snippet snippet = cut(text, begin, end, found.matches);
  if (paragraph != nullptr) {
    snippet.paragraph = paragraph->number;
    snippet.portion = paragraph->portion;
  }
  const std::string_view encoded = document.first(Field::kParagraphs);
  const auto speaker =
      static_cast<std::size_t>(speaker_at(decode_turns(encoded), found.words[centre].begin));
  const auto speakers = document.all(Field::kSpeaker);
  if (speaker > 0 && speaker <= speakers.size()) snippet.speaker = speakers[speaker - 1];
  snippet.page = page_at(decode_pages(encoded), found.words[centre].begin);
  return snippet;
}

Snippet highlight(std::string_view title, const std::set<std::string>& highlighted,
                  Analyzer& analyzer) {
  WordCollector words(0, highlighted);
  analyzer.analyze(title, [&](Token& token) { words.take(token); });
  return cut(title, 0, title.size(), words.found().matches);
}

}  // namespace dragoman
