#include "searcher/match/own_machine.h"

#include "searcher/index/index_database.h"

namespace dragoman {
namespace {

using Query = Xapian::Query;

constexpr Xapian::valueno kUnusedSlot = 4'000'000;

// No documents on this machine, all of them on others, without weight.
class ElsewhereSource : public Xapian::ValueWeightPostingSource {
 public:
  ElsewhereSource() : Xapian::ValueWeightPostingSource(kUnusedSlot) {}
  ElsewhereSource* clone() const override { return new ElsewhereSource; }
  std::string name() const override { return Xapian::FixedWeightPostingSource(0).name(); }
  std::string serialise() const override { return Xapian::FixedWeightPostingSource(0).serialise(); }
  std::string get_description() const override { return "on other machines"; }
};

}  // namespace

std::string name_without_documents() {
  return Xapian::ValueWeightPostingSource(kUnusedSlot).name();
}

std::string text_without_documents() {
  return Xapian::ValueWeightPostingSource(kUnusedSlot).serialise();
}

Query by_machine(const Xapian::Database& database, const Query& here, const Query& there) {
  const RemoteShards* const remote = IndexDatabase::remote_of(database);
  if (remote == nullptr) return here;
  if (remote->are_all()) return there;
  const Query elsewhere((new ElsewhereSource)->release());
  return {Query::OP_OR, here, Query(Query::OP_FILTER, there, elsewhere)};
}

}  // namespace dragoman
