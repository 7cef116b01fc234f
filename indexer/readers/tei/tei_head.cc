#include "indexer/readers/tei/tei_head.h"

#include <algorithm>
#include <array>
#include <utility>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

using Words = std::pair<std::string_view, std::string_view>;

// The noun that ends the phrase before "From", "of", "Prepared by" ..., in capitals, and the kind.
constexpr auto kKinds = std::to_array<Words>({
    {"ADDRESS", "address"},
    {"AIDE-MEMOIRE", "aide-memoire"},
    {"AIDE-M\xC3\xA9MOIRE", "aide-memoire"},
    {"AIRGRAM", "airgram"},
    {"CABLE", "telegram"},
    {"COMMUNIQU\xC3\xA9", "communique"},
    {"DESPATCH", "despatch"},
    {"DISPATCH", "despatch"},
    {"ESTIMATE", "estimate"},
    {"INSTRUCTION", "instruction"},
    {"LETTER", "letter"},
    {"MEMORANDUM", "memorandum"},
    {"MESSAGE", "message"},
    {"MINUTES", "minutes"},
    {"NOTE", "note"},
    {"NOTES", "notes"},
    {"PAPER", "paper"},
    {"RECORD", "record"},
    {"REMARKS", "remarks"},
    {"REPORT", "report"},
    {"STATEMENT", "statement"},
    {"STUDY", "study"},
    {"SUMMARY", "summary"},
    {"TELEGRAM", "telegram"},
    {"TRANSCRIPT", "transcript"},
});

// What ends that phrase.
constexpr auto kPhraseEnds = std::to_array<std::string_view>(
    {" FROM ", " TO ", " BY ", " OF ", " FOR ", " ON ", " AT ", " IN ", " PREPARED ", " BETWEEN ",
     " AMONG ", " (", ", ", " [", ": "});

// Offices held to something: the "to" after them isn't the addressee's ("Ambassador to France").
constexpr auto kHeldTo = std::to_array<std::string_view>(
    {"ADVISER",    "ADVISOR",    "AIDE",      "AMBASSADOR",     "ASSISTANT",
     "ASSISTANTS", "CONSULTANT", "COUNSELOR", "COUNSEL",        "DELEGATE",
     "DELEGATION", "DEPUTY",     "ENVOY",     "LEGATION",       "LIAISON",
     "MINISTER",   "MISSION",    "OBSERVER",  "REPRESENTATIVE", "REPRESENTATIVES"});

bool is_number(std::string_view word) {
  const std::size_t digits = word.find_first_not_of("0123456789");
  return digits != 0 && (digits == std::string_view::npos || word.substr(digits) == ".");
}

// "27. Telegram" and "No. 27 Telegram" without their number.
std::string_view without_number(std::string_view head) {
  std::string_view rest = head;
  if (rest.starts_with("No. ")) rest.remove_prefix(4);
  const std::size_t end = rest.find(' ');
  if (end == std::string_view::npos || !is_number(rest.substr(0, end))) return head;
  return rest.substr(end + 1);
}

// "Telegram 1207", "Action Memorandum No. 225" without their number.
void remove_trailing_number(std::string_view& phrase) {
  const std::size_t blank = phrase.find_last_of(' ');
  if (blank == std::string_view::npos || !is_number(phrase.substr(blank + 1))) return;
  phrase = phrase.substr(0, blank);
  if (phrase.ends_with(" No.")) phrase.remove_suffix(4);
}

std::string_view leading_phrase(std::string_view head) {
  const std::string capitals = ascii::to_upper(head);
  std::size_t end = head.size();
  for (const std::string_view mark : kPhraseEnds) end = std::min(end, capitals.find(mark));
  return head.substr(0, end);
}

std::string_view last_word(std::string_view text) {
  const std::size_t blank = text.find_last_of(' ');
  return blank == std::string_view::npos ? text : text.substr(blank + 1);
}

// Whether a "to" after this text leads to what an office is held to, not to an addressee.
bool is_held_to(std::string_view before) {
  const std::string word = ascii::to_upper(last_word(before));
  if (word.ends_with("DESIGNATE")) return true;
  return std::find(kHeldTo.begin(), kHeldTo.end(), word) != kHeldTo.end();
}

// Where the " to " before the addressee begins: the first outside brackets that doesn't belong to
// an office, else the first.
std::size_t find_addressee(std::string_view text) {
  std::size_t first = std::string_view::npos;
  int depth = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '(' || text[at] == '[') ++depth;
    if (text[at] == ')' || text[at] == ']') --depth;
    if (depth > 0 || !text.substr(at).starts_with(" to ")) continue;
    if (!is_held_to(text.substr(0, at))) return at;
    first = std::min(first, at);
  }
  return first;
}

void remove_end(std::string_view& text) {
  while (!text.empty() && std::string_view(" ,.").find(text.back()) != std::string_view::npos)
    text.remove_suffix(1);
}

std::string clean_name(std::string_view name) {
  name = ascii::trim(name);
  remove_end(name);
  if (name.starts_with("the ") || name.starts_with("The ")) name.remove_prefix(4);
  return std::string(name);
}

// The part of the head after "From" or "by", or the whole of "The X to the Y".
std::string_view correspondents(std::string_view head, std::string_view phrase) {
  const std::string_view rest = head.substr(phrase.size());
  for (const std::string_view mark : {" From ", " from ", " by ", ", by "}) {
    if (rest.starts_with(mark)) return rest.substr(mark.size());
  }
  return head.starts_with("The ") ? head : std::string_view();
}

}  // namespace

std::string_view kind_of_phrase(std::string_view phrase) {
  phrase = ascii::trim(phrase);
  remove_trailing_number(phrase);
  const std::string word = ascii::to_upper(last_word(phrase));
  const auto row =
      std::find_if(kKinds.begin(), kKinds.end(), [&](const Words& r) { return r.first == word; });
  return row == kKinds.end() ? std::string_view() : row->second;
}

TeiHead read_tei_head(std::string_view head) {
  TeiHead read;
  head = without_number(head);
  const std::string_view phrase = leading_phrase(head);
  read.kind = kind_of_phrase(phrase);
  if (ascii::to_upper(phrase) == "EDITORIAL NOTE") read.kind = "editorial-note";
  const std::string_view names = correspondents(head, phrase);
  const std::size_t to = find_addressee(names);
  if (to == std::string_view::npos) return read;
  read.from = clean_name(names.substr(0, to));
  read.to = clean_name(names.substr(to + 4));
  return read;
}

}  // namespace dragoman
