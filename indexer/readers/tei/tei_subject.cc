#include "indexer/readers/tei/tei_subject.h"

#include <algorithm>
#include <array>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

// A subject stands near the head. Lines further down are those of enclosed or quoted papers.
constexpr int kMaxLines = 20;

constexpr std::size_t kLongestSubject = 400;  // bytes
constexpr std::size_t kLongestAlone = 160;    // of a paragraph that is nothing but its subject
constexpr std::size_t kLongestBefore = 60;    // of what a telegram has before its subject

constexpr std::string_view kDashes[] = {"\u2014", "\u2013", " - "};

bool is_block(TeiElement element) {
  constexpr std::array kBlocks = {TeiElement::kParagraph, TeiElement::kItem, TeiElement::kLabel,
                                  TeiElement::kCell, TeiElement::kSegment};
  return std::find(kBlocks.begin(), kBlocks.end(), element) != kBlocks.end();
}

// Takes one of the words "Subject", "Subjects", "Subj" off the line's front, in any case.
bool take_label_word(std::string_view& line) {
  for (const std::string_view word : {"SUBJECTS", "SUBJECT", "SUBJ"}) {
    if (!ascii::starts_with_ignoring_case(line, word)) continue;
    const std::string_view rest = line.substr(word.size());
    if (!rest.empty() && (ascii::is_letter(rest.front()) || ascii::is_digit(rest.front()))) {
      return false;
    }
    line = rest;
    return true;
  }
  return false;
}

// "of conversation", "matter", "(U)", "." between the word and the colon.
void skip_qualifiers(std::string_view& line) {
  line = ascii::trim(line);
  for (const std::string_view words :
       {"OF CONVERSATION", "OF DISCUSSION", "OF MEETING", "MATTER"}) {
    if (!ascii::starts_with_ignoring_case(line, words)) continue;
    line = ascii::trim(line.substr(words.size()));
    break;
  }
  if (line.starts_with('(') && line.find(')') < 8) line.remove_prefix(line.find(')') + 1);
  while (line.starts_with('.') || line.starts_with(' ')) line.remove_prefix(1);
}

bool take_colon(std::string_view& line) {
  if (line.starts_with(':')) {
    line.remove_prefix(1);
    return true;
  }
  for (const std::string_view dash : kDashes) {
    if (!line.starts_with(ascii::trim(dash))) continue;
    line.remove_prefix(ascii::trim(dash).size());
    return true;
  }
  return false;
}

// The rest of the line after "Subject:". In capitals the word needs no colon: "SUBJECT Crane
// Deliveries".
std::optional<std::string_view> behind_label(std::string_view line) {
  const bool capitals = line.starts_with("SUBJECT");
  if (!take_label_word(line)) return std::nullopt;
  const bool is_apart = capitals && line.starts_with(' ') && line.size() < kLongestAlone;
  std::string_view rest = line;
  skip_qualifiers(rest);
  if (take_colon(rest)) return ascii::trim(rest);
  line = ascii::trim(line);
  if (!is_apart || line.empty() || ascii::starts_with_ignoring_case(line, "TO "))
    return std::nullopt;
  return line;
}

// The rest after "118628. Subj:" or "Dept pass Cairo. Subject:".
std::optional<std::string_view> behind_telegram_number(std::string_view line) {
  for (std::size_t at = line.find(". "); at < kLongestBefore; at = line.find(". ", at + 1)) {
    if (line.substr(0, at).find(':') != std::string_view::npos) return std::nullopt;
    std::string_view rest = ascii::trim(line.substr(at + 2));
    if (!ascii::starts_with_ignoring_case(rest, "SUBJ")) continue;
    if (!take_label_word(rest)) continue;
    skip_qualifiers(rest);
    if (take_colon(rest)) return ascii::trim(rest);
  }
  return std::nullopt;
}

// Whether the full stop at that place ends a sentence, not an abbreviation ("U.S. Policy").
bool ends_sentence(std::string_view text, std::size_t stop) {
  constexpr std::size_t kShortestWord = 4;
  const std::string_view before = text.substr(0, stop);
  const std::size_t begin = before.find_last_of(" .-") + 1;
  const std::string_view word = before.substr(begin);
  const bool is_number = !word.empty() && std::all_of(word.begin(), word.end(), ascii::is_digit);
  return is_number || word.size() >= kShortestWord;
}

std::size_t first_reference(std::string_view text) {
  const std::string capitals = ascii::to_upper(text);
  std::size_t end = std::string::npos;
  for (const std::string_view mark : {" REF: ", " REFS: ", " REF. ", " REFTEL: ", " REFERENCE: ",
                                      " REFERENCES: ", " REF (", " 1. "}) {
    end = std::min(end, capitals.find(mark));
  }
  return end;
}

// A subject ends where references or the first numbered paragraph begin. One that more text follows
// ends with its sentence.
std::string_view without_rest(std::string_view text, bool is_telegram) {
  const std::size_t reference = first_reference(text);
  const bool is_alone = !is_telegram && text.size() < kLongestAlone;
  if (reference == std::string_view::npos && is_alone) return text;
  text = text.substr(0, reference);
  for (std::size_t stop = text.find(". "); stop < text.size(); stop = text.find(". ", stop + 1)) {
    if (ends_sentence(text, stop)) return text.substr(0, stop);
  }
  return text;
}

std::string_view without_full_stop(std::string_view text) {
  text = ascii::trim(text);
  if (text.ends_with('.') && ends_sentence(text, text.size() - 1)) text.remove_suffix(1);
  return text;
}

}  // namespace

bool is_subject_label(std::string_view line) {
  line = ascii::trim(line);
  if (!take_label_word(line)) return false;
  skip_qualifiers(line);
  take_colon(line);
  return ascii::trim(line).empty();
}

std::optional<std::string> subject_of_line(std::string_view line) {
  line = ascii::trim(line);
  auto subject = behind_label(line);
  const bool is_telegram = !subject.has_value();
  if (is_telegram) subject = behind_telegram_number(line);
  if (!subject) return std::nullopt;
  const std::string_view whole = without_full_stop(without_rest(*subject, is_telegram));
  if (whole.empty() || whole.size() > kLongestSubject) return std::nullopt;
  return std::string(whole);
}

void TeiSubject::start(TeiElement element, const XmlAttributes& attributes, int depth) {
  if (is_done()) return;
  if (element == TeiElement::kList) {
    const std::string_view type = attributes.find("type");
    if (list_depth_ == 0 && type == "subject") list_depth_ = depth;
    if (references_depth_ == 0 && type == "references") references_depth_ = depth;
  }
  const bool is_list_head = element == TeiElement::kHead && depth > 1;
  if (!is_list_head && !is_block(element)) return;
  line_ = {};
  line_depth_ = depth;
  line_element_ = element;
}

void TeiSubject::add_text(std::string_view text) {
  if (line_depth_ > 0 && line_.text().size() < kMaxLines * kLongestSubject) line_.add(text);
}

void TeiSubject::separate(TextBreak apart) {
  if (line_depth_ > 0) line_.separate(apart);
}

void TeiSubject::join() {
  if (line_depth_ > 0) line_.join();
}

void TeiSubject::end(int depth) {
  if (is_done()) return;
  if (line_depth_ == depth) {
    line_depth_ = 0;
    take_block(line_.text(), depth);
  }
  if (list_depth_ == depth) {
    list_depth_ = 0;
    is_done_ = !subjects_.empty();
  }
  if (references_depth_ == depth) references_depth_ = 0;
}

void TeiSubject::take_block(std::string_view block, int depth) {
  if (references_depth_ > 0) return;
  if (list_depth_ > 0) return take_list_part(ascii::collapse_blanks(block));
  if (line_element_ == TeiElement::kHead) {
    if (is_subject_label(block)) list_depth_ = depth - 1;
    return;
  }
  while (!block.empty() && !is_done()) {
    const std::size_t end = block.find('\n');
    const std::string line = ascii::collapse_blanks(block.substr(0, end));
    if (!line.empty()) take_line(line);
    block.remove_prefix(end == std::string_view::npos ? block.size() : end + 1);
  }
}

// A list marked as the subject may be headed otherwise: then it is none.
void TeiSubject::take_list_part(const std::string& part) {
  if (is_subject_label(part)) return;
  const bool is_label = line_element_ == TeiElement::kHead || line_element_ == TeiElement::kLabel;
  if (!is_label) return take_subject(subject_of_line(part).value_or(part));
  if (const auto subject = subject_of_line(part)) {
    take_subject(*subject);
  } else if (subjects_.empty()) {
    list_depth_ = 0;
  }
}

void TeiSubject::take_line(std::string_view line) {
  if (has_label_) {
    take_subject(line);
    is_done_ = true;
  } else if (is_subject_label(line)) {
    has_label_ = true;
  } else if (const auto subject = subject_of_line(line)) {
    take_subject(*subject);
    is_done_ = true;
  } else {
    is_done_ = ++lines_ == kMaxLines;
  }
}

void TeiSubject::take_subject(std::string_view subject) {
  subject = without_full_stop(subject);
  if (!subject.empty() && subject.size() <= kLongestSubject) subjects_.emplace_back(subject);
}

std::string TeiSubject::subject() const {
  std::string all;
  for (const std::string& subject : subjects_) {
    if (all.size() + subject.size() > kLongestSubject) break;
    all.append(all.empty() ? "" : "; ").append(subject);
  }
  return all;
}

}  // namespace dragoman
