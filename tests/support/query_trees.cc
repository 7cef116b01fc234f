#include "tests/support/query_trees.h"

#include "searcher/query/parser.h"

namespace dragoman::test {

std::string tree_of(std::string_view query) {
  return print(query::parse_query(query).root);
}

std::vector<std::string> notes_of(std::string_view query) {
  return query::parse_query(query).notes;
}

std::string repeated(std::string_view piece, std::size_t times) {
  std::string out;
  out.reserve(piece.size() * times);
  for (std::size_t i = 0; i < times; ++i) out += piece;
  return out;
}

}  // namespace dragoman::test
