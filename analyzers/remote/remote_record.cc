#include "analyzers/remote/remote_record.h"

#include <algorithm>

#include "analyzers/schema/encoding.h"
#include "analyzers/schema/record.h"
#include "analyzers/schema/values.h"
#include "analyzers/text/hex.h"

namespace dragoman {
namespace {

constexpr std::string_view kCompoundPrefix = "XY";
constexpr std::size_t kHashBytes = 8;

void put_text(std::string_view text, std::string& out) {
  put_varint(text.size(), out);
  out += text;
}

std::string take_text(std::string_view& bytes) {
  const std::size_t size = take_varint(bytes);
  if (size > bytes.size()) throw_damaged();
  std::string text(bytes.substr(0, size));
  bytes.remove_prefix(size);
  return text;
}

std::size_t take_byte(std::string_view& bytes) {
  if (bytes.empty()) throw_damaged();
  const auto byte = static_cast<unsigned char>(bytes.front());
  bytes.remove_prefix(1);
  return byte;
}

// Each once, as facets count them.
std::vector<std::string> counted_values(const Document& document, Field field) {
  std::vector<std::string> values;
  for (const std::string& value : document.all(field)) {
    const bool known = std::find(values.begin(), values.end(), value) != values.end();
    if (!known && !value.empty()) values.push_back(value);
  }
  return values;
}

std::size_t shared_bytes(std::string_view a, std::string_view b) {
  return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first -
                                  a.begin());
}

}  // namespace

std::int64_t RemoteRecord::frequency(std::string_view term) const {
  const auto at =
      std::lower_bound(terms.begin(), terms.end(), term,
                       [](const auto& known, std::string_view t) { return known.first < t; });
  return at != terms.end() && at->first == term ? std::int64_t{at->second} : -1;
}

std::string encode_remote_record(const RemoteRecord& record) {
  std::string out;
  put_text(record.id, out);
  put_varint(record.length, out);
  put_text(record.written, out);
  std::string_view before;
  for (const auto& [term, frequency] : record.terms) {
    const std::size_t shared = shared_bytes(before, term);
    out += static_cast<char>(shared);
    out += static_cast<char>(term.size() - shared);
    out += std::string_view(term).substr(shared);
    put_varint(frequency, out);
    before = term;
  }
  return out;
}

RemoteRecord decode_remote_record(std::string_view bytes) {
  RemoteRecord record;
  record.id = take_text(bytes);
  record.length = static_cast<std::uint32_t>(take_varint(bytes));
  record.written = take_text(bytes);
  std::string term;
  while (!bytes.empty()) {
    const std::size_t shared = take_byte(bytes);
    const std::size_t rest = take_byte(bytes);
    if (shared > term.size() || rest > bytes.size()) throw_damaged();
    term.resize(shared);
    term += bytes.substr(0, rest);
    bytes.remove_prefix(rest);
    record.terms.emplace_back(term, static_cast<std::uint32_t>(take_varint(bytes)));
  }
  return record;
}

std::string encode_remote_values(const Document& document) {
  std::string out;
  for (const FieldInfo& row : field_table()) {
    const std::vector<std::string> values = counted_values(document, row.field);
    if (row.slot != kNoSlot || !row.many || !has_shown_values(row) || values.empty()) continue;
    out += static_cast<char>(row.number);
    put_text(encode_list(values), out);
  }
  return out;
}

std::string remote_values(std::string_view bytes, Field field) {
  while (!bytes.empty()) {
    const bool is_wanted = static_cast<int>(take_byte(bytes)) == info(field).number;
    std::string list = take_text(bytes);
    if (is_wanted) return list;
  }
  return "";
}

std::string compound_term(std::string_view term) {
  return std::string(kCompoundPrefix) + to_hex(hash_bytes(term).substr(0, kHashBytes));
}

}  // namespace dragoman
