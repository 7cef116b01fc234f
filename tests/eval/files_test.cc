// Judgments and runs as files: what is read of them, and what is refused.

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analyzers/text/error.h"
#include "bench/eval/numbers.h"
#include "bench/eval/qrels.h"
#include "bench/eval/run_file.h"
#include "tests/support/random_text.h"
#include "tests/support/sketched_run.h"

namespace dragoman::eval {
namespace {

using test::bytes_of;

std::string printed(const Qrels& qrels) {
  std::string out;
  for (const JudgedQuery& query : qrels.queries) {
    out += std::string(query.id) + ':';
    for (const Judgment& j : query.judgments) {
      out += ' ' + std::string(j.document) + '=' + std::to_string(j.grade);
    }
    out += '\n';
  }
  return out;
}

std::string printed(const Run& run) {
  std::string out = std::string(run.tag) + '\n';
  for (const RetrievedQuery& query : run.queries) {
    out += std::string(query.id) + ':';
    for (const Retrieved& r : query.documents) {
      out += ' ' + std::string(r.document) + '=' + std::to_string(static_cast<int>(r.score));
    }
    out += '\n';
  }
  return out;
}

std::string refusal_of_qrels(const std::string& text) {
  try {
    return printed(parse_qrels(bytes_of(text), "j.txt"));
  } catch (const InputError& error) {
    return error.what();
  }
}

std::string refusal_of_run(const std::string& text) {
  try {
    return printed(parse_run(bytes_of(text), "r.txt"));
  } catch (const InputError& error) {
    return error.what();
  }
}

constexpr const char* kFour = "a judgment has four columns: query, iteration, document, grade";
constexpr const char* kSix = "a result has six columns: query, Q0, document, rank, score, tag";

}  // namespace

TEST_CASE("judgments are grouped by query and sorted as bytes") {
  CHECK(printed(parse_qrels(bytes_of("10 0 d2 1\n9 0 x 0\n10 0 d10 -1\n"), "")) ==
        "10: d10=-1 d2=1\n9: x=0\n");
}

TEST_CASE("columns may have any blanks between them and lines any end") {
  const std::string expected = "q: d=1 e=2\n";
  CHECK(printed(parse_qrels(bytes_of("q 0 d 1\r\nq 0 e 2\r\n"), "")) == expected);
  CHECK(printed(parse_qrels(bytes_of("\tq\t0\td\t1\t\n  q   0\v e \f 2"), "")) == expected);
  CHECK(printed(parse_run(bytes_of("q Q0 d 1 3 t\r\n q\tQ0  e 2 2 t2\r\n"), "")) ==
        "t2\nq: d=3 e=2\n");
}

TEST_CASE("a run keeps the file's order and the last line's tag") {
  CHECK(printed(parse_run(bytes_of("b Q0 x 1 5 one\n\na Q0 y 7 4 two\n  \nb Q0 w 2 9 three four\n"),
                          "")) == "three\na: y=4\nb: x=5 w=9\n");
}

TEST_CASE("judgments that can't be read are named with their line") {
  CHECK(refusal_of_qrels("q 0 d\n") == std::string("j.txt:1: ") + kFour);
  CHECK(refusal_of_qrels("q 0 d 1\nq 0 d 1 x\n") == std::string("j.txt:2: ") + kFour);
  CHECK(refusal_of_qrels("q 0 d 1\n\nq 0 e 1\n") == std::string("j.txt:2: ") + kFour);
  CHECK(refusal_of_qrels("q 0 d yes\n") == "j.txt:1: the grade is no integer: 'yes'");
  CHECK(refusal_of_qrels("q 0 d 1.0\n") == "j.txt:1: the grade is no integer: '1.0'");
  CHECK(refusal_of_qrels("q 0 d 99999999999\n") ==
        "j.txt:1: the grade is no integer: '99999999999'");
}

TEST_CASE("results that can't be read are named with their line") {
  CHECK(refusal_of_run("q Q0 d 1 2\n") == std::string("r.txt:1: ") + kSix);
  CHECK(refusal_of_run("q Q0 d 1 2 t\n\nq Q0 e 1 2 \n") == std::string("r.txt:3: ") + kSix);
  CHECK(refusal_of_run("q Q0 d 1 high t\n") == "r.txt:1: the score is no number: 'high'");
  CHECK(refusal_of_run("q Q0 d 1 2,5 t\n") == "r.txt:1: the score is no number: '2,5'");
  CHECK(refusal_of_run("q Q0 d 1 nan t\n") == "r.txt:1: the score is no number: 'nan'");
  CHECK(refusal_of_run(" \n\n") == "r.txt holds no results");
}

TEST_CASE("scores may be written in any way that C reads") {
  const auto score = [](const std::string& text) {
    return parse_run(bytes_of("q Q0 d 1 " + text + " t"), "").queries.at(0).documents.at(0).score;
  };
  CHECK(score("2.5") == 2.5F);
  CHECK(score("+2.5") == 2.5F);
  CHECK(score("-.5e1") == -5.0F);
  CHECK(score("0x10") == 16.0F);
  CHECK(score("inf") > 1e38F);
  CHECK(score("1e400") > 1e38F);
  CHECK(score("1e-400") == 0.0F);
}

TEST_CASE("integers and numbers are read whole or not at all") {
  for (const std::string_view bad : {"", " 1", "1 ", "1x", "--1", "+-1", "+", "-"}) {
    CAPTURE(bad);
    CHECK_FALSE(parse_integer(bad));
    CHECK_FALSE(parse_number(bad));
  }
  CHECK(parse_integer("-12") == -12);
  CHECK(parse_integer("+12") == 12);
}

TEST_CASE("random bytes are read or refused") {
  test::RandomText random(4);
  for (int i = 0; i < 200; ++i) {
    const std::string bytes = random.bytes(200);
    CHECK_NOTHROW(refusal_of_qrels(bytes));
    CHECK_NOTHROW(refusal_of_run("q Q0 d 1 2 t\n" + bytes));
  }
}

}  // namespace dragoman::eval
