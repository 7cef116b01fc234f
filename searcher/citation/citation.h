#pragma once
// How a document is cited (docs/citing.md): the parts of a reference, as far as the document's
// fields give them, and the reference in Chicago style. Nothing is made up: what isn't known is
// left out. Pure functions; safe from any thread.

#include <optional>
#include <string>

#include "analyzers/schema/document.h"
#include "analyzers/text/date.h"

namespace dragoman {

enum class CitedAs {
  kTelegram,    // a cable
  kLetter,      // other correspondence, memoranda among it
  kVolumePart,  // a document of a published volume, FRUS and its kin
  kUnPaper,
  kPress,  // articles and newsletters
  kOther,
};

struct Citation {
  CitedAs type = CitedAs::kOther;
  std::string id;
  std::string sender;     // an author's name for kPress
  std::string recipient;  // the first
  std::string title;      // without a full stop
  std::string kind;       // "telegram", "UN document", "editorial note"
  std::string number;     // a cable's reference, a UN symbol; the id where there is no title
  std::string container;  // the volume's or the collection's name
  std::string locator;    // "doc. 107"
  std::optional<Date> date;
  std::string classification;
};

Citation read_citation(const Document& document);

/// A note as The Chicago Manual of Style has them, 17th edition, notes and bibliography; one line.
std::string chicago_note(const Citation& citation);

/// "kind number", where either may be missing.
std::string described(const Citation& citation);

}  // namespace dragoman
