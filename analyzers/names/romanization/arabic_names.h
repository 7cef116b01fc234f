#pragma once
// Names that show a name to be Arabic, Persian or Urdu, and spellings of one name that the rules
// don't make one. Safe from any thread.

#include <string_view>

namespace dragoman {

struct ArabicName {
  std::string_view skeleton;  // that of the name's common spelling: of "Muhammad" for "Mohammed"
  bool known = false;         // a name that hardly any others have
};

/// What is known of a skeleton (arabic_skeleton); itself where nothing is.
ArabicName arabic_name(std::string_view skeleton);

}  // namespace dragoman
