#pragma once
// The classification and captions that FRUS prints: in the source note ("Source: Department of
// State, Central Files, POL 27 VIET S. Secret; Priority; Nodis. Drafted by ..."), or, in older
// volumes, in a line or two above the text ("TOP SECRET PRIORITY"). Pure functions; safe from any
// thread.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

struct TeiMarking {
  std::string classification;  // as cable/classification.h has it
  std::vector<std::string> captions;
};

/// The first sentence of a source note that begins with a classification. Absent where none does;
/// "No classification marking" is none.
std::optional<TeiMarking> read_source_marking(std::string_view note);

/// Lines that are nothing but a classification, precedence and captions, or the first of which is
/// ("Secret", then "NSC 5415"). Absent for any other text.
std::optional<TeiMarking> read_marking(std::string_view lines);

}  // namespace dragoman
