#pragma once
// Records of fields that commas, or other signs, divide, streamed. A field in quotes may hold
// commas and line ends; a quote in it is doubled (RFC 4180) or has a backslash before it, and then
// a backslash too (PostgreSQL's COPY ... ESCAPE '\'). Which of the two a file does is seen from its
// first doubled quote: after that, a backslash at a field's end is one. A quote that is neither,
// and isn't followed by a comma or a line end, is text.

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

struct CsvRecord {
  std::vector<std::string> fields;  // bytes as they stand, unescaped; the first kMaxKept
  std::size_t columns = 0;          // fields there are
  std::uint64_t number = 0;         // counted from 1, blank lines not
  std::uint64_t line = 0;           // where it begins, counted from 1
  std::uint64_t bytes = 0;          // of all fields; the fields are cut where they are too many
  bool is_quoted = false;           // the first field is
  bool is_cut_short = false;        // the input ends inside quotes

  static constexpr std::size_t kMaxKept = 64;
};

class CsvRecords {
 public:
  /// Appends the next bytes of the input to `chunk`, at least one; false at the end.
  using More = std::function<bool(std::string& chunk)>;

  /// A record keeps at most `most_bytes`.
  CsvRecords(More more, std::size_t most_bytes, char delimiter = ',');

  /// Reads the next record; blank lines are passed over. False at the end. What `more` throws
  /// passes through; the record it broke off is lost.
  bool next(CsvRecord& record);

 private:
  enum class State : std::uint8_t {
    kFieldStart,
    kPlain,           // in a field without quotes
    kQuoted,          // in a field in quotes
    kBackslash,       // after a backslash in quotes
    kBackslashQuote,  // after that and a quote, where quotes are doubled
    kQuote,           // after a quote in quotes: the field's end, or the first of two
    kReturn,          // after that quote and a CR
    kRecordEnd,
  };

  bool refill();
  bool read_record();
  bool end_input();
  void take_run();
  void take(char c);
  void take_at_start(char c);
  void take_behind_quote(char c);
  void take_behind_return(char c);
  void take_behind_backslash(char c);
  void take_behind_backslash_quote(char c);
  void put_back(char c);
  void keep(std::string_view text);
  void end_field(char c);

  More more_;
  std::size_t most_bytes_;
  char delimiter_;
  std::string chunk_;
  std::size_t at_ = 0;
  bool is_begun_ = false;
  std::uint64_t line_ = 1;
  std::uint64_t number_ = 0;
  State state_ = State::kFieldStart;
  bool doubles_quotes_ = false;
  CsvRecord record_;
  std::string field_;
  std::size_t kept_ = 0;
};

}  // namespace dragoman
