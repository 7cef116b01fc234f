#include "analyzers/chain/document_analyzer.h"

#include <utility>

#include "analyzers/languages/language.h"

namespace dragoman {
namespace {

// In the order in which tokens come.
bool begins_before(const Token& a, const Token& b) {
  return a.begin != b.begin ? a.begin < b.begin : a.span > b.span;
}

// The words of a part, with their places in the whole text.
void read_part(std::string_view text, const SpokenPart& part, Analyzer& chain,
               std::vector<Token>& out) {
  chain.analyze(text.substr(part.begin, part.end - part.begin), [&](Token& token) {
    token.begin += part.begin;
    token.end += part.begin;
    out.push_back(std::move(token));
  });
}

}  // namespace

DocumentAnalyzer::DocumentAnalyzer(const std::string& main)
    : language_(main), main_(Chain::kText, main) {}

Analyzer& DocumentAnalyzer::of(std::string_view language) {
  const std::string_view name = stemmed_as(language, language_);
  if (name == language_) return main_;
  std::unique_ptr<Analyzer>& chain = others_[std::string(name)];
  if (chain == nullptr) chain = std::make_unique<Analyzer>(Chain::kText, std::string(name));
  return *chain;
}

void DocumentAnalyzer::analyze(std::string_view text, std::string_view language,
                               const std::vector<SpokenPart>& parts,
                               const std::function<void(Token&)>& on_token) {
  Analyzer& own = of(language);
  std::vector<Token> spoken;
  for (const SpokenPart& part : parts) {
    if (part.begin > part.end || part.end > text.size() || &of(part.language) == &own) continue;
    read_part(text, part, of(part.language), spoken);
  }
  if (spoken.empty()) return own.analyze(text, on_token);
  auto next = spoken.begin();
  own.analyze(text, [&](Token& token) {
    while (next != spoken.end() && begins_before(*next, token)) ++next;
    const bool is_spoken = next != spoken.end() && next->begin == token.begin &&
                           next->end == token.end && next->span == token.span;
    if (is_spoken) {
      token.text = std::move(next->text);
      token.other = std::move(next->other);
      token.stems = std::move(next->stems);
    }
    on_token(token);
  });
}

}  // namespace dragoman
