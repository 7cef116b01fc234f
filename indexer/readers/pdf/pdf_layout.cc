#include "indexer/readers/pdf/pdf_layout.h"

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

#include "indexer/readers/xml/xml_parser.h"

namespace dragoman {
namespace {

constexpr double kUsualAdvance = 1.2;  // from line to line, in heights of a line
constexpr double kWideAdvance = 1.8;
constexpr double kWidestAdvance = 2.6;  // a typewriter's double spacing
constexpr double kFurther = 1.2;        // times the usual advance: a new paragraph
constexpr double kOtherSize = 1.15;
constexpr std::size_t kFewAdvances = 4;  // too few to tell what is usual

struct LayoutLine {
  std::string text;
  double top = 0;
  double height = 0;
  bool is_last_of_page = false;
};

double number_of(std::string_view text) {
  double value = 0;
  std::from_chars(text.data(), text.data() + text.size(), value);
  return value;
}

class LayoutEvents : public XmlEvents {
 public:
  void start_element(std::string_view name, const XmlAttributes& attributes,
                     std::uint64_t) override {
    is_in_title_ = name == "title";
    if (name == "meta" && attributes.find("name") == "CreationDate") {
      created = attributes.find("content");
    } else if (name == "line") {
      const double top = number_of(attributes.find("yMin"));
      lines_.push_back({"", top, number_of(attributes.find("yMax")) - top, false});
      is_in_line_ = true;
    } else if (name == "word" && is_in_line_) {
      if (!lines_.back().text.empty()) lines_.back().text += ' ';
      is_in_word_ = true;
    }
  }

  void end_element(std::string_view name) override {
    is_in_title_ = false;
    if (name == "word") is_in_word_ = false;
    if (name == "line") is_in_line_ = false;
    if (name == "page") lines_.push_back({"", 0, 0, true});
  }

  void text(std::string_view text) override {
    if (is_in_word_) lines_.back().text += text;
    if (is_in_title_) title += text;
  }

  std::vector<LayoutLine> take() { return std::move(lines_); }

  std::string title;
  std::string created;

 private:
  std::vector<LayoutLine> lines_;
  bool is_in_line_ = false;
  bool is_in_word_ = false;
  bool is_in_title_ = false;
};

// From a line to the next in heights; 0 where that stands in another column or page.
double advance(const LayoutLine& from, const LayoutLine& to) {
  if (from.is_last_of_page || to.is_last_of_page || from.height <= 0) return 0;
  return std::max(0.0, (to.top - from.top) / from.height);
}

double usual_advance(const std::vector<LayoutLine>& lines) {
  std::vector<double> advances;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    const double a = advance(lines[i - 1], lines[i]);
    if (a > 0) advances.push_back(a);
  }
  if (advances.size() < 2) return kUsualAdvance;
  if (advances.size() < kFewAdvances) {
    return std::clamp(*std::min_element(advances.begin(), advances.end()), 1.0, kWideAdvance);
  }
  const auto quarter = advances.begin() + static_cast<std::ptrdiff_t>(advances.size() / 4);
  std::nth_element(advances.begin(), quarter, advances.end());
  return std::clamp(*quarter, 1.0, kWidestAdvance);
}

bool has_other_size(const LayoutLine& a, const LayoutLine& b) {
  const auto [less, more] = std::minmax(a.height, b.height);
  return less > 0 && more > kOtherSize * less;
}

}  // namespace

PdfLayout read_pdf_layout(std::string_view xml) {
  LayoutEvents events;
  XmlParser parser(events);
  parser.push(xml);
  parser.finish();
  const std::vector<LayoutLine> lines = events.take();
  const double further = kFurther * usual_advance(lines);
  PdfLayout layout{"", std::move(events.title), std::move(events.created)};
  std::string& text = layout.pages;
  const LayoutLine* before = nullptr;
  for (const LayoutLine& line : lines) {
    if (line.is_last_of_page) {
      text += '\f';
      before = nullptr;
      continue;
    }
    const bool is_apart =
        before != nullptr && (advance(*before, line) > further || has_other_size(*before, line));
    if (is_apart) text += '\n';
    text += line.text + '\n';
    before = &line;
  }
  return layout;
}

}  // namespace dragoman
