#pragma once
// The names of archives and of what is in them. Pure functions; safe from any thread.

#include <string>
#include <string_view>

namespace dragoman {

/// The name of what a compressed file holds: "a.txt.gz" is "a.txt", "b.tgz" is "b.tar". The name
/// itself where it has no such ending. Capitals and small letters in endings are alike.
std::string without_compression_ending(std::string_view name);

/// Without the ending of a tar or zip: "frus/vol.tar" is "frus/vol".
std::string without_archive_ending(std::string_view name);

/// A member's name as a relative path that stays below its archive: '/'-separated, well-formed
/// UTF-8 (other bytes read as decode_text() does), without ".", "..", empty parts and control
/// characters. "" where nothing is left.
std::string safe_member_name(std::string_view raw);

/// Whether a safe name is one that is passed over: a part begins with a dot, or it is among the
/// Macintosh's extra files.
bool is_hidden_member(std::string_view name);

}  // namespace dragoman
