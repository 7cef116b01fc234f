#include "searcher/print/short_source.h"

#include <cstdlib>
#include <filesystem>
#include <string_view>
#include <system_error>

namespace dragoman {
namespace {

// What stands below the folder, "" where nothing does.
std::string_view below(std::string_view path, std::string_view folder) {
  if (folder.size() < 2 || !path.starts_with(folder)) return "";
  const std::string_view rest = path.substr(folder.size());
  return rest.size() > 1 && rest.front() == '/' ? rest.substr(1) : "";
}

// The file and its folder: "…/frus/frus1969-76v12.xml:7447".
std::string end_of(std::string_view path) {
  const std::size_t file = path.rfind('/');
  if (file == std::string_view::npos || file == 0) return std::string(path);
  const std::size_t folder = path.rfind('/', file - 1);
  if (folder == std::string_view::npos || folder == 0) return std::string(path);
  return "…" + std::string(path.substr(folder));
}

std::string shortened_path(std::string_view path) {
  std::error_code error;
  const std::string here = std::filesystem::current_path(error).string();
  if (const auto rest = below(path, here); !rest.empty()) return std::string(rest);
  const char* const home = std::getenv("HOME");
  if (const auto rest = below(path, home != nullptr ? home : ""); !rest.empty())
    return "~/" + std::string(rest);
  return end_of(path);
}

}  // namespace

std::string short_source(const Document& document) {
  const auto sources = document.all(Field::kSource);
  if (sources.empty()) return "";
  std::string out = shortened_path(sources.front());
  if (sources.size() > 1) out += " and " + std::to_string(sources.size() - 1) + " more";
  return out;
}

}  // namespace dragoman
