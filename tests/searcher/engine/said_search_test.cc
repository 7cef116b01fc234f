// Words in one turn of a speaker.

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "analyzers/schema/paragraphs.h"
#include "tests/support/small_index.h"

namespace dragoman::test {
namespace {

using Ids = std::set<std::string>;
using Said = std::vector<std::pair<std::string, std::string>>;  // by whom, what; by "" nobody's

Document minutes(const std::string& id, const Said& said) {
  Document document;
  document.add(Field::kId, id);
  document.add(Field::kTitle, "Nothing of it");
  std::string text;
  std::vector<SpeechTurn> turns;
  for (const auto& [speaker, words] : said) {
    const std::size_t begin = text.size();
    text += words + "\n\n";
    if (speaker.empty()) continue;
    document.add(Field::kSpeaker, speaker);
    const auto all = document.all(Field::kSpeaker);
    const auto at = std::find(all.begin(), all.end(), speaker) - all.begin();
    turns.push_back({begin, begin + words.size(), static_cast<int>(at) + 1});
  }
  document.add(Field::kParagraphs, encode_paragraphs({}, {}, turns));
  document.add(Field::kText, text);
  return document;
}

SmallIndex talks() {
  return SmallIndex({
      minutes("vold", {{"Vold, Henrik", "The harbor is frozen."},
                       {"", "Tea was served with herring."},
                       {"Aune, Kari", "Send the icebreaker."}}),
      minutes("aune", {{"Aune, Kari", "The harbor is open. The icebreaker came."},
                       {"Vold, Henrik", "Good news about herring."}}),
      minutes("chou", {{"Chou En-lai", "The strait is ours."}, {"Vold, Nils", "The harbor."}}),
      minutes("teng", {{"Teng Hsiao-p'ing", "The strait can wait."}}),
      minutes("silent", {{"", "The harbor and the strait."}}),
  });
}

}  // namespace

TEST_CASE("what somebody said is one turn of his that has the words") {
  const SmallIndex index = talks();
  CHECK(index.find("said:aune harbor") == Ids{"aune"});
  CHECK(index.find("said:aune icebreaker") == Ids{"vold", "aune"});
  CHECK(index.find("said:vold harbor") == Ids{"vold", "chou"});
  CHECK(index.find("said:\"Henrik Vold\" harbor") == Ids{"vold"});
  CHECK(index.find("said:\"Vold, Henrik\" harbor") == Ids{"vold"});
  CHECK(index.find("said:\"Mr. Vold\" harbor") == Ids{"vold", "chou"});
  CHECK(index.find("speaker:aune harbor") == Ids{"aune"});
  CHECK(index.find("said:vold strait").empty());
}

TEST_CASE("what stands between turns is nobody's") {
  const SmallIndex index = talks();
  CHECK(index.find("said:vold herring") == Ids{"aune"});
  CHECK(index.find("said:vold tea").empty());
}

TEST_CASE("phrases, NEAR and several words stand in one turn") {
  const SmallIndex index = talks();
  CHECK(index.find("said:aune \"harbor is open\"") == Ids{"aune"});
  CHECK(index.find("said:aune harbor icebreaker") == Ids{"aune"});
  CHECK(index.find("said:vold harbor herring").empty());
  CHECK(index.find("said:aune (harbor NEAR/2 open)") == Ids{"aune"});
  CHECK(index.find("said:(aune OR vold) harbor") == Ids{"vold", "aune", "chou"});
  CHECK(index.find("said:vold harbor said:aune icebreaker") == Ids{"vold"});
  CHECK(index.find("said:vold harbor -news") == Ids{"vold", "chou"});
}

TEST_CASE("a speaker is found in any romanization") {
  const SmallIndex index = talks();
  CHECK(index.find("said:\"Zhou Enlai\" strait") == Ids{"chou"});
  CHECK(index.find("said:\"Deng Xiaoping\" strait") == Ids{"teng"});
  CHECK(index.find("said:\"Zhou Enlai\"") == Ids{"chou"});
}

TEST_CASE("a speaker without words is a value of the document") {
  const SmallIndex index = talks();
  CHECK(index.find("said:aune") == Ids{"vold", "aune"});
  CHECK(index.find("said:unknown") == Ids{"silent"});
  CHECK(index.find("said:nobody harbor").empty());
  CHECK(index.find("harbor -said:vold") == Ids{"silent"});
  CHECK(
      index.notes("said:volt harbor") ==
      std::vector<std::string>{"no document has said:volt; near it: 'vold, henrik', 'vold, nils'"});
}

TEST_CASE("the beginning of a speaker's name holds words to one turn as the name does") {
  const SmallIndex index = talks();
  CHECK(index.find("said:vo* harbor") == Ids{"vold", "chou"});
  CHECK(index.find("said:hen* harbor") == Ids{"vold"});
  CHECK(index.find("said:hen* icebreaker").empty());
  CHECK(index.find("said:vo* tea").empty());
  CHECK(index.find("said:(aun* OR cho*) strait") == Ids{"chou"});
  CHECK(index.find("said:enl* strait") == Ids{"chou"});
  CHECK(index.find("said:zz* harbor").empty());
  CHECK(index.find("said:hen*") == Ids{"vold", "aune"});
  CHECK(index.find("harbor -said:vo*") == Ids{"silent"});
}

TEST_CASE("hits show who speaks, and the facet counts whom the words alone find") {
  const SmallIndex index = talks();
  SearchRequest request;
  request.query = "said:aune harbor";
  request.facets = {Field::kSpeaker};
  const SearchResult result = index.ask(request);
  REQUIRE(result.hits.size() == 1);
  CHECK(result.hits[0].snippet.speaker == "Aune, Kari");
  REQUIRE(result.facets.size() == 1);
  CHECK(result.facets[0].values.size() > 2);
  CHECK(index.ask("said:\"Zhou Enlai\" strait").hits[0].snippet.speaker == "Chou En-lai");
  CHECK(index.ask("tea").hits[0].snippet.speaker.empty());
}

TEST_CASE("capitals and accents of a speaker's name don't matter") {
  const SmallIndex index = talks();
  for (const std::string name : {"VOLD", "vold", "V\u00F3ld"}) {
    CAPTURE(name);
    CHECK(index.find("said:" + name + " harbor") == Ids{"vold", "chou"});
  }
}

}  // namespace dragoman::test
