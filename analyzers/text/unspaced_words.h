#pragma once
// Compounds of the scripts that are written without blanks: Thai, Lao, Khmer and Burmese. ICU cuts
// such text into the longest words of its dictionary, and the dictionary has many compounds:
// "ประเทศไทย" (Thailand) is one word there, though "ประเทศ" (country) and "ไทย" (Thai) are words
// too. A search for either is to find it.
//
// ICU doesn't say which words its dictionary has. It is asked in a way that shows it: a word of the
// dictionary written twice is cut in the middle, and anything else seldom is.

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dragoman {

/// Whether a word is of such a script, as its first character shows. `word` isn't empty.
bool may_be_unspaced(std::string_view word);

/// Not thread-safe. Remembers the words that it has cut.
class UnspacedWords {
 public:
  UnspacedWords();
  ~UnspacedWords();
  UnspacedWords(const UnspacedWords&) = delete;
  UnspacedWords& operator=(const UnspacedWords&) = delete;

  /// The sizes in bytes of the most words that a word of the dictionary consists of, none shorter
  /// than three characters; the word's own size where it can't be cut so. `word` is well-formed
  /// UTF-8 and one word by ICU's rules. Valid until the next call.
  const std::vector<std::size_t>& parts(std::string_view word);

 private:
  class Cutter;
  std::unique_ptr<Cutter> cutter_;  // made when it is needed
  std::unordered_map<std::string, std::vector<std::size_t>> known_;
};

}  // namespace dragoman
