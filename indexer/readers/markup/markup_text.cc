#include "indexer/readers/markup/markup_text.h"

#include <array>
#include <map>
#include <utility>
#include <vector>

#include "analyzers/prose/prose_date.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/date.h"
#include "analyzers/text/display.h"
#include "analyzers/text/utf8.h"
#include "indexer/readers/markup/block_text.h"
#include "indexer/readers/xml/xml_parser.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxReason = 80;   // bytes of what is wrong with the XML
constexpr std::size_t kMaxValue = 2000;  // bytes of a title, an author or a date

constexpr auto kDateAttributes = std::to_array<std::string_view>(
    {"iso-8601-date", "date", "when", "format", "datetime", "value"});

// A value that is made of an element's text, and of that of the elements in it by their names.
struct Capture {
  MarkupRole role = MarkupRole::kOther;
  std::size_t depth = 0;
  std::string text;
  std::map<std::string, std::string, std::less<>> parts;
  std::string part;  // the element that is open in it

  void add(std::string_view more) {
    if (text.size() + more.size() > kMaxValue) return;
    text += more;
    if (!part.empty()) parts[part] += more;
  }

  std::string find(std::string_view name) const {
    const auto found = parts.find(name);
    return found == parts.end() ? "" : ascii::collapse_blanks(found->second);
  }
};

std::string two_digits(const std::string& number) {
  return number.size() == 1 ? '0' + number : number;
}

// "1962-05-04", of any form that dates are written in; "" for other texts.
std::string read_any_date(std::string_view text) {
  constexpr std::size_t kIsoDay = 10;
  text = ascii::trim(text);
  auto date = parse_iso_date(text.substr(0, kIsoDay));
  if (!date) date = parse_program_date(text);
  if (!date) date = parse_prose_date(text);
  return date ? to_iso_day(*date) : "";
}

std::string date_of(const Capture& capture) {
  const std::string year = capture.find("year");
  if (year.empty()) return read_any_date(capture.text);
  std::string date = year;
  if (const std::string month = capture.find("month"); !month.empty()) {
    date += '-' + two_digits(month);
    if (const std::string day = capture.find("day"); !day.empty()) date += '-' + two_digits(day);
  }
  const std::string whole = read_any_date(date);
  return whole.empty() ? read_any_date(year) : whole;
}

std::string author_of(const Capture& capture) {
  std::string given = capture.find("given-names");
  if (given.empty()) given = capture.find("firstname");
  const std::string surname = capture.find("surname");
  if (surname.empty()) return ascii::collapse_blanks(capture.text);
  return given.empty() ? surname : given + ' ' + surname;
}

class MarkupEvents : public XmlEvents {
 public:
  explicit MarkupEvents(const Vocabulary& vocabulary) : vocabulary_(vocabulary) {}

  void start_element(std::string_view name, const XmlAttributes& attributes,
                     std::uint64_t) override {
    Open open;
    open.role = role_of(vocabulary_, name);
    open.is_shown = (open_.empty() || open_.back().is_shown) && open.role != MarkupRole::kHidden;
    open.is_dropped =
        (!open_.empty() && open_.back().is_dropped) || open.role == MarkupRole::kDropped;
    const bool shows = open.role == MarkupRole::kShown || open.role == MarkupRole::kTitle;
    open.is_shown = open.is_shown || shows;
    open.is_part = !open_.empty() && open_.back().has_text;
    open_.push_back(open);
    if (open.is_dropped) return;
    begin_capture(attributes);
    if (capture_.depth > 0 && capture_.depth < open_.size()) begin_part(name);
    if (open.role == MarkupRole::kNote) begin_note();
    if (open_.back().is_shown) begin_shown(attributes);
  }

  void end_element(std::string_view) override {
    const Open open = open_.back();
    if (!open.is_dropped) {
      if (open.is_shown) end_shown(open);
      if (open.role == MarkupRole::kNote) --notes_;
      capture_.part.clear();
      if (capture_.depth == open_.size()) end_capture();
    }
    open_.pop_back();
  }

  void text(std::string_view text) override {
    if (open_.empty() || open_.back().is_dropped) return;
    if (capture_.depth > 0) capture_.add(text);
    if (!open_.back().is_shown) return;
    if (!ascii::trim(text).empty()) open_.back().has_text = true;
    flow().add(text, open_.size());
  }

  MarkupText take() {
    MarkupText out = std::move(out_);
    out.text = body_.take();
    const std::string notes = notes_text_.take();
    if (!out.text.empty() && !notes.empty()) out.text += "\n\n";
    out.text += notes;
    return out;
  }

 private:
  struct Open {
    MarkupRole role = MarkupRole::kOther;
    bool is_shown = true;
    bool is_dropped = false;
    bool is_part = false;   // of the paragraph that it stands in
    bool has_text = false;  // of its own
  };

  BlockText& flow() { return notes_ > 0 ? notes_text_ : body_; }

  void begin_note() {
    ++notes_;
    notes_text_.begin_block();
  }

  static bool is_apart(const Open& open) {
    switch (open.role) {
      case MarkupRole::kInline:
      case MarkupRole::kLine:
      case MarkupRole::kCell:
      case MarkupRole::kRow:
      case MarkupRole::kNote:
      case MarkupRole::kLabel: return false;
      case MarkupRole::kBlock:
      case MarkupRole::kTitle: return true;
      default: return !open.is_part;
    }
  }

  void begin_shown(const XmlAttributes& attributes) {
    const Open& open = open_.back();
    if (open.role == MarkupRole::kRow) flow().begin_row();
    if (is_apart(open) || open.role == MarkupRole::kLabel) flow().begin_block();
    const std::string_view speaker =
        vocabulary_.speaker.empty() ? "" : attributes.find(vocabulary_.speaker);
    if (speaker.empty() || !is_apart(open)) return;
    if (speaker.starts_with('#')) return;  // a mark that stands elsewhere
    flow().add(std::string(speaker) + ':', open_.size());
    flow().end_label();
  }

  void end_shown(const Open& open) {
    const std::size_t parent = open_.size() - 1;
    switch (open.role) {
      case MarkupRole::kLine: flow().end_line(); break;
      case MarkupRole::kCell: flow().end_cell(); break;
      case MarkupRole::kRow: flow().end_row(); break;
      case MarkupRole::kLabel: flow().end_label(); break;
      default:
        if (is_apart(open)) flow().end_block(parent);
    }
  }

  void begin_capture(const XmlAttributes& attributes) {
    const MarkupRole role = open_.back().role;
    const bool is_wanted = (role == MarkupRole::kTitle && out_.title.empty()) ||
                           (role == MarkupRole::kDate && out_.date.empty()) ||
                           (role == MarkupRole::kAuthor && out_.author.empty());
    if (!is_wanted || capture_.depth > 0) return;
    if (role == MarkupRole::kDate) {
      for (const std::string_view name : kDateAttributes) {
        if (out_.date.empty()) out_.date = read_any_date(attributes.find(name));
      }
      if (!out_.date.empty()) return;
    }
    capture_ = {};
    capture_.role = role;
    capture_.depth = open_.size();
  }

  void begin_part(std::string_view name) {
    capture_.part = name;
    capture_.add(" ");
  }

  void end_capture() {
    const Capture capture = std::exchange(capture_, {});
    if (capture.role == MarkupRole::kTitle) out_.title = ascii::collapse_blanks(capture.text);
    if (capture.role == MarkupRole::kDate) out_.date = date_of(capture);
    if (capture.role == MarkupRole::kAuthor) out_.author = author_of(capture);
  }

  const Vocabulary& vocabulary_;
  std::vector<Open> open_;
  BlockText body_;
  BlockText notes_text_;
  int notes_ = 0;
  Capture capture_;  // of depth 0 where none is open
  MarkupText out_;
};

}  // namespace

MarkupText read_markup(std::string_view xml, const Vocabulary& vocabulary) {
  MarkupEvents events(vocabulary);
  std::string failure;
  try {
    XmlParser parser(events);
    parser.push(xml);
    parser.finish();
  } catch (const XmlError& error) {
    failure = "line " + std::to_string(error.line()) + ": not taken from here on: " +
              shortened(printable(decode_text(error.what()).text), kMaxReason);
  }
  MarkupText read = events.take();
  read.failure = std::move(failure);
  return read;
}

}  // namespace dragoman
