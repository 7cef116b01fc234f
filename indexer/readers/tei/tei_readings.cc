#include "indexer/readers/tei/tei_readings.h"

#include <algorithm>
#include <array>
#include <utility>

#include "analyzers/text/ascii.h"

namespace dragoman {
namespace {

using Rank = std::pair<std::string_view, int>;

// A later addition takes the place of an earlier one; of others the first is taken.
constexpr std::string_view kAddition = "add";

constexpr auto kRanks = std::to_array<Rank>({
    {"abbr", 0},
    {"add", 2},
    {"corr", 2},
    {"del", 0},
    {"expan", 2},
    {"lem", 2},
    {"orig", 0},
    {"rdg", 0},
    {"reg", 2},
    {"sic", 0},
});

int rank_of(std::string_view name) {
  const auto row =
      std::find_if(kRanks.begin(), kRanks.end(), [&](const Rank& r) { return r.first == name; });
  return row == kRanks.end() ? 1 : row->second;
}

void add_other(const std::string& text, const std::string& chosen, std::vector<std::string>& out) {
  if (text.empty() || text == chosen) return;
  if (std::find(out.begin(), out.end(), text) == out.end()) out.push_back(text);
}

}  // namespace

void TeiReadings::begin(int depth) {
  open_.push_back({depth, depth + 1, false, {}});
}

// <rdgGrp> only gathers readings.
void TeiReadings::start_element(std::string_view name, int depth) {
  Alternatives& top = open_.back();
  if (depth != top.reading_depth) return;
  if (name == "rdgGrp") {
    ++top.reading_depth;
    return;
  }
  const int rank = rank_of(name);
  if (name == kAddition) {
    for (Reading& earlier : top.readings) earlier.rank = std::min(earlier.rank, rank - 1);
  }
  top.in_reading = true;
  top.readings.push_back({rank, {}, false});
}

void TeiReadings::end_element(std::string_view name, int depth) {
  Alternatives& top = open_.back();
  if (depth == top.reading_depth) top.in_reading = false;
  if (name == "rdgGrp" && depth + 1 == top.reading_depth) --top.reading_depth;
}

TeiReadings::Reading* TeiReadings::reading() {
  return open_.back().in_reading ? &open_.back().readings.back() : nullptr;
}

void TeiReadings::add_text(std::string_view text) {
  Reading* const at = reading();
  if (at == nullptr || text.empty()) return;
  if (at->text.text().empty() && ascii::is_blank(text.front())) at->has_blank_before = true;
  at->text.add(text);
}

void TeiReadings::separate(TextBreak apart) {
  if (Reading* const at = reading()) at->text.separate(apart);
}

void TeiReadings::join() {
  if (Reading* const at = reading()) at->text.join();
}

TeiVariants TeiReadings::end() {
  std::vector<Reading> readings = std::move(open_.back().readings);
  open_.pop_back();
  TeiVariants variants;
  if (readings.empty()) return variants;
  const auto best =
      std::max_element(readings.begin(), readings.end(),
                       [](const Reading& a, const Reading& b) { return a.rank < b.rank; });
  variants.chosen = best->text.text();
  variants.has_blank_before = best->has_blank_before;
  variants.has_blank_after = !best->text.is_open();
  for (const Reading& other : readings) {
    if (&other != &*best) add_other(other.text.text(), variants.chosen, variants.others);
  }
  return variants;
}

}  // namespace dragoman
