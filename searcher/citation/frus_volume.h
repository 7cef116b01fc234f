#pragma once

#include <string>
#include <string_view>

namespace dragoman {

/// A volume of Foreign Relations of the United States by its id: "Foreign Relations of the United
/// States, 1969–1976, vol. 19, pt. 1" for "frus1969-76v19p1", "vol. E-5" for "ve05"; the id in
/// parentheses where it doesn't tell the volume's number. "" for what is no such id. The Office of
/// the Historian makes the ids (history.state.gov/historicaldocuments).
std::string frus_volume(std::string_view id);

}  // namespace dragoman
