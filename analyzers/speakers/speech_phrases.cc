#include "analyzers/speakers/speech_phrases.h"

#include <algorithm>
#include <array>

namespace dragoman {
namespace {

// clang-format off
constexpr std::string_view kStates =
    " afraid anxious appreciative aware belief certain concerned confident convinced curious delighted disappointed "
    "disposed disturbed doubtful encouraged familiar glad grateful gratified happy hopeful impression impressed inclined "
    "interested opinion pessimistic pleased puzzled sceptical skeptical sorry sure surprised thankful unable unaware "
    "view worried ";
// clang-format on

// A verb, how many words may stand before the one that tells, and those that tell.
struct PhraseRow {
  std::string_view verb;
  std::size_t before;
  std::string_view words;
};

constexpr auto kPhrases = std::to_array<PhraseRow>({
    {"broke", 0, " in "},
    {"could", 1, " accept agree say see understand "},
    {"drew", 1, " attention comparison distinction parallel "},
    {"gave", 3,
     " account answer assurance assurances background description estimate examples explanation "
     "figures impression opinion outline reasons reply report review summary view views "},
    {"had", 3,
     " comment comments difficulty doubt doubts feeling hope impression misgivings nothing "
     "objection objections question questions reservations suggestion "},
    {"held", 1, " that view "},
    {"laid", 1, " emphasis stress "},
    {"made", 3,
     " appeal case clear comment comments known mention observation observations plain plea point "
     "points proposal reference remark remarks statement suggestion "},
    {"paid", 0, " tribute "},
    {"put", 2, " case forward question questions view views "},
    {"saw", 2, " advantage difficulty merit need no objection reason "},
    {"set", 0, " forth out "},
    {"shared", 2, " concern opinion view views "},
    {"took", 2, " exception floor issue line occasion opportunity position view "},
    {"tried", 1, " convince explain impress make persuade point show stress "},
    {"was", 3, kStates},
    {"would", 0, " appreciate like prefer suggest welcome "},
});

bool tells_in(std::string_view words, const std::string& word) {
  return words.find(' ' + word + ' ') != std::string_view::npos;
}

const PhraseRow* row_of(std::string_view verb) {
  const auto row = std::find_if(kPhrases.begin(), kPhrases.end(),
                                [&](const PhraseRow& known) { return known.verb == verb; });
  return row == kPhrases.end() ? nullptr : &*row;
}

}  // namespace

bool begins_speech_phrase(std::string_view verb) {
  return verb.size() < 7 && row_of(verb) != nullptr;
}

bool is_speech_phrase(std::string_view verb, std::span<const std::string> after) {
  const PhraseRow* const row = row_of(verb);
  if (row == nullptr) return false;
  const auto told = after.first(std::min(after.size(), row->before + 1));
  return std::any_of(told.begin(), told.end(),
                     [&](const std::string& word) { return tells_in(row->words, word); });
}

bool is_spoken_thing(std::string_view word) {
  constexpr auto kThings = std::to_array<std::string_view>(
      {"answer", "belief", "comment", "conclusion", "feeling", "impression", "opinion", "reaction",
       "reply", "response", "view"});
  return std::find(kThings.begin(), kThings.end(), word) != kThings.end();
}

}  // namespace dragoman
