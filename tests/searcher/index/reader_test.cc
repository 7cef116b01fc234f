#include "searcher/index/reader.h"

#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <filesystem>
#include <string>
#include <vector>

#include "analyzers/text/error.h"
#include "indexer/store/index_writer.h"
#include "tests/support/temp_folder.h"

using namespace dragoman;
namespace fs = std::filesystem;

namespace {

using Numbers = std::vector<std::size_t>;

// An index that others may pass to.
class OpenFolder {
 public:
  OpenFolder() {
    umask(022);
    chmod(folder_.path().c_str(), 0755);
    IndexWriter(inner(), "").commit();
    places_.indexes = {{inner()}};
    chmod(inner().c_str(), 0755);
  }

  fs::path inner() const { return folder_.path() / "ix"; }
  void set_mode(mode_t mode) { chmod(inner().c_str(), mode); }
  bool is_open_to(const Reader& reader) const { return readable_by(reader, places_) == Numbers{0}; }

 private:
  test::TempFolder folder_;
  IndexPlaces places_;
};

constexpr uid_t kOther = 54321;

}  // namespace

TEST_CASE("a folder is read by the first class that a reader is of", "[readers]") {
  OpenFolder folder;
  struct stat status {};
  REQUIRE(stat(folder.inner().c_str(), &status) == 0);
  const Reader nobody;
  const Reader member{kOther, {12345, status.st_gid}, {}};
  const Reader other{kOther, {12345}, {}};
  for (const Reader& reader : {nobody, member, other}) CHECK(folder.is_open_to(reader));
  folder.set_mode(0750);
  CHECK(folder.is_open_to(member));
  CHECK_FALSE(folder.is_open_to(other));
  CHECK_FALSE(folder.is_open_to(nobody));
  folder.set_mode(0705);
  CHECK_FALSE(folder.is_open_to(member));
  CHECK(folder.is_open_to(other));
  for (const mode_t mode : {0740U, 0710U}) {
    folder.set_mode(mode);
    CHECK_FALSE(folder.is_open_to(member));
  }
  folder.set_mode(0755);
  chmod(folder.inner().parent_path().c_str(), 0700);
  CHECK_FALSE(folder.is_open_to(member));
  CHECK(folder.is_open_to({0, {}, {}}));
  chmod(folder.inner().parent_path().c_str(), 0711);
  CHECK(folder.is_open_to(other));
}

TEST_CASE("an owner without rights isn't helped by his groups", "[readers]") {
  OpenFolder folder;
  struct stat status {};
  REQUIRE(stat(folder.inner().c_str(), &status) == 0);
  if (chown(folder.inner().c_str(), kOther, status.st_gid) != 0) return;  // takes root
  folder.set_mode(0055);
  CHECK_FALSE(folder.is_open_to({kOther, {status.st_gid}, {}}));
  CHECK(folder.is_open_to({kOther + 1, {status.st_gid}, {}}));
  REQUIRE(chown(folder.inner().c_str(), 65534, 65534) == 0);  // whom the system doesn't know
  folder.set_mode(0770);
  CHECK_FALSE(folder.is_open_to({65534, {65534}, {}}));
}

TEST_CASE("names of groups stand between commas", "[readers]") {
  CHECK(read_group_names(" a , b c,d").group_names == std::vector<std::string>{"a", "b c", "d"});
  CHECK(read_group_names(" \t").group_names.empty());
  for (const char* const list : {",", "a,,b", "a,", "a;b", "\"a\"", "a\x7F", "a\xFF"})
    CHECK_THROWS_AS(read_group_names(list), UsageError);
}
