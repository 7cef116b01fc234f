#pragma once
// The words of running text as who speaks is read from them: with the signs after them, and in
// sentences. Pure functions; safe from any thread.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

struct SpeechWord {
  std::size_t begin = 0;  // bytes into the text
  std::size_t end = 0;
  bool is_capital = false;  // begins with a capital letter, or one beyond ASCII
  bool ends_sentence = false;
  std::string_view small = {};  // in small letters, where the text was given so
  char sign = 0;  // of ",.;:?!\"-" the first that follows directly; ' ' where there is none
};

/// Appends the words of text[begin, end). A word may hold hyphens, apostrophes and dots between
/// letters ("En-lai", "O’Neill", "U.S"). The dot of "Mr." and of an initial ends no sentence.
/// `small` is the text with its ASCII letters small, or "".
void cut_speech_words(std::string_view text, std::size_t begin, std::size_t end,
                      std::vector<SpeechWord>& out, std::string_view small = {});

/// The word with its ASCII letters small.
std::string small_word(std::string_view text, const SpeechWord& word);

}  // namespace dragoman
