#include "analyzers/citations/listed_citation.h"

#include <optional>
#include <string>

#include "analyzers/citations/text_words.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

// Reads the letters after "reftel": "A", "(A)", "A and B", "A, B and C", "A-C".
class LetterReader {
 public:
  LetterReader(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  // Each with the byte after it.
  std::vector<std::pair<char, std::size_t>> read() {
    while (const auto letter = next_letter()) {
      if (is_range_ && !letters_.empty()) fill_up_to(*letter);
      letters_.emplace_back(*letter, end_);
      at_ = end_;
      if (!skip_joint()) break;
    }
    return std::move(letters_);
  }

 private:
  // A single letter, in parentheses or not. A small one is an article where a word follows it:
  // "in reftel a decision".
  std::optional<char> next_letter() {
    std::size_t at = at_;
    while (at < text_.size() && (text_[at] == ' ' || text_[at] == '\n')) ++at;
    const bool opens = at < text_.size() && (text_[at] == '(' || text_[at] == '"');
    if (opens) ++at;
    if (at >= text_.size() || !ascii::is_letter(text_[at])) return std::nullopt;
    const char letter = text_[at++];
    if (at < text_.size() && (ascii::is_alnum(text_[at]) || text_[at] == '\'')) return std::nullopt;
    const bool closes =
        at < text_.size() && std::string_view(").,;:").find(text_[at]) != std::string_view::npos;
    if (ascii::is_lower(letter) && !closes && at < text_.size()) return std::nullopt;
    if (opens && at < text_.size() && text_[at] == ')') ++at;
    end_ = at;
    return ascii::to_upper(letter);
  }

  // What stands between two letters.
  bool skip_joint() {
    std::size_t at = at_;
    while (at < text_.size() && ascii::is_blank(text_[at])) ++at;
    const std::size_t dash = dash_size(text_, at);
    is_range_ = dash > 0;
    if (dash > 0) return at_ = at + dash, true;
    bool joined = false;
    if (at < text_.size() && (text_[at] == ',' || text_[at] == '&' || text_[at] == '/')) {
      ++at;
      joined = true;
    }
    const TextWord word = word_after(text_, at);
    if (equals_ignoring_case(word.of(text_), "AND") || equals_ignoring_case(word.of(text_), "OR")) {
      at = word.end;
      joined = true;
    } else if (equals_ignoring_case(word.of(text_), "THROUGH")) {
      is_range_ = true;
      at = word.end;
      joined = true;
    }
    if (joined) at_ = at;
    return joined;
  }

  void fill_up_to(char last) {
    const char first = letters_.back().first;
    for (int letter = first + 1; letter < last; ++letter) {
      letters_.emplace_back(static_cast<char>(letter), end_);
    }
  }

  std::string_view text_;
  std::size_t at_;
  std::size_t end_ = 0;
  bool is_range_ = false;
  std::vector<std::pair<char, std::size_t>> letters_;
};

const ListedReference* find_item(const std::vector<ListedReference>& listed, char letter) {
  for (const ListedReference& item : listed) {
    if (item.letter == letter) return &item;
  }
  return nullptr;
}

}  // namespace

std::vector<TextCitation> listed_citations(std::string_view text, std::size_t begin,
                                           const std::vector<ListedReference>& listed) {
  const TextWord word = word_after(text, begin);
  const std::string_view name = word.of(text);
  const bool one = equals_ignoring_case(name, "REFTEL");
  const bool many = equals_ignoring_case(name, "REFTELS");
  if (!one && !many && !equals_ignoring_case(name, "REF") && !equals_ignoring_case(name, "REFS")) {
    return {};
  }
  std::vector<TextCitation> found;
  const auto letters = LetterReader(text, word.end).read();
  for (const auto& [letter, end] : letters) {
    const ListedReference* const item = find_item(listed, letter);
    if (item != nullptr) found.push_back({to_string(item->reference), begin, end});
  }
  if (!letters.empty() || !(many || (one && listed.size() == 1))) return found;
  for (const ListedReference& item : listed) {
    found.push_back({to_string(item.reference), begin, word.end});
  }
  return found;
}

}  // namespace dragoman
