#include "searcher/names/name_variants.h"

#include <algorithm>

#include "analyzers/schema/terms.h"
#include "analyzers/text/normalize.h"
#include "searcher/index/index_database.h"
#include "searcher/match/term_query.h"
#include "searcher/names/name_query.h"

namespace dragoman::names {
namespace {

class VariantFinder {
 public:
  VariantFinder(const Xapian::Database& database, const AskedName& name, const NameChains& chains,
                bool keyed)
      : database_(database),
        name_(name),
        text_(chains.text),
        keyed_(keyed),
        budget_(database),
        reader_(database, chains),
        asked_(name_query(name, context())) {}

  std::vector<NameVariant> find() {
    for (std::size_t i = 0; i < kMaxReadForVariants && variants_.size() < kMaxVariants; ++i) {
      const Xapian::docid next = first_matching(remaining());
      if (next == 0) break;
      read(next);
    }
    count_apart();
    std::stable_sort(
        variants_.begin(), variants_.end(),
        [](const NameVariant& a, const NameVariant& b) { return a.documents > b.documents; });
    return std::move(variants_);
  }

 private:
  NameContext context() { return {database_, text_, budget_, highlighted_, keyed_}; }

  static Xapian::Enquire enquire(const Xapian::Database& database, const Xapian::Query& query) {
    Xapian::Enquire enquire(database);
    enquire.set_query(query);
    enquire.set_weighting_scheme(Xapian::BoolWeight());
    return enquire;
  }

  // In the order of the database; 0 for none.
  Xapian::docid first_matching(const Xapian::Query& query) const {
    const DocumentNumbers numbers = IndexDatabase::numbers_of(database_);
    if (numbers.are_in_order()) {
      const Xapian::MSet first = enquire(database_, query).get_mset(0, 1);
      return first.empty() ? 0 : *first.begin();
    }
    for (std::size_t shard = 0; shard < numbers.shards(); ++shard) {
      const auto& database = IndexDatabase::shard_of(database_, shard);
      const Xapian::MSet first = enquire(database, query).get_mset(0, 1);
      if (!first.empty()) return numbers.merged({shard, *first.begin()});
    }
    return 0;
  }

  Xapian::Query remaining() const { return done_.empty() ? asked_ : and_not(asked_, done_); }

  // The spelling that the document has, or the document itself, is done with.
  void read(Xapian::docid docid) {
    const StoredDocument stored = read_stored_document(database_, docid);
    auto found = reader_.find(stored, name_);
    if (found) {
      const Xapian::Query spelled = spelling_query(found->spelling);
      done_ |= spelled;
      variants_.push_back({std::move(*found), 0});
      spelled_.push_back(spelled);
    }
    done_ |= Xapian::Query(id_term(stored.document.first(Field::kId)));
  }

  // "Chou" is counted where it isn't "Chou En-lai".
  void count_apart() {
    std::vector<std::string> folded;
    for (const NameVariant& v : variants_)
      folded.push_back(' ' + fold_name(v.found.spelling) + ' ');
    for (std::size_t i = 0; i < variants_.size(); ++i) {
      Xapian::Query longer;
      for (std::size_t j = 0; j < variants_.size(); ++j) {
        const bool holds = j != i && folded[j].find(folded[i]) != std::string::npos;
        if (holds && folded[i] != folded[j]) longer |= spelled_[j];
      }
      variants_[i].documents = count(longer.empty() ? spelled_[i] : and_not(spelled_[i], longer));
    }
    std::erase_if(variants_, [](const NameVariant& v) { return v.documents == 0; });
  }

  Xapian::Query spelling_query(const std::string& spelling) {
    AskedName just;
    just.text = spelling;
    just.written = {spelling};
    return surface_query(just, context());
  }

  std::uint64_t count(const Xapian::Query& query) const {
    return enquire(database_, query)
        .get_mset(0, 0, database_.get_doccount())
        .get_matches_estimated();
  }

  const Xapian::Database& database_;
  const AskedName& name_;
  Analyzer& text_;
  bool keyed_;
  PositionBudget budget_;
  std::set<std::string> highlighted_;
  NameReader reader_;
  Xapian::Query asked_;
  Xapian::Query done_;
  std::vector<NameVariant> variants_;
  std::vector<Xapian::Query> spelled_;  // of each
};

}  // namespace

std::vector<NameVariant> name_variants(const Xapian::Database& database, const AskedName& name,
                                       const NameChains& chains, bool keyed) {
  return VariantFinder(database, name, chains, keyed).find();
}

}  // namespace dragoman::names
