#include "analyzers/citations/typed_volume.h"

#include <catch2/catch.hpp>
#include <string>
#include <utility>
#include <vector>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

// "frus1969-76v12 4" or "frus1969-76v12/d150 5": what is read, and of how many words.
std::string read(const std::string& text) {
  const auto words = ascii::words(text);
  const TypedVolume read = read_typed_volume(words);
  if (read.volume.empty()) return "";
  if (read.document.empty()) return read.volume + ' ' + std::to_string(read.words);
  return read.volume + "/d" + read.document + ' ' + std::to_string(read.until_document);
}

TEST_CASE("volumes and documents of Foreign Relations are read as people type them") {
  for (const auto& [typed, expected] : std::vector<std::pair<std::string, std::string>>{
           {"frus 1969-76 v12 d150", "frus1969-76v12/d150 4"},
           {"FRUS 1969\u20131976, vol. XII, Document 150", "frus1969-76v12/d150 6"},
           {"frus1969-76v12d150 detente", "frus1969-76v12/d150 1"},
           {"frus1969-76v12/d150", "frus1969-76v12/d150 1"},
           {"FRUS 1969-76 vol. E-5, part 1, doc. no. 3", "frus1969-76ve05p1/d3 9"},
           {"frus1969-76ve05p1 d3", "frus1969-76ve05p1/d3 2"},
           {"Foreign Relations of the United States 1950 volume VI document 12",
            "frus1950v06/d12 11"},
           {"frus 1969-76 v12 berlin", "frus1969-76v12 3"},
           {"frus 1969-76 v12 150", "frus1969-76v12 3"},
           {"frus1969-76v12", "frus1969-76v12 1"}}) {
    CAPTURE(typed);
    CHECK(read(typed) == expected);
  }
  for (const std::string typed : {"", "frus", "frus 1969-76", "frus berlin 1961", "foreign policy",
                                  "frus 1969-76 v fish", "frus1969-76v12a", "v12 d150"}) {
    CAPTURE(typed);
    CHECK(read(typed).empty());
  }
}

}  // namespace
}  // namespace dragoman
