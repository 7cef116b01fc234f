#include "bench/eval/columns.h"

#include <fstream>
#include <iostream>

#include "analyzers/text/error.h"

namespace dragoman::eval {
namespace {

constexpr std::size_t kChunk = std::size_t{1} << 20U;

bool is_blank(char c) {
  return c == ' ' || (c >= '\t' && c <= '\r');
}

std::vector<char> read_stream(std::istream& in) {
  std::vector<char> bytes;
  std::size_t size = 0;
  while (in) {
    bytes.resize(size + kChunk);
    in.read(bytes.data() + size, kChunk);
    size += static_cast<std::size_t>(in.gcount());
  }
  bytes.resize(size);
  return bytes;
}

}  // namespace

std::vector<char> read_bytes(const std::string& path, bool may_be_empty) {
  std::ifstream file;
  if (path != "-") file.open(path, std::ios::binary);
  std::istream& in = path == "-" ? std::cin : file;
  const bool opened = path == "-" || file.is_open();
  std::vector<char> bytes = read_stream(in);
  if (!opened || in.bad()) throw InputError("can't read " + path);
  if (bytes.empty() && !may_be_empty) throw InputError(path + " is empty");
  return bytes;
}

bool ColumnReader::next_line() {
  if (rest_.empty()) return false;
  const std::size_t end = rest_.find('\n');
  line_ = rest_.substr(0, end);
  rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
  ++number_;
  return true;
}

std::string_view ColumnReader::next_column() {
  std::size_t begin = 0;
  while (begin < line_.size() && is_blank(line_[begin])) ++begin;
  std::size_t end = begin;
  while (end < line_.size() && !is_blank(line_[end])) ++end;
  const std::string_view column = line_.substr(begin, end - begin);
  line_.remove_prefix(end);
  return column;
}

void ColumnReader::fail(const std::string& message) const {
  throw InputError(path_ + ':' + std::to_string(number_) + ": " + message);
}

}  // namespace dragoman::eval
