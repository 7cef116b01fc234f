#include "searcher/print/output_diff.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "analyzers/text/ascii.h"
#include "analyzers/text/date.h"
#include "analyzers/text/display.h"
#include "searcher/print/output_json.h"
#include "searcher/print/text_layout.h"

namespace dragoman {
namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t kContextBytes = 60;  // on each side of a change
constexpr std::size_t kDiffIndent = 2;

constexpr std::array<DiffKind, 7> kKinds = {
    DiffKind::kSame,    DiffKind::kWithheldInBoth, DiffKind::kOpened, DiffKind::kWithheld,
    DiffKind::kRemoved, DiffKind::kAdded,          DiffKind::kChanged};

std::string_view body_of(const Document& document) {
  return document.first(Field::kText);
}

std::string part_of(std::string_view text, std::size_t begin, std::size_t end) {
  return ascii::collapse_blanks(text.substr(begin, end - begin));
}

bool has_change(const TextDiff& diff) {
  return std::any_of(diff.parts.begin(), diff.parts.end(), [](const DiffPart& part) {
    return part.kind != DiffKind::kSame && part.kind != DiffKind::kWithheldInBoth;
  });
}

std::string number_of_words(std::size_t count, std::string_view what) {
  return std::to_string(count) + (count == 1 ? " word " : " words ") + std::string(what);
}

class DiffWriter {
 public:
  DiffWriter(const TextDiff& diff, const Presentation& presentation, std::ostream& out)
      : diff_(diff), style_{presentation.colour}, width_(presentation.screen.columns), out_(out) {}

  void write() {
    write_document("-", diff_.a);
    write_document("+", diff_.b);
    out_ << summary() << '\n';
    if (!has_change(diff_)) return;
    for (std::size_t i = 0; i < diff_.parts.size(); ++i) write_part(i);
    flush();
  }

 private:
  void write_document(const std::string& sign, const Document& document) {
    const auto date = document.date();
    out_ << sign << ' ' << style_.accent(printable(document.first(Field::kId)));
    if (date) out_ << "  " << style_.dim(to_iso_day(*date));
    if (document.has(Field::kTitle)) out_ << "  " << printable(document.first(Field::kTitle));
    out_ << '\n';
  }

  std::string summary() const {
    std::string out = number_of_words(count_words(diff_, DiffKind::kSame), "the same");
    const auto add = [&](DiffKind kind, std::string_view what) {
      const std::size_t words = count_words(diff_, kind);
      if (words > 0) out += ", " + number_of_words(words, what);
    };
    add(DiffKind::kOpened, "opened");
    add(DiffKind::kWithheld, "withheld");
    add(DiffKind::kAdded, "added");
    add(DiffKind::kRemoved, "removed");
    add(DiffKind::kChanged, "changed");
    return out;
  }

  void write_part(std::size_t i) {
    const DiffPart& part = diff_.parts[i];
    const std::string a = part_of(body_of(diff_.a), part.a_begin, part.a_end);
    const std::string b = part_of(body_of(diff_.b), part.b_begin, part.b_end);
    if (part.kind == DiffKind::kSame || part.kind == DiffKind::kWithheldInBoth) {
      return write_same(b, i == 0, i + 1 == diff_.parts.size());
    }
    if (!a.empty()) append(style_.dim("[-" + printable(a) + "-]"));
    if (!b.empty()) append(style_.match("{+" + printable(b) + "+}"));
  }

  // The ends of a long stretch that is the same; between them a new line begins.
  void write_same(const std::string& text, bool is_first, bool is_last) {
    const std::string shown = printable(text);
    if (shown.size() <= 2 * kContextBytes && !is_first && !is_last) return append(shown);
    if (!is_first) append(head(shown));
    flush();
    if (!is_last) append(tail(shown));
  }

  static std::string head(const std::string& text) {
    if (text.size() <= kContextBytes) return text;
    const std::size_t blank = text.rfind(' ', kContextBytes);
    return text.substr(0, blank == std::string::npos ? 0 : blank) + " \u2026";
  }

  static std::string tail(const std::string& text) {
    if (text.size() <= kContextBytes) return text;
    const std::size_t blank = text.find(' ', text.size() - kContextBytes);
    return "\u2026 " + (blank == std::string::npos ? std::string() : text.substr(blank + 1));
  }

  void append(const std::string& text) { line_ += (line_.empty() ? "" : " ") + text; }

  void flush() {
    if (!line_.empty()) out_ << '\n';
    for (const std::string& line : wrap(line_, width_, kDiffIndent)) out_ << line << '\n';
    line_.clear();
  }

  const TextDiff& diff_;
  Style style_;
  std::size_t width_;
  std::ostream& out_;
  std::string line_;
};

Json json_of(const DiffPart& part, const TextDiff& diff) {
  Json out;
  out["kind"] = diff_kind_name(part.kind);
  out["words"] = std::max(part.a_words, part.b_words);
  out["a"] = part_of(body_of(diff.a), part.a_begin, part.a_end);
  if (part.kind == DiffKind::kSame) return out;
  out["b"] = part_of(body_of(diff.b), part.b_begin, part.b_end);
  return out;
}

}  // namespace

Json diff_json(const TextDiff& diff) {
  Json words;
  for (const DiffKind kind : kKinds) {
    if (kind == DiffKind::kWithheldInBoth) continue;
    words[std::string(diff_kind_name(kind))] = count_words(diff, kind);
  }
  Json parts = Json::array();
  for (const DiffPart& part : diff.parts) parts.push_back(json_of(part, diff));
  Json out;
  out["format"] = kJsonFormat;
  out["diff"] = {{"a", diff.a.first(Field::kId)},
                 {"b", diff.b.first(Field::kId)},
                 {"common", common_share(diff.parts)},
                 {"words", std::move(words)},
                 {"parts", std::move(parts)}};
  out["notes"] = diff.notes;
  return out;
}

void write_diff(const TextDiff& diff, const Presentation& presentation, std::ostream& out) {
  DiffWriter(diff, presentation, out).write();
}

void write_diff_json(const TextDiff& diff, const Presentation&, std::ostream& out) {
  out << print_json(diff_json(diff));
}

void write_diff_json_line(const TextDiff& diff, const Presentation&, std::ostream& out) {
  out << print_json_line(diff_json(diff));
}

}  // namespace dragoman
