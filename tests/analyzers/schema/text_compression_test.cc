#include "analyzers/schema/text_compression.h"

#include <catch2/catch.hpp>
#include <string>
#include <string_view>

#include "analyzers/text/error.h"
#include "tests/support/random_text.h"

namespace dragoman {
namespace {

using test::RandomText;

// Whether damaged bytes are read as something all the same.
bool is_read(std::string_view bytes) {
  try {
    decompress_text(bytes);
    return true;
  } catch (const WorldError&) {
    return false;
  }
}

}  // namespace

TEST_CASE("a text is the same after it was compressed") {
  RandomText random(1648);
  for (const std::size_t size : {0U, 1U, 100U, 100'000U, 5'000'000U}) {
    const std::string letters(size, 'x');
    CHECK(decompress_text(compress_text(letters)) == letters);
    const std::string noise = random.bytes(size);
    CHECK(decompress_text(compress_text(noise)) == noise);
  }
  CHECK(compress_text(std::string(100'000, 'x')).size() < 100);
}

TEST_CASE("bytes that are no whole frame are refused") {
  const std::string whole = compress_text("The Minister agreed. The Minister agreed again.");
  for (std::size_t size = 0; size < whole.size(); ++size)
    CHECK_FALSE(is_read(whole.substr(0, size)));
  CHECK_FALSE(is_read(whole + "x"));
  CHECK_FALSE(is_read("The Minister agreed."));
}

TEST_CASE("a frame that lies about its size reserves no memory for it") {
  // Magic number; a header that gives eight bytes to the size; the size; an empty last block.
  const std::string lie = std::string("\x28\xB5\x2F\xFD\xE0") + std::string(6, '\xFF') +
                          std::string(2, '\0') + std::string("\x01\0\0", 3);
  CHECK_FALSE(is_read(lie));
}

TEST_CASE("a damaged frame never does worse than be refused, or be another text") {
  RandomText random(1713);
  const std::string whole = compress_text(random.utf8(3000));
  for (int i = 0; i < 2000; ++i) {
    std::string damaged = whole;
    damaged[random.below(damaged.size())] = static_cast<char>(random.below(256));
    is_read(damaged);
  }
  SUCCEED();
}

}  // namespace dragoman
