#include "indexer/store/compartments.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>
#include <string_view>
#include <utility>

#include "analyzers/cable/marks/classification.h"
#include "analyzers/schema/paragraphs.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/error.h"

namespace dragoman {
namespace {

struct Level {
  std::string_view compartment;
  std::string_view level;  // as documents have it
};

// The lowest first. Source: 12 FAM 500.
constexpr std::array<Level, 6> kLevels = {{{"unclassified", "UNCLASSIFIED"},
                                           {"limited-official-use", kOfficialUse},
                                           {"limited-official-use", "LIMITED OFFICIAL USE"},
                                           {"confidential", "CONFIDENTIAL"},
                                           {"secret", "SECRET"},
                                           {"top-secret", "TOP SECRET"}}};
constexpr std::string_view kUnknown = "unknown";

// 0 for none of them.
std::size_t rank_of(std::string_view level) {
  const auto found = std::find_if(kLevels.begin(), kLevels.end(),
                                  [&](const Level& known) { return known.level == level; });
  return found == kLevels.end() ? 0 : static_cast<std::size_t>(found - kLevels.begin()) + 1;
}

std::string_view canonical_level(std::string_view text) {
  return parse_classification(text).value_or(text);
}

std::vector<std::string> portions_of(const Document& document) {
  std::vector<std::string> portions;
  for (Paragraph& paragraph : decode_paragraphs(document.first(Field::kParagraphs))) {
    if (!paragraph.portion.empty()) portions.push_back(std::move(paragraph.portion));
  }
  return portions;
}

// "S/NF" is SECRET and NOFORN.
void add_caveats(std::string_view portion, std::set<std::string>& captions) {
  for (std::size_t slash = portion.find('/'); slash != std::string_view::npos;
       slash = portion.find('/')) {
    portion.remove_prefix(slash + 1);
    const std::string_view caveat = portion.substr(0, portion.find('/'));
    captions.insert(caveat == "NF" ? "NOFORN" : std::string(caveat));
  }
}

std::set<std::string> captions_of(const Document& document) {
  const auto own = document.all(Field::kCaptions);
  std::set<std::string> captions(own.begin(), own.end());
  for (const std::string& portion : portions_of(document)) add_caveats(portion, captions);
  return captions;
}

bool meets(const CompartmentRule& rule, const std::string& level,
           const std::set<std::string>& captions) {
  const auto has = [&](const std::string& caption) { return captions.count(caption) > 0; };
  const auto& levels = rule.levels;
  if (!rule.captions.empty() && std::none_of(rule.captions.begin(), rule.captions.end(), has))
    return false;
  return levels.empty() || std::find(levels.begin(), levels.end(), level) != levels.end();
}

void check_rule(const CompartmentRule& rule, std::set<std::string>& names) {
  if (!names.insert(rule.name).second)
    throw UsageError("the compartment \"" + rule.name + "\" is there already: choose another name");
  if (rule.captions.empty() && rule.levels.empty())
    throw UsageError("the compartment \"" + rule.name + "\" needs captions or class");
  for (const std::string& level : rule.levels) {
    if (rank_of(level) == 0)
      throw UsageError("the compartment \"" + rule.name + "\" has the class \"" + level +
                       "\", which is no level (unclassified, fouo, lou, confidential, secret, top "
                       "secret)");
  }
}

}  // namespace

std::vector<CompartmentRule> level_compartments() {
  std::vector<CompartmentRule> rules;
  for (const Level& level : kLevels) {
    if (rules.empty() || rules.back().name != level.compartment)
      rules.push_back({std::string(level.compartment), {}, {}});
    rules.back().levels.emplace_back(level.level);
  }
  rules.push_back({std::string(kUnknown), {}, {}});
  return rules;
}

std::vector<CompartmentRule> with_levels(std::vector<CompartmentRule> rules) {
  std::vector<CompartmentRule> levels = level_compartments();
  std::set<std::string> names;
  for (const CompartmentRule& level : levels) names.insert(level.name);
  for (CompartmentRule& rule : rules) {
    for (std::string& caption : rule.captions) caption = ascii::to_upper(std::string_view(caption));
    for (std::string& level : rule.levels) level = canonical_level(level);
    check_rule(rule, names);
  }
  std::move(levels.begin(), levels.end(), std::back_inserter(rules));
  return rules;
}

std::string level_of(const Document& document) {
  std::string_view highest = canonical_level(document.first(Field::kClassification));
  if (rank_of(highest) == 0) return "";
  for (const std::string& portion : portions_of(document)) {
    const std::string_view level =
        canonical_level(std::string_view(portion).substr(0, portion.find('/')));
    if (rank_of(level) > rank_of(highest)) highest = kLevels.at(rank_of(level) - 1).level;
  }
  return std::string(highest);
}

std::size_t compartment_of(const Document& document, const std::vector<CompartmentRule>& rules) {
  const std::string level = level_of(document);
  const std::set<std::string> captions = captions_of(document);
  const auto found = std::find_if(rules.begin(), rules.end(), [&](const CompartmentRule& rule) {
    return meets(rule, level, captions);
  });
  return static_cast<std::size_t>(found - rules.begin());
}

}  // namespace dragoman
