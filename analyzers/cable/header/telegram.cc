#include "analyzers/cable/header/telegram.h"

#include <algorithm>
#include <utility>

#include "analyzers/cable/header/addressees.h"
#include "analyzers/cable/header/database_row.h"
#include "analyzers/cable/header/header_lines.h"
#include "analyzers/cable/header/reference_list.h"
#include "analyzers/cable/header/repeated_header.h"
#include "analyzers/cable/header/subject_line.h"
#include "analyzers/cable/header/tags_line.h"
#include "analyzers/cable/header/telegram_identity.h"
#include "analyzers/cable/marks/classification.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxAddressees = 400;
constexpr std::size_t kMaxSubjectLines = 8;
constexpr std::size_t kMaxKeyedBytes = 1000;
constexpr std::size_t kMaxReferenceLines = 40;
constexpr int kMaxLinesBeforeReferences = 15;  // between SUBJECT and a REF line that comes late

void add_once(std::vector<std::string>& values, std::string value) {
  if (value.empty() || values.size() >= kMaxAddressees) return;
  if (std::find(values.begin(), values.end(), value) == values.end()) {
    values.push_back(std::move(value));
  }
}

// Walks the header's lines once, top to bottom; each reader takes its line and those that continue
// it.
class HeaderReader {
 public:
  explicit HeaderReader(std::string_view text) : text_(text), lines_(read_header_lines(text)) {}

  Telegram read(std::string_view name_hint) {
    while (at_ < lines_.size() && !is_over()) read_line();
    telegram_.body_begin = body_begin();
    read_whole_below();
    finish_classification();
    finish_identity(name_hint);
    if (!reference_text_.empty()) finish_references();
    return std::move(telegram_);
  }

 private:
  // Where an extract ends and the whole telegram follows, the second header is read, and the first
  // fills what it lacks.
  void read_whole_below() {
    if (banner_.number == 0) return;
    const std::size_t extract_end = telegram_.body_begin;
    const std::size_t begin = find_repeated_header(text_, extract_end, banner_);
    if (begin == std::string_view::npos) return;
    HeaderReader whole(text_.substr(begin));
    while (whole.at_ < whole.lines_.size() && !whole.is_over()) whole.read_line();
    if (whole.telegram_.tags.empty() && whole.telegram_.subject.empty()) return;
    read_rows(text_.substr(extract_end, begin - extract_end));
    telegram_.body_begin = begin + whole.body_begin();
    take_better(whole);
  }

  void read_rows(std::string_view text) {
    while (!text.empty()) {
      const std::string_view line = ascii::take_while(text, [](char c) { return c != '\n'; });
      row_.read_line(ascii::trim(line));
      text.remove_prefix(text.empty() ? 0 : 1);
    }
  }

  // The fields of the header below that say more than those above.
  void take_better(HeaderReader& below) {
    Telegram& whole = below.telegram_;
    if (!telegram_.date) telegram_.date = whole.date;
    if (telegram_.from.empty()) telegram_.from = std::move(whole.from);
    if (telegram_.to.empty()) telegram_.to = std::move(whole.to);
    if (telegram_.info.empty()) telegram_.info = std::move(whole.info);
    if (!whole.tags.empty()) telegram_.tags = std::move(whole.tags);
    if (!whole.subject.empty()) telegram_.subject = std::move(whole.subject);
    for (const std::string& caption : whole.captions) add_once(telegram_.captions, caption);
    if (!below.reference_text_.empty()) reference_text_ = std::move(below.reference_text_);
    is_official_use_ = is_official_use_ || below.is_official_use_;
  }

  // The text proper has begun and no REF line can follow.
  bool is_over() const {
    const LineKind kind = lines_[at_].kind;
    return kind == LineKind::kParagraph || lines_of_text_ > kMaxLinesBeforeReferences;
  }

  void read_line() {
    const HeaderLine& line = lines_[at_++];
    if (lines_of_text_ > 0) return read_line_of_text(line);
    switch (line.kind) {
      case LineKind::kDateTimeGroup: return read_date_time_group(line);
      case LineKind::kFrom: return read_from(line);
      case LineKind::kTo: return read_addressees(line, telegram_.to);
      case LineKind::kInfo: return read_addressees(line, telegram_.info);
      case LineKind::kBanner: return read_banner(line);
      case LineKind::kCaption: return read_captions(line);
      case LineKind::kExecutiveOrder: return close_line();
      case LineKind::kTags: return read_tags(line);
      case LineKind::kSubject: return read_subject_lines(line);
      case LineKind::kReferences: return read_reference_lines(line);
      case LineKind::kRouting:
        if (!serial_) serial_ = parse_station_serial(line.text);
        return;
      case LineKind::kBlank:
      case LineKind::kPageMarker: return;
      default:
        row_.read_line(line.text);
        if (has_subject_) ++lines_of_text_;
    }
  }

  // Of what stands below the text's beginning only a late REF line is believed.
  void read_line_of_text(const HeaderLine& line) {
    if (line.kind == LineKind::kReferences) {
      read_reference_lines(line);
    } else if (line.kind != LineKind::kBlank) {
      ++lines_of_text_;
    }
  }

  // The header reaches to the last line taken, unless its text has begun above. A line longer than
  // any header's holds text too, and belongs to the body whole.
  void close_line() {
    if (lines_of_text_ > 0) return;
    const bool holds_text = lines_[at_ - 1].text.size() > kMaxKeyedBytes;
    header_lines_ = holds_text ? at_ - 1 : at_;
  }

  bool is_kind(std::size_t line, LineKind kind) const {
    return line < lines_.size() && lines_[line].kind == kind;
  }

  bool is_next(LineKind kind) const { return is_kind(at_, kind); }

  void read_date_time_group(const HeaderLine& line) {
    if (telegram_.date) return;
    const auto group = parse_date_time_group(line.text);
    telegram_.precedence = group->precedence;
    telegram_.date = group->date;
    close_line();
  }

  void read_from(const HeaderLine& line) {
    if (telegram_.from.empty()) telegram_.from = parse_addressee(line.text);
    close_line();
  }

  void read_addressees(const HeaderLine& line, std::vector<std::string>& addressees) {
    add_addressees(line.text, addressees);
    for (std::size_t next = next_addressee(); next < lines_.size(); next = next_addressee()) {
      add_addressees(lines_[next].text, addressees);
      at_ = next + 1;
    }
    close_line();
  }

  static void add_addressees(std::string_view text, std::vector<std::string>& addressees) {
    for (const std::string_view one : split_addressees(text)) {
      add_once(addressees, parse_addressee(one));
    }
  }

  // The line with the next addressee; below a blank line only where a routing indicator shows it.
  std::size_t next_addressee() const {
    if (is_kind(at_, LineKind::kOther) && looks_like_addressee(lines_[at_].text)) return at_;
    const bool is_broken = is_kind(at_, LineKind::kBlank) && is_kind(at_ + 1, LineKind::kOther);
    return is_broken && is_routed_addressee(lines_[at_ + 1].text) ? at_ + 1 : lines_.size();
  }

  // A banner with a post and number is the telegram's; others mark pages, or lack them.
  void read_banner(const HeaderLine& line) {
    CableBanner banner = *parse_cable_banner(line.text);
    is_official_use_ = is_official_use_ || banner.classification == kOfficialUse;
    for (const std::string& caption : banner.captions) add_once(telegram_.captions, caption);
    const bool is_better = banner_.number == 0 && banner.number != 0;
    if (is_better || telegram_.classification.empty()) {
      telegram_.classification = banner.classification;
      telegram_.section = banner.section;
      telegram_.sections = banner.sections;
      banner_ = std::move(banner);
      close_line();
    }
  }

  void read_captions(const HeaderLine& line) {
    const CaptionLine found = *parse_caption_line(line.text);
    is_official_use_ = is_official_use_ || found.official_use;
    for (const std::string& caption : found.captions) add_once(telegram_.captions, caption);
    close_line();
  }

  void read_tags(const HeaderLine& line) {
    std::string text(line.text);
    for (;;) {
      const bool skips_blank = is_next(LineKind::kBlank);
      const std::size_t next = skips_blank ? at_ + 1 : at_;
      if (!is_kind(next, LineKind::kOther)) break;
      if (!continues_tags(text, lines_[next].text, skips_blank)) break;
      text.append(" ").append(lines_[next].text);
      at_ = next + 1;
    }
    if (telegram_.tags.empty()) {
      telegram_.tags = parse_tags(text);
      telegram_.persons = parse_tags_persons(text);
    }
    close_line();
  }

  void read_subject_lines(const HeaderLine& line) {
    std::string text(line.text);
    for (std::size_t taken = 0; taken < kMaxSubjectLines; ++taken) {
      const bool skips_blank = is_next(LineKind::kBlank) && breaks_off(text);
      const std::size_t next = skips_blank ? at_ + 1 : at_;
      if (!is_kind(next, LineKind::kOther) || !continues_subject(text, lines_[next].text)) break;
      text.append(" ").append(lines_[next].text);
      at_ = next + 1;
    }
    if (telegram_.subject.empty()) telegram_.subject = read_subject(text);
    has_subject_ = true;
    close_line();
  }

  void read_reference_lines(const HeaderLine& line) {
    std::string text(line.text);
    for (std::size_t taken = 0; taken < kMaxReferenceLines; ++taken) {
      const std::size_t next = next_reference_line(text);
      if (next == lines_.size()) break;
      text.append(" ").append(lines_[next].text);
      at_ = next + 1;
    }
    if (reference_text_.empty()) reference_text_ = std::move(text);
    close_line();
  }

  // The line that goes on with the REF list, perhaps below a blank one; lines_.size() where none.
  std::size_t next_reference_line(std::string_view text) const {
    std::size_t next = at_;
    while (is_kind(next, LineKind::kBlank) || is_kind(next, LineKind::kPageMarker)) ++next;
    if (next == lines_.size()) return next;
    const LineKind kind = lines_[next].kind;
    const bool is_candidate = kind == LineKind::kOther || kind == LineKind::kListItem;
    const bool goes_on =
        is_candidate && continues_reference_list(text, lines_[next].text, next > at_);
    return goes_on ? next : lines_.size();
  }

  // Past the header's last line, and the blank lines and page markers below it.
  std::size_t body_begin() const {
    std::size_t next = header_lines_;
    if (next == 0) return 0;
    while (next < lines_.size() &&
           (lines_[next].kind == LineKind::kBlank || lines_[next].kind == LineKind::kPageMarker)) {
      ++next;
    }
    std::size_t begin = next < lines_.size() ? lines_[next].begin : lines_[next - 1].end;
    while (begin < text_.size() && ascii::is_blank(text_[begin])) ++begin;
    return begin;
  }

  void finish_classification() {
    const auto& captions = telegram_.captions;
    if (telegram_.classification.empty()) {
      telegram_.classification = row_.row().classification;
    }
    const bool is_limited = is_official_use_ || std::find(captions.begin(), captions.end(),
                                                          "SENSITIVE") != captions.end();
    if (is_limited && telegram_.classification == kUnclassified) {
      telegram_.classification = kOfficialUse;
    }
  }

  void finish_identity(std::string_view name_hint) {
    IdentityClues clues{banner_.post, banner_.number, telegram_.from, 0, serial_, std::nullopt};
    if (!telegram_.date) telegram_.date = row_.row().date;
    if (telegram_.date) clues.year = telegram_.date->year;
    clues.hint = parse_cable_reference(name_hint);
    if (!clues.hint) clues.hint = row_.row().reference;
    telegram_.reference = resolve_reference(clues);
    clues.hint = telegram_.reference;
    telegram_.post = resolve_post(clues);
    if (telegram_.reference && !telegram_.date) {
      telegram_.date = Date{.year = telegram_.reference->year};
    }
  }

  void finish_references() {
    std::optional<int> year;
    if (telegram_.reference) year = telegram_.reference->year;
    if (!year && telegram_.date) year = telegram_.date->year;
    telegram_.references = parse_reference_list(reference_text_, year);
    if (telegram_.reference) std::erase(telegram_.references, *telegram_.reference);
  }

  std::string_view text_;
  std::vector<HeaderLine> lines_;
  Telegram telegram_;
  std::size_t at_ = 0;            // the next line
  std::size_t header_lines_ = 0;  // how many belong to the header
  CableBanner banner_;
  std::optional<int> serial_;
  DatabaseRowReader row_;
  bool is_official_use_ = false;
  bool has_subject_ = false;
  int lines_of_text_ = 0;  // below the subject, above a late REF line
  std::string reference_text_;
};

}  // namespace

Telegram parse_telegram(std::string_view text, std::string_view name_hint) {
  return HeaderReader(text).read(name_hint);
}

std::string published_classification(const Telegram& telegram) {
  const auto& captions = telegram.captions;
  const bool is_noforn =
      std::find(captions.begin(), captions.end(), "NOFORN") != captions.end() &&
      (telegram.classification == "CONFIDENTIAL" || telegram.classification.ends_with("SECRET"));
  return telegram.classification + (is_noforn ? "//NOFORN" : "");
}

}  // namespace dragoman
