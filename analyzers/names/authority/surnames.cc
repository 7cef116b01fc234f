#include "analyzers/names/authority/surnames.h"

#include <algorithm>
#include <span>

#include "analyzers/names/authority/authority_index_data.h"
#include "analyzers/names/words/name_hash.h"

namespace dragoman::names {

const AuthoritySurname* find_surname(std::string_view word) {
  const std::span known(kAuthoritySurnames, kAuthoritySurnameCount);
  const std::uint64_t hash = name_word_hash(word);
  const auto found = std::lower_bound(
      known.begin(), known.end(), hash,
      [](const AuthoritySurname& surname, std::uint64_t wanted) { return surname.word < wanted; });
  return found != known.end() && found->word == hash ? &*found : nullptr;
}

}  // namespace dragoman::names
