#pragma once
// The trie of all names of the authority tables, made when the program is built (see
// authority_compiler.cc). The program itself reads what the compiler wrote (authority_index.h).

#include <cstdint>
#include <map>
#include <span>
#include <vector>

#include "analyzers/names/authority/authority_entry.h"

namespace dragoman::names {

struct AuthorityTrie {
  struct Node {
    std::vector<AuthorityForm> forms;  // one for each entry
    bool first_word = false;
    bool goes_on = false;
  };
  std::map<std::uint64_t, Node> nodes;  // by path
};

/// Forms name their entry by its place among `entries`. There are at most 65,536 entries.
AuthorityTrie make_authority_trie(std::span<const AuthorityEntry> entries);

}  // namespace dragoman::names
