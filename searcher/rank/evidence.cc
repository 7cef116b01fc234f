#include "searcher/rank/evidence.h"

#include <algorithm>
#include <string>
#include <utility>

#include "searcher/index/interruption.h"
#include "searcher/index/posting_reader.h"
#include "searcher/index/term_statistics.h"
#include "searcher/match/bm25.h"
#include "searcher/rank/occurrences.h"

namespace dragoman::rank {
namespace {

// What a term is missing from the index for.
constexpr double kLeastDocuments = 0.5;

double documents_with(const Xapian::Database& database, const Alternative& alternative) {
  double least = database.get_doccount();
  for (const std::string& term : alternative.terms) {
    least = std::min(least, static_cast<double>(term_frequency(database, term)));
  }
  return least;
}

// Adds occurrences to those that are in order already, and keeps them so.
void place(const Occurrences& found, std::size_t index, double weight, double note_weight,
           std::vector<Occurrence>& positions) {
  const auto before = static_cast<std::ptrdiff_t>(positions.size());
  positions.reserve(positions.size() + found.positions.size());
  for (const FoundPosition& place : found.positions) {
    const double counted = place.is_in_note ? note_weight * weight : weight;
    positions.push_back({place.position, static_cast<std::uint32_t>(index),
                         static_cast<float>(counted), weight >= 1});
  }
  std::inplace_merge(
      positions.begin(), positions.begin() + before, positions.end(),
      [](const Occurrence& a, const Occurrence& b) { return a.position < b.position; });
}

// Who is asked for by name is looked for in the text: a source note that has the name many times,
// as those of his own files do, says no more than one that has it once.
constexpr double kNoteWeightOfName = 0.2;

double frequency_of_name(const Occurrences& found) {
  const auto notes = static_cast<double>(
      std::count_if(found.positions.begin(), found.positions.end(),
                    [](const FoundPosition& place) { return place.is_in_note; }));
  return found.frequency - notes * kNoteWeight + (notes > 0 ? kNoteWeightOfName : 0);
}

bool has_any(const std::vector<std::size_t>& concepts, const std::vector<double>& frequency) {
  return std::any_of(concepts.begin(), concepts.end(),
                     [&](std::size_t index) { return frequency[index] > 0; });
}

class EvidenceReader {
 public:
  EvidenceReader(const Xapian::Database& database, const Concepts& concepts,
                 const std::vector<Xapian::docid>& documents)
      : database_(database),
        concepts_(concepts),
        documents_(documents),
        occurrences_(database, documents) {
    for (const Concept& asked : concepts.list) {
      std::vector<const std::vector<Occurrences>*> alternatives;
      for (const Alternative& a : asked.alternatives) {
        alternatives.push_back(&occurrences_.read(a.terms));
      }
      found_.push_back(std::move(alternatives));
    }
  }

  DocumentEvidence evidence(std::size_t document) const {
    DocumentEvidence out;
    out.docid = documents_[document];
    out.length = length_of(database_, out.docid);
    out.frequency.assign(concepts_.list.size(), 0.0);
    out.own = out.frequency;
    for (std::size_t index = 0; index < concepts_.list.size(); ++index) {
      for (std::size_t a = 0; a < found_[index].size(); ++a) {
        if (!concepts_.list[index].alternatives[a].otherwise) add(document, index, a, out);
      }
    }
    add_otherwise(document, out);
    return out;
  }

 private:
  void add(std::size_t document, std::size_t index, std::size_t alternative,
           DocumentEvidence& out) const {
    const Occurrences& found = (*found_[index][alternative])[document];
    if (!found.is_there) return;
    const Concept& asked = concepts_.list[index];
    const double weight = asked.alternatives[alternative].weight;
    const double frequency = asked.is_name ? frequency_of_name(found) : found.frequency;
    const double note_weight = asked.is_name ? kNoteWeightOfName : kNoteWeight;
    out.frequency[index] += weight * frequency;
    const bool is_own = alternative == 0 || concepts_.list[index].alternatives[alternative].is_stem;
    if (is_own) out.own[index] += weight * frequency;
    place(found, index, weight, note_weight, out.positions);
  }

  void add_otherwise(std::size_t document, DocumentEvidence& out) const {
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

  const Xapian::Database& database_;
  const Concepts& concepts_;
  const std::vector<Xapian::docid>& documents_;
  OccurrenceReader occurrences_;
  /// By concept and alternative, then by document.
  std::vector<std::vector<const std::vector<Occurrences>*>> found_;
};

}  // namespace

ConceptStatistics read_statistics(const Xapian::Database& database, const Concepts& concepts) {
  ConceptStatistics out;
  out.documents = database.get_doccount();
  out.average_length = database.get_average_length();
  for (const Concept& asked : concepts.list) {
    double with = documents_with(database, asked.alternatives.front());
    for (const Alternative& other : asked.alternatives) {
      if (with == 0 || other.is_stem) with += documents_with(database, other);
    }
    with = std::min(with, out.documents);
    with = std::max(with, kLeastDocuments);
    out.idf.push_back(inverse_document_frequency(out.documents, with));
  }
  return out;
}

std::vector<DocumentEvidence> read_evidence(const Xapian::Database& database,
                                            const Concepts& concepts,
                                            const std::vector<Xapian::docid>& documents) {
  const EvidenceReader reader(database, concepts, documents);
  std::vector<DocumentEvidence> out;
  for (std::size_t i = 0; i < documents.size(); ++i) {
    check_interruption();
    out.push_back(reader.evidence(i));
  }
  return out;
}

}  // namespace dragoman::rank
