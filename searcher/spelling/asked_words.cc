#include "searcher/spelling/asked_words.h"

#include <algorithm>

#include "analyzers/text/ascii.h"
#include "searcher/query/stop_words.h"

namespace dragoman {
namespace {

std::size_t count_letters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  }));
}

class WordReader {
 public:
  WordReader(Analyzer& text, Analyzer& words) : text_(text), words_(words) {}

  std::vector<AskedWord> read(const query::Node& root) {
    visit(root, Field::kText);
    return std::move(found_);
  }

 private:
  void visit(const query::Node& node, Field field) {
    switch (node.kind) {
      case query::NodeKind::kWord:
        if (!node.function_word) add_words(node.text, field);
        break;
      case query::NodeKind::kPhrase: add_words(node.text, field); break;
      case query::NodeKind::kField: visit(node.children.front(), node.field); break;
      case query::NodeKind::kNot: visit(node.children.front(), field); break;
      case query::NodeKind::kMeant: break;  // the index knows them
      default:
        for (const query::Node& child : node.children) visit(child, field);
    }
  }

  // Both chains cut a text into the same words.
  void add_words(const std::string& text, Field field) {
    const auto folded = parts_of(text, words_);
    const bool stems = info(field).matching == Matching::kText;
    const auto terms = stems ? parts_of(text, text_) : folded;
    for (std::size_t i = 0; i < std::min(folded.size(), terms.size()); ++i) {
      const Token& word = folded[i];
      add({text.substr(word.begin, word.end - word.begin), word.text, terms[i].text,
           stems ? terms[i].stems : std::vector<std::string>(), field});
    }
  }

  static std::vector<Token> parts_of(const std::string& text, Analyzer& chain) {
    std::vector<Token> parts = chain.tokens(text);
    std::erase_if(parts, [](const Token& token) { return token.span > 1; });
    return parts;
  }

  void add(AskedWord word) {
    if (found_.size() == kMaxAsked || !is_all_letters(word.folded)) return;
    if (count_letters(word.folded) < kShortestMisspelt || query::is_english_stop_word(word.folded))
      return;
    const bool known = std::any_of(found_.begin(), found_.end(), [&](const AskedWord& other) {
      return other.folded == word.folded && other.field == word.field;
    });
    if (!known) found_.push_back(std::move(word));
  }

  static constexpr std::size_t kMaxAsked = 100;  // beyond them a query isn't read on

  Analyzer& text_;
  Analyzer& words_;
  std::vector<AskedWord> found_;
};

}  // namespace

std::vector<AskedWord> asked_words(const query::Node& root, Analyzer& text, Analyzer& words) {
  return WordReader(text, words).read(root);
}

bool is_all_letters(std::string_view folded) {
  return std::all_of(folded.begin(), folded.end(), [](char c) {
    return ascii::is_lower(c) || static_cast<unsigned char>(c) >= 0x80;
  });
}

}  // namespace dragoman
