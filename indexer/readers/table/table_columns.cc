#include "indexer/readers/table/table_columns.h"

#include <algorithm>
#include <array>

#include "analyzers/text/ascii.h"
#include "analyzers/text/display.h"
#include "analyzers/text/error.h"
#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

constexpr std::size_t kLongestColumnName = 60;  // bytes
constexpr std::size_t kMaxSaid = 600;

struct TableName {
  std::string_view name;
  Field field;
};

// Names of History Lab's tables, of the National Archives' (AAD), of logs of requests, and those
// that programs give to such columns. Of several for a field the first in this list is taken.
constexpr auto kTableNames = std::to_array<TableName>({
    {"id", Field::kId},
    {"doc_id", Field::kId},
    {"document_id", Field::kId},
    {"docid", Field::kId},
    {"document_number", Field::kId},
    {"doc_nbr", Field::kId},
    {"request_id", Field::kId},
    {"request_number", Field::kId},
    {"case_number", Field::kId},
    {"control_number", Field::kId},
    {"identifier", Field::kId},
    {"title", Field::kTitle},
    {"subject", Field::kTitle},
    {"headline", Field::kTitle},
    {"subject_line", Field::kTitle},
    {"date", Field::kDate},
    {"authored", Field::kDate},
    {"date_authored", Field::kDate},
    {"draft_date", Field::kDate},
    {"doc_date", Field::kDate},
    {"document_date", Field::kDate},
    {"sent", Field::kDate},
    {"date_sent", Field::kDate},
    {"pub_date", Field::kDate},
    {"date_received", Field::kDate},
    {"received_date", Field::kDate},
    {"created", Field::kDate},
    {"text", Field::kText},
    {"body", Field::kText},
    {"content", Field::kText},
    {"message_text", Field::kText},
    {"message", Field::kText},
    {"raw_text", Field::kText},
    {"raw_body", Field::kText},
    {"full_text", Field::kText},
    {"ocr_text", Field::kText},
    {"description", Field::kText},
    {"request_description", Field::kText},
    {"abstract", Field::kText},
    {"summary", Field::kText},
    {"from", Field::kFrom},
    {"sender", Field::kFrom},
    {"author", Field::kFrom},
    {"authors", Field::kFrom},
    {"from_field", Field::kFrom},
    {"requester", Field::kFrom},
    {"to", Field::kTo},
    {"recipient", Field::kTo},
    {"recipients", Field::kTo},
    {"to_field", Field::kTo},
    {"classification", Field::kClassification},
    {"original_classification", Field::kClassification},
    {"orig_class", Field::kClassification},
    {"tags", Field::kTags},
    {"collection", Field::kCollection},
    {"series", Field::kCollection},
});

std::string table_name(std::string_view written) {
  std::string name = ascii::collapse_blanks(written);
  std::transform(name.begin(), name.end(), name.begin(),
                 [](char c) { return c == ' ' ? '_' : ascii::to_lower(c); });
  return name;
}

std::string shown(std::string_view written) {
  return shortened(printable(decode_text(std::string(written)).text), kLongestColumnName);
}

bool is_list_of_names(const CsvRecord& record) {
  return record.columns >= 2 && record.columns == record.fields.size() &&
         std::all_of(record.fields.begin(), record.fields.end(), [](const std::string& field) {
           return field.size() <= kLongestColumnName && field.find('\n') == std::string::npos;
         });
}

}  // namespace

std::optional<TableColumns> TableColumns::from_header_row(const CsvRecord& record,
                                                          const ChosenColumns& chosen) {
  if (!is_list_of_names(record)) return std::nullopt;
  std::vector<std::string> names;
  for (const std::string& field : record.fields) names.push_back(table_name(field));
  TableColumns columns;
  columns.fields_.resize(names.size());
  const auto take = [&](Field field, const std::string& name) {
    const auto place = std::find(names.begin(), names.end(), name);
    if (place == names.end()) return false;
    columns.fields_[static_cast<std::size_t>(place - names.begin())] = field;
    return true;
  };
  for (const auto& [field, name] : chosen) {
    if (!take(field, table_name(name))) return std::nullopt;
  }
  if (chosen.empty()) {
    for (const TableName& row : kTableNames) {
      if (!columns.has(row.field)) take(row.field, std::string(row.name));
    }
    const auto known =
        columns.fields_.size() - static_cast<std::size_t>(std::count(
                                     columns.fields_.begin(), columns.fields_.end(), std::nullopt));
    const bool is_table =
        (columns.has(Field::kText) && known >= 2) || (columns.has(Field::kTitle) && known >= 3);
    if (!is_table) return std::nullopt;
  }
  columns.say(record);
  return columns;
}

bool TableColumns::has(Field field) const {
  return std::find(fields_.begin(), fields_.end(), field) != fields_.end();
}

void TableColumns::say(const CsvRecord& record) {
  std::string unread;
  for (std::size_t i = 0; i < fields_.size(); ++i) {
    const std::string name = shown(record.fields[i]);
    std::string& list = fields_[i] ? said_ : unread;
    if (list.size() > kMaxSaid) continue;
    list += list.empty() ? "" : ", ";
    if (fields_[i]) list += std::string(info(*fields_[i]).name) + '=';
    list += name;
  }
  if (!unread.empty()) said_ += "; columns that aren't read: " + unread;
}

std::optional<char> table_delimiter(std::string_view head) {
  const std::string_view row = head.substr(0, head.find('\n'));
  std::ptrdiff_t most = 0;
  std::optional<char> found;
  for (const char c : {',', '\t', ';', '|'}) {
    const auto count = std::count(row.begin(), row.end(), c);
    if (count > most) {
      most = count;
      found = c;
    }
  }
  return found;
}

ChosenColumns read_chosen_columns(std::string_view option) {
  ChosenColumns chosen;
  while (!option.empty()) {
    const std::string_view pair = option.substr(0, option.find(','));
    option.remove_prefix(std::min(option.size(), pair.size() + 1));
    const std::size_t equals = pair.find('=');
    const std::string_view name = ascii::trim(pair.substr(0, equals));
    const auto table = field_table();
    const auto row = std::find_if(table.begin(), table.end(),
                                  [&](const FieldInfo& f) { return f.name == name; });
    if (equals == std::string_view::npos || row == table.end() || equals + 1 == pair.size()) {
      throw UsageError("--columns takes FIELD=COLUMN,..., such as id=doc_id,text=body, not '" +
                       std::string(pair) + "'");
    }
    chosen.emplace_back(row->field, std::string(ascii::trim(pair.substr(equals + 1))));
  }
  return chosen;
}

}  // namespace dragoman
