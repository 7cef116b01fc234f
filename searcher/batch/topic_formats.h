#pragma once
// The four formats of topics, each read into the same parts. For topics.cc.

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

/// A topic of a file. Its parts are trimmed, and "" where the topic lacks them.
struct TopicText {
  std::string id;
  std::string name;  // of a person, a place ..., instead of a title
  std::string title;
  std::string description;
  std::string narrative;
  std::size_t line = 0;  // where it begins, from 1
};

/// All throw InputError with path and line. `text` is well-formed UTF-8.
std::vector<TopicText> read_tsv_topics(std::string_view text, const std::string& path);
std::vector<TopicText> read_trec_topics(std::string_view text, const std::string& path);
std::vector<TopicText> read_json_topics(std::string_view text, const std::string& path);
std::vector<TopicText> read_csv_topics(std::string_view text, const std::string& path);

/// Whether the first line is the heading of a table of queries or names: a column is called "query"
/// or "name", and commas or semicolons divide the columns.
bool looks_like_csv_topics(std::string_view text);

[[noreturn]] void fail_in_line(const std::string& path, std::size_t line,
                               const std::string& reason);

/// Calls `on_line` for each line that isn't blank, with its number from 1 and without its end.
void for_each_topic_line(std::string_view text,
                         const std::function<void(std::size_t number, std::string_view)>& on_line);

}  // namespace dragoman
