#include "corpus/generate/vocabulary.h"

#include <array>
#include <string_view>

namespace dragoman::corpus {
namespace {

constexpr std::uint64_t kWords = 400'000;
constexpr std::uint64_t kPeople = 5'000;
constexpr std::uint64_t kWordSeed = 0x776F7264;
constexpr std::uint64_t kPersonSeed = 0x70657273;

// clang-format off
constexpr auto kCommon = std::to_array<std::string_view>({
    "the", "of", "to", "and", "in", "that", "a", "for", "on", "with", "he", "as", "is", "was", "by",
    "it", "at", "be", "not", "would", "had", "from", "this", "were", "which", "have", "are", "but",
    "his", "they", "an", "has", "been", "their", "or", "we", "also", "will", "government",
    "minister", "said", "embassy", "united", "states", "other", "political", "its", "who", "noted",
    "more", "could", "about", "during", "ambassador", "officials", "between", "new", "than",
    "economic", "security", "after", "support", "there", "international", "party", "while", "all",
    "national", "one", "should", "president", "two", "under", "country", "foreign", "military",
    "some", "meeting", "percent", "may", "public", "over", "such", "development", "issue", "most",
    "these", "agreement", "policy", "into", "only", "trade", "human", "any", "visit", "rights",
    "local", "process", "however", "comment", "negotiations", "secretary", "bilateral", "police",
    "elections", "treaty", "delegation", "regional", "border", "refugees", "energy", "sanctions",
    "resolution", "council", "committee", "ministry", "parliament", "opposition", "cooperation",
    "assistance", "defense", "nuclear", "ceasefire", "investment", "tariff", "export", "harvest",
    "fisheries", "consular", "visa", "airline", "railway", "port", "customs", "currency", "budget",
    "reform", "court", "prison", "press", "newspaper", "university", "labor", "union", "strike",
    "church", "village", "governor", "province", "army", "navy", "aircraft", "training", "exercise"});

constexpr auto kBegins = std::to_array<std::string_view>({
    "b", "br", "c", "ch", "d", "dr", "f", "fl", "g", "gr", "h", "j", "k", "kr", "l", "m", "n", "p",
    "pl", "qu", "r", "s", "sh", "st", "t", "tr", "v", "w", "z", ""});
constexpr auto kVowels = std::to_array<std::string_view>({
    "a", "e", "i", "o", "u", "ai", "ea", "ou", "ia", "io"});
constexpr auto kEnds = std::to_array<std::string_view>({
    "", "", "", "n", "r", "l", "s", "m", "nd", "rt", "st", "ck", "t", "x"});
// clang-format on

template <typename List>
std::string_view draw(const List& list, Random& random) {
  return list[random.below(list.size())];
}

std::string invented(std::uint64_t seed, int syllables) {
  Random random(seed);
  std::string word;
  for (int i = 0; i < syllables; ++i) {
    word += draw(kBegins, random);
    word += draw(kVowels, random);
  }
  word += draw(kEnds, random);
  return word;
}

std::string capitalized(std::string word) {
  if (word.front() >= 'a' && word.front() <= 'z') {
    word.front() = static_cast<char>(word.front() - 'a' + 'A');
  }
  return word;
}

}  // namespace

std::string word(std::uint64_t rank) {
  if (rank < kCommon.size()) return std::string(kCommon[rank]);
  const int syllables = rank < 20'000 ? 2 : 3;
  return invented(kWordSeed + rank * 2, syllables);
}

std::string draw_word(Random& random) {
  return word(random.rank(kWords));
}

std::string draw_person(Random& random) {
  const std::uint64_t person = random.rank(kPeople);
  const std::uint64_t given = kPersonSeed + person % 300 * 2;
  return capitalized(invented(given, 2)) + ' ' +
         capitalized(invented(kPersonSeed + 1 + person * 2, 2));
}

}  // namespace dragoman::corpus
