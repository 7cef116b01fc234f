#pragma once
// The keys that the rules of one language read in a name, and tables of names that are one name or
// aren't.

#include <catch2/catch.hpp>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/names/romanization/languages.h"
#include "tests/support/random_text.h"

namespace dragoman::test {

using ReadName = void (*)(const names::WrittenName&, std::vector<names::NameReading>&);

inline std::vector<names::NameReading> readings(ReadName read, std::string_view name) {
  std::vector<names::NameReading> out;
  read(names::read_written_name(name), out);
  return out;
}

inline std::set<std::string> keys(ReadName read, std::string_view name) {
  std::set<std::string> out;
  for (const names::NameReading& reading : readings(read, name)) out.insert(reading.key);
  return out;
}

inline bool share_key(ReadName read, std::string_view a, std::string_view b) {
  const std::set<std::string> of_b = keys(read, b);
  for (const std::string& key : keys(read, a)) {
    if (of_b.contains(key)) return true;
  }
  return false;
}

/// Spellings of one name: each shares a key with the first.
using OneName = std::vector<std::string_view>;

inline void check_one_name(ReadName read, const std::vector<OneName>& names) {
  for (const OneName& spellings : names) {
    for (const std::string_view spelling : spellings) {
      CAPTURE(spellings.front(), spelling);
      CHECK(share_key(read, spellings.front(), spelling));
    }
  }
}

struct TwoNames {
  std::string_view a;
  std::string_view b;
};

inline void check_two_names(ReadName read, const std::vector<TwoNames>& names) {
  for (const TwoNames& pair : names) {
    CAPTURE(pair.a, pair.b);
    CHECK_FALSE(share_key(read, pair.a, pair.b));
  }
}

inline void check_unread(ReadName read, const std::vector<std::string_view>& names) {
  for (const std::string_view name : names) {
    CAPTURE(name);
    CHECK(keys(read, name).empty());
  }
}

/// Any text, long words and many words are read, and twice the same.
inline void check_any_text(ReadName read) {
  RandomText random(1947);
  for (int i = 0; i < 300; ++i) {
    const std::string text = i % 2 == 0 ? random.utf8(40) : random.bytes(40);
    CHECK(readings(read, text) == readings(read, text));
  }
  for (const std::string_view part : {"abdul ", "al-", "n ", "o'", "sch", "aeiouy", "Ž"}) {
    std::string text;
    while (text.size() < 100000) text += part;
    for (const std::string& name : {text, "Nguyen, " + text, text + "ov, Ivan"}) {
      CHECK(keys(read, name).size() < 100);
    }
  }
}

}  // namespace dragoman::test
