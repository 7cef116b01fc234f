#include <array>
#include <nlohmann/json.hpp>

#include "analyzers/text/strings.h"
#include "searcher/batch/topic_formats.h"

namespace dragoman {
namespace {

using Json = nlohmann::json;

// The names that collections give to the parts, the first one found counts.
constexpr std::array kIdKeys = {"qid", "id", "num", "_id", "query_id"};
constexpr std::array kTitleKeys = {"query", "title", "text"};
constexpr std::array kDescriptionKeys = {"desc", "description"};
constexpr std::array kNarrativeKeys = {"narr", "narrative"};

// nlohmann::json parses nested arrays without recursion; a line nested deeper than this is no topic.
constexpr int kDeepest = 8;

class JsonTopic {
 public:
  JsonTopic(std::string_view line, std::size_t number, const std::string& path)
      : path_(path), number_(number) {
    const auto shallow = [](int depth, Json::parse_event_t, Json&) { return depth <= kDeepest; };
    object_ = Json::parse(line, shallow, false);
    if (object_.is_discarded()) fail_in_line(path_, number_, "not JSON");
    if (!object_.is_object()) fail_in_line(path_, number_, "not a JSON object");
  }

  TopicText read() const {
    TopicText topic;
    topic.id = first_of(kIdKeys);
    topic.title = first_of(kTitleKeys);
    topic.description = first_of(kDescriptionKeys);
    topic.narrative = first_of(kNarrativeKeys);
    topic.line = number_;
    return topic;
  }

 private:
  template <typename Keys>
  std::string first_of(const Keys& keys) const {
    for (const char* key : keys) {
      const auto found = object_.find(key);
      if (found == object_.end() || found->is_null()) continue;
      if (found->is_string()) return std::string(trim(found->get_ref<const std::string&>()));
      if (found->is_number_integer()) return found->dump();
      fail_in_line(path_, number_, '"' + std::string(key) + "\" is neither text nor an integer");
    }
    return "";
  }

  const std::string& path_;
  std::size_t number_;
  Json object_;
};

}  // namespace

std::vector<TopicText> read_json_topics(std::string_view text, const std::string& path) {
  std::vector<TopicText> topics;
  for_each_topic_line(text, [&](std::size_t number, std::string_view line) {
    topics.push_back(JsonTopic(line, number, path).read());
  });
  return topics;
}

}  // namespace dragoman
