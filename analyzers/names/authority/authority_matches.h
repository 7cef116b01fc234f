#pragma once
// The names of the authority table in the words of a text. Pure functions; safe from any thread.

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "analyzers/names/authority/authority_entry.h"
#include "analyzers/names/words/name_tokens.h"

namespace dragoman {

struct AuthorityMatch {
  std::size_t first = 0;  // tokens, `end` exclusive
  std::size_t end = 0;
  std::span<const AuthorityForm> forms;
};

/// Adds them in their order; where names overlap, the first to begin and of these the longest.
/// Initials and patronymics between given name and surname don't matter. Linear in the tokens.
///
/// What only looks like a name of the table is left out: abbreviations not in capitals; a surname
/// behind another given name ("Raisa Gorbachev") or behind "Mrs"; an ambiguous name beside other
/// words of a name ("Mao Tun"); a name that goes on behind a hyphen ("Kim Il-chol").
void find_authority_matches(std::string_view text, std::span<const NameToken> tokens,
                            std::vector<AuthorityMatch>& matches);

/// What all of the tokens are the name of; if `given` isn't 0, also with the tokens from it on
/// first, as in "Surname, Given". Where nothing is, titles, initials and patronymics are left out.
std::span<const AuthorityForm> whole_authority_name(std::string_view text,
                                                    std::span<const NameToken> tokens,
                                                    std::size_t given);

}  // namespace dragoman
