#pragma once
// The banner line of a telegram: classification, caveats and captions, section, post and number:
// "C O N F I D E N T I A L SECTION 01 OF 02 BEIJING 001488", "UNCLAS E F T O TOKYO 000345",
// "UNCLAS MADRID 000123", "S E C R E T MOSCOW 002211 NODIS". Source: 5 FAH-2 H-440, 12 FAM 500.
// Pure functions; safe to use from any thread.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/cable/marks/banner_level.h"

namespace dragoman {

struct CableBanner {
  /// Exactly one of "UNCLASSIFIED", "UNCLASSIFIED//FOR OFFICIAL USE ONLY", "LIMITED OFFICIAL USE",
  /// "CONFIDENTIAL", "SECRET", "TOP SECRET".
  std::string classification;
  std::vector<std::string> captions;  // "SENSITIVE", "NOFORN", "NODIS" found on the line, in order
  int section = 0;                    // 1-based; 0 where the banner names no section
  int sections = 0;
  std::string post;  // as written, blanks kept ("RIO DE JANEIRO"); empty where absent
  int number = 0;    // 0 where absent
};

/// Reads a banner line, letter-spaced or not. Absent where the line doesn't begin with a
/// classification followed by nothing, a caveat, a section, an archive's control number ("SECRET
/// QTX0412") or a post and number, so a sentence that begins with "Secret" isn't one. Anything else
/// after the number is passed over, captions excepted.
///
/// Small letters ("S e c r e t tallinn 000375"), no-break spaces and a slip in the level ("E C R E
/// T", "CONFIDENTAIL") are read only where the letters are spaced, or a section or a known post and
/// a number of five digits follow.
std::optional<CableBanner> parse_cable_banner(std::string_view line);

/// The classification that any of its usual spellings means, in any case and spacing: "u",
/// "unclas", "SBU", "FOUO", "LOU", "c", "confidential", "top secret". Absent for anything else.
std::optional<std::string_view> parse_classification(std::string_view text);

/// Whether a word is a caption or caveat of its own: SIPDIS, NODIS, EXDIS, LIMDIS, STADIS, NOFORN,
/// SENSITIVE, ROGER CHANNEL's ROGER, ... in any case.
bool is_caption(std::string_view word);

/// The lines below the banner.
struct CaptionLine {
  std::vector<std::string> captions;  // in capitals, in order; may be empty
  bool official_use = false;          // "FOR OFFICIAL USE ONLY", "SENSITIVE BUT UNCLASSIFIED"
};

/// Reads a line in capitals that is nothing but captions ("SENSITIVE SIPDIS"), or that begins with
/// SIPDIS or CORRECTED COPY, which no sentence does. Absent for any other line.
std::optional<CaptionLine> parse_caption_line(std::string_view line);

}  // namespace dragoman
