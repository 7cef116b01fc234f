#include "analyzers/cable/header/reference_list.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "analyzers/cable/marks/classification.h"
#include "analyzers/cable/marks/post_name.h"
#include "analyzers/tags/lookup.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxReferences = 100;
constexpr std::size_t kMaxItemLength = 200;  // longer is a paragraph, not an item

constexpr int kOldestSuffix = 20;  // years back that a two-digit suffix may mean

constexpr auto kFillers = std::to_array<std::string_view>({
    "AL",        "AMCONSUL",  "AMEMBASSY", "CABLE",   "CABLES",    "CONFIDENTIAL",
    "CONSULATE", "EMBASSY",   "ET",        "NOTAL",   "OTHERS",    "PREVIOUS",
    "REF",       "REFERENCE", "REFS",      "REFTEL",  "REFTELS",   "SECRET",
    "SERIES",    "TELEGRAM",  "UNCLAS",    "UNCLASS", "USMISSION",
});

bool is_filler(std::string_view word) {
  return std::find(kFillers.begin(), kFillers.end(), word) != kFillers.end() || is_caption(word);
}

bool is_word_char(char c) {
  return ascii::is_letter(c) || c == '\'';
}

// A word as the list means it: in capitals, without a possessive ("TEHRAN'S").
std::string read_word(std::string_view& text) {
  std::string word = ascii::to_upper(ascii::take_while(text, is_word_char));
  if (word.ends_with("'S")) word.resize(word.size() - 2);
  return word;
}

// Reads the list from left to right, gathering the words of a post until its number comes.
class ListReader {
 public:
  ListReader(std::string_view text, std::optional<int> own_year)
      : rest_(text), own_year_(own_year) {}

  std::vector<ListedReference> read() {
    while (!rest_.empty() && references_.size() < kMaxReferences) read_token();
    add_number_before_post();
    return std::move(references_);
  }

 private:
  void read_token() {
    const char c = rest_.front();
    if (ascii::is_digit(c)) {
      on_number(ascii::take_while(rest_, ascii::is_digit));
    } else if (is_zero_for_letter()) {
      rest_.remove_prefix(1);
    } else if (ascii::is_letter(c)) {
      on_word(read_word(rest_));
    } else {
      rest_.remove_prefix(1);
      on_mark(c);
    }
    if (c != '.' && !ascii::is_blank(c)) is_after_item_mark_ = is_item_mark_;
    is_item_mark_ = false;
  }

  // "LAGOS O1512": the letter struck for the figure.
  bool is_zero_for_letter() const {
    return !post_.empty() && rest_.size() > 1 && rest_[0] == 'O' && ascii::is_digit(rest_[1]);
  }

  void on_mark(char c) {
    in_parenthesis_ = c == '(' || (in_parenthesis_ && c != ')');
    if (unreadable_ && c == '/' && is_number_ahead()) return;  // "E-MAIL 3/8"
    if (c == ',' || c == '&') {
      if (c == '&' || !is_number_ahead() || find_post(post_) == nullptr) end_item(true);
    } else if (c == '/' && is_after_reference_) {
      may_repeat_post_ = true;
    } else if (c == ';' || c == ':' || c == '/') {
      end_item(false);
    }
  }

  void on_word(const std::string& word) {
    if (word == "AND") return end_item(true);
    const bool is_hyphenated = rest_.size() > 1 && rest_[0] == '-' && ascii::is_letter(rest_[1]);
    if (word.size() <= 1 && is_hyphenated) return;  // "E-MAIL"
    if (word.size() <= 1) {                         // an item's letter
      end_item(false);
      letter_ = word.empty() ? '\0' : word.front();
      is_item_mark_ = rest_.starts_with('.') || rest_.starts_with(')');
      return;
    }
    is_after_reference_ = false;
    if (is_filler(word)) return;
    const bool is_airgram = rest_.size() > 1 && rest_[0] == '-' && ascii::is_digit(rest_[1]);
    unreadable_ =
        unreadable_ || is_airgram || is_never_in_list(word) || ++post_words_ > kMaxPostWords;
    if (!unreadable_) post_ += word;
  }

  // "PORT OF SPAIN" is a post all the same.
  bool is_never_in_list(std::string_view word) const {
    return is_never_in_post_name(word) && !(word == "OF" && post_ == "PORT");
  }

  void on_number(std::string_view digits) {
    if (!unreadable_ && is_time(digits)) unreadable_ = true;
    if (unreadable_) return;
    const std::optional<int> year = as_year(digits);
    if (!post_.empty() && year && in_parenthesis_) {
      year_ = year;  // "STATE (01) 201265"
    } else if (!post_.empty()) {
      add(year_.value_or(own_year_.value_or(0)), post_, digits);
    } else if (!in_parenthesis_ && rest_.starts_with(')')) {
      end_item(false);  // an item's number
    } else {
      on_bare_number(digits, year);
    }
  }

  // "041530Z JUN 06": the date-time group of a message that has no number.
  bool is_time(std::string_view digits) const {
    const bool has_zone = !rest_.empty() && ascii::to_upper(rest_.front()) == 'Z';
    return digits.size() == 6 && has_zone && (rest_.size() == 1 || !ascii::is_alnum(rest_[1]));
  }

  // A number without a post before it.
  void on_bare_number(std::string_view digits, std::optional<int> year) {
    if (year && in_parenthesis_ && is_after_reference_) {
      references_.back().reference.year = *year;
    } else if (year && is_before_post()) {
      year_ = year;
    } else if (digits.size() >= 3 && is_before_post() && !is_after_reference_) {
      number_before_post_ = digits;  // "870 TOKYO"
    } else if (year && year == own_year_) {
      // "FOR MAY 4, 2007 AND PREVIOUS", broken like "C. 2007 AND PREVIOUS"
    } else if (!references_.empty() &&
               (may_repeat_post_ || (is_after_item_mark_ && digits.size() >= 3))) {
      const CableReference previous = references_.back().reference;
      add(previous.year, previous.post, digits);
    }
  }

  void add(int year, std::string_view post, std::string_view digits) {
    const auto reference =
        parse_cable_reference(pad_year(year) + std::string(post) + std::string(digits));
    end_item(false);
    if (!reference) {
      unreadable_ = true;
      return;
    }
    references_.push_back({*reference, letter_});
    is_after_reference_ = true;
    take_year_suffix();
  }

  // "TOKYO 4525-91", "TOKYO 00789/08", "TOKYO 07718 99,": the year after the number.
  void take_year_suffix() {
    std::string_view rest = rest_;
    const bool is_tied = rest.starts_with('-') || rest.starts_with('/');
    if (is_tied) rest.remove_prefix(1);
    if (!is_tied) ascii::take_while(rest, ascii::is_blank);
    const std::string_view digits = ascii::take_while(rest, ascii::is_digit);
    const std::string_view ahead = ascii::trim(rest);
    const bool ends = ahead.empty() || ahead.front() == ',' || ahead.front() == ';';
    if (digits.size() != 2 || !own_year_ || (!is_tied && !ends)) return;
    const int year = *as_year(digits);
    if (year > *own_year_ || year < *own_year_ - kOldestSuffix) return;
    references_.back().reference.year = year;
    rest_ = rest;
  }

  static std::string pad_year(int year) { return year == 0 ? "" : std::to_string(year); }

  static std::optional<int> as_year(std::string_view digits) {
    const auto probe = parse_cable_reference(std::string(digits) + "POST1");
    return probe ? std::optional(probe->year) : std::nullopt;
  }

  // Whether a post's name comes next, rather than another mark, an item's letter or a filler.
  bool is_before_post() const {
    std::string_view ahead = rest_;
    ascii::take_while(ahead, [](char c) { return ascii::is_blank(c) || c == ')'; });
    const std::string word = read_word(ahead);
    return word.size() > 1 && word != "AND" && !is_filler(word);
  }

  bool is_number_ahead() const {
    std::string_view ahead = rest_;
    ascii::take_while(ahead, ascii::is_blank);
    return !ahead.empty() && ascii::is_digit(ahead.front());
  }

  // A number that stood before its post makes a reference where the post is a known one.
  void add_number_before_post() {
    const std::string digits = std::exchange(number_before_post_, {});
    const std::string post = post_;
    if (digits.empty() || unreadable_ || find_post(post) == nullptr) return;
    const auto reference = parse_cable_reference(pad_year(own_year_.value_or(0)) + post + digits);
    if (reference) references_.push_back({*reference, letter_});
  }

  void end_item(bool may_repeat_post) {
    add_number_before_post();
    may_repeat_post_ = may_repeat_post && !unreadable_ && (is_after_reference_ || may_repeat_post_);
    is_after_reference_ = false;
    unreadable_ = false;
    post_.clear();
    post_words_ = 0;
    year_.reset();
  }

  std::string_view rest_;
  std::optional<int> own_year_;
  std::vector<ListedReference> references_;
  char letter_ = '\0';  // of the item
  std::string post_;
  int post_words_ = 0;
  std::optional<int> year_;
  std::string number_before_post_;
  bool is_item_mark_ = false;        // the token just read is an item's letter
  bool is_after_item_mark_ = false;  // only a point or blanks since
  bool in_parenthesis_ = false;
  bool is_after_reference_ = false;  // nothing but blanks since the last reference
  bool may_repeat_post_ = false;     // a comma or AND after it: the post may go unsaid
  bool unreadable_ = false;          // until the item ends
};

// The letter of "¶B. text", "(B) text", "B) text"; NUL where the line begins with none.
char item_letter(std::string_view line) {
  constexpr std::string_view kPilcrow = "\u00B6";
  if (line.starts_with(kPilcrow)) line.remove_prefix(kPilcrow.size());
  if (line.starts_with('(')) line.remove_prefix(1);
  if (line.size() < 2 || !ascii::is_letter(line[0])) return '\0';
  return line[1] == '.' || line[1] == ')' ? ascii::to_upper(line[0]) : '\0';
}

// "E-MAIL" has no item's letter.
bool belongs_to_word(char c) {
  return ascii::is_alnum(c) || c == '-';
}

// The last letter that stands alone in the list; NUL where there is none.
char last_item_letter(std::string_view text) {
  for (std::size_t i = text.size(); i-- > 0;) {
    const bool starts = i == 0 || !ascii::is_alnum(text[i - 1]);  // the Z of "041530Z" is none
    const bool ends = i + 1 == text.size() || !belongs_to_word(text[i + 1]);
    if (ascii::is_letter(text[i]) && starts && ends) return ascii::to_upper(text[i]);
  }
  return '\0';
}

// Typists repeat a letter or skip one.
bool is_next_item(char last, char letter) {
  constexpr int kMaxStep = 3;
  if (letter == '\0') return false;
  return last == '\0' ? letter <= 'B' : letter >= last && letter <= last + kMaxStep;
}

bool is_only_fillers(std::string_view line) {
  while (!line.empty()) {
    const std::string word = read_word(line);
    if (!word.empty() && word != "AND" && !is_filler(word)) return false;
    ascii::take_while(line, [](char c) { return !is_word_char(c); });
  }
  return true;
}

std::size_t count_references(std::string_view text) {
  constexpr int kAnyYear = 2000;
  return parse_reference_list(text, kAnyYear).size();
}

bool has_reference(std::string_view line) {
  return count_references(line) > 0;
}

// Whether the list breaks off after a post, whose number the line brings.
bool ends_in_post(std::string_view text, std::string_view line) {
  text = ascii::trim(text);
  if (text.empty() || !ascii::is_letter(text.back())) return false;
  return count_references(std::string(text) + " " + std::string(line)) > count_references(text);
}

}  // namespace

std::vector<CableReference> parse_reference_list(std::string_view text,
                                                 std::optional<int> own_year) {
  std::vector<CableReference> unique;
  for (ListedReference& listed : parse_listed_references(text, own_year)) {
    unique.push_back(std::move(listed.reference));
  }
  return unique;
}

std::vector<ListedReference> parse_listed_references(std::string_view text,
                                                     std::optional<int> own_year) {
  std::vector<ListedReference> unique;
  for (ListedReference& listed : ListReader(text, own_year).read()) {
    const bool known = std::any_of(unique.begin(), unique.end(), [&](const ListedReference& item) {
      return item.reference == listed.reference;
    });
    if (!known) unique.push_back(std::move(listed));
  }
  return unique;
}

bool continues_reference_list(std::string_view text, std::string_view line, bool after_blank) {
  if (line.empty() || line.size() > kMaxItemLength) return false;
  const char letter = item_letter(line);
  if (letter != '\0') {
    return is_next_item(last_item_letter(text), letter) &&
           (has_reference(line) || !ascii::is_mostly_lower(line));
  }
  if (ascii::is_digit(line.front()) && ends_in_post(text, line)) return true;
  if (after_blank) return false;
  return has_reference(line) || is_only_fillers(line);
}

bool may_wrap_item(std::string_view text) {
  return last_item_letter(text) != '\0';
}

bool begins_next_reference(std::string_view text, std::string_view line) {
  if (line.empty() || line.size() > kMaxItemLength) return false;
  return is_next_item(last_item_letter(text), item_letter(line)) && has_reference(line);
}

bool begins_with_reference(std::string_view text) {
  constexpr std::size_t kMaxReferenceBytes = 60;
  constexpr std::size_t kMaxPostBytes = 30;
  text = ascii::trim(text.substr(0, kMaxReferenceBytes));
  if (item_letter(text) != '\0') text = ascii::trim(text.substr(text.find_first_of(".)") + 1));
  std::string_view after_year = text;
  const std::string_view year = ascii::take_while(after_year, ascii::is_digit);
  if (year.size() == 2 || year.size() == 4) text = after_year;
  const std::size_t number = text.find_first_of("0123456789");
  if (number == std::string_view::npos || number > kMaxPostBytes) return false;
  const auto references = parse_reference_list(text, 2000);
  return !references.empty() && find_post(references.front().post) != nullptr;
}

}  // namespace dragoman
