// What the query parser keeps to, whatever it is given.

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/query/parser.h"
#include "tests/support/query_trees.h"

namespace dragoman {
namespace {

using test::notes_of;
using test::repeated;
using test::tree_of;

std::size_t count_texts(const query::Node& node) {
  std::size_t count = node.text.empty() ? 0 : 1;
  for (const query::Node& child : node.children) count += count_texts(child);
  return count;
}

std::size_t depth(const query::Node& node) {
  std::size_t deepest = 0;
  for (const query::Node& child : node.children) deepest = std::max(deepest, depth(child));
  return deepest + 1;
}

// The children of a node are as many as its kind says, and none is of a kind that would dissolve.
bool is_simple(const query::Node& node) {
  const auto same_kind = [&](const query::Node& child) { return child.kind == node.kind; };
  switch (node.kind) {
    case query::NodeKind::kGroup:
    case query::NodeKind::kAnd:
    case query::NodeKind::kNear:
    case query::NodeKind::kOr:
      if (node.children.size() < 2) return false;
      if (std::any_of(node.children.begin(), node.children.end(), same_kind)) return false;
      break;
    case query::NodeKind::kNot:
      if (node.children.size() != 2) return false;
      break;
    case query::NodeKind::kField:
      if (node.children.size() != 1) return false;
      break;
    default:
      if (!node.children.empty()) return false;
  }
  return std::all_of(node.children.begin(), node.children.end(), is_simple);
}

std::size_t count_prefixes(const query::Node& node) {
  const bool prefix =
      node.kind == query::NodeKind::kPrefix || node.kind == query::NodeKind::kValuePrefix;
  std::size_t count = prefix ? 1 : 0;
  for (const query::Node& child : node.children) count += count_prefixes(child);
  return count;
}

// A parenthesis adds at most an or, a not, a group, another not, an and, and a field; the last of
// them a near, with an or inside.
constexpr std::size_t kDeepestTree = 6 * (query::kDeepestNesting + 1) + 3;

void check_invariants(std::string_view query) {
  const query::ParsedQuery parsed = query::parse_query(query);
  const bool empty = parsed.root == query::Node{};
  const std::string tree = print(parsed.root);
  CAPTURE(query, tree);
  CHECK((empty || is_simple(parsed.root)));
  CHECK(count_texts(parsed.root) <= query::kMaxWords);
  CHECK(count_prefixes(parsed.root) <= query::kMaxPrefixes);
  CHECK(depth(parsed.root) <= kDeepestTree);
  CHECK(tree.find_first_of(std::string_view("\0\n\r\t", 4)) == std::string::npos);
  CHECK(tree.size() <= 20 * query.size() + 20);
  CHECK(parsed.notes.size() <= 17);
}

}  // namespace

TEST_CASE("prefixes beyond the limit are read without the star, and noted once") {
  const query::ParsedQuery parsed = query::parse_query(repeated("fish* ", 10000));
  CHECK(count_prefixes(parsed.root) == query::kMaxPrefixes);
  CHECK(count_texts(parsed.root) == query::kMaxWords);
  CHECK(parsed.notes ==
        std::vector<std::string>{"only the first 50 prefixes are looked up; the others are read "
                                 "without the star",
                                 "only the first 1000 words are read"});
  CHECK(notes_of(repeated("fish* ", query::kMaxPrefixes)).empty());
}

TEST_CASE("words beyond the limit are left out and noted once") {
  const query::ParsedQuery parsed = query::parse_query(repeated("a ", 100000));
  CHECK(count_texts(parsed.root) == query::kMaxWords);
  CHECK(parsed.notes == std::vector<std::string>{"only the first 1000 words are read"});
  CHECK(notes_of(repeated("a ", query::kMaxWords)).empty());
  CHECK(notes_of("(" + repeated("a OR ", 2000)).size() == 1);
}

TEST_CASE("parentheses beyond the limit are left out with what they hold, and noted once") {
  const std::string inner = repeated("(", query::kDeepestNesting) + "a (b (c) d) e";
  const query::ParsedQuery parsed =
      query::parse_query(inner + repeated(")", query::kDeepestNesting) + " f");
  CHECK(print(parsed.root) == "(group a e f)");
  CHECK(parsed.notes == std::vector<std::string>{"parentheses more than 50 deep are left out"});
}

TEST_CASE("bytes beyond the limit are left out and noted once") {
  CHECK(notes_of("a " + repeated("x", query::kLongestQuery)) ==
        std::vector<std::string>{"only the first 65536 bytes are read"});
  CHECK(tree_of("\"" + repeated("ab", query::kLongestQuery)).size() < query::kLongestQuery + 20);
}

TEST_CASE("a query is cut between characters") {
  CHECK(tree_of("a" + repeated("ō", query::kLongestQuery)) ==
        "a" + repeated("ō", query::kLongestQuery / 2 - 1));
  CHECK(tree_of(repeated("é", query::kLongestQuery)) == repeated("é", query::kLongestQuery / 2));
  CHECK_FALSE(tree_of("a" + repeated("\x80", query::kLongestQuery)) == "a");
}

TEST_CASE("hostile queries keep to the limits") {
  for (const std::string_view piece :
       {"(",         ")",       "\"",         "\" ",           "a(",
        "-(",        "title:(", "a -(b OR ",  "NOT ",          "-",
        "- ",        "+",       "AND ",       "a OR ",         "aa:",
        "aa:b ",     "title:",  "title:\"\"", "date:x ",       "a*",
        "* ",        "a* ",     "\x80",       "\xFF\xFE",      "ō",
        "NEAR ",     "a",       "a-",         "(-title:(",     "country:(a ",
        "aa* ",      "a NEAR ", "tag:a* ",    "(a NEAR b OR ", "cited-by:a ",
        "cited-by:("}) {
    const std::string query = repeated(piece, 100000);
    const query::ParsedQuery parsed = query::parse_query(query);
    CAPTURE(piece, parsed.notes);
    CHECK((parsed.root == query::Node{} || is_simple(parsed.root)));
    CHECK(count_texts(parsed.root) <= query::kMaxWords);
    CHECK(depth(parsed.root) <= kDeepestTree);
    CHECK(parsed.notes.size() <= 5);
  }
}

TEST_CASE("any string of the language's pieces has a simple tree within the limits") {
  const std::vector<std::string> pieces = {
      "a",    "fish", " ",      " ",      " ",        "(",     ")",      "\"",        "“",
      "»",    "-",    "+",      "*",      ":",        "/",     "AND",    " AND ",     " OR ",
      "OR",   "NOT ", "NOT",    "NEAR/8", "title:",   "from:", "foo:",   "country:",  "date:",
      "1996", "..",   "text:",  "http:",  "\u00A0",   "fish*", " NEAR ", "cited-by:", "\u3000",
      "\xFF", "ō",    "\uFEFF", "\u200E", "unknown ", "year:", "id:"};
  std::mt19937 random(2);
  for (int round = 0; round < 3000; ++round) {
    std::string query;
    for (std::size_t i = random() % 40; i > 0; --i) query += pieces[random() % pieces.size()];
    check_invariants(query);
  }
}

TEST_CASE("any string of bytes has a simple tree within the limits") {
  std::mt19937 random(3);
  for (int round = 0; round < 2000; ++round) {
    std::string query(random() % 64, ' ');
    for (char& c : query) c = static_cast<char>(random() % 256);
    check_invariants(query);
  }
}

}  // namespace dragoman
