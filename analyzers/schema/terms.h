#pragma once
// Terms are made here and nowhere else: by the indexer from values, by the searcher from what was
// typed.
// Pure functions; safe from any thread.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/schema/field.h"
#include "analyzers/schema/values.h"
#include "analyzers/text/date.h"

namespace dragoman {

/// The longest term in bytes, a NUL counting twice as in Xapian's limit (245). A longer one keeps
/// its first bytes and ends in the XXH3-128 of the whole, so it is still found.
inline constexpr std::size_t kLongestTerm = 240;

/// The unique term of a document's id.
std::string id_term(std::string_view id);

/// The term of a file's text: of its copy_hash() (record.h).
std::string copy_term(std::string_view hash);

/// The beginning of the terms of all people whose surname begins with these words; for "" of all
/// people.
std::string name_prefix(std::string_view surname);

/// The terms of one value of an exact or keyword field, the most specific first. A value with parts
/// ("UNCLASSIFIED//FOR OFFICIAL USE ONLY") is found by its first part too.
std::vector<std::string> value_terms(Field field, std::string_view value);

/// The term by which exactly that value is found: the first of value_terms().
std::string value_term(Field field, std::string_view value);

/// The beginning of the terms of values that begin with `text`, in an exact, keyword or name field;
/// for "" of all values.
std::string value_prefix(Field field, std::string_view text);

/// The beginning of the terms of an exact field's values that begin with `text`, long ones too.
std::string exact_prefix(Field field, std::string_view text);

/// The value of a term of an exact field. Absent for a term that may be a long value's, which keeps
/// only its first bytes.
std::optional<std::string_view> exact_value(Field field, std::string_view term);

/// The term of a name's key: that of an authority entry (authority_key()), or that of a reading by
/// the rules (NameReading::key).
std::string name_key_term(std::string_view key);

/// Terms of name_spellings.h: of documents that have the word spelled exactly so, and of those that
/// have it only where a name continues after it; then the beginning of all terms of the first kind.
/// `folded` is the word as folded by fold_name().
std::string spelling_term(std::string_view folded);
std::string open_term(std::string_view folded);
std::string spelling_prefix(std::string_view folded);

/// The term that a document without a value of a facet field carries.
std::string unknown_term(Field field);

/// The term of an analysed word of a text or words field.
std::string word_term(Field field, std::string_view word);

/// Under what name the forward index keeps where a term's compounds end, besides where they begin:
/// of "cease-fire" at the positions 3 and 4, the term of "ceasefire" has 3 and ends_term() of it 4.
/// It is no term of Xapian's.
std::string ends_term(std::string_view term);
bool is_ends_term(std::string_view term);

/// Under what name the forward index keeps where the notes of a text stand (prose/note_lines.h):
/// the position of the first word of each, then the one after its last word. No term of Xapian's.
inline constexpr std::string_view kNoteBounds = "\x1Fnotes";

/// Under what name the forward index keeps where the text's paragraphs stand: the position of the
/// first word of each, which ends the one before. No term of Xapian's.
inline constexpr std::string_view kParagraphBegins = "\x1Fparagraphs";

/// The same of those that a marking stands before: "S//NF" (values.h), or its level alone, "S".
std::string portion_begins(std::string_view portion);

/// Under what name the forward index keeps where speakers' turns stand (analyzers/speakers): the
/// position of the first word of each, and of the first after one that no other follows at once.
/// No term of Xapian's.
inline constexpr std::string_view kTurnBounds = "\x1Fturns";

/// The same of the beginnings of one speaker's turns.
std::string turn_begins(std::string_view speaker);

/// The term of a document that a name leads to one of its speakers by: the key is one of
/// speaker_keys() (analyzers/speakers/speaker_names.h). Then the beginning of all terms of that
/// key, the same of all keys that begin so, and the term of the speaker that such a term is of:
/// value_term() of Field::kSpeaker. The first is "" where both together are too long for a term.
std::string speaker_name_term(std::string_view key, std::string_view speaker);
std::string speaker_name_prefix(std::string_view key);
std::string speaker_name_stub(std::string_view key);
std::string speaker_of_name_term(std::string_view term);

/// Whether it is such a name, or kNoteBounds.
bool is_bounds_name(std::string_view name);

/// Whether a term belongs to a word of running text.
bool is_text_term(std::string_view term);

/// Whether a term belongs to a name: name_key_term(), spelling_term() or open_term().
bool is_name_term(std::string_view term);

/// Whether it is a term of those that stand somewhere in a text or a field: a word or a name's key.
bool may_have_positions(std::string_view term);

/// The part of a term after the field's prefix: a folded value, an analysed word.
std::string_view behind_prefix(Field field, std::string_view term);

/// The terms of a date: of its year, its month and its day, as far as its precision goes.
std::vector<std::string> date_terms(const Date& date);

/// The fewest terms that together match the dates wholly within the range: whole years, then months
/// and days at the ends. A range of n years gives at most n + 82 terms.
std::vector<std::string> range_terms(const DateRange& range);

}  // namespace dragoman
