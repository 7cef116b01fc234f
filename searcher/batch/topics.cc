#include "searcher/batch/topics.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iostream>
#include <map>
#include <sstream>

#include "analyzers/text/ascii.h"
#include "analyzers/text/error.h"
#include "analyzers/text/strings.h"
#include "analyzers/text/utf8.h"
#include "searcher/batch/topic_formats.h"

namespace dragoman {
namespace {

constexpr std::size_t kChunk = std::size_t{1} << 16U;

std::string read_stream(std::istream& in, const std::string& path) {
  std::string bytes;
  std::array<char, kChunk> chunk{};
  while (in) {
    in.read(chunk.data(), kChunk);
    bytes.append(chunk.data(), static_cast<std::size_t>(in.gcount()));
    if (bytes.size() > kMaxTopicBytes) {
      throw InputError(path + " is too large for a file of topics (at most " +
                       std::to_string(kMaxTopicBytes >> 20U) + " MiB)");
    }
  }
  return bytes;
}

std::vector<TopicText> read_any_format(std::string_view text, const std::string& path) {
  const std::string_view content = trim(text);
  if (content.starts_with('{')) return read_json_topics(text, path);
  if (content.starts_with('<')) return read_trec_topics(text, path);
  if (looks_like_csv_topics(content)) return read_csv_topics(text, path);
  return read_tsv_topics(text, path);
}

void blank_out(std::string_view mark, std::string& text) {
  for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + mark.size())) {
    std::fill_n(text.begin() + static_cast<std::ptrdiff_t>(at), mark.size(), ' ');
  }
}

// Prose as words of the query language: nothing in it is an operator, a phrase or a field.
std::string as_words(std::string prose) {
  for (const std::string_view mark :
       {"\"", "\u201C", "\u201D", "\u201E", "\u201F", "\u00AB", "\u00BB", "(", ")", "*", ":"}) {
    blank_out(mark, prose);
  }
  std::istringstream words(prose);
  std::string out;
  for (std::string word; words >> word;) {
    const std::size_t begin = word.find_first_not_of("+-");
    if (begin == std::string::npos) continue;
    word.erase(0, begin);
    if (word == "AND" || word == "OR" || word == "NOT" || word.starts_with("NEAR")) {
      for (char& c : word) c = ascii::to_lower(c);
    }
    out += (out.empty() ? "" : " ") + word;
  }
  return out;
}

// The name in any spelling.
std::string name_query(std::string name) {
  for (const std::string_view mark : {"\"", "\u201C", "\u201D"}) blank_out(mark, name);
  return "name:\"" + std::string(trim(name)) + '"';
}

std::string query_of(const TopicText& topic, const TopicFields& fields) {
  std::string query;
  const auto add = [&](const std::string& part) {
    if (!part.empty()) query += (query.empty() ? "" : " ") + part;
  };
  if (!topic.name.empty()) add(name_query(topic.name));
  if (fields.title) add(topic.title);
  if (fields.description) add(as_words(topic.description));
  if (fields.narrative) add(as_words(topic.narrative));
  return query;
}

class TopicCollector {
 public:
  TopicCollector(const std::string& path, const TopicFields& fields)
      : path_(path), fields_(fields) {}

  void add(const TopicText& text) {
    if (text.id.empty()) fail_in_line(path_, text.line, "a topic without an id");
    if (!is_column(text.id)) {
      fail_in_line(path_, text.line,
                   "a topic's id can't hold blanks or control characters: '" + text.id + "'");
    }
    const auto [known, is_new] = lines_.emplace(text.id, text.line);
    if (!is_new) {
      fail_in_line(
          path_, text.line,
          "topic " + text.id + " stands twice, first in line " + std::to_string(known->second));
    }
    std::string query = query_of(text, fields_);
    if (query.empty())
      fail_in_line(path_, text.line, "topic " + text.id + " has nothing to search for");
    topics_.push_back({text.id, query, text.name.empty() ? query : text.name});
  }

  std::vector<Topic> topics() {
    if (topics_.empty()) throw InputError(path_ + " holds no topics");
    return std::move(topics_);
  }

 private:
  const std::string& path_;
  const TopicFields& fields_;
  std::map<std::string, std::size_t> lines_;  // by id
  std::vector<Topic> topics_;
};

}  // namespace

void fail_in_line(const std::string& path, std::size_t line, const std::string& reason) {
  throw InputError(path + ':' + std::to_string(line) + ": " + reason);
}

void for_each_topic_line(std::string_view text,
                         const std::function<void(std::size_t, std::string_view)>& on_line) {
  for (std::size_t number = 1; !text.empty(); ++number) {
    const std::size_t end = text.find('\n');
    std::string_view line = text.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    if (!trim(line).empty()) on_line(number, line);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
  }
}

bool is_column(std::string_view text) {
  return !text.empty() && std::none_of(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) <= ' ' || c == '\x7F';
  });
}

TopicList parse_topics(std::string bytes, const std::string& path, const TopicFields& fields) {
  if (looks_binary(bytes)) throw InputError(path + " is no text");
  const DecodedText decoded = decode_text(std::move(bytes));
  TopicCollector collector(path, fields);
  for (const TopicText& text : read_any_format(decoded.text, path)) collector.add(text);
  TopicList list;
  list.topics = collector.topics();
  if (decoded.encoding != Encoding::kUtf8) {
    list.note = path + ": not UTF-8; read as " + std::string(encoding_name(decoded.encoding));
  }
  return list;
}

TopicList read_topics(const std::string& path, const TopicFields& fields) {
  std::ifstream file;
  if (path != "-") file.open(path, std::ios::binary);
  std::istream& in = path == "-" ? std::cin : file;
  const bool opened = path == "-" || file.is_open();
  std::string bytes = read_stream(in, path);
  if (!opened || in.bad()) throw InputError("can't read the topics in " + path);
  return parse_topics(std::move(bytes), path, fields);
}

}  // namespace dragoman
