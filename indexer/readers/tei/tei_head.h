#pragma once
// What the head of a FRUS document gives besides the title: "27. Telegram From the Embassy in
// Japan to the Department of State", "Memorandum by the Secretary of State to the President",
// "No. 66 The Acting Secretary of State to the Embassy in Burma", "162. Editorial Note".
// Pure functions; safe from any thread.

#include <string>
#include <string_view>

namespace dragoman {

struct TeiHead {
  std::string kind;  // "telegram", "memorandum", "editorial-note" ...; "" where none is named
  std::string from;  // as printed; "" where the head names none
  std::string to;
};

/// Reads a head of one line, blanks collapsed, without its footnotes.
TeiHead read_tei_head(std::string_view head);

/// The kind that a phrase's last word names ("Special National Intelligence Estimate" is an
/// "estimate"); "" for other words.
std::string_view kind_of_phrase(std::string_view phrase);

}  // namespace dragoman
