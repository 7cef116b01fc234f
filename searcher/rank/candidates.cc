#include "searcher/rank/candidates.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <queue>
#include <utility>

#include "searcher/index/forward_reader.h"
#include "searcher/index/index_database.h"
#include "searcher/index/term_reader.h"
#include "searcher/index/term_statistics.h"
#include "searcher/match/bm25.h"
#include "searcher/match/term_query.h"
#include "searcher/rank/first_pass.h"

namespace dragoman::rank {
namespace {

// Longer queries have other words to be found by, and are the slow ones already.
constexpr std::size_t kMaxPairs = 1;

struct Placed {
  Xapian::docid docid = 0;
  std::size_t place = 0;  // in the first pass
  double score = 0;       // of the pairs that it has in a row
};

const std::string* own_term(const Concept& asked) {
  if (asked.alternatives.empty()) return nullptr;
  const auto& terms = asked.alternatives.front().terms;
  return terms.size() == 1 ? &terms.front() : nullptr;
}

// Looks for a pair in documents, which come in ascending order.
class PairFinder {
 public:
  PairFinder(const Xapian::Database& database, const std::string& first, const std::string& second,
             std::uint32_t apart)
      : database_(database),
        first_{TermReader(database, first)},
        second_{TermReader(database, second)},
        apart_(apart),
        reader_(database) {}

  // Of the documents that can't be among the best kMaxAdded, some aren't looked at.
  void find(std::vector<Placed>& documents) {
    const double weight = idf(first_.reader.name) + idf(second_.reader.name);
    std::priority_queue<double, std::vector<double>, std::greater<>> best;
    for (Placed& document : documents) {
      const double least = best.size() < kMaxAdded ? 0 : best.top();
      std::optional<double> times = filed_in_row(document.docid, least);
      if (!times) {
        if (!first_.reader.postings.reach(document.docid) ||
            !second_.reader.postings.reach(document.docid))
          continue;
        times = stored_in_row(document.docid);
      }
      document.score += weight * *times / (*times + 1);
      best.push(*times);
      if (best.size() > kMaxAdded) best.pop();
    }
  }

 private:
  struct Word {
    TermReader reader;
    std::vector<std::uint32_t> positions = {};
  };

  double idf(const std::string& term) const {
    return inverse_document_frequency(database_.get_doccount(), term_frequency(database_, term));
  }

  // By the file of positions; absent where it doesn't tell. 0 where it can't be `least` times.
  std::optional<double> filed_in_row(Xapian::docid docid, double least) {
    const std::optional<PositionStream> of_second = second_.reader.places.find(docid);
    const std::optional<PositionStream> of_first = first_.reader.places.find(docid);
    if (!of_first || !of_second) return std::nullopt;
    if (static_cast<double>(std::min(of_first->size(), of_second->size())) < least) return 0;
    read(*of_first, first_.positions);
    read(*of_second, second_.positions);
    return times_in_row();
  }

  // By the document alone, of one that has both.
  double stored_in_row(Xapian::docid docid) {
    const DocumentPositions positions = reader_.read(docid);
    for (Word* const word : {&first_, &second_}) {
      word->positions.clear();
      positions.append(word->reader.name, kMaxPlaces, word->positions);
    }
    return times_in_row();
  }

  static void read(PositionStream stream, std::vector<std::uint32_t>& positions) {
    positions.resize(std::min(kMaxPlaces, stream.size()));
    for (std::uint32_t& position : positions) {
      position = stream.position();
      stream.next();
    }
  }

  // Without branches, which no processor could foresee.
  double times_in_row() const {
    const std::uint32_t* first = first_.positions.data();
    const std::uint32_t* second = second_.positions.data();
    const std::uint32_t* const first_end = first + first_.positions.size();
    const std::uint32_t* const second_end = second + second_.positions.size();
    std::size_t times = 0;
    while (first != first_end && second != second_end) {
      const std::uint32_t wanted = *first + apart_;
      const std::uint32_t place = *second;
      times += static_cast<std::size_t>(wanted == place);
      first += static_cast<std::size_t>(wanted <= place);
      second += static_cast<std::size_t>(place <= wanted);
    }
    return static_cast<double>(times);
  }

  static constexpr std::size_t kMaxPlaces = 400;

  const Xapian::Database& database_;
  Word first_;
  Word second_;
  std::uint32_t apart_;
  ForwardReader reader_;
};

// Other machines say which of their documents have the words so near; only those are fetched.
std::vector<Placed> documents_to_look_at(const Xapian::Database& database, const std::string& first,
                                         const std::string& second, std::uint32_t apart,
                                         const std::vector<Placed>& documents) {
  RemoteShards* const remote = IndexDatabase::remote_of(database);
  if (remote == nullptr) {
    std::vector<Placed> all = documents;
    for (Placed& document : all) document.score = 0;
    return all;
  }
  const std::vector<std::string> words = {first, second};
  std::vector<Xapian::docid> near = remote->matching(
      Xapian::Query(Xapian::Query::OP_PHRASE, words.begin(), words.end(), apart + 1));
  std::sort(near.begin(), near.end());
  std::vector<Placed> looked_at;
  std::vector<Xapian::docid> fetched;
  for (const Placed& document : documents) {
    const bool is_there = remote->has(document.docid);
    if (is_there && !std::binary_search(near.begin(), near.end(), document.docid)) continue;
    looked_at.push_back(document);
    looked_at.back().score = 0;
    if (is_there) fetched.push_back(document.docid);
  }
  remote->fetch(fetched);
  return looked_at;
}

// Both ascend by document.
void add_scores(const std::vector<Placed>& found, std::vector<Placed>& documents) {
  auto at = documents.begin();
  for (const Placed& document : found) {
    while (at->docid != document.docid) ++at;
    at->score += document.score;
  }
}

void find_pairs(const Xapian::Database& database, const Concepts& concepts,
                std::vector<Placed>& documents) {
  std::sort(documents.begin(), documents.end(),
            [](const Placed& a, const Placed& b) { return a.docid < b.docid; });
  for (const Neighbours& pair : concepts.neighbours) {
    const std::string* first = own_term(concepts.list[pair.first]);
    const std::string* second = own_term(concepts.list[pair.second]);
    if (first == nullptr || second == nullptr) continue;
    std::vector<Placed> here =
        documents_to_look_at(database, *first, *second, pair.apart, documents);
    PairFinder(database, *first, *second, pair.apart).find(here);
    add_scores(here, documents);
  }
}

using Query = Xapian::Query;

void add_best(const Xapian::Database& database, const Query& query,
              std::vector<Xapian::docid>& out) {
  for (const RankedDocument& best : first_pass(database, query, kMaxPreferred))
    out.push_back(best.docid);
}

// Terms of each concept in a row count by the first: the second pass looks closer.
Query all_words(const Xapian::Database& database, const Concepts& concepts) {
  std::vector<Query> all;
  for (const Concept& asked : concepts.list) {
    if (!is_asked_for(asked)) continue;
    std::vector<std::string> terms;
    for (const Alternative& a : asked.alternatives) terms.push_back(a.terms.front());
    all.push_back(any_term_query(database, terms));
  }
  return join(Query::OP_AND, all);
}

bool are_looked_for(const Concepts& concepts) {
  return !concepts.neighbours.empty() && concepts.neighbours.size() <= kMaxPairs;
}

}  // namespace

Xapian::doccount candidates_needed(const Concepts& concepts) {
  return kReranked + (are_looked_for(concepts) ? kLookedDeeper : 0);
}

std::vector<Xapian::docid> preferred_candidates(const Xapian::Database& database,
                                                const Query& query, const Concepts& concepts) {
  std::vector<Xapian::docid> out;
  for (const Preference& preference : concepts.preferences) {
    const Query filter = any_term_query(database, preference.terms);
    if (!filter.empty()) add_best(database, Query(Query::OP_FILTER, query, filter), out);
  }
  if (concepts.by_degrees) {
    const Query all = all_words(database, concepts);
    if (!all.empty()) add_best(database, Query(Query::OP_FILTER, query, all), out);
  }
  return out;
}

std::vector<bool> choose_candidates(const Xapian::Database& database, const Concepts& concepts,
                                    const std::vector<RankedDocument>& found) {
  std::vector<bool> chosen(found.size(), false);
  std::fill_n(chosen.begin(), std::min<std::size_t>(kReranked, found.size()), true);
  if (!are_looked_for(concepts)) return chosen;
  std::vector<Placed> deeper;
  const auto end = std::min<std::size_t>(found.size(), kReranked + kLookedDeeper);
  for (std::size_t i = kReranked; i < end; ++i) deeper.push_back({found[i].docid, i, 0});
  find_pairs(database, concepts, deeper);
  std::erase_if(deeper, [](const Placed& document) { return document.score <= 0; });
  std::sort(deeper.begin(), deeper.end(), [](const Placed& a, const Placed& b) {
    return a.score != b.score ? a.score > b.score : a.place < b.place;
  });
  if (deeper.size() > kMaxAdded) deeper.resize(kMaxAdded);
  for (const Placed& document : deeper) chosen[document.place] = true;
  return chosen;
}

}  // namespace dragoman::rank
