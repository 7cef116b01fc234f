#include "analyzers/citations/frus_citation.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <optional>
#include <string>

#include "analyzers/citations/text_words.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxTitleBytes = 160;  // from the volume's number to its "Document"
constexpr int kMaxRange = 12;                // documents of "Documents 20–23"
constexpr int kMaxDocument = 999;

class Reader {
 public:
  Reader(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  std::size_t at() const { return at_; }
  std::string_view rest() const { return text_.substr(at_); }

  bool skip(std::string_view capitals) {
    if (!ascii::starts_with_ignoring_case(rest(), capitals)) return false;
    at_ += capitals.size();
    return true;
  }

  // Blanks, commas, quotation marks and opening parentheses.
  void skip_signs() {
    while (at_ < text_.size()) {
      if (ascii::is_blank(text_[at_]) || text_[at_] == ',' || text_[at_] == '(') {
        ++at_;
      } else if (rest().starts_with("\u00A0")) {
        at_ += 2;
      } else {
        break;
      }
    }
  }

  void skip_blanks() {
    while (at_ < text_.size() && ascii::is_blank(text_[at_])) ++at_;
  }

  bool skip_dash() {
    const std::size_t size = dash_size(text_, at_);
    at_ += size;
    return size > 0;
  }

  std::string_view digits() {
    const std::size_t end = digits_end(text_, at_);
    const std::string_view out = text_.substr(at_, end - at_);
    at_ = end;
    return out;
  }

  std::string_view letters() {
    std::size_t end = at_;
    while (end < text_.size() && ascii::is_letter(text_[end])) ++end;
    const std::string_view out = text_.substr(at_, end - at_);
    at_ = end;
    return out;
  }

  void go_to(std::size_t at) { at_ = at; }

 private:
  std::string_view text_;
  std::size_t at_;
};

std::string two_digits(int number) {
  std::array<char, 12> out{};
  std::snprintf(out.data(), out.size(), "%02d", number);
  return out.data();
}

std::optional<int> small_number(std::string_view digits) {
  if (digits.empty() || digits.size() > 3) return std::nullopt;
  return std::stoi(std::string(digits));
}

// "1969–1976", "1969-76", "1950" as "1969-76" and "1950".
std::string read_years(Reader& reader) {
  const std::string first(reader.digits());
  if (first.size() != 4 || (!first.starts_with("19") && !first.starts_with("18"))) return "";
  if (!reader.skip_dash()) return first;
  const std::string last(reader.digits());
  if (last.size() != 4 && last.size() != 2) return "";
  return first + '-' + last.substr(last.size() - 2);
}

// "vol. XII", "volume E–5", "Vol. 12", each with its part: "v12", "ve05p1".
std::string read_volume(Reader& reader) {
  if (!reader.skip("VOLUME") && !reader.skip("VOL.") && !reader.skip("VOL")) return "";
  reader.skip_blanks();
  std::string out = "v";
  std::optional<int> number;
  if (ascii::is_digit(reader.rest().empty() ? '\0' : reader.rest().front())) {
    number = small_number(reader.digits());
  } else {
    const std::string_view letters = reader.letters();
    if ((letters == "E" || letters == "e") && reader.skip_dash()) {
      out += 'e';
      number = small_number(reader.digits());
    } else {
      number = roman_number(letters);
    }
  }
  if (!number) return "";
  out += two_digits(*number);
  const std::size_t before_part = reader.at();
  reader.skip_signs();
  if (!reader.skip("PART ") && !reader.skip("PT. ")) {
    reader.go_to(before_part);
    return out;
  }
  reader.skip_blanks();
  const bool is_digit = !reader.rest().empty() && ascii::is_digit(reader.rest().front());
  const auto part = is_digit ? small_number(reader.digits()) : roman_number(reader.letters());
  if (part) out += 'p' + std::to_string(*part);
  return out;
}

// Whether a sentence ends there: a full stop before a capital, but not that of "vol. X".
bool ends_sentence(std::string_view text, std::size_t at) {
  if (text[at] != '.') return false;
  std::size_t next = at + 1;
  while (next < text.size() && ascii::is_blank(text[next])) ++next;
  if (next == at + 1 || next >= text.size()) return false;
  constexpr auto kAbbreviated = std::to_array<std::string_view>({"VOL", "PT", "NO", "IBID"});
  const std::string_view word = word_before(text, at).of(text);
  return ascii::is_upper(text[next]) &&
         std::none_of(kAbbreviated.begin(), kAbbreviated.end(),
                      [&](std::string_view known) { return equals_ignoring_case(word, known); });
}

// "Document 150", not "Documents of" and not within a word.
bool begins_documents(std::string_view text, std::size_t at) {
  if (!text.substr(at).starts_with("Document") && !text.substr(at).starts_with("document")) {
    return false;
  }
  const bool within = at > 0 && ascii::is_alnum(text[at - 1]);
  std::size_t end = at + 8;
  if (end < text.size() && text[end] == 's') ++end;
  const TextWord number = word_after(text, end);
  return !within && number.begin > end && ascii::is_digits(number.of(text));
}

std::optional<std::size_t> find_documents(std::string_view text, std::size_t from) {
  const std::size_t last = std::min(text.size(), from + kMaxTitleBytes);
  for (std::size_t at = from; at < last; ++at) {
    if (ends_sentence(text, at) || text.substr(at).starts_with("Foreign Relations") ||
        text.substr(at).starts_with("FRUS")) {
      return std::nullopt;
    }
    if (begins_documents(text, at)) return at;
  }
  return std::nullopt;
}

// Reads the numbers after "Documents": "199, 202 and 204–206".
class NumberReader {
 public:
  NumberReader(std::string_view text, std::size_t at, const std::string& volume)
      : text_(text), begin_(at), reader_(text, at), volume_(volume) {}

  FrusCitations read() {
    reader_.go_to(begin_ + 8);
    reader_.skip("S");
    while (read_number() && read_joint()) {
    }
    return {std::move(found_), end_};
  }

 private:
  bool read_number() {
    reader_.skip_blanks();
    const auto number = small_number(reader_.digits());
    const bool is_word = !reader_.rest().empty() && ascii::is_letter(reader_.rest().front());
    if (!number || *number < 1 || *number > kMaxDocument || is_word) return false;
    const int first = is_range_ && *number - last_ <= kMaxRange ? last_ + 1 : *number;
    end_ = reader_.at();
    for (int n = std::min(first, *number); n <= *number; ++n) add(n);
    last_ = *number;
    return true;
  }

  void add(int number) {
    if (volume_.empty()) return;
    found_.push_back({volume_ + "/d" + std::to_string(number), begin_, end_});
  }

  bool read_joint() {
    is_range_ = reader_.skip_dash();
    if (is_range_) return true;
    const bool comma = reader_.skip(",");
    reader_.skip_blanks();
    if (reader_.skip("AND ")) return true;
    // Behind a comma a date or a page may follow: "Document 12, 3 pages".
    const std::string_view rest = reader_.rest();
    const std::size_t digits = digits_end(rest, 0);
    const bool listed = digits > 0 && digits <= 3 && digits < rest.size() &&
                        std::string_view(",.;)–-").find(rest[digits]) != std::string_view::npos;
    return comma && (listed || rest.substr(digits).starts_with(" and "));
  }

  std::string_view text_;
  std::size_t begin_;
  Reader reader_;
  const std::string& volume_;
  bool is_range_ = false;
  int last_ = 0;
  std::size_t end_ = begin_;
  std::vector<TextCitation> found_;
};

FrusCitations read_numbers(std::string_view text, std::size_t at, const std::string& volume) {
  return NumberReader(text, at, volume).read();
}

// "ibid., Document 12", "ibid., vol. VIII, Document 68": of a volume named before.
bool is_of_other_volume(std::string_view text, std::size_t at) {
  constexpr std::size_t kMaxBytes = 80;
  const std::size_t from = at > kMaxBytes ? at - kMaxBytes : 0;
  std::size_t begin = at;
  while (begin > from && !ends_sentence(text, begin - 1)) --begin;
  const std::string before = ascii::to_upper(text.substr(begin, at - begin));
  return before.find("IBID") != std::string::npos || before.find("VOL.") != std::string::npos ||
         before.find("VOLUME") != std::string::npos;
}

}  // namespace

std::optional<int> roman_number(std::string_view text) {
  constexpr std::array<std::pair<char, int>, 5> kValues = {
      {{'I', 1}, {'V', 5}, {'X', 10}, {'L', 50}, {'C', 100}}};
  int sum = 0;
  int last = 0;
  for (auto c = text.rbegin(); c != text.rend(); ++c) {
    const auto* const known = std::find_if(kValues.begin(), kValues.end(), [&](const auto& v) {
      return v.first == ascii::to_upper(*c);
    });
    if (known == kValues.end()) return std::nullopt;
    sum += known->second < last ? -known->second : known->second;
    last = std::max(last, known->second);
  }
  return sum > 0 ? std::optional(sum) : std::nullopt;
}

FrusCitations frus_citations(std::string_view text, std::size_t begin) {
  Reader reader(text, begin);
  if (!reader.skip("FOREIGN RELATIONS") && !reader.skip("FRUS")) return {{}, begin};
  reader.skip_signs();
  if (reader.skip("OF THE UNITED STATES")) reader.skip_signs();
  const std::string years = read_years(reader);
  reader.skip_signs();
  const std::string volume = years.empty() ? "" : read_volume(reader);
  const std::size_t behind = reader.at();
  const auto documents = find_documents(text, behind);
  if (!documents) return {{}, behind};
  FrusCitations read =
      read_numbers(text, *documents, volume.empty() ? "" : "frus" + years + volume);
  for (TextCitation& citation : read.found) citation.begin = begin;
  read.end = std::max(read.end, behind);
  return read;
}

FrusCitations own_volume_citations(std::string_view text, std::size_t begin,
                                   const std::string& volume) {
  if (!text.substr(begin).starts_with("Document") || !begins_documents(text, begin)) {
    return {{}, begin};
  }
  return read_numbers(text, begin, is_of_other_volume(text, begin) ? std::string() : volume);
}

}  // namespace dragoman
