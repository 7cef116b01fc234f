#include "indexer/store/id_register.h"

#include <algorithm>
#include <cstring>
#include <utility>

#include "analyzers/schema/record.h"
#include "analyzers/schema/source_place.h"

namespace dragoman {
namespace {

bool has_source(const Document& document, const std::string& source) {
  const auto sources = document.all(Field::kSource);
  return std::find(sources.begin(), sources.end(), source) != sources.end();
}

std::string ended_by_nul(std::span<const std::string> sources) {
  std::string all;
  for (const std::string& source : sources) all.append(source).append(1, '\0');
  return all;
}

std::vector<std::string> parted_at_nul(const std::string& all) {
  std::vector<std::string> sources;
  for (std::size_t begin = 0; begin < all.size(); begin += sources.back().size() + 1) {
    sources.push_back(all.substr(begin, all.find('\0', begin) - begin));
  }
  return sources;
}

bool may_replace(const HeldDocument& held, const Document& document, const std::string& hash) {
  if (held.hash == hash) return true;
  return std::none_of(held.sources.begin(), held.sources.end(), [&](const std::string& source) {
    return !has_source(document, source) && source_exists(source);
  });
}

PutOutcome outcome_of(const std::optional<HeldDocument>& held, const std::string& hash) {
  if (!held) return PutOutcome::kAdded;
  return held->hash == hash ? PutOutcome::kUnchanged : PutOutcome::kReplaced;
}

}  // namespace

IdRegister::IdRegister(FindHeld find_held) : find_held_(std::move(find_held)) {}

IdClaim IdRegister::claim(const BuiltDocument& built, const std::string& hash) {
  IdClaim claim;
  std::optional<HeldDocument> held;
  for (const std::string& id : built.ids) {
    claim.id = id;
    held = find(id);
    if (built.id_is_given || !held || may_replace(*held, built.document, hash)) break;
  }
  claim.outcome = outcome_of(held, hash);
  if (held) claim.held_sources = std::move(held->sources);
  Seen seen{{}, ended_by_nul(built.document.all(Field::kSource))};
  hash.copy(seen.hash.data(), seen.hash.size());
  const auto [at, is_new] = seen_.try_emplace(key_of(claim.id), seen);
  if (!is_new) {
    claim.earlier_source = at->second.sources.substr(0, at->second.sources.find('\0'));
    at->second = std::move(seen);
  }
  return claim;
}

IdClaim IdRegister::claim_copy(const std::string& id, const BuiltDocument& built,
                               const std::string& hash) {
  IdClaim claim;
  claim.id = id;
  auto held = find(id);
  claim.outcome = outcome_of(held, hash);
  if (held) claim.held_sources = std::move(held->sources);
  Seen seen{{}, ended_by_nul(built.document.all(Field::kSource))};
  hash.copy(seen.hash.data(), seen.hash.size());
  seen_[key_of(id)] = std::move(seen);
  return claim;
}

bool IdRegister::has_claimed(const std::string& id) const {
  return seen_.count(key_of(id)) > 0;
}

std::optional<HeldDocument> IdRegister::find(const std::string& id) const {
  const auto seen = seen_.find(key_of(id));
  if (seen == seen_.end()) return find_held_(id);
  const Key& hash = seen->second.hash;
  return HeldDocument{parted_at_nul(seen->second.sources), std::string(hash.begin(), hash.end())};
}

IdRegister::Key IdRegister::key_of(const std::string& id) {
  Key key{};
  hash_bytes(id).copy(key.data(), key.size());
  return key;
}

std::size_t IdRegister::KeyHash::operator()(const Key& key) const {
  std::size_t hash = 0;
  std::memcpy(&hash, key.data(), sizeof hash);
  return hash;
}

}  // namespace dragoman
