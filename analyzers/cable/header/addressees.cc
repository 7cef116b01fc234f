#include "analyzers/cable/header/addressees.h"

#include <algorithm>
#include <array>
#include <vector>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

using Words = std::vector<std::string_view>;

constexpr std::array<std::string_view, 5> kPrecedences = {"PRIORITY", "IMMEDIATE", "ROUTINE",
                                                          "FLASH", "NIACT"};

constexpr std::array<std::string_view, 12> kOfficeKinds = {
    "AMEMBASSY", "AMCONSUL",   "AMCONGEN", "AMEMB", "USMISSION", "USINT",
    "USLO",      "AMLEGATION", "USOFFICE", "USDEL", "EMBASSY",   "CONSULATE"};

template <typename Table>
bool contains(const Table& table, std::string_view word) {
  return std::find(table.begin(), table.end(), word) != table.end();
}

constexpr std::size_t kMaxIndicatorLength = 7;

// "RUEHC", "RHMFIUU": R and four to six letters.
bool is_long_indicator(std::string_view word) {
  return word.size() >= 5 && word.size() <= kMaxIndicatorLength && word.front() == 'R' &&
         std::all_of(word.begin(), word.end(), ascii::is_upper);
}

// ZEN and ZFF stand where no routing was needed.
bool is_routing_indicator(std::string_view word) {
  return is_long_indicator(word) || (word.size() == 3 && word.front() == 'Z');
}

std::string_view without_routing_indicator(std::string_view line) {
  const std::size_t slash = line.find('/');
  if (slash == std::string_view::npos) return line;
  const bool is_routed = is_routing_indicator(ascii::trim(line.substr(0, slash)));
  return is_routed ? line.substr(slash + 1) : line;
}

bool is_post_letter(char c) {
  return ascii::is_letter(c) || c == ' ' || c == '-' || c == '\'' || c == '.';
}

// Numbers of one or two digits may belong to a unit's name, which is short: "CTF 72".
bool is_message_number(const Words& words) {
  return ascii::is_digits(words.back()) && (words.back().size() > 2 || words.size() > 2);
}

// Where "(ACCRA 482 - UNKNOWN)" begins; npos where no post and number stand in parentheses.
std::size_t sheet_parenthesis(std::string_view line) {
  constexpr std::size_t kMaxDigits = 7;
  const std::size_t open = line.find('(');
  if (open == std::string_view::npos) return open;
  std::string_view rest = line.substr(open + 1);
  const std::string_view post = ascii::trim(ascii::take_while(rest, is_post_letter));
  const std::string_view digits = ascii::take_while(rest, ascii::is_digit);
  const bool is_telegram = post.size() >= 2 && !digits.empty() && digits.size() <= kMaxDigits;
  return is_telegram ? open : std::string_view::npos;
}

}  // namespace

std::optional<MarkedTelegram> telegram_of_sender(std::string_view line) {
  const std::size_t open = sheet_parenthesis(line);
  if (open == std::string_view::npos) return std::nullopt;
  std::string_view rest = line.substr(open + 1);
  const std::string_view post = ascii::take_while(rest, [](char c) { return !ascii::is_digit(c); });
  const std::string_view digits = ascii::take_while(rest, ascii::is_digit);
  return MarkedTelegram{ascii::collapse_blanks(post), std::stoi(std::string(digits))};
}

std::string parse_addressee(std::string_view line) {
  line = without_routing_indicator(ascii::trim(line));
  line = line.substr(0, line.find("//"));
  line = line.substr(0, sheet_parenthesis(line));
  Words words = ascii::words(line);
  while (!words.empty() && (contains(kPrecedences, words.back()) || is_message_number(words))) {
    words.pop_back();
  }
  const bool is_routed =
      words.size() > 1 && words.front().starts_with("RU") && is_routing_indicator(words.front());
  std::string office;
  for (std::size_t i = is_routed ? 1 : 0; i < words.size(); ++i) {
    if (!office.empty()) office += ' ';
    office += words[i];
  }
  return office;
}

std::vector<std::string_view> split_addressees(std::string_view line) {
  std::vector<std::string_view> found;
  std::size_t begin = 0;
  for (std::size_t slash = line.find('/'); slash != std::string_view::npos;
       slash = line.find('/', slash + 1)) {
    const std::size_t near = slash > kMaxIndicatorLength ? slash - kMaxIndicatorLength - 1 : 0;
    const std::size_t blank = line.substr(near, slash - near).rfind(' ');
    if (blank == std::string_view::npos || near + blank < begin) continue;
    const std::size_t word = near + blank + 1;
    if (!is_long_indicator(line.substr(word, slash - word))) continue;
    found.push_back(line.substr(begin, word - begin));
    begin = word;
  }
  found.push_back(line.substr(begin));
  return found;
}

bool is_routed_addressee(std::string_view line) {
  return is_long_indicator(line.substr(0, line.find('/')));
}

bool looks_like_addressee(std::string_view line) {
  return !line.empty() && ascii::is_alnum(line.front()) && !ascii::is_mostly_lower(line);
}

std::string post_of_office(std::string_view office) {
  office = ascii::trim(office);
  std::string_view post = office;
  const std::string_view kind = ascii::take_while(post, [](char c) { return !ascii::is_blank(c); });
  if (kind == "SECSTATE") return "STATE";
  return ascii::collapse_blanks(contains(kOfficeKinds, kind) && !post.empty() ? post : office);
}

bool is_distribution(std::string_view line) {
  const std::string_view word = line.substr(0, line.find_first_of(" \t"));
  return word.size() >= 4 && word[word.size() - 3] == '-' &&
         ascii::is_digits(word.substr(word.size() - 2));
}

}  // namespace dragoman
