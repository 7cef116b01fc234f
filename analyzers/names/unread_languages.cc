// Stands in for the rules until they are there: reads no name.

#include "analyzers/names/name_reading.h"

namespace dragoman {

WrittenName read_written_name(std::string_view /*name*/) {
  return {};
}

std::vector<NameReading> name_readings(const WrittenName& /*name*/, NameLanguages /*languages*/) {
  return {};
}

}  // namespace dragoman
