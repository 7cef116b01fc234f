#include "searcher/engine/missing_shard.h"

namespace dragoman {

std::string note_on(const MissingShard& missing) {
  return "partial answer, without the index at " + missing.place + " (" + missing.reason + ')';
}

std::string list_of(const std::vector<MissingShard>& missing) {
  std::string out;
  for (const MissingShard& shard : missing)
    out += (out.empty() ? "" : ", ") + shard.place + " (" + shard.reason + ')';
  return out;
}

}  // namespace dragoman
