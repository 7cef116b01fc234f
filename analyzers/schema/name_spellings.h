#pragma once
// Stems of running text can't tell some names apart: "Davies" and "Davis" have one stem, and
// "Chiang Ching-kuo" contains "Chiang Ching". Terms of the whole document tell which of them it
// has. There are few, since most words leave no doubt:
//   spelling_term("davies")  the document has the word in this spelling, and the word's stem differs
//                            from it or is shared with another of its words
//   open_term("ching")       the document has the word only as the beginning of a hyphenated name
// A word counts if it begins with a capital or follows a hyphen.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/schema/document_terms.h"
#include "analyzers/text/token.h"

namespace dragoman {

/// A word as it is compared in names: folded as by fold_name(), without "'s" and hyphens.
/// "Davies's" is "davies".
std::string spelled_word(std::string_view written);

/// The same of the word's other form (other_forms.h), "" where it has none: "koehler" of "Köhler".
std::string other_spelling(std::string_view written);

std::string_view without_genitive(std::string_view word);

/// Whether the folded word can't be a name's, by lists of common words, titles and endings. Such
/// words have no spelling_term().
bool is_no_name(std::string_view folded);

/// Whether a name continues after the token of the text: "Ching-kuo", "CHING-KUO", but not
/// "Nixon-Brezhnev".
bool goes_on(const Token& token, std::string_view text);

/// A set of hashes that is emptied at once. It grows and never shrinks.
class HashSet {
 public:
  void clear();
  /// False where it is there already.
  bool insert(std::uint64_t hash);
  bool contains(std::uint64_t hash) const { return slots_[find(hash)].age == age_; }

 private:
  struct Slot {
    std::uint64_t hash = 0;
    std::uint64_t age = 0;  // of another: free
  };
  std::size_t find(std::uint64_t hash) const;
  void grow();

  std::vector<Slot> slots_ = std::vector<Slot>(256);  // a power of two, at most half of them taken
  std::size_t size_ = 0;
  std::uint64_t age_ = 1;
};

/// Collects the words of one document after another. Not thread-safe: one for each thread.
class SpellingCollector {
 public:
  void begin();

  /// A token of Chain::kText, of `text`. `is_foreign`: its stem may be by another language's rules
  /// than the index's, so stems don't tell names at all.
  void add(const Token& token, std::string_view text, bool is_foreign = false);

  /// Adds the terms of the document's words.
  void finish(DocumentTerms& out);

 private:
  struct Word {
    std::string spelled;
    bool changed = false;  // another word may have its stem
    bool open = false;     // a name continues after it
  };

  void add(std::string spelled, std::string_view stem, bool open, bool is_foreign);
  bool is_complete(const std::string& spelled) const;

  HashSet seen_;   // hashes of words as written, with what follows
  HashSet stems_;  // of words that their stems don't tell
  std::vector<Word> words_;
};

}  // namespace dragoman
