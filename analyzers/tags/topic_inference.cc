#include "analyzers/tags/topic_inference.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

#include "analyzers/tags/country_mentions.h"
#include "analyzers/tags/topic_terms.h"
#include "analyzers/tags/topic_words.h"
#include "analyzers/text/normalize.h"
#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

constexpr double kTellingWeight = 1;
constexpr double kUsualWeight = 0.4;

// What one occurrence counts in the title, in the lead and after it; a term whose occurrences add
// up to kHalfCount gives half its weight, however many follow it never gives more than all.
constexpr double kTitleCount = 5;
constexpr double kLeadCount = 4;
constexpr std::size_t kLeadBytes = 700;
constexpr double kHalfCount = 2;

// A longer text has more of every topic's terms: scores are those of a text of kUsualBytes.
constexpr double kUsualBytes = 3000;
constexpr double kLengthPower = 0.3;
constexpr double kLeastLengthFactor = 0.7;

// Two countries or more make relations between them a topic.
constexpr std::string_view kRelations = "PREL";
constexpr double kCountriesWeight = 0.5;

bool is_blank(char c) {
  return c == ' ' || c == '\n';
}

void append_folded(std::string_view part, std::string& folded) {
  std::string more = fold_name(part);
  if (folded.empty()) {
    folded = std::move(more);
  } else if (!more.empty()) {
    folded.append(1, ' ').append(more);
  }
}

// fold_name() by parts: one word that is not ASCII makes it slow for all of a text.
std::string fold_text(std::string_view text) {
  std::string folded;
  while (!text.empty()) {
    std::size_t plain = ascii_length(text);
    while (plain < text.size() && plain > 0 && !is_blank(text[plain - 1])) --plain;
    append_folded(text.substr(0, plain), folded);
    text.remove_prefix(plain);
    const std::size_t word = std::min(text.find_first_of(" \n"), text.size());
    append_folded(text.substr(0, word), folded);
    text.remove_prefix(word);
  }
  return folded;
}

// By term, the occurrences.
class TermCounts {
 public:
  void add(std::string_view folded, double lead_count, double count) {
    for (std::size_t i = 0; i < folded.size(); i = next_word(folded, i)) {
      const double each = i < kLeadBytes ? lead_count : count;
      terms_.for_each_at(folded, i, [&](std::size_t term) { counts_[term] += each; });
    }
  }

  // By topic, as topic_words() has them.
  std::vector<double> scores() const {
    std::vector<double> scores(topic_words().size());
    for (std::size_t i = 0; i < counts_.size(); ++i) {
      const double share = counts_[i] / (counts_[i] + kHalfCount);
      for (const std::size_t topic : terms_.all()[i].telling) {
        scores[topic] += kTellingWeight * share;
      }
      for (const std::size_t topic : terms_.all()[i].usual) scores[topic] += kUsualWeight * share;
    }
    return scores;
  }

 private:
  static std::size_t next_word(std::string_view folded, std::size_t i) {
    const std::size_t blank = folded.find(' ', i);
    return blank == std::string_view::npos ? folded.size() : blank + 1;
  }

  const TopicTerms& terms_ = TopicTerms::get();
  std::vector<double> counts_ = std::vector<double>(terms_.all().size());
};

std::size_t index_of(std::string_view code) {
  const auto topics = topic_words();
  const auto found = std::lower_bound(
      topics.begin(), topics.end(), code,
      [](const TopicWords& topic, std::string_view wanted) { return topic.code < wanted; });
  return static_cast<std::size_t>(found - topics.begin());
}

void add_companions(std::vector<double>& scores) {
  const std::vector<double> alone = scores;
  for (const TopicCompanion& companion : topic_companions()) {
    scores[index_of(companion.code)] += companion.share * alone[index_of(companion.beside)];
  }
}

double length_factor(std::size_t bytes) {
  const double factor = std::pow(static_cast<double>(bytes) / kUsualBytes, kLengthPower);
  return std::max(factor, kLeastLengthFactor);
}

std::vector<InferredTopic> strongest(const std::vector<double>& scores) {
  std::vector<InferredTopic> topics;
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const TopicWords& topic = topic_words()[i];
    if (scores[i] >= topic.threshold) topics.push_back({topic.code, scores[i] / topic.threshold});
  }
  std::stable_sort(
      topics.begin(), topics.end(),
      [](const InferredTopic& a, const InferredTopic& b) { return a.score > b.score; });
  if (topics.size() > kMaxTopics) topics.resize(kMaxTopics);
  return topics;
}

}  // namespace

std::vector<InferredTopic> infer_topics(std::string_view title, std::string_view text,
                                        std::span<const Country* const> countries) {
  const std::string folded = fold_text(text);
  TermCounts counts;
  counts.add(fold_name(title), kTitleCount, kTitleCount);
  counts.add(folded, kLeadCount, 1);
  std::vector<double> scores = counts.scores();
  add_companions(scores);
  for (double& score : scores) score /= length_factor(folded.size());
  if (countries.size() >= 2) scores[index_of(kRelations)] += kCountriesWeight;
  return strongest(scores);
}

std::vector<InferredTopic> infer_topics(std::string_view title, std::string_view text) {
  return infer_topics(title, text, countries_mentioned(title, text));
}

}  // namespace dragoman
