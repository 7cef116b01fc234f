#pragma once
// Which words a document has just as they are written. The index keeps stems, and a stem may be
// that of quite another word: "internment" and "international" are both "intern". So a value of each
// document tells, for any written word, whether the document has it.
//
// The hash of a word is the low 16 bits of XXH3-64 of its letters, the ASCII ones small. Words of
// other letters than ASCII's, and those of fewer than three, are left out. Of words that a document
// doesn't have, one in some hundreds seems to be there.
//
// Format 2, never to change; the hashes are those that differ, ascending, their upper and lower
// bytes apart (Elias and Fano's code, of ten bits a hash):
//   2 bytes   how many there are, the lower first; nothing follows where there are none
//   bits      for each upper byte from 0 to 255 a 1 for each hash that has it, then a 0; the first
//             is the lowest bit of the first byte, and the last byte is filled with 0
//   bytes     the lower ones

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// Absent for words that are left out.
std::optional<std::uint16_t> written_hash(std::string_view word);

/// Collects the words of one document after the other.
class WrittenWordWriter {
 public:
  void add(std::string_view word);

  /// Of what was added since the last call.
  std::string take();

 private:
  std::vector<std::uint16_t> hashes_;
};

/// Whether a document has the word of that hash, by its value; false for one of another form.
bool has_written_hash(std::string_view value, std::uint16_t hash);

}  // namespace dragoman
