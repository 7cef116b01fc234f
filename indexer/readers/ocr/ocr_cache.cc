#include "indexer/readers/ocr/ocr_cache.h"

#include <unistd.h>
#include <xxhash.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <memory>
#include <system_error>

#include "analyzers/settings/user_files.h"
#include "analyzers/text/hex.h"

namespace dragoman {
namespace {

namespace fs = std::filesystem;

// Raised where pages are read in another way, so that they are read anew.
constexpr const char* kWayOfReading = "1";

std::string hash_of(const SpooledInput& input) {
  const std::unique_ptr<XXH3_state_t, XXH_errorcode (*)(XXH3_state_t*)> state(XXH3_createState(),
                                                                              XXH3_freeState);
  XXH3_128bits_reset(state.get());
  std::array<char, std::size_t{64} << 10U> piece{};
  const int descriptor = input.descriptor();
  for (ssize_t count = 0; (count = ::read(descriptor, piece.data(), piece.size())) > 0;) {
    XXH3_128bits_update(state.get(), piece.data(), static_cast<std::size_t>(count));
  }
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, XXH3_128bits_digest(state.get()));
  return to_hex({reinterpret_cast<const char*>(canonical.digest), sizeof canonical.digest});
}

}  // namespace

OcrCache::OcrCache(const SpooledInput& input, const std::string& languages)
    : folder_(user_cache("ocr")), key_(hash_of(input) + '-' + languages + '-' + kWayOfReading) {
  std::replace(key_.begin(), key_.end(), '/', '.');
}

fs::path OcrCache::file_of(int page) const {
  return folder_ / (key_ + '-' + std::to_string(page) + ".txt");
}

std::optional<std::string> OcrCache::find(int page) const {
  if (folder_.empty()) return std::nullopt;
  std::ifstream in(file_of(page), std::ios::binary);
  if (!in) return std::nullopt;
  return std::string(std::istreambuf_iterator<char>(in), {});
}

// Readers never see half of a page.
void OcrCache::keep(int page, const std::string& text) const {
  if (folder_.empty()) return;
  std::error_code failed;
  fs::create_directories(folder_, failed);
  const fs::path file = file_of(page);
  fs::path aside = file;
  aside += '.' + std::to_string(::getpid());
  std::ofstream out(aside, std::ios::binary);
  out << text << std::flush;
  if (out) {
    fs::rename(aside, file, failed);
  } else {
    fs::remove(aside, failed);
  }
}

}  // namespace dragoman
