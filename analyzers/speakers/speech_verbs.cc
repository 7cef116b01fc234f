#include "analyzers/speakers/speech_verbs.h"

#include <algorithm>
#include <iterator>

namespace dragoman {
namespace {

// clang-format off
constexpr std::string_view kLastLetters = "denst";  // of verbs

constexpr std::string_view kVerbs[] = {
    "accepted", "acknowledged", "added", "admits", "admitted", "advised", "advocated", "affirmed",
    "agreed", "agrees", "alluded", "amplified", "announced", "answered", "apologized", "appealed",
    "appreciated", "approved", "argued", "argues", "asked", "asks", "assented", "asserted",
    "asserts", "assured", "attributed", "began", "believed", "believes", "bemoaned", "brought",
    "called", "cautioned", "challenged", "characterized", "charged", "cited", "claimed", "claims",
    "clarified", "closed", "commended", "commented", "complained", "complimented", "conceded",
    "concedes", "concluded", "concurred", "confessed", "confided", "confirmed", "congratulated",
    "conjectured", "considered", "considers", "contended", "continued", "contradicted", "convened",
    "conveyed", "corrected", "counseled", "counselled", "countered", "covered", "criticized",
    "declared", "declined", "defended", "deferred", "demanded", "demurred", "denied", "deplored",
    "deprecated", "described", "desired", "despaired", "digressed", "directed", "disagreed",
    "disclaimed", "disclosed", "discussed", "disputed", "divulged", "doubted", "doubts", "dwelt",
    "elaborated", "elucidated", "emphasised", "emphasized", "emphasizes", "ended", "endorsed",
    "engaged", "enquired", "estimated", "exclaimed", "expanded", "expects", "explained", "explains",
    "explored", "expostulated", "expounded", "expressed", "expresses", "favored", "feared", "fears",
    "feels", "felt", "guessed", "hinted", "hoped", "hopes", "illustrated", "implied", "indicated",
    "inferred", "informed", "inquired", "insinuated", "insisted", "insists", "instructed",
    "interceded", "interjected", "interpolated", "interposed", "interpreted", "interrupted",
    "intervened", "intimated", "introduced", "invited", "joked", "lamented", "lauded", "launched",
    "listed", "maintained", "mentioned", "mused", "noted", "notes", "noticed", "objected",
    "observed", "offered", "opened", "opined", "opposed", "outlined", "paraphrased", "passed",
    "persisted", "pleaded", "pledged", "pointed", "posed", "praised", "predicted", "prefaced",
    "preferred", "presented", "pressed", "probed", "proceeded", "professed", "promised", "proposed",
    "proposes", "protested", "queried", "questioned", "quoted", "raised", "read", "reaffirmed",
    "realized", "reasoned", "reassured", "rebuked", "rebutted", "recalled", "recapitulated",
    "recited", "recognised", "recognized", "recommended", "recommends", "recounted", "reemphasized",
    "referred", "reflected", "refused", "refuted", "regards", "regretted", "rehearsed",
    "reiterated", "rejected", "rejoined", "related", "remarked", "remembered", "reminded",
    "remonstrated", "repeated", "replied", "replies", "reported", "requested", "reserved",
    "responded", "restated", "resumed", "retorted", "retracted", "returned", "revealed", "reverted",
    "reviewed", "said", "says", "scoffed", "seconded", "sketched", "specified", "speculated",
    "spoke", "stated", "states", "stipulated", "stressed", "stresses", "submitted", "suggested",
    "suggests", "summarised", "summarized", "summed", "supplemented", "supported", "supposed",
    "surmised", "sympathized", "testified", "thanked", "theorized", "thinks", "thought", "told",
    "touched", "trusted", "turned", "underlined", "underscored", "understands", "understood",
    "urged", "ventured", "voiced", "volunteered", "wanted", "wants", "warned", "welcomed", "went",
    "wished", "wishes", "wondered",
};

constexpr std::string_view kReplies[] = {
    "agreed", "answered", "concurred", "countered", "demurred", "disagreed", "objected",
    "rejoined", "replied", "replies", "responded", "retorted",
};

constexpr std::string_view kDenied[] = {
    "accept", "answer", "care", "comment", "disagree", "doubt", "favor", "like", "reply", "respond",
    "share", "agree", "believe", "consider", "expect", "feel", "intend", "know", "mean", "object",
    "recall", "say", "see", "think", "understand", "want", "wish",
};

constexpr std::string_view kBetween[] = {
    "again", "also", "as", "first", "further", "here", "himself", "however", "in", "instead", "just", "later", "likewise",
    "meanwhile", "much", "next", "nevertheless", "now", "nonetheless", "once", "reply", "response", "still", "thereafter", "therefore", "then", "thereupon",
    "too", "twice", "very",
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
