#include "searcher/snippet.h"

#include <algorithm>
#include <map>

#include "analyzers/schema/paragraphs.h"
#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

// Beyond this many bytes a text is not looked through for a passage.
constexpr std::size_t kMostSearched = std::size_t{1} << 20U;

struct Match {
  std::size_t begin;
  std::size_t end;
  std::uint32_t position;
  std::string term;
};

struct Word {
  std::size_t begin;
  std::size_t end;
  std::uint32_t position;
};

struct Words {
  std::vector<Word> words;  // one a position; some positions have none
  std::vector<Match> matches;
};

Words find_words(std::string_view text, const std::set<std::string>& lit, Analyzer& analyzer) {
  Words found;
  analyzer.analyze(text, [&](Token& token) {
    const bool is_new = found.words.empty() || found.words.back().position < token.position;
    if (token.span == 1 && is_new) {
      found.words.push_back({token.begin, token.end, token.position});
    }
    if (lit.count(token.text) == 0) return;
    found.matches.push_back({token.begin, token.end, token.position, std::move(token.text)});
  });
  return found;
}

// The first position of the best window of `size` words.
std::uint32_t best_window(const std::vector<Match>& matches, std::uint32_t size) {
  std::map<std::string, int> inside;
  std::size_t first = 0;
  std::size_t most_terms = 0;
  std::size_t most_matches = 0;
  std::size_t best = 0;
  for (std::size_t last = 0; last < matches.size(); ++last) {
    ++inside[matches[last].term];
    while (matches[last].position - matches[first].position >= size) {
      if (--inside[matches[first].term] == 0) inside.erase(matches[first].term);
      ++first;
    }
    const std::size_t count = last - first + 1;
    if (inside.size() > most_terms || (inside.size() == most_terms && count > most_matches)) {
      most_terms = inside.size();
      most_matches = count;
      best = first;
    }
  }
  return matches[best].position;
}

// The index of the first word from that position on, or of the last.
std::size_t word_at(const std::vector<Word>& words, std::uint32_t position) {
  const auto at = std::partition_point(words.begin(), words.end(),
                                       [&](const Word& word) { return word.position < position; });
  return static_cast<std::size_t>(std::min(at, words.end() - 1) - words.begin());
}

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

// Copies text[begin, end) with blanks collapsed, and carries the matches' offsets over.
Snippet cut(std::string_view text, std::size_t begin, std::size_t end,
            const std::vector<Match>& matches) {
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
  for (const Match& match : matches) {
    if (match.begin < begin || match.end > end) continue;
    const std::pair range{moved[match.begin - begin], moved[match.end - begin]};
    if (!out.lit.empty() && range.first < out.lit.back().second) {
      out.lit.back().second = std::max(out.lit.back().second, range.second);
    } else {
      out.lit.push_back(range);
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

// The word at which what is shown matters: the first of the best window, else of the summary.
std::size_t first_word_shown(const Words& found, const std::vector<Paragraph>& paragraphs,
                             std::size_t words) {
  if (!found.matches.empty()) {
    return word_at(found.words, best_window(found.matches, static_cast<std::uint32_t>(words)));
  }
  const auto summary = std::find_if(paragraphs.begin(), paragraphs.end(), [](const Paragraph& p) {
    return p.role == ParagraphRole::kSummary;
  });
  if (summary == paragraphs.end()) return 0;
  const auto word =
      std::lower_bound(found.words.begin(), found.words.end(), summary->begin,
                       [](const Word& w, std::size_t byte) { return w.begin < byte; });
  return word == found.words.end() ? 0 : static_cast<std::size_t>(word - found.words.begin());
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

}  // namespace

Snippet make_snippet(const Document& document, const std::set<std::string>& lit, std::size_t words,
                     Analyzer& analyzer) {
  const std::string_view text = trimmed(utf8_prefix(document.first(Field::kText), kMostSearched));
  const Words found = find_words(text, lit, analyzer);
  if (found.words.empty()) return {};
  const auto paragraphs = decode_paragraphs(document.first(Field::kParagraphs));
  const std::size_t centre = first_word_shown(found, paragraphs, words);
  const Paragraph* paragraph = paragraph_at(paragraphs, found.words[centre].begin);

  // A few words before the first match, so that it can be understood; all where it is near.
  const std::size_t lead = words / 5;
  std::size_t first = centre <= 2 * lead ? 0 : centre - lead;
  if (paragraph != nullptr) {
    while (first < centre && found.words[first].begin < paragraph->begin) ++first;
  }
  const std::size_t last = std::min(first + words, found.words.size()) - 1;
  const std::size_t begin = first == 0 ? 0 : found.words[first].begin;
  const bool ends = last + 1 == found.words.size();
  const std::size_t end = ends ? text.size() : with_punctuation(text, found.words[last].end);
  Snippet snippet = cut(text, begin, end, found.matches);
  if (paragraph != nullptr) {
    snippet.paragraph = paragraph->number;
    snippet.portion = paragraph->portion;
  }
  return snippet;
}

Snippet light_up(std::string_view title, const std::set<std::string>& lit, Analyzer& analyzer) {
  return cut(title, 0, title.size(), find_words(title, lit, analyzer).matches);
}

}  // namespace dragoman
