#pragma once
// The objects of a JSON file, one after another, without reading more of it than one: the elements
// of an array, or objects on several lines each. What stands between them (blanks, commas, the
// array's brackets) is passed over.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "indexer/readers/source/byte_source.h"

namespace dragoman {

/// Whether content that begins so is to be read by JsonValues, and not line by line: an array, or
/// an object of several lines, or several objects on the first line.
bool is_json_of_many_lines(std::string_view head);

/// One value, as its bytes.
struct JsonValue {
  std::string json;          // at most the bytes asked for; the rest is passed over
  std::uint64_t length = 0;  // bytes it has
  std::uint64_t line = 0;    // where it begins, counted from 1
  bool is_whole = true;      // else the file ends inside it
};

class JsonValues {
 public:
  /// Borrows `source`. A value keeps at most `most_bytes`.
  JsonValues(ByteSource& source, std::size_t most_bytes)
      : source_(source), most_bytes_(most_bytes) {}

  /// The next value; false at the end. Any bytes are safe; a value that is no object ends at the
  /// next comma, bracket or line end.
  bool next(JsonValue& value);

 private:
  bool fill();
  bool skip_between(JsonValue& value);
  bool take(char c, JsonValue& value);

  ByteSource& source_;
  std::size_t most_bytes_;
  std::string chunk_;
  std::size_t at_ = 0;
  std::uint64_t line_ = 1;
  bool has_begun_ = false;
  // Of the value that is read:
  int depth_ = 0;
  bool in_string_ = false;
  bool is_escaped_ = false;
};

}  // namespace dragoman
