#include "indexer/readers/json/json_values.h"

namespace dragoman {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
constexpr std::string_view kBlanks = " \t\r\n";
constexpr std::string_view kBetween = " \t\r\n\x1E,[]";
constexpr std::string_view kEnds = " \t\r\n,[]{\"";  // of a number or a word

std::string_view skip_blanks(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(kBlanks);
  return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

// How long the object is that the text begins with; npos where it doesn't end in it.
std::size_t object_length(std::string_view text) {
  int depth = 0;
  bool in_string = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string && c == '\\') {
      ++i;
    } else if (c == '"') {
      in_string = !in_string;
    } else if (!in_string && (c == '{' || c == '[')) {
      ++depth;
    } else if (!in_string && (c == '}' || c == ']') && --depth == 0) {
      return i + 1;
    }
  }
  return std::string_view::npos;
}

}  // namespace

// A line that is cut short is followed by the next one's object.
bool is_json_of_many_lines(std::string_view head) {
  if (head.starts_with(kByteOrderMark)) head.remove_prefix(kByteOrderMark.size());
  head = skip_blanks(head);
  if (head.starts_with('[') || head.starts_with('\x1E')) return true;
  const std::size_t end = head.find('\n');
  const std::string_view line = head.substr(0, end);
  const std::size_t length = object_length(line);
  if (length != std::string_view::npos) {
    const std::string_view rest = skip_blanks(line.substr(length));
    return rest.starts_with('{') || rest.starts_with(',');
  }
  if (end == std::string_view::npos) return false;
  const std::string_view next = skip_blanks(head.substr(end));
  return !next.empty() && next.front() != '{';
}

bool JsonValues::next(JsonValue& value) {
  value = {};
  depth_ = 0;
  in_string_ = false;
  is_escaped_ = false;
  if (!skip_between(value)) return false;
  for (;;) {
    if (at_ == chunk_.size() && !fill()) {
      value.is_whole = depth_ == 0 && !in_string_;
      return true;
    }
    const char c = chunk_[at_];
    if (depth_ == 0 && !in_string_ && value.length > 0 && kEnds.find(c) != std::string_view::npos) {
      return true;
    }
    ++at_;
    if (take(c, value)) return true;
  }
}

bool JsonValues::fill() {
  chunk_.clear();
  at_ = 0;
  if (!source_.read(ByteSource::kPeeked, chunk_)) return false;
  if (!has_begun_ && chunk_.starts_with(kByteOrderMark)) at_ = kByteOrderMark.size();
  has_begun_ = true;
  return at_ < chunk_.size() || fill();
}

bool JsonValues::skip_between(JsonValue& value) {
  for (;;) {
    if (at_ == chunk_.size() && !fill()) return false;
    const char c = chunk_[at_];
    if (kBetween.find(c) == std::string_view::npos) break;
    if (c == '\n') ++line_;
    ++at_;
  }
  value.line = line_;
  return true;
}

// True where the value ends with this character.
bool JsonValues::take(char c, JsonValue& value) {
  ++value.length;
  if (value.json.size() < most_bytes_) value.json += c;
  if (c == '\n') ++line_;
  if (in_string_) {
    if (!is_escaped_ && c == '"') in_string_ = false;
    is_escaped_ = !is_escaped_ && c == '\\';
    return !in_string_ && depth_ == 0;
  }
  if (c == '"') in_string_ = true;
  if (c == '{' || c == '[') ++depth_;
  return (c == '}' || c == ']') && --depth_ <= 0;
}

}  // namespace dragoman
