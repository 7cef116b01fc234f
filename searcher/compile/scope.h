#pragma once
// The paragraphs or turns that words are held to: those with a marking, those of a speaker.

#include <xapian.h>

#include "searcher/match/positions.h"
#include "searcher/query/node.h"

namespace dragoman {

/// `scope` is what stands first in a kWithin: a value of Field::kPortion or Field::kSpeaker, its
/// beginning, several under kOr, or kAll for any paragraph. Throws Xapian's errors.
InParagraph scope_of(const Xapian::Database& database, const query::Node& scope);

}  // namespace dragoman
