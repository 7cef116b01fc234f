#pragma once
// Topics: the questions of a benchmark, each with its id, read from one file (docs/batch.md). The
// content shows the format:
//   TSV         a line "id TAB query";
//   TREC        <top> or <topic> elements, those in them with or without closing tags;
//   JSON Lines  an object a line: "qid", "query", "desc", "narr", or other names for them;
//   CSV         a heading with a column "query" or "name", and perhaps "id"; else rows are counted.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace dragoman {

struct Topic {
  std::string id;          // a column of a run: no blanks, no control characters
  std::string query;       // in the query language
  std::string asked = {};  // as the file has it: the query, or the name
};

/// The parts of a topic that are searched for. The title is a query. Description and narrative are
/// prose: AND, quotes and colons mean nothing in them.
struct TopicFields {
  bool title = true;
  bool description = false;
  bool narrative = false;
};

struct TopicList {
  std::vector<Topic> topics;  // in the file's order, ids distinct
  std::string note;           // for the user: the encoding read; "" for UTF-8
};

/// The largest file of topics, in bytes.
inline constexpr std::size_t kMaxTopicBytes = std::size_t{256} << 20U;

/// Throws InputError, with path and line, for a line that isn't a topic and for an id that occurs
/// twice; and where there are no topics at all. `path` is for messages.
TopicList parse_topics(std::string bytes, const std::string& path, const TopicFields& fields);

/// Reads the topics of a file ("-": standard input). Also throws InputError for an unreadable file.
TopicList read_topics(const std::string& path, const TopicFields& fields);

/// Whether a text can be a column of a run: not empty, no blanks, no control characters.
bool is_column(std::string_view text);

}  // namespace dragoman
