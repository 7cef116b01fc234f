#include "analyzers/cable/header/database_row.h"

#include <array>

#include "analyzers/cable/marks/classification.h"
#include "analyzers/cable/marks/publishers_date.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::array<std::string_view, 6> kOrigins = {"Embassy ",
                                                      "Consulate ",
                                                      "Mission ",
                                                      "Secretary of State",
                                                      "US Interests Section ",
                                                      "American Institute Taiwan"};

std::optional<std::string_view> after_key(std::string_view line, std::string_view key) {
  if (!ascii::starts_with_ignoring_case(line, key)) return std::nullopt;
  return ascii::trim(line.substr(key.size()));
}

bool is_origin(std::string_view line) {
  for (const std::string_view origin : kOrigins) {
    if (line.starts_with(origin)) return line.size() < 60;
  }
  return false;
}

}  // namespace

void DatabaseRowReader::read_line(std::string_view line) {
  if (!read_keyed(line)) read_bare(line);
}

bool DatabaseRowReader::read_keyed(std::string_view line) {
  if (const auto id = after_key(line, "REFID:")) {
    if (!row_.reference) row_.reference = parse_cable_reference(*id);
  } else if (const auto origin = after_key(line, "ORIGIN:")) {
    if (row_.origin.empty()) row_.origin = *origin;
  } else if (const auto level = after_key(line, "CLASSIFICATION:")) {
    const auto known = parse_classification(*level);
    if (known && row_.classification.empty()) row_.classification = *known;
  } else {
    return false;
  }
  return true;
}

void DatabaseRowReader::read_bare(std::string_view line) {
  if (!row_.date) {
    row_.date = parse_publishers_date(line);
  } else if (!row_.reference && parse_cable_reference(line)) {
    row_.reference = parse_cable_reference(line);
  } else if (row_.origin.empty() && is_origin(line)) {
    row_.origin = line;
  }
}

}  // namespace dragoman
