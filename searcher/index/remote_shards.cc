#include "searcher/index/remote_shards.h"

#include <algorithm>
#include <cmath>
#include <set>

#include "analyzers/schema/field.h"
#include "analyzers/schema/terms.h"
#include "searcher/index/unweighted.h"

namespace dragoman {
namespace {

using Query = Xapian::Query;

// What is kept; beyond, all is forgotten. A record takes 10 KB, a document 20.
constexpr std::size_t kMaxRecords = 20'000;
constexpr std::size_t kMaxDocuments = 500;
constexpr std::size_t kMaxFrequencies = 500'000;
constexpr std::size_t kMaxTermLists = 200;
constexpr std::size_t kMaxQueries = 200;

// A term may be long, and a query has at most some thousand terms.
constexpr std::size_t kTermsAtOnce = 2000;

// Of one server in one answer: 5 MB.
constexpr std::size_t kDocumentsAtOnce = 256;

std::vector<Xapian::docid> part_of(const std::vector<Xapian::docid>& all, std::size_t begin,
                                   std::size_t most) {
  if (begin >= all.size()) return {};
  const auto first = all.begin() + static_cast<std::ptrdiff_t>(begin);
  return {first, first + static_cast<std::ptrdiff_t>(std::min(most, all.size() - begin))};
}

Query any_of(const std::vector<std::string>& terms) {
  return {Query::OP_OR, terms.begin(), terms.end()};
}

}  // namespace

RemoteShards::RemoteShards(const std::vector<Xapian::Database>& all,
                           std::vector<RemoteShard> shards, DocumentNumbers numbers)
    : numbers_(numbers), shards_(std::move(shards)), remote_(all.size()), pipes_(shards_.size()) {
  for (const RemoteShard& shard : shards_) {
    remote_[shard.number] = true;
    databases_.push_back(all[shard.number]);
    database_.add_database(all[shard.number]);
  }
}

Xapian::docid RemoteShards::number_of(Xapian::docid document) const {
  const auto count = static_cast<Xapian::docid>(shards_.size());
  return merged((document - 1) % count, (document - 1) / count + 1);
}

Xapian::docid RemoteShards::merged(std::size_t place, Xapian::docid document) const {
  return numbers_.merged({shards_[place].number, document});
}

// Where among those on other machines.
std::size_t RemoteShards::place_of(std::size_t shard) const {
  const auto found = std::lower_bound(
      shards_.begin(), shards_.end(), shard,
      [](const RemoteShard& one, std::size_t number) { return one.number < number; });
  return static_cast<std::size_t>(found - shards_.begin());
}

Xapian::doccount RemoteShards::frequency(const std::string& term) {
  if (term.empty()) return database_.get_doccount();
  const auto known = frequencies_.find(term);
  if (known != frequencies_.end()) return known->second;
  if (is_noting_) {
    noted_.push_back(term);
    return 0;
  }
  return frequencies_.emplace(term, database_.get_termfreq(term)).first->second;
}

bool RemoteShards::fetch_noted() {
  std::sort(noted_.begin(), noted_.end());
  noted_.erase(std::unique(noted_.begin(), noted_.end()), noted_.end());
  const std::vector<std::string> terms = std::exchange(noted_, {});
  const std::vector<std::string> prefixes = std::exchange(noted_prefixes_, {});
  if (frequencies_.size() > kMaxFrequencies) frequencies_.clear();
  for (std::size_t begin = 0; begin < terms.size(); begin += kTermsAtOnce) {
    const std::size_t end = std::min(begin + kTermsAtOnce, terms.size());
    fetch_frequencies({terms.begin() + static_cast<std::ptrdiff_t>(begin),
                       terms.begin() + static_cast<std::ptrdiff_t>(end)});
  }
  fetch_terms(prefixes);
  return !terms.empty() || !prefixes.empty();
}

void RemoteShards::fetch_frequencies(const std::vector<std::string>& terms) {
  const std::vector<DocumentPipe*> pipes = pipes_for(terms.size());
  if (std::count(pipes.begin(), pipes.end(), nullptr) > 0) return count_terms(terms);
  for (DocumentPipe* const pipe : pipes) pipe->ask_frequencies(terms);
  bool are_whole = true;
  for (const std::string& term : terms) {
    Xapian::doccount documents = 0;
    for (DocumentPipe* const pipe : pipes) {
      const auto there = pipe->next_frequency();
      are_whole = are_whole && there;
      documents += there.value_or(0);
    }
    frequencies_[term] = documents;
  }
  if (!are_whole) count_terms(terms);
}

// By a search for all of them.
void RemoteShards::count_terms(const std::vector<std::string>& terms) {
  Xapian::Enquire enquire(database_);
  enquire.set_query(any_of(terms));
  const Xapian::MSet found = enquire.get_mset(0, 0);
  for (const std::string& term : terms) frequencies_[term] = found.get_termfreq(term);
}

// Of each database, to ask for so much of it; null where there is none.
std::vector<DocumentPipe*> RemoteShards::pipes_for(std::size_t wanted) {
  std::vector<DocumentPipe*> pipes;
  for (std::size_t place = 0; place < pipes_.size(); ++place)
    pipes.push_back(pipe_of(place, are_worth_it(place, wanted)));
  return pipes;
}

const RemoteShards::TermList& RemoteShards::terms(const std::string& prefix) {
  static const TermList none;
  const auto known = terms_.find(prefix);
  if (known != terms_.end()) return known->second;
  if (is_noting_) {
    noted_prefixes_.push_back(prefix);
    return none;
  }
  if (terms_.size() > kMaxTermLists) terms_.clear();
  return terms_.emplace(prefix, read_terms(prefix)).first->second;
}

RemoteShards::TermList RemoteShards::read_terms(const std::string& prefix) const {
  TermList list;
  const auto end = database_.allterms_end(prefix);
  for (auto term = database_.allterms_begin(prefix); term != end; ++term)
    list.emplace_back(*term, term.get_termfreq());
  return list;
}

void RemoteShards::fetch_terms(const std::vector<std::string>& prefixes) {
  std::set<std::string> wanted;
  for (const std::string& prefix : prefixes)
    if (terms_.count(prefix) == 0) wanted.insert(prefix);
  if (wanted.empty()) return;
  if (terms_.size() + wanted.size() > kMaxTermLists) terms_.clear();
  const std::vector<std::string> list(wanted.begin(), wanted.end());
  const std::vector<DocumentPipe*> asked = pipes_for(list.size());
  for (DocumentPipe* const pipe : asked)
    if (pipe != nullptr) pipe->ask_terms(list);
  for (const std::string& prefix : list) {
    std::map<std::string, Xapian::doccount> all;
    bool is_whole = true;
    for (DocumentPipe* const pipe : asked) {
      const auto terms = pipe == nullptr ? std::nullopt : pipe->next_terms(prefix);
      is_whole = is_whole && terms;
      if (!terms) continue;
      for (const auto& [term, documents] : *terms) all[term] += documents;
    }
    terms_[prefix] = is_whole ? TermList(all.begin(), all.end()) : read_terms(prefix);
  }
}

const Xapian::docid* RemoteShards::known_first(const std::string& term) const {
  const auto known = firsts_.find(term);
  return known == firsts_.end() ? nullptr : &known->second;
}

void RemoteShards::know_first(const std::string& term, Xapian::docid document) {
  if (firsts_.size() > kMaxFrequencies) firsts_.clear();
  firsts_[term] = document;
}

void RemoteShards::fetch(const std::vector<Xapian::docid>& documents) {
  std::vector<std::string> wanted;
  for (const Xapian::docid document : documents) {
    if (!has(document) || records_.count(document) > 0) continue;
    const auto id = ids_.find(document);
    if (id != ids_.end()) wanted.push_back(id_term(id->second));
  }
  if (!wanted.empty()) fetch_matching(any_of(wanted));
}

std::vector<Xapian::docid> RemoteShards::fetch_matching(const Query& query) {
  std::vector<Xapian::docid> documents;
  if (query.empty()) return documents;
  const std::string description = query.get_description();
  const auto known = fetched_.find(description);
  if (known != fetched_.end()) return known->second;
  Xapian::Enquire enquire(database_);
  enquire.set_query(unweighted(query));
  enquire.set_collapse_key(kRemoteSlot, kNoCollapsing);
  enquire.set_sort_by_value(kForwardSlot, false);
  const Xapian::MSet found = enquire.get_mset(0, database_.get_doccount());
  if (records_.size() + found.size() > kMaxRecords) {
    records_.clear();
    fetched_.clear();
  }
  if (fetched_.size() > kMaxQueries) fetched_.clear();
  keep(found);
  for (auto at = found.begin(); at != found.end(); ++at) documents.push_back(number_of(*at));
  std::sort(documents.begin(), documents.end());
  return fetched_.emplace(description, std::move(documents)).first->second;
}

void RemoteShards::keep(const Xapian::MSet& found) {
  for (auto at = found.begin(); at != found.end(); ++at) {
    RemoteDocument document{decode_remote_record(at.get_collapse_key()),
                            ForwardIndex(at.get_sort_key())};
    const Xapian::docid number = number_of(*at);
    know_id(number, document.record.id);
    records_[number] = std::make_shared<const RemoteDocument>(std::move(document));
  }
}

std::shared_ptr<const RemoteDocument> RemoteShards::read(Xapian::docid number) {
  const auto known = records_.find(number);
  if (known != records_.end()) return known->second;
  const Xapian::Document whole = document(number);
  auto read = std::make_shared<const RemoteDocument>(
      RemoteDocument{decode_remote_record(whole.get_value(kRemoteSlot)),
                     ForwardIndex(whole.get_value(kForwardSlot))});
  know_id(number, read->record.id);
  return records_.emplace(number, std::move(read)).first->second;
}

Xapian::Document RemoteShards::document(Xapian::docid number) {
  const auto known = documents_.find(number);
  if (known != documents_.end()) return known->second;
  const LocalNumber local = numbers_.local(number);
  if (documents_.size() > kMaxDocuments) documents_.clear();
  return documents_.emplace(number, databases_[place_of(local.shard)].get_document(local.docid))
      .first->second;
}

// To connect takes two trips, by ssh many more and a second or so.
bool RemoteShards::are_worth_it(std::size_t place, std::size_t wanted) const {
  constexpr std::size_t kWorthTcp = 3;
  constexpr std::size_t kWorthSsh = 20;
  return wanted >= (shards_[place].place.by_ssh() ? kWorthSsh : kWorthTcp);
}

// The pipe that there is, or a new one where it is worth it, to be asked. One on which answers were
// left unread has no use any more, and one that ended is connected anew.
DocumentPipe* RemoteShards::pipe_of(std::size_t place, bool is_worth_it) {
  const RemoteShard& shard = shards_[place];
  std::unique_ptr<DocumentPipe>& pipe = pipes_[place];
  const bool is_left = pipe != nullptr && !(pipe->is_usable() && pipe->is_idle());
  if (is_left && !pipe->is_wrong()) pipe.reset();
  if (pipe == nullptr && is_worth_it)
    pipe = std::make_unique<DocumentPipe>(shard.place, shard.state, shard.patience);
  return pipe != nullptr && pipe->is_usable() && pipe->is_idle() ? pipe.get() : nullptr;
}

// All servers work at the same time, and what a pipe doesn't give is asked for by Xapian.
void RemoteShards::visit(const std::vector<Xapian::docid>& documents,
                         const std::function<void(Xapian::docid, const Xapian::Document&)>& visit) {
  std::vector<std::vector<Xapian::docid>> wanted(shards_.size());
  std::size_t most = 0;
  std::size_t all_wanted = 0;
  for (const Xapian::docid document : documents) {
    if (!has(document)) continue;
    const LocalNumber local = numbers_.local(document);
    std::vector<Xapian::docid>& there = wanted[place_of(local.shard)];
    there.push_back(local.docid);
    most = std::max(most, there.size());
    ++all_wanted;
  }
  for (std::size_t place = 0; place < wanted.size(); ++place)
    if (!wanted[place].empty()) pipe_of(place, are_worth_it(place, all_wanted));
  for (std::size_t begin = 0; begin < most; begin += kDocumentsAtOnce) {
    std::vector<DocumentPipe*> asked(wanted.size());
    for (std::size_t place = 0; place < wanted.size(); ++place) {
      const std::vector<Xapian::docid> some = part_of(wanted[place], begin, kDocumentsAtOnce);
      asked[place] = some.empty() ? nullptr : pipe_of(place, false);
      if (asked[place] != nullptr) asked[place]->ask(some);
    }
    for (std::size_t place = 0; place < wanted.size(); ++place) {
      for (const Xapian::docid document : part_of(wanted[place], begin, kDocumentsAtOnce)) {
        const auto answer = asked[place] == nullptr ? std::nullopt : asked[place]->next();
        const Xapian::docid number = merged(place, document);
        visit(number, answer ? *answer : this->document(number));
      }
    }
  }
}

void RemoteShards::fetch_documents(const std::vector<Xapian::docid>& documents) {
  std::vector<Xapian::docid> unknown;
  for (const Xapian::docid document : documents)
    if (documents_.count(document) == 0) unknown.push_back(document);
  if (unknown.size() < 2) return;
  if (documents_.size() + unknown.size() > kMaxDocuments) documents_.clear();
  visit(unknown, [&](Xapian::docid number, const Xapian::Document& document) {
    documents_.emplace(number, document);
  });
}

const std::string* RemoteShards::known_id(Xapian::docid document) const {
  const auto known = ids_.find(document);
  return known == ids_.end() ? nullptr : &known->second;
}

const std::vector<Xapian::docid>& RemoteShards::matching_with_ids(const Query& query) {
  static const std::vector<Xapian::docid> none;
  if (query.empty()) return none;
  if (matched_.size() > kMaxQueries) matched_.clear();
  const std::string description = query.get_description();
  const auto known = matched_.find(description);
  if (known != matched_.end()) return known->second;
  std::vector<Xapian::docid> documents;
  Xapian::Enquire enquire(database_);
  enquire.set_query(unweighted(query));
  enquire.set_weighting_scheme(Xapian::BoolWeight());
  enquire.set_collapse_key(kRemoteIdSlot, kNoCollapsing);
  const Xapian::MSet found = enquire.get_mset(0, database_.get_doccount());
  for (auto at = found.begin(); at != found.end(); ++at) {
    documents.push_back(number_of(*at));
    know_id(documents.back(), at.get_collapse_key());
  }
  std::sort(documents.begin(), documents.end());
  return matched_.emplace(description, std::move(documents)).first->second;
}

std::vector<Xapian::docid> RemoteShards::matching(const Query& query) {
  std::vector<Xapian::docid> documents;
  if (query.empty()) return documents;
  Xapian::Enquire enquire(database_);
  enquire.set_query(unweighted(query));
  enquire.set_docid_order(Xapian::Enquire::DONT_CARE);
  const Xapian::MSet found = enquire.get_mset(0, database_.get_doccount());
  for (auto at = found.begin(); at != found.end(); ++at) documents.push_back(number_of(*at));
  return documents;
}

// Each query weighs 1. All documents are asked for: with a least weight to reach, Xapian 1.4.22
// leaves some out.
std::vector<std::pair<Xapian::docid, std::uint16_t>> RemoteShards::count_matches(
    const std::vector<Query>& queries, const Query& among) {
  std::vector<Query> ones;
  for (const Query& query : queries) {
    const Query one((new Xapian::FixedWeightPostingSource(1))->release());
    ones.push_back(Query(Query::OP_AND, unweighted(query), one));
  }
  std::vector<std::pair<Xapian::docid, std::uint16_t>> counts;
  const Query any(Query::OP_OR, ones.begin(), ones.end());
  if (any.empty()) return counts;
  Xapian::Enquire enquire(database_);
  enquire.set_query(Query(Query::OP_FILTER, any, among));
  enquire.set_collapse_key(kRemoteIdSlot, kNoCollapsing);
  enquire.set_weighting_scheme(Xapian::CoordWeight());  // under BoolWeight nothing weighs anything
  const Xapian::MSet found = enquire.get_mset(0, database_.get_doccount());
  for (auto at = found.begin(); at != found.end(); ++at) {
    counts.emplace_back(number_of(*at), static_cast<std::uint16_t>(std::lround(at.get_weight())));
    know_id(counts.back().first, at.get_collapse_key());
  }
  return counts;
}

Query RemoteShards::by_ids(const std::vector<Xapian::docid>& documents) const {
  std::vector<std::string> terms;
  for (const Xapian::docid document : documents) {
    const auto id = ids_.find(document);
    if (id != ids_.end()) terms.push_back(id_term(id->second));
  }
  return any_of(terms);
}

void RemoteShards::for_each_value(
    unsigned slot, const std::function<void(Xapian::docid, const std::string&)>& visit) {
  Xapian::Enquire enquire(database_);
  enquire.set_query(unweighted(Query(std::string())));
  enquire.set_sort_by_value(slot, false);
  const Xapian::MSet found = enquire.get_mset(0, database_.get_doccount());
  for (auto at = found.begin(); at != found.end(); ++at) {
    const std::string value = at.get_sort_key();
    if (!value.empty()) visit(number_of(*at), value);
  }
}

}  // namespace dragoman
