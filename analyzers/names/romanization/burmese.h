#pragma once
// Burmese names, which share a row with those of Burma's neighbours (languages.h). Pure function;
// safe from any thread.

#include <vector>

#include "analyzers/names/romanization/name_reading.h"

namespace dragoman::names {

/// Reads names whose words are all Burmese. U, Daw and other honours are left out, and so are
/// letters that spellings add to the sounds: "Ma Suu Kyi" and "Daw Su Kyi" are "su kyi".
void read_burmese(const WrittenName& name, std::vector<NameReading>& out);

}  // namespace dragoman::names
