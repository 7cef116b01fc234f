#include "analyzers/schema/source_place.h"

#include <filesystem>

namespace dragoman {
namespace {

namespace fs = std::filesystem;

enum class Being { kGone, kThere, kUnknown };

struct Place {
  Being being = Being::kGone;
  std::string file;
};

// Of a file, or a member of one.
Place place_of_path(const fs::path& path) {
  std::error_code ignored;
  for (fs::path at = path; at.has_relative_path(); at = at.parent_path()) {
    const fs::file_status status = fs::status(at, ignored);
    if (!fs::status_known(status)) return {Being::kUnknown, ""};
    if (!fs::exists(status)) continue;
    const bool holds = fs::is_regular_file(status) || (at == path && !fs::is_directory(status));
    return holds ? Place{Being::kThere, at.string()} : Place{};
  }
  return {};
}

std::string without_line(const std::string& source) {
  const std::size_t colon = source.rfind(':');
  return colon == std::string::npos ? "" : source.substr(0, colon);
}

Place place_of(const std::string& source) {
  Place place = place_of_path(source);
  if (place.being != Being::kGone) return place;
  return place_of_path(without_line(source));
}

bool is_listed_or_below(const fs::path& path, const std::set<std::string>& paths) {
  for (fs::path at = path; at.has_relative_path(); at = at.parent_path()) {
    if (paths.count(at.string()) > 0) return true;
  }
  return false;
}

}  // namespace

std::string file_of(const std::string& source) {
  return place_of(source).file;
}

bool source_exists(const std::string& source) {
  return place_of(source).being != Being::kGone;
}

bool is_at_or_below(std::string_view source, std::string_view path) {
  if (!source.starts_with(path)) return false;
  const std::string_view rest = source.substr(path.size());
  return rest.empty() || rest.front() == '/' || rest.front() == ':' || path.ends_with('/');
}

bool is_at_or_below_any(const std::string& source, const std::set<std::string>& paths) {
  return is_listed_or_below(source, paths) || is_listed_or_below(without_line(source), paths);
}

}  // namespace dragoman
