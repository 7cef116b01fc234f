#include "indexer/readers/json/json_document.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "analyzers/text/display.h"

namespace dragoman {
namespace {

using Json = nlohmann::json;

constexpr std::size_t kMaxValues = 1000;  // of one key

constexpr std::string_view kKeywords = "keywords";
constexpr std::string_view kSubject = "subject";  // the title, unless there is one beside it
constexpr std::size_t kLongestList = 160;         // bytes of keys named to the user
constexpr std::size_t kLongestKey = 40;           // of each

// What other collections call the fields. Keywords and abstracts are text too.
constexpr auto kOtherKeys = std::to_array<std::pair<std::string_view, Field>>({
    {"abstract", Field::kText},
    {"author", Field::kFrom},
    {"authors", Field::kFrom},
    {"body", Field::kText},
    {"byline", Field::kFrom},
    {"content", Field::kText},
    {"countries", Field::kCountry},
    {"headline", Field::kTitle},
    {kKeywords, Field::kText},
    {kSubject, Field::kTitle},
    {"summary", Field::kText},
    {"topics", Field::kTopic},
});

std::optional<Field> field_of_key(std::string_view key) {
  const auto other = std::find_if(kOtherKeys.begin(), kOtherKeys.end(),
                                  [&](const auto& named) { return named.first == key; });
  if (other != kOtherKeys.end()) return other->second;
  const auto table = field_table();
  const auto row =
      std::find_if(table.begin(), table.end(), [&](const FieldInfo& r) { return r.name == key; });
  if (row == table.end() || row->field == Field::kSource) return std::nullopt;
  if (!has_shown_values(*row)) return std::nullopt;
  return row->field;
}

// Takes the parser's events and keeps what a document is made of: nlohmann's own tree takes tens of
// bytes for each of the input, and with a filter the square of the time.
class Collector : public nlohmann::json_sax<Json> {
 public:
  bool null() override { return count(); }
  bool boolean(bool) override { return refuse(); }
  bool number_integer(std::int64_t number) override { return add(std::to_string(number)); }
  bool number_unsigned(std::uint64_t number) override { return add(std::to_string(number)); }
  // Integers too long for the others come here too. What a double can't hold keeps its digits.
  bool number_float(double number, const std::string& written) override {
    constexpr std::size_t kSure = std::numeric_limits<double>::digits10;
    const bool is_integer = written.find_first_not_of("-0123456789") == std::string::npos;
    return add(is_integer || written.size() > kSure ? written : Json(number).dump());
  }
  bool string(std::string& text) override { return add(std::move(text)); }
  bool binary(Json::binary_t&) override { return refuse(); }

  bool start_object(std::size_t) override {
    if (depth_ == 0) is_object_ = true;
    return ++depth_ == 1 || refuse();
  }
  bool start_array(std::size_t) override { return ++depth_ <= 2 || refuse(); }
  bool end_object() override { return leave(); }
  bool end_array() override { return leave(); }

  bool key(std::string& key) override {
    if (depth_ != 1) return true;
    values_of_key_ = nullptr;
    count_ = 0;
    if (field_of_key(key)) {
      key_ = key;
      values_of_key_ = &values_[key];
      values_of_key_->clear();
    } else if (unread_.size() < kLongestList) {
      unread_ += (unread_.empty() ? "" : ", ") + shortened(key, kLongestKey);
    }
    return true;
  }

  bool parse_error(std::size_t, const std::string&, const Json::exception&) override {
    return false;
  }

  JsonDocument take() {
    JsonDocument document;
    document.failure = is_object_ ? std::move(failure_) : "not a JSON object";
    document.unread = std::move(unread_);
    auto keywords = values_.extract(std::string(kKeywords));
    const bool has_title = values_.count("title") > 0 || values_.count("headline") > 0;
    for (auto& [key, values] : values_) {
      if (key == kSubject && has_title) {
        for (std::string& value : values) document.given.add(Field::kSubject, std::move(value));
      } else {
        put_all(key, values, document);
      }
    }
    if (!keywords.empty()) put_all(keywords.key(), keywords.mapped(), document);
    return document;
  }

 private:
  bool leave() {
    --depth_;
    return true;
  }

  // The parser reads on after a refusal: what follows may not be JSON at all.
  bool refuse() {
    if (is_wanted()) failure_ = '"' + key_ + "\" is neither text nor a number";
    return true;
  }

  bool count() {
    if (is_wanted() && ++count_ > kMaxValues) {
      failure_ = "more than " + std::to_string(kMaxValues) + " values of \"" + key_ + '"';
    }
    return true;
  }

  bool add(std::string value) {
    count();
    if (is_wanted()) values_of_key_->push_back(std::move(value));
    return true;
  }

  bool is_wanted() const { return values_of_key_ != nullptr && failure_.empty(); }

  static void put_all(const std::string& key, std::vector<std::string>& values,
                      JsonDocument& document) {
    for (std::string& value : values) put(*field_of_key(key), std::move(value), document);
  }

  static void put(Field field, std::string value, JsonDocument& document) {
    if (field != Field::kText) return document.given.add(field, std::move(value));
    if (!document.text.empty() && !value.empty()) document.text += "\n\n";
    document.text += value;
  }

  std::map<std::string, std::vector<std::string>> values_;  // of the keys that mean something
  std::vector<std::string>* values_of_key_ = nullptr;       // null inside of others
  std::string key_;
  std::size_t count_ = 0;  // values under the key
  int depth_ = 0;          // arrays and objects that are open
  bool is_object_ = false;
  std::string failure_;
  std::string unread_;
};

// The four digits of "\\uD83D" at that place, as a number; nothing where there is no such escape.
std::optional<unsigned> escaped_unit(std::string_view json, std::size_t at) {
  constexpr std::size_t kEscape = 6;
  if (json.substr(at, 2) != "\\u" || at + kEscape > json.size()) return std::nullopt;
  unsigned unit = 0;
  const char* const begin = json.data() + at + 2;
  const auto [end, error] = std::from_chars(begin, begin + 4, unit, 16);
  if (error != std::errc() || end != begin + 4) return std::nullopt;
  return unit;
}

bool is_high_surrogate(unsigned unit) {
  return unit >= 0xD800 && unit <= 0xDBFF;
}

bool is_low_surrogate(unsigned unit) {
  return unit >= 0xDC00 && unit <= 0xDFFF;
}

// Programs that cut a text between the halves of a surrogate pair leave one that is no character.
// Each becomes U+FFFD; how many there were.
std::size_t mend_surrogates(std::string& json) {
  constexpr std::size_t kEscape = 6;
  std::size_t mended = 0;
  for (std::size_t at = json.find('\\'); at != std::string::npos; at = json.find('\\', at)) {
    const auto unit = escaped_unit(json, at);
    const auto next = unit ? escaped_unit(json, at + kEscape) : std::nullopt;
    if (unit && is_high_surrogate(*unit) && next && is_low_surrogate(*next)) {
      at += 2 * kEscape;
    } else if (unit && (is_high_surrogate(*unit) || is_low_surrogate(*unit))) {
      json.replace(at, kEscape, "\\uFFFD");
      at += kEscape;
      ++mended;
    } else {
      at += 2;
    }
  }
  return mended;
}

// Whether it is a number that no double holds: "1e400".
bool is_beyond_range(std::string_view word) {
  double number = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
  return error == std::errc::result_out_of_range && end == word.data() + word.size();
}

// Programs write numbers that JSON doesn't have: NaN and Infinity become null, and one beyond a
// double's range, "1e400", the text of its digits. How many there were.
std::size_t mend_numbers(std::string& json) {
  static constexpr std::string_view kOfNumbers =
      "+-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  static constexpr auto kNone =
      std::to_array<std::string_view>({"NaN", "nan", "Infinity", "-Infinity", "inf", "-inf"});
  std::string out;
  std::size_t mended = 0;
  for (std::size_t at = 0; at < json.size();) {
    const std::size_t begin = at;
    if (json[at] == '"') {
      for (++at; at < json.size() && json[at] != '"'; ++at) at += json[at] == '\\' ? 1U : 0U;
      at = std::min(at + 1, json.size());
      out.append(json, begin, at - begin);
      continue;
    }
    at = std::min(json.find_first_not_of(kOfNumbers, at), json.size());
    const std::string_view word = std::string_view(json).substr(begin, at - begin);
    if (std::find(kNone.begin(), kNone.end(), word) != kNone.end()) {
      out += "null";
      ++mended;
    } else if (is_beyond_range(word)) {
      out.append("\"").append(word).append("\"");
      ++mended;
    } else {
      out += word;
    }
    if (word.empty()) out += json[at++];
  }
  json = std::move(out);
  return mended;
}

std::optional<JsonDocument> parse_json_document(std::string_view json) {
  Collector collector;
  if (!Json::sax_parse(json, &collector)) return std::nullopt;
  return collector.take();
}

}  // namespace

JsonDocument read_json_document(std::string_view json) {
  if (auto document = parse_json_document(json)) return std::move(*document);
  JsonDocument refused;
  refused.failure = "not JSON";
  std::string mended(json);
  const std::size_t halves = mend_surrogates(mended);
  if (halves + mend_numbers(mended) == 0) return refused;
  auto document = parse_json_document(mended);
  if (!document) return refused;
  if (halves > 0) {
    document->note = std::to_string(halves) + " of its characters cut in half; read as U+FFFD";
  }
  return std::move(*document);
}

}  // namespace dragoman
