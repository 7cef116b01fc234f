#include "analyzers/schema/name_spellings.h"

#include <algorithm>
#include <array>

#include "analyzers/names/words/name_hash.h"
#include "analyzers/names/words/word_kinds.h"
#include "analyzers/schema/terms.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/marks.h"
#include "analyzers/text/normalize.h"
#include "analyzers/text/other_forms.h"

namespace dragoman {
namespace {

// Beyond these, a document's hyphenated names aren't kept apart from the names that they begin
// with.
constexpr std::size_t kMaxOpen = 200;

// Words met often with a capital. Sorted.
constexpr std::array<std::string_view, 46> kNoNames = {
    "affairs",      "africa",    "agencies",   "agency",    "america",    "americans", "arabs",
    "archives",     "committee", "committees", "congress",  "countries",  "country",   "defense",
    "documents",    "embassies", "embassy",    "europe",    "files",      "forces",    "israeli",
    "israelis",     "libraries", "library",    "military",  "ministries", "ministry",  "nations",
    "november",     "office",    "offices",    "papers",    "parties",    "policy",    "political",
    "presidential", "records",   "republic",   "republics", "senate",     "source",    "soviets",
    "states",       "talks",     "treaty",     "united"};

// Of longer words.
constexpr std::size_t kLeastEnding = 8;
constexpr std::array<std::string_view, 9> kNoNameEndings = {
    "tion", "tions", "tional", "nments", "nment", "tment", "tments", "ities", "rity"};

// With a Latin capital, or after a hyphen.
bool begins_as_name(const Token& token, std::string_view text) {
  const auto lead = static_cast<unsigned char>(text[token.begin]);
  if (lead != 0xC3) return ascii::is_upper(text[token.begin]) || token.joiner == '-';
  return static_cast<unsigned char>(text[token.begin + 1]) < 0x9F;  // before ß
}

}  // namespace

std::string_view without_genitive(std::string_view word) {
  if (!word.ends_with('s') && !word.ends_with('S')) return word;
  constexpr std::size_t kLongestApostrophe = 3;
  for (std::size_t mark = 1; mark <= kLongestApostrophe && mark + 1 < word.size(); ++mark) {
    const std::size_t size = word.size() - mark - 1;
    if (apostrophe_length(word.substr(size)) == mark) return word.substr(0, size);
  }
  return word;
}

std::string spelled_word(std::string_view written) {
  if (!std::all_of(written.begin(), written.end(), ascii::is_letter)) {
    std::string folded = fold_name(without_genitive(written));
    std::erase(folded, ' ');
    return folded;
  }
  std::string out(written);
  for (char& c : out) c = static_cast<char>(c | 0x20);
  return out;
}

std::string other_spelling(std::string_view written) {
  const std::string_view noted = without_note_number(written);
  if (!noted.empty()) return spelled_word(noted);
  std::string folded(without_genitive(written));
  casefold(folded);
  const std::string other = with_digraphs(folded);
  return other.empty() ? other : squash(other);
}

bool is_no_name(std::string_view folded) {
  const std::uint32_t kinds = names::word_kinds(names::name_word_hash(folded));
  if ((kinds & (names::kTitleWord | names::kCommonWord)) != 0 && (kinds & names::kNamesBegin) == 0)
    return true;
  if (std::binary_search(kNoNames.begin(), kNoNames.end(), folded)) return true;
  return folded.size() >= kLeastEnding &&
         std::any_of(kNoNameEndings.begin(), kNoNameEndings.end(),
                     [&](std::string_view ending) { return folded.ends_with(ending); });
}

bool goes_on(const Token& token, std::string_view text) {
  const std::size_t hyphen = hyphen_length(text.substr(token.end));
  const std::size_t next = token.end + hyphen;
  if (hyphen == 0 || next >= text.size()) return false;
  return ascii::is_lower(text[next]) ||
         (ascii::is_upper(text[next]) && ascii::is_upper(text[token.end - 1]));
}

void HashSet::clear() {
  ++age_;
  size_ = 0;
}

bool HashSet::insert(std::uint64_t hash) {
  Slot& slot = slots_[find(hash)];
  if (slot.age == age_) return false;
  slot = {hash, age_};
  if (++size_ * 2 > slots_.size()) grow();
  return true;
}

// The slot of the hash, or the free one where it belongs.
std::size_t HashSet::find(std::uint64_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  std::size_t at = (hash ^ (hash >> 32U)) & mask;
  while (slots_[at].age == age_ && slots_[at].hash != hash) at = (at + 1) & mask;
  return at;
}

void HashSet::grow() {
  std::vector<Slot> old(slots_.size() * 2);
  old.swap(slots_);
  for (const Slot& slot : old) {
    if (slot.age == age_) slots_[find(slot.hash)] = slot;
  }
}

void SpellingCollector::begin() {
  seen_.clear();
  stems_.clear();
  words_.clear();
}

void SpellingCollector::add(const Token& token, std::string_view text, bool is_foreign) {
  if (is_foreign && !begins_as_name(token, text)) return;
  const bool small = ascii::is_lower(text[token.begin]) && token.joiner != '-';
  if (small || token.kind != TokenKind::kWord) return;
  const std::string_view written = text.substr(token.begin, token.end - token.begin);
  const bool open = goes_on(token, text);
  if (!seen_.insert(names::name_word_hash(written) ^ static_cast<std::uint64_t>(open))) return;
  add(spelled_word(written), token.text, open, is_foreign);
  if (!token.other.empty()) add(other_spelling(written), token.other, open, is_foreign);
}

void SpellingCollector::add(std::string spelled, std::string_view stem, bool open,
                            bool is_foreign) {
  const bool changed = (is_foreign || spelled != stem) && !is_no_name(spelled);
  if (changed) stems_.insert(names::name_word_hash(stem));
  words_.push_back({std::move(spelled), changed, open});
}

void SpellingCollector::finish(DocumentTerms& out) {
  std::size_t open = 0;
  for (const Word& word : words_) {
    if (word.changed || stems_.contains(names::name_word_hash(word.spelled))) {
      out.add(spelling_term(word.spelled), 0);
    }
    if (word.open && open++ < kMaxOpen && !is_complete(word.spelled))
      out.add(open_term(word.spelled), 0);
  }
}

// Few words are open.
bool SpellingCollector::is_complete(const std::string& spelled) const {
  return std::any_of(words_.begin(), words_.end(),
                     [&](const Word& word) { return !word.open && word.spelled == spelled; });
}

}  // namespace dragoman
