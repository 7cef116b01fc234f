#include "searcher/batch/topic_answer.h"

#include <nlohmann/json.hpp>

#include "searcher/print/output_json.h"

namespace dragoman {

void write_topic_run(const TopicAnswer& answer, std::string& out) {
  append_run(answer.topic.id, answer.results, answer.tag, out);
}

void write_topic_json(const TopicAnswer& answer, std::string& out) {
  nlohmann::ordered_json json;
  json["format"] = kJsonFormat;
  json["qid"] = answer.topic.id;
  json["query"] = {{"text", answer.topic.query}, {"parsed", print(answer.parsed.root)}};
  json["index"] = index_json(answer.index.documents, answer.index.fingerprint);
  json["hits"] = nlohmann::ordered_json::array();
  for (const RunResult& result : answer.results) {
    const std::size_t rank = json["hits"].size() + 1;
    json["hits"].push_back({{"rank", rank}, {"score", std::stod(result.score)}, {"id", result.id}});
  }
  json["notes"] = answer.parsed.notes;
  out += print_json_line(json);
}

}  // namespace dragoman
