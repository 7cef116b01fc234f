#include "searcher/serve/answer.h"

#include <array>
#include <exception>
#include <optional>
#include <string_view>
#include <utility>

#include "analyzers/text/strings.h"
#include "searcher/engine/choices.h"
#include "searcher/engine/field_values.h"
#include "searcher/index/interruption.h"
#include "searcher/print/document_json.h"
#include "searcher/print/output_diff.h"
#include "searcher/print/output_gaps.h"
#include "searcher/print/output_graph.h"
#include "searcher/print/output_json.h"
#include "searcher/print/output_names.h"
#include "searcher/serve/completion.h"
#include "searcher/serve/protocol_error.h"
#include "searcher/serve/request_reader.h"

namespace dragoman {
namespace {

using Json = nlohmann::ordered_json;
using PlainJson = nlohmann::json;

constexpr std::uint32_t kUsualValues = 100;
constexpr std::uint32_t kUsualCompletions = 10;

// What a request works with.
struct Context {
  Searcher& searcher;
  ServedRequest served;  // the defaults
  const PlainJson& object;
};

std::uint32_t limit_of(const PlainJson& object, std::uint32_t usual) {
  return object.contains("limit") ? read_number("limit", object["limit"]) : usual;
}

std::string optional_text(const PlainJson& object, const std::string& key) {
  return object.contains(key) ? read_text(key, object[key]) : "";
}

Json search(Context& context) {
  read_search(context.object, context.served);
  if (context.served.request.similar.empty()) {
    return result_json(context.searcher.search(context.served.request),
                       context.served.presentation);
  }
  try {
    return result_json(context.searcher.search(context.served.request),
                       context.served.presentation);
  } catch (const UsageError& error) {
    throw ProtocolError("not-found", error.what(), "/similar");
  }
}

// How a query is read: the part of a search's answer that says so.
Json explain(Context& context) {
  refuse_other_keys(context.object, {"explain"});
  SearchRequest request = context.served.request;
  request.query = read_text("explain", context.object["explain"]);
  request.limit = 0;
  request.facets.clear();
  request.explain = true;
  Presentation presentation;
  presentation.explain_xapian = true;
  Json out = result_json(context.searcher.search(request), presentation);
  return {{"explain", out["query"]}, {"total", out["total"]}, {"notes", out["notes"]}};
}

Json document(Context& context) {
  refuse_other_keys(context.object, {"document", "query", "cite"});
  if (context.object.contains("cite"))
    context.served.presentation.cite = read_truth("cite", context.object["cite"]);
  const std::string id = read_text("document", context.object["document"]);
  const DocumentAnswer answer = context.searcher.show(id, optional_text(context.object, "query"));
  if (!answer.view) {
    std::string message = "no document '" + id + '\'';
    for (const std::string& note : answer.notes) message = note;
    throw ProtocolError("not-found", message, "/document");
  }
  Json found = document_json(*answer.view, context.served.presentation);
  found.erase("format");
  return {{"document", std::move(found)}, {"notes", answer.notes}};
}

Json values(Context& context) {
  refuse_other_keys(context.object, {"values", "prefix", "limit"});
  const std::string name = read_text("values", context.object["values"]);
  const auto field = find_field(name);
  if (!field) throw ProtocolError("bad-value", "no field '" + name + '\'', "/values");
  Json list = Json::array();
  try {
    for (const FieldValue& value :
         context.searcher.values(*field, optional_text(context.object, "prefix"),
                                 limit_of(context.object, kUsualValues))) {
      list.push_back({{"value", value.value}, {"label", value.label}, {"count", value.documents}});
    }
  } catch (const UsageError& error) {
    throw ProtocolError("bad-value", error.what(), "/values");
  }
  return {{"field", info(*field).name}, {"values", std::move(list)}};
}

std::string_view kind_of(const FieldInfo& row) {
  switch (row.matching) {
    case Matching::kText:
    case Matching::kOfTitle:
    case Matching::kWords: return "words";
    case Matching::kDate: return "date";
    case Matching::kNameKey: return "name";
    default: return "value";
  }
}

// {"fields": true}
void check_true(const PlainJson& object, const std::string& key) {
  refuse_other_keys(object, {key.c_str()});
  if (object[key] != true) throw ProtocolError("bad-value", '"' + key + "\" takes true", '/' + key);
}

Json fields(Context& context) {
  check_true(context.object, "fields");
  Json list = Json::array();
  for (const FieldInfo& row : field_table()) {
    if (row.query_names.empty()) continue;
    Json names = Json::array();
    for (std::string_view rest = row.query_names; !rest.empty();) {
      const std::size_t bar = rest.find('|');
      names.push_back(rest.substr(0, bar));
      rest.remove_prefix(bar == std::string_view::npos ? rest.size() : bar + 1);
    }
    list.push_back({{"name", row.name},
                    {"typed", std::move(names)},
                    {"kind", kind_of(row)},
                    {"many", row.many},
                    {"facet", can_be_counted(row.field)},
                    {"values", has_listed_values(row.field)}});
  }
  return {{"fields", std::move(list)}};
}

Json stats(Context& context) {
  check_true(context.object, "stats");
  SearchRequest request;
  request.query = "*";
  request.limit = 0;
  request.facets = {Field::kCollection, Field::kKind, Field::kDate};
  Json out = result_json(context.searcher.search(request), {});
  return {{"index", out["index"]}, {"facets", out["facets"]}};
}

Json names(Context& context) {
  refuse_other_keys(context.object, {"names"});
  return name_json(context.searcher.name(read_text("names", context.object["names"])));
}

Json complete(Context& context) {
  refuse_other_keys(context.object, {"complete", "limit"});
  const std::string query = read_text("complete", context.object["complete"]);
  Json list = Json::array();
  for (const Completion& completion :
       complete_query(context.searcher, query, limit_of(context.object, kUsualCompletions))) {
    list.push_back({{"text", completion.text},
                    {"label", completion.label},
                    {"field", completion.field},
                    {"count", completion.documents}});
  }
  return {{"complete", query}, {"completions", std::move(list)}};
}

// {"gaps": true} or {"gaps": QUERY}
Json gaps(Context& context) {
  refuse_other_keys(context.object, {"gaps", "limit", "page"});
  SearchRequest request = context.served.request;
  const PlainJson& query = context.object["gaps"];
  request.query = query == true ? "*" : read_text("gaps", query);
  const std::uint32_t page =
      context.object.contains("page") ? read_number("page", context.object["page"]) : 1;
  try {
    read_page("", limit_of(context.object, request.limit), page, request);
  } catch (const UsageError& error) {
    throw ProtocolError("bad-value", error.what(), "/page");
  }
  Json out = gaps_json(context.searcher.gaps(request));
  out.erase("format");
  return out;
}

Json graph(Context& context) {
  refuse_other_keys(context.object, {"graph"});
  const std::string id = read_text("graph", context.object["graph"]);
  const GraphAnswer answer = context.searcher.graph(id);
  if (!answer.graph) throw ProtocolError("not-found", join(answer.notes, "; "), "/graph");
  Json out = graph_json(*answer.graph);
  out.erase("format");
  out["notes"] = answer.notes;
  return out;
}

// {"diff": [ID, ID]}
Json diff(Context& context) {
  refuse_other_keys(context.object, {"diff"});
  const PlainJson& ids = context.object["diff"];
  if (!ids.is_array() || ids.size() != 2)
    throw ProtocolError("bad-value", "\"diff\" takes the ids of two documents", "/diff");
  const DiffAnswer answer =
      context.searcher.diff(read_text("diff", ids[0]), read_text("diff", ids[1]));
  if (!answer.diff) throw ProtocolError("not-found", join(answer.notes, "; "), "/diff");
  Json out = diff_json(*answer.diff);
  out.erase("format");
  return out;
}

// The key that says what a request asks for, and what answers it.
struct Kind {
  std::string_view key;
  Json (*answer)(Context&);
};
constexpr std::array<Kind, 10> kKinds = {{{"document", document},
                                          {"explain", explain},
                                          {"values", values},
                                          {"fields", fields},
                                          {"stats", stats},
                                          {"names", names},
                                          {"complete", complete},
                                          {"gaps", gaps},
                                          {"graph", graph},
                                          {"diff", diff}}};

void check_format(const PlainJson& object) {
  if (object.contains("format") && object["format"] != kJsonFormat) {
    throw ProtocolError("bad-format", "the format is " + std::to_string(kJsonFormat), "/format");
  }
}

// The time that the client gave; without one the work is never late.
class Deadline {
 public:
  Deadline(const PlainJson& object, Clock::time_point received) {
    if (!object.contains("deadline_ms")) return;
    given_ = std::chrono::milliseconds(read_number("deadline_ms", object["deadline_ms"]));
    scope_.emplace(received + given_);
  }

  /// Throws where it has passed.
  void check() const {
    if (!is_over()) return;
    throw ProtocolError("deadline",
                        "not answered within " + std::to_string(given_.count()) + " ms");
  }
  bool is_over() const { return scope_ && scope_->asks(); }

 private:
  std::chrono::milliseconds given_{0};
  std::optional<InterruptionScope> scope_;
};

void check_fingerprint(Searcher& searcher, const PlainJson& object, const Json& out) {
  if (!object.contains("if_fingerprint")) return;
  const std::string wanted = read_text("if_fingerprint", object["if_fingerprint"]);
  const bool has_own = out.contains("index");
  const std::string now =
      has_own ? out["index"]["fingerprint"].get<std::string>() : searcher.state().fingerprint;
  if (now != wanted)
    throw ProtocolError("moved", "the index has changed: " + now, "/if_fingerprint");
}

// A search has keys of other kinds too, such as "explain"; "query" and "similar" say that it is
// one.
auto answer_of(const PlainJson& object) -> Json (*)(Context&) {
  if (object.contains("document")) return document;
  if (object.contains("query") || object.contains("similar")) return search;
  for (const Kind& kind : kKinds)
    if (object.contains(kind.key)) return kind.answer;
  return search;
}

Json answer_object(Searcher& searcher, const ServedRequest& usual, const PlainJson& object,
                   Clock::time_point received) {
  check_format(object);
  const Deadline deadline(object, received);
  deadline.check();
  Context context{searcher, usual, object};
  read_offsets(object, context.served.presentation);
  Json out;
  try {
    out = answer_of(object)(context);
  } catch (const Interrupted&) {
    deadline.check();
    throw;  // whoever else asked for it catches it
  }
  check_fingerprint(searcher, object, out);
  if (!out.contains("partial")) add_missing(searcher.missing(), out);
  deadline.check();
  return out;
}

// The format first, then the id, then the rest.
std::string printed(const PlainJson& id, Json rest) {
  Json out;
  out["format"] = kJsonFormat;
  if (!id.is_discarded()) out["id"] = id;
  for (auto& [key, value] : rest.items()) out[key] = std::move(value);
  return print_json_line(out);
}

std::string printed_error(const PlainJson& id, const std::string& code, const std::string& message,
                          const std::string& at = "") {
  return printed(
      id,
      {{"error",
        {{"code", code}, {"message", message}, {"at", at.empty() ? Json(nullptr) : Json(at)}}}});
}

const PlainJson kNoId = PlainJson(PlainJson::value_t::discarded);

// Only texts and numbers are ids.
PlainJson read_id(const std::string& key, const PlainJson& id) {
  if (id.is_string() || id.is_number()) return id;
  throw ProtocolError("bad-value", '"' + key + "\" is neither text nor a number", '/' + key);
}

PlainJson id_of(const PlainJson& object) {
  return object.contains("id") ? read_id("id", object["id"]) : kNoId;
}

// What is wrong with a request to cancel; nothing is where it names a request.
void check_cancel(const PlainJson& object) {
  check_format(object);
  refuse_other_keys(object, {"cancel"});
  read_id("cancel", object["cancel"]);
}

}  // namespace

std::string answer_request(Searcher& searcher, const ServedRequest& usual, const std::string& line,
                           Clock::time_point received) {
  PlainJson id = kNoId;
  try {
    if (!is_object_line(line)) {
      SearchRequest request = usual.request;
      request.query = line;
      return printed(id, result_json(searcher.search(request), usual.presentation));
    }
    const PlainJson object = read_object(line);
    id = id_of(object);
    if (object.contains("cancel")) check_cancel(object);
    return printed(id, answer_object(searcher, usual, object, received));
  } catch (const ProtocolError& error) {
    return printed_error(id, error.code(), error.what(), error.at());
  } catch (const UsageError& error) {
    return printed_error(id, "bad-request", error.what());
  } catch (const WorldError& error) {
    return printed_error(id, "index", error.what());
  } catch (const Interrupted&) {
    throw;
  } catch (const std::exception& error) {
    return printed_error(id, "internal", error.what());
  }
}

std::string answer_too_long(std::size_t most) {
  return printed_error(kNoId, "too-long",
                       "a line takes at most " + std::to_string(most) + " bytes");
}

std::string answer_closed(const std::string& line, const std::string& message) {
  const std::string id = read_labels(line).id;
  return printed_error(id.empty() ? kNoId : PlainJson::parse(id), "closed", message);
}

std::string answer_busy(unsigned clients) {
  return printed_error(kNoId, "busy", std::to_string(clients) + " clients are served already");
}

LineLabels read_labels(const std::string& line) {
  LineLabels labels;
  const bool may_have =
      line.find("\"id\"") != std::string::npos || line.find("\"cancel\"") != std::string::npos;
  if (!may_have || !is_object_line(line)) return labels;
  try {
    const PlainJson object = read_object(line);
    const PlainJson id = id_of(object);
    if (!id.is_discarded()) labels.id = id.dump();
    if (!object.contains("cancel")) return labels;
    check_cancel(object);
    labels.cancels = object["cancel"].dump();
  } catch (const std::exception&) {
    return {};  // the answer says what is wrong
  }
  return labels;
}

std::string answer_cancelled(const std::string& id) {
  return printed_error(PlainJson::parse(id), "cancelled", "cancelled before it was answered");
}

std::string answer_cancel(const LineLabels& labels, bool was_waiting) {
  const PlainJson id = labels.id.empty() ? kNoId : PlainJson::parse(labels.id);
  return printed(id, {{"cancel", Json::parse(labels.cancels)}, {"cancelled", was_waiting}});
}

}  // namespace dragoman
