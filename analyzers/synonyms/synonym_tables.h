#pragma once
// The tables of synonyms.h. Constant data; safe from any thread.

#include <span>
#include <string_view>
#include <utility>

namespace dragoman {

/// Sets of words of one meaning, '|'-separated.
std::span<const std::string_view> everyday_synonyms();

/// Acronyms and their meanings, '|'-separated where there are several. Acronyms of organizations
/// that are TAGS stand in analyzers/tags/tag_organizations.cc.
std::span<const std::pair<std::string_view, std::string_view>> acronym_table();

}  // namespace dragoman
