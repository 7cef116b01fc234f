#pragma once
// Given names that mark a name as Arabic, Persian or Urdu, and spellings of one name that the rules
// would keep apart. Safe from any thread.

#include <string_view>

namespace dragoman::names {

struct ArabicName {
  std::string_view skeleton;  // of the name's common spelling: that of "Muhammad" for "Mohammed"
  bool known = false;         // a name that is hardly used elsewhere
};

/// The entry of a skeleton (arabic_skeleton); the skeleton itself where there is none.
ArabicName arabic_name(std::string_view skeleton);

}  // namespace dragoman::names
