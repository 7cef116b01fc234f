#pragma once

#include <string>
#include <utility>

#include "indexer/readers/source/byte_source.h"

namespace dragoman {

/// Bytes of a string, as a reader gets those of a file.
class StringSource : public ByteSource {
 public:
  explicit StringSource(std::string bytes) : bytes_(std::move(bytes)) {}

 private:
  std::size_t read_some(char* to, std::size_t most) override {
    const std::size_t count = bytes_.copy(to, most, at_);
    at_ += count;
    return count;
  }

  std::string bytes_;
  std::size_t at_ = 0;
};

}  // namespace dragoman
