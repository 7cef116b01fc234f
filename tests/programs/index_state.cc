#include "tests/programs/index_state.h"

#include <xapian.h>

#include <catch2/catch.hpp>
#include <sstream>

#include "analyzers/schema/index_files.h"
#include "analyzers/schema/record.h"
#include "analyzers/schema/terms.h"
#include "analyzers/text/hex.h"
#include "tests/programs/program.h"

namespace dragoman::test {
namespace {

namespace fs = std::filesystem;

template <typename OnDocument>
void for_each_document(const Xapian::Database& database, OnDocument on_document) {
  for (auto at = database.postlist_begin(""); at != database.postlist_end(""); ++at) {
    on_document(*at, decode_record(database.get_document(*at).get_value(kRecordSlot)));
  }
}

bool is_found(const Xapian::Database& database, const std::string& id, Xapian::docid document) {
  const std::string term = id_term(id);
  const auto posting = database.postlist_begin(term);
  return posting != database.postlist_end(term) && *posting == document;
}

}  // namespace

fs::path database_folder(const fs::path& index) {
  return current_generation(index);
}

std::map<std::string, std::string> titles_in(const fs::path& index) {
  const OpenedIndex opened = open_index(index);
  std::map<std::string, std::string> titles;
  for_each_document(opened.database, [&](Xapian::docid number, const Document& document) {
    const std::string id(document.first(Field::kId));
    if (!is_found(opened.database, id, number)) FAIL("no document under the term of " << id);
    titles[id] = document.first(Field::kTitle);
  });
  if (titles.size() != opened.database.get_doccount()) FAIL("two documents of one id");
  return titles;
}

std::set<std::string> ids_in(const fs::path& index) {
  std::set<std::string> ids;
  for (const auto& [id, title] : titles_in(index)) ids.insert(id);
  return ids;
}

std::string fingerprint_of(const fs::path& index) {
  return content_fingerprint(open_index(index).database);
}

std::string reckoned_fingerprint(const fs::path& index) {
  const OpenedIndex opened = open_index(index);
  std::string sum(16, '\0');
  for_each_document(opened.database, [&](Xapian::docid, const Document& document) {
    const std::string share =
        hash_bytes(std::string(document.first(Field::kId)) + '\0' + content_hash(document));
    for (std::size_t i = 0; i < sum.size(); ++i) sum[i] = static_cast<char>(sum[i] ^ share[i]);
  });
  return to_hex(sum);
}

std::size_t faults_in(const fs::path& index) {
  std::ostringstream report;
  const std::size_t faults = Xapian::Database::check(database_folder(index).string(), 0, &report);
  if (faults > 0) WARN(report.str());
  return faults;
}

Json search_json(const fs::path& index, std::vector<std::string> arguments) {
  std::vector<std::string> all = {"--index", index.string(), "--format", "json"};
  all.insert(all.end(), arguments.begin(), arguments.end());
  const Outcome outcome = run_search(std::move(all));
  INFO(outcome.err);
  REQUIRE((outcome.exit_code == 0 || outcome.exit_code == 1));
  Json json = Json::parse(outcome.out);
  REQUIRE((json["total"] == 0) == (outcome.exit_code == 1));
  return json;
}

std::vector<std::string> found_ids(const fs::path& index, const std::string& query) {
  std::vector<std::string> ids;
  const Json json = search_json(index, {"--limit", "10000", "--match", "all", "--", query});
  for (const Json& hit : json["hits"]) ids.push_back(hit["id"]);
  return ids;
}

Json hit_of(const fs::path& index, const std::string& id) {
  const Json json = search_json(index, {"--", "id:\"" + id + '"'});
  REQUIRE(json["hits"].size() == 1);
  return json["hits"][0];
}

}  // namespace dragoman::test
