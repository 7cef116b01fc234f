#include <array>

#include "analyzers/synonyms/synonym_tables.h"

namespace dragoman {
namespace {

// What diplomats do, under the names they give it.
constexpr auto kSets = std::to_array<std::string_view>({
    "aid|assistance",
    "agreement|treaty|accord|pact",
    "arms|weapons",
    "atomic|nuclear",
    "cease-fire|ceasefire|truce|armistice",
    "correspondence|letter|letters|message|messages",
    "coup|overthrow",
    "economy|economic",
    "envoy|emissary",
    "espionage|spying",
    "memorandum|memoranda|memorandums",
    "oil|petroleum",
    "reunification|unification",
    "talk|talks|discussion|discussions|conversation|conversations",
    "troops|forces",
    "visit|trip",
    "withdrawal|pullout",
});

}  // namespace

std::span<const std::string_view> everyday_synonyms() {
  return kSets;
}

}  // namespace dragoman
