#pragma once
// An index of a few documents, to be asked what it finds.

#include <set>
#include <string>
#include <vector>

#include "analyzers/schema/document.h"
#include "searcher/engine/searcher.h"
#include "tests/support/temp_folder.h"

namespace dragoman::test {

/// A document of one value, its id the value.
Document document_of(Field field, const std::string& value);

class SmallIndex {
 public:
  explicit SmallIndex(const std::vector<Document>& documents, const std::string& language = "");

  /// Documents of these texts, their ids the texts.
  static SmallIndex of_texts(const std::vector<std::string>& texts,
                             const std::string& language = "");

  SearchResult ask(const std::string& query, MatchOption match = MatchOption::kAll) const;
  SearchResult ask(const SearchRequest& request) const;

  GapReport gaps(const SearchRequest& request) const;
  GraphAnswer graph(const std::string& id) const;
  DiffAnswer diff(const std::string& a, const std::string& b) const;

  /// The ids of all hits.
  std::set<std::string> find(const std::string& query, MatchOption match = MatchOption::kAll) const;

  std::vector<std::string> notes(const std::string& query) const { return ask(query).notes; }

 private:
  TempFolder folder_;
};

}  // namespace dragoman::test
