#include "searcher/rank/evidence.h"

#include <algorithm>

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

// A term's positions in each of the documents.
class TermReader {
 public:
  TermReader(const Xapian::Database& database, const std::string& term)
      : posting_(database.postlist_begin(term)), end_(database.postlist_end(term)) {}

  bool skip_to(Xapian::docid document) {
    if (posting_ != end_) posting_.skip_to(document);
    return posting_ != end_ && *posting_ == document;
  }

  // A name's key is as frequent as it has places; a value's term is there or not.
  double frequency(std::size_t places) const {
    const double wdf = posting_.get_wdf();
    return std::max(1.0, wdf > 0 ? wdf : static_cast<double>(places));
  }
  double length() const { return posting_.get_doclength(); }

  std::vector<std::uint32_t> positions() const {
    std::vector<std::uint32_t> out;
    for (auto p = posting_.positionlist_begin(); p != posting_.positionlist_end(); ++p) {
      if (out.size() == kMostPlaced) break;
      out.push_back(*p);
    }
    return out;
  }

 private:
  Xapian::PostingIterator posting_;
  Xapian::PostingIterator end_;
};

void place(const std::vector<std::uint32_t>& positions, std::size_t index, double weight,
           DocumentEvidence& evidence) {
  for (const std::uint32_t position : positions) {
    evidence.places.push_back(
        {position, static_cast<std::uint32_t>(index), static_cast<float>(weight)});
  }
}

bool counts(const Alternative& alternative, std::size_t index, const DocumentEvidence& document) {
  if (!alternative.otherwise) return true;
  return document.frequency[index] <= 0 &&
         std::none_of(alternative.without.begin(), alternative.without.end(),
                      [&](std::size_t other) { return document.own_frequency[other] > 0; });
}

void read_term(const Xapian::Database& database, const Alternative& alternative, std::size_t index,
               std::vector<DocumentEvidence>& documents) {
  TermReader reader(database, alternative.terms.front());
  for (DocumentEvidence& document : documents) {
    if (!counts(alternative, index, document) || !reader.skip_to(document.docid)) continue;
    const auto positions = reader.positions();
    document.frequency[index] += alternative.weight * reader.frequency(positions.size());
    place(positions, index, alternative.weight, document);
  }
}

// Where the terms stand in a row.
std::vector<std::uint32_t> row_positions(const std::vector<TermReader>& readers) {
  std::vector<std::uint32_t> begins = readers.front().positions();
  for (std::uint32_t i = 1; i < readers.size() && !begins.empty(); ++i) {
    const auto next = readers[i].positions();
    std::erase_if(begins, [&](std::uint32_t begin) {
      return !std::binary_search(next.begin(), next.end(), begin + i);
    });
  }
  return begins;
}

void read_row(const Xapian::Database& database, const Alternative& alternative, std::size_t index,
              std::vector<DocumentEvidence>& documents) {
  std::vector<TermReader> readers;
  for (const std::string& term : alternative.terms) readers.emplace_back(database, term);
  for (DocumentEvidence& document : documents) {
    if (!counts(alternative, index, document)) continue;
    const bool has_all = std::all_of(readers.begin(), readers.end(),
                                     [&](TermReader& r) { return r.skip_to(document.docid); });
    if (!has_all) continue;
    const auto begins = row_positions(readers);
    document.frequency[index] += alternative.weight * static_cast<double>(begins.size());
    place(begins, index, alternative.weight, document);
  }
}

void read_alternatives(const Xapian::Database& database, const Concepts& concepts, bool otherwise,
                       std::vector<DocumentEvidence>& out) {
  for (std::size_t index = 0; index < concepts.list.size(); ++index) {
    for (const Alternative& alternative : concepts.list[index].alternatives) {
      if (alternative.otherwise != otherwise) continue;
      const bool row = alternative.terms.size() > 1;
      (row ? read_row : read_term)(database, alternative, index, out);
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
  read_alternatives(database, concepts, false, out);
  if (has_otherwise(concepts)) {
    for (DocumentEvidence& document : out) document.own_frequency = document.frequency;
    read_alternatives(database, concepts, true, out);
  }
  for (DocumentEvidence& document : out) {
    std::stable_sort(
        document.places.begin(), document.places.end(),
        [](const Occurrence& a, const Occurrence& b) { return a.position < b.position; });
  }
  return out;
}

}  // namespace dragoman
