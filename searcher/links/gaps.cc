// References are terms, so all that documents cite is read off the list of terms, and what of it is
// missing off the list of ids: no document is opened but those that cite what is shown.

#include "searcher/links/gaps.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "analyzers/cable/marks/reference.h"
#include "analyzers/remote/remote_record.h"
#include "analyzers/schema/terms.h"
#include "analyzers/schema/values.h"
#include "analyzers/text/date.h"
#include "analyzers/text/normalize.h"
#include "searcher/index/index_database.h"
#include "searcher/index/interruption.h"
#include "searcher/index/term_statistics.h"
#include "searcher/links/linked_documents.h"

namespace dragoman {
namespace {

struct Missing {
  CableReference reference;
  std::string term;
  std::uint64_t documents = 0;
};

// The ids of telegrams in the index, as references are folded.
std::unordered_set<std::string> known_telegrams(const Xapian::Database& database) {
  std::unordered_set<std::string> known;
  const std::string prefix = exact_prefix(Field::kId, "");
  visit_terms(database, prefix, [&](const std::string& term, Xapian::doccount) {
    const auto id = exact_value(Field::kId, term);
    if (id && parse_cable_reference(*id)) known.insert(squash(*id));
    return true;
  });
  return known;
}

// How many documents of the set cite what terms say. Where some are on other machines, what these
// cite is read once.
class CitingCounts {
 public:
  CitingCounts(const Xapian::Database& database, const DocumentSet& set)
      : database_(database), set_(set), remote_(IndexDatabase::remote_of(database)) {
    if (remote_ == nullptr) return;
    remote_->for_each_value(kRemoteValuesSlot,
                            [&](Xapian::docid document, const std::string& lists) {
                              if (set.contains(document)) add(lists);
                            });
  }

  std::uint64_t count(const std::string& term) const {
    if (remote_ == nullptr) return count_in(database_, term, [](Xapian::docid at) { return at; });
    const auto known = there_.find(term);
    std::uint64_t count = known == there_.end() ? 0 : known->second;
    const DocumentNumbers numbers = IndexDatabase::numbers_of(database_);
    for (std::size_t shard = 0; shard < numbers.shards(); ++shard) {
      if (remote_->is_remote(shard)) continue;
      count += count_in(IndexDatabase::shard_of(database_, shard), term, [&](Xapian::docid at) {
        return numbers.merged({shard, at});
      });
    }
    return count;
  }

 private:
  void add(const std::string& lists) {
    std::set<std::string> terms;
    for (const Field field : {Field::kReferences, Field::kMentions}) {
      const std::string list = remote_values(lists, field);
      if (list.empty()) continue;
      for (const std::string_view value : decode_list(list)) {
        for (std::string& term : value_terms(field, std::string(value)))
          terms.insert(std::move(term));
      }
    }
    for (const std::string& term : terms) ++there_[term];
  }

  template <typename NumberOf>
  std::uint64_t count_in(const Xapian::Database& database, const std::string& term,
                         NumberOf number_of) const {
    std::uint64_t count = 0;
    const auto end = database.postlist_end(term);
    for (auto document = database.postlist_begin(term); document != end; ++document) {
      if (set_.contains(number_of(*document))) ++count;
    }
    return count;
  }

  const Xapian::Database& database_;
  const DocumentSet& set_;
  RemoteShards* remote_;  // null where all databases are of this machine
  std::unordered_map<std::string, std::uint64_t> there_;
};

std::vector<Missing> find_missing(const Xapian::Database& database, const DocumentSet& set) {
  const auto known = known_telegrams(database);
  const CitingCounts citing(database, set);
  std::vector<Missing> missing;
  const std::string prefix = value_prefix(Field::kReferences, "");
  visit_terms(database, prefix, [&](const std::string& term, Xapian::doccount) {
    check_interruption();
    const std::string folded(behind_prefix(Field::kReferences, term));
    auto reference = parse_cable_reference(folded);
    if (!reference || known.count(squash(to_string(*reference))) > 0) return true;
    const std::uint64_t documents = citing.count(term);
    if (documents > 0) missing.push_back({std::move(*reference), term, documents});
    return true;
  });
  return missing;
}

bool is_asked_before(const Missing& a, const Missing& b) {
  return a.documents != b.documents ? a.documents > b.documents : a.term < b.term;
}

// A document that cites a gap, by its date; the undated come last.
struct Citing {
  std::string date;
  std::string id;
  bool in_text = false;

  bool is_before(const Citing& other) const {
    if (date.empty() != other.date.empty()) return other.date.empty();
    return date != other.date ? date < other.date : id < other.id;
  }
};

Citing read_citing(const LinkReader& links, Xapian::docid document, const std::string& id) {
  const Document record = links.read(document);
  Citing citing;
  citing.id = record.first(Field::kId);
  if (const auto date = record.date()) citing.date = to_iso_day(*date);
  const auto listed = record.all(Field::kReferences);
  citing.in_text = std::find(listed.begin(), listed.end(), id) == listed.end();
  return citing;
}

Gap read_gap(const Xapian::Database& database, const DocumentSet& set, const Missing& missing) {
  Gap gap;
  gap.id = to_string(missing.reference);
  gap.post = missing.reference.post;
  gap.year = missing.reference.year;
  gap.number = missing.reference.number;
  gap.documents = missing.documents;
  const LinkReader links(database);
  std::vector<Citing> all;
  const auto end = database.postlist_end(missing.term);
  for (auto document = database.postlist_begin(missing.term); document != end; ++document) {
    check_interruption();
    if (set.contains(*document)) all.push_back(read_citing(links, *document, gap.id));
  }
  std::sort(all.begin(), all.end(),
            [](const Citing& a, const Citing& b) { return a.is_before(b); });
  for (const Citing& citing : all) {
    if (citing.in_text) ++gap.in_text;
    if (gap.first.empty()) gap.first = citing.date;
    if (!citing.date.empty()) gap.last = citing.date;
    if (gap.ids.size() < kMaxCiting) gap.ids.push_back(citing.id);
  }
  return gap;
}

}  // namespace

GapReport find_gaps(const Xapian::Database& database, const DocumentSet& set, std::size_t offset,
                    std::size_t limit) {
  std::vector<Missing> missing = find_missing(database, set);
  std::sort(missing.begin(), missing.end(), is_asked_before);
  GapReport report;
  report.documents = set.size();
  report.total = missing.size();
  for (std::size_t i = offset; i < missing.size() && report.gaps.size() < limit; ++i) {
    report.gaps.push_back(read_gap(database, set, missing[i]));
  }
  return report;
}

}  // namespace dragoman
