#pragma once
// Text in UTF-16, made UTF-8 piece by piece.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dragoman {

struct Utf16Form {
  bool is_big_endian = false;
  bool has_mark = false;  // a byte-order mark
};

/// Whether text that begins so is UTF-16, told by its byte-order mark or, without one, by what of
/// it is ASCII: an eighth of the first 8 KiB at least, and no control character among it. UTF-32
/// isn't UTF-16.
std::optional<Utf16Form> recognise_utf16(std::string_view head);

/// Not thread-safe: one for each text.
class Utf16Decoder {
 public:
  explicit Utf16Decoder(bool is_big_endian) : is_big_endian_(is_big_endian) {}

  /// Appends the bytes as UTF-8, a byte-order mark too. They may end within a character, which the
  /// next ones complete. A surrogate alone becomes U+FFFD.
  void decode(std::string_view bytes, std::string& out);

  /// At the text's end: appends U+FFFD where it breaks off within a character.
  void finish(std::string& out);

  /// How many U+FFFD have been put in place of what is ill-formed.
  std::size_t repairs() const { return repairs_; }

 private:
  void take(char16_t unit, std::string& out);
  void repair(std::string& out);

  bool is_big_endian_;
  std::optional<unsigned char> first_;  // byte of a unit
  char16_t lead_ = 0;                   // a surrogate that waits for the other
  std::size_t repairs_ = 0;
};

}  // namespace dragoman
