#pragma once
// A sketch of a text, by which its near copies are found: retransmissions, texts posted again,
// releases with more or fewer words withheld.
//
// MinHash by one permutation (Li, Owen, Zhang 2012): each three words in a row are hashed, the hash
// says into which of 64 bins they go, and of each bin the least hash is kept, 8 bits of it. The
// share of equal bins estimates how much two texts have in common (Jaccard's index of their
// triples). Triples across a redaction don't count, so what was withheld takes away and adds
// nothing.
//
// Format 1, never to change: 64 bytes, a bin each, 0 for an empty one. A text of fewer than 8
// triples has no sketch: the empty string. Pure functions; safe from any thread.

#include <cstddef>
#include <string>
#include <string_view>

namespace dragoman {

inline constexpr std::size_t kSketchBins = 64;

std::string sketch_of(std::string_view text);

/// What two sketches of kSketchBins bytes have in common. In the header, so that comparing with many
/// is vectorized.
struct SharedBins {
  int equal = 0;   // filled alike
  int filled = 0;  // in either

  bool are_at_least(double likeness) const { return equal > 0 && equal >= likeness * filled; }
};

inline SharedBins shared_bins(const char* a, const char* b) {
  SharedBins out;
  for (std::size_t i = 0; i < kSketchBins; ++i) {
    const int filled = (a[i] | b[i]) != 0 ? 1 : 0;
    out.filled += filled;
    out.equal += a[i] == b[i] ? filled : 0;
  }
  return out;
}

/// The estimated share of triples that two texts have in common, 0 to 1; 0 where either has no
/// sketch.
double likeness_of_sketches(std::string_view a, std::string_view b);

}  // namespace dragoman
