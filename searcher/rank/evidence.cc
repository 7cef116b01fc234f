#include "searcher/rank/evidence.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

#include "searcher/rank/bm25.h"

namespace dragoman {
namespace {

// Enough to judge where a text speaks of something.
constexpr std::size_t kMostPlaced = 400;

// What a term is missing from the index for.
constexpr double kLeastDocuments = 0.5;

double documents_with(const Xapian::Database& database, const Alternative& alternative) {
  double least = database.get_doccount();
  for (const std::string& term : alternative.terms) {
    least = std::min(least, static_cast<double>(database.get_termfreq(term)));
  }
  return least;
}

// Where an alternative stands in each of the documents, in their order.
struct Found {
  bool is_there = false;
  double frequency = 0;
  std::vector<std::uint32_t> positions;
};

// Reads what stands where. Xapian keeps the positions of a term in many documents side by side, and
// its cursor at the last it read: so all documents are read of one term, then all of the next.
// Synonyms of several words are alternatives of each word; they are read once.
class Reader {
 public:
  Reader(const Xapian::Database& database, const std::vector<Xapian::docid>& documents)
      : database_(database), documents_(documents) {}

  const std::vector<Found>& read(const std::vector<std::string>& terms) {
    const auto [known, is_new] = known_.try_emplace(terms);
    if (is_new) known->second = terms.size() > 1 ? read_row(terms) : read_term(terms.front());
    return known->second;
  }

 private:
  // A name's key is as frequent as it has places; a value's term is there or not.
  std::vector<Found> read_term(const std::string& term) const {
    std::vector<Found> found = find(term);
    for (std::size_t i = 0; i < found.size(); ++i) {
      if (!found[i].is_there) continue;
      found[i].positions = positions(documents_[i], term);
      if (found[i].frequency > 0) continue;
      found[i].frequency = std::max(1.0, static_cast<double>(found[i].positions.size()));
    }
    return found;
  }

  std::vector<Found> find(const std::string& term) const {
    std::vector<Found> found(documents_.size());
    auto posting = database_.postlist_begin(term);
    const auto end = database_.postlist_end(term);
    for (std::size_t i = 0; i < found.size(); ++i) {
      if (posting != end) posting.skip_to(documents_[i]);
      if (posting == end) break;
      found[i].is_there = *posting == documents_[i];
      if (found[i].is_there) found[i].frequency = posting.get_wdf();
    }
    return found;
  }

  // Where the terms stand in a row.
  std::vector<Found> read_row(const std::vector<std::string>& terms) const {
    std::vector<Found> row = find(terms.front());
    for (std::size_t t = 1; t < terms.size(); ++t) {
      const std::vector<Found> next = find(terms[t]);
      for (std::size_t i = 0; i < row.size(); ++i) row[i].is_there &= next[i].is_there;
    }
    for (std::uint32_t t = 0; t < terms.size(); ++t) {
      for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i].is_there) join(t, positions(documents_[i], terms[t]), row[i].positions);
      }
    }
    for (Found& found : row) found.frequency = static_cast<double>(found.positions.size());
    return row;
  }

  // Keeps the beginnings of rows whose word number `offset` stands at the next positions.
  static void join(std::uint32_t offset, std::vector<std::uint32_t> next,
                   std::vector<std::uint32_t>& begins) {
    if (offset == 0) {
      begins = std::move(next);
      return;
    }
    std::erase_if(begins, [&](std::uint32_t begin) {
      return !std::binary_search(next.begin(), next.end(), begin + offset);
    });
  }

  std::vector<std::uint32_t> positions(Xapian::docid document, const std::string& term) const {
    std::vector<std::uint32_t> out;
    const auto end = database_.positionlist_end(document, term);
    for (auto p = database_.positionlist_begin(document, term); p != end; ++p) {
      if (out.size() == kMostPlaced) break;
      out.push_back(*p);
    }
    return out;
  }

  const Xapian::Database& database_;
  const std::vector<Xapian::docid>& documents_;
  std::map<std::vector<std::string>, std::vector<Found>> known_;
};

bool counts(const Alternative& alternative, std::size_t index, const DocumentEvidence& document) {
  if (!alternative.otherwise) return true;
  return document.frequency[index] <= 0 &&
         std::none_of(alternative.without.begin(), alternative.without.end(),
                      [&](std::size_t other) { return document.own_frequency[other] > 0; });
}

void add_alternative(const std::vector<Found>& found, const Alternative& alternative,
                     std::size_t index, std::vector<DocumentEvidence>& documents) {
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (!found[i].is_there || !counts(alternative, index, documents[i])) continue;
    documents[i].frequency[index] += alternative.weight * found[i].frequency;
    for (const std::uint32_t position : found[i].positions) {
      documents[i].places.push_back(
          {position, static_cast<std::uint32_t>(index), static_cast<float>(alternative.weight)});
    }
  }
}

void read_alternatives(Reader& reader, const Concepts& concepts, bool otherwise,
                       std::vector<DocumentEvidence>& out) {
  for (std::size_t index = 0; index < concepts.list.size(); ++index) {
    for (const Alternative& alternative : concepts.list[index].alternatives) {
      if (alternative.otherwise != otherwise) continue;
      add_alternative(reader.read(alternative.terms), alternative, index, out);
    }
  }
}

bool has_otherwise(const Concepts& concepts) {
  return std::any_of(concepts.list.begin(), concepts.list.end(), [](const Concept& asked) {
    return std::any_of(asked.alternatives.begin(), asked.alternatives.end(),
                       [](const Alternative& a) { return a.otherwise; });
  });
}

}  // namespace

ConceptStatistics read_statistics(const Xapian::Database& database, const Concepts& concepts) {
  ConceptStatistics out;
  out.documents = database.get_doccount();
  out.average_length = database.get_average_length();
  for (const Concept& asked : concepts.list) {
    double with = documents_with(database, asked.alternatives.front());
    for (const Alternative& other : asked.alternatives) {
      if (with == 0) with = documents_with(database, other);
    }
    with = std::max(with, kLeastDocuments);
    out.idf.push_back(inverse_document_frequency(out.documents, with));
  }
  return out;
}

std::vector<DocumentEvidence> read_evidence(const Xapian::Database& database,
                                            const Concepts& concepts,
                                            const std::vector<Xapian::docid>& documents) {
  std::vector<DocumentEvidence> out(documents.size());
  for (std::size_t i = 0; i < documents.size(); ++i) {
    out[i].docid = documents[i];
    out[i].length = database.get_doclength(documents[i]);
    out[i].frequency.resize(concepts.list.size());
  }
  Reader reader(database, documents);
  read_alternatives(reader, concepts, false, out);
  if (has_otherwise(concepts)) {
    for (DocumentEvidence& document : out) document.own_frequency = document.frequency;
    read_alternatives(reader, concepts, true, out);
  }
  for (DocumentEvidence& document : out) {
    std::stable_sort(
        document.places.begin(), document.places.end(),
        [](const Occurrence& a, const Occurrence& b) { return a.position < b.position; });
  }
  return out;
}

}  // namespace dragoman
