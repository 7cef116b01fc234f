#pragma once
// Where a document's source is. A source is a file's absolute path, or that of something in a file:
// "/press/talks.txt", "/press/all.zip/talks.txt", "/press/dump.jsonl:12".

#include <set>
#include <string>
#include <string_view>

namespace dragoman {

/// The file that is there and is the source or holds it; "" where there is none.
std::string file_of(const std::string& source);

/// Whether there is such a file, or it can't be told, as below a folder that can't be entered.
bool is_in_being(const std::string& source);

/// Whether the source is `path`, or a line, a member or a file at or below it. Looks at nothing but
/// the names, so that it may be asked of what is gone.
bool is_at_or_below(std::string_view source, std::string_view path);

/// The same of any of these paths, of which each is looked up.
bool is_at_or_below_any(const std::string& source, const std::set<std::string>& paths);

}  // namespace dragoman
