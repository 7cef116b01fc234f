#pragma once
// A name that a query asks for, and all that the index may know it by: three layers, the best of
// which counts (docs/names.md). Knows nothing of the index.

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "analyzers/names/authority/authority.h"
#include "analyzers/names/romanization/name_reading.h"
#include "searcher/names/found_name.h"
#include "searcher/query/node.h"

namespace dragoman::names {

struct AskedEntry {
  AuthorityEntry entry;
  std::string term;  // name_key_term()
};

struct AskedKey {
  NameReading reading;
  std::string term;
};

struct AskedName {
  std::string text;                    // as typed
  std::vector<std::string> written;    // ways to write just that, `text` the first
  std::vector<AskedEntry> entries;     // whom or what it may mean
  std::vector<AskedKey> keys;          // what the rules read in it
  std::vector<std::string> spellings;  // of a name that stands alone: single_names.h, surnames.h
  std::vector<std::string>
      evidence;        // terms: a document with one of the spellings needs any of them
  bool exact = false;  // asked for as it is written only
};

/// Longer texts are no names, in bytes.
inline constexpr std::size_t kLongestName = 200;

/// With no more than `written`, where only that is asked for. Well-formed UTF-8 of any length;
/// beyond a few words a text is no name but as it is written. `may_be_name`: nobody said that it
/// is, so other spellings of a single word need the country of somebody who is called so.
AskedName read_asked_name(const std::string& text, bool exact, bool may_be_name = false);

/// Whether the single word, folded, is a surname that is spelled in several ways and no common word
/// of English.
bool is_spelled_surname(const std::string& folded);

/// Reads the names of the tree's kName and kNamed nodes, each distinct one once, and keeps each on
/// its nodes. To be done before anything below.
void resolve_names(query::Node& root);

/// The name of a kName or kNamed node.
const AskedName& asked_name(const query::Node& node);

/// The distinct names that the tree asks for, without excluded ones: those of kName and kNamed, or
/// of one of the two.
using AskedNames = std::vector<std::shared_ptr<const AskedName>>;
AskedNames asked_names(const query::Node& root);
AskedNames asked_names(const query::Node& root, query::NodeKind kind);

}  // namespace dragoman::names
