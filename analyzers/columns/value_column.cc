#include "analyzers/columns/value_column.h"

#include <xxhash.h>

#include <algorithm>
#include <map>

#include "analyzers/schema/values.h"

namespace dragoman {
namespace {

constexpr std::size_t kNumber = sizeof(std::uint32_t);
constexpr std::size_t kBeginning = 4 * kNumber;
constexpr std::size_t kSumBytes = 8;

std::uint64_t sum_of(std::string_view bytes) {
  return XXH3_64bits(bytes.data(), bytes.size());
}

std::size_t width_of(std::size_t contents) {
  if (contents <= 0x100) return 1;
  return contents <= 0x10000 ? 2 : 4;
}

void put_number(std::size_t number, std::string& out) {
  put_fixed(static_cast<std::uint32_t>(number), out);
}

}  // namespace

std::optional<ValueColumn> ValueColumn::read(std::string_view bytes) {
  if (bytes.size() < kBeginning + kSumBytes) return std::nullopt;
  const std::string_view summed = bytes.substr(0, bytes.size() - kSumBytes);
  if (sum_of(summed) != fixed_at<std::uint64_t>(bytes, summed.size())) return std::nullopt;
  ValueColumn column(summed);
  if (!column.read_beginning() || !column.are_numbers_known()) return std::nullopt;
  return column;
}

bool ValueColumn::read_beginning() {
  last_ = at(0, 0);
  width_ = at(0, 1);
  values_ = at(0, 2);
  contents_ = at(0, 3);
  if (contents_ == 0 || width_ != width_of(contents_)) return false;
  value_begins_ = kBeginning;
  content_begins_ = value_begins_ + (values_ + 1) * kNumber;
  listed_ = content_begins_ + (contents_ + 1) * kNumber;
  if (listed_ > bytes_.size()) return false;
  const std::size_t listed = at(content_begins_, contents_);
  numbers_ = listed_ + listed * kNumber;
  texts_ = numbers_ + (std::size_t{last_} + 1) * width_;
  if (texts_ > bytes_.size()) return false;
  return is_ascending(value_begins_, values_, bytes_.size() - texts_) &&
         is_ascending(content_begins_, contents_, listed);
}

bool ValueColumn::is_ascending(std::size_t begins, std::size_t count, std::size_t end) const {
  for (std::size_t i = 0; i < count; ++i) {
    if (at(begins, i) > at(begins, i + 1)) return false;
  }
  return at(begins, count) == end;
}

bool ValueColumn::are_numbers_known() const {
  const std::size_t listed = at(content_begins_, contents_);
  for (std::size_t i = 0; i < listed; ++i) {
    if (at(listed_, i) >= values_) return false;
  }
  std::size_t highest = 0;
  with_contents([&](auto content_at) {
    for (std::size_t document = 0; document <= last_; ++document)
      highest = std::max(highest, content_at(document));
  });
  return highest < contents_;
}

void ValueColumnWriter::add(std::uint32_t document, const std::string& content) {
  const auto next = static_cast<std::uint32_t>(numbers_.size());
  by_document_.resize(document);
  by_document_.push_back(numbers_.try_emplace(content, next).first->second);
}

std::string ValueColumnWriter::finish(std::uint32_t last) const {
  const std::map<std::string_view, std::uint32_t> contents(numbers_.begin(), numbers_.end());
  std::map<std::string_view, std::size_t> values;
  for (const auto& [content, number] : contents) {
    for_each_listed(content, [&](std::string_view value) { values.emplace(value, 0); });
  }
  std::string out;
  const std::size_t width = width_of(contents.size());
  for (const std::size_t number : {std::size_t{last}, width, values.size(), contents.size()})
    put_number(number, out);
  std::string texts;
  for (std::size_t number = 0; auto& [value, known_by] : values) {
    known_by = number++;
    put_number(texts.size(), out);
    texts += value;
  }
  put_number(texts.size(), out);
  std::vector<std::size_t> listed;
  std::vector<std::uint32_t> sorted(contents.size());  // numbers in byte order
  for (std::uint32_t number = 0; const auto& [content, first_number] : contents) {
    sorted[first_number] = number++;
    put_number(listed.size(), out);
    for_each_listed(content,
                    [&](std::string_view value) { listed.push_back(values.find(value)->second); });
  }
  put_number(listed.size(), out);
  for (const std::size_t value : listed) put_number(value, out);
  put_numbers(sorted, last, width, out);
  out += texts;
  put_fixed(sum_of(out), out);
  return out;
}

void ValueColumnWriter::put_numbers(const std::vector<std::uint32_t>& sorted, std::uint32_t last,
                                    std::size_t width, std::string& out) const {
  for (std::size_t document = 0; document <= last; ++document) {
    std::uint32_t number = sorted[document < by_document_.size() ? by_document_[document] : 0];
    for (std::size_t i = 0; i < width; ++i, number >>= 8U) out += static_cast<char>(number & 0xFFU);
  }
}

}  // namespace dragoman
