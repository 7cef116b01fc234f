#include "indexer/store/content_sum.h"

#include "analyzers/schema/record.h"

namespace dragoman {
namespace {

constexpr std::size_t kBytes = 16;

}  // namespace

ContentSum::ContentSum(std::string bytes) : bytes_(std::move(bytes)) {
  bytes_.resize(kBytes, '\0');
}

void ContentSum::toggle(const ContentSum& other) {
  for (std::size_t i = 0; i < kBytes; ++i) {
    bytes_[i] = static_cast<char>(bytes_[i] ^ other.bytes_[i]);
  }
}

void ContentSum::toggle(std::string_view id, std::string_view hash) {
  std::string document(id);
  document.append(1, '\0').append(hash);
  toggle(ContentSum(hash_bytes(document)));
}

}  // namespace dragoman
