#pragma once
// Which measures are asked for: the -m options as trec_eval reads them.

#include <cstddef>
#include <string>
#include <vector>

#include "bench/eval/measure_table.h"

namespace dragoman::eval {

struct Selected {
  const Measure* measure = nullptr;
  Parameters parameters;
  std::vector<std::string> names;  // of its values, as printed
  std::size_t first_value = 0;     // the place of its first value among those of all selected
};

/// Each request is NAME, NAME.PARAMETERS or a nickname; none at all is "official". The result has
/// the table's order. As in trec_eval the first parameters given for a measure hold. Throws
/// UsageError for names and parameters that can't be.
std::vector<Selected> select_measures(const std::vector<std::string>& requests,
                                      Version version = Version::k10);

/// How many values all of them have together.
std::size_t count_values(const std::vector<Selected>& selected);

}  // namespace dragoman::eval
