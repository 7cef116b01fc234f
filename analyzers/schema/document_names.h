#pragma once
// The names in a document and their terms in the index: the keys of authority entries, and those
// that the rules read (docs/names.md). The indexer adds the terms; the searcher uses the same code
// to find which spelling of a name a document has.

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "analyzers/names/authority/authority.h"
#include "analyzers/names/spans/name_spans.h"
#include "analyzers/schema/document.h"

namespace dragoman {

/// One term of a name. A name that may be several people's has one for each.
struct NameTerm {
  std::size_t begin = 0;  // bytes of the text, `end` exclusive
  std::size_t end = 0;
  const std::string* term = nullptr;  // name_key_term(); lives until about() is called
};

/// The languages whose rules read a document's names: those of its countries' people, or all where
/// no country is known.
names::NameLanguages languages_of_names(const Document& document);

/// Finds names in the texts of one document after another. It keeps what it has read, since names
/// recur. Not thread-safe: one for each thread.
class NameFinder {
 public:
  /// The texts that follow are this document's. Its countries decide which rules read its names
  /// and, together with its date, what ambiguous ones mean.
  void about(const Document& document);

  /// The terms of the names in well-formed UTF-8, sorted by where they begin. Lives until the next
  /// call.
  const std::vector<NameTerm>& find(std::string_view text);

 private:
  using Terms = std::vector<std::string>;

  // Whether a certain and an ambiguous form of an entry may mean it in a document.
  struct Allowed {
    std::array<std::uint32_t, 2> document = {};
    std::array<bool, 2> allowed = {};
  };

  bool is_allowed(const names::AuthorityForm& form);

  bool add_entries(const names::NameSpan& span);
  bool add_keys(const names::NameSpan& span, std::string_view text);
  const Terms& keys_of(std::string_view name);
  const std::string& entry_term(const names::AuthorityForm& form);

  std::optional<names::AuthorityEvidence> evidence_;
  names::NameLanguages languages_ = 0;
  std::vector<NameTerm> found_;
  std::unordered_map<std::string, Terms> keys_;        // by languages and name as written
  std::vector<std::unique_ptr<std::string>> entries_;  // terms, by entry
  std::vector<Allowed> allowed_;                       // by entry
  std::uint32_t document_ = 0;                         // counted
  std::string wanted_;
};

}  // namespace dragoman
