#pragma once
// Finds the names of the authority in the words of a text. Pure functions; safe from any thread.

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "analyzers/names/authority/authority_entry.h"
#include "analyzers/names/words/name_tokens.h"

namespace dragoman::names {

struct AuthorityMatch {
  std::size_t first = 0;  // tokens, `end` exclusive
  std::size_t end = 0;
  std::span<const AuthorityForm> forms;
};

/// Adds the names in their order. Where names overlap, the first to begin wins, and of those the
/// longest. Initials and patronymics between given name and surname don't matter. Linear in the
/// tokens.
///
/// What only looks like a name is left out: abbreviations not in capitals; a surname after another
/// given name ("Raisa Gorbachev") or after "Mrs"; an ambiguous name beside other words of a name
/// ("Mao Tun"); a name that continues after a hyphen ("Kim Il-chol").
void find_authority_matches(std::string_view text, std::span<const NameToken> tokens,
                            std::vector<AuthorityMatch>& matches);

/// The forms whose name all the tokens are. With a `given` other than 0 the tokens from it on may
/// also come first, as in "Surname, Given". Where nothing is found, titles, initials and
/// patronymics are left out.
std::span<const AuthorityForm> whole_authority_name(std::string_view text,
                                                    std::span<const NameToken> tokens,
                                                    std::size_t given);

}  // namespace dragoman::names
