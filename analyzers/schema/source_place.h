#pragma once
// Where a document's source is. A source is the absolute path of a file, or of a part of one, such
// as "/press/talks.txt", "/press/all.zip/talks.txt" or "/press/dump.jsonl:12".

#include <set>
#include <string>
#include <string_view>

namespace dragoman {

/// The existing file that is the source or holds it; "" where there is none.
std::string file_of(const std::string& source);

/// Whether such a file exists or may exist, as below a folder that can't be entered.
bool source_exists(const std::string& source);

/// Whether the source is `path`, or a line, a member or a file at or below it. Compares names only,
/// so it works for files that are gone.
bool is_at_or_below(std::string_view source, std::string_view path);

/// The same for any of these paths. Looks each prefix of the source up in `paths`.
bool is_at_or_below_any(const std::string& source, const std::set<std::string>& paths);

}  // namespace dragoman
