#pragma once
// Text that nobody would write, for properties that hold of all text. The same seed gives the same
// text on every machine.

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>

namespace dragoman::test {

class RandomText {
 public:
  explicit RandomText(std::uint32_t seed) : random_(seed) {}

  /// 0 to `limit` - 1.
  std::size_t below(std::size_t limit) { return random_() % limit; }

  /// Well-formed UTF-8: words, digits and the marks between them, many scripts, combining marks and
  /// controls, and now and then any character at all.
  std::string utf8(std::size_t characters);

  std::string ascii(std::size_t characters);
  std::string bytes(std::size_t size);

 private:
  char32_t character();

  std::mt19937 random_;
};

}  // namespace dragoman::test
