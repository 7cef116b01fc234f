#pragma once
// Traditional Han characters and their simplified forms: "發" is "发". The table is made when the
// program is built (han_forms_compiler.cc), from ICU's transform Traditional-Simplified, which takes
// a tenth of a second to load. Pure functions; safe from any thread.

#include <span>

namespace dragoman {

struct HanForm {
  char32_t traditional = 0;
  char32_t simplified = 0;
};

/// All of them, ascending by the traditional form. No simplified form is traditional as well.
std::span<const HanForm> han_forms();

/// The simplified form of a character; any other character itself.
char32_t simplified_han(char32_t c);

}  // namespace dragoman
