#include "analyzers/text/han_forms.h"

#include <algorithm>

namespace dragoman {
namespace {

constexpr char32_t kFirstHan = 0x3400;

}  // namespace

char32_t simplified_han(char32_t c) {
  if (c < kFirstHan) return c;
  const auto forms = han_forms();
  const auto row = std::lower_bound(
      forms.begin(), forms.end(), c,
      [](const HanForm& form, char32_t wanted) { return form.traditional < wanted; });
  return row != forms.end() && row->traditional == c ? row->simplified : c;
}

}  // namespace dragoman
