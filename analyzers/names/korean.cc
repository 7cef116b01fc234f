#include "analyzers/names/languages.h"

namespace dragoman {

void read_korean(const WrittenName& /*name*/, std::vector<NameReading>& /*out*/) {}

}  // namespace dragoman
