#pragma once
// Documents that words of a query may mean by their ids.

#include <xapian.h>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analyzers/schema/field.h"

namespace dragoman {

inline constexpr std::size_t kMaxWordsOfId = 12;

/// Values that say it: an id, references to it, a collection. All are in the index.
struct MeantId {
  Field field = Field::kId;
  std::string value;
};

struct MeantIds {
  std::size_t words = 0;  // that say it, from the first; 0 where none is meant
  std::vector<MeantId> ids;
};

/// What the first of the words mean, as people type them: a telegram and those that cite it, "09
/// PARIS 1046", "09PARIS1046"; telegrams of that number and any year, or where there is none those
/// that cite one, "Paris 1046", "paris1046", "Paris telegram 1046"; documents of Foreign Relations,
/// "frus1969-76v12/d150", "FRUS 1969–76, vol. XII, Document 150", "frus 1969-76 v12 d150", the
/// address that ends so; its volumes, "frus1969-76v12". Throws Xapian's errors.
MeantIds meant_ids(const Xapian::Database& database, std::span<const std::string_view> words);

}  // namespace dragoman
