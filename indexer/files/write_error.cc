#include "indexer/files/write_error.h"

namespace dragoman {

WorldError write_error(const std::filesystem::path& folder, const std::string& reason) {
  return WorldError("can't write the index at " + folder.string() + ": " + reason +
                    "; it keeps what was committed before");
}

}  // namespace dragoman
