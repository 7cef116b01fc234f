#include "analyzers/chain/analyzer.h"

#include <libstemmer.h>
#include <unicode/uvernum.h>
#include <unicode/uversion.h>

#include <algorithm>
#include <array>

#include "analyzers/text/filters.h"
#include "analyzers/text/normalize.h"
#include "analyzers/text/word_tokenizer.h"

namespace dragoman {
namespace {

class FunctionSink : public TokenSink {
 public:
  void set(const std::function<void(Token&)>* on_token) { on_token_ = on_token; }
  void put(Token& token) override { (*on_token_)(token); }
  void finish() override {}

 private:
  const std::function<void(Token&)>* on_token_ = nullptr;
};

// In the order in which tokens come.
bool is_before(const Token& a, const Token& b) {
  return a.position != b.position ? a.position < b.position : a.span > b.span;
}

void add_stem(std::string& stem, Token& token) {
  const bool is_known =
      stem.empty() || stem == token.text ||
      std::find(token.stems.begin(), token.stems.end(), stem) != token.stems.end();
  if (!is_known) token.stems.push_back(std::move(stem));
}

void add_stems_of(Token& other, Token& token) {
  add_stem(other.text, token);
  if (other.other_is_asked && other.other != token.other) add_stem(other.other, token);
  for (std::string& stem : other.stems) add_stem(stem, token);
}

}  // namespace

bool is_same_word(const Token& a, const Token& b) {
  return a.begin == b.begin && a.end == b.end && a.position == b.position && a.span == b.span;
}

class Analyzer::Impl {
 public:
  Impl(Chain chain, std::string language) : chain_(chain), language_(std::move(language)) {
    make_stages();
  }

  void analyze(std::string_view text, const std::function<void(Token&)>& on_token) {
    text_ = text;
    sink_.set(&on_token);
    try {
      tokenizer_->tokenize(text);
    } catch (...) {
      make_stages();  // the old ones hold tokens of this text
      throw;
    }
  }

  std::vector<std::size_t> offsets(std::string_view text,
                                   const std::vector<std::uint32_t>& positions) {
    return tokenizer_->offsets(text, positions);
  }

 private:
  void make_stages() {
    // Listed from the end of the chain to its front, since each stage is given the next.
    //
    // English drops its few diacritics before stemming, so that "résumé" and "resumes" meet; the
    // other languages' stemmers know their letters and want them.
    filters_.clear();
    const bool stems = chain_ == Chain::kText;
    const bool folds_first = language_ == "english";
    if (!folds_first) add<DiacriticsFilter>();
    if (stems) add<StemFilter>(language_, folds_first);
    add<CableReferenceFilter>(text_);
    add<CompoundFilter>();
    if (folds_first) add<DiacriticsFilter>();
    add<CasefoldFilter>();
    tokenizer_ = std::make_unique<WordTokenizer>(front());
  }

  TokenSink& front() {
    return filters_.empty() ? static_cast<TokenSink&>(sink_) : *filters_.back();
  }

  template <typename Filter, typename... Arguments>
  void add(Arguments&&... arguments) {
    filters_.push_back(std::make_unique<Filter>(front(), std::forward<Arguments>(arguments)...));
  }

  Chain chain_;
  std::string language_;
  std::string_view text_;
  FunctionSink sink_;
  std::vector<std::unique_ptr<TokenFilter>> filters_;
  std::unique_ptr<WordTokenizer> tokenizer_;
};

Analyzer::Analyzer(Chain chain, const std::string& language, const std::vector<std::string>& others)
    : language_(language),
      other_languages_(others),
      impl_(std::make_unique<Impl>(chain, language)) {
  for (const std::string& other : others) others_.push_back(std::make_unique<Impl>(chain, other));
}
Analyzer::~Analyzer() = default;

// All chains cut a text into the same words.
void Analyzer::analyze(std::string_view text, const std::function<void(Token&)>& on_token) {
  if (others_.empty()) return impl_->analyze(text, on_token);
  std::vector<Token> tokens;
  impl_->analyze(text, [&](Token& token) { tokens.push_back(std::move(token)); });
  for (const auto& other : others_) {
    auto next = tokens.begin();
    other->analyze(text, [&](Token& token) {
      while (next != tokens.end() && is_before(*next, token)) ++next;
      if (next != tokens.end() && is_same_word(*next, token)) add_stems_of(token, *next);
    });
  }
  for (Token& token : tokens) on_token(token);
}

std::vector<Token> Analyzer::tokens(std::string_view text) {
  std::vector<Token> out;
  analyze(text, [&](Token& token) { out.push_back(std::move(token)); });
  return out;
}

std::vector<std::size_t> Analyzer::offsets(std::string_view text,
                                           const std::vector<std::uint32_t>& positions) {
  return impl_->offsets(text, positions);
}

std::vector<std::string> languages() {
  std::vector<std::string> out;
  for (const char** name = sb_stemmer_list(); *name != nullptr; ++name) out.emplace_back(*name);
  return out;
}

std::string icu_version() {
  UVersionInfo version;
  u_getVersion(version);
  std::array<char, U_MAX_VERSION_STRING_LENGTH> text{};
  u_versionToString(version, text.data());
  return text.data();
}

// Made whenever an index is opened, so without the scripts for which ICU loads a dictionary or
// looks for one.
std::string analysis_probe(const std::string& language) {
  constexpr std::string_view kTelling =
      "international universal negotiations generously skies dying relation conditional kneeling "
      "continuité nationales généreusement möglichkeiten verhandlungen переговоры министерство "
      "acuerdos comunicación المفاوضات "
      "U.N. U. S. D.P.R.K.'s China\u2019s end.The TAGS:PREL Tse-tung U.S.-Japan S/RES/1695 "
      "A/60/L.1 "
      "AT&T and/or 1996-1998 1,000 12,958.50 3.5% 08 BEIJING 001488 08BEIJING001488 d'Estaing "
      "Ch'oe "
      "Ōhira Straße Łódź Ёлка й ٢٠٠٨ x_y minis-\ntry 1960's F-16s said1 Köhler Qur`an O\u00B4Neill "
      "کشور צה\"ל ";
  std::string terms;
  Analyzer(Chain::kText, language).analyze(kTelling, [&](Token& token) {
    terms += token.text + '/' + token.other + '[' + std::to_string(token.position) + ']';
    for (const std::string& stem : token.stems) terms += stem + '|';
  });
  return terms + fold_name("發言臺灣");
}

}  // namespace dragoman
