#pragma once

#include <string>
#include <string_view>

namespace dragoman {

/// The title of a volume of Foreign Relations of the United States, from its id: "Foreign Relations
/// of the United States, 1969–1976, vol. 19, pt. 1" for "frus1969-76v19p1", "vol. E-5" for "ve05".
/// The id follows in parentheses if it has no volume number. "" for other ids. The ids are the
/// Office of the Historian's (history.state.gov/historicaldocuments).
std::string frus_volume(std::string_view id);

}  // namespace dragoman
