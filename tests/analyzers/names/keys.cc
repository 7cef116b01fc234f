#include "tests/analyzers/names/keys.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace dragoman::test {
namespace {

std::set<std::string> keys_by(std::string_view name, names::NameLanguages languages) {
  std::set<std::string> found;
  for (names::NameReading& reading :
       names::name_readings(names::read_written_name(name), languages)) {
    CHECK(found.insert(std::move(reading.key)).second);
  }
  return found;
}

}  // namespace

std::set<std::string> keys(std::string_view name) {
  return keys_by(name, names::kEveryNameLanguage);
}

std::set<std::string> keys(std::string_view name, names::NameLanguage language) {
  return keys_by(name, static_cast<names::NameLanguages>(language));
}

bool meet(std::string_view a, std::string_view b, names::NameLanguage language) {
  const auto some = keys(a, language);
  const auto others = keys(b, language);
  return std::any_of(some.begin(), some.end(),
                     [&](const std::string& key) { return others.count(key) > 0; });
}

void check_all_meet(const std::vector<std::string_view>& spellings, names::NameLanguage language) {
  for (const std::string_view a : spellings) {
    for (const std::string_view b : spellings) {
      CAPTURE(a, b, keys(a, language), keys(b, language));
      CHECK(meet(a, b, language));
    }
  }
}

std::string_view system_of(std::string_view name, names::NameLanguage language) {
  const auto readings = names::name_readings(names::read_written_name(name),
                                             static_cast<names::NameLanguages>(language));
  return readings.empty() ? std::string_view{} : readings.front().system;
}

}  // namespace dragoman::test
