// Words, operators, parentheses, phrases and prefixes of a query; fields and NEAR have tests of their
// own.

#include "searcher/query/parser.h"

#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <vector>

#include "tests/support/query_cases.h"

namespace dragoman::test {

TEST_CASE("words side by side are a group") {
  check({
      {"", "(group)"},
      {" \t\n ", "(group)"},
      {"fish", "fish"},
      {"fish talks", "(group fish talks)"},
      {"  fish\n\ttalks  ", "(group fish talks)"},
      {"Tse-tung", "Tse-tung"},
      {"U.N. S/RES/1695", "(group U.N. S/RES/1695)"},
      {"E.O. 12958: DECL", "(group E.O. \"12958:\" DECL)"},
  });
}

TEST_CASE("a text of letters, digits, '-', '.' and '/' is printed bare, any other in quotes") {
  check({
      {"Ōhira", "Ōhira"},
      {"北京", "北京"},
      {"Ch'oe", "\"Ch'oe\""},
      {"fish,", "\"fish,\""},
      {"back\\slash", "\"back\\\\slash\""},
  });
  CHECK(print(query::Node{query::NodeKind::kWord, "a\"b", Field::kText, {}}) == "\"a\\\"b\"");
  CHECK(print(query::Node{query::NodeKind::kWord, "", Field::kText, {}}) == "\"\"");
}

TEST_CASE("what has neither letter nor digit is nothing") {
  check({
      {"fish , talks", "(group fish talks)"},
      {"fish && talks || quotas !", "(group fish talks quotas)"},
      {"fish – talks — …", "(group fish talks)"},
      {"()", "(group)"},
      {"\"\" “ ” \" , \"", "(group)"},
      {"fish () (()) talks", "(group fish talks)"},
      {"title:() title:\"\" country:() fish", "fish"},
      {"- -- --- + -+ fish -", "fish"},
      {"-, fish", "fish"},
      {"-\"\" fish", "fish"},
      {"-() fish", "fish"},
      {"title:\"\"NOT fish", "(not (all) fish)"},
      {"a -title:\"\"b", "(group a b)"},
  });
}

TEST_CASE("operators are operators in capitals only") {
  check({
      {"a AND b", "(and a b)"},
      {"a OR b", "(or a b)"},
      {"a NOT b", "(not a b)"},
      {"a and b or c not d", "(group a and b or c not d)"},
      {"a And b", "(group a And b)"},
      {"ANDREW ORE NOTE NEARLY", "(group ANDREW ORE NOTE NEARLY)"},
      {"(a)OR(b)", "(or a b)"},
      {"\"a\"OR\"b\"", "(or (phrase a) (phrase b))"},
  });
}

TEST_CASE("an operator is a word in quotes, after a sign and after a field") {
  check({
      {"\"OR\" +AND", "(group (phrase OR) AND)"},
      {"a -NOT", "(not a NOT)"},
      {"title:NOT b", "(group (field title NOT) b)"},
      {"post:OR", "(value post OR)"},
      {"+NEAR", "NEAR"},
  });
}

TEST_CASE("AND binds tighter than juxtaposition, juxtaposition tighter than OR") {
  check({
      {"a AND b c", "(group (and a b) c)"},
      {"a b AND c", "(group a (and b c))"},
      {"a b OR c d", "(or (group a b) (group c d))"},
      {"a OR b AND c d", "(or a (group (and b c) d))"},
      {"a AND (b OR c)", "(and a (or b c))"},
      {"(a b) AND c", "(and (group a b) c)"},
      {"a AND b AND c", "(and a b c)"},
      {"a OR b OR c", "(or a b c)"},
  });
}

TEST_CASE("parentheses that add nothing leave no trace") {
  check({
      {"((((a))))", "a"},
      {"(a b) c", "(group a b c)"},
      {"a (b (c d))", "(group a b c d)"},
      {"a AND (b AND c)", "(and a b c)"},
      {"(a OR b) OR (c OR d)", "(or a b c d)"},
      {"a (-b)", "(not a b)"},
  });
}

TEST_CASE("an exclusion takes away from all that stands beside it") {
  check({
      {"a -b", "(not a b)"},
      {"-b a", "(not a b)"},
      {"a -b c", "(not (group a c) b)"},
      {"a -b -c", "(not a (or b c))"},
      {"a b NOT c", "(not (group a b) c)"},
      {"a AND NOT b", "(not a b)"},
      {"NOT a AND b", "(not b a)"},
      {"a AND NOT b AND c", "(not (and a c) b)"},
      {"a AND NOT b c", "(group (not a b) c)"},
      {"a -b OR c", "(or (not a b) c)"},
      {"a -(b c)", "(not a (group b c))"},
      {"a -(b OR c) -d", "(not a (or b c d))"},
      {"a -\"b c\"", "(not a (phrase \"b c\"))"},
  });
}

TEST_CASE("an exclusion with nothing beside it takes away from all documents") {
  check({
      {"-b", "(not (all) b)"},
      {"NOT b", "(not (all) b)"},
      {"-a -b", "(not (all) (or a b))"},
      {"NOT a AND NOT b", "(not (all) (or a b))"},
      {"a OR -b", "(or a (not (all) b))"},
      {"-a OR -b", "(or (not (all) a) (not (all) b))"},
      {"c -(a OR -b)", "(not c (or a (not (all) b)))"},
  });
}

TEST_CASE("an exclusion of an exclusion is none") {
  check({
      {"NOT NOT a", "a"},
      {"NOT -a", "a"},
      {"-(-a)", "a"},
      {"b -(NOT a)", "(group b a)"},
  });
}

TEST_CASE("'-' is an operator only before a word and directly so") {
  check({
      {"a-b", "a-b"},
      {"a- b", "(group a- b)"},
      {"a - b", "(group a b)"},
      {"a --b", "(group a b)"},
      {"(-a)", "(not (all) a)"},
      {"\"a\"-b", "(group (phrase a) -b)"},
      {"a – b", "(group a b)"},
  });
}

TEST_CASE("'+' before a word says nothing") {
  check({
      {"+a +b", "(group a b)"},
      {"+\"a b\" +(c) +title:d", "(group (phrase \"a b\") c (field title d))"},
      {"a AND +b", "(and a b)"},
      {"C++", "\"C++\""},
      {"+-a", "(not (all) a)"},
  });
}

TEST_CASE("quotes of any kind open and close a phrase") {
  check({
      {"\"human rights\"", "(phrase \"human rights\")"},
      {"“human rights”", "(phrase \"human rights\")"},
      {"„human rights“", "(phrase \"human rights\")"},
      {"«human rights»", "(phrase \"human rights\")"},
      {"“human rights\"", "(phrase \"human rights\")"},
      {"\" human rights \"", "(phrase \"human rights\")"},
      {"\"a AND (b -c:d*\"", "(phrase \"a AND (b -c:d*\")"},
      {"a\"b c\"d", "(group a (phrase \"b c\") d)"},
  });
}

TEST_CASE("an unclosed quote reads the rest as a phrase and is noted") {
  const std::string_view note = "a quote isn't closed; the rest is read as a phrase";
  check_noted({
      {"a \"b c", "(group a (phrase \"b c\"))", note},
      {"5\" gun", "(group 5 (phrase gun))", note},
      {"5\"", "5", note},
      {"\"", "(group)", note},
      {"\"a\" \"b", "(group (phrase a) (phrase b))", note},
  });
}

TEST_CASE("a star alone is all documents") {
  check({
      {"*", "(all)"},
      {"* -fish", "(not (all) fish)"},
      {"text:*", "(all)"},
      {"\"*\"", "(group)"},
  });
}

TEST_CASE("a star at the end of a word or value makes a prefix of it") {
  check({
      {"fish*", "(prefix fish)"},
      {"fish** quota*, (talk*)", "(group (prefix fish) (prefix quota) (prefix talk))"},
      {"-fish*", "(not (all) (prefix fish))"},
      {"S/RES/16* Tse-tu* U.N*", "(group (prefix S/RES/16) (prefix Tse-tu) (prefix U.N))"},
      {"ō1*", "(prefix ō1)"},
      {"title:fish*", "(field title (prefix fish))"},
      {"from:(rus* OR bun*)", "(field from (or (prefix rus) (prefix bun)))"},
      {"country:jap*", "(value-prefix country jap)"},
      {"tag:P*", "(value-prefix tags P)"},
      {"id:notes(2)* source:cables/*",
       "(group (value-prefix id \"notes(2)\") (value-prefix source cables/))"},
      {"post:(ber* OR bonn)", "(or (value-prefix post ber) (value post bonn))"},
      {"AND* +fish*", "(group (prefix AND) (prefix fish))"},
      {"\"fish*\"", "(phrase \"fish*\")"},
  });
}

TEST_CASE("a prefix too short, or where there are none, is read without the star and noted") {
  check_noted({
      {"f*", "f", "a prefix has two letters at least: 'f*' read without the star"},
      {"title:ō*", "(field title ō)",
       "a prefix has two letters at least: 'ō*' read without the star"},
      {"-'f.'* fish", "(not fish \"'f.'\")",
       "a prefix has two letters at least: ''f.'*' read without the star"},
      {"date:2008*", "(value date 2008)",
       "dates and cited-by: take no prefix: '2008*' read without the star"},
      {"cited-by:08*", "(cited-by 08)",
       "dates and cited-by: take no prefix: '08*' read without the star"},
  });
}

TEST_CASE("a star anywhere else is dropped or left to the word, and noted") {
  check_noted({
      {"fi*sh", "\"fi*sh\"", "a star inside a word means nothing: 'fi*sh'"},
      {"*fish", "\"*fish\"", "a star inside a word means nothing: '*fish'"},
      {"title:* a", "a", "a star after a field means nothing; left out"},
      {"country:(* japan)", "(value country japan)",
       "a star after a field means nothing; left out"},
      {"fi*sh*", "(prefix \"fi*sh\")", "a star inside a word means nothing: 'fi*sh*'"},
  });
}

TEST_CASE("parentheses without their twin are noted") {
  const std::string_view unclosed = "a '(' isn't closed; read as closed at the end";
  const std::string_view extra = "a ')' has no '(' before it; ignored";
  check_noted({
      {"(a OR b", "(or a b)", unclosed},
      {"((a (b", "(group a b)", unclosed},
      {"title:(a b", "(field title (group a b))", unclosed},
      {"a) AND b", "(and a b)", extra},
      {")))", "(group)", extra},
  });
}

TEST_CASE("operators without an operand are ignored and noted") {
  check_noted({
      {"AND a", "a", "nothing to combine with 'AND'; ignored"},
      {"a AND", "a", "nothing to combine with 'AND'; ignored"},
      {"a OR", "a", "nothing to combine with 'OR'; ignored"},
      {"OR", "(group)", "nothing to combine with 'OR'; ignored"},
      {"a AND OR b", "(or a b)", "nothing to combine with 'AND'; ignored"},
      {"a AND AND b", "(and a b)", "nothing to combine with 'AND'; ignored"},
      {"a OR OR OR b", "(or a b)", "nothing to combine with 'OR'; ignored"},
      {"a NOT", "a", "nothing to combine with 'NOT'; ignored"},
      {"(a NOT) b", "(group a b)", "nothing to combine with 'NOT'; ignored"},
      {"a (OR) b", "(group a b)", "nothing to combine with 'OR'; ignored"},
  });
  CHECK(notes_of("AND OR") ==
        std::vector<std::string>{"nothing to combine with 'AND', 'OR'; ignored"});
}

TEST_CASE("a note names the first few of its words, shortened") {
  CHECK(notes_of("aa:x bb:x aa:y") ==
        std::vector<std::string>{"no field 'aa', 'bb'; read as words"});
  CHECK(notes_of("aa:x bb:x cc:x dd:x ee:x") ==
        std::vector<std::string>{"no field 'aa', 'bb', 'cc' and others; read as words"});
  CHECK(notes_of("*" + repeated("ō", 50)) ==
        std::vector<std::string>{"a star inside a word means nothing: '*" + repeated("ō", 19) +
                                 "…'"});
}

TEST_CASE("blanks of every script and unseen characters separate words") {
  check({
      {"a\u00A0b\u3000c\u2009d", "(group a b c d)"},
      {"\uFEFFtitle:a", "(field title a)"},
      {"\u200Ea \u202EAND\u202C b", "(and a b)"},
      {std::string_view("a\0b\x01\x7F\u0085"
                        "c",
                        8),
       "(group a b c)"},
      {"\"a\nb\u2028c\"", "(phrase \"a b c\")"},
  });
}

TEST_CASE("ill-formed bytes are repaired") {
  check({
      {"caf\xE9", "café"},
      {"Ōhira Ōta \xFF", "(group Ōhira Ōta)"},
      {"\xEF\xBB\xBF"
       "fish",
       "fish"},
  });
}

TEST_CASE("a word list is read as it is printed") {
  std::mt19937 random(1);
  const std::vector<std::string> words = {"fish",         "Tse-tung", "U.N.",
                                          "08STATE12345", "Ōhira",    "or"};
  for (int round = 0; round < 100; ++round) {
    std::string list = words[random() % words.size()];
    for (std::size_t i = 0; i <= random() % 20; ++i) list += ' ' + words[random() % words.size()];
    CHECK(tree_of(list) == "(group " + list + ")");
    CHECK(notes_of(list).empty());
  }
}

}  // namespace dragoman::test
