#include "analyzers/speakers/speaker_label.h"

#include <catch2/catch.hpp>
#include <string>

namespace dragoman {
namespace {

// The name, "-" for a label of no person, "none" for a line without a label.
std::string label_of(const std::string& line) {
  const auto label = read_speaker_label(line);
  if (!label) return "none";
  CHECK(label->end <= line.size());
  return label->name.empty() ? "-" : std::string(label->name);
}

}  // namespace

TEST_CASE("a line of a transcript begins with a name and a colon") {
  CHECK(label_of("Mr. Vold: Ice.") == "Mr. Vold");
  CHECK(label_of("SECRETARY VOLD: Ice.") == "SECRETARY VOLD");
  CHECK(label_of("The Prime Minister (interrupting): No.") == "The Prime Minister");
  CHECK(label_of("Q. Mrs. Aune: Much?") == "Mrs. Aune");
  CHECK(label_of("[Vold: Ice.]") == "Vold");
  CHECK(label_of("K: Ice.") == "K");
  CHECK(label_of("Mr. Vold\u2014\u201CIce.\u201D") == "Mr. Vold");
  CHECK(label_of("Mr. VOLD. Let me explain.") == "Mr. VOLD");
  CHECK(read_speaker_label("RN: Ice.")->is_letters);
  CHECK_FALSE(read_speaker_label("Vold: Ice.")->is_letters);
}

TEST_CASE("what no person is called is a label of nobody") {
  CHECK(label_of("Recommendation: Wait.") == "-");
  CHECK(label_of("SUBJECT: Ice") == "-");
  CHECK(label_of("Note: The clerk left.") == "-");
}

TEST_CASE("prose has no label") {
  CHECK(label_of("Mr. Vold said: ice.") == "none");
  CHECK(label_of("There was one thing: ice.") == "none");
  CHECK(label_of("At 12:30 the meeting ended.") == "none");
  CHECK(label_of("III. Basis for Planning: Ice") == "none");
  CHECK(label_of("Mr. Vold asked.\nWho: nobody") == "none");
  CHECK(label_of("http://example.org") == "none");
  CHECK(label_of("Mr. Vold. Let me explain.") == "none");
  CHECK(label_of("") == "none");
}

}  // namespace dragoman
