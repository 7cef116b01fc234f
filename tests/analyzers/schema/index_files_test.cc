#include "analyzers/schema/index_files.h"

#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

#include "analyzers/text/error.h"
#include "tests/support/temp_folder.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;
using Catch::Contains;
using test::TempFolder;

// The variables that say where an index lies: set as asked, and at the end as they were.
class Environment {
 public:
  Environment(const char* index, const char* data, const char* home) {
    set("DRAGOMAN_INDEX", index);
    set("XDG_DATA_HOME", data);
    set("HOME", home);
  }
  ~Environment() {
    for (const Variable& variable : before_) {
      assign(variable.name, variable.value ? variable.value->c_str() : nullptr);
    }
  }
  Environment(const Environment&) = delete;
  Environment& operator=(const Environment&) = delete;

 private:
  struct Variable {
    const char* name;
    std::optional<std::string> value;
  };

  static void assign(const char* name, const char* value) {
    if (value == nullptr) {
      ::unsetenv(name);
    } else {
      ::setenv(name, value, 1);
    }
  }

  void set(const char* name, const char* value) {
    const char* const old = std::getenv(name);
    before_.push_back({name, old == nullptr ? std::nullopt : std::optional<std::string>(old)});
    assign(name, value);
  }

  std::vector<Variable> before_;
};

void make_generation(const fs::path& folder, const std::string& name, const std::string& stamp) {
  Xapian::WritableDatabase database((folder / name).string(), Xapian::DB_CREATE_OR_OVERWRITE);
  if (!stamp.empty()) database.set_metadata(kStampKey, stamp);
  database.commit();
}

std::string failure(const fs::path& folder) {
  try {
    open_index(folder);
    return "";
  } catch (const WorldError& error) {
    return error.what();
  }
}

TEST_CASE("the option says where the index lies, then the environment") {
  const Environment all("/from/index", "/from/data", "/from/home");
  CHECK(index_folder("here") == "here");
  CHECK(index_folder("") == "/from/index");
  {
    const Environment data("", "/from/data", "/from/home");
    CHECK(index_folder("") == "/from/data/dragoman/index");
  }
  {
    const Environment home(nullptr, "", "/from/home");
    CHECK(index_folder("") == "/from/home/.local/share/dragoman/index");
  }
  {
    const Environment nothing(nullptr, nullptr, nullptr);
    CHECK_THROWS_AS(index_folder(""), UsageError);
    CHECK(index_folder("here") == "here");
  }
  CHECK(index_folder("") == "/from/index");
}

TEST_CASE("a folder without a pointer holds no index, and the message says how to make one") {
  const TempFolder folder;
  CHECK(current_generation(folder.path()) == "");
  CHECK(current_generation(folder.path() / "missing") == "");
  CHECK(failure(folder.path()) == "no index at " + folder.path().string() +
                                      " (make one with: dragoman-index --index " +
                                      folder.path().string() + " PATH)");
}

TEST_CASE("the generation put in force last is the current one") {
  const TempFolder folder;
  publish_generation(folder.path(), "gen-1");
  CHECK(current_generation(folder.path()) == folder.path() / "gen-1");
  publish_generation(folder.path(), "gen-22");
  CHECK(current_generation(folder.path()) == folder.path() / "gen-22");
  const auto files = std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator());
  CHECK(files == 1);
}

TEST_CASE("a generation that can't be put in force is an error") {
  const TempFolder folder;
  CHECK_THROWS_AS(publish_generation(folder.path() / "missing", "gen-1"), WorldError);
  fs::create_directories(folder.path() / "XAPIANDB");
  CHECK_THROWS_AS(publish_generation(folder.path(), "gen-1"), WorldError);
}

TEST_CASE("a pointer that names no database is not taken for a folder without an index") {
  const TempFolder folder;
  std::ofstream(folder.path() / "XAPIANDB") << "remote elsewhere:1\n";
  CHECK_THROWS_AS(current_generation(folder.path()), WorldError);
  CHECK_THAT(failure(folder.path()), Contains("is damaged"));
}

TEST_CASE("an index in force is opened with its stamp, and by Xapian's own tools") {
  const TempFolder folder;
  const Stamp stamp = current_stamp("english");
  make_generation(folder.path(), "gen-1", encode_stamp(stamp));
  publish_generation(folder.path(), "gen-1");
  const OpenedIndex index = open_index(folder.path());
  CHECK(index.stamp == stamp);
  CHECK(index.database.get_doccount() == 0);
  CHECK(content_fingerprint(index.database) == std::string(32, '0'));
  CHECK(Xapian::Database(folder.path().string()).get_metadata(kStampKey) == encode_stamp(stamp));
}

TEST_CASE("the content fingerprint is the bytes kept, in hex") {
  const TempFolder folder;
  make_generation(folder.path(), "gen-1", "");
  Xapian::WritableDatabase database((folder.path() / "gen-1").string());
  database.set_metadata(kContentKey, std::string(15, '\0') + '\xA7');
  CHECK(content_fingerprint(database) == std::string(30, '0') + "a7");
  database.set_metadata(kContentKey, "too short");
  CHECK(content_fingerprint(database) == std::string(32, '0'));
}

TEST_CASE("an index that can't be opened says why") {
  const TempFolder folder;
  publish_generation(folder.path(), "gen-1");
  CHECK_THAT(failure(folder.path()), Contains("can't open the index at " + folder.path().string()));

  make_generation(folder.path(), "gen-1", "");
  CHECK_THAT(failure(folder.path()), Contains("not one made by dragoman-index"));

  Stamp newer = current_stamp("english");
  ++newer.schema_version;
  make_generation(folder.path(), "gen-1", encode_stamp(newer));
  CHECK_THAT(failure(folder.path()), Contains("newer dragoman-index"));
}

TEST_CASE("a plain Xapian database is foreign") {
  const TempFolder folder;
  make_generation(folder.path(), "plain", "");
  CHECK_THAT(failure(folder.path() / "plain"), Contains("not one made by dragoman-index"));
}

}  // namespace
}  // namespace dragoman
