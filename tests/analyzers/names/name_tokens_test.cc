// Text to words: each with the marks that names are recognised by.

#include "analyzers/names/words/name_tokens.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analyzers/chain/analyzer.h"
#include "analyzers/names/words/name_hash.h"
#include "tests/support/random_text.h"

namespace dragoman {
namespace {

// Each word after what links it to the one before: a blank, -, comma, or | for a break. Behind it
// a colon for one that leads, ! in capitals' lines.
std::string cut(std::string_view text) {
  std::vector<names::NameToken> tokens;
  names::cut_name_tokens(text, tokens);
  std::string print;
  for (const names::NameToken& token : tokens) {
    constexpr std::string_view kGaps = " -,|";
    print += kGaps[static_cast<std::size_t>(token.gap)];
    print += text.substr(token.begin, token.end - token.begin);
    if (token.leads) print += ':';
    if (token.shouted) print += '!';
  }
  return print;
}

struct Cut {
  std::string_view text;
  std::string_view tokens;
};

TEST_CASE("names' words are cut at hyphens and linked over blanks and ends of lines") {
  const Cut kCuts[] = {
      {"Mao Tse-tung said", "|Mao: Tse-tung said"},
      {"a line of forty bytes, not a list's item\nTse-\ntung",
       "|a: line of forty bytes,not a list|item Tse-\ntung:"},
      {"Premier\nTse", "|Premier:|Tse:"},
      {"Mao\n\nTse", "|Mao:|Tse:"},
      {"Mao   Tse - tung", "|Mao:|Tse|tung"},
      {"Kennedy\u2013Khrushchev \u2014 talks", "|Kennedy:-Khrushchev|talks"},
      {"Teng, Hsiao", "|Teng:,Hsiao"},
      {"(CHIANG, CHING-KUO)", "|CHIANG:!,CHING!-KUO!"},
      {"a; Mao. He", "|a:|Mao:|He"},
      {"Gen. J. F. Kennedy. He", "|Gen: J F Kennedy|He"},
      {"St. Petersburg", "|St: Petersburg"},
      {"T.V. Soong of the U.N. met", "|T.V.: Soong of the U.N. met"},
      {"Mao's Teng\u2019s P'eng Te'", "|Mao:|Teng|P'eng Te"},
      {"Hasan 'Abd \u2018Ali \u02BFUmar", "|Hasan: Abd Ali \u02BFUmar"},
      {"\u00C7iller \u00C9lys\u00E9e \u201CMao\u201D", "|\u00C7iller: \u00C9lys\u00E9e|Mao"},
  };
  for (const Cut& row : kCuts) {
    CAPTURE(row.text);
    CHECK(cut(row.text) == row.tokens);
  }
}

TEST_CASE("the shape of a word is that of its letters") {
  std::vector<names::NameToken> tokens;
  const std::string_view text = "said Mao MAO J U.N. 1956 \u00D6calan \u015EAHIN \u00E9lan de 2d";
  names::cut_name_tokens(text, tokens);
  const std::vector<names::WordShape> kShapes = {
      names::WordShape::kSmall,   names::WordShape::kCapital,  names::WordShape::kCapitals,
      names::WordShape::kLetter,  names::WordShape::kCapitals, names::WordShape::kNumber,
      names::WordShape::kCapital, names::WordShape::kCapitals, names::WordShape::kSmall,
      names::WordShape::kSmall,   names::WordShape::kNumber};
  REQUIRE(tokens.size() == kShapes.size());
  for (std::size_t i = 0; i < kShapes.size(); ++i) {
    CAPTURE(i);
    CHECK(tokens[i].shape == kShapes[i]);
  }
}

TEST_CASE("words that fold alike hash alike") {
  const std::pair<std::string_view, std::string_view> kWords[] = {{"Mao", "mao"},
                                                                  {"MAO", "mao"},
                                                                  {"P'eng", "peng"},
                                                                  {"Ch\u2019en", "chen"},
                                                                  {"\u014Chira", "ohira"},
                                                                  {"G\u00D6RING", "goring"},
                                                                  {"U.N.", "un"},
                                                                  {"T.V.", "tv"},
                                                                  {"al", "al"},
                                                                  {"\u02BFAbd", "abd"},
                                                                  {"Wa\u0142\u0119sa", "walesa"}};
  for (const auto& [word, folded] : kWords) {
    CAPTURE(word);
    std::vector<names::NameToken> tokens;
    names::cut_name_tokens(word, tokens);
    REQUIRE(tokens.size() == 1);
    CHECK(names::word_hash(word, tokens.front()) == names::name_word_hash(folded));
  }
}

TEST_CASE("a name's word divided at the end of a line is one") {
  for (const std::string division : {"-\n", "-\r\n   ", "\u2010\n", "\u00AD\n", "\u00AD"}) {
    CAPTURE(division);
    const std::string text = "Kosy" + division + "gin";
    std::vector<names::NameToken> tokens;
    names::cut_name_tokens(text, tokens);
    REQUIRE(tokens.size() == 1);
    CHECK(tokens.front().end == text.size());
    CHECK(names::word_hash(text, tokens.front()) == names::name_word_hash("kosygin"));
  }
  std::vector<names::NameToken> tokens;
  names::cut_name_tokens("Kosygin-\nBrezhnev far-\nreaching", tokens);
  CHECK(tokens.size() == 4);
}

TEST_CASE("a line is in capitals if nearly all of its letters are") {
  CHECK(cut("TENG MET\nTeng MET") == "|TENG:! MET!|Teng: MET");
  CHECK(cut("UNCLAS BEIJING 0123 (S) SIPDISx\n").find("BEIJING!") != std::string::npos);
}

TEST_CASE("names' words begin where words of the index begin") {
  Analyzer analyzer(Chain::kText, "english");
  const std::string text =
      "Foreign Minister Ch'iao Kuan-hua, the U.N.'s T. V. Soong (al-Qadhafi) met d'Estaing's "
      "\u2018Abd al-Rahman\nand \u014Chira Masayoshi; 1956 O'Neill.";
  std::vector<std::size_t> begins;
  for (const Token& token : analyzer.tokens(text)) begins.push_back(token.begin);
  std::vector<names::NameToken> tokens;
  names::cut_name_tokens(text, tokens);
  for (const names::NameToken& token : tokens) {
    CAPTURE(text.substr(token.begin, token.end - token.begin));
    CHECK(std::find(begins.begin(), begins.end(), token.begin) != begins.end());
  }
}

TEST_CASE("names' words of any text lie in it and are in order") {
  for (std::uint32_t seed = 0; seed < 200; ++seed) {
    const std::string text = test::RandomText(seed).utf8(500);
    std::vector<names::NameToken> tokens;
    names::cut_name_tokens(text, tokens);
    std::size_t end = 0;
    for (const names::NameToken& token : tokens) {
      CHECK(token.begin >= end);
      CHECK(token.end > token.begin);
      CHECK(token.end <= text.size());
      end = token.end;
    }
  }
}

}  // namespace
}  // namespace dragoman
