#pragma once
// The subject of a telegram, which goes on over lines without a mark. Pure functions.

#include <string>
#include <string_view>

namespace dragoman {

/// The subject in one line, blanks collapsed. Long ones are text that lost its line ends; they are
/// cut between words. What stands below a subject and isn't of it is left out: the heading of a
/// list of contents, a sentence on handling.
std::string read_subject(std::string_view text);

/// Whether the line below goes on with a subject: one in capitals isn't followed by a second line
/// in small letters, but by the text.
bool continues_subject(std::string_view subject, std::string_view line);

/// Whether a subject breaks off where none can end, so that it goes on below a blank line.
bool breaks_off(std::string_view subject);

}  // namespace dragoman
