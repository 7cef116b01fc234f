#include "analyzers/text/strings.h"
#include "searcher/batch/topic_formats.h"

namespace dragoman {

// The query includes what follows any further tab.
std::vector<TopicText> read_tsv_topics(std::string_view text, const std::string& path) {
  std::vector<TopicText> topics;
  for_each_topic_line(text, [&](std::size_t number, std::string_view line) {
    const std::size_t tab = line.find('\t');
    if (tab == std::string_view::npos)
      fail_in_line(path, number, "no tab between a topic's id and its query");
    TopicText topic;
    topic.id = trim(line.substr(0, tab));
    topic.title = trim(line.substr(tab + 1));
    topic.line = number;
    topics.push_back(std::move(topic));
  });
  return topics;
}

}  // namespace dragoman
