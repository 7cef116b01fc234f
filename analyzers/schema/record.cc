#include "analyzers/schema/record.h"

#include <xxhash.h>

#include <algorithm>
#include <utility>

#include "analyzers/error.h"

namespace dragoman {
namespace {

constexpr char kFormat = 1;

void put_varint(std::size_t number, std::string& out) {
  while (number >= 0x80) {
    out += static_cast<char>((number & 0x7FU) | 0x80U);
    number >>= 7U;
  }
  out += static_cast<char>(number);
}

[[noreturn]] void throw_damaged() {
  throw WorldError("a document of the index is damaged (rebuild it from its sources)");
}

std::size_t take_varint(std::string_view& bytes) {
  std::size_t number = 0;
  for (unsigned shift = 0; shift < 56; shift += 7) {
    if (bytes.empty()) throw_damaged();
    const auto byte = static_cast<unsigned char>(bytes.front());
    bytes.remove_prefix(1);
    number |= std::size_t{byte & 0x7FU} << shift;
    if (byte < 0x80) return number;
  }
  throw_damaged();
}

void put_field(const Document& document, const FieldInfo& row, std::string& out) {
  for (const std::string& value : document.all(row.field)) {
    put_varint(row.number, out);
    put_varint(value.size(), out);
    out += value;
  }
}

// Everything but the id and the source, the text last.
std::string encode_content(const Document& document) {
  std::string out;
  for (const FieldInfo& row : field_table()) {
    const bool apart = row.field == Field::kId || row.field == Field::kSource;
    if (!apart && row.field != Field::kText) put_field(document, row, out);
  }
  put_field(document, info(Field::kText), out);
  return out;
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

}  // namespace

std::string encode_record(const Document& document) {
  std::string out(1, kFormat);
  put_field(document, info(Field::kId), out);
  put_field(document, info(Field::kSource), out);
  out += encode_content(document);
  return out;
}

Document decode_record(std::string_view bytes) {
  check_format(bytes);
  Document document;
  while (!bytes.empty()) {
    const auto [field, value] = take_field(bytes);
    document.add(field, std::string(value));
  }
  return document;
}

std::string record_id(std::string_view bytes) {
  check_format(bytes);
  if (bytes.empty()) return {};
  const auto [field, value] = take_field(bytes);
  return field == Field::kId ? std::string(value) : std::string();
}

std::string content_hash(const Document& document) {
  return hash_bytes(encode_content(document));
}

std::string hash_bytes(std::string_view bytes) {
  XXH128_canonical_t canonical;
  XXH128_canonicalFromHash(&canonical, XXH3_128bits(bytes.data(), bytes.size()));
  return {reinterpret_cast<const char*>(canonical.digest), sizeof canonical.digest};
}

}  // namespace dragoman
