#pragma once
// Who asks, where one server answers readers of different rights, and which indexes he may read:
// those whose files the system would let him read (path_resolution(7), "Permissions").

#include <sys/types.h>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "searcher/index/index_places.h"

namespace dragoman {

/// As far as files' permissions go. One of whom nothing is known may read what everybody may.
struct Reader {
  std::optional<uid_t> user;             // of a process
  std::vector<gid_t> groups;             // of a process, the supplementary ones too
  std::vector<std::string> group_names;  // as a proxy names them that has asked who it is
};

/// The user and the groups of the process that connected a Unix socket, as they were when it did
/// (SO_PEERCRED, SO_PEERGROUPS of unix(7)). Nobody known for another socket.
Reader peer_of(int socket);

/// Whether it is a Unix socket, so that the system says who is at the other end.
bool is_unix_socket(int socket);

/// A reader whose groups are "secret-readers, staff": names, with blanks around them or none,
/// between commas; "" is no group. Throws UsageError for an empty name, for characters that no name
/// has and that other lists stand between (control characters, ';', '"'), for what isn't UTF-8, and
/// for more than 1,000 names.
Reader read_group_names(std::string_view list);

/// The numbers of the places that the reader may read, ascending. He may where he may pass all
/// folders above the index, and read its folder and that of the generation in force: by owner,
/// group and mode, as the system decides. A folder with an access control list (acl(5)) is read by
/// nobody but the superuser, since the mode doesn't say then who may; so is what can't be asked
/// for. Indexes on other machines are read by nobody. Group names are those of getgrgid(3): one
/// that no folder has, or that the system doesn't know, gives nothing. Thread-safe.
std::vector<std::size_t> readable_by(const Reader& reader, const IndexPlaces& places);

/// The folders on the ways to the indexes that have an access control list, for a warning.
std::vector<std::string> folders_with_lists(const IndexPlaces& places);

}  // namespace dragoman
