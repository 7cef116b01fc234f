#pragma once
// Finding the terms of topic_words() in a text. Immutable once built: safe from any thread.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dragoman {

struct TopicTerm {
  std::string_view words;            // as the table has them, without '*'
  bool open = false;                 // the last word may continue
  std::vector<std::size_t> telling;  // indices into topic_words() of the topics it tells,
  std::vector<std::size_t> usual;    // and of those in which it is usual
};

class TopicTerms {
 public:
  /// The terms of topic_words(), built on first use.
  static const TopicTerms& get();

  const std::vector<TopicTerm>& all() const { return terms_; }

  /// Calls on_term(index into all()) for each term that begins at that word's first byte, shorter
  /// ones inside longer ones too. `text` is as fold_name() gives it.
  template <typename OnTerm>
  void for_each_at(std::string_view text, std::size_t begin, OnTerm on_term) const {
    const std::size_t key = key_of(text.substr(begin));
    for (std::size_t at = begin_of_key_[key]; at < begin_of_key_[key + 1]; ++at) {
      const std::size_t term = by_key_[at];
      if (stands_at_front(terms_[term], text.substr(begin))) on_term(term);
    }
  }

 private:
  // The first three letters as a number: this is asked of every word of a text. Characters that
  // the table has hardly any of share one.
  static std::size_t key_of(std::string_view text) {
    std::size_t key = 0;
    for (std::size_t i = 0; i < kKeyLetters; ++i) {
      key = key * kLetters + (i < text.size() ? letter_of(text[i]) : 0);
    }
    return key;
  }
  static std::size_t letter_of(char c) {
    if (c >= 'a' && c <= 'z') return static_cast<std::size_t>(c - 'a') + 1;
    return c == ' ' ? 27 : 28;
  }
  static constexpr std::size_t kKeyLetters = 3;
  static constexpr std::size_t kLetters = 29;
  static constexpr std::size_t kKeys = kLetters * kLetters * kLetters;

  TopicTerms();
  void add(std::string_view term, std::size_t topic, std::vector<std::size_t> TopicTerm::*part);
  void sort_by_key();
  void add_all(std::string_view list, std::size_t topic, std::vector<std::size_t> TopicTerm::*part);
  static bool stands_at_front(const TopicTerm& term, std::string_view text);

  std::vector<TopicTerm> terms_;
  std::unordered_map<std::string_view, std::size_t> by_term_;  // as in the table
  std::vector<std::uint16_t> by_key_;        // indices of terms, in the order of their keys
  std::vector<std::uint16_t> begin_of_key_;  // into by_key_, and the end of the last
};

}  // namespace dragoman
