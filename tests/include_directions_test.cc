// The order of the folders, and which of them may use which library. All third-party headers lie in
// one system folder, so linking can't enforce this; reading the #include lines does.

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

// Every folder with sources, the lowest of each list first. A folder may include those above it in
// its own list, and `analyzers/` where it isn't of it.
const std::vector<std::vector<std::string>> kFloors = {
    {
        "analyzers/text",
        "analyzers/dates",
        "analyzers/languages",
        "analyzers/table",
        "analyzers/settings",
        "analyzers/tags",
        "analyzers/cable/marks",
        "analyzers/cable/header",
        "analyzers/cable/body",
        "analyzers/prose",
        "analyzers/citations",
        "analyzers/portions",
        "analyzers/copies",
        "analyzers/synonyms",
        "analyzers/names/words",
        "analyzers/names/romanization",
        "analyzers/names/authority",
        "analyzers/names/spans",
        "analyzers/speakers",
        "analyzers/chain",
        "analyzers/schema",
        "analyzers/positions",
        "analyzers/columns",
        "analyzers/remote",
    },
    {
        "indexer/readers/source", "indexer/readers/xml",   "indexer/readers/known",
        "indexer/readers/filter", "indexer/readers/text",  "indexer/readers/ocr",
        "indexer/readers/pdf",    "indexer/readers/table", "indexer/readers/json",
        "indexer/readers/html",   "indexer/readers/tei",   "indexer/readers/archive",
        "indexer/readers/office", "indexer/readers/mail",  "indexer/readers/markup",
        "indexer/readers/warc",   "indexer/readers",       "indexer/documents",
        "indexer/files",          "indexer/store",         "indexer/run",
        "indexer/watch",          "indexer/command",
    },
    {
        "searcher/index",
        "searcher/query",
        "searcher/match",
        "searcher/passage",
        "searcher/citation",
        "searcher/spelling",
        "searcher/names",
        "searcher/count",
        "searcher/links",
        "searcher/copies",
        "searcher/rank",
        "searcher/compile",
        "searcher/engine",
        "searcher/print",
        "searcher/batch",
        "searcher/serve",
        "searcher/web",
        "searcher/command",
    },
    {"bench/eval"},
};

struct Library {
  std::string header;                // its prefix
  std::vector<std::string> folders;  // prefixes of the paths that may include it
};

const std::vector<Library> kLibraries = {
    {"unicode/",
     {"analyzers/text/", "analyzers/languages/", "analyzers/tags/", "analyzers/names/",
      "analyzers/chain/", "analyzers/prose/"}},
    {"cld2/", {"analyzers/languages/"}},
    {"libstemmer", {"analyzers/text/", "analyzers/chain/"}},
    {"xapian", {"analyzers/schema/", "analyzers/remote/", "indexer/", "searcher/"}},
    {"nlohmann",
     {"analyzers/settings/", "analyzers/schema/", "indexer/", "searcher/print/", "searcher/batch/",
      "searcher/serve/", "searcher/web/"}},
    {"cxxopts",
     {"indexer/command/options.cc", "searcher/command/options.cc", "searcher/web/options.cc",
      "bench/eval/options.cc"}},
    {"microhttpd", {"searcher/web/server.cc"}},
    {"gmime", {"indexer/readers/mail/"}},
    {"catch2", {}},
    {"tests/", {}},
};

std::string top_of(const std::string& path) {
  return path.substr(0, path.find('/'));
}

std::string folder_of(const std::string& path) {
  return path.substr(0, path.rfind('/'));
}

// The floor's list and its number in it; the end of kFloors for a folder without a row.
struct Floor {
  std::size_t list = kFloors.size();
  std::size_t number = 0;
};

Floor floor_of(const std::string& folder) {
  for (std::size_t list = 0; list < kFloors.size(); ++list) {
    const auto found = std::find(kFloors[list].begin(), kFloors[list].end(), folder);
    if (found == kFloors[list].end()) continue;
    return {list, static_cast<std::size_t>(found - kFloors[list].begin())};
  }
  return {};
}

bool may_include(const std::string& path, const std::string& header) {
  for (const Library& library : kLibraries) {
    if (!header.starts_with(library.header)) continue;
    return std::any_of(library.folders.begin(), library.folders.end(),
                       [&](const std::string& folder) { return path.starts_with(folder); });
  }
  if (header.find('/') == std::string::npos) return true;  // the standard library's
  const Floor from = floor_of(folder_of(path));
  const Floor to = floor_of(folder_of(header));
  if (to.list == kFloors.size()) return true;  // another library's
  if (from.list == to.list) return to.number <= from.number;
  const bool is_measuring = top_of(path) == "bench";  // it knows runs and judgments only
  return top_of(header) == "analyzers" && !(is_measuring && header.starts_with("analyzers/schema"));
}

std::string included(const std::string& line) {
  const std::size_t begin = line.find_first_of("\"<");
  const std::size_t end = line.find_last_of("\">");
  if (!line.starts_with("#include") || begin == std::string::npos || end <= begin) return "";
  return line.substr(begin + 1, end - begin - 1);
}

std::vector<std::string> includes_of(std::istream& source) {
  std::vector<std::string> headers;
  for (std::string line; std::getline(source, line);) {
    const std::string header = included(line);
    if (!header.empty()) headers.push_back(header);
  }
  return headers;
}

std::vector<std::string> violations(const std::string& path, std::istream& source) {
  std::vector<std::string> found;
  for (const std::string& header : includes_of(source)) {
    if (!may_include(path, header)) found.push_back(path + " includes " + header);
  }
  return found;
}

// "analyzers/text/utf8" for its header and its source: what one includes the other may rest on.
std::string module_of(const std::string& path) {
  return path.substr(0, path.rfind('.'));
}

using Modules = std::map<std::string, std::set<std::string>>;  // those that each includes

// The modules that are left when those without includes are taken away, again and again.
Modules circles(Modules modules) {
  for (bool changed = true; changed;) {
    changed = false;
    for (auto module = modules.begin(); module != modules.end();) {
      std::set<std::string>& included = module->second;
      std::erase_if(included, [&](const std::string& name) {
        return modules.count(name) == 0 || name == module->first;
      });
      changed = changed || included.empty();
      module = included.empty() ? modules.erase(module) : std::next(module);
    }
  }
  return modules;
}

template <typename OnSource>
void for_each_source(OnSource on_source) {
  const fs::path root = DRAGOMAN_SOURCE_DIR;
  for (const std::string top : {"analyzers", "indexer", "searcher", "bench/eval"}) {
    for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / top)) {
      const std::string extension = entry.path().extension().string();
      if (extension != ".cc" && extension != ".h") continue;
      std::ifstream source(entry.path());
      on_source(fs::relative(entry.path(), root).generic_string(), source);
    }
  }
}

}  // namespace

TEST_CASE("every include runs down the floors") {
  std::size_t files = 0;
  for_each_source([&](const std::string& path, std::istream& source) {
    CHECK(violations(path, source) == std::vector<std::string>{});
    ++files;
  });
  CHECK(files > 300);
}

TEST_CASE("every folder of sources has a floor and at most 45 files") {
  std::map<std::string, std::size_t> files;
  for_each_source([&](const std::string& path, std::istream&) { ++files[folder_of(path)]; });
  for (const auto& [folder, count] : files) {
    CAPTURE(folder);
    CHECK(floor_of(folder).list < kFloors.size());
    CHECK(count <= 45);
  }
}

TEST_CASE("no files include each other in a circle") {
  Modules modules;
  for_each_source([&](const std::string& path, std::istream& source) {
    for (const std::string& header : includes_of(source)) {
      modules[module_of(path)].insert(module_of(header));
    }
  });
  CHECK(circles(modules) == Modules{});
}

// So that compiling the source shows whether its header compiles by itself.
TEST_CASE("each source includes its own header first") {
  const fs::path root = DRAGOMAN_SOURCE_DIR;
  for_each_source([&](const std::string& path, std::istream& source) {
    const std::string header = module_of(path) + ".h";
    if (!path.ends_with(".cc") || !fs::exists(root / header)) return;
    const auto headers = includes_of(source);
    CAPTURE(path);
    REQUIRE_FALSE(headers.empty());
    CHECK(headers.front() == header);
  });
}

TEST_CASE("an include against the order is found") {
  std::istringstream source(
      "#include <string>\n#include \"searcher/engine/searcher.h\"\n#include <cxxopts.hpp>\n"
      "#include \"indexer/command/options.h\"\n#include \"indexer/store/upkeep.h\"\n");
  CHECK(violations("indexer/run/run.cc", source) ==
        std::vector<std::string>{"indexer/run/run.cc includes searcher/engine/searcher.h",
                                 "indexer/run/run.cc includes cxxopts.hpp",
                                 "indexer/run/run.cc includes indexer/command/options.h"});
}

TEST_CASE("a circle of files is found") {
  const Modules modules = {{"a", {"b"}}, {"b", {"c"}}, {"c", {"b", "d"}}, {"d", {}}};
  CHECK(circles(modules) == Modules{{"a", {"b"}}, {"b", {"c"}}, {"c", {"b"}}});
}
