#pragma once
// Tables of queries with the trees that the parser makes of them.

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/query_trees.h"

namespace dragoman::test {

struct QueryCase {
  std::string_view query;
  std::string_view tree;
};

struct NotedQueryCase {
  std::string_view query;
  std::string_view tree;
  std::string_view note;  // the only one
};

inline void check(const std::vector<QueryCase>& cases) {
  for (const QueryCase& expected : cases) {
    CAPTURE(expected.query);
    CHECK(tree_of(expected.query) == expected.tree);
    CHECK(notes_of(expected.query).empty());
  }
}

inline void check_noted(const std::vector<NotedQueryCase>& cases) {
  for (const NotedQueryCase& expected : cases) {
    CAPTURE(expected.query);
    CHECK(tree_of(expected.query) == expected.tree);
    CHECK(notes_of(expected.query) == std::vector<std::string>{std::string(expected.note)});
  }
}

}  // namespace dragoman::test
