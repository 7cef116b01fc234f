#include "indexer/readers/filter/filter_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <set>

#include "analyzers/settings/user_files.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/error.h"

namespace dragoman {
namespace {

using Json = nlohmann::json;

constexpr std::uint64_t kMaxSeconds = 24 * 3600;
constexpr std::uint64_t kMaxMegabytes = std::uint64_t{1} << 20U;
constexpr unsigned kMegabyte = 20;  // bits

constexpr auto kKeys = std::to_array<std::string_view>(
    {"name", "extension", "magic", "program", "package", "arguments", "gives", "needs", "seconds",
     "cpu_seconds", "memory_mb", "file_mb", "output_mb"});

// One object of the list, whose place is for messages: "filters[2]".
class Row {
 public:
  Row(const std::string& file, std::string place, const Json& json)
      : file_(file), place_(std::move(place)), json_(json) {
    if (!json.is_object()) fail("", "an object is needed");
    for (const auto& entry : json.items()) {
      const bool is_known = std::find(kKeys.begin(), kKeys.end(), entry.key()) != kKeys.end();
      if (!is_known) fail(entry.key(), "no such key");
    }
  }

  UserFilter read() const {
    UserFilter out;
    out.filter.what = text("name");
    if (out.filter.what.empty()) fail("name", "missing");
    out.filter.program = text("program");
    if (out.filter.program.empty()) fail("program", "missing");
    out.filter.package = text("package");
    out.filter.arguments = texts("arguments");
    out.filter.needs = texts("needs");
    out.filter.limits = read_limits();
    out.extension = text("extension");
    if (out.extension.starts_with('.')) out.extension.erase(0, 1);
    out.magic = read_magic();
    if (out.extension.empty() && out.magic.empty()) fail("extension", "missing, and so is magic");
    const std::string gives = json_.contains("gives") ? text("gives") : "text";
    if (gives != "text" && gives != "html") fail("gives", "\"text\" or \"html\" is needed");
    out.gives_html = gives == "html";
    return out;
  }

 private:
  [[noreturn]] void fail(const std::string& key, const std::string& reason) const {
    throw UsageError(file_ + ": " + place_ + (key.empty() ? "" : "." + key) + ": " + reason);
  }

  std::string text(const char* key) const {
    if (!json_.contains(key)) return "";
    const Json& value = json_.at(key);
    if (!value.is_string() || value.get_ref<const std::string&>().find('\0') != std::string::npos) {
      fail(key, "a text is needed");
    }
    return value;
  }

  std::vector<std::string> texts(const char* key) const {
    if (!json_.contains(key)) return {};
    std::vector<std::string> out;
    if (!json_.at(key).is_array()) fail(key, "a list of texts is needed");
    for (const Json& value : json_.at(key)) {
      if (!value.is_string()) fail(key, "a list of texts is needed");
      out.push_back(value);
    }
    return out;
  }

  std::uint64_t number(const char* key, std::uint64_t otherwise, std::uint64_t most) const {
    if (!json_.contains(key)) return otherwise;
    const Json& value = json_.at(key);
    const bool fits = value.is_number_unsigned() && value.get<std::uint64_t>() > 0 &&
                      value.get<std::uint64_t>() <= most;
    if (!fits) fail(key, "a whole number from 1 to " + std::to_string(most) + " is needed");
    return value;
  }

  ProgramLimits read_limits() const {
    const ProgramLimits usual;
    ProgramLimits limits;
    limits.cpu_seconds = number("cpu_seconds", usual.cpu_seconds, kMaxSeconds);
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(usual.time).count();
    limits.time =
        std::chrono::seconds(number("seconds", static_cast<std::uint64_t>(seconds), kMaxSeconds));
    limits.memory_bytes = megabytes("memory_mb", usual.memory_bytes);
    limits.file_bytes = megabytes("file_mb", usual.file_bytes);
    limits.output_bytes = megabytes("output_mb", 0);
    return limits;
  }

  std::uint64_t megabytes(const char* key, std::uint64_t otherwise) const {
    return number(key, otherwise >> kMegabyte, kMaxMegabytes) << kMegabyte;
  }

  // "ff575043" are four bytes.
  std::string read_magic() const {
    const std::string digits = text("magic");
    std::string bytes;
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
      unsigned char byte = 0;
      const char* const end = digits.data() + i + 2;
      if (std::from_chars(digits.data() + i, end, byte, 16).ptr != end) break;
      bytes += static_cast<char>(byte);
    }
    if (2 * bytes.size() != digits.size()) fail("magic", "pairs of hexadecimal digits are needed");
    return bytes;
  }

  const std::string& file_;
  std::string place_;
  const Json& json_;
};

[[noreturn]] void fail_at(const std::string& name, std::string_view text, std::size_t byte) {
  const std::string_view before = text.substr(0, std::min(byte > 0 ? byte - 1 : 0, text.size()));
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const std::size_t begin = before.rfind('\n') + 1;  // of the line; 0 on the first
  throw UsageError(name + ": line " + std::to_string(line) + ", column " +
                   std::to_string(before.size() - begin + 1) + ": not JSON");
}

Json parse(const std::string& name, std::string_view text) {
  try {
    return Json::parse(text, nullptr, true, true);  // comments may stand in it
  } catch (const Json::parse_error& error) {
    fail_at(name, text, error.byte);
  }
}

}  // namespace

std::vector<UserFilter> parse_filters(const std::string& name, std::string_view json) {
  const Json parsed = parse(name, json);
  const bool is_list = parsed.is_object() && parsed.size() == 1 && parsed.contains("filters") &&
                       parsed["filters"].is_array();
  if (!is_list) throw UsageError(name + R"(: {"filters": [...]} is needed)");
  std::vector<UserFilter> filters;
  for (const Json& row : parsed["filters"]) {
    const std::string place = "filters[" + std::to_string(filters.size()) + ']';
    filters.push_back(Row(name, place, row).read());
  }
  return filters;
}

std::vector<UserFilter> read_filter_file(const std::filesystem::path& path) {
  std::ifstream in(path, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(in), {}};
  if (!in) throw UsageError(path.string() + ": can't be read");
  return parse_filters(path.string(), text);
}

std::filesystem::path usual_filter_file() {
  return user_configuration("filters.json");
}

const UserFilter* filter_for(const std::vector<UserFilter>& filters,
                             const std::filesystem::path& file, std::string_view head) {
  const std::string name = ascii::to_upper(file.filename().string());
  const auto found = std::find_if(filters.begin(), filters.end(), [&](const UserFilter& filter) {
    return (filter.extension.empty() || name.ends_with('.' + ascii::to_upper(filter.extension))) &&
           head.starts_with(filter.magic);
  });
  return found == filters.end() ? nullptr : &*found;
}

}  // namespace dragoman
