#include "analyzers/speakers/speech_verbs.h"

#include <algorithm>
#include <iterator>

namespace dragoman {
namespace {

// clang-format off
constexpr std::string_view kLastLetters = "denst";  // of verbs

constexpr std::string_view kVerbs[] = {
    "acknowledged", "added", "admitted", "advised", "affirmed", "agreed", "alluded", "announced",
    "answered", "apologized", "appealed", "argued", "asked", "asks", "asserted", "assured",
    "began", "believed", "brought", "called", "cautioned", "challenged", "characterized",
    "charged", "cited", "claimed", "clarified", "closed", "commented", "complained",
    "complimented", "conceded", "concluded", "concurred", "confessed", "confirmed",
    "congratulated", "conjectured", "considered", "contended", "continued", "convened",
    "corrected", "countered", "criticized", "declared", "declined", "defended", "demanded",
    "demurred", "denied", "described", "directed", "disagreed", "discussed", "doubted",
    "elaborated", "emphasized", "emphasizes", "endorsed", "engaged", "enquired", "exclaimed",
    "expanded", "expects", "explained", "explains", "expressed", "expresses", "favored", "feared",
    "feels", "felt", "hoped", "indicated", "informed", "inquired", "insisted", "interjected",
    "interposed", "interrupted", "introduced", "invited", "joked", "launched", "listed",
    "maintained", "mentioned", "mused", "noted", "notes", "noticed", "objected", "observed",
    "offered", "opened", "opined", "outlined", "passed", "pointed", "pressed", "proceeded",
    "professed", "promised", "proposed", "protested", "questioned", "quoted", "raised", "read",
    "reaffirmed", "recalled", "recognized", "recommended", "recounted", "referred", "reiterated",
    "rejected", "rejoined", "related", "remarked", "reminded", "remonstrated", "repeated",
    "replied", "replies", "reported", "requested", "responded", "restated", "resumed", "retorted",
    "returned", "reviewed", "said", "says", "speculated", "spoke", "stated", "states", "stressed",
    "stresses", "suggested", "summarized", "supposed", "thanked", "thought", "told", "turned",
    "underlined", "underscored", "urged", "volunteered", "wanted", "warned", "welcomed", "went",
    "wished", "wondered",
};

constexpr std::string_view kReplies[] = {
    "agreed", "answered", "concurred", "countered", "demurred", "disagreed", "objected",
    "rejoined", "replied", "replies", "responded", "retorted",
};

constexpr std::string_view kDenied[] = {
    "accept", "agree", "believe", "consider", "expect", "feel", "intend", "know", "mean", "object",
    "recall", "say", "see", "think", "understand", "want", "wish",
};

constexpr std::string_view kBetween[] = {
    "again", "also", "as", "first", "further", "here", "himself", "however", "in", "later",
    "meanwhile", "much", "next", "nevertheless", "now", "once", "reply", "response", "therefore", "then", "thereupon",
    "too", "twice",
};

constexpr std::string_view kSubordinators[] = {
    "after", "although", "as", "because", "before", "if", "once", "since", "though", "unless",
    "until", "when", "whenever", "where", "while",
};

constexpr std::string_view kNoSpeakers[] = {
    "action", "actions", "agenda", "annex", "approve", "approved", "attachment", "attachments",
    "background", "classification", "comment", "comments", "conclusion", "conclusions",
    "copies", "copy", "countries", "date", "decision", "decisions", "disapprove", "discussion",
    "distribution", "enclosure", "enclosures", "following", "for", "from", "introduction", "issue",
    "issues", "location", "nb", "note", "notes", "objective", "objectives", "option", "options",
    "participants", "place", "present", "purpose", "re", "recommendation", "recommendations",
    "ref", "reference", "references", "refs", "result", "results", "sincerely", "source", "step", "steps", "subj",
    "subject", "subjects", "summary", "tab", "tabs", "talking", "time", "to", "topic", "topics",
    "venue", "via", "where",
};
// clang-format on

template <std::size_t Size>
bool holds_word(const std::string_view (&words)[Size], std::string_view word) {
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

template <std::size_t Size>
bool finds_word(const std::string_view (&words)[Size], std::string_view word) {
  return std::binary_search(std::begin(words), std::end(words), word);
}

static_assert(std::is_sorted(std::begin(kVerbs), std::end(kVerbs)));
static_assert(std::all_of(std::begin(kVerbs), std::end(kVerbs), [](std::string_view verb) {
  return verb.size() >= 4 && kLastLetters.find(verb.back()) != std::string_view::npos;
}));
static_assert(std::is_sorted(std::begin(kReplies), std::end(kReplies)));
static_assert(std::is_sorted(std::begin(kNoSpeakers), std::end(kNoSpeakers)));

}  // namespace

// Nearly all words end in other letters, or are short.
bool is_speech_verb(std::string_view word) {
  if (word.size() < 4 || kLastLetters.find(word.back()) == std::string_view::npos) return false;
  return finds_word(kVerbs, word);
}

bool is_reply_verb(std::string_view word) {
  return finds_word(kReplies, word);
}

bool is_subordinator(std::string_view word) {
  return holds_word(kSubordinators, word);
}

bool is_denied_verb(std::string_view word) {
  return holds_word(kDenied, word);
}

bool is_between(std::string_view word) {
  return word.ends_with("ly") || holds_word(kBetween, word);
}

bool is_no_speaker(std::string_view word) {
  return finds_word(kNoSpeakers, word);
}

}  // namespace dragoman
