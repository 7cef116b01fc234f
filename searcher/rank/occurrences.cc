#include "searcher/rank/occurrences.h"

#include <algorithm>

#include "analyzers/schema/terms.h"
#include "searcher/match/places.h"

namespace dragoman {
namespace {

// Enough to judge where a text speaks of something.
constexpr std::size_t kMostPlaced = 400;

// Occurrences in notes have a place, but no frequency.
void weigh_notes(Occurrences& found, double places) {
  if (!found.is_there) return;
  found.is_in_notes = found.frequency <= 0;
  if (places > found.frequency) found.frequency += kNoteWeight * (places - found.frequency);
  if (found.frequency <= 0) found.frequency = 1;
}

}  // namespace

const std::vector<Occurrences>& OccurrenceReader::read(const std::vector<std::string>& terms) {
  const auto [known, is_new] = known_.try_emplace(terms);
  if (is_new) {
    known->second = find(terms);
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

// A value's term has no frequency: it is there or not. A name's key has none, but places.
std::vector<Occurrences> OccurrenceReader::find_term(const std::string& term) const {
  std::vector<Occurrences> found(documents_.size());
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

void OccurrenceReader::read_positions(const std::vector<std::string>& terms,
                                      std::vector<Occurrences>& list) {
  const auto length = static_cast<std::uint32_t>(terms.size());
  std::vector<std::vector<std::uint32_t>> words(length);
  for (std::size_t i = 0; i < list.size(); ++i) {
    if (!list[i].is_there) continue;
    if (length == 1) {
      forward(i).append(terms.front(), kMostPlaced, list[i].positions);
      continue;
    }
    for (std::size_t t = 0; t < length; ++t) {
      words[t].clear();
      forward(i).append(terms[t], kMostPlaced, words[t]);
    }
    for (const Span& row : row_spans(words, length)) list[i].positions.push_back(row.begin);
  }
  for (Occurrences& found : list) {
    const auto places = static_cast<double>(found.positions.size());
    if (length > 1) {
      found.frequency = places;
    } else if (is_text_term(terms.front())) {
      weigh_notes(found, places);
    } else {
      found.frequency = std::max({found.frequency, places, found.is_there ? 1.0 : 0.0});
    }
  }
}

const ForwardIndex& OccurrenceReader::forward(std::size_t document) {
  std::optional<ForwardIndex>& known = forward_[document];
  if (!known) known = reader_.read(documents_[document]);
  return *known;
}

}  // namespace dragoman
