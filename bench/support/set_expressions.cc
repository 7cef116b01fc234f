#include "bench/support/set_expressions.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>
#include <utility>

#include "bench/support/plain_words.h"
#include "searcher/query/stop_words.h"

namespace dragoman::bench {
namespace {

constexpr std::size_t kShortestWord = 3;
constexpr double kFewestDocuments = 10;  // with the expression
constexpr double kCommonShare = 0.02;    // of all documents, with each word
constexpr double kTimesAlone = 2;        // a word's documents beside the expression's

using Pair = std::pair<std::string, std::string>;

struct Count {
  double documents = 0;
  double times = 0;
};

class Miner {
 public:
  explicit Miner(const Xapian::Database& database) : database_(database) {}

  std::vector<SetExpression> mine(std::size_t most) {
    count();
    std::vector<std::pair<double, Pair>> chosen;
    for (const auto& [pair, count] : pairs_) {
      if (is_candidate(pair, count)) chosen.emplace_back(-association(pair, count), pair);
    }
    std::sort(chosen.begin(), chosen.end());
    chosen.resize(std::min(most, chosen.size()));
    std::vector<SetExpression> expressions;
    for (const auto& [negative, pair] : chosen) {
      expressions.push_back({{pair.first, pair.second}, {}});
    }
    find_documents(expressions);
    return expressions;
  }

 private:
  static bool may_be_part(const std::string& word) {
    return word.size() >= kShortestWord && !query::is_english_stop_word(word);
  }

  static std::map<Pair, double> pairs_of(const std::vector<std::string>& words) {
    std::map<Pair, double> pairs;
    for (std::size_t i = 1; i < words.size(); ++i) {
      if (may_be_part(words[i - 1]) && may_be_part(words[i])) ++pairs[{words[i - 1], words[i]}];
    }
    return pairs;
  }

  static std::map<std::string, double> counts_of(const std::vector<std::string>& words) {
    std::map<std::string, double> counts;
    for (const std::string& word : words) ++counts[word];
    return counts;
  }

  void count() {
    for_each_document(database_, [&](const Document& document) {
      ++documents_;
      const std::vector<std::string> words = plain_words(document);
      times_ += static_cast<double>(words.size());
      for (const auto& [pair, times] : pairs_of(words)) add(times, pairs_[pair]);
      for (const auto& [word, times] : counts_of(words)) add(times, words_[word]);
    });
  }

  static void add(double times, Count& count) {
    ++count.documents;
    count.times += times;
  }

  bool is_candidate(const Pair& pair, const Count& count) {
    const double fewest = std::max(kTimesAlone * count.documents, kCommonShare * documents_);
    return count.documents >= kFewestDocuments && pair.first != pair.second &&
           words_[pair.first].documents >= fewest && words_[pair.second].documents >= fewest;
  }

  double association(const Pair& pair, const Count& both) {
    const double expected = words_[pair.first].times * words_[pair.second].times / times_;
    return std::log(both.times / expected) / std::log(times_ / both.times);
  }

  void find_documents(std::vector<SetExpression>& expressions) {
    std::map<Pair, SetExpression*> wanted;
    for (SetExpression& e : expressions) wanted[{e.words[0], e.words[1]}] = &e;
    for_each_document(database_, [&](const Document& document) {
      for (const auto& [pair, times] : pairs_of(plain_words(document))) {
        const auto found = wanted.find(pair);
        if (found != wanted.end()) found->second->documents.emplace(document.first(Field::kId));
      }
    });
  }

  const Xapian::Database& database_;
  double documents_ = 0;
  double times_ = 0;  // words of all
  std::map<Pair, Count> pairs_;
  std::unordered_map<std::string, Count> words_;
};

}  // namespace

std::vector<SetExpression> mine_expressions(const Xapian::Database& database, std::size_t most) {
  return Miner(database).mine(most);
}

}  // namespace dragoman::bench
