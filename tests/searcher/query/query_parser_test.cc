#include "searcher/query/parser.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "tests/support/query_trees.h"

namespace dragoman {
namespace {

using test::notes_of;
using test::repeated;
using test::tree_of;

struct Case {
  std::string_view query;
  std::string_view tree;
};

struct NotedCase {
  std::string_view query;
  std::string_view tree;
  std::string_view note;  // the only one
};

void check(const std::vector<Case>& cases) {
  for (const Case& expected : cases) {
    CAPTURE(expected.query);
    CHECK(tree_of(expected.query) == expected.tree);
    CHECK(notes_of(expected.query).empty());
  }
}

void check_noted(const std::vector<NotedCase>& cases) {
  for (const NotedCase& expected : cases) {
    CAPTURE(expected.query);
    CHECK(tree_of(expected.query) == expected.tree);
    CHECK(notes_of(expected.query) == std::vector<std::string>{std::string(expected.note)});
  }
}

}  // namespace

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

TEST_CASE("a field of words takes a word, a phrase or a group") {
  check({
      {"title:fish", "(field title fish)"},
      {"subject:fish", "(field title fish)"},
      {"SUBJECT:fish", "(field title fish)"},
      {"title:\"fish talks\"", "(field title (phrase \"fish talks\"))"},
      {"title:(fish talks)", "(field title (group fish talks))"},
      {"title:(fish OR talks) quota", "(group (field title (or fish talks)) quota)"},
      {"from:rusk to:bundy", "(group (field from rusk) (field to bundy))"},
      {"a AND title:b", "(and a (field title b))"},
      {"title:fish talks", "(group (field title fish) talks)"},
      {"title:10:30", "(field title \"10:30\")"},
  });
}

TEST_CASE("text: names the field that words are searched in anyway") {
  check({
      {"text:fish", "fish"},
      {"text:(a b) c", "(group a b c)"},
      {"-text:fish", "(not (all) fish)"},
      {"title:(a text:b)", "(field title (group a (field text b)))"},
  });
}

TEST_CASE("other fields take values") {
  check({
      {"country:japan", "(value country japan)"},
      {"tag:PHUM", "(value tags PHUM)"},
      {"topic:\"human rights\"", "(value topic \"human rights\")"},
      {"id:004/a:b", "(value id \"004/a:b\")"},
      {"id:http://example.org/a", "(value id \"http://example.org/a\")"},
      {"id:notes(2).txt", "(value id \"notes(2).txt\")"},
      {"(id:notes(2))", "(value id \"notes(2)\")"},
      {"country:japan fish", "(group (value country japan) fish)"},
      {"(country:japan)", "(value country japan)"},
      {"class:confidential cites:08STATE1",
       "(group (value classification confidential) (value references 08STATE1))"},
  });
}

TEST_CASE("a group after a field of values holds values") {
  check({
      {"country:(japan OR china)", "(or (value country japan) (value country china))"},
      {"tag:(PHUM PREL)", "(group (value tags PHUM) (value tags PREL))"},
      {"tag:(PHUM AND PREL)", "(and (value tags PHUM) (value tags PREL))"},
      {"country:(japan -china)", "(not (value country japan) (value country china))"},
      {"country:(\"south korea\" OR (a b))",
       "(or (value country \"south korea\") (group (value country a) (value country b)))"},
      {"id:(a:b http://c d(1).txt)",
       "(group (value id \"a:b\") (value id \"http://c\") (value id \"d(1).txt\"))"},
  });
}

TEST_CASE("in the group of a field an inner field wins") {
  check({
      {"title:(a from:b c)", "(field title (group a (field from b) c))"},
      {"title:(a country:japan)", "(field title (group a (value country japan)))"},
      {"country:(japan title:b china)",
       "(group (value country japan) (field title b) (value country china))"},
      {"country:(japan title:(b c))", "(group (value country japan) (field title (group b c)))"},
      {"title:(a title:b)", "(field title (group a b))"},
      {"title:from:b", "(field title \"from:b\")"},
  });
}

TEST_CASE("an exclusion may stand before a field or after its colon") {
  check({
      {"a -title:b", "(not a (field title b))"},
      {"a title:-b", "(not a (field title b))"},
      {"a -country:japan", "(not a (value country japan))"},
      {"a country:-japan", "(not a (value country japan))"},
      {"a -country:(b c)", "(not a (group (value country b) (value country c)))"},
      {"a NOT title:(b c)", "(not a (field title (group b c)))"},
      {"title:(-b)", "(not (all) (field title b))"},
      {"-title:-b", "(field title b)"},
  });
}

TEST_CASE("a date is a year, a month, a day or a range of them, or unknown") {
  check({
      {"date:2008-04-17", "(value date 2008-04-17)"},
      {"year:2008", "(value date 2008)"},
      {"date:1996..1998", "(value date 1996..1998)"},
      {"date:2006-07..", "(value date 2006-07..)"},
      {"date:..1975", "(value date ..1975)"},
      {"year:unknown", "(value date unknown)"},
      {"date:\"2008-04-17\"", "(value date 2008-04-17)"},
      {"year:(1996 OR 1998)", "(or (value date 1996) (value date 1998))"},
  });
}

TEST_CASE("what is no date after date: is read as words and noted") {
  check_noted({
      {"date:1999-13", "1999-13", "not a date: '1999-13'; read as words"},
      {"year:abc fish", "(group abc fish)", "not a date: 'abc'; read as words"},
      {"date:1998..1996", "1998..1996", "not a date: '1998..1996'; read as words"},
      {"date:\"last year\"", "(phrase \"last year\")", "not a date: 'last year'; read as words"},
      {"year:(1996 abc)", "(group (value date 1996) abc)", "not a date: 'abc'; read as words"},
  });
}

TEST_CASE("a field before a blank is a word and noted") {
  check_noted({
      {"SUBJECT: fish", "(group \"SUBJECT:\" fish)",
       "nothing directly after 'SUBJECT:'; read as a word"},
      {"country:", "\"country:\"", "nothing directly after 'country:'; read as a word"},
      {"(title:) a", "(group \"title:\" a)", "nothing directly after 'title:'; read as a word"},
  });
}

TEST_CASE("an unknown field is read as words and noted") {
  check_noted({
      {"foo:bar", "(group foo bar)", "no field 'foo'; read as words"},
      {"foo:bar baz", "(group foo bar baz)", "no field 'foo'; read as words"},
      {"a -foo:bar", "(not a (group foo bar))", "no field 'foo'; read as words"},
      {"a AND foo:bar", "(and a (group foo bar))", "no field 'foo'; read as words"},
      {"foo:\"b c\"", "(group foo (phrase \"b c\"))", "no field 'foo'; read as words"},
      {"foo:(b OR c)", "(group foo (or b c))", "no field 'foo'; read as words"},
      {"foo:bar:baz", "(group foo \"bar:baz\")", "no field 'foo'; read as words"},
      {"foo:-bar", "(group foo -bar)", "no field 'foo'; read as words"},
  });
}

TEST_CASE("a colon in what isn't shaped like a field is not remarked on") {
  check({
      {"http://example.org/a", "\"http://example.org/a\""},
      {"10:30", "\"10:30\""},
      {"S/RES/1695: text", "(group \"S/RES/1695:\" text)"},
      {"std::string C:\\x", "(group \"std::string\" \"C:\\\\x\")"},
      {"Note: fish", "(group \"Note:\" fish)"},
      {":fish", "\":fish\""},
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

TEST_CASE("name: takes names, as they are written only behind an equals sign") {
  check({
      {"name:mao", "(name mao)"},
      {"NAME:\"Mao Tse-tung\" fish", "(group (name \"Mao Tse-tung\") fish)"},
      {"name:=\"Mao Tse-tung\"", "(name = \"Mao Tse-tung\")"},
      {"name:=mao", "(name = mao)"},
      {"name:(mao OR \"Chou En-lai\")", "(or (name mao) (name \"Chou En-lai\"))"},
      {"name:=(mao OR chou)", "(or (name = mao) (name = chou))"},
      {"title:(a name:b)", "(field title (group a (name b)))"},
      {"fish -name:mao", "(not fish (name mao))"},
      {"name:brezh*", "(prefix brezh)"},
  });
}

TEST_CASE("cited-by: takes ids, and is no field of the index") {
  check({
      {"cited-by:08STATE1", "(cited-by 08STATE1)"},
      {"Cited-By:vol/d1 fish", "(group (cited-by vol/d1) fish)"},
      {"cited-by:(a:b OR \"c d\")", "(or (cited-by \"a:b\") (cited-by \"c d\"))"},
      {"cited-by:(a fish:b) c", "(group (cited-by a) (cited-by \"fish:b\") c)"},
      {"title:(a cited-by:b)", "(field title (group a (cited-by b)))"},
      {"fish -cited-by:b", "(not fish (cited-by b))"},
  });
}

TEST_CASE("thread:, copies: and released-more: are no fields of the index") {
  check({
      {"thread:08STATE1 fish", "(group (thread 08STATE1) fish)"},
      {"-copies:\"vol/d 1\"", "(not (all) (copies \"vol/d 1\"))"},
      {"released-more:yes", "(released-more)"},
      {"Thread:(a OR b)", "(or (thread a) (thread b))"},
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

TEST_CASE("NEAR/p asks for one paragraph") {
  check({
      {"a NEAR/p b", "(near p a b)"},
      {"a NEAR/P \"b c\" NEAR/3 d", "(near p a (phrase \"b c\") d)"},
      {"a NEAR/q b", "(group a NEAR/q b)"},
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

}  // namespace dragoman
