#include "searcher/serve/request_reader.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analyzers/text/utf8.h"
#include "searcher/engine/choices.h"
#include "searcher/serve/protocol_error.h"

namespace dragoman {
namespace {

using PlainJson = nlohmann::json;

// nlohmann::json parses nested arrays without recursion; a line nested deeper than this is no
// request.
constexpr int kDeepest = 8;

// The keys that every request may have.
constexpr std::array<std::string_view, 5> kCommonKeys = {"format", "id", "deadline_ms",
                                                         "if_fingerprint", "offsets"};

[[noreturn]] void refuse(const std::string& key, const std::string& message) {
  throw ProtocolError("bad-value", message, '/' + key);
}

// What options say of their values, with the key that has them.
template <typename Read>
auto with_key(const std::string& key, Read read) {
  try {
    return read();
  } catch (const ProtocolError&) {
    throw;
  } catch (const UsageError& error) {
    refuse(key, error.what());
  }
}

// A list as --by takes it: "country,year", or an array of names.
std::string read_list(const std::string& key, const PlainJson& value) {
  if (!value.is_array()) return read_text(key, value);
  std::string list;
  for (const PlainJson& name : value) list += (list.empty() ? "" : ",") + read_text(key, name);
  return list;
}

bool is_common(const std::string& key) {
  return std::find(kCommonKeys.begin(), kCommonKeys.end(), key) != kCommonKeys.end();
}

class SearchReader {
 public:
  explicit SearchReader(ServedRequest& served)
      : request_(served.request), presentation_(served.presentation), limit_(served.request.limit) {
    request_.all_copies = true;  // programs get every document unless they ask otherwise
  }

  void read(const PlainJson& object) {
    for (const auto& [key, value] : object.items()) {
      with_key(key, [&, &name = key, &given = value] { read(name, given); });
    }
    if (!object.contains("query")) {
      if (request_.similar.empty()) throw ProtocolError("bad-request", "no \"query\"");
      request_.query = "*";
    }
    with_key("page", [&] { read_page("", limit_, page_, request_); });
  }

 private:
  void read(const std::string& key, const PlainJson& value) {
    if (key == "query") {
      request_.query = read_text(key, value);
    } else if (key == "similar") {
      request_.similar = read_text(key, value);
    } else if (key == "match") {
      request_.match = read_match(key, read_text(key, value));
    } else if (key == "sort") {
      request_.order = read_order(key, read_text(key, value));
    } else if (key == "by") {
      request_.facets = read_facets(key, read_list(key, value));
    } else if (key == "limit") {
      limit_ = read_number(key, value);
    } else if (key == "page") {
      page_ = read_number(key, value);
    } else if (key == "trend") {
      request_.trend = read_truth(key, value);
    } else if (key == "by_paragraph") {
      request_.by_paragraph = read_truth(key, value);
    } else if (key == "all_copies") {
      request_.all_copies = read_truth(key, value);
    } else if (key == "cite") {
      presentation_.cite = read_truth(key, value);
    } else if (key == "exact_names") {
      request_.exact_names = read_truth(key, value);
    } else if (key == "explain") {
      presentation_.explain_xapian = value == "xapian";
      presentation_.explain = presentation_.explain_xapian || read_truth(key, value);
      request_.explain = presentation_.explain;
    } else if (!is_common(key)) {
      throw ProtocolError(
          "unknown-key",
          "no key '" + key +
              "' (query, similar, match, sort, by, limit, page, exact_names, cite, trend, "
              "by_paragraph, all_copies, explain, id, deadline_ms, if_fingerprint, offsets)",
          '/' + key);
    }
  }

  SearchRequest& request_;
  Presentation& presentation_;
  std::uint32_t limit_;
  std::uint32_t page_ = 1;
};

}  // namespace

bool is_object_line(const std::string& line) {
  const std::size_t begin = line.find_first_not_of(" \t\r");
  return begin != std::string::npos && line[begin] == '{';
}

PlainJson read_object(const std::string& line) {
  const std::string text = decode_text(line).text;
  const auto shallow = [](int depth, PlainJson::parse_event_t, PlainJson&) {
    return depth <= kDeepest;
  };
  PlainJson object = PlainJson::parse(text, shallow, false);
  if (object.is_discarded()) throw ProtocolError("bad-json", "not JSON");
  return object;
}

std::string read_text(const std::string& key, const PlainJson& value) {
  if (!value.is_string()) refuse(key, '"' + key + "\" is not text");
  return value.get<std::string>();
}

std::uint32_t read_number(const std::string& key, const PlainJson& value) {
  if (!value.is_number_unsigned() || value.get<std::uint64_t>() > kMaxHits) {
    refuse(key, '"' + key + "\" takes a number up to " + std::to_string(kMaxHits));
  }
  return value.get<std::uint32_t>();
}

bool read_truth(const std::string& key, const PlainJson& value) {
  if (!value.is_boolean()) refuse(key, '"' + key + "\" is neither true nor false");
  return value.get<bool>();
}

void read_search(const PlainJson& object, ServedRequest& served) {
  SearchReader(served).read(object);
}

void refuse_other_keys(const PlainJson& object, std::initializer_list<const char*> keys) {
  for (const auto& [key, value] : object.items()) {
    const bool known = std::find(keys.begin(), keys.end(), key) != keys.end();
    if (known || is_common(key)) continue;
    std::string all;
    for (const char* name : keys) all += std::string(name) + ", ";
    throw ProtocolError(
        "unknown-key", "no key '" + key + "' (" + all + "id, deadline_ms, if_fingerprint, offsets)",
        '/' + key);
  }
}

void read_offsets(const PlainJson& object, Presentation& presentation) {
  if (!object.contains("offsets")) return;
  const std::string unit = read_text("offsets", object["offsets"]);
  if (unit == "code-points") {
    presentation.offsets = OffsetUnit::kCodePoints;
  } else if (unit == "utf16") {
    presentation.offsets = OffsetUnit::kUtf16;
  } else if (unit == "bytes") {
    presentation.offsets = OffsetUnit::kBytes;
  } else {
    refuse("offsets", "\"offsets\" takes code-points, utf16 or bytes, not '" + unit + "'");
  }
}

}  // namespace dragoman
