#pragma once
// The contents of one value slot by document: each content once, and for each document which it has.
// A content is a list of values (schema/values.h), each of which is written once.
//
// Its bytes in a file of columns (column_file.h), format 1, never to change; numbers are
// little-endian:
//   u32       the last document
//   u32       1, 2 or 4: the bytes of a content's number
//   u32       how many values there are
//   u32       how many contents there are, in byte order; the first is ""
//   u32       for each value the byte of the texts at which it begins; and their size
//   u32       for each content the place among the listed values at which it begins; and their number
//   u32       the listed values, by their numbers from 0, one content after the other
//   numbers   of the contents, from 0, of the documents 0 to the last
//   texts     of the values, ascending
//   u64       the XXH3-64 of all bytes before

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/schema/encoding.h"
#include "analyzers/text/string_map.h"

namespace dragoman {

/// A view of the bytes. Immutable; safe to read from several threads.
class ValueColumn {
 public:
  /// Absent for bytes that aren't a column.
  static std::optional<ValueColumn> read(std::string_view bytes);

  std::uint32_t last() const { return last_; }

  std::size_t values() const { return values_; }
  /// By number, below values().
  std::string_view value(std::size_t number) const {
    const std::size_t begin = at(value_begins_, number);
    return bytes_.substr(texts_ + begin, at(value_begins_, number + 1) - begin);
  }

  std::size_t contents() const { return contents_; }
  /// Calls `visit(number of the value)` for each that a content lists, by its number below
  /// contents().
  template <typename Visit>
  void for_each_listed(std::size_t content, Visit visit) const {
    const std::size_t end = at(content_begins_, content + 1);
    for (std::size_t i = at(content_begins_, content); i < end; ++i) visit(at(listed_, i));
  }

  /// Calls `use` once, with a function that gives the content of a document up to the last, by its
  /// number. Counting calls that for each document of a set.
  template <typename Use>
  void with_contents(Use use) const {
    const char* const numbers = bytes_.data() + numbers_;
    const auto content = [=]<typename Number>(Number, std::size_t document) {
      return std::size_t{number_at<Number>(numbers, document)};
    };
    switch (width_) {
      case 1: return use([=](std::size_t document) { return content(std::uint8_t{}, document); });
      case 2: return use([=](std::size_t document) { return content(std::uint16_t{}, document); });
      default: return use([=](std::size_t document) { return content(std::uint32_t{}, document); });
    }
  }

  /// The content of a document up to the last, by its number.
  std::size_t content_of(std::uint32_t document) const {
    std::size_t content = 0;
    with_contents([&](auto content_at) { content = content_at(document); });
    return content;
  }

 private:
  explicit ValueColumn(std::string_view bytes) : bytes_(bytes) {}
  bool read_beginning();
  bool are_numbers_known() const;
  bool is_ascending(std::size_t begins, std::size_t count, std::size_t end) const;

  // The number i of those that begin at a byte.
  std::uint32_t at(std::size_t begin, std::size_t i) const {
    return number_at<std::uint32_t>(bytes_.data() + begin, i);
  }

  template <typename Number>
  static Number number_at(const char* numbers, std::size_t i) {
    const char* const begin = numbers + i * sizeof(Number);
    if constexpr (std::endian::native != std::endian::little)
      return fixed_at<Number>({begin, sizeof(Number)}, 0);
    Number number = 0;
    std::memcpy(&number, begin, sizeof number);
    return number;
  }

  std::string_view bytes_;
  std::uint32_t last_ = 0;
  std::size_t width_ = 0;
  std::size_t values_ = 0;
  std::size_t contents_ = 0;
  std::size_t value_begins_ = 0;  // bytes
  std::size_t content_begins_ = 0;
  std::size_t listed_ = 0;
  std::size_t numbers_ = 0;
  std::size_t texts_ = 0;
};

/// Puts a column together. Not thread-safe.
class ValueColumnWriter {
 public:
  ValueColumnWriter() { numbers_.emplace("", 0); }

  /// Of documents in ascending order. Those that are left out have the content "".
  void add(std::uint32_t document, const std::string& content);

  /// Its bytes, for documents up to `last`, none of which comes before one that was added.
  std::string finish(std::uint32_t last) const;

 private:
  void put_numbers(const std::vector<std::uint32_t>& sorted, std::uint32_t last, std::size_t width,
                   std::string& out) const;

  StringMap<std::uint32_t> numbers_;  // of contents, in the order of their first documents
  std::vector<std::uint32_t> by_document_;
};

}  // namespace dragoman
