// Lines as clients send them: any bytes, with many or few line ends.

#include <algorithm>
#include <memory>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "indexer/store/index_writer.h"
#include "searcher/count/facet.h"
#include "searcher/serve/answer.h"
#include "tests/fuzz/targets.h"
#include "tests/support/temp_folder.h"

namespace dragoman::fuzz {
namespace {

class FuzzedServer {
 public:
  FuzzedServer() {
    IndexWriter writer(folder_.path(), "");
    for (const std::string text : {"kettle harbor", "kettle pilot Mao Zedong", "grain treaty"}) {
      Document document;
      document.add(Field::kId, text.substr(7));
      document.add(Field::kTitle, text);
      document.add(Field::kText, "1. (C) " + text + ".\n\n2. (U) Lantern.\n");
      document.add(Field::kCountry, "JP");
      document.add(Field::kTags, "PHUM");
      writer.put(document);
    }
    writer.commit();
    searcher_ = std::make_unique<Searcher>(std::make_shared<SharedIndex>(folder_.path()));
    usual_.request.facets = default_facets();
  }

  // An answer is one line of JSON, with either what was asked for or a documented error, but never
  // the one that means a bug.
  void ask(const std::string& line) {
    const LineLabels labels = read_labels(line);
    const std::string answer = labels.cancels.empty() ? answer_request(*searcher_, usual_, line)
                                                      : answer_cancel(labels, false);
    require(std::count(answer.begin(), answer.end(), '\n') == 1, "an answer is a line");
    const auto json = nlohmann::json::parse(answer);
    require(json["format"] == 1, "an answer names the format");
    if (json.contains("error"))
      require(json["error"]["code"] != "internal", "no request shows a bug");
    if (!labels.id.empty()) require(json["id"].dump() == labels.id, "the id comes back");
  }

 private:
  test::TempFolder folder_;
  std::unique_ptr<Searcher> searcher_;
  ServedRequest usual_;
};

}  // namespace

void fuzz_protocol(std::string_view bytes) {
  static FuzzedServer server;
  while (!bytes.empty()) {
    const std::size_t end = bytes.find('\n');
    server.ask(std::string(bytes.substr(0, end)));
    bytes.remove_prefix(end == std::string_view::npos ? bytes.size() : end + 1);
  }
}

}  // namespace dragoman::fuzz
