#include <algorithm>
#include <array>
#include <initializer_list>
#include <optional>
#include <string>
#include <utility>

#include "analyzers/table/csv_records.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/strings.h"
#include "searcher/batch/topic_formats.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxOfTopic = std::size_t{1} << 20U;

// Where a table has its queries or names. A table of people has further columns, which are passed
// over.
struct TopicColumns {
  std::optional<std::size_t> id;
  std::optional<std::size_t> query;
  std::optional<std::size_t> name;
};

std::optional<std::size_t> find_column(const CsvRecord& heading,
                                       std::initializer_list<std::string_view> names) {
  for (const std::string_view name : names) {
    for (std::size_t i = 0; i < heading.fields.size(); ++i)
      if (ascii::to_upper(trim(heading.fields[i])) == name) return i;
  }
  return std::nullopt;
}

TopicColumns columns_of(const CsvRecord& heading) {
  TopicColumns columns;
  columns.id = find_column(heading, {"QID", "ID"});
  columns.query = find_column(heading, {"QUERY"});
  columns.name = find_column(heading, {"NAME", "FULL NAME", "PERSON"});
  return columns;
}

CsvRecords::More once(std::string_view text) {
  return [text](std::string& chunk) mutable {
    chunk += text;
    return !std::exchange(text, {}).empty();
  };
}

std::string_view first_line(std::string_view text) {
  return text.substr(0, text.find_first_of("\r\n"));
}

char delimiter_of(std::string_view text) {
  const std::string_view line = first_line(text);
  const auto count = [&](char c) { return std::count(line.begin(), line.end(), c); };
  return count(';') > count(',') ? ';' : ',';
}

std::string_view field_of(const CsvRecord& record, const std::optional<std::size_t>& column) {
  if (!column || *column >= record.fields.size()) return {};
  return trim(record.fields[*column]);
}

}  // namespace

bool looks_like_csv_topics(std::string_view text) {
  const std::string_view line = first_line(text);
  if (line.find('\t') != std::string_view::npos) return false;  // an id, a tab, a query
  CsvRecords records(once(line), kMaxOfTopic, delimiter_of(text));
  CsvRecord heading;
  if (!records.next(heading)) return false;
  const TopicColumns columns = columns_of(heading);
  return columns.query || columns.name;
}

// A row with a query asks for that; one without, or a table without such a column, for the name.
std::vector<TopicText> read_csv_topics(std::string_view text, const std::string& path) {
  CsvRecords records(once(text), kMaxOfTopic, delimiter_of(trim(text)));
  CsvRecord record;
  records.next(record);
  const TopicColumns columns = columns_of(record);
  std::vector<TopicText> topics;
  for (std::size_t row = 1; records.next(record); ++row) {
    if (record.is_cut_short) fail_in_line(path, record.line, "a quotation mark isn't closed");
    TopicText topic;
    topic.line = record.line;
    topic.id = columns.id ? std::string(field_of(record, columns.id)) : std::to_string(row);
    topic.title = field_of(record, columns.query);
    if (topic.title.empty()) topic.name = field_of(record, columns.name);
    topics.push_back(std::move(topic));
  }
  return topics;
}

}  // namespace dragoman
