#pragma once
// Terms are made here and nowhere else: the indexer's of values, the searcher's of what was typed.
// Pure functions; safe from any thread.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/schema/field.h"
#include "analyzers/schema/values.h"
#include "analyzers/text/date.h"

namespace dragoman {

/// The longest term in bytes, a NUL counting twice as in Xapian's limit (245). Longer ones keep
/// their first bytes and end in the XXH3-128 of the whole, so they are still found.
inline constexpr std::size_t kLongestTerm = 240;

/// The unique term of a document's id.
std::string id_term(std::string_view id);

/// The term of a file's text: of its copy_hash() (record.h).
std::string copy_term(std::string_view hash);

/// What the terms of all people begin with whose surname begins with these words; of all people for
/// "".
std::string name_prefix(std::string_view surname);

/// The terms of one value of an exact or keyword field, the most specific first. A value with parts
/// ("UNCLASSIFIED//FOR OFFICIAL USE ONLY") is found by its first part too.
std::vector<std::string> value_terms(Field field, std::string_view value);

/// The term by which exactly that value is found: the first of value_terms().
std::string value_term(Field field, std::string_view value);

/// What the terms of values that begin with `text` begin with, in an exact, keyword or name field;
/// of all values for "".
std::string value_prefix(Field field, std::string_view text);

/// What the terms of all values of an exact field begin with that begin with `text`, long ones too.
std::string exact_prefix(Field field, std::string_view text);

/// The value that a term of an exact field is of; absent where it may be a long one's, of which
/// only the first bytes are told.
std::optional<std::string_view> exact_value(Field field, std::string_view term);

/// What names are known by: of an entry of the authority table (authority_key()), and of a reading
/// by the rules (NameReading::key).
std::string name_key_term(std::string_view key);

/// Of documents that have a word just so, and that have it only where a name goes on behind it
/// (name_spellings.h); what all of the first begin with. `folded` is as fold_name() has it.
std::string spelling_term(std::string_view folded);
std::string open_term(std::string_view folded);
std::string spelling_prefix(std::string_view folded);

/// The term that a document without a value of a facet field carries.
std::string unknown_term(Field field);

/// The term of an analysed word of a text or words field.
std::string word_term(Field field, std::string_view word);

/// Whether a term is that of a word of running text.
bool is_text_term(std::string_view term);

/// What stands in a term behind the field's prefix: a folded value, an analysed word.
std::string_view behind_prefix(Field field, std::string_view term);

/// The terms of a date: its year's, its month's and its day's, as far as its precision goes.
std::vector<std::string> date_terms(const Date& date);

/// The fewest terms that together match the dates lying wholly within the range: whole years, then
/// months and days at the ends. A range of n years gives at most n + 82 terms.
std::vector<std::string> range_terms(const DateRange& range);

}  // namespace dragoman
