#include "searcher/rank/by_length.h"

namespace dragoman::rank {

double at_length(const ByLength& values, std::size_t concepts) {
  if (concepts <= 2) return values[0];
  if (concepts >= 8) return values[2];
  const bool is_short = concepts < 4;
  const double from = is_short ? 2 : 4;
  const double share = (static_cast<double>(concepts) - from) / from;
  const double low = values[is_short ? 0 : 1];
  return low + share * (values[is_short ? 1 : 2] - low);
}

}  // namespace dragoman::rank
