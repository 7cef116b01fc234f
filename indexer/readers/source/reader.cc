#include "indexer/readers/source/reader.h"

#include "analyzers/text/error.h"
#include "indexer/readers/source/sizes.h"

namespace dragoman {

std::string read_whole(const InputFile& file, ByteSource& bytes, const ReaderOptions& options) {
  std::string all;
  while (bytes.read(options.most_bytes + 1 - all.size(), all)) {
    if (all.size() > options.most_bytes) {
      throw InputError(file.path.string() + ": larger than " + print_bytes(options.most_bytes) +
                       ", too large for one document (split it, or raise --max-document)");
    }
  }
  return all;
}

}  // namespace dragoman
