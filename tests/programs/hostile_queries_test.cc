// Queries that are made to hurt end in an answer or a message, soon and in bounded memory.

#include <sys/resource.h>

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "tests/programs/index_state.h"
#include "tests/programs/program.h"
#include "tests/support/temp_folder.h"

namespace dragoman::test {
namespace {

std::string repeated(const std::string& piece, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += piece;
  return out;
}

// Two letters, all of them, again and again.
std::string two_letters(std::size_t i) {
  return {static_cast<char>('a' + i % 26), static_cast<char>('a' + i / 26 % 26)};
}

// 300 documents with the same common words, and 20,000 words, some of them in each.
class Crowd {
 public:
  Crowd() {
    std::string lines;
    for (std::size_t d = 0; d < 300; ++d) {
      std::string text;
      for (std::size_t i = 0; i < 200; ++i) {
        text += "the of and to kettle ";
        text += two_letters(d + i * 7) + "q" + std::to_string((d * 67 + i) % 20'000) + ' ';
      }
      lines += Json{{"id", std::to_string(d)}, {"text", text}}.dump() + '\n';
    }
    REQUIRE(run_index({"--index", index(), "-"}, lines).exit_code == 0);
  }

  // Many times what any query takes, even under sanitizers, and little next to what it would take
  // without limits.
  Outcome search(const std::string& query) const {
    Command command = search_command({"--index", index(), "--facets", "0"});
    for (std::size_t at = 0; at < query.size(); at += 100'000) {  // of one argument, of Linux's
      command.arguments.push_back(query.substr(at, 100'000));
    }
    command.arguments.insert(command.arguments.begin() + 4, "--");
    command.before = [] {
      const rlimit limit{20, 20};  // seconds of the processor's time
      setrlimit(RLIMIT_CPU, &limit);
    };
    return run(command);
  }

 private:
  std::string index() const { return folder_ / "ix"; }

  TempFolder folder_;
};

struct Hostile {
  std::string name;
  std::string query;
  std::string note;  // part of stderr; "" for none
};

std::vector<Hostile> hostile_queries() {
  std::string words;
  std::string wildcards;
  for (std::size_t i = 0; i < 100'000; ++i) words += "w" + std::to_string(i % 500) + ' ';
  for (std::size_t i = 0; i < 10'000; ++i) wildcards += two_letters(i) + "* ";
  const std::string limit = "only the first 65536 bytes are read";
  const std::string places = "too many phrases and NEAR to compare places in";
  return {
      {"100,000 words", words, "only the first 1000 words are read"},
      {"100,000 words without blanks", repeated("kettle,", 100'000), limit},
      {"10,000 wildcards", wildcards, "only the first 50 prefixes are looked up"},
      {"the same wildcard", repeated("aa* ", 10'000), "only the first 50 prefixes are looked up"},
      {"wildcards of one letter", repeated("a* ", 10'000), "a prefix has two letters at least"},
      {"wildcards of values", repeated("id:1* source:* ", 1'000), "prefixes are looked up"},
      {"wildcards in NEAR", "ab*" + repeated(" NEAR/100 aa* NEAR a*", 100), "a prefix has two"},
      {"a chain of NEAR", "the" + repeated(" NEAR/100 of", 900), places},
      {"NEAR of alternatives", "a" + repeated(" NEAR (\"the of\" OR \"and to\" OR ab*)", 50),
       places},
      {"NEAR in NEAR", repeated("(the NEAR ", 49) + "of" + repeated(")", 49), "read as AND"},
      {"NEAR and nothing else", repeated("NEAR/8 ", 5'000), "nothing to combine with 'NEAR/8'"},
      {"many NEAR", repeated("(the NEAR/3 kettle) ", 300), places},
      {"a phrase of common words", '"' + repeated("the of and to ", 4'000) + '"', places},
      {"phrases of common words", repeated("\"kettle the\" ", 900), places},
      {"a word of many parts", "kettle" + repeated("/the", 15'000), "only the first 2000 words"},
      {"parentheses", repeated("(", 60'000), "more than 50 deep"},
      {"closing parentheses", repeated(")", 60'000), "a ')' has no '(' before it"},
      {"quotes", repeated("\"", 59'999), "a quote isn't closed"},
      {"everything unbalanced", repeated("(\"-title:( NEAR OR ", 4'000), ""},
      {"exclusions", repeated("-the NOT ", 6'000), "only the first 1000 words are read"},
      {"control characters", repeated("\x01\x1B[31m\x7F ", 8'000) + "kettle", ""},
      {"marks of direction", repeated("\u202E\u200F\u2066", 5'000) + "kettle\u202E", ""},
      {"bytes that are no text", repeated("\xFF\xFE\x80 ", 15'000), ""},
      {"fields in fields", repeated("title:(from:(", 100) + "a", "more than 50 deep"},
      {"citations", repeated("cited-by:1 ", 5'000), "only the first 1000 words are read"},
      {"dates", repeated("date:0001..9999 ", 4'000), "only the first 1000 words are read"},
      {"misspelt words", repeated("ketlte kettel kettl ", 300), ""},
  };
}

}  // namespace

TEST_CASE("every hostile query ends in an answer or a clear message") {
  const Crowd crowd;
  for (const Hostile& hostile : hostile_queries()) {
    INFO(hostile.name);
    const Outcome outcome = crowd.search(hostile.query);
    INFO(outcome.err.substr(0, 1000));
    CHECK(outcome.signal == 0);
    CHECK((outcome.exit_code == 0 || outcome.exit_code == 1));
    CHECK_THAT(outcome.err, Catch::Contains(hostile.note));
    CHECK(outcome.err.size() < 4'000);
    CHECK(terminal_commands(outcome.out).empty());
    CHECK(terminal_commands(outcome.err).empty());
  }
}

TEST_CASE("what is hidden in a query doesn't hide its words") {
  const Crowd crowd;
  for (const std::string query :
       {"kettle", "\u202Ekettle\u202C", "\u200F(\u200Fkettle", "\x01kettle\x02", "ket*\u200B"}) {
    INFO(query);
    CHECK_THAT(crowd.search(query).out, Catch::StartsWith("300 documents"));
  }
}

}  // namespace dragoman::test
