#include "searcher/rank/evidence.h"

#include <algorithm>
#include <string>

#include "searcher/rank/bm25.h"

namespace dragoman {
namespace {

// What a term is missing from the index for.
constexpr double kLeastDocuments = 0.5;

double documents_with(const Xapian::Database& database, const Alternative& alternative) {
  double least = database.get_doccount();
  for (const std::string& term : alternative.terms) {
    least = std::min(least, static_cast<double>(database.get_termfreq(term)));
  }
  return least;
}

void place(const Occurrences& found, std::size_t index, double weight,
           std::vector<Occurrence>& places) {
  for (const std::uint32_t position : found.positions) {
    places.push_back({position, static_cast<std::uint32_t>(index), static_cast<float>(weight)});
  }
}

bool has_any(const std::vector<std::size_t>& concepts, const std::vector<double>& frequency) {
  return std::any_of(concepts.begin(), concepts.end(),
                     [&](std::size_t index) { return frequency[index] > 0; });
}

}  // namespace

bool has_otherwise(const Concepts& concepts) {
  return std::any_of(concepts.list.begin(), concepts.list.end(), [](const Concept& asked) {
    return std::any_of(asked.alternatives.begin(), asked.alternatives.end(),
                       [](const Alternative& a) { return a.otherwise; });
  });
}

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

EvidenceReader::EvidenceReader(const Xapian::Database& database, const Concepts& concepts,
                               const std::vector<Xapian::docid>& documents)
    : concepts_(concepts),
      documents_(documents),
      occurrences_(database, documents),
      is_read_(concepts.list.size()),
      has_otherwise_(has_otherwise(concepts)) {
  for (const Concept& asked : concepts.list) {
    auto& alternatives = found_.emplace_back();
    for (const Alternative& a : asked.alternatives) {
      alternatives.push_back(&occurrences_.find(a.terms));
    }
  }
  for (const Xapian::docid document : documents) {
    lengths_.push_back(database.get_doclength(document));
  }
}

void EvidenceReader::read(std::size_t index) {
  is_read_[index] = true;
  for (const Alternative& a : concepts_.list[index].alternatives) occurrences_.read(a.terms);
}

DocumentEvidence EvidenceReader::evidence(std::size_t document) const {
  DocumentEvidence out;
  out.docid = documents_[document];
  out.length = lengths_[document];
  out.frequency.resize(concepts_.list.size());
  for (std::size_t index = 0; index < concepts_.list.size(); ++index) {
    for (std::size_t a = 0; a < concepts_.list[index].alternatives.size(); ++a) {
      if (!concepts_.list[index].alternatives[a].otherwise) add(document, index, a, out);
    }
  }
  if (has_otherwise_) add_otherwise(document, out);
  std::stable_sort(
      out.places.begin(), out.places.end(),
      [](const Occurrence& a, const Occurrence& b) { return a.position < b.position; });
  return out;
}

void EvidenceReader::add(std::size_t document, std::size_t index, std::size_t alternative,
                         DocumentEvidence& out) const {
  const Alternative& asked = concepts_.list[index].alternatives[alternative];
  const Occurrences& found = (*found_[index][alternative])[document];
  const bool is_known = is_read_[index] || asked.terms.size() == 1;
  if (!found.is_there || !is_known) return;
  out.frequency[index] += asked.weight * found.frequency;
  if (is_read_[index]) place(found, index, asked.weight, out.places);
}

void EvidenceReader::add_otherwise(std::size_t document, DocumentEvidence& out) const {
  const std::vector<double> own = out.frequency;
  for (std::size_t index = 0; index < concepts_.list.size(); ++index) {
    const auto& alternatives = concepts_.list[index].alternatives;
    for (std::size_t a = 0; a < alternatives.size(); ++a) {
      const bool counts = alternatives[a].otherwise && out.frequency[index] <= 0 &&
                          !has_any(alternatives[a].without, own);
      if (counts) add(document, index, a, out);
    }
  }
}

double EvidenceReader::most_frequency(std::size_t document, std::size_t index) const {
  const auto& alternatives = concepts_.list[index].alternatives;
  double most = 0;
  for (std::size_t a = 0; a < alternatives.size(); ++a) {
    const Occurrences& found = (*found_[index][a])[document];
    if (found.is_there) most += alternatives[a].weight * found.frequency;
  }
  return most;
}

std::vector<DocumentEvidence> read_evidence(const Xapian::Database& database,
                                            const Concepts& concepts,
                                            const std::vector<Xapian::docid>& documents) {
  EvidenceReader reader(database, concepts, documents);
  for (std::size_t index = 0; index < concepts.list.size(); ++index) reader.read(index);
  std::vector<DocumentEvidence> out;
  for (std::size_t i = 0; i < documents.size(); ++i) out.push_back(reader.evidence(i));
  return out;
}

}  // namespace dragoman
