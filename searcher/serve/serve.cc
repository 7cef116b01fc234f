#include "searcher/serve/serve.h"

#include <exception>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "analyzers/text/error.h"
#include "analyzers/text/utf8.h"
#include "searcher/engine/choices.h"
#include "searcher/print/output_json.h"

namespace dragoman {
namespace {

using PlainJson = nlohmann::json;

// nlohmann::json parses nested arrays without recursion; a line nested deeper than this is no request.
constexpr int kDeepest = 8;

struct Line {
  std::string text;  // at most kLongestServedLine bytes of it
  bool complete = true;
};

// False at the end of the input. Of a line that is too long, the beginning is kept.
bool read_line(std::istream& in, Line& line) {
  line = {};
  for (int c = in.get(); in; c = in.get()) {
    if (c == '\n') return true;
    line.complete = line.text.size() < kLongestServedLine;
    if (line.complete) line.text += static_cast<char>(c);
  }
  return !line.text.empty();
}

std::string string_of(const std::string& key, const PlainJson& value) {
  if (!value.is_string()) throw UsageError('"' + key + "\" is not text");
  return value.get<std::string>();
}

std::uint32_t number_of(const std::string& key, const PlainJson& value) {
  if (!value.is_number_unsigned() || value.get<std::uint64_t>() > kMostHits) {
    throw UsageError('"' + key + "\" takes a number up to " + std::to_string(kMostHits));
  }
  return value.get<std::uint32_t>();
}

bool truth_of(const std::string& key, const PlainJson& value) {
  if (!value.is_boolean()) throw UsageError('"' + key + "\" is neither true nor false");
  return value.get<bool>();
}

// A list as --by takes it: "country,year", or an array of names.
std::string list_of(const std::string& key, const PlainJson& value) {
  if (!value.is_array()) return string_of(key, value);
  std::string list;
  for (const PlainJson& name : value) list += (list.empty() ? "" : ",") + string_of(key, name);
  return list;
}

class RequestReader {
 public:
  explicit RequestReader(ServedRequest& served)
      : request_(served.request),
        presentation_(served.presentation),
        limit_(served.request.limit) {}

  void read(const PlainJson& object) {
    for (const auto& [key, value] : object.items()) read(key, value);
    if (!object.contains("query")) {
      if (request_.similar.empty()) throw UsageError("no \"query\"");
      request_.query = "*";
    }
    read_page("", limit_, page_, request_);
  }

 private:
  void read(const std::string& key, const PlainJson& value) {
    if (key == "query") {
      request_.query = string_of(key, value);
    } else if (key == "similar") {
      request_.similar = string_of(key, value);
    } else if (key == "match") {
      request_.match = read_match(key, string_of(key, value));
    } else if (key == "sort") {
      request_.order = read_order(key, string_of(key, value));
    } else if (key == "by") {
      request_.facets = read_facets(key, list_of(key, value));
    } else if (key == "limit") {
      limit_ = number_of(key, value);
    } else if (key == "page") {
      page_ = number_of(key, value);
    } else if (key == "cite") {
      presentation_.cite = truth_of(key, value);
    } else if (key == "exact_names") {
      request_.exact_names = truth_of(key, value);
    } else if (key == "explain") {
      presentation_.explain_xapian = value == "xapian";
      presentation_.explain = presentation_.explain_xapian || truth_of(key, value);
      request_.explain = presentation_.explain;
    } else {
      throw UsageError(
          "no key '" + key +
          "' (query, similar, match, sort, by, limit, page, exact_names, cite, explain)");
    }
  }

  SearchRequest& request_;
  Presentation& presentation_;
  std::uint32_t limit_;
  std::uint32_t page_ = 1;
};

void read_request(const std::string& line, ServedRequest& served) {
  const std::size_t begin = line.find_first_not_of(" \t\r");
  if (begin == std::string::npos || line[begin] != '{') {
    served.request.query = line;
    return;
  }
  const std::string text = decode_text(line).text;
  const auto shallow = [](int depth, PlainJson::parse_event_t, PlainJson&) {
    return depth <= kDeepest;
  };
  const PlainJson object = PlainJson::parse(text, shallow, false);
  if (object.is_discarded()) throw UsageError("not JSON");
  RequestReader(served).read(object);
}

void answer(Searcher& searcher, const Line& line, ServedRequest served, std::ostream& out) {
  try {
    if (!line.complete) {
      throw UsageError("a line takes at most " + std::to_string(kLongestServedLine) + " bytes");
    }
    read_request(line.text, served);
    write_json_line(searcher.search(served.request), served.presentation, out);
  } catch (const std::exception& error) {
    write_json_error(error.what(), out);
  }
}

}  // namespace

void serve(Searcher& searcher, const ServedRequest& usual, std::istream& in, std::ostream& out) {
  for (Line line; out && read_line(in, line);) {
    answer(searcher, line, usual, out);
    out.flush();
  }
}

}  // namespace dragoman
