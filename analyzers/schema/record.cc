#include "analyzers/schema/record.h"

#include <xxhash.h>

#include <algorithm>
#include <utility>

#include "analyzers/schema/encoding.h"
#include "analyzers/schema/text_compression.h"

namespace dragoman {
namespace {

constexpr char kFormat = 3;

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

std::string_view take_frame(std::string_view& bytes) {
  const std::size_t length = take_varint(bytes);
  if (length > bytes.size()) throw_damaged();
  const std::string_view frame = bytes.substr(0, length);
  bytes.remove_prefix(length);
  return frame;
}

void put_frame(const std::string& frame, std::string& out) {
  put_varint(frame.size(), out);
  out += frame;
}

// The texts are left in `bytes`.
std::string take_head(std::string_view& bytes) {
  if (bytes.empty() || bytes.front() != kFormat) throw_damaged();
  bytes.remove_prefix(1);
  return decompress_text(take_frame(bytes));
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
  const std::string head = take_head(bytes);
  Document document;
  for (std::string_view left = head; !left.empty();) {
    const auto [field, value] = take_field(left);
    if (field == Field::kText) throw_damaged();
    document.add(field, std::string(value));
  }
  while (!bytes.empty()) {
    const std::string_view frame = take_frame(bytes);
    if (with_text) document.add(Field::kText, decompress_text(frame));
  }
  return document;
}

}  // namespace

std::string encode_record(const Document& document) {
  std::string head;
  put_field(document, info(Field::kId), head);
  put_field(document, info(Field::kSource), head);
  put_details(document, head);
  std::string out(1, kFormat);
  put_frame(compress_text(head), out);
  for (const std::string& text : document.all(Field::kText)) put_frame(compress_text(text), out);
  return out;
}

Document decode_record(std::string_view bytes) {
  return decode(bytes, true);
}

Document decode_record_but_text(std::string_view bytes) {
  return decode(bytes, false);
}

std::string record_id(std::string_view bytes) {
  const std::string head = take_head(bytes);
  if (head.empty()) return {};
  std::string_view left = head;
  const auto [field, value] = take_field(left);
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
