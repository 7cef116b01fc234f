#include "tests/support/linear_scan.h"

#include <algorithm>
#include <map>
#include <random>
#include <sstream>
#include <utility>

#include "analyzers/schema/terms.h"
#include "analyzers/schema/values.h"
#include "analyzers/text/normalize.h"

namespace dragoman::test {
namespace {

std::vector<std::string> words_of(const Document& document, Field field) {
  std::vector<std::string> words;
  std::istringstream text{std::string(document.first(field))};
  for (std::string word; text >> word;) words.push_back(word);
  return words;
}

bool has_word(const Document& document, Field field, const std::string& word) {
  const auto words = words_of(document, field);
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool has_phrase(const Document& document, Field field, const std::string& phrase) {
  std::string text = " ";
  for (const std::string& word : words_of(document, field)) text += word + ' ';
  return text.find(' ' + phrase + ' ') != std::string::npos;
}

bool has_value(const Document& document, Field field, const std::string& typed) {
  if (typed == "unknown") return !document.has(field);
  if (field == Field::kDate) {
    const auto range = read_date_range(typed);
    const auto date = document.date();
    if (!date) return false;
    // A date lies in the range if all of its days do.
    const auto own = read_date_range(to_iso_day(*date));
    return range->first <= own->first && own->last <= range->last;
  }
  const auto wanted = read_value(field, typed).values;
  const auto values = document.all(field);
  return std::any_of(values.begin(), values.end(), [&](const std::string& value) {
    return std::find(wanted.begin(), wanted.end(), value) != wanted.end();
  });
}

bool has_prefix(const Document& document, Field field, const std::string& prefix) {
  const auto words = words_of(document, field);
  return std::any_of(words.begin(), words.end(),
                     [&](const std::string& word) { return word.starts_with(prefix); });
}

bool has_value_prefix(const Document& document, Field field, std::string prefix) {
  const auto values = document.all(field);
  return std::any_of(values.begin(), values.end(), [&](const std::string& value) {
    const bool by_value = field != Field::kCountry && value.starts_with(prefix);
    return by_value || squash(label(field, value)).starts_with(squash(prefix));
  });
}

// The words of a document where its index has them: the title from 0, the text from 2000.
std::map<int, std::string> places_of(const Document& document, Field field) {
  std::map<int, std::string> places;
  const auto add = [&](Field zone, int begin) {
    for (const std::string& word : words_of(document, zone)) places[begin++] = word;
  };
  add(Field::kTitle, 0);
  if (field == Field::kText) add(Field::kText, 2000);
  return places;
}

// A word that a row of NEAR asks for: a word or a prefix.
struct AskedWord {
  std::string text;
  bool prefix = false;

  bool is(const std::string& word) const { return prefix ? word.starts_with(text) : word == text; }
};

using AskedPhrase = std::vector<AskedWord>;

std::vector<AskedPhrase> rows_of(const query::Node& operand) {
  if (operand.kind == query::NodeKind::kPrefix) return {{{operand.text, true}}};
  std::vector<AskedPhrase> rows;
  if (operand.kind == query::NodeKind::kOr) {
    for (const query::Node& child : operand.children) {
      for (AskedPhrase& row : rows_of(child)) rows.push_back(std::move(row));
    }
    return rows;
  }
  std::istringstream text{operand.text};
  AskedPhrase row;
  for (std::string word; text >> word;) row.push_back({word});
  return {row};
}

// Where a row stands: its first and last place.
using Stretch = std::pair<int, int>;

std::vector<Stretch> stretches_of(const AskedPhrase& row,
                                  const std::map<int, std::string>& places) {
  std::vector<Stretch> out;
  const int length = static_cast<int>(row.size());
  for (const auto& [begin, first] : places) {
    bool stands = true;
    for (int i = 0; stands && i < length; ++i) {
      const auto place = places.find(begin + i);
      stands = place != places.end() && row[static_cast<std::size_t>(i)].is(place->second);
    }
    if (stands) out.emplace_back(begin, begin + length - 1);
  }
  return out;
}

// Whether a stretch of each row from `taken` on can be added, no two with one beginning, so that
// all lie within the distance.
bool are_near(const std::vector<std::vector<Stretch>>& rows, std::vector<Stretch> taken,
              int distance) {
  if (taken.size() == rows.size()) {
    int begin = taken.front().first;
    int end = taken.front().second;
    for (const Stretch& s : taken) {
      begin = std::min(begin, s.first);
      end = std::max(end, s.second);
    }
    return end - begin <= distance;
  }
  for (const Stretch& next : rows[taken.size()]) {
    const bool is_taken = std::any_of(taken.begin(), taken.end(),
                                      [&](const Stretch& s) { return s.first == next.first; });
    if (is_taken) continue;
    auto longer = taken;
    longer.push_back(next);
    if (are_near(rows, longer, distance)) return true;
  }
  return false;
}

// What positions.h promises of one way of taking the rows.
bool is_near(const std::vector<AskedPhrase>& way, int distance, const Document& document,
             Field field) {
  const auto places = places_of(document, field);
  std::vector<std::vector<Stretch>> rows;
  for (const AskedPhrase& row : way) {
    rows.push_back(stretches_of(row, places));
    distance += static_cast<int>(row.size()) - 1;
  }
  return are_near(rows, {}, std::max(distance, static_cast<int>(way.size()) - 1));
}

bool is_any_way_near(const query::Node& near, std::vector<AskedPhrase> way,
                     const Document& document, Field field) {
  const int distance = static_cast<int>(near.distance);
  if (way.size() == near.children.size()) return is_near(way, distance, document, field);
  const auto rows = rows_of(near.children[way.size()]);
  return std::any_of(rows.begin(), rows.end(), [&](const AskedPhrase& row) {
    auto longer = way;
    longer.push_back(row);
    return is_any_way_near(near, longer, document, field);
  });
}

// Whether the document matches the tree, where side by side means all.
bool matches(const query::Node& node, const Document& document, Field field) {
  const auto child = [&](const query::Node& n) { return matches(n, document, field); };
  const auto in_either = [&](auto has) {
    return has(field) || (field == Field::kText && has(Field::kTitle));
  };
  switch (node.kind) {
    case query::NodeKind::kWord:
      return in_either([&](Field f) { return has_word(document, f, node.text); });
    case query::NodeKind::kPhrase:
      return in_either([&](Field f) { return has_phrase(document, f, node.text); });
    case query::NodeKind::kPrefix:
      return in_either([&](Field f) { return has_prefix(document, f, node.text); });
    case query::NodeKind::kNear: return is_any_way_near(node, {}, document, field);
    case query::NodeKind::kValue: return has_value(document, node.field, node.text);
    case query::NodeKind::kValuePrefix: return has_value_prefix(document, node.field, node.text);
    case query::NodeKind::kCitedBy:
    case query::NodeKind::kThread:
    case query::NodeKind::kCopies:
    case query::NodeKind::kReleasedMore:
    case query::NodeKind::kWithin:
    case query::NodeKind::kName:
      return false;  // name_search_test.cc, field_search_test.cc, paragraph_search_test.cc
    case query::NodeKind::kField: return matches(node.children.front(), document, node.field);
    case query::NodeKind::kAll: return true;
    case query::NodeKind::kGroup:
    case query::NodeKind::kNamed:
    case query::NodeKind::kAnd:
      return std::all_of(node.children.begin(), node.children.end(), child);
    case query::NodeKind::kMeant:
    case query::NodeKind::kOr:
      return std::any_of(node.children.begin(), node.children.end(), child);
    case query::NodeKind::kNot: return child(node.children.front()) && !child(node.children.back());
  }
  return false;
}

}  // namespace

std::vector<Document> random_documents(std::size_t count) {
  std::mt19937 random(20080417);
  const auto pick = [&](const std::vector<std::string>& from) {
    return from[random() % from.size()];
  };
  const std::vector<std::string> words = {"harbor", "pilot", "treaty", "river", "grain", "vote"};
  const std::vector<std::string> countries = {"JP", "CN", "DE"};
  const std::vector<std::string> dates = {"2007", "2007-03", "2007-03-05", "2008-04-17T10:26Z",
                                          "2009-12-31"};
  std::vector<Document> documents;
  for (std::size_t i = 0; i < count; ++i) {
    Document document;
    document.add(Field::kId, "d" + std::to_string(i));
    std::string text;
    for (auto n = random() % 8; n > 0; --n) text += pick(words) + ' ';
    document.add(Field::kText, text);
    document.add(Field::kTitle, pick(words));
    if (random() % 4 != 0) document.add(Field::kCountry, pick(countries));
    if (random() % 4 != 0) document.add(Field::kCountry, pick(countries));
    if (random() % 5 != 0) document.add(Field::kDate, pick(dates));
    if (random() % 2 != 0) document.add(Field::kTopic, "PHUM");
    documents.push_back(std::move(document));
  }
  return documents;
}

std::set<std::string> scan(const std::vector<Document>& documents, const query::Node& root) {
  std::set<std::string> ids;
  for (const Document& document : documents) {
    if (matches(root, document, Field::kText)) ids.emplace(document.first(Field::kId));
  }
  return ids;
}

}  // namespace dragoman::test
