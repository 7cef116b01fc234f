#include "indexer/store/copy_register.h"

#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>

#include "tests/support/temp_folder.h"

namespace dragoman {
namespace {

using Sources = std::vector<std::string>;

class Shelf {
 public:
  std::string file(const std::string& name) const {
    std::ofstream(folder_ / name) << "x";
    return folder_ / name;
  }
  std::string no_file(const std::string& name) const { return folder_ / name; }

 private:
  test::TempFolder folder_;
};

CopyRegister register_of(const std::optional<HeldCopy>& in_index) {
  return CopyRegister([in_index](const std::string&) { return in_index; });
}

}  // namespace

TEST_CASE("a text that another file has is one more source of its document") {
  const Shelf shelf;
  const std::string east = shelf.file("east");
  const std::string west = shelf.file("west");
  const bool in_run = GENERATE(true, false);
  CopyRegister copies =
      register_of(in_run ? std::nullopt : std::optional(HeldCopy{"e", {east}, {"c"}}));
  if (in_run) copies.note("hash", {"e", {east}, {"c"}});
  const auto held = copies.find("hash", west);
  REQUIRE(held);
  CHECK(held->id == "e");
  CHECK(held->sources == Sources{east});
  CHECK(held->collections == Sources{"c"});
}

TEST_CASE("a text that only this file has is no copy") {
  const Shelf shelf;
  const std::string east = shelf.file("east");
  CHECK_FALSE(register_of(std::nullopt).find("hash", east));
  CHECK_FALSE(register_of(HeldCopy{"e", {east}, {}}).find("hash", east));
}

TEST_CASE("a file that took the place of one that is gone is no copy") {
  const Shelf shelf;
  CHECK_FALSE(
      register_of(HeldCopy{"e", {shelf.no_file("east")}, {}}).find("hash", shelf.file("west")));
}

TEST_CASE("of a document with several sources those that are gone are left out") {
  const Shelf shelf;
  const std::string west = shelf.file("west");
  const auto held =
      register_of(HeldCopy{"e", {shelf.no_file("east"), west}, {}}).find("hash", west);
  REQUIRE(held);
  CHECK(held->sources == Sources{west});
}

}  // namespace dragoman
