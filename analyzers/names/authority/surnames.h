#pragma once
// Surnames that the authority tables have in several spellings: "Assad" is "Asad" where a text is
// about Syria. A surname alone tells nobody apart, so what bears it out is the document's country.
// Constant data; safe from any thread.

#include <optional>
#include <string_view>

#include "analyzers/names/authority/authority_entry.h"

namespace dragoman::names {

/// What the tables know of a surname, folded; absent where all its bearers are spelled alike.
std::optional<AuthoritySurname> find_surname(std::string_view word);

}  // namespace dragoman::names
