// Fields of a query: of words, of values, dates, names and ids.

#include <catch2/catch.hpp>

#include "tests/support/query_cases.h"

namespace dragoman::test {

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

}  // namespace dragoman::test
