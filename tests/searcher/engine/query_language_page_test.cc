// docs/query-language.md says what the program does: each of its tables is read, and each line
// tried.

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/schema/values.h"
#include "searcher/compile/compiler.h"
#include "searcher/compile/prefixes.h"
#include "searcher/query/notes.h"
#include "searcher/query/parser.h"
#include "tests/support/query_trees.h"
#include "tests/support/small_index.h"

namespace dragoman::test {
namespace {

using PageRow = std::vector<std::string>;  // the cells, as they are in Markdown

struct PageTable {
  PageRow heading;
  std::vector<PageRow> rows;
};

const PageRow kTrees = {"you type", "it is read as"};
const PageRow kNotedTrees = {"you type", "it is read as", "the note"};
const PageRow kIndexNotes = {"you type", "the note"};
const PageRow kNears = {"the text", "you type", "found"};
const PageRow kWordFields = {"searched by words", "what it holds", "as in"};
const PageRow kValueFields = {"searched by value", "what it holds", "as in"};
const PageRow kMeanings = {"you type", "it means"};
const PageRow kDates = {"you type", "from", "to"};
const PageRow kExactWords = {"you type", "it is read as", "found"};
const PageRow kMeantWords = {"you type", "also found"};
const PageRow kLimits = {"what", "how many", "the note beyond that"};

std::string trimmed(std::string_view text) {
  const std::size_t first = std::min(text.find_first_not_of(' '), text.size());
  return std::string(text.substr(first, text.find_last_not_of(' ') + 1 - first));
}

// "| a | `b|c` |": a bar in code is none between cells.
PageRow cells_of(std::string_view line) {
  PageRow cells;
  std::string cell;
  bool code = false;
  for (const char c : line.substr(1)) {
    if (c == '`') code = !code;
    if (c == '|' && !code) {
      cells.push_back(trimmed(cell));
      cell.clear();
    } else {
      cell += c;
    }
  }
  return cells;
}

std::vector<PageTable> read_tables() {
  std::ifstream page(std::filesystem::path(DRAGOMAN_SOURCE_DIR) / "docs/query-language.md");
  REQUIRE(page);
  std::vector<PageTable> tables;
  bool inside = false;
  for (std::string line; std::getline(page, line);) {
    const bool row = line.starts_with('|');
    if (row && !inside) tables.push_back({cells_of(line), {}});
    if (row && inside && !line.starts_with("|---")) tables.back().rows.push_back(cells_of(line));
    inside = row;
  }
  return tables;
}

// The rows of all tables with the heading.
std::vector<PageRow> rows_under(const PageRow& heading) {
  std::vector<PageRow> rows;
  for (const PageTable& table : read_tables()) {
    if (table.heading != heading) continue;
    for (const PageRow& row : table.rows) {
      CAPTURE(row);
      REQUIRE(row.size() == heading.size());
      rows.push_back(row);
    }
  }
  REQUIRE_FALSE(rows.empty());
  return rows;
}

// The texts between backticks.
std::vector<std::string> codes_in(const std::string& cell) {
  std::vector<std::string> codes;
  std::size_t begin = cell.find('`');
  while (begin != std::string::npos) {
    const std::size_t end = cell.find('`', begin + 1);
    REQUIRE(end != std::string::npos);
    codes.push_back(cell.substr(begin + 1, end - begin - 1));
    begin = cell.find('`', end + 1);
  }
  return codes;
}

std::string code_of(const std::string& cell) {
  const auto codes = codes_in(cell);
  CAPTURE(cell);
  REQUIRE(codes.size() == 1);
  CHECK(cell == '`' + codes.front() + '`');
  return codes.front();
}

// "65,536".
std::size_t number_of(std::string cell) {
  std::erase(cell, ',');
  REQUIRE(cell.find_first_not_of("0123456789") == std::string::npos);
  return std::stoul(cell);
}

bool is_word_field(Field field) {
  return info(field).matching == Matching::kText || info(field).matching == Matching::kWords;
}

// The field that a query of one field asks in; words are asked for in the text.
Field field_asked(const std::string& query) {
  const query::ParsedQuery parsed = query::parse_query(query);
  CHECK(parsed.notes.empty());
  return parsed.root.field;
}

// All names that may be typed before a colon, but for those that have a section of their own.
std::set<std::string> typed_names() {
  std::set<std::string> names;
  for (const FieldInfo& row : field_table()) {
    if (row.matching == Matching::kNameKey || row.query_names.empty()) continue;
    std::string_view rest = row.query_names;
    for (std::size_t bar = rest.find('|'); bar != std::string_view::npos; bar = rest.find('|')) {
      names.insert(std::string(rest.substr(0, bar)));
      rest.remove_prefix(bar + 1);
    }
    names.insert(std::string(rest));
  }
  return names;
}

// Whether the page has the remark, whatever words it names.
bool is_on_page(query::Remark remark, const std::set<std::string>& sentences) {
  query::Notes notes;
  notes.add(remark, "%");
  const std::string sentence = notes.sentences().front();
  const std::size_t named = sentence.find("'%'");
  if (named == std::string::npos) return sentences.count(sentence) > 0;
  const std::string_view head = std::string_view(sentence).substr(0, named);
  const std::string_view tail = std::string_view(sentence).substr(named + 3);
  return std::any_of(sentences.begin(), sentences.end(), [&](const std::string& said) {
    return said.starts_with(head) && said.ends_with(tail);
  });
}

std::set<std::string> notes_on_page() {
  std::set<std::string> notes;
  for (const PageRow& heading : {kNotedTrees, kLimits}) {
    for (const PageRow& row : rows_under(heading)) notes.insert(row.back());
  }
  return notes;
}

// "fish1 fish2 ...", as many as that.
std::string different_words(std::size_t count) {
  std::string text;
  for (std::size_t i = 1; i <= count; ++i) text += "fish" + std::to_string(i) + ' ';
  return text;
}

std::string alternatives_near(std::size_t count) {
  std::string query = "(a OR \"b c\")";
  for (std::size_t i = 1; i < count; ++i) query += " NEAR (a OR \"b c\")";
  return query;
}

constexpr std::size_t kPilots = 450;  // documents with the word: enough for too many looks

// Texts in which the queries below reach the limits.
std::vector<std::string> limiting_texts() {
  std::vector<std::string> texts = {different_words(kMaxExpanded + 1), "a b c"};
  for (std::size_t i = 0; i < kPilots; ++i) texts.push_back("pilot " + std::to_string(i));
  return texts;
}

struct PageLimit {
  std::size_t number;
  std::string beyond;  // a query that goes beyond it; "" where none is tried
  std::string within;  // one that doesn't
};

// By what the page calls them.
std::map<std::string, PageLimit> limits() {
  const auto near = [](std::size_t things) { return "a" + repeated(" NEAR a", things - 1); };
  const auto phrase = [](std::string_view word, std::size_t words) {
    return '"' + repeated(word, words) + '"';
  };
  const auto compound = [](std::size_t parts) { return "a" + repeated("/b", parts - 1); };
  const auto deep = [](std::size_t parentheses) {
    return repeated("(", parentheses) + "a" + repeated(")", parentheses);
  };
  constexpr std::size_t kPerPrefix = kMaxExpandedInAll / 10;
  return {
      {"bytes of a query",
       {query::kLongestQuery, repeated("a", query::kLongestQuery + 1),
        repeated("a", query::kLongestQuery)}},
      {"words, phrases and values",
       {query::kMaxWords, repeated("a ", query::kMaxWords + 1), repeated("a ", query::kMaxWords)}},
      {"words with their parts", {kMaxTerms, compound(kMaxTerms + 1), compound(kMaxTerms)}},
      {"parentheses in one another",
       {query::kDeepestNesting, deep(query::kDeepestNesting + 1), deep(query::kDeepestNesting)}},
      {"beginnings of words and values (`fish*`)",
       {query::kMaxPrefixes, repeated("aa* ", query::kMaxPrefixes + 1),
        repeated("aa* ", query::kMaxPrefixes)}},
      {"words that a beginning stands for", {kMaxExpanded, "fish*", "fish1*"}},
      {"the same in `NEAR`", {kMaxExpandedNear, "fish* NEAR a", "fish11* NEAR a"}},
      {"the same for all beginnings of a query",
       {kMaxExpandedInAll, repeated("fish* ", kMaxExpandedInAll / kPerPrefix), "fish1*"}},
      {"words of the index looked through for beginnings", {kMaxTermsRead, "", ""}},
      {"things in a chain of `NEAR`", {kMaxNear, near(kMaxNear + 1), near(kMaxNear)}},
      {"words in phrases, compounds and `NEAR`",
       {PositionBudget::kMaxWords, phrase("a ", PositionBudget::kMaxWords + 1),
        phrase("a ", PositionBudget::kMaxWords)}},
      {"looks at documents for these, if they are more than 20 words",
       {PositionBudget::kMaxLooks, phrase("pilot ", PositionBudget::kMaxLooks / kPilots + 1),
        phrase("pilot ", PositionBudget::kAlwaysWords)}},
      {"combinations of phrases of different lengths in `NEAR`",
       {PositionCondition::kMaxWays, alternatives_near(7), alternatives_near(6)}},
  };
}

TEST_CASE("each table of the query language's page is of a kind that is checked") {
  const std::set<PageRow> checked = {kTrees,      kNotedTrees,  kIndexNotes, kNears,
                                     kWordFields, kValueFields, kMeanings,   kDates,
                                     kLimits,     kExactWords,  kMeantWords};
  std::set<PageRow> found;
  for (const PageTable& table : read_tables()) {
    CAPTURE(table.heading);
    CHECK(checked.count(table.heading) == 1);
    CHECK_FALSE(table.rows.empty());
    found.insert(table.heading);
  }
  CHECK(found == checked);
}

TEST_CASE("a query on the page has the tree beside it and no note") {
  for (const PageRow& row : rows_under(kTrees)) {
    const std::string query = code_of(row[0]);
    CAPTURE(query);
    CHECK(tree_of(query) == code_of(row[1]));
    CHECK(notes_of(query).empty());
  }
}

TEST_CASE("a query for exact words on the page has the tree beside it and no note") {
  for (const PageRow& row : rows_under(kExactWords)) {
    const std::string query = code_of(row[0]);
    CAPTURE(query);
    CHECK(tree_of(query) == code_of(row[1]));
    CHECK(notes_of(query).empty());
  }
}

TEST_CASE("what words on the page mean is found though no text has the words") {
  std::vector<Document> documents;
  for (const char* date : {"2008-05-01", "1979-03-02", "2008-04-17"}) {
    documents.push_back(document_of(Field::kDate, date));
  }
  for (const char* id : {"09PARIS1046", "frus1969-76v12/d150"}) {
    documents.emplace_back().add(Field::kId, id);
  }
  for (const char* code : {"PTER", "PHUM"}) documents.push_back(document_of(Field::kTags, code));
  for (const char* name : {"UNSCR 242", "Resolution 242", "S/RES/242"}) {
    documents.push_back(document_of(Field::kText, name));
  }
  const SmallIndex index(documents);
  for (const PageRow& row : rows_under(kMeantWords)) {
    for (const std::string& query : codes_in(row[0])) {
      CAPTURE(query);
      const std::size_t all = query.find("242") == std::string::npos ? 1 : 3;
      CHECK(index.find(query, MatchOption::kAny).size() >= all);
    }
  }
}

TEST_CASE("a noted query on the page has the tree and just the note beside it") {
  for (const PageRow& row : rows_under(kNotedTrees)) {
    const std::string query = code_of(row[0]);
    CAPTURE(query);
    CHECK(tree_of(query) == code_of(row[1]));
    CHECK(notes_of(query) == std::vector<std::string>{row[2]});
  }
}

TEST_CASE("the page has every remark of the parser") {
  const std::set<std::string> sentences = notes_on_page();
  for (int remark = 0; remark <= static_cast<int>(query::Remark::kTooLong); ++remark) {
    CAPTURE(remark);
    CHECK(is_on_page(static_cast<query::Remark>(remark), sentences));
  }
}

TEST_CASE("the page has the notes that values get from the index") {
  const auto index = SmallIndex::of_texts({"harbor"});
  for (const PageRow& row : rows_under(kIndexNotes)) {
    const std::string query = code_of(row[0]);
    CAPTURE(query);
    CHECK(index.notes(query) == std::vector<std::string>{row[1]});
  }
}

TEST_CASE("NEAR finds what the page says") {
  for (const PageRow& row : rows_under(kNears)) {
    const auto index = SmallIndex::of_texts({row[0]});
    const std::string query = code_of(row[1]);
    CAPTURE(row[0], query);
    REQUIRE((row[2] == "yes" || row[2] == "no"));
    CHECK(index.find(query).size() == (row[2] == "yes" ? 1 : 0));
  }
}

TEST_CASE("the page names each field that may be typed by all of its names and gives an example") {
  std::set<std::string> named;
  for (const PageRow& heading : {kWordFields, kValueFields}) {
    for (const PageRow& row : rows_under(heading)) {
      const std::string example = code_of(row[2]);
      const Field field = field_asked(example);
      CAPTURE(row[0], example);
      CHECK(example.starts_with(codes_in(row[0]).front() + ':'));
      CHECK(is_word_field(field) == (heading == kWordFields));
      for (const std::string& name : codes_in(row[0])) {
        CHECK(find_field(name) == field);
        CHECK(named.insert(name).second);
      }
    }
  }
  CHECK(named == typed_names());
}

TEST_CASE("values mean what the page says") {
  for (const PageRow& row : rows_under(kMeanings)) {
    for (const std::string& query : codes_in(row[0])) {
      const query::Node value = query::parse_query(query).root;
      CAPTURE(query);
      REQUIRE(value.kind == query::NodeKind::kValue);
      CHECK(label(value.field, read_value(value.field, value.text).values.front()) == row[1]);
    }
  }
}

TEST_CASE("dates reach from day to day as the page says") {
  for (const PageRow& row : rows_under(kDates)) {
    const query::Node value = query::parse_query(code_of(row[0])).root;
    const auto range = read_date_range(value.text);
    CAPTURE(row[0]);
    REQUIRE((value.field == Field::kDate && range));
    CHECK(to_iso_day(range->first) == row[1]);
    CHECK(to_iso_day(range->last) == row[2]);
  }
}

TEST_CASE("limits are those of the page and what goes beyond has the note beside it") {
  const auto index = SmallIndex::of_texts(limiting_texts());
  std::map<std::string, PageLimit> known = limits();
  for (const PageRow& row : rows_under(kLimits)) {
    CAPTURE(row);
    REQUIRE(known.count(row[0]) == 1);
    const PageLimit limit = known.at(row[0]);
    known.erase(row[0]);
    CHECK(number_of(row[1]) == limit.number);
    if (limit.beyond.empty()) continue;
    CHECK_THAT(index.notes(limit.beyond), Catch::VectorContains(row[2]));
    CHECK_THAT(index.notes(limit.within), !Catch::VectorContains(row[2]));
  }
  CHECK(known.empty());
}

}  // namespace
}  // namespace dragoman::test
