#include "analyzers/table/csv_records.h"

#include <algorithm>
#include <utility>

namespace dragoman {

CsvRecords::CsvRecords(More more, std::size_t most_bytes, char delimiter)
    : more_(std::move(more)), most_bytes_(most_bytes), delimiter_(delimiter) {}

bool CsvRecords::next(CsvRecord& record) {
  if (!read_record()) return false;
  record_.number = ++number_;
  record = std::move(record_);
  return true;
}

bool CsvRecords::refill() {
  constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";
  chunk_.clear();
  at_ = 0;
  bool has_more = more_(chunk_);
  if (is_begun_) return has_more;
  is_begun_ = true;
  while (has_more && chunk_.size() < kByteOrderMark.size()) has_more = more_(chunk_);
  if (chunk_.starts_with(kByteOrderMark)) at_ = kByteOrderMark.size();
  return at_ < chunk_.size() || more_(chunk_);
}

bool CsvRecords::read_record() {
  record_ = CsvRecord();
  record_.line = line_;
  field_.clear();
  kept_ = 0;
  state_ = State::kFieldStart;
  while (state_ != State::kRecordEnd) {
    if (at_ == chunk_.size() && !refill()) return end_input();
    if (state_ == State::kPlain || state_ == State::kQuoted) take_run();
    if (at_ < chunk_.size()) take(chunk_[at_++]);
  }
  return true;
}

// False where no record has begun.
bool CsvRecords::end_input() {
  if (state_ == State::kFieldStart && record_.columns == 0) return false;
  record_.is_cut_short = state_ == State::kQuoted || state_ == State::kBackslash;
  if (state_ == State::kBackslashQuote) keep("\\");
  end_field('\n');
  return true;
}

// What stands before the next character that could mean something.
void CsvRecords::take_run() {
  const std::string_view ahead = std::string_view(chunk_).substr(at_);
  const bool is_plain = state_ == State::kPlain;
  const auto end = std::find_if(ahead.begin(), ahead.end(), [&](char c) {
    return is_plain ? c == delimiter_ || c == '\r' || c == '\n' : c == '"' || c == '\\';
  });
  const std::string_view run(ahead.begin(), end);
  line_ += static_cast<std::uint64_t>(std::count(run.begin(), run.end(), '\n'));
  keep(run);
  at_ += run.size();
}

void CsvRecords::take(char c) {
  if (c == '\n') ++line_;
  switch (state_) {
    case State::kFieldStart: return take_at_start(c);
    case State::kQuoted:
      if (c == '"') state_ = State::kQuote;
      if (c == '\\') state_ = State::kBackslash;
      if (c != '"' && c != '\\') keep({&c, 1});
      return;
    case State::kBackslash: return take_behind_backslash(c);
    case State::kBackslashQuote: return take_behind_backslash_quote(c);
    case State::kQuote: return take_behind_quote(c);
    case State::kReturn: return take_behind_return(c);
    default:
      if (c == delimiter_ || c == '\n')
        end_field(c);  // the end of a plain field; a CR there is dropped
  }
}

void CsvRecords::put_back(char c) {
  --at_;
  if (c == '\n') --line_;
}

void CsvRecords::take_at_start(char c) {
  if (c == '\n' && record_.columns == 0) {
    record_.line = line_;  // a blank line
  } else if (c == delimiter_ || c == '\n') {
    end_field(c);
  } else if (c == '"') {
    if (record_.columns == 0) record_.is_quoted = true;
    state_ = State::kQuoted;
  } else if (c != ' ' && c != '\t' && c != '\r') {
    keep({&c, 1});
    state_ = State::kPlain;
  }
}

void CsvRecords::take_behind_quote(char c) {
  if (c == delimiter_ || c == '\n') return end_field(c);
  if (c == '\r') {
    state_ = State::kReturn;
    return;
  }
  state_ = State::kQuoted;
  keep("\"");
  if (c == '"') {
    doubles_quotes_ = true;
  } else {
    put_back(c);
  }
}

void CsvRecords::take_behind_return(char c) {
  if (c == delimiter_ || c == '\n') return end_field(c);
  state_ = State::kQuoted;
  keep("\"\r");
  put_back(c);
}

void CsvRecords::take_behind_backslash(char c) {
  state_ = State::kQuoted;
  if (doubles_quotes_ && c == '"') {
    state_ = State::kBackslashQuote;
  } else if (!doubles_quotes_ && (c == '"' || c == '\\')) {
    keep({&c, 1});
  } else {
    keep("\\");
    put_back(c);
  }
}

void CsvRecords::take_behind_backslash_quote(char c) {
  if (c == delimiter_ || c == '\r' || c == '\n' || c == '"') {
    keep("\\");
    return take_behind_quote(c);
  }
  state_ = State::kQuoted;
  keep("\"");
  put_back(c);
}

void CsvRecords::keep(std::string_view text) {
  record_.bytes += text.size();
  const std::size_t kept = std::min(text.size(), most_bytes_ - kept_);
  field_.append(text, 0, kept);
  kept_ += kept;
}

void CsvRecords::end_field(char c) {
  if (record_.fields.size() < CsvRecord::kMaxKept) record_.fields.push_back(std::move(field_));
  field_.clear();
  ++record_.columns;
  state_ = c == '\n' ? State::kRecordEnd : State::kFieldStart;
}

}  // namespace dragoman
