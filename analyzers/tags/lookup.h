#pragma once
// Finding countries, posts and TAGS by what people write. Names are compared folded (fold_name):
// case, diacritics and punctuation don't matter. The look-up tables are built on first use, then
// only read: safe from any thread. Returned pointers live as long as the program.

#include <string_view>
#include <vector>

#include "analyzers/tags/country.h"
#include "analyzers/tags/post.h"
#include "analyzers/tags/tag.h"

namespace dragoman {

/// By ISO 3166 code, in any case: "JP", "SUHH", and "SU" where no country of today has the two
/// letters. Null for others.
const Country* country_of_code(std::string_view code);

/// By TAGS code, in any case: "JA". The country of today where two eras shared the code.
const Country* country_of_tag(std::string_view tag);

/// By name, other name or demonym: "japan", "Côte d'Ivoire", "South Korean", "U.S.". Null for
/// others.
const Country* country_of_name(std::string_view name);

/// The same, also by its name in one of the languages of names_abroad.h: "Allemagne", "Германия".
const Country* country_of_any_name(std::string_view name);

/// A post by its reference form, its name or an FM line: "BEIJING", "Ho Chi Minh City",
/// "AMEMBASSY BEIJING", "USMISSION USUN NEW YORK". Null for others.
const Post* find_post(std::string_view text);

/// A subject, organization or program TAGS by its code, in any case. Null for others, countries
/// too.
const Tag* find_tag(std::string_view code);

/// The subject TAGS whose meaning is the text ("human rights", "droits de l'homme"), or the one with that code.
std::vector<const Tag*> find_topics(std::string_view text);

}  // namespace dragoman
