#include "analyzers/cable/telegram.h"

#include <algorithm>
#include <array>
#include <utility>

#include "analyzers/cable/addressees.h"
#include "analyzers/cable/ascii.h"
#include "analyzers/cable/classification.h"
#include "analyzers/cable/header_lines.h"
#include "analyzers/cable/reference_list.h"
#include "analyzers/cable/tags_line.h"

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

// Long subjects are text that lost its line ends; they are cut between words.
std::string read_subject(std::string_view text) {
  if (text.size() > kMaxKeyedBytes) {
    const std::size_t blank = text.rfind(' ', kMaxKeyedBytes);
    text = text.substr(0, blank == std::string_view::npos ? 0 : blank);
  }
  return ascii::collapse_blanks(text);
}

// A subject in capitals isn't followed by a second line in small letters, but by the text.
bool continues_subject(std::string_view subject, std::string_view line) {
  return ascii::has_lower(subject) || !ascii::is_mostly_lower(line);
}

// Whether a subject breaks off where none can end, so that it goes on below a blank line.
bool breaks_off(std::string_view subject) {
  constexpr std::array<std::string_view, 10> kNeverLast = {"A",  "AN", "AND", "BY", "FOR",
                                                           "IN", "OF", "THE", "TO", "WITH"};
  const std::size_t blank = ascii::trim(subject).rfind(' ');
  if (blank == std::string_view::npos) return subject.empty();
  const std::string_view last = ascii::trim(subject.substr(blank));
  return std::find(kNeverLast.begin(), kNeverLast.end(), last) != kNeverLast.end();
}

// Whether two spellings name one post, the shorter perhaps cut off ("VATICA", "RIODEJAN").
bool is_same_post(std::string_view a, std::string_view b) {
  return a.size() >= 3 && b.size() >= 3 && (a.starts_with(b) || b.starts_with(a));
}

// Walks the header's lines once, top to bottom; each reader takes its line and those that continue
// it.
class HeaderReader {
 public:
  explicit HeaderReader(std::string_view text) : text_(text), lines_(read_header_lines(text)) {}

  Telegram read(std::string_view name_hint) {
    while (at_ < lines_.size() && !is_over()) read_line();
    telegram_.body_begin = body_begin();
    finish_classification();
    finish_reference(name_hint);
    if (!reference_text_.empty()) finish_references();
    return std::move(telegram_);
  }

 private:
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
      case LineKind::kBlank:
      case LineKind::kPageMarker: return;
      default:
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
    add_once(addressees, parse_addressee(line.text));
    while (is_next(LineKind::kOther) && looks_like_addressee(lines_[at_].text)) {
      add_once(addressees, parse_addressee(lines_[at_++].text));
    }
    close_line();
  }

  // A banner with a post and number is the telegram's; others mark pages, or lack them.
  void read_banner(const HeaderLine& line) {
    CableBanner banner = *parse_cable_banner(line.text);
    is_official_use_ = is_official_use_ || banner.classification == kOfficialUse;
    for (std::string& caption : banner.captions) add_once(telegram_.captions, std::move(caption));
    const bool is_better = number_ == 0 && banner.number != 0;
    if (is_better || telegram_.classification.empty()) {
      telegram_.classification = banner.classification;
      telegram_.post = banner.post;
      number_ = banner.number;
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
    while (is_next(LineKind::kOther) && continues_tags(text, lines_[at_].text)) {
      text.append(" ").append(lines_[at_++].text);
    }
    if (telegram_.tags.empty()) telegram_.tags = parse_tags(text);
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
    while (next < lines_.size() && lines_[next].kind == LineKind::kBlank) ++next;
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
    const bool is_limited = is_official_use_ || std::find(captions.begin(), captions.end(),
                                                          "SENSITIVE") != captions.end();
    if (is_limited && telegram_.classification == kUnclassified) {
      telegram_.classification = kOfficialUse;
    }
  }

  void finish_reference(std::string_view name_hint) {
    const std::string sender = post_of_office(telegram_.from);
    telegram_.reference = own_reference(parse_cable_reference(name_hint), canonical_post(sender));
    if (telegram_.post.empty()) telegram_.post = sender;
    if (telegram_.reference && !telegram_.date) {
      telegram_.date = Date{.year = telegram_.reference->year};
    }
  }

  std::optional<CableReference> own_reference(const std::optional<CableReference>& hint,
                                              std::string_view sender) const {
    const std::string post = canonical_post(telegram_.post);
    if (number_ == 0 || post.empty()) return hint;
    const int year = telegram_.date ? telegram_.date->year : 0;
    if (hint && hint->number == number_ && is_same_post(hint->post, post)) {
      return CableReference{year != 0 ? year : hint->year, hint->post, number_};
    }
    if (hint && hint->post == sender && post != sender) return hint;
    if (year == 0) return std::nullopt;
    return CableReference{year, post, number_};
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
  int number_ = 0;
  bool is_official_use_ = false;
  bool has_subject_ = false;
  int lines_of_text_ = 0;  // below the subject, above a late REF line
  std::string reference_text_;
};

}  // namespace

Telegram parse_telegram(std::string_view text, std::string_view name_hint) {
  return HeaderReader(text).read(name_hint);
}

}  // namespace dragoman
