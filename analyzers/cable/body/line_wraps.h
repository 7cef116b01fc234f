#pragma once
// Words that a line's end broke: "JURIS-" above "DICTION". Teletypes of the seventies broke words
// anywhere; later telegrams break only at hyphens that the word has ("long-" above "term"). Which
// it was, the text's own words show.

#include <string>
#include <string_view>
#include <unordered_set>

namespace dragoman {

class LineWraps {
 public:
  /// Learns a line's words, except a broken one at its end.
  void learn(std::string_view line);

  /// Whether the hyphen that `above` ends with belongs to the word broken between the two lines.
  /// Without evidence it does in texts with small letters, and doesn't in those of capitals alone.
  bool keeps_hyphen(std::string_view above, std::string_view below) const;

 private:
  bool knows(const std::string& word) const { return words_.contains(word); }

  std::unordered_set<std::string> words_;  // in capitals, hyphens kept
  bool has_lower_ = false;
};

/// Whether a word continues from `above` to `below`: a letter and one hyphen end the one, a letter
/// begins the other.
bool breaks_word(std::string_view above, std::string_view below);

}  // namespace dragoman
