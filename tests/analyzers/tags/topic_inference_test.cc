#include "analyzers/tags/topic_inference.h"

#include <algorithm>
#include <catch2/catch.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/tags/lookup.h"
#include "analyzers/tags/tag_meaning.h"
#include "analyzers/tags/topic_terms.h"
#include "analyzers/tags/topic_words.h"
#include "analyzers/text/normalize.h"
#include "tests/support/random_text.h"

namespace dragoman {
namespace {

std::string codes(std::string_view title, std::string_view text) {
  std::string out;
  for (const InferredTopic& topic : infer_topics(title, text)) {
    if (!out.empty()) out += ' ';
    out += topic.code;
  }
  return out;
}

bool has(std::string_view text, std::string_view code) {
  return (' ' + codes("", text) + ' ').find(' ' + std::string(code) + ' ') != std::string::npos;
}

struct Case {
  std::string_view code;
  std::string_view text;
};

TEST_CASE("a text on one topic is given that topic") {
  const std::vector<Case> cases = {
      {"PTER",
       "The bombing was the work of terrorists, said counterterrorism officers; al-Qaida "
       "claimed the suicide attack, and the terror cell's explosives were found."},
      {"SNAR",
       "Customs seized cocaine and heroin from a drug trafficking ring; the narcotics squad "
       "blames a cartel that smuggles methamphetamine."},
      {"EFIS",
       "Trawlers took more tuna than the fishing quota allows, and the fishermen deny it. "
       "Fish stocks off the coast are falling."},
      {"SENV",
       "Deforestation and carbon emissions were before the climate change conference, with "
       "biodiversity and the protection of the rainforest from pollution."},
      {"PREF",
       "Refugees fill the camp that UNHCR runs. Displaced persons ask for asylum or "
       "resettlement, others for repatriation."},
      {"CVIS",
       "Consular officers interviewed each visa applicant; nonimmigrant visa fraud has "
       "grown, and refusals of student visas with it."},
      {"PARM",
       "Disarmament talks turned to verification of the arms control treaty, to strategic "
       "arms and to the nonproliferation of nuclear weapons."},
      {"PGOV",
       "The opposition won the election. The prime minister's coalition lost its majority "
       "in parliament, and voters in the municipal campaign favoured the ruling party."},
      {"PREL",
       "The foreign ministers discussed bilateral relations between Chile and Peru, the "
       "Security Council and diplomatic relations; the summit's treaty was negotiated."},
  };
  for (const Case& c : cases) {
    CAPTURE(c.code, codes("", c.text));
    CHECK(has(c.text, c.code));
  }
}

TEST_CASE("a text without evidence has no topic") {
  CHECK(codes("", "").empty());
  CHECK(codes("", "The weather was fine and the garden in flower.").empty());
  CHECK(codes("", "a terrorist").empty());
}

TEST_CASE("words are compared folded, in capitals as well") {
  const std::string_view text =
      "Fishing, trawlers, tuna, whaling and fishermen: the fish stocks are low.";
  CHECK(codes("", "FISHING, TRAWLERS, TUNA, WHALING AND FISHERMEN: THE FISH STOCKS ARE LOW.") ==
        codes("", text));
  CHECK(has(text, "EFIS"));
}

TEST_CASE("the title counts more than the text") {
  const std::string_view filler = "It was said again at noon.";
  CHECK(codes("", filler).empty());
  CHECK(codes("Fishing: tuna, trawlers and whaling", filler) == "EFIS");
}

TEST_CASE("topics come strongest first and not without end") {
  std::string all;
  for (const TopicWords& topic : topic_words()) {
    all += std::string(topic.telling) + ' ' + std::string(topic.usual) + ' ';
  }
  std::replace(all.begin(), all.end(), '|', ' ');
  const std::vector<InferredTopic> topics = infer_topics("", all);
  CHECK(topics.size() == kMaxTopics);
  for (std::size_t i = 0; i < topics.size(); ++i) {
    CHECK(topics[i].score >= 1);
    if (i > 0) CHECK(topics[i].score <= topics[i - 1].score);
  }
}

TEST_CASE("the table names subject TAGS, sorted, each once") {
  std::string_view before;
  for (const TopicWords& topic : topic_words()) {
    CAPTURE(topic.code);
    CHECK(before < topic.code);
    before = topic.code;
    const Tag* tag = find_tag(topic.code);
    REQUIRE(tag != nullptr);
    CHECK(tag->kind == TagKind::kSubject);
    CHECK(topic.threshold > 0);
  }
  for (const TopicCompanion& companion : topic_companions()) {
    CAPTURE(companion.code, companion.beside);
    const auto is_topic = [](std::string_view code) {
      return std::any_of(topic_words().begin(), topic_words().end(),
                         [&](const TopicWords& topic) { return topic.code == code; });
    };
    CHECK(is_topic(companion.code));
    CHECK(is_topic(companion.beside));
  }
}

TEST_CASE("the table's terms are folded, three letters or more, and each once in a topic") {
  for (const TopicTerm& term : TopicTerms::get().all()) {
    CAPTURE(std::string(term.words));
    CHECK(fold_name(term.words) == term.words);
    CHECK(term.words.size() >= 3);
    std::multiset<std::size_t> topics(term.telling.begin(), term.telling.end());
    topics.insert(term.usual.begin(), term.usual.end());
    for (const std::size_t topic : topics) {
      CAPTURE(std::string(topic_words()[topic].code));
      CHECK(topics.count(topic) == 1);
    }
  }
}

TEST_CASE("a term ends where its word does, unless it is open") {
  const auto found = [](std::string_view text) {
    std::set<std::string_view> words;
    TopicTerms::get().for_each_at(
        text, 0, [&](std::size_t term) { words.insert(TopicTerms::get().all()[term].words); });
    return words;
  };
  CHECK(found("terrorists struck").count("terroris") == 1);
  CHECK(found("tuna").count("tuna") == 1);
  CHECK(found("tunas").empty());
  CHECK(found("human rights watch said").count("human rights") == 1);
  CHECK(found("human rights watch said").count("human rights watch") == 1);
  CHECK(found("").empty());
}

TEST_CASE("random text does no harm") {
  test::RandomText random(5);
  for (int i = 0; i < 100; ++i) infer_topics(random.utf8(40), random.utf8(400));
}

TEST_CASE("a TAGS code is found under its meaning and usual words for it") {
  CHECK(tag_meaning_words("PTER") == "Terrorism counterterrorism terrorist");
  CHECK(tag_meaning_words("pter") == tag_meaning_words("PTER"));
  CHECK(tag_meaning_words("PHUM") == "Human Rights");
  CHECK(tag_meaning_words("SNAR") == "Narcotics drugs trafficking");
  CHECK(tag_meaning_words("JA") == "Japan Japanese");
  CHECK(tag_meaning_words("UNHCR").find("Refugees") != std::string::npos);
  CHECK(tag_meaning_words("XXXX").empty());
  CHECK(tag_meaning_words("").empty());
}

}  // namespace
}  // namespace dragoman
