#pragma once
// Reading one form of an authority entry: which sequences of words it is in a text. How forms are
// written: docs/names-authority.md. Pure functions; safe from any thread.

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string_view>

namespace dragoman {

/// What stands before and after the words of a form: "?Leningrad@1924-1991".
struct AuthoritySpelling {
  std::string_view words;       // "Muammar/Moammar al/_ Qadhafi/Gaddafi"
  bool needs_evidence = false;  // ?
  bool either_order = false;    // ~: the first word may stand last
  int first_year = 0;
  int last_year = 0;
};

AuthoritySpelling read_spelling(std::string_view form);

/// Words that a form begins with, or all of them.
struct AuthorityPath {
  std::uint64_t hash = 0;  // name_path_hash
  std::size_t words = 0;
  bool whole = false;
};

/// Calls `on_path` for each sequence of words that the form may be, and for each beginning of one.
/// Expects ASCII.
void for_each_path(const AuthoritySpelling& spelling,
                   const std::function<void(const AuthorityPath&)>& on_path);

}  // namespace dragoman
