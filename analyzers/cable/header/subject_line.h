#pragma once
// The subject of a telegram, which continues over lines without a mark. Pure functions.

#include <string>
#include <string_view>

namespace dragoman {

/// The subject in one line, blanks collapsed. Long ones are text that lost its line ends; they are
/// cut between words. What stands below a subject and isn't of it is left out: the heading of a
/// list of contents, a sentence on handling.
std::string read_subject(std::string_view text);

/// Whether the line directly below continues a subject: one in capitals isn't followed by a second
/// line in small letters, but by the text.
bool continues_subject(std::string_view subject, std::string_view line);

/// Whether a subject breaks off in a word whose rest the line begins with: "NEGO-", "TIATIONS".
bool is_divided_word(std::string_view subject, std::string_view line);

/// Whether a line below a blank one continues a subject. Handling instructions and headings don't;
/// other lines do where the subject can't end yet ("... VISIT OF"), where the line begins as no
/// title begins ("AND ..."), or where `is_above_keys` says that REF or CLASSIFIED BY follows.
bool continues_subject_below(std::string_view subject, std::string_view line, bool is_above_keys);

/// Whether a line is an instruction on handling or an office it is meant for, not a title: "PLEASE
/// PROTECT ACCORDINGLY", "DEPT FOR EUR/NB".
bool is_handling(std::string_view line);

/// Whether `longer` begins with `subject` and has more, case aside: the copy that isn't cut short.
/// A publisher's "..." is no more.
bool extends_subject(std::string_view longer, std::string_view subject);

}  // namespace dragoman
