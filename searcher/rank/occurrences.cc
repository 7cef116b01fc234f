#include "searcher/rank/occurrences.h"

#include <algorithm>
#include <limits>

#include "analyzers/schema/terms.h"
#include "searcher/index/posting_reader.h"
#include "searcher/match/positions.h"

namespace dragoman::rank {
namespace {

// Enough to judge where a text speaks of something.
constexpr std::size_t kMaxPlaced = 400;
constexpr std::size_t kAll = std::numeric_limits<std::size_t>::max();

}  // namespace

const OccurrenceList& OccurrenceReader::read(const std::vector<std::string>& terms) {
  const auto [known, is_new] = known_.try_emplace(terms);
  if (is_new) {
    known->second.documents = find(terms);
    read_positions(terms, known->second);
  }
  return known->second;
}

std::vector<Occurrences> OccurrenceReader::find(const std::vector<std::string>& terms) const {
  std::vector<Occurrences> list = find_term(terms.front());
  for (std::size_t t = 1; t < terms.size(); ++t) {
    const std::vector<Occurrences> next = find_term(terms[t]);
    for (std::size_t i = 0; i < list.size(); ++i) list[i].is_there &= next[i].is_there;
  }
  return list;
}

// A value's term has no frequency: it is there or not. A name's key has none, but positions.
std::vector<Occurrences> OccurrenceReader::find_term(const std::string& term) const {
  std::vector<Occurrences> found(documents_.size());
  PostingReader postings(database_, term);
  for (std::size_t i = 0; i < found.size(); ++i) {
    found[i].is_there = postings.reach(documents_[i]);
    if (found[i].is_there) found[i].frequency = std::max(1.0, double{1} * postings.frequency());
  }
  return found;
}

void OccurrenceReader::read_positions(const std::vector<std::string>& terms, OccurrenceList& list) {
  const auto length = static_cast<std::uint32_t>(terms.size());
  std::vector<TermPlaces> filed;
  for (const std::string& term : terms) filed.emplace_back(database_, term);
  std::vector<std::vector<std::uint32_t>> words(length);
  std::vector<std::uint32_t> begins;
  for (std::size_t i = 0; i < documents_.size(); ++i) {
    Occurrences& found = list.documents[i];
    if (!found.is_there) continue;
    const Stored& document = stored(i);
    for (std::size_t t = 0; t < length; ++t) {
      words[t].clear();
      append(filed[t], terms[t], i, kMaxPlaced, words[t]);
    }
    if (length == 1) {
      place(document, words.front(), found, list.positions);
      found.frequency = std::max(found.frequency, static_cast<double>(words.front().size()));
    } else {
      begins.clear();
      for (const Span& row : phrase_spans(words, length)) begins.push_back(row.begin);
      place(document, begins, found, list.positions);
      found.frequency = static_cast<double>(begins.size());
    }
    for (const FoundPosition& at : list.positions_of(found)) {
      if (at.is_in_note) found.frequency -= 1 - kNoteWeight;
    }
  }
}

void OccurrenceReader::place(const Stored& stored, const std::vector<std::uint32_t>& positions,
                             Occurrences& found, std::vector<FoundPosition>& out) {
  found.begin = out.size();
  found.end = found.begin + positions.size();
  out.resize(found.end);
  FoundPosition* at = out.data() + found.begin;
  auto bound = stored.note_bounds.begin();  // the first after the position
  bool is_in_note = false;
  for (const std::uint32_t position : positions) {
    for (; bound != stored.note_bounds.end() && *bound <= position; ++bound) {
      is_in_note = !is_in_note;
    }
    *at++ = {position, is_in_note};
  }
}

// By the file of positions, or by the document, which is stored.
void OccurrenceReader::append(TermPlaces& places, std::string_view term, std::size_t document,
                              std::size_t most, std::vector<std::uint32_t>& out) {
  if (places.append(documents_[document], most, out)) return;
  std::optional<DocumentPositions>& known = stored_[document]->positions;
  if (!known) known = reader_.read(documents_[document]);
  known->append(term, most, out);
}

const OccurrenceReader::Stored& OccurrenceReader::stored(std::size_t document) {
  std::optional<Stored>& known = stored_[document];
  if (!known) {
    known.emplace();
    append(notes_, kNoteBounds, document, kAll, known->note_bounds);
  }
  return *known;
}

}  // namespace dragoman::rank
