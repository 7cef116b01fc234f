#pragma once
// The user's own filters: a file in JSON (docs/formats.md).

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "indexer/readers/filter/filter.h"

namespace dragoman {

/// A filter, and the files it is for: those with this ending, those that begin with these bytes, or
/// both where both are given.
struct UserFilter {
  std::string extension;  // in any case, without a dot; "" for any
  std::string magic;      // bytes; "" for any
  bool gives_html = false;
  Filter filter;
};

/// Throws UsageError, with the file and the place in it, for one that can't be read or isn't of the
/// form.
std::vector<UserFilter> read_filter_file(const std::filesystem::path& path);

/// The same for its text; `name` is for messages.
std::vector<UserFilter> parse_filters(const std::string& name, std::string_view json);

/// $XDG_CONFIG_HOME/dragoman/filters.json, else below $HOME/.config; "" where neither is set.
std::filesystem::path usual_filter_file();

/// The first filter for the file; null where none is. `head` is ByteSource::peek()'s.
const UserFilter* filter_for(const std::vector<UserFilter>& filters,
                             const std::filesystem::path& file, std::string_view head);

}  // namespace dragoman
