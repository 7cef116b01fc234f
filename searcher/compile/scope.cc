#include "searcher/compile/scope.h"

#include <string>
#include <utility>
#include <vector>

#include "analyzers/schema/terms.h"
#include "analyzers/schema/values.h"
#include "searcher/compile/said_speakers.h"

namespace dragoman {
namespace {

Field field_of(const query::Node& scope) {
  return scope.kind == query::NodeKind::kOr ? field_of(scope.children.front()) : scope.field;
}

// The names of the bounds that the forward index has for the markings, or the speakers, asked for;
// none for any.
std::vector<std::string> markings_of(const Xapian::Database& database, const query::Node& scope) {
  std::vector<std::string> names;
  if (scope.kind == query::NodeKind::kValue && scope.field == Field::kSpeaker) {
    for (const std::string& term : said_speakers(database, scope.text)) {
      names.push_back(turn_begins(behind_prefix(Field::kSpeaker, term)));
    }
    if (names.empty()) names.push_back(turn_begins(scope.text));  // nobody's
  } else if (scope.kind == query::NodeKind::kValuePrefix) {
    for (const std::string& term : scope.expansion) {
      names.push_back(turn_begins(behind_prefix(Field::kSpeaker, term)));
    }
    if (names.empty()) names.push_back(turn_begins(scope.text + '*'));  // nobody's
  } else if (scope.kind == query::NodeKind::kValue) {
    for (const std::string& value : read_value(Field::kPortion, scope.text).values) {
      names.push_back(portion_begins(value));
    }
  }
  for (const query::Node& child : scope.children) {
    for (std::string& name : markings_of(database, child)) names.push_back(std::move(name));
  }
  return names;
}

}  // namespace

InParagraph scope_of(const Xapian::Database& database, const query::Node& scope) {
  const bool is_said = field_of(scope) == Field::kSpeaker;
  return {markings_of(database, scope), is_said ? kTurnBounds : kParagraphBegins};
}

}  // namespace dragoman
