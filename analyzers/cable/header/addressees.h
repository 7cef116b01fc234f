#pragma once
// The addressees of a telegram's FM, TO and INFO lines, one a line:
// "RUEHC/SECSTATE WASHDC IMMEDIATE 6695" is routing indicator, office, precedence, message number.
// Source: ACP 127 (routing indicators, plain language addressees). Pure functions.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/cable/marks/page_marker.h"

namespace dragoman {

/// The office of an addressee line, blanks collapsed: "SECSTATE WASHDC". Office symbols ("//J5//")
/// and what stands in parentheses ("(ACCRA 482 - UNKNOWN)") are left out. Empty where the line is
/// only a continuation of the one before ("PRIORITY 1994").
std::string parse_addressee(std::string_view line);

/// The telegram that a publisher's sheet names after the sender: "AMEMBASSY ACCRA (ACCRA 482 -
/// UNKNOWN)". Absent for other lines.
std::optional<MarkedTelegram> telegram_of_sender(std::string_view line);

/// The addressees that stand on one line, each with its routing indicator: "RUEHC/SECSTATE WASHDC
/// RUEHBJ/AMEMBASSY BEIJING" are two. Usually the line itself.
std::vector<std::string_view> split_addressees(std::string_view line);

/// Whether a line begins with a routing indicator and a slash.
bool is_routed_addressee(std::string_view line);

/// Whether a line below TO or INFO may name another addressee: capitals, not dashes or prose.
bool looks_like_addressee(std::string_view line);

/// The post an office stands at, as banners name it: "AMEMBASSY BEIJING" is "BEIJING", "SECSTATE
/// WASHDC" is "STATE". The office itself where its kind isn't known ("AIT TAIPEI").
std::string post_of_office(std::string_view office);

/// Whether a line distributes within the Department ("LOG-00 AF-00 /000W"), which begins with INFO
/// too.
bool is_distribution(std::string_view line);

}  // namespace dragoman
