#pragma once
// Reads one form of an authority entry: the sequences of words that it stands for in a text.
// docs/names-authority.md explains how forms are written. Pure functions; safe from any thread.

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>

namespace dragoman::names {

/// A form without its signs: "?Leningrad@1924-1991".
struct AuthoritySpelling {
  std::string_view words;       // "Muammar/Moammar al/_ Qadhafi/Gaddafi"
  bool needs_evidence = false;  // ?
  bool either_order = false;    // ~: the first word may stand last
  int first_year = 0;
  int last_year = 0;
};

AuthoritySpelling read_spelling(std::string_view form);

/// The first words of a form, or all of them.
struct AuthorityPath {
  std::uint64_t hash = 0;  // name_path_hash
  std::size_t words = 0;
  bool whole = false;
};

/// Calls `on_path` for each sequence of words that the form stands for, and for each beginning of
/// one. Expects ASCII.
void for_each_path(const AuthoritySpelling& spelling,
                   const std::function<void(const AuthorityPath&)>& on_path);

}  // namespace dragoman::names
