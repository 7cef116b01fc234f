#pragma once
// Files of lines of columns with blanks between, as trec_eval takes them: a blank is what C's
// isspace() accepts, ids are bytes of any encoding.

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace dragoman::eval {

/// The bytes of a file, or of standard input for "-". Throws InputError where it can't be read, or
/// is empty unless `may_be_empty`.
std::vector<char> read_bytes(const std::string& path, bool may_be_empty = false);

/// Goes through the lines of a text and the columns of each. A byte-order mark is passed over.
/// Views point into the text.
class ColumnReader {
 public:
  /// `path` is for messages.
  ColumnReader(std::string_view text, std::string path) : rest_(text), path_(std::move(path)) {
    constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
    if (rest_.starts_with(kByteOrderMark)) rest_.remove_prefix(kByteOrderMark.size());
  }

  /// Goes to the next line; false at the end of the text.
  bool next_line();

  /// The line's next column; "" where there is none.
  std::string_view next_column();

  /// Throws InputError with path and line.
  [[noreturn]] void fail(const std::string& message) const;

 private:
  std::string_view rest_;  // after the line
  std::string_view line_;  // what of it isn't read yet
  std::string path_;
  std::size_t number_ = 0;
};

/// The queries of a file, each with a member `id`, made where its first line is read.
template <typename Query>
class QueriesById {
 public:
  Query& operator[](std::string_view id) {
    if (queries_.empty() || queries_[last_].id != id) last_ = place(id);
    return queries_[last_];
  }

  std::vector<Query>& queries() { return queries_; }

 private:
  std::size_t place(std::string_view id) {
    const auto [found, added] = places_.emplace(id, queries_.size());
    if (added) queries_.emplace_back().id = id;
    return found->second;
  }

  std::vector<Query> queries_;
  std::unordered_map<std::string_view, std::size_t> places_;
  std::size_t last_ = 0;
};

}  // namespace dragoman::eval
