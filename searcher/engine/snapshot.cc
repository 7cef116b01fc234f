#include "searcher/engine/snapshot.h"

#include <set>
#include <utility>

#include "analyzers/languages/language.h"
#include "analyzers/schema/terms.h"
#include "analyzers/text/error.h"
#include "searcher/engine/shared_index.h"

namespace dragoman {
namespace {

// Of more documents the ids aren't compared, which would take seconds.
constexpr std::uint64_t kMaxCompared = 2'000'000;

std::string place_of(const OpenedIndex& index) {
  return index.generation.parent_path().string();
}

// Stems of one language would be looked for among those of another.
Stamp common_stamp(const std::vector<OpenedIndex>& indexes) {
  Stamp stamp = indexes.front().stamp;
  for (const OpenedIndex& index : indexes) {
    if (index.stamp.language != stamp.language) {
      throw WorldError("the indexes at " + place_of(indexes.front()) + " and " + place_of(index) +
                       " can't be searched as one: they are in different languages (" +
                       stamp.language + ", " + index.stamp.language + ')');
    }
    stamp.names = stamp.names && index.stamp.names;
  }
  return stamp;
}

ShardStates states_of(const std::vector<OpenedIndex>& indexes) {
  auto states = std::make_shared<std::vector<ShardState>>();
  std::set<std::string> names;
  for (const OpenedIndex& index : indexes) {
    states->push_back({state_name(index), StatePositions::open(index)});
    if (!names.insert(index.database.get_uuid() + ' ' + index.content).second)
      throw WorldError("the index at " + place_of(index) + " is a copy of another one given");
  }
  return states;
}

// As the documents' terms have them, so that they are right after any change.
std::vector<std::string> other_languages_of(const std::vector<OpenedIndex>& indexes,
                                            const std::string& main) {
  const std::string prefix = value_prefix(Field::kLanguage, "");
  std::set<std::string> languages;
  for (const OpenedIndex& index : indexes) {
    const auto end = index.database.allterms_end(prefix);
    for (auto term = index.database.allterms_begin(prefix); term != end; ++term) {
      const std::string name(behind_prefix(Field::kLanguage, *term));
      languages.emplace(stemmed_as(name, main));
    }
  }
  languages.erase(main);
  return {languages.begin(), languages.end()};
}

// Contents are joined by XOR (index_files.h).
std::string joined_fingerprint(const std::vector<OpenedIndex>& indexes) {
  std::string sum = indexes.front().content;
  for (std::size_t i = 1; i < indexes.size(); ++i) {
    const std::string& bytes = indexes[i].content;
    if (sum.size() < bytes.size()) sum.resize(bytes.size());
    for (std::size_t b = 0; b < bytes.size(); ++b) sum[b] = static_cast<char>(sum[b] ^ bytes[b]);
  }
  return printed_fingerprint(sum);
}

std::vector<std::string> differences(const std::vector<OpenedIndex>& indexes) {
  std::vector<std::string> notes;
  for (const OpenedIndex& index : indexes) {
    const std::string difference = library_difference(index.stamp);
    if (difference.empty()) continue;
    const std::string which = indexes.size() == 1 ? "" : place_of(index) + ": ";
    notes.push_back(which + difference + "; some words may not be found");
  }
  return notes;
}

// "3 documents are in more than one of the indexes, and found in each of them (such as X)"
std::string note_on_copies(const std::vector<OpenedIndex>& indexes) {
  Xapian::Database all;
  for (const OpenedIndex& index : indexes) all.add_database(index.database);
  const std::string prefix = exact_prefix(Field::kId, "");
  std::uint64_t copies = 0;
  std::string one;
  const auto end = all.allterms_end(prefix);
  for (auto term = all.allterms_begin(prefix); term != end; ++term) {
    if (term.get_termfreq() < 2) continue;
    ++copies;
    if (one.empty()) one = exact_value(Field::kId, *term).value_or("");
  }
  if (copies == 0) return "";
  return std::to_string(copies) + (copies == 1 ? " id is" : " ids are") +
         " in more than one of the indexes, and found in each of them (such as " + one + ')';
}

}  // namespace

Snapshot::Snapshot(const std::vector<OpenedIndex>& indexes)
    : stamp_(common_stamp(indexes)),
      notes_(differences(indexes)),
      fingerprint_(joined_fingerprint(indexes)),
      other_languages_(other_languages_of(indexes, stamp_.language)),
      states_(states_of(indexes)) {
  for (const OpenedIndex& index : indexes) documents_ += index.database.get_doccount();
  if (indexes.size() == 1 || documents_ > kMaxCompared) return;
  std::string note = note_on_copies(indexes);
  if (!note.empty()) notes_.push_back(std::move(note));
}

void SharedIndex::note_down(const std::string& place, const std::string& reason,
                            std::chrono::milliseconds pause) {
  const std::lock_guard lock(mutex_);
  down_[place] = {reason, std::chrono::steady_clock::now() + pause};
}

void SharedIndex::note_missing(const MissingShard& shard) {
  const std::lock_guard lock(mutex_);
  were_missing_[shard.place] = shard.reason;
}

std::vector<MissingShard> SharedIndex::were_missing() {
  const std::lock_guard lock(mutex_);
  std::vector<MissingShard> missing;
  for (const auto& [place, reason] : were_missing_) missing.push_back({place, reason});
  return missing;
}

std::optional<std::string> SharedIndex::down(const std::string& place) {
  const std::lock_guard lock(mutex_);
  const auto known = down_.find(place);
  if (known == down_.end() || known->second.until <= std::chrono::steady_clock::now())
    return std::nullopt;
  return known->second.reason;
}

std::shared_ptr<Snapshot> SharedIndex::snapshot(
    const std::string& state, const std::function<std::shared_ptr<Snapshot>()>& make) {
  const std::lock_guard lock(mutex_);
  if (newest_ == nullptr || state_ != state) {
    newest_ = make();
    state_ = state;
  }
  return newest_;
}

}  // namespace dragoman
