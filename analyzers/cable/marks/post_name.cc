#include "analyzers/cable/marks/post_name.h"

#include <algorithm>
#include <array>

#include "analyzers/text/date.h"

namespace dragoman {
namespace {

constexpr auto kOtherWords = std::to_array<std::string_view>({
    "A",          "AGREEMENT", "AIRGRAM",  "AN",         "ANNEX",
    "ARE",        "ARTICLE",   "AT",       "ATTACHMENT", "ENCLOSURE",
    "BY",         "CABLE",     "CFR",      "CIRCULAR",   "CONVERSATION",
    "DATED",      "DEPTEL",    "DIPNOTE",  "EMAIL",      "EMBTEL",
    "EO",         "FAH",       "FAM",      "FAX",        "FOR",
    "FROM",       "IIR",       "IN",       "IS",         "LETTER",
    "MAIL",       "MEETING",   "MEMCON",   "MEMO",       "MEMORANDUM",
    "MESSAGE",    "NO",        "NOTE",     "NUMBER",     "OF",
    "ON",         "PAGE",      "PARA",     "PARAGRAPH",  "PARAS",
    "PART",       "PL",        "REPORT",   "CALL",       "CONVERSATIONS",
    "DTG",        "EMAILS",    "E-MAIL",   "E-MAILS",    "FAXES",
    "LETTERS",    "MAILS",     "MEETINGS", "MEMOS",      "MESSAGES",
    "MSG",        "MSGS",      "NOTES",    "OUR",        "PHONECON",
    "PRESS",      "REPORTS",   "SITREP",   "SUMMARY",    "TELCONS",
    "THROUGH",    "THRU",      "WEB",      "WEBSITE",    "RES",
    "RESOLUTION", "SECTION",   "SEPTEL",   "TAB",        "TALKS",
    "TD",         "TELCON",    "TELEGRAM", "TELEGRAMS",  "TO",
    "UNSCR",      "WAS",       "WERE",     "WITH",
});

}  // namespace

bool is_never_in_post_name(std::string_view word) {
  return month_number(word).has_value() ||
         std::find(kOtherWords.begin(), kOtherWords.end(), word) != kOtherWords.end();
}

}  // namespace dragoman
