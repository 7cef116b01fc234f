#pragma once
// Reading a raw State Department telegram: telling it from other text, and its header, field by
// field. Fields that the text lacks stay empty. Source of the layout: 5 FAH-2 (telecommunications
// handbook), 5 FAH-3 (TAGS), and the telegrams' own usage since 1973.
//
// Offsets are bytes into the text given. The text should be valid UTF-8; any bytes are safe.
// Pure functions; safe to use from any thread.

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/cable/marks/date_time_group.h"
#include "analyzers/cable/marks/reference.h"
#include "analyzers/text/date.h"

namespace dragoman {

struct Telegram {
  std::optional<CableReference> reference;  // as resolve_reference (telegram_identity.h)
  Precedence precedence = Precedence::kUnknown;
  /// The date-time group's; without one that of a publisher's line or database row (which may be no
  /// finer than the day), else the reference's year alone.
  std::optional<Date> date;
  std::string from;                   // "AMEMBASSY BEIJING", the FM line
  std::vector<std::string> to;        // action addressees, one each, without routing indicator,
  std::vector<std::string> info;      // precedence and message number: "SECSTATE WASHDC"
  std::string post;                   // as resolve_post: "BEIJING", "RIO DE JANEIRO"
  std::string classification;         // as CableBanner's
  std::vector<std::string> captions;  // of the banner and the lines below it, each once, in order
  std::vector<std::string> persons;   // of the TAGS line: "FORD, GERALD"
  std::vector<std::string> tags;      // each code once, in the line's order: "PREL", "UNSC", "JA"
  std::string subject;                // one line, blanks collapsed
  std::vector<CableReference> references;  // the REF lines, those that can be read; each once
  std::string reference_letters;  // of the items of each: 'B' of "B. TOKYO 211", '-' for none
  int section = 0;                // the banner's "SECTION 01 OF 03": 1-based, 0 where it
  int sections = 0;               // names none
  std::size_t body_begin = 0;     // where the header ends: the first byte of the text proper
};

/// The classification as published tables write it, the caveat NOFORN after the level:
/// "CONFIDENTIAL//NOFORN", "SECRET//NOFORN", "UNCLASSIFIED//FOR OFFICIAL USE ONLY". Empty where
/// the telegram has none.
std::string published_classification(const Telegram& telegram);

/// Whether the text is a telegram: judged by its header lines (a banner, a date-time group, FM, TO,
/// E.O., TAGS, SUBJECT), not by its words, so that an article that quotes a cable is not one.
bool looks_like_telegram(std::string_view text);

/// Reads the header. `name_hint` is the document's name outside the text, such as a file's name
/// without extension ("04MADRID2164"); it may be empty. An extract that the whole telegram follows
/// is read as the whole. Never throws on any bytes. Takes linear time, and reads no further than
/// kMaxHeaderBytes (header_lines.h).
Telegram parse_telegram(std::string_view text, std::string_view name_hint);

}  // namespace dragoman
