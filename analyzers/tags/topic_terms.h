#pragma once
// Finding the terms of topic_words() in a text. Immutable once built: safe from any thread.

#include <cstddef>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace dragoman {

struct TopicTerm {
  std::string_view words;            // as the table has them, without '*'
  bool open = false;                 // the last word may go on
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
    const auto found = by_key_.find(text.substr(begin, kKeyLetters));
    if (found == by_key_.end()) return;
    for (const std::size_t i : found->second) {
      if (stands_at_front(terms_[i], text.substr(begin))) on_term(i);
    }
  }

 private:
  static constexpr std::size_t kKeyLetters = 3;

  TopicTerms();
  void add(std::string_view term, std::size_t topic, std::vector<std::size_t> TopicTerm::*part);
  void add_all(std::string_view list, std::size_t topic, std::vector<std::size_t> TopicTerm::*part);
  static bool stands_at_front(const TopicTerm& term, std::string_view text);

  std::vector<TopicTerm> terms_;
  std::unordered_map<std::string_view, std::size_t> by_term_;              // as in the table
  std::unordered_map<std::string_view, std::vector<std::size_t>> by_key_;  // by their first letters
};

}  // namespace dragoman
