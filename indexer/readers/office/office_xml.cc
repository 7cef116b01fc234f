#include "indexer/readers/office/office_xml.h"

#include <algorithm>
#include <array>
#include <map>
#include <span>

#include "analyzers/text/ascii.h"
#include "indexer/readers/office/office_text.h"
#include "indexer/readers/xml/xml_parser.h"

namespace dragoman {
namespace {

enum class OfficeElement {
  kOther,
  kParagraph,
  kHeading,
  kStyle,  // of a paragraph
  kText,   // without it text isn't the document's
  kTab,
  kBlank,
  kLineBreak,
  kHyphen,
  kRow,
  kCell,
  kNote,
  kSkipped,
};

struct OfficeRow {
  std::string_view name;
  OfficeElement element;
};

constexpr auto kWordRows = std::to_array<OfficeRow>({
    {"p", OfficeElement::kParagraph},
    {"pStyle", OfficeElement::kStyle},
    {"t", OfficeElement::kText},
    {"tab", OfficeElement::kTab},
    {"ptab", OfficeElement::kTab},
    {"br", OfficeElement::kLineBreak},
    {"cr", OfficeElement::kLineBreak},
    {"noBreakHyphen", OfficeElement::kHyphen},
    {"tr", OfficeElement::kRow},
    {"tc", OfficeElement::kCell},
    {"tabs", OfficeElement::kSkipped},  // stops, not tabs
    {"moveFrom", OfficeElement::kSkipped},
    {"del", OfficeElement::kSkipped},
    {"Fallback", OfficeElement::kSkipped},
    {"rt", OfficeElement::kSkipped},
});

constexpr auto kOpenRows = std::to_array<OfficeRow>({
    {"p", OfficeElement::kParagraph},
    {"h", OfficeElement::kHeading},
    {"body", OfficeElement::kText},
    {"tab", OfficeElement::kTab},
    {"s", OfficeElement::kBlank},
    {"line-break", OfficeElement::kLineBreak},
    {"table-row", OfficeElement::kRow},
    {"table-cell", OfficeElement::kCell},
    {"note-body", OfficeElement::kNote},
    {"note-citation", OfficeElement::kSkipped},
    {"annotation", OfficeElement::kSkipped},
    {"tracked-changes", OfficeElement::kSkipped},
    {"ruby-text", OfficeElement::kSkipped},
    {"title", OfficeElement::kSkipped},  // of pictures
    {"desc", OfficeElement::kSkipped},
    {"forms", OfficeElement::kSkipped},
    {"sequence-decls", OfficeElement::kSkipped},
});

bool is_heading_style(std::string_view style) {
  return style.starts_with("Heading") || style == "Title" || style == "Subtitle";
}

class OfficeEvents : public XmlEvents {
 public:
  explicit OfficeEvents(std::span<const OfficeRow> rows) : rows_(rows) {}

  void start_element(std::string_view name, const XmlAttributes& attributes,
                     std::uint64_t) override {
    const OfficeElement element = element_of(name);
    const bool divides_notes =
        (name == "footnote" || name == "endnote") && !attributes.find("type").empty();
    if (skipped_ > 0 || element == OfficeElement::kSkipped || divides_notes) {
      ++skipped_;
      return;
    }
    switch (element) {
      case OfficeElement::kText: ++texts_; break;
      case OfficeElement::kTab: flow().add_tab(); break;
      case OfficeElement::kBlank: flow().add_blank(); break;
      case OfficeElement::kLineBreak: flow().end_line(); break;
      case OfficeElement::kHyphen: flow().add("-"); break;
      case OfficeElement::kRow: flow().begin_row(); break;
      case OfficeElement::kNote: ++notes_; break;
      case OfficeElement::kStyle: is_heading_ = is_heading_style(attributes.find("val")); break;
      default: break;
    }
  }

  void end_element(std::string_view name) override {
    if (skipped_ > 0) {
      --skipped_;
      return;
    }
    switch (element_of(name)) {
      case OfficeElement::kText: --texts_; break;
      case OfficeElement::kHeading: flow().end_paragraph(true); break;
      case OfficeElement::kParagraph:
        flow().end_paragraph(is_heading_);
        is_heading_ = false;
        break;
      case OfficeElement::kCell: flow().end_cell(); break;
      case OfficeElement::kRow: flow().end_row(); break;
      case OfficeElement::kNote: --notes_; break;
      default: break;
    }
  }

  void text(std::string_view text) override {
    if (skipped_ == 0 && texts_ > 0) flow().add(text);
  }

  std::string take() {
    std::string text = body_.take();
    const std::string notes = notes_text_.take();
    if (!text.empty() && !notes.empty()) text += "\n\n";
    return text + notes;
  }

 private:
  OfficeElement element_of(std::string_view name) const {
    const auto row = std::find_if(rows_.begin(), rows_.end(),
                                  [&](const OfficeRow& r) { return r.name == name; });
    return row == rows_.end() ? OfficeElement::kOther : row->element;
  }

  OfficeText& flow() { return notes_ > 0 ? notes_text_ : body_; }

  std::span<const OfficeRow> rows_;
  OfficeText body_;
  OfficeText notes_text_;
  int skipped_ = 0;  // depth inside an element that is left out
  int texts_ = 0;
  int notes_ = 0;
  bool is_heading_ = false;
};

std::string read_office_text(std::string_view xml, std::span<const OfficeRow> rows) {
  OfficeEvents events(rows);
  XmlParser parser(events);
  parser.push(xml);
  parser.finish();
  return events.take();
}

// The first text of each element by name.
class PropertyEvents : public XmlEvents {
 public:
  void start_element(std::string_view name, const XmlAttributes&, std::uint64_t) override {
    name_ = values.contains(std::string(name)) ? "" : std::string(name);
  }
  void end_element(std::string_view) override { name_.clear(); }
  void text(std::string_view text) override {
    constexpr std::size_t kMaxValue = 2000;
    if (name_.empty()) return;
    std::string& value = values[name_];
    if (value.size() < kMaxValue) value += text;
  }

  std::map<std::string, std::string> values;

 private:
  std::string name_;
};

}  // namespace

OfficeProperties read_properties(std::string_view xml) {
  PropertyEvents events;
  try {
    XmlParser parser(events);
    parser.push(xml);
  } catch (const XmlError&) {  // what came before is kept
  }
  const auto value = [&](const char* name) { return ascii::collapse_blanks(events.values[name]); };
  OfficeProperties properties{value("title"), value("creator"), value("created")};
  if (!value("initial-creator").empty()) properties.creator = value("initial-creator");
  for (const char* const name : {"creation-date", "date"}) {
    if (properties.created.empty()) properties.created = value(name);
  }
  return properties;
}

std::string read_word_text(std::string_view xml) {
  return read_office_text(xml, kWordRows);
}

std::string read_open_document_text(std::string_view xml) {
  return read_office_text(xml, kOpenRows);
}

}  // namespace dragoman
