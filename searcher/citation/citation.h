#pragma once
// How a document is cited (docs/citing.md): the parts of a reference, as far as its fields have
// them, and the reference in Chicago style. Nothing is invented: unknown parts are left out. Pure
// functions; safe from any thread.

#include <optional>
#include <string>

#include "analyzers/schema/document.h"
#include "analyzers/text/date.h"

namespace dragoman {

enum class CitedAs {
  kTelegram,    // a cable
  kLetter,      // other correspondence, memoranda included
  kVolumePart,  // a document in a published volume such as FRUS
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

/// A note in the style of The Chicago Manual of Style, 17th edition (notes and bibliography), on
/// one line.
std::string chicago_note(const Citation& citation);

/// "kind number"; either may be missing.
std::string described(const Citation& citation);

}  // namespace dragoman
