#include "searcher/rank/occurrences.h"

#include <algorithm>
#include <limits>

#include "analyzers/schema/terms.h"
#include "searcher/index/term_reader.h"
#include "searcher/match/positions.h"

namespace dragoman::rank {
namespace {

// Enough to judge where a text speaks of something.
constexpr std::size_t kMaxPlaced = 400;
constexpr std::size_t kAll = std::numeric_limits<std::size_t>::max();

}  // namespace

// One of the terms, where documents are asked for it one after the other.
struct OccurrenceReader::Term {
  TermReader reader;
  std::vector<std::uint32_t> positions = {};
};

const OccurrenceList& OccurrenceReader::read(const std::vector<std::string>& terms) {
  const auto [known, is_new] = known_.try_emplace(terms);
  if (is_new) {
    std::vector<Term> words;
    for (const std::string& term : known->first) words.push_back({TermReader(database_, term)});
    known->second.documents.resize(documents_.size());
    for (std::size_t i = 0; i < documents_.size(); ++i) find(words, i, known->second);
  }
  return known->second;
}

// A value's term has no frequency: it is there or not. A name's key has none, but positions.
void OccurrenceReader::find(std::vector<Term>& terms, std::size_t document, OccurrenceList& list) {
  Occurrences& found = list.documents[document];
  for (Term& term : terms) {
    const auto times = term.reader.find(documents_[document]);
    if (!times) return;
    if (&term == &terms.front()) found.frequency = std::max(1.0, static_cast<double>(*times));
  }
  found.is_there = true;
  const Stored& bounds = stored(document);
  for (Term& term : terms) {
    term.positions.clear();
    append(term.reader.places, term.reader.name, document, kMaxPlaced, term.positions);
  }
  if (terms.size() == 1) {
    const std::vector<std::uint32_t>& positions = terms.front().positions;
    place(bounds, positions, found, list.positions);
    found.frequency = std::max(found.frequency, static_cast<double>(positions.size()));
  } else {
    const std::vector<std::uint32_t> begins = begins_of(terms);
    place(bounds, begins, found, list.positions);
    found.frequency = static_cast<double>(begins.size());
  }
  for (const FoundPosition& at : list.positions_of(found)) {
    if (at.is_in_note) found.frequency -= 1 - kNoteWeight;
  }
}

// Where the terms stand in a row.
std::vector<std::uint32_t> OccurrenceReader::begins_of(std::vector<Term>& terms) {
  std::vector<std::vector<std::uint32_t>> words;
  for (Term& term : terms) words.push_back(std::move(term.positions));
  std::vector<std::uint32_t> begins;
  const auto length = static_cast<std::uint32_t>(terms.size());
  for (const Span& row : phrase_spans(words, length)) begins.push_back(row.begin);
  return begins;
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
