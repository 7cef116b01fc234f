#pragma once
// A telegram's beginning as its header is read: web copies have no-break and other wide blanks in
// it, and some have it in small letters. Both are made plain here, byte for byte, so that offsets
// stay valid.

#include <string>
#include <string_view>

namespace dragoman {

/// How far a text is made plain, in bytes; header reading never looks further.
inline constexpr std::size_t kMaxPlainBytes = 81'920;

/// Holds the plain beginning of a text, which must outlive it. Not copyable: views point into it.
class PlainHeader {
 public:
  explicit PlainHeader(std::string_view text);
  PlainHeader(const PlainHeader&) = delete;
  PlainHeader& operator=(const PlainHeader&) = delete;

  /// The text's first kMaxPlainBytes, wide blanks as two or three plain ones. In a header of
  /// small letters the lines without capitals are in capitals.
  std::string_view text() const { return plain_; }

  /// A view into text() as the original has those bytes.
  std::string_view as_written(std::string_view view) const;

 private:
  std::string_view original_;
  std::string storage_;  // empty where the original is plain
  std::string_view plain_;
};

}  // namespace dragoman
