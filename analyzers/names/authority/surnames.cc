#include "analyzers/names/authority/surnames.h"

#include <algorithm>
#include <span>

#include "analyzers/names/authority/authority_index_data.h"
#include "analyzers/names/words/name_hash.h"

namespace dragoman::names {

std::optional<AuthoritySurname> find_surname(std::string_view word) {
  const std::span known(kAuthoritySurnames, kAuthoritySurnameCount);
  const std::uint64_t hash = name_word_hash(word);
  const auto found = std::lower_bound(
      known.begin(), known.end(), hash,
      [](const AuthoritySurnameRow& row, std::uint64_t wanted) { return row.word < wanted; });
  if (found == known.end() || found->word != hash) return std::nullopt;
  const char* const spellings = kAuthorityTexts + found->text;
  return AuthoritySurname{
      hash, {spellings, found->spellings}, {spellings + found->spellings, found->countries}};
}

}  // namespace dragoman::names
