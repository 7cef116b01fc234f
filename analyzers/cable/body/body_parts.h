#pragma once
// What stands out in a telegram's text: headings, the summary, who classified it, who signed it.
// Each function looks at the whole text once.

#include <string>
#include <string_view>
#include <vector>

#include "analyzers/cable/body/body_lines.h"
#include "analyzers/cable/body/cable_body.h"

namespace dragoman {

/// For each line whether it belongs to a heading: a short block of lines underlined by dashes, or
/// alone above a numbered paragraph and no sentence.
std::vector<bool> find_headings(const std::vector<BodyLine>& lines);

/// Sets is_summary: from the paragraph that begins with SUMMARY to the one with END SUMMARY. Where
/// only one of the two is there it is that paragraph, and those below a heading SUMMARY up to the
/// next heading.
void mark_summary(CableBody& body);

/// The paragraph that begins with CLASSIFIED BY, in one line; empty where none does.
std::string find_classified_by(const CableBody& body);

/// The surname that the text ends with, as written: in capitals after its last sentence, or alone
/// below a blank line ("Murphy"). Lines on a website or on handling below it are passed over. Empty
/// where there is none.
std::string find_signature(std::string_view text);

/// Runs of five and more X.
int count_redactions(std::string_view text);

}  // namespace dragoman
