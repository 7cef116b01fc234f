#pragma once
// The tables of countries, posts and TAGS as text. Pure function; safe from any thread.

#include <string>

namespace dragoman {

/// One line a row, with all that terms and look-ups depend on. Its fingerprint goes into the stamp.
std::string print_tables();

}  // namespace dragoman
