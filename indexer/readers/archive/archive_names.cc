#include "indexer/readers/archive/archive_names.h"

#include <algorithm>
#include <array>
#include <span>

#include "analyzers/text/ascii.h"
#include "analyzers/text/display.h"
#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

struct Ending {
  std::string_view written;
  std::string_view instead;
};

constexpr std::array kCompressionEndings = {
    Ending{".gz", ""},       Ending{".bz2", ""},     Ending{".xz", ""},
    Ending{".zst", ""},      Ending{".tgz", ".tar"}, Ending{".tbz", ".tar"},
    Ending{".tbz2", ".tar"}, Ending{".txz", ".tar"}, Ending{".tzst", ".tar"},
};

constexpr std::array kArchiveEndings = {Ending{".tar", ""}, Ending{".zip", ""}};

bool ends_with(std::string_view name, std::string_view ending) {
  return name.size() > ending.size() &&
         std::equal(ending.begin(), ending.end(), name.end() - static_cast<long>(ending.size()),
                    [](char a, char b) { return a == ascii::to_lower(b); });
}

std::string replace_ending(std::string_view name, std::span<const Ending> endings) {
  for (const Ending& ending : endings) {
    if (!ends_with(name, ending.written)) continue;
    name.remove_suffix(ending.written.size());
    return std::string(name) + std::string(ending.instead);
  }
  return std::string(name);
}

std::string_view take_part(std::string_view& path) {
  const std::size_t slash = path.find('/');
  const std::string_view part = path.substr(0, slash);
  path.remove_prefix(slash == std::string_view::npos ? path.size() : slash + 1);
  return part;
}

void leave_folder(std::string& path) {
  const std::size_t slash = path.rfind('/');
  path.resize(slash == std::string::npos ? 0 : slash);
}

}  // namespace

std::string without_compression_ending(std::string_view name) {
  return replace_ending(name, kCompressionEndings);
}

std::string without_archive_ending(std::string_view name) {
  return replace_ending(name, kArchiveEndings);
}

std::string safe_member_name(std::string_view raw) {
  const std::string decoded = printable(decode_text(std::string(raw)).text);
  std::string safe;
  for (std::string_view rest = decoded; !rest.empty();) {
    const std::string_view part = take_part(rest);
    if (part == "..") leave_folder(safe);
    if (part.empty() || part == "." || part == "..") continue;
    if (!safe.empty()) safe += '/';
    safe += part;
  }
  return safe;
}

bool is_hidden_member(std::string_view name) {
  if (name.starts_with("__MACOSX/")) return true;
  while (!name.empty()) {
    if (take_part(name).starts_with('.')) return true;
  }
  return false;
}

}  // namespace dragoman
