#include "analyzers/schema/record.h"

#include <xxhash.h>

#include <algorithm>
#include <utility>

#include "analyzers/schema/encoding.h"
#include "analyzers/schema/text_compression.h"

namespace dragoman {
namespace {

constexpr char kFormat = 2;

void put_value(const FieldInfo& row, std::string_view value, std::string& out) {
  put_varint(row.number, out);
  put_varint(value.size(), out);
  out += value;
}

void put_field(const Document& document, const FieldInfo& row, std::string& out) {
  for (const std::string& value : document.all(row.field)) put_value(row, value, out);
}

// Everything but the id, the source and the text.
void put_details(const Document& document, std::string& out) {
  for (const FieldInfo& row : field_table()) {
    const bool apart =
        row.field == Field::kId || row.field == Field::kSource || row.field == Field::kText;
    if (!apart) put_field(document, row, out);
  }
}

Field field_of_number(std::size_t number) {
  const auto table = field_table();
  const auto row = std::find_if(table.begin(), table.end(),
                                [&](const FieldInfo& r) { return r.number == number; });
  if (row == table.end()) throw_damaged();
  return row->field;
}

void check_format(std::string_view& bytes) {
  if (bytes.empty() || bytes.front() != kFormat) throw_damaged();
  bytes.remove_prefix(1);
}

std::pair<Field, std::string_view> take_field(std::string_view& bytes) {
  const Field field = field_of_number(take_varint(bytes));
  const std::size_t length = take_varint(bytes);
  if (length > bytes.size()) throw_damaged();
  const std::string_view value = bytes.substr(0, length);
  bytes.remove_prefix(length);
  return {field, value};
}

Document decode(std::string_view bytes, bool with_text) {
  check_format(bytes);
  Document document;
  while (!bytes.empty()) {
    const auto [field, value] = take_field(bytes);
    if (field != Field::kText) {
      document.add(field, std::string(value));
    } else if (with_text) {
      document.add(field, decompress_text(value));
    }
  }
  return document;
}

}  // namespace

std::string encode_record(const Document& document) {
  std::string out(1, kFormat);
  put_field(document, info(Field::kId), out);
  put_field(document, info(Field::kSource), out);
  put_details(document, out);
  for (const std::string& text : document.all(Field::kText)) {
    put_value(info(Field::kText), compress_text(text), out);
  }
  return out;
}

Document decode_record(std::string_view bytes) {
  return decode(bytes, true);
}

Document decode_record_but_text(std::string_view bytes) {
  return decode(bytes, false);
}

std::string record_id(std::string_view bytes) {
  check_format(bytes);
  if (bytes.empty()) return {};
  const auto [field, value] = take_field(bytes);
  return field == Field::kId ? std::string(value) : std::string();
}

std::string copy_hash(const Document& document) {
  Document alone = document;
  alone.clear(Field::kCollection);
  return content_hash(alone);
}

std::string content_hash(const Document& document) {
  std::string content;
  put_details(document, content);
  put_field(document, info(Field::kText), content);
  return hash_bytes(content);
}

std::string hash_bytes(std::string_view bytes) {
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), bytes.size()));
  return {reinterpret_cast<const char*>(canonical.digest), sizeof canonical.digest};
}

}  // namespace dragoman
