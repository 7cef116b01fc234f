#include "searcher/engine/field_values.h"

#include <algorithm>
#include <string>

#include "analyzers/schema/terms.h"
#include "analyzers/schema/values.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/error.h"
#include "analyzers/text/normalize.h"
#include "searcher/index/term_statistics.h"

namespace dragoman {
namespace {

// Facets are counted by their values as documents have them.
std::vector<FieldValue> counted_values(OpenIndex& index, Field field) {
  std::vector<FieldValue> out;
  for (const Facet& facet : index.counter().count(Xapian::Query::MatchAll, {field}).facets) {
    for (const auto& value : facet.values) out.push_back({value.value, value.label, value.count});
  }
  return out;
}

// "pgov" as PGOV, where reading it gives the same value.
std::string written_value(Field field, const std::string& folded) {
  const auto values = read_value(field, folded).values;
  const bool is_same = values.size() == 1 && squash(values.front()) == squash(folded);
  return is_same && info(field).matching == Matching::kKeyword ? values.front() : folded;
}

// "brandner, otto" as Brandner, Otto
std::string with_capitals(std::string name) {
  bool begins = true;
  for (char& c : name) {
    if (begins) c = ascii::to_upper(c);
    begins = c == ' ' || c == '-';
  }
  return name;
}

// A code of TAGS with its meaning, as a topic's.
std::string label_of(Field field, const std::string& value) {
  if (field == Field::kPerson || field == Field::kSpeaker) return with_capitals(value);
  if (field != Field::kTags) return label(field, value);
  const std::string meaning = label(Field::kTopic, value);
  return meaning == value ? value : value + ' ' + meaning;
}

// Other values are known by their terms only.
std::vector<FieldValue> term_values(const Xapian::Database& database, Field field) {
  std::vector<FieldValue> out;
  const std::string prefix = value_prefix(field, "");
  visit_terms(database, prefix, [&](const std::string& term, Xapian::doccount documents) {
    const std::string value = written_value(field, std::string(behind_prefix(field, term)));
    out.push_back({value, label_of(field, value), documents});
    return true;
  });
  return out;
}

bool matches(const FieldValue& value, const std::string& squashed, const std::string& folded) {
  if (squashed.empty()) return true;
  if (squash(value.value).starts_with(squashed)) return true;
  return (' ' + fold_name(value.label)).find(' ' + folded) != std::string::npos;
}

}  // namespace

bool has_listed_values(Field field) {
  const Matching matching = info(field).matching;
  return matching == Matching::kExact || matching == Matching::kKeyword ||
         matching == Matching::kName || matching == Matching::kDate;
}

std::vector<FieldValue> field_values(OpenIndex& index, Field field, std::string_view prefix,
                                     std::size_t limit) {
  if (!has_listed_values(field)) {
    throw UsageError("the values of '" + std::string(info(field).name) +
                     "' aren't listed: it is searched by words");
  }
  auto values =
      info(field).facet ? counted_values(index, field) : term_values(index.database(), field);
  const std::string squashed = squash(prefix);
  const std::string folded = fold_name(prefix);
  std::erase_if(values, [&](const FieldValue& v) { return !matches(v, squashed, folded); });
  std::stable_sort(values.begin(), values.end(), [](const FieldValue& a, const FieldValue& b) {
    return a.documents != b.documents ? a.documents > b.documents : a.value < b.value;
  });
  values.resize(std::min(values.size(), limit));
  return values;
}

}  // namespace dragoman
