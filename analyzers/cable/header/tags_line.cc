#include "analyzers/cable/header/tags_line.h"

#include <algorithm>
#include <array>
#include <utility>

#include "analyzers/cable/marks/classification.h"
#include "analyzers/tags/lookup.h"
#include "analyzers/tags/plain_words.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxCodes = 64;          // no TAGS line comes near
constexpr std::size_t kMaxCodeLength = 12;     // the longest organization
constexpr std::size_t kMaxGluedLength = 60;    // fifteen codes of four letters
constexpr std::size_t kMaxUnmarkedLength = 5;  // in a second line that no comma announces
constexpr std::size_t kSubjectLength = 4;      // of all subject and program codes
constexpr std::size_t kCountryLength = 2;
constexpr std::size_t kMaxPersonWords = 4;

// Organizations have them inside: "AFL-CIO", "AT&T", "BA'ATH".
bool belongs_to_code(char c) {
  return ascii::is_alnum(c) || c == '-' || c == '&' || c == '\'';
}

bool is_code(std::string_view word) {
  const bool may_be_glued =
      word.size() <= kMaxGluedLength && std::all_of(word.begin(), word.end(), ascii::is_upper);
  return word.size() >= 2 && (word.size() <= kMaxCodeLength || may_be_glued) &&
         ascii::is_upper(word.front()) && ascii::is_alnum(word.back()) && !ascii::has_lower(word) &&
         word != "NONE" && word != "SIPDIS";
}

// Divides a run of codes into known ones: of four letters where possible, else a country's, else a
// longer or shorter organization's.
bool divide(std::string_view code, std::vector<std::string>& parts) {
  if (code.empty()) return true;
  if (parts.size() == kMaxGluedLength / kSubjectLength) return false;
  for (const std::size_t length :
       {kSubjectLength, kCountryLength, std::size_t{3}, std::size_t{5}}) {
    if (code.size() < length || !is_known_tag(code.substr(0, length))) continue;
    parts.emplace_back(code.substr(0, length));
    if (divide(code.substr(length), parts)) return true;
    parts.pop_back();
  }
  return false;
}

// What a word of the line can be.
enum class WordKind {
  kCode,     // known, or codes run together
  kUnknown,  // in the form of a code, and not known
  kPlain,    // an ordinary word
  kOther,    // small letters, digits
};

struct TagsWord {
  std::string_view text;
  WordKind kind = WordKind::kOther;
  bool is_tied = false;  // only blanks stand between it and the word before
};

std::string_view without_marks_behind(std::string_view word) {
  while (!word.empty() && !ascii::is_alnum(word.back())) word.remove_suffix(1);
  return word;
}

WordKind kind_of_word(std::string_view word) {
  if (ascii::has_lower(word)) {
    const bool is_code = word.size() <= kMaxCodeLength && is_known_tag(word);
    return is_code ? WordKind::kCode : WordKind::kOther;
  }
  if (!is_code(word)) return WordKind::kOther;
  if (is_known_tag(word) || !parts_of_glued_tag(word).empty()) return WordKind::kCode;
  return is_plain_word(word) ? WordKind::kPlain : WordKind::kUnknown;
}

// A country's code that is also an English word.
bool is_word_too(std::string_view code) {
  constexpr std::array<std::string_view, 14> kWords = {"AM", "AN", "AS", "AT", "BE", "BY", "DO",
                                                       "IN", "IS", "IT", "NO", "SO", "TO", "UP"};
  return std::find(kWords.begin(), kWords.end(), code) != kWords.end();
}

// Subject codes begin with the letter of their field, program codes with K.
bool looks_like_subject(std::string_view word) {
  constexpr std::string_view kFields = "ABCEKMOPST";
  return word.size() == kSubjectLength && kFields.find(word.front()) != std::string_view::npos;
}

// Divides a line into words and persons in parentheses, then keeps persons apart from codes.
class TagsReader {
 public:
  explicit TagsReader(std::string_view text) : text_(text) {}

  TagsLine read() {
    split();
    for (at_ = 0; at_ < words_.size();) read_word();
    return std::move(line_);
  }

 private:
  void split() {
    bool is_tied = false;
    while (!text_.empty() && words_.size() < kMaxCodes) {
      const std::string_view word = without_marks_behind(ascii::take_while(text_, belongs_to_code));
      if (word == "TAGS" || word == "TAG") {
        is_tied = false;
      } else if (!word.empty()) {
        words_.push_back({word, kind_of_word(word), is_tied});
        is_tied = true;
      }
      if (text_.empty()) break;
      if (!ascii::is_blank(text_.front())) is_tied = false;
      if (text_.front() == '(') {
        read_parenthesis();
      } else {
        text_.remove_prefix(1);
      }
    }
  }

  // Takes a parenthesis off the text, to the end of the text where it isn't closed.
  void read_parenthesis() {
    const std::size_t close = text_.find(')');
    if (close == std::string_view::npos) {
      text_ = {};
      return;
    }
    const std::string_view person = ascii::trim(text_.substr(1, close - 1));
    const bool is_name = (person.find(',') != std::string_view::npos || is_bare_name(person)) &&
                         person.find_first_of("(0123456789#[]/") == std::string_view::npos;
    if (is_name && line_.persons.size() < kMaxCodes) line_.persons.emplace_back(person);
    text_.remove_prefix(close + 1);
  }

  // "OVIP (WATERS JANE)": a surname and a given name without a comma, behind a visit's code.
  bool is_bare_name(std::string_view person) const {
    const auto words = ascii::words(person);
    const bool is_visit = !words_.empty() && is_visit_code(words_.back().text);
    return is_visit && words.size() >= 2 && words.size() <= kMaxPersonWords &&
           std::none_of(words.begin(), words.end(), [](std::string_view word) {
             return kind_of_word(word) == WordKind::kCode || kind_of_word(word) == WordKind::kPlain;
           });
  }

  // OVIP is travel of prominent individuals, PINR intelligence on persons.
  static bool is_visit_code(std::string_view word) {
    const std::string code = ascii::to_upper(word);
    return code == "OVIP" || code == "PINR";
  }

  void read_word() {
    const std::size_t end = end_of_person();
    if (end > at_) {
      add_person(end);
      at_ = end;
      return;
    }
    const TagsWord& word = words_[at_];
    const bool is_code = word.kind == WordKind::kCode && !is_word_among_words();
    if (is_code || word.kind == WordKind::kUnknown) add_code(word.text);
    ++at_;
  }

  void add_code(std::string_view word) {
    std::string code = ascii::to_upper(word);
    const auto parts = parts_of_glued_tag(code);
    for (const std::string& part : parts) add_once(part);
    if (parts.empty()) add_once(std::move(code));
  }

  void add_once(std::string code) {
    auto& codes = line_.codes;
    if (std::find(codes.begin(), codes.end(), code) == codes.end())
      codes.push_back(std::move(code));
  }

  void add_person(std::size_t end) {
    const char* const begin = words_[at_].text.data();
    const std::string_view last = words_[end - 1].text;
    const auto bytes = static_cast<std::size_t>(last.data() + last.size() - begin);
    line_.persons.push_back(ascii::collapse_blanks({begin, bytes}));
  }

  // "TIP IN TURKEY": between two words that are no codes, or before an ordinary one.
  bool is_word_among_words() const {
    if (!is_word_too(words_[at_].text) || at_ + 1 == words_.size()) return false;
    const TagsWord& next = words_[at_ + 1];
    if (!next.is_tied || next.kind == WordKind::kCode) return false;
    const bool is_after_word =
        at_ > 0 && words_[at_].is_tied && words_[at_ - 1].kind != WordKind::kCode;
    return is_after_word || next.kind == WordKind::kPlain;
  }

  bool is_name_word(std::size_t at) const {
    const TagsWord& word = words_[at];
    const bool is_capitalised = word.kind == WordKind::kOther && word.text.size() > 1 &&
                                ascii::is_upper(word.text.front()) &&
                                !ascii::is_digit(word.text.back());
    const bool is_initial = word.text.size() == 1 && ascii::is_upper(word.text.front());
    const bool is_all_letters = std::none_of(word.text.begin(), word.text.end(), ascii::is_digit);
    return is_all_letters && (word.kind == WordKind::kUnknown || is_capitalised || is_initial);
  }

  bool is_after_visit() const { return at_ > 0 && is_visit_code(words_[at_ - 1].text); }

  // A surname and a given name, initials aside: "RICE C" is as likely a code and a slip.
  bool has_two_long_words(std::size_t end) const {
    const std::size_t shortest = is_after_visit() ? 3 : 4;
    const auto is_long = [&](const TagsWord& word) { return word.text.size() >= shortest; };
    const auto begin = words_.begin();
    return std::count_if(begin + static_cast<std::ptrdiff_t>(at_),
                         begin + static_cast<std::ptrdiff_t>(end), is_long) >= 2;
  }

  // Past the last word of the person who begins at the word; the word itself where none does.
  std::size_t end_of_person() const {
    const bool is_visit = is_after_visit();
    std::size_t end = at_;
    while (end < words_.size() && end - at_ < kMaxPersonWords && is_name_word(end)) {
      const bool is_joined = end == at_ || words_[end].is_tied || (is_visit && end == at_ + 1);
      if (!is_joined) break;
      ++end;
    }
    if (end - at_ < 2 || !has_two_long_words(end)) return at_;
    const auto is_subject = [&](const TagsWord& word) { return looks_like_subject(word.text); };
    const auto word = [&](std::size_t i) {
      return words_.begin() + static_cast<std::ptrdiff_t>(i);
    };
    const bool is_plain_visit = is_visit && words_[at_ + 1].is_tied && words_[at_].text[0] != 'K';
    const bool may_be_codes = std::any_of(word(at_), word(end), is_subject);
    const bool are_all_codes = std::all_of(word(at_), word(end), is_subject);
    const bool is_person = is_plain_visit ? true : is_visit ? !are_all_codes : !may_be_codes;
    return is_person ? end : at_;
  }

  std::string_view text_;
  std::vector<TagsWord> words_;
  TagsLine line_;
  std::size_t at_ = 0;
};

bool is_short_code(std::string_view word) {
  if (word.ends_with(',')) word.remove_suffix(1);
  return is_code(word) && word.size() <= kMaxUnmarkedLength;
}

bool has_open_parenthesis(std::string_view text) {
  const std::size_t open = text.rfind('(');
  return open != std::string_view::npos && text.find(')', open) == std::string_view::npos;
}

}  // namespace

TagsLine parse_tags_line(std::string_view text) {
  return TagsReader(text).read();
}

std::vector<std::string> parse_tags(std::string_view text) {
  return parse_tags_line(text).codes;
}

std::vector<std::string> parse_tags_persons(std::string_view text) {
  return parse_tags_line(text).persons;
}

bool continues_tags(std::string_view text, std::string_view line, bool after_blank) {
  text = ascii::trim(text);
  const bool is_open = has_open_parenthesis(text);
  if (after_blank && !text.ends_with(',') && !text.empty()) return false;
  if (ascii::is_mostly_lower(line) && !text.ends_with(',')) return false;
  if (is_open || line.starts_with('(')) return !ascii::has_lower(line);
  const auto codes = parse_tags(line);
  const auto words = ascii::words(line);
  const auto known = std::count_if(codes.begin(), codes.end(), is_known_tag);
  const bool is_mostly_known = known > 0 && 2 * known >= static_cast<int>(words.size());
  if (text.ends_with(',') || text.empty()) return is_mostly_known || !ascii::has_lower(line);
  return is_mostly_known && std::all_of(words.begin(), words.end(), is_short_code);
}

bool is_known_tag(std::string_view code) {
  return find_tag(code) != nullptr || country_of_tag(code) != nullptr;
}

std::vector<std::string> parts_of_glued_tag(std::string_view code) {
  std::vector<std::string> parts;
  const bool may_be_glued = code.size() > kSubjectLength && code.size() <= kMaxGluedLength &&
                            std::all_of(code.begin(), code.end(), ascii::is_upper);
  if (!may_be_glued || is_known_tag(code) || is_plain_word(code)) return parts;
  if (!divide(code, parts)) return {};
  const auto is_subject = [](const std::string& part) { return part.size() == kSubjectLength; };
  return std::any_of(parts.begin(), parts.end(), is_subject) ? parts : std::vector<std::string>();
}

}  // namespace dragoman
