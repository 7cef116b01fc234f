// Searches an index and prints the hits: example INDEX QUERY

#include <exception>
#include <iostream>
#include <memory>

#include "searcher/engine/searcher.h"

int main(int argc, char** argv) try {
  if (argc != 3) {
    std::cerr << "usage: example INDEX QUERY\n";
    return 2;
  }
  const auto index = std::make_shared<dragoman::SharedIndex>(argv[1]);
  dragoman::Searcher searcher(index);  // each thread has one of its own

  dragoman::SearchRequest request;
  request.query = argv[2];
  request.facets = {dragoman::Field::kCountry};
  const dragoman::SearchResult result = searcher.search(request);

  for (const std::string& note : result.notes) std::cerr << note << '\n';
  std::cout << result.total << " of " << result.documents << " documents\n";
  for (const dragoman::Hit& hit : result.hits) {
    std::cout << hit.rank << ". " << hit.document.first(dragoman::Field::kId) << "  "
              << hit.title.text << "\n   " << hit.snippet.text << '\n';
  }
  for (const dragoman::FacetValue& country : result.facets.front().values) {
    std::cout << country.label << ": " << country.count << '\n';
  }
  return result.total > 0 ? 0 : 1;
} catch (const std::exception& error) {
  std::cerr << error.what() << '\n';
  return 2;
}
