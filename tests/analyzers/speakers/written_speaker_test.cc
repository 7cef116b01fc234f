#include "analyzers/speakers/written_speaker.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

namespace dragoman {

TEST_CASE("a speaker as written has names and a role") {
  struct Row {
    std::string text;
    std::vector<std::string> names;
    std::string role;
  };
  for (const Row& row : std::vector<Row>{
           {"Mr. Vold", {"vold"}, ""},
           {"Israeli Ambassador Dayan", {"dayan"}, "ambassador"},
           {"Secretary of State Rogers", {"rogers"}, "secretary"},
           {"Secretary of Defense Laird", {"laird"}, "secretary of defense"},
           {"the Secretary", {}, "secretary"},
           {"The Under Secretary", {}, "under secretary"},
           {"Vice President Agnew", {"agnew"}, "vice president"},
           {"Premier Chou En-lai", {"chou", "en", "lai"}, "prime minister"},
           {"Minister of Foreign Affairs Eban", {"eban"}, "foreign minister"},
           {"Secretary General Waldheim", {"waldheim"}, "secretary general"},
           {"H.E. Henrik Vold", {"henrik", "vold"}, ""},
           {"President Vold of the Republic", {"vold"}, "president"},
           {"John Smith, Jr.", {"john", "smith"}, ""},
           {"The Acting Secretary", {}, "acting secretary"},
           {"Consul General Vold", {"vold"}, "consul general"},
           {"Secretary of State for Foreign Affairs", {}, "foreign secretary"},
           {"Minister for External Affairs Vold", {"vold"}, "foreign minister"},
           {"FonMin Vold", {"vold"}, "foreign minister"},
           {"PriMin Vold", {"vold"}, "prime minister"},
           {"Se\u00F1or Prieto", {"prieto"}, ""},
           {"Mlle. Aune", {"aune"}, ""},
           {"Ambassador of the United Arab Republic", {}, "ambassador"},
           {"Ambassador for Maritime Affairs Vold", {"vold"}, "ambassador"},
           {"SYG", {}, "secretary general of the united nations"},
           {"", {}, ""},
       }) {
    CAPTURE(row.text);
    const WrittenSpeaker speaker = read_written_speaker(row.text);
    CHECK(speaker.names == row.names);
    CHECK(speaker.role == row.role);
  }
  CHECK(read_written_speaker("The Israeli Ambassador").qualifiers ==
        std::vector<std::string>{"israeli"});
  CHECK(read_written_speaker("The President of Peru").qualifiers ==
        std::vector<std::string>{"peru"});
}

TEST_CASE("a description has the first office that is its own") {
  CHECK(role_in(", Soviet Ambassador to the United States") == "ambassador");
  CHECK(role_in(", Assistant to the President for National Security Affairs") == "");
  CHECK(role_in(", Deputy Assistant Secretary for Economic Affairs") ==
        "deputy assistant secretary");
  CHECK(role_in("(Chairman)") == "chairman");
  CHECK(role_in("") == "");
}

}  // namespace dragoman
