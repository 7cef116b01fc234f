// ICU is the oracle of the rules that are applied without it.

#include "analyzers/text/word_breaks.h"

#include <unicode/brkiter.h>
#include <unicode/utext.h>

#include <catch2/catch.hpp>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "tests/support/random_text.h"

namespace dragoman {
namespace {

using Spans = std::vector<std::pair<std::size_t, std::size_t>>;

// The text with what is typed for an apostrophe made a mark by which ICU joins letters, and which
// has as many bytes.
std::string with_known_marks(std::string text) {
  static const std::vector<std::pair<std::string, std::string>> kMarks = {
      {"`", "'"},           {"\u00B4", "\u00B7"}, {"\u0384", "\u00B7"}, {"\u201B", "\u2027"},
      {"\u2032", "\u2027"}, {"\u2035", "\u2027"}, {"\u275B", "\u2027"}, {"\u275C", "\u2027"},
      {"\u1FBD", "\u2027"}, {"\u1FBF", "\u2027"}, {"\u1FEF", "\u2027"}, {"\u1FFD", "\u2027"},
      {"\u1FFE", "\u2027"}, {"\uFF40", "\u2027"}};
  for (const auto& [typed, known] : kMarks) {
    for (auto at = text.find(typed); at != std::string::npos; at = text.find(typed, at)) {
      text.replace(at, typed.size(), known);
    }
  }
  return text;
}

Spans words_of_icu(const std::string& typed) {
  const std::string text = with_known_marks(typed);
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> words(
      icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), status));
  UText* const utext =
      utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
  words->setText(utext, status);
  REQUIRE(U_SUCCESS(status));
  Spans spans;
  auto begin = static_cast<std::size_t>(words->first());
  for (auto end = words->next(); end != icu::BreakIterator::DONE; end = words->next()) {
    if (words->getRuleStatus() >= UBRK_WORD_NUMBER) {
      spans.emplace_back(begin, static_cast<std::size_t>(end));
    }
    begin = static_cast<std::size_t>(end);
  }
  utext_close(utext);
  return spans;
}

bool is_of(const std::string& word, const std::string& characters) {
  return word.find_first_not_of(characters) == std::string::npos;
}

WordBreak::Kind kind_of(const std::string& word) {
  const std::string digits = "0123456789";
  const std::string letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  if (is_of(word, digits)) return WordBreak::Kind::kDigits;
  return is_of(word, digits + letters) ? WordBreak::Kind::kLetters : WordBreak::Kind::kOther;
}

// A kind that is given is the right one; kOther may be anything.
Spans words_of(WordBreaks& breaks, const std::string& text) {
  Spans spans;
  breaks.start(text);
  for (WordBreak word; breaks.next(word);) {
    spans.emplace_back(word.begin, word.end);
    const std::string found = text.substr(word.begin, word.end - word.begin);
    if (word.kind != WordBreak::Kind::kOther) CHECK(word.kind == kind_of(found));
  }
  return spans;
}

// Words and marks of the kind that the rules are about, with or without blanks between.
std::string telling_text(test::RandomText& random) {
  static const std::vector<std::string> kParts = {
      "a",      "Zed",        "7",       "12",     "_",      ".",      ",",      ";",      ":",
      "'",      "\"",         "-",       "/",      "&",      "@",      "$",      "%",      "(",
      " ",      " ",          " ",       "\n",     "\r\n",   "\t",     "\x01",   "\x7F",   "\u2019",
      "\u2018", "\u201C",     "\u201D",  "\u2014", "\u2013", "\u2026", "\u2022", "\u00A0", "\u00A7",
      "\u00B6", "\u00E9",     "e\u0301", "\u0301", "\u200D", "\u00AD", "\u4E2D", "\u05D0", "\u0E01",
      "\u30A2", "\U0001F600", "\u2024",  "\u2027", "\u00B7", "\uFF0E", "`",      "`",      "\u00B4",
      "\u2032", "\u201B",     "\u1FFD",  "\u00AD", "-\n",    "'s"};
  std::string text;
  for (std::size_t i = random.below(12); i > 0; --i) text += kParts[random.below(kParts.size())];
  return text;
}

}  // namespace

TEST_CASE("words break as ICU breaks them") {
  WordBreaks breaks;
  for (const char* text :
       {"", " ", "a", "The Minister agreed.", "U.S.S.R.'s", "1,000,000.50", "can't 12'30", "x_y __",
        "a.b. c.1 1.c", "end.The", "TAGS:PREL", "info@state.gov", "\u201CNo,\u201D he said\u2014",
        "China\u2019s 1\u20192", "na\u00EFve caf\u00E9s and others", " \u0301a \u0301b",
        "the \u0E44\u0E17\u0E22\u0E41\u0E25\u0E19\u0E14\u0E4C text",
        "\u4E2D\u56FD and \u65E5\u672C"}) {
    CAPTURE(text);
    CHECK(words_of(breaks, text) == words_of_icu(text));
  }
}

TEST_CASE("random text breaks as ICU breaks it") {
  WordBreaks breaks;
  test::RandomText random(1823);
  for (int i = 0; i < 20'000; ++i) {
    const std::string text = telling_text(random);
    CAPTURE(text);
    REQUIRE(words_of(breaks, text) == words_of_icu(text));
  }
  for (int i = 0; i < 2000; ++i) {
    const std::string text =
        i % 2 == 0 ? random.ascii(random.below(200)) : random.utf8(random.below(200));
    CAPTURE(text);
    REQUIRE(words_of(breaks, text) == words_of_icu(text));
  }
}

TEST_CASE("a text that was left off doesn't leak into the next") {
  WordBreaks breaks;
  WordBreak word;
  breaks.start("na\u00EFve caf\u00E9s");
  REQUIRE(breaks.next(word));
  CHECK(words_of(breaks, "two words") == Spans{{0, 3}, {4, 9}});
}

}  // namespace dragoman
