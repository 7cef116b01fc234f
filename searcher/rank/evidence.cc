#include "searcher/rank/evidence.h"

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <utility>

#include "searcher/index/filed_values.h"
#include "searcher/index/interruption.h"
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

bool stands_before(const Occurrence& a, const Occurrence& b) {
  return a.position < b.position;
}

// Occurrences of several alternatives, put in order all at once.
class OccurrenceMerger {
 public:
  // Those of one alternative in the document.
  void add(std::span<const FoundPosition> found, std::size_t index, double weight,
           double note_weight) {
    if (found.empty()) return;
    const auto in_text = static_cast<float>(weight);
    const auto in_note = static_cast<float>(note_weight * weight);
    const auto number = static_cast<std::uint32_t>(index);
    const bool is_own = weight >= 1;
    const std::size_t begin = occurrences_.size();
    occurrences_.resize(begin + found.size());
    Occurrence* at = occurrences_.data() + begin;
    for (const FoundPosition& place : found)
      *at++ = {place.position, number, place.is_in_note ? in_note : in_text, is_own};
    ends_.push_back(occurrences_.size());
  }

  // All that were added since the last call; of equal positions the one added first.
  std::vector<Occurrence> take() {
    while (ends_.size() > 2) merge_pairs();
    std::vector<Occurrence> out(occurrences_.size());
    const std::size_t middle = ends_.empty() ? 0 : ends_.front();
    std::merge(at(0), at(middle), at(middle), occurrences_.end(), out.begin(), stands_before);
    ends_.clear();
    occurrences_.clear();
    return out;
  }

 private:
  void merge_pairs() {
    merged_.resize(occurrences_.size());
    auto out = merged_.begin();
    std::size_t begin = 0;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < ends_.size(); i += 2) {
      const std::size_t middle = ends_[i];
      const std::size_t end = i + 1 < ends_.size() ? ends_[i + 1] : middle;
      out = std::merge(at(begin), at(middle), at(middle), at(end), out, stands_before);
      ends_[kept++] = begin = end;
    }
    ends_.resize(kept);
    std::swap(occurrences_, merged_);
  }

  std::vector<Occurrence>::iterator at(std::size_t place) {
    return occurrences_.begin() + static_cast<std::ptrdiff_t>(place);
  }

  std::vector<Occurrence> occurrences_;
  std::vector<Occurrence> merged_;
  std::vector<std::size_t> ends_;  // of each alternative's
};

// Who is asked for by name is looked for in the text: a source note that has the name many times,
// as those of his own files do, says no more than one that has it once.
constexpr double kNoteWeightOfName = 0.2;

double frequency_of_name(double frequency, std::span<const FoundPosition> found) {
  const auto notes = static_cast<double>(std::count_if(
      found.begin(), found.end(), [](const FoundPosition& place) { return place.is_in_note; }));
  return frequency - notes * kNoteWeight + (notes > 0 ? kNoteWeightOfName : 0);
}

bool has_any(const std::vector<std::size_t>& concepts, const std::vector<double>& frequency) {
  return std::any_of(concepts.begin(), concepts.end(),
                     [&](std::size_t index) { return frequency[index] > 0; });
}

class EvidenceReader {
 public:
  EvidenceReader(const Xapian::Database& database, const Concepts& concepts,
                 const std::vector<Xapian::docid>& documents)
      : concepts_(concepts),
        documents_(documents),
        values_(database),
        occurrences_(database, documents) {
    for (const Concept& asked : concepts.list) {
      std::vector<const OccurrenceList*> alternatives;
      for (const Alternative& a : asked.alternatives) {
        alternatives.push_back(&occurrences_.read(a.terms));
      }
      found_.push_back(std::move(alternatives));
    }
  }

  DocumentEvidence evidence(std::size_t document) {
    DocumentEvidence out;
    out.docid = documents_[document];
    out.length = values_.length(out.docid);
    out.frequency.assign(concepts_.list.size(), 0.0);
    out.own = out.frequency;
    for (std::size_t index = 0; index < concepts_.list.size(); ++index) {
      for (std::size_t a = 0; a < found_[index].size(); ++a) {
        if (!concepts_.list[index].alternatives[a].otherwise) add(document, index, a, out);
      }
    }
    add_otherwise(document, out);
    out.positions = merger_.take();
    return out;
  }

 private:
  void add(std::size_t document, std::size_t index, std::size_t alternative,
           DocumentEvidence& out) {
    const OccurrenceList& list = *found_[index][alternative];
    const Occurrences& found = list.documents[document];
    if (!found.is_there) return;
    const auto positions = list.positions_of(found);
    const Concept& asked = concepts_.list[index];
    const double weight = asked.alternatives[alternative].weight;
    const double frequency =
        asked.is_name ? frequency_of_name(found.frequency, positions) : found.frequency;
    const double note_weight = asked.is_name ? kNoteWeightOfName : kNoteWeight;
    out.frequency[index] += weight * frequency;
    const bool is_own = alternative == 0 || concepts_.list[index].alternatives[alternative].is_stem;
    if (is_own) out.own[index] += weight * frequency;
    merger_.add(positions, index, weight, note_weight);
  }

  void add_otherwise(std::size_t document, DocumentEvidence& out) {
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

  const Concepts& concepts_;
  const std::vector<Xapian::docid>& documents_;
  FiledValues values_;
  OccurrenceReader occurrences_;
  /// By concept and alternative, then by document.
  std::vector<std::vector<const OccurrenceList*>> found_;
  OccurrenceMerger merger_;
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
  EvidenceReader reader(database, concepts, documents);
  std::vector<DocumentEvidence> out;
  out.reserve(documents.size());
  for (std::size_t i = 0; i < documents.size(); ++i) {
    check_interruption();
    out.push_back(reader.evidence(i));
  }
  return out;
}

}  // namespace dragoman::rank
