#include "tests/support/small_index.h"

#include "analyzers/schema/field.h"
#include "indexer/store/index_writer.h"

namespace dragoman::test {

Document document_of(Field field, const std::string& value) {
  Document document;
  document.add(Field::kId, value);
  document.add(field, value);
  return document;
}

SmallIndex::SmallIndex(const std::vector<Document>& documents, const std::string& language) {
  IndexWriter writer(folder_.path(), language);
  for (const Document& document : documents) writer.put(document);
  writer.commit();
}

SmallIndex SmallIndex::of_texts(const std::vector<std::string>& texts,
                                const std::string& language) {
  std::vector<Document> documents;
  for (const std::string& text : texts) documents.push_back(document_of(Field::kText, text));
  return SmallIndex(documents, language);
}

SearchResult SmallIndex::ask(const std::string& query, MatchOption match) const {
  SearchRequest request;
  request.query = query;
  request.match = match;
  request.limit = 10'000;
  return ask(request);
}

SearchResult SmallIndex::ask(const SearchRequest& request) const {
  return Searcher(folder_.path()).search(request);
}

GapReport SmallIndex::gaps(const SearchRequest& request) const {
  return Searcher(folder_.path()).gaps(request);
}

GraphAnswer SmallIndex::graph(const std::string& id) const {
  return Searcher(folder_.path()).graph(id);
}

DiffAnswer SmallIndex::diff(const std::string& a, const std::string& b) const {
  return Searcher(folder_.path()).diff(a, b);
}

std::set<std::string> SmallIndex::find(const std::string& query, MatchOption match) const {
  std::set<std::string> ids;
  for (const Hit& hit : ask(query, match).hits) ids.emplace(hit.document.first(Field::kId));
  return ids;
}

}  // namespace dragoman::test
