#include "analyzers/names/languages.h"

namespace dragoman {

void read_chinese(const WrittenName& /*name*/, std::vector<NameReading>& /*out*/) {}

}  // namespace dragoman
