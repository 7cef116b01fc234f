#pragma once
// "SECTION 01 OF 03" on a banner: long telegrams are sent in sections. Pure functions.

#include <string_view>

namespace dragoman {

struct SectionNumber {
  int section = 0;  // 1-based
  int sections = 0;
};

/// Takes a section's number off the text's beginning: "SECTION 01 OF 03", "SECTION ONE OF TWO",
/// "FINAL SECTION OF 03" (the third), "SEC 1/3", and a misprinted word before "01 OF 03". False,
/// and the text untouched, where there is none.
bool take_section_number(std::string_view& text, SectionNumber& found);

}  // namespace dragoman
