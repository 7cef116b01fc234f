#include "analyzers/tags/topic_terms.h"

#include "analyzers/tags/topic_words.h"
#include "analyzers/text/bar_list.h"

namespace dragoman {

const TopicTerms& TopicTerms::get() {
  static const TopicTerms kTerms;
  return kTerms;
}

TopicTerms::TopicTerms() {
  std::size_t topic = 0;
  for (const TopicWords& row : topic_words()) {
    add_all(row.telling, topic, &TopicTerm::telling);
    add_all(row.usual, topic, &TopicTerm::usual);
    ++topic;
  }
  sort_by_key();
}

void TopicTerms::sort_by_key() {
  std::vector<std::vector<std::uint16_t>> groups(kKeys);
  for (std::size_t i = 0; i < terms_.size(); ++i) {
    groups[key_of(terms_[i].words)].push_back(static_cast<std::uint16_t>(i));
  }
  for (const auto& group : groups) {
    begin_of_key_.push_back(static_cast<std::uint16_t>(by_key_.size()));
    by_key_.insert(by_key_.end(), group.begin(), group.end());
  }
  begin_of_key_.push_back(static_cast<std::uint16_t>(by_key_.size()));
}

void TopicTerms::add_all(std::string_view list, std::size_t topic,
                         std::vector<std::size_t> TopicTerm::*part) {
  for_each_item(list, [&](std::string_view term) { add(term, topic, part); });
}

void TopicTerms::add(std::string_view term, std::size_t topic,
                     std::vector<std::size_t> TopicTerm::*part) {
  const auto [at, is_new] = by_term_.try_emplace(term, terms_.size());
  if (is_new) {
    const bool open = term.ends_with('*');
    terms_.push_back({term.substr(0, term.size() - (open ? 1 : 0)), open, {}, {}});
  }
  (terms_[at->second].*part).push_back(topic);
}

bool TopicTerms::stands_at_front(const TopicTerm& term, std::string_view text) {
  if (!text.starts_with(term.words)) return false;
  return term.open || text.size() == term.words.size() || text[term.words.size()] == ' ';
}

}  // namespace dragoman
