#include "analyzers/cable/header/telegram.h"

#include <algorithm>
#include <utility>

#include "analyzers/cable/header/addressees.h"
#include "analyzers/cable/header/database_row.h"
#include "analyzers/cable/header/header_lines.h"
#include "analyzers/cable/header/plain_header.h"
#include "analyzers/cable/header/reference_list.h"
#include "analyzers/cable/header/repeated_header.h"
#include "analyzers/cable/header/subject_line.h"
#include "analyzers/cable/header/tags_line.h"
#include "analyzers/cable/header/telegram_identity.h"
#include "analyzers/cable/marks/classification.h"
#include "analyzers/cable/marks/page_marker.h"
#include "analyzers/tags/lookup.h"
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
  // `text` is the plain header's, or the end of it.
  HeaderReader(const PlainHeader& plain, std::string_view text)
      : plain_(plain), text_(text), lines_(read_header_lines(text)) {}

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
    const CableBanner banner = banner_or_named();
    if (banner.number == 0) return;
    const std::size_t extract_end = telegram_.body_begin;
    const std::size_t begin = find_repeated_header(text_, extract_end, banner);
    if (begin == std::string_view::npos) return;
    HeaderReader whole(plain_, text_.substr(begin));
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

  // The fields of the header below that have more than those above.
  void take_better(HeaderReader& below) {
    Telegram& whole = below.telegram_;
    if (!telegram_.date) telegram_.date = whole.date;
    if (banner_.number == 0) banner_ = below.banner_;
    if (telegram_.classification.empty()) telegram_.classification = whole.classification;
    if (telegram_.from.empty()) telegram_.from = std::move(whole.from);
    if (telegram_.to.empty()) telegram_.to = std::move(whole.to);
    if (telegram_.info.empty()) telegram_.info = std::move(whole.info);
    if (!whole.tags.empty()) telegram_.tags = std::move(whole.tags);
    const bool is_cut = extends_subject(telegram_.subject, whole.subject);
    if (!whole.subject.empty() && !is_cut) telegram_.subject = std::move(whole.subject);
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
    if (line.kind == LineKind::kSecondSubject && read_longer_subject(line)) return;
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
        if (prosign_.empty()) prosign_ = classification_of_prosign(line.text);
        return;
      case LineKind::kBlank: return;
      case LineKind::kPageMarker:
        if (!named_) named_ = read_page_mark(line.text);
        return;
      default:
        row_.read_line(line.text);
        if (has_subject_) ++lines_of_text_;
    }
  }

  // Below the text's beginning only a late REF line is believed.
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
    if (!named_) named_ = telegram_of_sender(line.text);
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

  // The banner on a line, and on the next where it goes on there: "S E C R E T" above "ACCRA
  // 000482".
  CableBanner take_banner(const HeaderLine& line) {
    CableBanner banner = *parse_cable_banner(line.text);
    if (banner.number != 0 || banner_.number != 0 || !is_next(LineKind::kOther)) return banner;
    const std::string joined = std::string(line.text).append(" ").append(lines_[at_].text);
    auto whole = parse_cable_banner(joined);
    if (!whole || whole->number == 0 || find_post(whole->post) == nullptr) return banner;
    ++at_;
    return std::move(*whole);
  }

  // A banner with a post and number is the telegram's; others mark pages, or lack them.
  void read_banner(const HeaderLine& line) {
    CableBanner banner = take_banner(line);
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

  // What lies between the line just read and the next with text.
  struct Gap {
    std::size_t next = 0;  // that line
    bool has_blank = false;
    bool has_mark = false;  // a page ends here: what breaks off above it continues below
  };

  Gap gap_below() const {
    Gap gap{at_};
    while (gap.next < lines_.size() && is_gap(gap.next)) {
      gap.has_mark = gap.has_mark || lines_[gap.next].kind == LineKind::kPageMarker ||
                     is_section_banner(gap.next);
      ++gap.next;
      while (gap.has_mark && is_kind(gap.next, LineKind::kCaption)) ++gap.next;
    }
    if (!gap.has_mark) {
      for (gap.next = at_; is_kind(gap.next, LineKind::kBlank);) ++gap.next;
    }
    gap.has_blank = !gap.has_mark && gap.next > at_;
    return gap;
  }

  // Blank lines, page marks, and the classification at a page's head or foot.
  bool is_gap(std::size_t line) const {
    const LineKind kind = lines_[line].kind;
    if (kind == LineKind::kBlank || kind == LineKind::kPageMarker) return true;
    if (kind != LineKind::kBanner) return false;
    return parse_cable_banner(lines_[line].text)->number == 0 || is_section_banner(line);
  }

  // The banner of the telegram's next section.
  bool is_section_banner(std::size_t line) const {
    if (!is_kind(line, LineKind::kBanner)) return false;
    const CableBanner banner = *parse_cable_banner(lines_[line].text);
    return banner.number != 0 && banner.number == banner_.number && banner.section > 1;
  }

  std::string without_marks(std::string_view text) const {
    return without_page_marks(text, banner_.post);
  }

  void read_tags(const HeaderLine& line) {
    std::string text = without_marks(line.text);
    for (;;) {
      const Gap gap = gap_below();
      if (!is_kind(gap.next, LineKind::kOther) && !is_kind(gap.next, LineKind::kTags)) break;
      const std::string_view more = lines_[gap.next].text;
      if (!continues_tags(text, more, gap.has_blank)) break;
      text.append(" ").append(without_marks(more));
      at_ = gap.next + 1;
    }
    if (telegram_.tags.empty()) {
      TagsLine tags = parse_tags_line(text);
      telegram_.tags = std::move(tags.codes);
      telegram_.persons = std::move(tags.persons);
    }
    close_line();
  }

  // The subject that begins on a line, and the lines that continue it.
  std::string take_subject(const HeaderLine& line) {
    std::string text = without_marks(plain_.as_written(line.text));
    for (std::size_t taken = 0; taken < kMaxSubjectLines; ++taken) {
      const Gap gap = gap_below();
      if (!is_kind(gap.next, LineKind::kOther)) break;
      const std::string more = without_marks(plain_.as_written(lines_[gap.next].text));
      const bool goes_on = gap.has_blank
                               ? continues_subject_below(text, more, is_above_keys(gap.next))
                               : continues_subject(text, more);
      if (!goes_on || (gap.has_mark && is_handling(more))) break;
      text.append(is_divided_word(text, more) ? "" : " ").append(more);
      at_ = gap.next + 1;
    }
    return read_subject(text);
  }

  // Whether REF or CLASSIFIED BY stands below the block of lines that begins here.
  bool is_above_keys(std::size_t line) const {
    constexpr std::size_t kMaxBlockLines = 2;
    std::size_t next = line;
    while (next < line + kMaxBlockLines && is_kind(next, LineKind::kOther)) ++next;
    while (is_kind(next, LineKind::kBlank)) ++next;
    return is_kind(next, LineKind::kReferences) || is_kind(next, LineKind::kClassifiedBy);
  }

  void read_subject_lines(const HeaderLine& line) {
    std::string subject = take_subject(line);
    if (telegram_.subject.empty()) telegram_.subject = std::move(subject);
    has_subject_ = true;
    close_line();
  }

  // A second SUBJECT line counts where the first is cut short; false where it isn't.
  bool read_longer_subject(const HeaderLine& line) {
    const std::size_t after_line = at_;
    std::string subject = take_subject(line);
    if (extends_subject(subject, telegram_.subject)) {
      telegram_.subject = std::move(subject);
      close_line();
      return true;
    }
    at_ = after_line;
    return false;
  }

  void read_reference_lines(const HeaderLine& line) {
    std::string text = without_marks(line.text);
    for (std::size_t taken = 0; taken < kMaxReferenceLines; ++taken) {
      const std::size_t next = next_reference_line(text);
      if (next == lines_.size()) break;
      for (std::size_t more = gap_below().next; more <= next; ++more) {
        text.append(" ").append(without_marks(lines_[more].text));
      }
      at_ = next + 1;
    }
    if (reference_text_.empty()) reference_text_ = std::move(text);
    close_line();
  }

  // The line that continues the REF list, perhaps below a blank one; lines_.size() where none does.
  // An item may wrap onto lines that have no reference: the next item below them shows it.
  std::size_t next_reference_line(std::string_view text) const {
    constexpr std::size_t kMaxWrappedLines = 3;
    const Gap gap = gap_below();
    for (std::size_t next = gap.next; next <= gap.next + kMaxWrappedLines; ++next) {
      if (next == gap.next && is_kind(next, LineKind::kReferences)) return next;  // "REF B: ..."
      if (!is_kind(next, LineKind::kOther) && !is_kind(next, LineKind::kListItem)) break;
      const std::string_view line = lines_[next].text;
      const bool is_first = next == gap.next;
      const bool goes_on = is_first ? continues_reference_list(text, line, gap.has_blank)
                                    : begins_next_reference(text, line);
      if (goes_on) return next;
      if (gap.has_blank || !may_wrap_item(text)) break;
    }
    return lines_.size();
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
    if (telegram_.classification.empty()) telegram_.classification = prosign_;
    const bool is_limited = is_official_use_ || std::find(captions.begin(), captions.end(),
                                                          "SENSITIVE") != captions.end();
    if (is_limited && telegram_.classification == kUnclassified) {
      telegram_.classification = kOfficialUse;
    }
  }

  // The banner, or where it has no number the telegram that a page mark or a publisher's sheet
  // names.
  CableBanner banner_or_named() const {
    CableBanner banner = banner_;
    if (banner.number != 0 || !named_) return banner;
    banner.post = named_->post;
    banner.number = named_->number;
    return banner;
  }

  void finish_identity(std::string_view name_hint) {
    auto hint = parse_cable_reference(name_hint);
    if (!hint) hint = row_.row().reference;
    const CableBanner banner = hint ? banner_ : banner_or_named();
    IdentityClues clues{banner.post, banner.number, telegram_.from, 0, serial_, hint};
    if (!telegram_.date) telegram_.date = row_.row().date;
    if (telegram_.date) clues.year = telegram_.date->year;
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
    for (ListedReference& listed : parse_listed_references(reference_text_, year)) {
      if (telegram_.reference == listed.reference) continue;
      telegram_.references.push_back(std::move(listed.reference));
      telegram_.reference_letters += listed.letter == '\0' ? '-' : listed.letter;
    }
  }

  const PlainHeader& plain_;
  std::string_view text_;
  std::vector<HeaderLine> lines_;
  Telegram telegram_;
  std::size_t at_ = 0;            // the next line
  std::size_t header_lines_ = 0;  // how many belong to the header
  CableBanner banner_;
  std::optional<MarkedTelegram> named_;  // by a page mark or a publisher's sheet
  std::optional<int> serial_;
  std::string prosign_;  // the classification that a routing line gives
  DatabaseRowReader row_;
  bool is_official_use_ = false;
  bool has_subject_ = false;
  int lines_of_text_ = 0;  // below the subject, above a late REF line
  std::string reference_text_;
};

}  // namespace

Telegram parse_telegram(std::string_view text, std::string_view name_hint) {
  const PlainHeader plain(text);
  return HeaderReader(plain, plain.text()).read(name_hint);
}

std::string published_classification(const Telegram& telegram) {
  const auto& captions = telegram.captions;
  const bool is_noforn =
      std::find(captions.begin(), captions.end(), "NOFORN") != captions.end() &&
      (telegram.classification == "CONFIDENTIAL" || telegram.classification.ends_with("SECRET"));
  return telegram.classification + (is_noforn ? "//NOFORN" : "");
}

}  // namespace dragoman
