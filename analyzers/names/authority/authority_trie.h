#pragma once
// The trie of all names of the authority tables, made when the program is built (see
// authority_compiler.cc); the program itself reads what is written of it (authority_index.h).

#include <cstdint>
#include <map>
#include <vector>

#include "analyzers/names/authority/authority_entry.h"

namespace dragoman {

struct AuthorityTrie {
  struct Node {
    std::vector<AuthorityForm> forms;  // one for each entry
    bool first_word = false;
    bool goes_on = false;
  };
  std::map<std::uint64_t, Node> nodes;  // by path
};

AuthorityTrie make_authority_trie();

}  // namespace dragoman
