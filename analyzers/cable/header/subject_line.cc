#include "analyzers/cable/header/subject_line.h"

#include <algorithm>
#include <array>
#include <vector>

#include "analyzers/tags/lookup.h"
#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxBytes = 1000;
constexpr std::array<std::string_view, 10> kNeverLast = {"A",  "AN", "AND", "BY", "FOR",
                                                         "IN", "OF", "THE", "TO", "WITH"};

// First words of a line that continues the one above it.
constexpr std::array<std::string_view, 10> kConnectives = {"AND", "AT", "BY", "FOR", "IN",
                                                           "OF",  "ON", "OR", "TO",  "WITH"};
// First words of instructions.
constexpr std::array<std::string_view, 7> kNeverFirst = {"ATTN", "DEPT", "DEPARTMENT", "FROM",
                                                         "NOT",  "PASS", "STATE"};
// Offices of the Department that a line begins with FOR for.
constexpr auto kOffices = std::to_array<std::string_view>(
    {"AF", "AMB", "ARA", "CA",  "DCM", "DRL", "DS", "EAP", "EB",  "EEB", "EUR", "INL", "INR",
     "IO", "ISN", "L",   "NEA", "OES", "P",   "PA", "PM",  "PRM", "S",   "SA",  "SCA", "WHA"});
constexpr auto kHandlingWords = std::to_array<std::string_view>(
    {"ACCORDINGLY", "ACTION",       "AMBASSADOR",   "BACKGROUND",   "CABLE",        "CHARGE",
     "CLASSIFIED",  "COMMENT",      "CONFIDENTIAL", "CONTAINS",     "COPY",         "CORRECTED",
     "DCM",         "DECONTROLLED", "DEPARTMENT",   "DEPT",         "DISTRIBUTION", "EYES",
     "FOUO",        "HANDLE",       "HANDLING",     "INTERNET",     "INTRODUCTION", "LIMITED",
     "MESSAGE",     "NOFORN",       "NOTAL",        "OFFICIAL",     "OVERVIEW",     "PARAGRAPH",
     "PASS",        "PLEASE",       "PROPRIETARY",  "PROTECT",      "REFTEL",       "REQUEST",
     "SBU",         "SECRET",       "SENSITIVE",    "SEPTEL",       "SIPDIS",       "SUMMARY",
     "TELEGRAM",    "TREASURY",     "UNCLAS",       "UNCLASSIFIED", "USDOC"});

template <typename Table>
bool is_word_of(const Table& table, std::string_view word) {
  return std::find(table.begin(), table.end(), word) != table.end();
}

// "PARIS FOR WATERS", "TEL AVIV FOR FIELDS", "NSC FOR BRAND": for whom a message is elsewhere.
bool is_for_colleague(const std::vector<std::string_view>& words) {
  constexpr std::array<std::string_view, 8> kAgencies = {"CIA", "DOD", "DOE", "JCS",
                                                         "NSC", "OSD", "OVP", "USTR"};
  constexpr std::size_t kMaxWordsOfNames = 3;
  const auto found = std::find(words.begin(), words.end(), "FOR");
  if (found == words.begin() || found == words.end()) return false;
  const auto names = static_cast<std::size_t>(words.end() - found) - 1;
  if (names == 0 || names > kMaxWordsOfNames) return false;
  std::string office;
  for (auto word = words.begin(); word != found; ++word) office += *word;
  return is_word_of(kAgencies, office) || find_post(office) != nullptr;
}

// Whether a subject ends with a word that none can end with.
bool breaks_off(std::string_view subject) {
  const std::size_t blank = ascii::trim(subject).rfind(' ');
  if (blank == std::string_view::npos) return subject.empty();
  const std::string_view last = ascii::trim(subject.substr(blank));
  return std::find(kNeverLast.begin(), kNeverLast.end(), last) != kNeverLast.end();
}

// The heading of a list of contents below the subject.
std::string_view without_index(std::string_view subject) {
  constexpr std::string_view kIndex = " INDEX:";
  while (subject.size() > kIndex.size() &&
         ascii::to_upper(subject.substr(subject.size() - kIndex.size())) == kIndex) {
    subject.remove_suffix(kIndex.size());
  }
  return subject;
}

// "SENSITIVE BUT UNCLASSIFIED - PLEASE PROTECT ACCORDINGLY", a line of its own that was joined.
std::string_view without_handling(std::string_view subject) {
  const std::string capitals = ascii::to_upper(subject);
  const std::size_t begin = capitals.rfind(" SENSITIVE BUT UNCLASSIFIED");
  if (begin == std::string::npos || begin == 0) return subject;
  const bool is_request = capitals.ends_with("ACCORDINGLY") || capitals.ends_with("ACCORDINGLY.");
  return is_request ? subject.substr(0, begin) : subject;
}

}  // namespace

std::string read_subject(std::string_view text) {
  if (text.size() > kMaxBytes) {
    const std::size_t blank = text.rfind(' ', kMaxBytes);
    text = text.substr(0, blank == std::string_view::npos ? 0 : blank);
  }
  const std::string line = ascii::collapse_blanks(text);
  return std::string(without_handling(without_index(line)));
}

bool continues_subject(std::string_view subject, std::string_view line) {
  return ascii::has_lower(subject) || !ascii::is_mostly_lower(line);
}

bool is_handling(std::string_view line) {
  const std::string capitals = ascii::to_upper(line);
  const auto words = ascii::words(capitals);
  if (words.empty()) return true;
  if (capitals.find('/') != std::string::npos || capitals.ends_with('.')) return true;
  if (words.size() > 1 && words[0] == "FOR" && is_word_of(kOffices, words[1])) return true;
  if (is_for_colleague(words)) return true;
  return is_word_of(kNeverFirst, words[0]) ||
         std::any_of(words.begin(), words.end(), [](std::string_view word) {
           ascii::take_while(word, [](char c) { return !ascii::is_alnum(c); });
           return is_word_of(kHandlingWords, ascii::take_while(word, ascii::is_alnum));
         });
}

bool is_divided_word(std::string_view subject, std::string_view line) {
  const std::size_t size = subject.size();
  return size > 1 && subject.back() == '-' && ascii::is_letter(subject[size - 2]) &&
         !line.empty() && ascii::is_letter(line.front());
}

bool continues_subject_below(std::string_view subject, std::string_view line, bool is_above_keys) {
  constexpr std::size_t kMaxLine = 90;
  if (breaks_off(subject)) return continues_subject(subject, line);
  if (!continues_subject(subject, line) || line.size() > kMaxLine) return false;
  if (subject.ends_with('.') || line.ends_with(':') || is_handling(line)) return false;
  const auto words = ascii::words(line);
  const bool is_connected = is_word_of(kConnectives, ascii::to_upper(words[0]));
  return is_above_keys || (is_connected && words.size() > 1);
}

bool extends_subject(std::string_view longer, std::string_view subject) {
  return longer.size() > subject.size() && !subject.empty() && !longer.ends_with("...") &&
         ascii::starts_with_ignoring_case(longer, ascii::to_upper(subject));
}

}  // namespace dragoman
