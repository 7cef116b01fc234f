#pragma once
// Telegrams that arrive in sections, each a text of its own with the telegram's header: "SECTION 02
// OF 03" on its banner. Pure functions.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/cable/header/telegram.h"

namespace dragoman {

struct TelegramSection {
  CableReference reference;  // of the telegram, the same in all its sections
  int section = 0;           // 1-based
  int sections = 0;
};

/// Which section of which telegram a text holds, `telegram` being its header. Absent where it isn't
/// one of several, where its reference is unknown, or where later sections stand in the text too,
/// as their banners or page marks ("TOKYO 00003712  002 OF 003") tell. A first section without
/// such signs may be a whole telegram all the same: publishers take them out.
std::optional<TelegramSection> section_of(const Telegram& telegram, std::string_view text);

/// One telegram of its sections' texts, given in any order: the header of the first, then all
/// bodies, each below its banner. Sections that are missing leave a gap; one that comes twice is
/// taken once. The first banner keeps its "SECTION 01 OF 03". `texts` must not be empty.
std::string join_sections(const std::vector<std::string_view>& texts);

}  // namespace dragoman
