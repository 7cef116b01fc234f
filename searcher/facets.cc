#include "searcher/facets.h"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "analyzers/schema/values.h"
#include "searcher/query/term_query.h"

namespace dragoman {
namespace {

constexpr const char* kUnknown = "unknown";

// One facet's slot, read in document order. What is counted is the whole slot: lists are taken
// apart once for each distinct list, not for each document.
class SlotCounter {
 public:
  SlotCounter(const Xapian::Database& database, const FieldInfo& row)
      : row_(&row),
        value_(database.valuestream_begin(static_cast<Xapian::valueno>(row.slot))),
        end_(database.valuestream_end(static_cast<Xapian::valueno>(row.slot))) {}

  // Documents come in ascending order.
  void count(Xapian::docid document) {
    if (value_ != end_) value_.skip_to(document);
    const bool has = value_ != end_ && value_.get_docid() == document;
    ++by_slot_[has ? *value_ : std::string()];
  }

  Facet facet() const {
    std::map<std::string, std::uint64_t> by_value;
    for (const auto& [slot, count] : by_slot_) {
      for (const std::string& value : values_of(slot)) by_value[value] += count;
    }
    const bool years = row_->matching == Matching::kDate;
    Facet facet{years ? "year" : std::string(row_->name), row_->field, {}};
    for (const auto& [value, count] : by_value) {
      facet.values.push_back({value, label(row_->field, value), count});
    }
    std::sort(facet.values.begin(), facet.values.end(), years ? newest_first : largest_first);
    return facet;
  }

 private:
  std::vector<std::string> values_of(const std::string& slot) const {
    if (slot.empty()) return {kUnknown};
    if (row_->matching == Matching::kDate) return {slot.substr(0, 4)};
    const auto list = decode_list(slot);
    return {list.begin(), list.end()};
  }

  static bool unknown_last(const FacetValue& a, const FacetValue& b, bool otherwise) {
    const bool a_unknown = a.value == kUnknown;
    const bool b_unknown = b.value == kUnknown;
    return a_unknown != b_unknown ? b_unknown : otherwise;
  }
  static bool newest_first(const FacetValue& a, const FacetValue& b) {
    return unknown_last(a, b, a.value > b.value);
  }
  static bool largest_first(const FacetValue& a, const FacetValue& b) {
    return unknown_last(a, b, a.count != b.count ? a.count > b.count : a.label < b.label);
  }

  const FieldInfo* row_;
  Xapian::ValueIterator value_;
  Xapian::ValueIterator end_;
  std::unordered_map<std::string, std::uint64_t> by_slot_;
};

class FacetSpy : public Xapian::MatchSpy {
 public:
  FacetSpy(const Xapian::Database& database, const std::vector<Field>& fields) {
    for (const Field field : fields) counters_.emplace_back(database, info(field));
  }

  void operator()(const Xapian::Document& document, double) override {
    ++total_;
    for (SlotCounter& counter : counters_) counter.count(document.get_docid());
  }

  FacetCounts counts() const {
    FacetCounts counts;
    counts.total = total_;
    for (const SlotCounter& counter : counters_) counts.facets.push_back(counter.facet());
    return counts;
  }

 private:
  std::vector<SlotCounter> counters_;
  std::uint64_t total_ = 0;
};

}  // namespace

FacetCounts count_facets(const Xapian::Database& database, const Xapian::Query& query,
                         const std::vector<Field>& fields) {
  Xapian::Enquire enquire(database);
  enquire.set_query(unweighted(query));
  enquire.set_docid_order(Xapian::Enquire::ASCENDING);
  FacetSpy spy(database, fields);
  enquire.add_matchspy(&spy);
  enquire.get_mset(0, 0, database.get_doccount());
  return spy.counts();
}

std::vector<Field> default_facets() {
  return {Field::kCountry, Field::kDate, Field::kTopic};
}

}  // namespace dragoman
