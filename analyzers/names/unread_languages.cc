// Languages whose rules are still to come: no reading.

#include "analyzers/names/languages.h"

namespace dragoman {

void read_slavic(const WrittenName& /*name*/, std::vector<NameReading>& /*out*/) {}
void read_arabic(const WrittenName& /*name*/, std::vector<NameReading>& /*out*/) {}
void read_vietnamese(const WrittenName& /*name*/, std::vector<NameReading>& /*out*/) {}
void read_indonesian(const WrittenName& /*name*/, std::vector<NameReading>& /*out*/) {}
void read_thai(const WrittenName& /*name*/, std::vector<NameReading>& /*out*/) {}

}  // namespace dragoman
