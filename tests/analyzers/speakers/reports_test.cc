// Who speaks in reports of invented talks: subjects and verbs, "I", and telegrams.

#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "analyzers/speakers/turns.h"

namespace dragoman {
namespace {

using Strings = std::vector<std::string>;

struct Report {
  Strings participants = {"Ambassador Sture Lindqvist", "Mr. Osvaldo Prieto, Deputy Minister",
                          "Miss Kari Aune, Harbour Board"};
  std::string title = "Memorandum of Conversation";
  std::string kind = "memorandum";
  int year = 0;
  std::size_t notes = 0;  // bytes at its end
};

// "Prieto: that there was ice."
Strings reported(const std::string& text, const Report& report = {}) {
  RecordedConversation conversation;
  conversation.title = report.title;
  conversation.kind = report.kind;
  conversation.participants = report.participants;
  conversation.year = report.year;
  SpeechMarkup markup;
  markup.body_end = text.size() - report.notes;
  Strings out;
  for (const SpeakerTurn& turn : find_turns(text, conversation, markup)) {
    out.push_back(turn.speaker + ": " + text.substr(turn.begin, turn.end - turn.begin));
  }
  return out;
}

void check_all_of(const std::string& speaker, const Strings& sentences) {
  for (const std::string& sentence : sentences) {
    CAPTURE(sentence);
    CHECK(reported(sentence) == Strings{speaker + ": " + sentence});
  }
}

Report telegram() {
  Report report;
  report.participants = {"Vold"};
  report.title = "Telegram From the Consulate in Tema to the Harbour Board";
  report.kind = "telegram";
  return report;
}

}  // namespace

TEST_CASE("verbs of speaking are known with the words after them") {
  check_all_of(
      "Osvaldo Prieto",
      {"Mr. Prieto took the view that there was ice.",
       "Mr. Prieto was of the opinion that there was ice.",
       "Mr. Prieto had no objection to the ice.", "Mr. Prieto gave a brief outline of the ice.",
       "Mr. Prieto would like to see the ice.", "Mr. Prieto drew attention to the ice.",
       "Mr. Prieto made it quite clear that there was ice.",
       "Mr. Prieto tried to explain the ice."});
  CHECK(reported("Mr. Prieto was late. Mr. Prieto had lunch. Mr. Prieto took a boat.").empty());
}

TEST_CASE("subjects stand apart from their verbs, after them, or own what is said") {
  check_all_of("Osvaldo Prieto",
               {"Mr. Prieto who had come by boat, said that there was ice.",
                "Mr. Prieto at this point asked about ice.",
                "Mr. Prieto on the other hand said no.", "Mr. Prieto (Peru) asked about ice.",
                "Mr. Prieto\u2019s view was that there was ice.", "There was ice, said Mr. Prieto.",
                "The Deputy Minister\u2019s reply was that there was ice."});
}

TEST_CASE("calls, meetings and what the writer remarks are nobody's words") {
  for (const std::string sentence :
       {"Mr. Prieto called on the Ambassador.", "Mr. Prieto went to lunch.",
        "Mr. Prieto asked me to see him.", "It was agreed that there was ice.",
        "There was a lengthy discussion of ice.", "The Council agreed on ice.",
        "The ice was then discussed.", "Both Mr. Prieto and Miss Aune said no.",
        "The Norwegian side said no."}) {
    CAPTURE(sentence);
    CHECK(reported("Miss Aune said no.\n\n" + sentence) ==
          Strings{"Kari Aune: Miss Aune said no."});
  }
  CHECK(reported("Miss Aune said no. (This was new.) There was ice.") ==
        Strings{"Kari Aune: Miss Aune said no.", "Kari Aune: There was ice."});
}

TEST_CASE("who speaks last in a sentence goes on") {
  CHECK(reported("Mr. Prieto agreed and Miss Aune said that there was ice. It was thick.") ==
        Strings{"Osvaldo Prieto: Mr. Prieto agreed and Miss Aune said that there was ice.",
                "Kari Aune: It was thick."});
}

TEST_CASE("who replies is who was asked, and he who was asked by somebody spoke before") {
  CHECK(reported("Ambassador Lindqvist asked Mr. Prieto about ice. He replied that it was thin.") ==
        Strings{"Sture Lindqvist: Ambassador Lindqvist asked Mr. Prieto about ice.",
                "Osvaldo Prieto: He replied that it was thin."});
  const std::string text = "Mr. Prieto said no. When asked by Miss Aune, he answered yes.";
  CHECK(reported(text) == Strings{"Osvaldo Prieto: " + text});
}

TEST_CASE("he is of whom the sentence before tells") {
  CHECK(reported("At noon (Monday) Mr. Prieto came by boat. He said that there was ice.") ==
        Strings{"Osvaldo Prieto: He said that there was ice."});
}

TEST_CASE("I is whom the title says it is by, who signs, or who drafted it") {
  const std::string talk = "I asked about ice. Mr. Prieto said that it was thick.";
  const Strings turns = {"Vold: I asked about ice.",
                         "Osvaldo Prieto: Mr. Prieto said that it was thick."};
  Report report;
  report.title = "Memorandum of Conversation, by the Consul in Tema (Vold)";
  CHECK(reported(talk, report) == turns);
  report = {};
  report.participants.push_back("Vold");
  CHECK(reported(talk + "\n\nVold", report) == turns);
  report = {};
  const std::string note = "\n\nSource: Harbour Board, Files. Drafted by Aune on May 3.";
  report.notes = note.size();
  CHECK(reported(talk + note, report) ==
        Strings{"Kari Aune: I asked about ice.",
                "Osvaldo Prieto: Mr. Prieto said that it was thick."});
  report = {};
  CHECK(reported(talk, report) == Strings{turns[1]});
}

TEST_CASE("he is never I") {
  Report report;
  report.title = "Memorandum of Conversation, by the Consul in Tema (Vold)";
  CHECK(reported("Miss Aune said no. I asked Mr. Prieto about ice. He said that it was thick. I "
                 "said that I saw. He added that it was old.",
                 report) ==
        Strings{"Kari Aune: Miss Aune said no.", "Vold: I asked Mr. Prieto about ice.",
                "Osvaldo Prieto: He said that it was thick.", "Vold: I said that I saw.",
                "Osvaldo Prieto: He added that it was old."});
}

TEST_CASE("what the writer believes now was not said then") {
  Report report;
  report.title = "Memorandum of Conversation, by the Consul in Tema (Vold)";
  CHECK(reported("Mr. Prieto said no. I said yes. I believe that he was tired.", report) ==
        Strings{"Osvaldo Prieto: Mr. Prieto said no.", "Vold: I said yes."});
}

TEST_CASE("a telegram reports a talk where much is said in it") {
  const std::string text =
      "1. Saw Foreign Minister Prieto today. Prieto said harbor closed. I asked why.\n\n2. He said "
      "because of ice. Dredging had stopped.\n\n3. I said we regretted this. FonMin replied he did "
      "too. Norwegians said nothing.\n\nVold";
  CHECK(reported(text, telegram()) ==
        Strings{"Prieto: Prieto said harbor closed.", "Vold: I asked why.",
                "Prieto: 2. He said because of ice. Dredging had stopped.",
                "Vold: 3. I said we regretted this.",
                "Prieto: FonMin replied he did too. Norwegians said nothing."});
  Report letter = telegram();
  letter.kind = "letter";
  CHECK(reported(text, letter).empty());
}

TEST_CASE("a telegram that another signs in its text is his") {
  const std::string text =
      "I said that there was ice. Mr. Prieto said no. I asked why. Mr. Prieto said it was warm. I "
      "said so, too. Mr. Prieto agreed to it. Signed Dahl.\n\nVold";
  const Strings turns = reported(text, telegram());
  REQUIRE(turns.size() == 6);
  CHECK(turns[0] == "Dahl: I said that there was ice.");
}

TEST_CASE("a telegram for somebody from another is the other's") {
  const std::string talk =
      "I said that there was ice. Mr. Prieto said no. I asked why. Mr. Prieto said it was warm. I "
      "said so, too. Mr. Prieto agreed to it.\n\nVold";
  const auto first_of = [&](const std::string& text) {
    const Strings turns = reported(text, telegram());
    return turns.empty() ? std::string() : turns.front();
  };
  CHECK(first_of("12. For the Harbour Board from Dahl.\n\n" + talk) ==
        "Dahl: I said that there was ice.");
  CHECK(first_of("12. Saw Mr. Prieto, who returned from Eide.\n\n" + talk) ==
        "Vold: I said that there was ice.");
}

TEST_CASE("the President of a telegram is whom it calls so") {
  const std::string talk =
      "President said that there was ice. I asked where. President said in Tema. I said I saw. "
      "President asked why. I said because.\n\nVold";
  Report report = telegram();
  report.year = 1965;
  const auto first_of = [&](const std::string& text) {
    const Strings turns = reported(text, report);
    return turns.empty() ? std::string() : turns.front();
  };
  CHECK(first_of("Saw President Prieto today. " + talk) ==
        "Prieto: President said that there was ice.");
  CHECK(first_of(talk) == "Johnson, Lyndon B.: President said that there was ice.");
  CHECK(first_of("Saw President Prieto and President Dahl. " + talk) == "Vold: I asked where.");
}

TEST_CASE("where nobody is listed, people with titles speak, and names that do so twice") {
  Report report;
  report.participants = {};
  CHECK(
      reported("Governor Dahl said no. Prieto said yes.\n\nHe was sure. The Soviets said so, too. "
               "Prieto asked for tea. Nobody asked Prieto why.",
               report) ==
      Strings{"Dahl: Governor Dahl said no.",
              "Prieto: Prieto said yes.\n\nHe was sure. The Soviets said so, too. Prieto asked for "
              "tea. Nobody asked Prieto why."});
}

TEST_CASE("a list of participants has bureaus, embassies, cells and offices") {
  Report report;
  report.participants = {"NEA\u2014Mr. Osvaldo Prieto",
                         "Sir Sture Lindqvist, Ambassador Norwegian Embassy",
                         "Henrik Vold, Minister of Harbours", "The Acting Secretary"};
  report.title = "Conversation at Acting Secretary Dahl\u2019s House";
  CHECK(reported("Mr. Prieto said no. The Ambassador said yes. The Minister asked why. The Acting "
                 "Secretary said because.",
                 report) == Strings{"Osvaldo Prieto: Mr. Prieto said no.",
                                    "Sture Lindqvist: The Ambassador said yes.",
                                    "Henrik Vold: The Minister asked why.",
                                    "Dahl: The Acting Secretary said because."});
  report = {};
  report.participants = {};
  CHECK(reported("Participants:\tParticipants:\nFor Norway:\tFor Peru:\nMr. Vold\tMr. Osvaldo "
                 "Prieto\n\nMr. Prieto said no.",
                 report) == Strings{"Osvaldo Prieto: Mr. Prieto said no."});
}

TEST_CASE("initials may be of the names that an office's holder has beside") {
  Report report;
  report.participants = {};
  report.title = "Telephone Conversation Between Secretary of State Rusk and Governor (Dahl)";
  report.year = 1965;
  CHECK(reported("DR said no. D said yes.", report) ==
        Strings{"Rusk, Dean: DR said no.", "Dahl: D said yes."});
}

TEST_CASE("of several ambassadors the Ambassador is who was last called so") {
  Report report;
  report.participants = {"Ambassador Sture Lindqvist", "Ambassador Henrik Vold", "Miss Kari Aune"};
  CHECK(reported("Miss Aune said no. The Ambassador said yes. Ambassador Vold asked why. Miss Aune "
                 "said because. The Ambassador thanked her.",
                 report) ==
        Strings{"Kari Aune: Miss Aune said no.", "Henrik Vold: Ambassador Vold asked why.",
                "Kari Aune: Miss Aune said because.", "Henrik Vold: The Ambassador thanked her."});
}

TEST_CASE("M. is Monsieur where it is nobody's initial") {
  Report report;
  report.participants = {"Georges Lund", "Mlle. Aune"};
  CHECK(reported("M. Lund said no. Mlle. Aune said yes.", report) ==
        Strings{"Georges Lund: M. Lund said no.", "Aune: Mlle. Aune said yes."});
}

TEST_CASE("a quotation over several paragraphs is his who quotes") {
  const Strings turns = reported(
      "Mr. Prieto made the following statement:\n\n\u201CThere is ice.\n\nAmbassador Lindqvist "
      "said "
      "no.\n\n1. There is coal.\u201D\n\nMiss Aune thanked him.");
  REQUIRE(turns.size() == 2);
  CHECK(turns[0].ends_with("coal.\u201D"));
  CHECK(turns[1] == "Kari Aune: Miss Aune thanked him.");
}

TEST_CASE("a sentence ends after dots that leave words out, and after some acronyms") {
  CHECK(
      reported("Mr. Prieto spoke of coal\u2026 . Miss Aune said no.") ==
      Strings{"Osvaldo Prieto: Mr. Prieto spoke of coal\u2026 .", "Kari Aune: Miss Aune said no."});
  CHECK(
      reported("Mr. Prieto spoke of the O.E.E.C. The U.S. Board knew. Miss Aune said no.").size() ==
      2);
  CHECK(reported("Mr. Prieto spoke of Article 3. Miss Aune said no.").size() == 2);
}

}  // namespace dragoman
