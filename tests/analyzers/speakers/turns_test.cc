// Who speaks where in invented texts.

#include "analyzers/speakers/turns.h"

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

namespace dragoman {
namespace {

using Strings = std::vector<std::string>;

struct Talk {
  std::string title = "Memorandum of Conversation";
  std::string kind = "memorandum";
  Strings participants = {"Ambassador Sture Lindqvist", "Mr. Osvaldo Prieto, Deputy Minister"};
  Strings persons = {};
  int year = 0;
};

// "Lindqvist: that the quay was closed.", the end of each turn behind its speaker.
Strings turns_of(const std::string& text, const Talk& talk = {}, const SpeechMarkup& markup = {}) {
  RecordedConversation conversation;
  conversation.title = talk.title;
  conversation.kind = talk.kind;
  conversation.participants = talk.participants;
  conversation.persons = talk.persons;
  conversation.year = talk.year;
  Strings out;
  std::size_t last = 0;
  for (const SpeakerTurn& turn : find_turns(text, conversation, markup)) {
    CHECK(turn.begin >= last);
    CHECK(turn.begin < turn.end);
    REQUIRE(turn.end <= text.size());
    last = turn.end;
    out.push_back(turn.speaker + ": " + text.substr(turn.begin, turn.end - turn.begin));
  }
  return out;
}

}  // namespace

TEST_CASE("a line that begins with a speaker is his, and so are the paragraphs after it") {
  const Talk talk{"Minutes of a Meeting", "minutes", {"Henrik Vold", "Mr. Osvaldo Prieto"}};
  CHECK(turns_of("Mr. Vold: The quay is closed.\n\nIt will stay so.\n\nMr. Prieto: Why?\n\n"
                 "Mr. Vold (smiling): Ice.",
                 talk) == Strings{"Henrik Vold: Mr. Vold: The quay is closed.\n\nIt will stay so.",
                                  "Osvaldo Prieto: Mr. Prieto: Why?",
                                  "Henrik Vold: Mr. Vold (smiling): Ice."});
}

TEST_CASE("a heading, a remark or another label ends the turn of a line") {
  const Talk talk{"Minutes of a Meeting", "minutes", {"Henrik Vold", "Mr. Osvaldo Prieto"}};
  CHECK(turns_of("Vold: Ice.\n\n[Omitted here is discussion of eels.]\n\nA paragraph of the clerk.",
                 talk) == Strings{"Henrik Vold: Vold: Ice."});
  CHECK(turns_of("Vold: Ice.\n\nDredging\n\nA paragraph of the clerk.", talk) ==
        Strings{"Henrik Vold: Vold: Ice."});
  CHECK(turns_of("Vold: Ice.\n\nRecommendation: Wait.\n\nPrieto: Yes.", talk) ==
        Strings{"Henrik Vold: Vold: Ice.", "Osvaldo Prieto: Prieto: Yes."});
}

TEST_CASE("lines in any text are read, where three begin with speakers") {
  const Talk letter{"Letter to the Harbour Board", "letter", {}};
  const std::string text =
      "I append what was said.\n\nMr. Vold: Ice.\n\nMrs. Aune: Much?\n\nMr. Vold: Enough.";
  CHECK(turns_of(text, letter) ==
        Strings{"Vold: Mr. Vold: Ice.", "Aune: Mrs. Aune: Much?", "Vold: Mr. Vold: Enough."});
  CHECK(turns_of("Basic Message: Wait.\n\nArguments: None.\n\nObjection: None.", letter).empty());
  CHECK(turns_of("Mr. Vold: Ice.", letter).empty());
}

TEST_CASE("initials are whose they can only be") {
  const Talk talk{
      "Transcript of a Telephone Conversation Between the Consul (Vold) and the Pilot "
      "(Aune)",
      "transcript",
      {}};
  CHECK(turns_of("V: Ice?\n\nA: Ice.\n\nX: Hm.\n\nV: Good night.", talk) ==
        Strings{"Vold: V: Ice?", "Aune: A: Ice.", "Vold: V: Good night."});
  CHECK(turns_of("V said there was ice. A asked where.", talk) ==
        Strings{"Vold: V said there was ice.", "Aune: A asked where."});
}

TEST_CASE("a sentence with a subject that speaks begins a turn") {
  for (const auto& [text, turns] : std::vector<std::pair<std::string, Strings>>{
           {"Ambassador Lindqvist said that the quay was closed. It was the ice.",
            {"Sture Lindqvist: Ambassador Lindqvist said that the quay was closed. It was the "
             "ice."}},
           {"Lindqvist asked about ice. Mr. Prieto replied that there was none.",
            {"Sture Lindqvist: Lindqvist asked about ice.",
             "Osvaldo Prieto: Mr. Prieto replied that there was none."}},
           {"In reply, Mr. Prieto, looking at the map, then said no.",
            {"Osvaldo Prieto: In reply, Mr. Prieto, looking at the map, then said no."}},
           {"Before leaving Mr. Prieto said that he was tired.",
            {"Osvaldo Prieto: Before leaving Mr. Prieto said that he was tired."}},
           {"The Ambassador wondered why.", {"Sture Lindqvist: The Ambassador wondered why."}},
           {"When Mr. Prieto asked why, the Ambassador said that he did not know.",
            {"Sture Lindqvist: When Mr. Prieto asked why, the Ambassador said that he did not "
             "know."}},
           {"Mr. Prieto did not believe that.",
            {"Osvaldo Prieto: Mr. Prieto did not believe that."}},
           {"Mr. Prieto's secretary said that he was late.", {}},
           {"Mr. Prieto had lunch.", {}},
           {"The meeting ended at noon.", {}},
       }) {
    CAPTURE(text);
    CHECK(turns_of(text) == turns);
  }
}

TEST_CASE("he who continues is who spoke last") {
  CHECK(turns_of("Mr. Prieto said no. He continued that there was ice.\n\nHe added that it was "
                 "thick.") ==
        Strings{"Osvaldo Prieto: Mr. Prieto said no. He continued that there was ice.\n\nHe added "
                "that it was thick."});
  CHECK(turns_of("He said that there was ice.").empty());
  CHECK(turns_of("Mr. Prieto said no. He replied that this was a pity.") ==
        Strings{"Osvaldo Prieto: Mr. Prieto said no."});
}

TEST_CASE("turns that aren't clear are nobody's") {
  const Talk two{"Memorandum of Conversation",
                 "memorandum",
                 {"Ambassador Sture Lindqvist", "Ambassador Henrik Vold", "Mr. Osvaldo Prieto"}};
  CHECK(turns_of("The Ambassador said that there was ice.", two).empty());
  CHECK(turns_of("Mr. Prieto said no. The Ambassador said yes.", two) ==
        Strings{"Osvaldo Prieto: Mr. Prieto said no."});
  CHECK(turns_of("Mr. Prieto said no. [name not declassified] said yes.") ==
        Strings{"Osvaldo Prieto: Mr. Prieto said no."});
  CHECK(turns_of("Mr. Prieto said no. Mr. Prieto and Ambassador Lindqvist agreed on that.") ==
        Strings{"Osvaldo Prieto: Mr. Prieto said no."});
  CHECK(turns_of("Mr. Prieto said no. Senator Aune said yes.") ==
        Strings{"Osvaldo Prieto: Mr. Prieto said no."});
  CHECK(turns_of("The President said no.").empty());
}

TEST_CASE("who isn't at the table is told of") {
  CHECK(turns_of("Mr. Prieto said no. Okafor agreed with that, as his letter showed.") ==
        Strings{"Osvaldo Prieto: Mr. Prieto said no. Okafor agreed with that, as his letter "
                "showed."});
}

TEST_CASE("a quotation is his who quotes") {
  CHECK(
      turns_of("Mr. Prieto said:\n\n\u201CAmbassador Lindqvist said yesterday that it was ice. I "
               "say it is not.\u201D") ==
      Strings{"Osvaldo Prieto: Mr. Prieto said:\n\n\u201CAmbassador Lindqvist said yesterday that "
              "it was ice. I say it is not.\u201D"});
  CHECK(turns_of("\u201CIce,\u201D Mr. Prieto said.") ==
        Strings{"Osvaldo Prieto: \u201CIce,\u201D Mr. Prieto said."});
}

TEST_CASE("of two the writer is the one of whom nothing is told") {
  CHECK(turns_of("Mr. Prieto said that there was ice. I asked where. He pointed out the map.") ==
        Strings{"Osvaldo Prieto: Mr. Prieto said that there was ice.",
                "Sture Lindqvist: I asked where.", "Osvaldo Prieto: He pointed out the map."});
}

TEST_CASE("the items of a list are of who began it") {
  CHECK(turns_of("Mr. Prieto made the following points. He said they were few:\n\n1. There is ice."
                 "\n\n2. There is no coal.\n\n3. There is no crew. Ambassador Lindqvist said that "
                 "he saw.\n\n4. There is no money.") ==
        Strings{"Osvaldo Prieto: Mr. Prieto made the following points. He said they were few:\n\n"
                "1. There is ice.\n\n2. There is no coal.\n\n3. There is no crew.",
                "Sture Lindqvist: Ambassador Lindqvist said that he saw.",
                "Osvaldo Prieto: 4. There is no money."});
}

TEST_CASE("participants are read from the text where the source gives none") {
  Talk talk;
  talk.participants = {};
  const std::string head =
      "PARTICIPANTS:\n    Norway\n        Mr. Henrik Vold, Harbour Board; Miss Aune\n\nSUBJECT: "
      "Ice\n\n";
  CHECK(turns_of(head + "Mr. Vold said that there was ice. Norway said nothing.", talk) ==
        Strings{"Henrik Vold: Mr. Vold said that there was ice. Norway said nothing."});
}

TEST_CASE("persons that are marked up give speakers their names") {
  Talk talk;
  talk.participants = {"The Secretary", "Mr. Osvaldo Prieto"};
  talk.persons = {"Rusk, Dean", "Prieto, Osvaldo R.", "Vold, Henrik"};
  talk.year = 1965;
  CHECK(turns_of("The Secretary said that there was ice. Mr. Prieto asked where.", talk) ==
        Strings{"Rusk, Dean: The Secretary said that there was ice.",
                "Prieto, Osvaldo R.: Mr. Prieto asked where."});
  talk.persons = {"Prieto, Osvaldo R."};
  CHECK(turns_of("The Secretary said that there was ice.", talk) ==
        Strings{"Rusk, Dean: The Secretary said that there was ice."});
  talk.kind = "un-document";
  CHECK(turns_of("The Secretary said that there was ice.", talk).empty());
  talk.kind = "memorandum";
  talk.year = 1945;
  CHECK(turns_of("The Secretary said that there was ice.", talk).empty());
}

TEST_CASE("documents of other kinds report nobody's speech") {
  const Talk cable{"Ice", "cable", {"VOLD", "AUNE"}};
  CHECK(turns_of("Mr. Vold said that there was ice.", cable).empty());
  const Talk letter{"Ice", "letter", {"Vold"}};
  CHECK(turns_of("Mr. Vold said that there was ice.", letter).empty());
}

TEST_CASE("an address that few sentences report anybody in is nobody's") {
  const Talk talk{"Memorandum of Conversation", "memorandum", {}, {"Vold, Henrik"}};
  CHECK(turns_of("We took over a harbour.\n\nVold asked us to deepen it.\n\nSoundings were made."
                 "\n\nIt is deep.\n\nWe are glad.",
                 talk)
            .empty());
}

TEST_CASE("markup says who speaks") {
  const std::string text = "VOLD. Ice.\n\nAUNE. Much?\n\nShe left.\n\nWhat a winter.";
  SpeechMarkup markup;
  markup.labels = {{0, 5}, {12, 17}};
  markup.turns = {{36, 50, "Lindqvist, Sture"}};
  const Talk letter{"Ice", "letter", {}};
  CHECK(turns_of(text, letter, markup) == Strings{"VOLD: VOLD. Ice.",
                                                  "AUNE: AUNE. Much?\n\nShe left.",
                                                  "Lindqvist, Sture: What a winter."});
}

TEST_CASE("footnotes are nobody's") {
  const std::string text = "Mr. Prieto said no.\n\nMr. Prieto said yes, by another record.";
  SpeechMarkup markup;
  markup.body_end = 19;
  CHECK(turns_of(text, {}, markup) == Strings{"Osvaldo Prieto: Mr. Prieto said no."});
}

TEST_CASE("a line of a person who is marked up is his, though the list lacks him") {
  const Talk talk{"Memorandum From the Pilot (Vold) to the Consul (Lund)",
                  "memorandum",
                  {"Kari Aune"},
                  {"Vold, Henrik", "Prieto, Osvaldo"}};
  CHECK(
      turns_of("Aune: Ice?\n\nPrieto: Ice.\n\nAune: Where?", talk) ==
      Strings{"Kari Aune: Aune: Ice?", "Prieto, Osvaldo: Prieto: Ice.", "Kari Aune: Aune: Where?"});
}

TEST_CASE("what a participant does before he speaks is no part of another's words") {
  CHECK(turns_of("Mr. Prieto said no.\n\nAmbassador Lindqvist put away his paper and said yes.") ==
        Strings{"Osvaldo Prieto: Mr. Prieto said no.",
                "Sture Lindqvist: Ambassador Lindqvist put away his paper and said yes."});
  CHECK(turns_of("Mr. Prieto said no.\n\nAmbassador Lindqvist left the room.") ==
        Strings{"Osvaldo Prieto: Mr. Prieto said no."});
}

TEST_CASE("of two of one name his rank or office tells") {
  Talk talk;
  talk.participants = {"U. Alexis Vold", "Vice Adm. Nels C. Vold", "Henrik Aune"};
  CHECK(turns_of("Admiral Vold said no. Secretary Vold said yes. Mr. Vold said so too.", talk) ==
        Strings{"Nels C. Vold: Admiral Vold said no.", "U. Alexis Vold: Secretary Vold said yes."});
}

TEST_CASE("one line with a speaker in a report is a turn of one paragraph") {
  CHECK(turns_of("Mr. Prieto said no.\n\nLindqvist: Ice.\n\nMr. Prieto smiled and said yes.") ==
        Strings{"Osvaldo Prieto: Mr. Prieto said no.", "Sture Lindqvist: Lindqvist: Ice.",
                "Osvaldo Prieto: Mr. Prieto smiled and said yes."});
}

TEST_CASE("any text has turns that lie in it, in order") {
  const Strings pieces = {"Mr. Vold",        ": ",  "said ",     "\n\n", "1. ",    "\u201C",
                          "\u201D",          "He ", ". ",        "I ",   "[",      "the ",
                          "\xC3\xA9",        "-",   "Secretary", "(",    "Prieto", ", ",
                          "PARTICIPANTS:\n", "; ",  "\u2014"};
  std::uint32_t state = 7;
  for (int round = 0; round < 2000; ++round) {
    std::string text;
    for (int i = 0; i < 40; ++i) {
      state = state * 1664525 + 1013904223;
      text += pieces[(state >> 16U) % pieces.size()];
    }
    turns_of(text);
  }
}

}  // namespace dragoman
