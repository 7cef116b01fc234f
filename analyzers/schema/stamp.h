#pragma once
// The stamp decides whether this program can read an index. It is kept in Xapian's metadata under
// kStampKey as lines of "name value". Their form never changes; fingerprints are 32 hex digits:
//   dragoman   the schema version (field.h)
//   fields     the fingerprint of the field table
//   language   Snowball's name of the index's language
//   icu        ICU's version
//   analysis   the fingerprint of the terms that the chain makes of a sample text
//   names      "keys" where names have keys (document_names.h), "none" where they have none
//   authority  the fingerprint of the authority's tables and the rules for names
//   tables     the fingerprint of the tables of countries, posts and TAGS
//   remote     "served" where documents have what searches from other machines need
//              (remote_document.h); else there is no such line

#include <string>
#include <string_view>

namespace dragoman {

inline constexpr const char* kStampKey = "dragoman.stamp";

struct Stamp {
  int schema_version = 0;
  std::string fields;
  std::string language;
  std::string icu;
  std::string analysis;
  bool names = false;  // whether names have keys
  std::string authority;
  std::string tables;
  bool remote = false;  // whether other machines may search it

  friend bool operator==(const Stamp&, const Stamp&) = default;
};

/// The stamp of an index that this program makes in that language, with or without keys of names,
/// for searches from this machine only.
/// Throws UsageError for a language without a stemmer.
Stamp current_stamp(const std::string& language, bool names = true);

std::string encode_stamp(const Stamp& stamp);

/// Unknown lines are passed over. Without a readable version line the schema version is 0.
Stamp decode_stamp(std::string_view text);

/// Throws WorldError, with what to do, if this program can't read an index at `path` with that
/// stamp: it has none (foreign), another schema version or another field table.
void check_readable(const Stamp& stamp, const std::string& path);

/// What differs in the libraries, rules and tables that make terms, as a clause for people; ""
/// where nothing does. A search may miss words that the other version cuts or stems differently,
/// and names that it reads differently.
std::string library_difference(const Stamp& stamp);

}  // namespace dragoman
