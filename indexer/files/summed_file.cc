#include "indexer/files/summed_file.h"

namespace dragoman {

SummedFile::SummedFile(const std::filesystem::path& path)
    : file_(path), state_(XXH3_createState(), XXH3_freeState) {
  XXH3_128bits_reset(state_.get());
}

void SummedFile::append(std::string_view bytes) {
  XXH3_128bits_update(state_.get(), bytes.data(), bytes.size());
  size_ += bytes.size();
  file_.append(bytes);
}

std::string SummedFile::finish() {
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(state_.get()));
  std::string sum(reinterpret_cast<const char*>(canonical.digest), sizeof canonical.digest);
  file_.append(sum);
  file_.flush();
  return sum;
}

}  // namespace dragoman
