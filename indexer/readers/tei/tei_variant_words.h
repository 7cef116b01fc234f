#pragma once
// Words of a text that have other readings. The text takes one reading; the others are put into
// the glossary, which indexes them where the word stands: "Beijing = Pekin".

#include <string>
#include <string_view>
#include <vector>

#include "indexer/readers/tei/tei_readings.h"

namespace dragoman {

class TeiVariantWords {
 public:
  /// Alternatives have ended; `before` is the beginning of their word ("nego" of
  /// "nego<choice>...</choice>tions"). What follows comes through add_text(). Returns the readings
  /// that can't be placed at a word: long ones, and those in whose place the text has nothing.
  std::vector<std::string> add(std::string_view before, const TeiVariants& variants);

  /// What follows in the text, and its breaks.
  void add_text(std::string_view text);
  void end_word();

  /// Values of the field "glossary". Words that are still open are ended.
  const std::vector<std::string>& glossary();

 private:
  struct Word {
    std::string chosen;
    std::vector<std::string> others;
  };

  std::vector<Word> open_;
  std::vector<std::string> glossary_;
};

}  // namespace dragoman
