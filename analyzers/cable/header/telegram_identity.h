#pragma once
// Which telegram a text is: the parts of its header, and the name it is filed under, seldom
// contradict each other; where they do, these rules decide. Pure functions.

#include <optional>
#include <string>
#include <string_view>

#include "analyzers/cable/marks/reference.h"

namespace dragoman {

struct IdentityClues {
  std::string_view banner_post;        // "TOKYO"; empty where absent
  int number = 0;                      // the banner's; 0 where absent
  std::string_view from;               // the FM line's office
  int year = 0;                        // of the date-time group; 0 where absent
  std::optional<int> station_serial;   // "DE RUEHKO #0911": the number's last four digits
  std::optional<CableReference> hint;  // the document's name, or a database's
};

/// The reference. The year is the date-time group's; without one, that of the hint where its post
/// and number agree with the banner's. The hint itself where the banner has no number, or a number
/// that a slip or the station's serial parts from the hint's, or another post than the FM line and
/// the hint (a text filed under the wrong header). Absent where post, number or year is unknown.
std::optional<CableReference> resolve_reference(const IdentityClues& clues);

/// The post that sent the telegram: the FM line's where it is one that analyzers/tags knows, else
/// the banner's, else the FM line's text, else the hint's.
std::string resolve_post(const IdentityClues& clues);

/// The serial of a station's line "DE RUEHKO #0911/01 1320455"; absent for any other line.
std::optional<int> parse_station_serial(std::string_view line);

/// The classification that a security line gives in its operating signal: "ZNY CCCCC ZZH" is
/// CONFIDENTIAL, "ZNR UUUUU" UNCLASSIFIED (ACP 127). Empty for any other line.
std::string classification_of_prosign(std::string_view line);

}  // namespace dragoman
