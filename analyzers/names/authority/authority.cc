#include "analyzers/names/authority/authority.h"

#include <algorithm>
#include <array>

#include "analyzers/names/authority/authority_matches.h"
#include "analyzers/names/words/name_tokens.h"
#include "analyzers/tags/lookup.h"
#include "analyzers/text/normalize.h"

namespace dragoman::names {
namespace {

// Nobody is written about as a child of less, and no ambiguous name means somebody longer dead.
constexpr int kLeastAge = 10;
constexpr int kYearsRemembered = 2;

constexpr std::array<std::string_view, 3> kKinds = {"person", "place", "organisation"};

template <typename OnCode>
void for_each_code(std::string_view codes, char separator, OnCode on_code) {
  while (!codes.empty()) {
    const std::size_t end = std::min(codes.find(separator), codes.size());
    on_code(codes.substr(0, end));
    codes.remove_prefix(std::min(end + 1, codes.size()));
  }
}

// The tokens before the comma of "Surname, Given"; 0 where there is none.
std::size_t surname_length(std::span<const NameToken> tokens) {
  const auto given = std::find_if(tokens.begin(), tokens.end(), [](const NameToken& token) {
    return token.gap == WordGap::kComma;
  });
  return given == tokens.end() ? 0 : static_cast<std::size_t>(given - tokens.begin());
}

}  // namespace

std::string authority_key(const AuthorityEntry& entry) {
  std::string key(kKinds[static_cast<std::size_t>(entry.kind)]);
  return key + ':' + fold_name(entry.preferred);
}

std::span<const AuthorityForm> authority_forms(std::string_view name) {
  std::vector<NameToken> tokens;
  cut_name_tokens(name, tokens);
  const auto forms = whole_authority_name(name, tokens, surname_length(tokens));
  const std::size_t remark = name.find('(');
  if (!forms.empty() || remark == std::string_view::npos) return forms;
  return authority_forms(name.substr(0, remark));
}

AuthorityEvidence::AuthorityEvidence(std::span<const std::string> countries, int year)
    : year_(year) {
  for (const std::string& code : countries) {
    const Country* const country = country_of_code(code);
    if (country == nullptr) continue;
    countries_.push_back(country->code);
    for_each_code(country->successors, '|',
                  [&](std::string_view successor) { countries_.push_back(successor); });
  }
}

bool AuthorityEvidence::allows(const AuthorityForm& form) const {
  const AuthorityEntry entry = authority_entry(form);
  const bool dated = year_ > 0;
  if (dated && entry.first_year > 0 && year_ < entry.first_year + kLeastAge) return false;
  if (!form.needs_evidence) return true;
  if (dated && entry.last_year > 0 && year_ > entry.last_year + kYearsRemembered) return false;
  return shares_country(entry.countries);
}

bool AuthorityEvidence::shares_country(std::string_view codes) const {
  bool shared = false;
  for_each_code(codes, ' ', [&](std::string_view code) {
    const Country* const country = country_of_code(code);
    if (country == nullptr) return;
    shared = shared ||
             std::find(countries_.begin(), countries_.end(), country->code) != countries_.end();
  });
  return shared;
}

}  // namespace dragoman::names
