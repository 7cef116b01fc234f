#pragma once
// Topics: the questions of a benchmark, each with its id, out of one file (docs/batch.md). The
// format is told from the content:
//   TSV         a line "id TAB query";
//   TREC        <top> or <topic> elements, those in them with or without closing tags;
//   JSON Lines  an object a line: "qid", "query", "desc", "narr", or what else they are called.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

struct Topic {
  std::string id;     // a column of a run: no blanks, no control characters
  std::string query;  // in the query language
};

/// What of a topic is searched for. The title is a query; description and narrative are prose, in
/// which AND, quotes and colons mean nothing.
struct TopicFields {
  bool title = true;
  bool description = false;
  bool narrative = false;
};

struct TopicList {
  std::vector<Topic> topics;  // in the file's order, ids distinct
  std::string note;           // for the user: how the bytes were read; "" where they are UTF-8
};

/// The largest file of topics, in bytes.
inline constexpr std::size_t kMostTopicBytes = std::size_t{256} << 20U;

/// `path` is for messages. Throws InputError with path and line for what isn't a topic, for an id
/// that stands twice, and where there are no topics at all.
TopicList parse_topics(std::string bytes, const std::string& path, const TopicFields& fields);

/// The same of a file ("-": standard input). Throws InputError where it can't be read, too.
TopicList read_topics(const std::string& path, const TopicFields& fields);

/// Whether a text can be a column of a run: not empty, no blanks, no control characters.
bool is_column(std::string_view text);

}  // namespace dragoman
