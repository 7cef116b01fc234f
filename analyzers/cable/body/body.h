#pragma once
// The text of a telegram below its header: clean text, and its paragraphs as structure. Numbers and
// portion markings say where a paragraph stands and how it is classified; they are not words.
//
// Offsets are bytes into the clean text. Pure function; linear time; any bytes are safe.

#include <cstddef>
#include <string_view>

#include "analyzers/cable/body/cable_body.h"
#include "analyzers/cable/header/telegram.h"

namespace dragoman {

/// `body_begin` is Telegram::body_begin; the telegram helps to keep its marks apart from words.
CableBody read_cable_body(std::string_view text, std::size_t body_begin, const Telegram& telegram);

}  // namespace dragoman
