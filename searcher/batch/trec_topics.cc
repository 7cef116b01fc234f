// TREC's topics look like SGML but aren't valid: tags come in any case and mostly without an end,
// texts have lone '<' and '&', and each part begins with a label. So the reader is lenient, and goes
// tag by tag. The forms of each year are at https://trec.nist.gov/data/topics_eng/.

#include <algorithm>
#include <array>
#include <optional>

#include "analyzers/text/ascii.h"
#include "analyzers/text/strings.h"
#include "searcher/batch/topic_formats.h"

namespace dragoman {
namespace {

std::string lower(std::string_view text) {
  std::string out(text);
  for (char& c : out) c = ascii::to_lower(c);
  return out;
}

enum class Part { kNone, kId, kTitle, kDescription, kNarrative };

struct NamedPart {
  std::string_view tag;
  Part part;
};

// <query>, <question> and the long names are those of the web tracks and of TREC-COVID.
constexpr auto kParts = std::to_array<NamedPart>({
    {"num", Part::kId},
    {"title", Part::kTitle},
    {"query", Part::kTitle},
    {"desc", Part::kDescription},
    {"description", Part::kDescription},
    {"question", Part::kDescription},
    {"narr", Part::kNarrative},
    {"narrative", Part::kNarrative},
});

constexpr std::array<std::string_view, 5> kLabels = {
    "number:", "topic:", "title:", "description:", "narrative:"};

// Tags within a part's text; all others end it.
constexpr std::array<std::string_view, 9> kInlineTags = {"p",      "b",   "i",   "em", "br",
                                                         "strong", "sub", "sup", "a"};

struct Entity {
  std::string_view name;
  char character;
};
constexpr auto kEntities = std::to_array<Entity>(
    {{"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&apos;", '\''}});

Part part_of(std::string_view tag) {
  const auto found = std::find_if(kParts.begin(), kParts.end(),
                                  [&](const NamedPart& named) { return named.tag == tag; });
  return found == kParts.end() ? Part::kNone : found->part;
}

bool is_inline(std::string_view tag) {
  return std::find(kInlineTags.begin(), kInlineTags.end(), tag) != kInlineTags.end();
}

std::string without_entities(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const auto entity = std::find_if(kEntities.begin(), kEntities.end(),
                                     [&](const Entity& e) { return text.starts_with(e.name); });
    out += entity == kEntities.end() ? text.front() : entity->character;
    text.remove_prefix(entity == kEntities.end() ? 1 : entity->name.size());
  }
  return out;
}

// "Number: 301" is 301; runs of blanks become one.
std::string clean(std::string_view raw) {
  std::string_view text = trim(raw);
  const std::string folded = lower(text.substr(0, 16));
  for (const std::string_view label : kLabels) {
    if (folded.starts_with(label)) text = trim(text.substr(label.size()));
  }
  std::string out;
  for (const char c : without_entities(text)) {
    const bool blank = static_cast<unsigned char>(c) <= ' ';
    if (!blank) {
      out += c;
    } else if (!out.empty() && out.back() != ' ') {
      out += ' ';
    }
  }
  return out;
}

// `number="51"` of "<topic number="51" type="faceted">".
std::string number_attribute(std::string_view tag) {
  for (const std::string_view name : {"number=", "num=", "id=", "qid="}) {
    const std::size_t at = tag.find(" " + std::string(name));
    if (at == std::string_view::npos) continue;
    std::string_view value = tag.substr(at + 1 + name.size());
    if (value.empty() || (value.front() != '"' && value.front() != '\'')) continue;
    const char quote = value.front();
    value.remove_prefix(1);
    return std::string(value.substr(0, value.find(quote)));
  }
  return "";
}

class TrecTopicReader {
 public:
  explicit TrecTopicReader(std::string_view text) : text_(text) {}

  std::vector<TopicText> read() {
    while (at_ < text_.size()) {
      const std::size_t tag = std::min(text_.find('<', at_), text_.size());
      append(text_.substr(at_, tag - at_));
      at_ = tag;
      if (at_ < text_.size() && !read_markup()) append(text_.substr(at_++, 1));
    }
    close_topic();
    return std::move(topics_);
  }

 private:
  // Reads the tag at a '<'; false where the '<' is a character of the text. A tag ends before the
  // next one begins, so that many '<' without a '>' take one pass.
  bool read_markup() {
    if (text_.substr(at_).starts_with("<!--")) {
      const std::size_t end = text_.find("-->", at_);
      advance_to(end == std::string_view::npos ? text_.size() : end + 3);
      return true;
    }
    const std::size_t end = text_.find_first_of("<>", at_ + 1);
    if (end == std::string_view::npos || text_[end] == '<') return false;
    const std::string_view inside = text_.substr(at_ + 1, end - at_ - 1);
    if (inside.empty() || (!ascii::is_letter(inside[0]) && inside[0] != '/' && inside[0] != '?' &&
                           inside[0] != '!')) {
      return false;
    }
    read_tag(inside);
    advance_to(end + 1);
    return true;
  }

  void read_tag(std::string_view inside) {
    const bool closes = inside.front() == '/';
    if (closes) inside.remove_prefix(1);
    const std::string name = lower(inside.substr(0, inside.find_first_of(" \t\r\n/")));
    if (is_inline(name)) {
      append(" ");
    } else if (name == "top" || name == "topic") {
      close_topic();
      if (!closes) open_topic(inside);
    } else {
      close_part();
      if (!closes) part_ = part_of(name);
    }
  }

  void open_topic(std::string_view tag) {
    topic_.emplace();
    topic_->line = line_;
    topic_->id = number_attribute(tag);
  }

  void close_topic() {
    close_part();
    if (topic_) topics_.push_back(std::move(*topic_));
    topic_.reset();
  }

  void close_part() {
    if (topic_ && part_ != Part::kNone && !clean(raw_).empty()) target() = clean(raw_);
    raw_.clear();
    part_ = Part::kNone;
  }

  std::string& target() {
    switch (part_) {
      case Part::kId: return topic_->id;
      case Part::kDescription: return topic_->description;
      case Part::kNarrative: return topic_->narrative;
      default: return topic_->title;
    }
  }

  void append(std::string_view text) {
    if (topic_ && part_ != Part::kNone) raw_ += text;
    line_ += static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
  }

  void advance_to(std::size_t end) {
    const std::string_view markup = text_.substr(at_, end - at_);
    line_ += static_cast<std::size_t>(std::count(markup.begin(), markup.end(), '\n'));
    at_ = end;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::size_t line_ = 1;
  std::optional<TopicText> topic_;  // the one that is open
  Part part_ = Part::kNone;
  std::string raw_;  // of the part
  std::vector<TopicText> topics_;
};

}  // namespace

std::vector<TopicText> read_trec_topics(std::string_view text, const std::string& path) {
  std::vector<TopicText> topics = TrecTopicReader(text).read();
  if (topics.empty()) fail_in_line(path, 1, "neither <top> nor <topic> elements");
  return topics;
}

}  // namespace dragoman
