#pragma once
// Where names stand in running text. Pure functions; safe from any thread.

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "analyzers/names/authority/authority.h"
#include "analyzers/names/romanization/name_reading.h"

namespace dragoman::names {

enum class NameSpanKind : std::uint8_t {
  kAuthority,  // a name of the authority table
  kName,       // words in the order written: "Chou En-lai", "Fumimaro Konoye"
  kInverted,   // "Surname, Given", of lists and of TAGS
};

/// Bytes of the text, `end` exclusive. It begins at the first byte of a word (Token::begin), after
/// titles, and ends after a word, before "'s".
struct NameSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
  NameSpanKind kind = NameSpanKind::kName;
  std::span<const AuthorityForm> forms;  // for kAuthority: what is or may be meant; never empty

  friend bool operator==(const NameSpan& a, const NameSpan& b) {
    return a.begin == b.begin && a.end == b.end && a.kind == b.kind;
  }
};

/// Returns whether the span is a name; if so, no other is looked for inside it.
using NameTaker = std::function<bool(const NameSpan& span)>;

/// Calls `take` for the names of the authority in their order (its answer doesn't matter), then for
/// other words that may be a person's name by the rules of `languages`; with no languages, for
/// none.
///
/// Such a name has two to five words, a hyphenated one counted once. Its words begin with capitals,
/// except particles ("al", "bin", "von"), and may stand on two lines. Titles before it, common
/// words that begin a sentence, months and peoples are cut off, and they end a name. "Surname,
/// Given" begins a line or follows ( ; or a colon. A certain name of a place or an organisation is
/// no part of a person's. A span that isn't taken is tried again without a first word that may not
/// belong to it. Longer runs, and lines all in capitals, are tried in parts, from each word that
/// may begin a name in one of the languages.
///
/// Expects well-formed UTF-8. Linear in its length.
void find_name_spans(std::string_view text, NameLanguages languages, const NameTaker& take);

/// The spans of the authority, and those others that name_readings() reads.
std::vector<NameSpan> find_name_spans(std::string_view text, NameLanguages languages);

}  // namespace dragoman::names
