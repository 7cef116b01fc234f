// Words near each other, and in one paragraph.

#include <catch2/catch.hpp>

#include "tests/support/query_cases.h"

namespace dragoman::test {

TEST_CASE("NEAR joins words, phrases, prefixes and alternatives of them") {
  check({
      {"a NEAR b", "(near 10 a b)"},
      {"a NEAR/8 b", "(near 8 a b)"},
      {"a NEAR/008 b", "(near 8 a b)"},
      {"a NEAR/1 b NEAR/100 c", "(near 100 a b c)"},
      {"\"a b\" NEAR/3 cd*", "(near 3 (phrase \"a b\") (prefix cd))"},
      {"(a OR (b OR \"c d\")) NEAR/3 e", "(near 3 (or a b (phrase \"c d\")) e)"},
      {"(a) NEAR/3 (b)", "(near 3 a b)"},
      {"a NEAR/8 \"\" b", "(near 8 a b)"},
      {"near NEAR/ NEAR/x Near", "(group near NEAR/ NEAR/x Near)"},
      {"+NEAR \"NEAR/8\"", "(group NEAR (phrase NEAR/8))"},
  });
}

TEST_CASE("NEAR binds tighter than NOT and AND") {
  check({
      {"a NEAR/2 b c", "(group (near 2 a b) c)"},
      {"c a NEAR/2 b", "(group c (near 2 a b))"},
      {"c AND a NEAR/2 b", "(and c (near 2 a b))"},
      {"a NEAR/2 b OR c", "(or (near 2 a b) c)"},
      {"c NOT a NEAR/2 b", "(not c (near 2 a b))"},
      {"-a NEAR/2 b", "(not (all) (near 2 a b))"},
      {"a NEAR/2 b NEAR/3 c d NEAR/4 e", "(group (near 3 a b c) (near 4 d e))"},
  });
}

TEST_CASE("NEAR within a field, or between words of the same field") {
  check({
      {"title:(a NEAR/2 b)", "(field title (near 2 a b))"},
      {"title:a NEAR/2 title:b", "(field title (near 2 a b))"},
      {"title:(a OR b) NEAR/2 title:c", "(field title (near 2 (or a b) c))"},
      {"from:(a NEAR/2 \"b c\") d", "(group (field from (near 2 a (phrase \"b c\"))) d)"},
      {"text:a NEAR/2 b", "(near 2 a b)"},
  });
}

TEST_CASE("NEAR of what can't be near is read as AND and noted") {
  const std::string_view note =
      "NEAR is for words, phrases and OR of them, in one field; read as AND";
  check_noted({
      {"a NEAR/2 (b c)", "(and a (group b c))", note},
      {"a NEAR/2 (b AND c)", "(and a b c)", note},
      {"a NEAR/2 (-b)", "(not a b)", note},
      {"a NEAR/2 title:b", "(and a (field title b))", note},
      {"title:a NEAR/2 b", "(and (field title a) b)", note},
      {"title:a NEAR/2 from:b", "(and (field title a) (field from b))", note},
      {"a NEAR/2 country:japan", "(and a (value country japan))", note},
      {"country:(a NEAR b)", "(and (value country a) (value country b))", note},
      {"a NEAR/2 *", "(and a (all))", note},
      {"(a NEAR/2 b) NEAR/3 c", "(and (near 2 a b) c)", note},
      {"(a OR title:b) NEAR/3 c", "(and (or a (field title b)) c)", note},
  });
}

TEST_CASE("NEAR without an operand is ignored and noted") {
  check_noted({
      {"a NEAR/8", "a", "nothing to combine with 'NEAR/8'; ignored"},
      {"NEAR a", "a", "nothing to combine with 'NEAR'; ignored"},
      {"a NEAR/8 -b", "(not a b)", "nothing to combine with 'NEAR/8'; ignored"},
      {"a NEAR/8 NOT b", "(not a b)", "nothing to combine with 'NEAR/8'; ignored"},
      {"a NEAR NEAR b", "(near 10 a b)", "nothing to combine with 'NEAR'; ignored"},
      {"(a NEAR) b", "(group a b)", "nothing to combine with 'NEAR'; ignored"},
      {"a NEAR OR b", "(or a b)", "nothing to combine with 'NEAR'; ignored"},
  });
}

TEST_CASE("NEAR farther than it reaches is brought within and noted") {
  check_noted({
      {"a NEAR/0 b", "(near 1 a b)", "NEAR reaches over 1 to 100 words: 'NEAR/0' brought within"},
      {"a NEAR/101 b", "(near 100 a b)",
       "NEAR reaches over 1 to 100 words: 'NEAR/101' brought within"},
      {"a NEAR/99999999999999999999999 b", "(near 100 a b)",
       "NEAR reaches over 1 to 100 words: 'NEAR/99999999999999999999999' brought within"},
  });
}

TEST_CASE("the words beside a portion are asked for in one paragraph so marked") {
  check({
      {"portion:S missile", "(within (value portion S) missile)"},
      {"missile portion:S country:japan",
       "(group (within (value portion S) missile) (value country japan))"},
      {"portion:S AND \"a b\" AND cod*",
       "(within (value portion S) (phrase \"a b\") (prefix cod))"},
      {"portion:(S OR TS) a", "(within (or (value portion S) (value portion TS)) a)"},
      {"portion:S a portion:U b",
       "(group (within (value portion S) a) (within (value portion U) b))"},
      {"portion:S portion:U a",
       "(group (within (value portion S) a) (within (value portion U) a))"},
      {"portion:S a -b", "(not (within (value portion S) a) b)"},
      {"(portion:S a) OR b", "(or (within (value portion S) a) b)"},
      {"portion:S OR a", "(or (value portion S) a)"},
      {"portion:S", "(value portion S)"},
      {"portion:unknown a", "(group (value portion unknown) a)"},
      {"portion:S name:mao", "(group (value portion S) (name mao))"},
  });
}

TEST_CASE("the words beside a speaker, or the beginning of his name, are asked for in one turn") {
  check({
      {"said:vold a", "(within (value speaker vold) a)"},
      {"said:vo* a", "(within (value-prefix speaker vo) a)"},
      {"said:(vo* OR aune) a", "(within (or (value-prefix speaker vo) (value speaker aune)) a)"},
      {"said:vo*", "(value-prefix speaker vo)"},
  });
}

TEST_CASE("NEAR/p asks for one paragraph") {
  check({
      {"a NEAR/p b", "(near p a b)"},
      {"a NEAR/P \"b c\" NEAR/3 d", "(near p a (phrase \"b c\") d)"},
      {"a NEAR/q b", "(group a NEAR/q b)"},
  });
}

}  // namespace dragoman::test
