#include "indexer/readers/source/input_file.h"

#include <algorithm>
#include <system_error>

#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

class Lister {
 public:
  Lister(const fs::path& except, const OnSkipped& on_skipped, Links links)
      : on_skipped_(on_skipped), links_(links) {
    std::error_code ignored;
    except_ = fs::weakly_canonical(except, ignored);
  }

  void add(const std::string& given) {
    const fs::path path = given;
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (given == "-") {
      files_.push_back({path, "stdin", 0});
    } else if (fs::is_directory(status)) {
      add_folder(path, "");
    } else {
      add_entry(path, path.filename().string(), status, error);
    }
  }

  // Adds what is at or below `part` of what add() lists.
  void add_part(const std::string& given, const std::string& part) {
    std::error_code error;
    if (!fs::exists(fs::symlink_status(part, error))) return;
    const std::string root = absolute_path(given);
    const std::string folder = (fs::path(root) / "").string();
    if (root == part || root.starts_with((fs::path(part) / "").string())) {
      add(given);
    } else if (part.starts_with(folder) && !is_except(root)) {
      add_from(given, part.substr(folder.size()));
    }
  }

  std::vector<InputFile> take() { return std::move(files_); }

 private:
  void add_from(fs::path at, const fs::path& names) {
    std::string prefix;
    for (const fs::path& name : names.parent_path()) {
      at /= name;
      if (!is_folder_to_enter(at)) return;
      prefix += name.string() + '/';
    }
    add_below(at / names.filename(), prefix);
  }

  bool is_except(const fs::path& folder) const {
    std::error_code error;
    return !except_.empty() && fs::weakly_canonical(folder, error) == except_;
  }

  bool is_folder_to_enter(const fs::path& path) const {
    std::error_code error;
    return !path.filename().string().starts_with('.') &&
           fs::is_directory(links_ == Links::kFollow ? fs::status(path, error)
                                                     : fs::symlink_status(path, error)) &&
           !is_except(path);
  }

  // A followed link may lead to a folder that is being listed.
  void add_folder(const fs::path& folder, const std::string& prefix) {
    if (is_except(folder)) return;
    std::error_code ignored;
    const fs::path entered = links_ == Links::kFollow ? fs::canonical(folder, ignored) : folder;
    if (std::find(entered_.begin(), entered_.end(), entered) != entered_.end()) return;
    entered_.push_back(entered);
    add_entries(folder, prefix);
    entered_.pop_back();
  }

  void add_entries(const fs::path& folder, const std::string& prefix) {
    std::error_code error;
    std::vector<fs::path> entries;
    fs::directory_iterator entry(folder, error);
    while (!error && entry != fs::directory_iterator()) {
      entries.push_back(entry->path());
      entry.increment(error);
    }
    if (error) on_skipped_(folder.string(), error.message());
    std::sort(entries.begin(), entries.end());
    for (const fs::path& path : entries) add_below(path, prefix);
  }

  void add_below(const fs::path& path, const std::string& prefix) {
    const std::string name = path.filename().string();
    if (name.starts_with('.')) return;
    std::error_code error;
    const bool is_link = fs::is_symlink(fs::symlink_status(path, error));
    const bool is_passed_over = is_link && links_ == Links::kPassOver;
    const fs::file_status status = fs::status(path, error);
    if (fs::is_directory(status)) {
      if (!is_passed_over) add_folder(path, prefix + name + '/');
    } else if (is_passed_over && fs::exists(status)) {
      on_skipped_(path.string(), "a link (--follow reads what it leads to)");
    } else if (fs::is_fifo(status)) {
      on_skipped_(path.string(), "a pipe in a folder (one given by name is read)");
    } else {
      add_entry(path, prefix + name, status, error);
    }
  }

  void add_entry(const fs::path& path, const std::string& name, const fs::file_status& status,
                 const std::error_code& error) {
    if (!fs::exists(status)) {
      on_skipped_(path.string(), error ? error.message() : "no such file or folder");
    } else if (!fs::is_regular_file(status) && !fs::is_fifo(status)) {
      on_skipped_(path.string(), "neither a file nor a folder");
    } else {
      std::error_code ignored;
      const auto bytes = fs::is_regular_file(status) ? fs::file_size(path, ignored) : 0;
      files_.push_back({path, decode_text(name).text, ignored ? 0 : bytes});
    }
  }

  const OnSkipped& on_skipped_;
  Links links_;
  fs::path except_;
  std::vector<fs::path> entered_;  // the folders being listed, the outermost first
  std::vector<InputFile> files_;
};

bool has_one_above(const std::set<std::string>& parts, const fs::path& part) {
  for (fs::path at = part; at.has_relative_path();) {
    at = at.parent_path();
    if (parts.contains(at.string())) return true;
  }
  return false;
}

}  // namespace

std::string absolute_path(const InputFile& file) {
  if (file.path == "-") return "-";
  return fs::absolute(file.path).lexically_normal().string();
}

std::string absolute_path(const std::string& given) {
  const fs::path path = fs::absolute(given).lexically_normal();
  return (path.has_filename() || !path.has_relative_path() ? path : path.parent_path()).string();
}

std::vector<InputFile> list_files(const std::vector<std::string>& paths, const fs::path& except,
                                  const OnSkipped& on_skipped, Links links) {
  Lister lister(except, on_skipped, links);
  for (const std::string& path : paths) lister.add(path);
  return lister.take();
}

std::vector<InputFile> list_parts(const std::vector<std::string>& paths,
                                  const std::set<std::string>& parts, const fs::path& except,
                                  const OnSkipped& on_skipped, Links links) {
  Lister lister(except, on_skipped, links);
  for (const std::string& path : paths) {
    for (const std::string& part : parts) {
      if (!has_one_above(parts, part)) lister.add_part(path, part);
    }
  }
  return lister.take();
}

}  // namespace dragoman
