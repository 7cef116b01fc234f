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

namespace dragoman {

enum class NameSpanKind : std::uint8_t {
  kAuthority,  // a name of the authority table
  kName,       // words in the order written: "Chou En-lai", "Fumimaro Konoye"
  kInverted,   // "Surname, Given", of lists and of TAGS
};

/// Bytes of the text, `end` exclusive. Begins at a word's first byte, as Token::begin has it,
/// behind titles; ends behind a word, before "'s".
struct NameSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
  NameSpanKind kind = NameSpanKind::kName;
  std::span<const AuthorityForm> forms;  // of kAuthority: what is meant, or may be; never empty

  friend bool operator==(const NameSpan& a, const NameSpan& b) {
    return a.begin == b.begin && a.end == b.end && a.kind == b.kind;
  }
};

/// Says whether the span is a name, so that no other is looked for inside it.
using NameTaker = std::function<bool(const NameSpan& span)>;

/// Calls `take` for the names of the authority table in their order (its answer doesn't matter),
/// then for what else may be a name of a person, to be read by the rules of `languages`: none if
/// there are none.
///
/// Such a name has two to five words, a hyphenated one counted once. They begin with capitals, but
/// for particles ("al", "bin", "von"), and may stand on two lines. Titles before it, common words
/// at the beginning of a sentence, months and peoples are cut off; they also end a name. "Surname,
/// Given" begins a line or stands behind ( ; or a colon. A certain name of a place or an
/// organisation is no part of them. What is not taken is tried again without a first word that may
/// not belong to it. Longer runs, and lines all in capitals, where these tell nothing, are tried in
/// parts, from each word on that a name of the languages may begin with.
///
/// Expects well-formed UTF-8. Linear in its length.
void find_name_spans(std::string_view text, NameLanguages languages, const NameTaker& take);

/// The spans of the authority table, and of the others those that name_readings() reads.
std::vector<NameSpan> find_name_spans(std::string_view text, NameLanguages languages);

}  // namespace dragoman
