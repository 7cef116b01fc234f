#pragma once
// What documents of an index cite and what cites them, by their references (REF lines, a document's
// symbol) and by the citations in their running text.

#include <xapian.h>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/schema/document.h"

namespace dragoman {

/// One thing that a document cites.
struct CitedId {
  std::string id;
  bool in_text = false;  // in its running text alone

  friend bool operator==(const CitedId&, const CitedId&) = default;
};

/// Each once: the references first, then what only the running text cites. A document's own id, and
/// the symbol that names it, are left out.
std::vector<CitedId> cited_by(const Document& document);

/// Reads the links of one database. Keeps a reference to it. Not thread-safe. Throws Xapian's
/// errors and WorldError as decode_record() does.
class LinkReader {
 public:
  explicit LinkReader(const Xapian::Database& database) : database_(database) {}

  /// The record without its text.
  Document read(Xapian::docid document) const;

  /// The document of that id; absent where the index has none.
  std::optional<Xapian::docid> find(std::string_view id) const;

  /// The documents of the index that a document cites, ascending.
  std::vector<Xapian::docid> cited(Xapian::docid document) const;

  /// Those that cite the document of that id, but not itself, ascending.
  std::vector<Xapian::docid> citing(Xapian::docid document) const;

 private:
  const Xapian::Database& database_;
};

}  // namespace dragoman
