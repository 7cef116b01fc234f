#pragma once
// The words of the cables: the commonest are English, the others invented, as many as a large
// collection has.

#include <cstdint>
#include <string>

#include "corpus/generate/random.h"

namespace dragoman::corpus {

/// The word of a rank, the commonest first; any rank has one, the same every time.
std::string word(std::uint64_t rank);

/// A word drawn by Zipf's law.
std::string draw_word(Random& random);

/// One of some thousand people, drawn by Zipf's law: "Tabor Wenlock".
std::string draw_person(Random& random);

}  // namespace dragoman::corpus
