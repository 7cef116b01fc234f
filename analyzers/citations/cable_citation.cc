// A post and a number are two words that often stand beside each other by chance ("in Paris 120
// people"). They are believed where a year or zeros stand before the number, or where the words
// around them are those of a citation.

#include "analyzers/citations/cable_citation.h"

#include <algorithm>
#include <array>
#include <string>

#include "analyzers/cable/marks/post_name.h"
#include "analyzers/citations/text_words.h"
#include "analyzers/tags/lookup.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/date.h"

namespace dragoman {
namespace {

constexpr std::size_t kMinDigits = 3;
constexpr std::size_t kMaxDigits = 7;
constexpr std::size_t kMinCentralDigits = 5;  // of the Department's numbers since the 1960s

constexpr auto kWordsBefore = std::to_array<std::string_view>(
    {"IN",        "SEE",      "REF",       "REFS",    "REFTEL",    "REFTELS",   "PER",   "CABLE",
     "CABLES",    "TELEGRAM", "TELEGRAMS", "TEL",     "TELS",      "AND",       "OR",    "ALSO",
     "REFERENCE", "BY",       "FROM",      "EMBASSY", "AMEMBASSY", "CONSULATE", "EMBTEL"});

// Those that alone don't tell a citation from a number of something: "in Paris 1046 people".
constexpr auto kWeakWordsBefore = std::to_array<std::string_view>(
    {"IN", "AND", "OR", "ALSO", "BY", "FROM", "EMBASSY", "CONSULATE"});

constexpr auto kWordsAfter = std::to_array<std::string_view>(
    {"NOTAL", "PARA", "PARAS", "PARAGRAPH", "PARAGRAPHS", "SEPTEL", "REPORTED", "REPORTS", "WE",
     "EXDIS", "NODIS", "LIMDIS", "NOFORN"});

template <typename Words>
bool has(const Words& words, std::string_view word) {
  return std::any_of(words.begin(), words.end(),
                     [&](std::string_view known) { return equals_ignoring_case(word, known); });
}

bool is_capitalized(std::string_view word) {
  return !word.empty() && ascii::is_upper(word.front());
}

bool is_word_of_post(std::string_view word) {
  return is_capitalized(word) && std::all_of(word.begin(), word.end(), ascii::is_letter) &&
         !is_never_in_post_name(ascii::to_upper(word));
}

struct FoundPost {
  TextWord words;
  std::string key;
};

// A name of at least three letters, so that "US 100" and "UN 100" aren't posts.
std::optional<std::string> post_key(std::string_view name) {
  constexpr std::size_t kMinLetters = 3;
  const std::string key = canonical_post(name);
  if (key.size() < kMinLetters || find_post(key) == nullptr) return std::nullopt;
  return key;
}

// The longest known post that ends before `at`: "Ho Chi Minh City" of "in Ho Chi Minh City 211".
std::optional<FoundPost> post_before(std::string_view text, std::size_t at) {
  std::optional<FoundPost> found;
  std::size_t begin = at;
  std::size_t end = 0;
  for (int words = 0; words < kMaxPostWords; ++words) {
    const TextWord word = word_before(text, begin);
    const bool of = word.of(text) == "OF" || word.of(text) == "of";  // "Port of Spain"
    if (word.empty() || !(is_word_of_post(word.of(text)) || (of && words == 1))) break;
    if (words == 0) end = word.end;
    begin = word.begin;
    const std::string_view name = text.substr(begin, end - begin);
    if (auto key = post_key(name)) found = FoundPost{{begin, end}, std::move(*key)};
  }
  return found;
}

// The post that begins after `at`: "Guatemala City" of "from Guatemala City, June 23".
std::optional<FoundPost> post_after(std::string_view text, std::size_t at) {
  std::optional<FoundPost> found;
  std::size_t end = at;
  std::size_t begin = 0;
  for (int words = 0; words < kMaxPostWords; ++words) {
    const TextWord word = word_after(text, end);
    if (word.empty() || !is_word_of_post(word.of(text))) break;
    if (words == 0) begin = word.begin;
    end = word.end;
    if (auto key = post_key(text.substr(begin, end - begin))) {
      found = FoundPost{{begin, end}, std::move(*key)};
    }
  }
  return found;
}

// A page's or section's number isn't one: "PAGE 02 AMMAN 04199".
bool is_counted_page(std::string_view text, std::size_t at) {
  const TextWord word = word_before(text, at);
  if (equals_ignoring_case(word.of(text), "PAGE")) return true;
  return equals_ignoring_case(word.of(text), "OF") &&
         ascii::is_digits(word_before(text, word.begin).of(text));
}

// Two or four digits that are a year, before the post.
std::optional<int> year_before(std::string_view text, std::size_t at) {
  const TextWord word = word_before(text, at);
  const std::string_view digits = word.of(text);
  if (is_counted_page(text, word.begin)) return std::nullopt;
  if ((digits.size() != 2 && digits.size() != 4) || !ascii::is_digits(digits)) return std::nullopt;
  const auto probe = parse_cable_reference(std::string(digits) + "POST1");
  return probe ? std::optional(probe->year) : std::nullopt;
}

bool looks_like_year(std::string_view digits) {
  return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
}

bool ends_clause(std::string_view text, std::size_t at) {
  return at >= text.size() ||
         std::string_view(",.;:)]\n\r").find(text[at]) != std::string_view::npos;
}

// What stands after a number that counts something: "1046 people", "100%", "3,000", "1.5".
bool counts_something(std::string_view text, std::size_t end) {
  if (end + 1 < text.size() && (text[end] == ',' || text[end] == '.' || text[end] == '-') &&
      ascii::is_digit(text[end + 1])) {
    return true;
  }
  if (end < text.size() && (text[end] == '%' || text[end] == '/' || text[end] == '\'')) return true;
  const TextWord next = word_after(text, end);
  return next.begin == end ? !next.empty() : false;
}

std::size_t skip_blanks_back(std::string_view text, std::size_t at) {
  while (at > 0 && ascii::is_blank(text[at - 1])) --at;
  return at;
}

bool is_in_citing_words(std::string_view text, const FoundPost& post, std::size_t end) {
  const bool said_after = has(kWordsAfter, word_after(text, end).of(text));
  const std::size_t before = skip_blanks_back(text, post.words.begin);
  const bool opens = before > 0 && text[before - 1] == '(';
  if (opens) return ends_clause(text, end) || said_after;
  const std::string_view word = word_before(text, post.words.begin).of(text);
  if (has(kWordsBefore, word)) {
    return said_after || ends_clause(text, end) || !has(kWeakWordsBefore, word);
  }
  return said_after || (before > 0 && text[before - 1] == ':' && before >= 4 &&
                        equals_ignoring_case(word_before(text, before - 1).of(text), "REF"));
}

// In lines of addressees the number is the channel's, not the telegram's: "RUEHEG/AMEMBASSY CAIRO
// 1461".
bool is_addressee(std::string_view text, const FoundPost& post) {
  const TextWord before = word_before(text, post.words.begin);
  const auto follows_slash = [&](std::size_t at) { return at > 0 && text[at - 1] == '/'; };
  return follows_slash(post.words.begin) || (!before.empty() && follows_slash(before.begin));
}

std::optional<TextCitation> cited(const FoundPost& post, std::optional<int> year,
                                  std::string_view digits, std::size_t begin, std::size_t end) {
  if (!year) return std::nullopt;
  const auto reference =
      parse_cable_reference(std::to_string(*year) + post.key + std::string(digits));
  if (!reference) return std::nullopt;
  return TextCitation{to_string(*reference), begin, end};
}

// "June 5, 1970" or "October 24," after a comma: the year that is given, if there is one.
std::optional<int> year_of_date(std::string_view text, std::size_t at) {
  if (at >= text.size() || text[at] != ',') return std::nullopt;
  const TextWord month = word_after(text, at + 1);
  if (!month_number(ascii::to_upper(month.of(text)))) return std::nullopt;
  const TextWord day = word_after(text, month.end);
  if (!ascii::is_digits(day.of(text)) || day.end >= text.size() || text[day.end] != ',') {
    return std::nullopt;
  }
  const std::string_view year = word_after(text, day.end + 1).of(text);
  if (!looks_like_year(year) || !ascii::is_digits(year)) return std::nullopt;
  return std::stoi(std::string(year));
}

// "telegram 1046 from Paris, June 5, 1970"; those to a post, with a number of the Department's own
// series, are the Department's: "telegram 131372 to Nicosia".
std::optional<TextCitation> spelled_out(std::string_view text, std::size_t begin, std::size_t end,
                                        const CitingDocument& document) {
  const TextWord what = word_before(text, begin);
  const bool is_telegram = equals_ignoring_case(what.of(text), "TELEGRAM") ||
                           equals_ignoring_case(what.of(text), "CABLE") ||
                           equals_ignoring_case(what.of(text), "AIRGRAM");
  if (!is_telegram || equals_ignoring_case(what.of(text), "AIRGRAM")) return std::nullopt;
  const TextWord way = word_after(text, end);
  const bool from = way.of(text) == "from" || way.of(text) == "FROM";
  const bool to = way.of(text) == "to" || way.of(text) == "TO";
  if (!from && !to) return std::nullopt;
  const auto post = post_after(text, way.end);
  if (!post || (to && end - begin < kMinCentralDigits)) return std::nullopt;
  const auto year = year_of_date(text, post->words.end);
  const FoundPost sender = from ? *post : FoundPost{post->words, "STATE"};
  return cited(sender, year ? year : document.year, text.substr(begin, end - begin), what.begin,
               post->words.end);
}

}  // namespace

std::optional<TextCitation> cable_citation(std::string_view text, std::size_t begin,
                                           std::size_t end, const CitingDocument& document,
                                           std::optional<std::size_t> after_citation) {
  const std::string_view digits = text.substr(begin, end - begin);
  if (digits.size() > kMaxDigits || counts_something(text, end)) return std::nullopt;
  if (auto found = spelled_out(text, begin, end, document)) return found;
  const auto post = post_before(text, begin);
  if (!post || digits.size() < 2 || is_addressee(text, *post)) return std::nullopt;
  if (const auto year = year_before(text, post->words.begin)) {
    return cited(*post, year, digits, word_before(text, post->words.begin).begin, end);
  }
  const bool has_zeros = digits.size() > kMinDigits && digits.front() == '0';
  const bool joined = after_citation && *after_citation == post->words.begin;
  if (!has_zeros) {
    if (digits.size() < kMinDigits || looks_like_year(digits)) return std::nullopt;
    if (!joined && !is_in_citing_words(text, *post, end)) return std::nullopt;
  }
  return cited(*post, document.year, digits, post->words.begin, end);
}

std::optional<TextCitation> glued_cable_citation(std::string_view text, std::size_t begin) {
  std::size_t end = begin;
  while (end < text.size() && ascii::is_alnum(text[end])) ++end;
  constexpr std::size_t kMinSize = 6;
  if (end - begin < kMinSize || !ascii::is_digit(text[end - 1])) return std::nullopt;
  const auto reference = parse_cable_reference(text.substr(begin, end - begin));
  if (!reference || find_post(reference->post) == nullptr) return std::nullopt;
  return TextCitation{to_string(*reference), begin, end};
}

}  // namespace dragoman
