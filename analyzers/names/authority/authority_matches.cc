#include "analyzers/names/authority/authority_matches.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>

#include "analyzers/names/authority/authority_index.h"
#include "analyzers/names/words/name_hash.h"
#include "analyzers/names/words/word_kinds.h"
#include "analyzers/text/ascii.h"

namespace dragoman::names {
namespace {

constexpr std::size_t kMaxParticleBytes = 4;  // "al", "bin", "arap"
constexpr std::size_t kMaxSurnameTokens = 3;
constexpr std::size_t kMaxGivenTokens = 5;
constexpr std::size_t kMaxLeftOut = 2;  // "John F. K.", "Sergeyevich"

bool is_capital(const NameToken& token) {
  return token.shape == WordShape::kCapital || token.shape == WordShape::kCapitals;
}

bool is_linked(WordGap gap) {
  return gap == WordGap::kBlank || gap == WordGap::kHyphen;
}

// "Sergeyevich", "Sergejewitsch", "Petrovna".
bool is_patronymic(std::string_view word) {
  constexpr std::array<std::string_view, 6> kEndings = {"vich", "vitch", "witsch",
                                                        "vych", "yich",  "vna"};
  std::string lower(word.substr(word.size() - std::min<std::size_t>(word.size(), 8)));
  std::transform(lower.begin(), lower.end(), lower.begin(), ascii::to_lower);
  return std::any_of(kEndings.begin(), kEndings.end(), [&](std::string_view ending) {
    return word.size() > ending.size() + 2 && lower.ends_with(ending);
  });
}

// What may stand between given name and surname: "S.", "J.F.", "Sergeyevich".
bool is_between_names(std::string_view text, const NameToken& token) {
  if (token.shape == WordShape::kLetter) return true;
  if (token.shape == WordShape::kCapitals && token.dotted) return true;
  return is_capital(token) && is_patronymic(text.substr(token.begin, token.end - token.begin));
}

bool is_title(const NameToken& token) {
  const std::uint32_t kinds = word_kinds(token.hash);
  return (kinds & kTitleWord) != 0 || ((kinds & kDottedTitle) != 0 && token.dotted);
}

// The forms whose name the tokens of the first part and then those of the second are.
std::span<const AuthorityForm> forms_of(std::string_view text, std::span<const NameToken> first,
                                        std::span<const NameToken> second) {
  std::uint64_t path = 0;
  for (const NameToken& token : first) path = name_path_hash(path, word_hash(text, token));
  for (const NameToken& token : second) path = name_path_hash(path, word_hash(text, token));
  return find_authority(path).forms;
}

std::span<const AuthorityForm> forms_in_either_order(std::string_view text,
                                                     std::span<const NameToken> surname,
                                                     std::span<const NameToken> given) {
  const auto forms = forms_of(text, surname, given);
  return forms.empty() ? forms_of(text, given, surname) : forms;
}

class Matcher {
 public:
  Matcher(std::string_view text, std::span<const NameToken> tokens)
      : text_(text), tokens_(tokens) {}

  void find(std::vector<AuthorityMatch>& matches) const {
    for (std::size_t i = 0; i < tokens_.size();) {
      const AuthorityMatch match = match_at(i);
      if (match.end > i) matches.push_back(match);
      i = std::max(match.end, i + 1);
    }
  }

 private:
  AuthorityMatch match_at(std::size_t i) const {
    if (!may_begin(i)) return {};
    if (tokens_[i].leads) {
      if (const AuthorityMatch match = match_inverted(i); match.end > i) return match;
    }
    const std::uint64_t path = name_path_hash(0, word_hash(text_, tokens_[i]));
    return may_begin_authority(path) ? match_from(i, path) : AuthorityMatch{};
  }

  // A capital begins a name, or a particle with a capital after it: "de Gaulle", "al-Qaeda".
  bool may_begin(std::size_t i) const {
    const NameToken& token = tokens_[i];
    if (token.shape == WordShape::kNumber) return false;
    if (token.shape != WordShape::kSmall) return true;
    return token.end - token.begin <= kMaxParticleBytes && i + 1 < tokens_.size() &&
           is_linked(tokens_[i + 1].gap) && is_capital(tokens_[i + 1]);
  }

  // The longest name that begins with the token.
  AuthorityMatch match_from(std::size_t first, std::uint64_t path) const {
    AuthorityMatch longest;
    AuthorityNode node = find_authority(path);
    bool comma = false;
    std::size_t left_out = 0;
    for (std::size_t end = first + 1;;) {
      const AuthorityMatch match = {first, end, node.forms};
      if (!node.forms.empty() && is_meant(match, comma)) longest = match;
      if (!node.goes_on || end == tokens_.size() || tokens_[end].gap == WordGap::kBreak) break;
      const std::uint64_t longer = name_path_hash(path, word_hash(text_, tokens_[end]));
      const AuthorityNode next = find_authority(longer);
      if (!next.forms.empty() || next.goes_on) {
        comma = comma || tokens_[end].gap == WordGap::kComma;
        path = longer;
        node = next;
      } else if (left_out < kMaxLeftOut && is_between_names(text_, tokens_[end])) {
        ++left_out;
        node.forms = {};
      } else {
        break;
      }
      ++end;
    }
    return longest;
  }

  // "Khrushchev, Nikita S." and "Mao, Tse-tung", as lists have them.
  AuthorityMatch match_inverted(std::size_t first) const {
    const std::size_t comma = tokens_until_comma(first);
    if (comma == 0) return {};
    const auto surname = tokens_.subspan(first, comma - first);
    std::size_t given = comma;
    while (given + 1 < tokens_.size() && is_title(tokens_[given])) ++given;
    std::size_t end = given + 1;
    while (end < tokens_.size() && end < given + kMaxGivenTokens && is_linked(tokens_[end].gap)) {
      ++end;
    }
    for (; end > given; --end) {
      if (is_name_word(end) && !is_between_names(text_, tokens_[end])) continue;
      const auto forms = forms_in_either_order(text_, surname, tokens_.subspan(given, end - given));
      if (forms.empty() || authority_entry(forms.front()).kind != AuthorityKind::kPerson) continue;
      return {first, with_initials(end), forms};
    }
    return {};
  }

  // The token after a comma that follows the first few tokens, or 0.
  std::size_t tokens_until_comma(std::size_t first) const {
    for (std::size_t i = first + 1; i < tokens_.size() && i <= first + kMaxSurnameTokens; ++i) {
      if (tokens_[i].gap == WordGap::kComma) return is_capital(tokens_[i]) ? i : 0;
      if (!is_linked(tokens_[i].gap)) return 0;
    }
    return 0;
  }

  std::size_t with_initials(std::size_t end) const {
    const std::size_t most = std::min(tokens_.size(), end + kMaxLeftOut);
    while (end < most && tokens_[end].gap == WordGap::kBlank &&
           is_between_names(text_, tokens_[end])) {
      ++end;
    }
    return end;
  }

  // All forms of a match are ambiguous, or there is but one.
  bool is_meant(const AuthorityMatch& match, bool comma) const {
    const AuthorityForm& form = match.forms.front();
    if (form.abbreviation) return is_abbreviation(tokens_[match.first]);
    if (!ends_well(match.end)) return false;
    const bool of_person = authority_entry(form).kind == AuthorityKind::kPerson;
    if (of_person) return !comma && is_person_meant(match, form);
    return !form.needs_evidence || stands_free(match.first, form);
  }

  bool is_person_meant(const AuthorityMatch& match, const AuthorityForm& form) const {
    if (is_hyphenated_on(match)) return false;
    const bool surname = match.end == match.first + 1;
    if ((form.needs_evidence || surname) && !stands_free(match.first, form)) return false;
    const bool titled = (word_kinds(tokens_[match.first].hash) & kTitleWord) != 0;
    return !((form.needs_evidence || titled) && is_name_word(match.end));
  }

  // Short ones in capitals only: "Ira" is no IRA, "Nato" is NATO.
  static bool is_abbreviation(const NameToken& token) {
    constexpr std::size_t kMaxShortBytes = 3;
    if (token.shape == WordShape::kCapitals || token.shape == WordShape::kLetter) return true;
    return token.shape == WordShape::kCapital && token.end - token.begin > kMaxShortBytes;
  }

  // "Free French", not "free-French" or "Free french".
  bool ends_well(std::size_t end) const {
    const NameToken& last = tokens_[end - 1];
    return last.shape != WordShape::kSmall || last.gap == WordGap::kHyphen;
  }

  // "Kim Il-chol" is not Kim Il. In capitals "GORBACHEV-REAGAN" may be two names.
  bool is_hyphenated_on(const AuthorityMatch& match) const {
    if (match.end == tokens_.size() || tokens_[match.end].gap != WordGap::kHyphen) return false;
    const NameToken& next = tokens_[match.end];
    return next.shape == WordShape::kSmall || (next.shouted && match.forms[0].needs_evidence);
  }

  // Whether the token continues the name before it: "Premier Chou En-lai" isn't "Premier Chou".
  bool is_name_word(std::size_t i) const {
    if (i == tokens_.size() || !is_linked(tokens_[i].gap)) return false;
    const std::uint32_t kinds = word_kinds(word_hash(text_, tokens_[i]));
    if (tokens_[i].shape == WordShape::kSmall) return (kinds & kParticle) != 0;
    const bool title = (kinds & kTitleWord) != 0 && (kinds & kNamesBegin) == 0;
    return tokens_[i].shape != WordShape::kNumber && !title && (kinds & kCommonWord) == 0;
  }

  // Whether what stands before a surname lets it be the one that the table means.
  bool stands_free(std::size_t first, const AuthorityForm& form) const {
    if (first == 0 || !is_linked(tokens_[first].gap)) return true;
    const NameToken& before = tokens_[first - 1];
    const std::uint32_t kinds = word_kinds(word_hash(text_, before));
    if ((kinds & kWomansTitle) != 0) return false;
    if (before.shape == WordShape::kSmall) return (kinds & kParticle) == 0;
    if (tokens_[first].gap == WordGap::kHyphen) return !form.needs_evidence;
    const bool shouted = before.shouted && !form.needs_evidence;
    if (shouted || before.shape == WordShape::kNumber) return true;
    if (is_between_names(text_, before)) return !form.needs_evidence && is_initial_of(form, before);
    return (kinds & (kTitleWord | kDottedTitle | kCommonWord)) != 0;
  }

  // "N. Khrushchev", "N.S. Khrushchev".
  bool is_initial_of(const AuthorityForm& form, const NameToken& token) const {
    const std::string_view name = authority_entry(form).preferred;
    const char initial = text_[token.begin];
    for (std::size_t i = 0; i < name.size(); ++i) {
      if (name[i] == initial && (i == 0 || name[i - 1] == ' ')) return true;
    }
    return false;
  }

  std::string_view text_;
  std::span<const NameToken> tokens_;
};

// The tokens that a person's name has: no titles, initials and patronymics.
std::vector<NameToken> bare_name(std::string_view text, std::span<const NameToken> tokens) {
  std::vector<NameToken> bare;
  std::copy_if(tokens.begin(), tokens.end(), std::back_inserter(bare), [&](const NameToken& token) {
    return !is_title(token) && !is_between_names(text, token);
  });
  return bare;
}

}  // namespace

void find_authority_matches(std::string_view text, std::span<const NameToken> tokens,
                            std::vector<AuthorityMatch>& matches) {
  Matcher(text, tokens).find(matches);
}

std::span<const AuthorityForm> whole_authority_name(std::string_view text,
                                                    std::span<const NameToken> tokens,
                                                    std::size_t given) {
  const auto forms = forms_in_either_order(text, tokens.first(given), tokens.subspan(given));
  if (!forms.empty()) return forms;
  return forms_in_either_order(text, bare_name(text, tokens.first(given)),
                               bare_name(text, tokens.subspan(given)));
}

}  // namespace dragoman::names
