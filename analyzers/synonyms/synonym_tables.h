#pragma once
// The tables behind synonyms.h, as data. Constant; any thread may read them.

#include <span>
#include <string_view>
#include <utility>

namespace dragoman {

/// Sets of words of one meaning, '|'-separated.
std::span<const std::string_view> everyday_synonyms();

/// Acronyms and what they stand for, '|'-separated where they stand for several things. Those of
/// organizations that are TAGS stand in analyzers/tags/tag_organizations.cc.
std::span<const std::pair<std::string_view, std::string_view>> acronym_table();

}  // namespace dragoman
