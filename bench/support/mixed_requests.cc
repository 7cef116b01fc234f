#include "bench/support/mixed_requests.h"

#include <memory>
#include <stdexcept>

#include "searcher/engine/searcher.h"

namespace dragoman::bench {
namespace {

constexpr std::size_t kQueries = 200;
constexpr std::uint32_t kIds = 50;

std::vector<std::string> read_ids(const std::filesystem::path& index) {
  Searcher searcher(std::make_shared<SharedIndex>(index));
  SearchRequest request;
  request.query = "*";
  request.limit = kIds;
  std::vector<std::string> ids;
  for (const Hit& hit : searcher.search(request).hits)
    ids.emplace_back(hit.document.first(Field::kId));
  if (ids.empty()) throw std::runtime_error("no ids to ask for");
  return ids;
}

}  // namespace

MixedRequests::MixedRequests(const std::filesystem::path& index, unsigned seed)
    : engine_(seed), queries_(title_queries(index, kQueries)), ids_(read_ids(index)) {}

MixedRequest MixedRequests::next() {
  const TitleQuery& query = queries_[engine_() % queries_.size()];
  const std::string& words = query.words;
  const std::string first = words.substr(0, words.find(' '));
  const std::string last = words.substr(words.rfind(' ') + 1);
  const std::string& id = ids_[engine_() % ids_.size()];
  switch (engine_() % 14) {
    case 0: return {"phrase", '"' + query.phrase + '"'};
    case 1: return {"near", first + " NEAR/8 " + last};
    case 2: return {"prefix", words.substr(0, 3) + '*'};
    case 3: return {"name", "name:\"Mao Tse-tung\" OR name:" + last};
    case 4: return {"similar", R"({"similar":")" + id + "\"}"};
    case 5: return malformed();
    case 6: return {"facets", R"({"query":")" + words + R"(","by":["country","year"],"limit":5})"};
    case 7: return {"document", R"({"document":")" + id + R"(","query":")" + first + "\"}"};
    case 8: return {"values", R"({"values":"country","prefix":")" + words.substr(0, 1) + "\"}"};
    case 9: return {"complete", R"({"complete":")" + words.substr(0, words.size() / 2) + "\"}"};
    default: return {"words", words};
  }
}

MixedRequest MixedRequests::malformed() {
  switch (engine_() % 5) {
    case 0: return {"malformed", "{\"query\":", true};
    case 1: return {"malformed", ""};
    case 2: return {"malformed", "((( \"unclosed AND NOT"};
    case 3: return {"malformed", R"({"similar":"no such document"})", true};
    default: {
      std::string bytes = ".";  // not the beginning of an object
      for (int i = 0; i < 40; ++i) {
        const char byte = static_cast<char>(engine_() % 256);
        bytes += byte == '\n' ? ' ' : byte;
      }
      return {"malformed", bytes};
    }
  }
}

}  // namespace dragoman::bench
