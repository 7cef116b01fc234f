#pragma once
// Cables in the forms that dragoman-index reads.

#include <string>

#include "corpus/generate/cable.h"

namespace dragoman::corpus {

/// An object of JSON Lines, with its line end: the fields as they are.
std::string json_line(const Cable& cable);

/// A row of a dump of eight columns, with its line end: number, date, reference, origin,
/// classification, references, header, body. The fields stand in the telegram.
std::string csv_row(const Cable& cable, std::uint64_t row);

}  // namespace dragoman::corpus
