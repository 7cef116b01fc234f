// A query's top level is a list of conditions, each of which becomes a clause: values first ("about
// Japan", "dated 2008"), then words, then what is excluded. The kind of document, where one is
// asked for, is the sentence's subject.

#include "searcher/query/sentence.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "analyzers/schema/values.h"
#include "analyzers/text/display.h"
#include "searcher/query/paragraph_scope.h"

namespace dragoman::query {
namespace {

using Strings = std::vector<std::string>;

constexpr std::size_t kMaxNamed = 10;     // parts of a list
constexpr std::size_t kLongestPart = 80;  // bytes

std::string named(std::string_view text) {
  return shortened(text, kLongestPart);
}

std::string quoted(std::string_view text) {
  return '"' + named(text) + '"';
}

std::string word_of(const Node& word) {
  return named(word.text) + (word.exact ? " as written" : "");
}

// "a, b or c"
std::string enumerated(const Strings& parts, std::string_view last) {
  const std::size_t shown = parts.size() > kMaxNamed ? kMaxNamed : parts.size();
  std::string out;
  for (std::size_t i = 0; i < shown; ++i) {
    const bool ends = i + 1 == parts.size();
    if (i > 0) out += ends ? ' ' + std::string(last) + ' ' : ", ";
    out += parts[i];
  }
  if (shown < parts.size())
    out += ' ' + std::string(last) + ' ' + std::to_string(parts.size() - shown) + " more";
  return out;
}

// What stands around a field's value.
struct ValueWording {
  Field field;
  std::string_view before;
  std::string_view after;
  std::string_view without;  // for documents that have no value
};

constexpr std::array<ValueWording, 18> kValueWordings = {{
    {Field::kId, "with the id ", "", ""},
    {Field::kKind, "of the kind ", "", "of no known kind"},
    {Field::kDate, "dated ", "", "without a date"},
    {Field::kCountry, "about ", "", "about no known country"},
    {Field::kTags, "tagged ", "", ""},
    {Field::kTopic, "on ", "", "on no known topic"},
    {Field::kOrganization, "on the organization ", "", "on no known organization"},
    {Field::kPost, "of the post ", "", "of no known post"},
    {Field::kClassification, "classified ", "", "without a classification"},
    {Field::kCaptions, "with the caption ", "", ""},
    {Field::kReferences, "citing ", "", ""},
    {Field::kCollection, "in the collection ", "", "in no collection"},
    {Field::kSource, "read from ", "", ""},
    {Field::kInferred, "whose ", " is inferred", ""},
    {Field::kPerson, "naming ", "", "naming no known person"},
    {Field::kPortion, "with a paragraph marked ", "", "without marked paragraphs"},
    {Field::kSpeaker, "in which ", " speaks", "without known speakers"},
    {Field::kLanguage, "in the language ", "", "in no known language"},
}};

// "1996 to 1998", "2006-07 or later"
std::string date_words(std::string_view text) {
  const std::size_t dots = text.find("..");
  if (dots == std::string_view::npos) return named(text);
  const std::string from = named(text.substr(0, dots));
  const std::string to = named(text.substr(dots + 2));
  if (from.empty()) return to + " or earlier";
  return to.empty() ? from + " or later" : from + " to " + to;
}

std::string value_words(const Node& value) {
  if (value.kind == NodeKind::kValuePrefix) {
    const bool is_speaker = value.field == Field::kSpeaker;
    return (is_speaker ? "a speaker whose name begins with " : "what begins with ") +
           quoted(value.text);
  }
  if (value.field == Field::kDate) return date_words(value.text);
  Strings labels;
  for (const std::string& read : read_value(value.field, value.text).values)
    labels.push_back(named(label(value.field, read)));
  if (value.field == Field::kId) labels.resize(1);
  return enumerated(labels, "or");
}

std::string value_clause(Field field, const std::string& words) {
  for (const ValueWording& wording : kValueWordings) {
    if (wording.field == field)
      return std::string(wording.before) + words + std::string(wording.after);
  }
  return "with " + words + " in the field " + std::string(info(field).name);
}

std::string value_clause(const Node& value) {
  if (asks_for_none(value)) {
    for (const ValueWording& wording : kValueWordings)
      if (wording.field == value.field) return std::string(wording.without);
  }
  return value_clause(value.field, value_words(value));
}

bool is_value(const Node& node) {
  return node.kind == NodeKind::kValue || node.kind == NodeKind::kValuePrefix;
}

// A value, or one of several.
bool chooses_value(const Node& node) {
  if (node.kind != NodeKind::kOr) return is_value(node);
  return std::all_of(node.children.begin(), node.children.end(), is_value);
}

bool is_said_by_words(const Node& node) {
  switch (node.kind) {
    case NodeKind::kWord:
    case NodeKind::kPhrase:
    case NodeKind::kPrefix:
    case NodeKind::kNear:
    case NodeKind::kWithin:
    case NodeKind::kName:
    case NodeKind::kNamed:
    case NodeKind::kMeant: return true;
    case NodeKind::kGroup:
    case NodeKind::kAnd:
    case NodeKind::kOr:
      return std::all_of(node.children.begin(), node.children.end(), is_said_by_words);
    default: return false;
  }
}

// "the word fish", "the phrase "human rights" or the word fish"
std::string noun(const Node& node);
std::string within_noun(const Node& node);

Strings nouns(const std::vector<Node>& nodes) {
  Strings out;
  for (const Node& node : nodes) out.push_back(noun(node));
  return out;
}

std::string words_noun(const Strings& words, std::string_view last) {
  return (words.size() == 1 ? "the word " : "the words ") + enumerated(words, last);
}

// Words alone share one "the words".
std::string noun_list(const std::vector<Node>& nodes, std::string_view last) {
  const bool plain = std::all_of(nodes.begin(), nodes.end(),
                                 [](const Node& node) { return node.kind == NodeKind::kWord; });
  if (!plain) return enumerated(nouns(nodes), last);
  Strings words;
  for (const Node& node : nodes) words.push_back(word_of(node));
  return words_noun(words, last);
}

std::string noun(const Node& node) {
  switch (node.kind) {
    case NodeKind::kWord: return "the word " + word_of(node);
    case NodeKind::kPhrase:
      return "the phrase " + quoted(node.text) + (node.exact ? " as written" : "");
    case NodeKind::kPrefix: return "a word that begins with " + quoted(node.text);
    case NodeKind::kName:
      return "the name " + quoted(node.text) + (node.exact ? " as written" : " in any spelling");
    case NodeKind::kNamed: return noun_list(node.children, "and");
    case NodeKind::kMeant: return noun(node.children.front());
    case NodeKind::kNear:
      if (node.distance == kOneParagraph) {
        return enumerated(nouns(node.children), "and") + " in one paragraph";
      }
      return enumerated(nouns(node.children), "and") + " within " + std::to_string(node.distance) +
             " words of each other";
    case NodeKind::kWithin: return within_noun(node);
    case NodeKind::kOr: return noun_list(node.children, "or");
    case NodeKind::kGroup:
    case NodeKind::kAnd: return noun_list(node.children, "and");
    default: return named(print(node));
  }
}

// "the word missile in one paragraph marked SECRET"
std::string within_noun(const Node& node) {
  const Node words = words_within(node);
  const std::string what =
      words.kind == NodeKind::kGroup ? noun_list(words.children, "and") : noun(words);
  const Node& portion = node.children.front();
  if (portion.kind == NodeKind::kAll) return what + " in one paragraph";
  const bool is_said =
      portion.field == Field::kSpeaker ||
      (!portion.children.empty() && portion.children.front().field == Field::kSpeaker);
  Strings markings;
  if (is_value(portion)) markings.push_back(value_words(portion));
  for (const Node& child : portion.children) markings.push_back(value_words(child));
  if (is_said) return what + " in one turn of " + enumerated(markings, "or");
  return what + " in one paragraph marked " + enumerated(markings, "or");
}

// In a field of names a word is one itself: "from beijing".
std::string bare_noun(const Node& node) {
  return node.kind == NodeKind::kWord ? named(node.text) : noun(node);
}

std::string field_clause(Field field, const Node& child) {
  const std::string words = noun(child);
  switch (field) {
    case Field::kTitle: return "with " + words + " in the title";
    case Field::kFrom: return "from " + bare_noun(child);
    case Field::kTo: return "to " + bare_noun(child);
    case Field::kParticipants: return "with " + bare_noun(child) + " among the participants";
    case Field::kText: return "with " + words;
    default: return "with " + words + " in the field " + std::string(info(field).name);
  }
}

std::string clause(const Node& node);

Strings clauses(const std::vector<Node>& nodes) {
  Strings out;
  for (const Node& node : nodes) out.push_back(clause(node));
  return out;
}

// Alternatives of one field share its wording: "about Japan or China".
std::string alternatives(const Node& node) {
  const std::vector<Node>& children = node.children;
  const bool values =
      !children.empty() && std::all_of(children.begin(), children.end(), [&](auto& c) {
        return is_value(c) && c.field == children.front().field && !asks_for_none(c);
      });
  if (!values) return "either " + enumerated(clauses(children), "or");
  Strings words;
  for (const Node& child : children) words.push_back(value_words(child));
  return value_clause(children.front().field, enumerated(words, "or"));
}

std::string exclusion(const Node& excluded) {
  if (is_said_by_words(excluded)) return "without " + noun(excluded);
  return "but not " + clause(excluded);
}

std::string clause(const Node& node) {
  if (is_said_by_words(node)) return "with " + noun(node);
  switch (node.kind) {
    case NodeKind::kValue:
    case NodeKind::kValuePrefix: return value_clause(node);
    case NodeKind::kCitedBy: return "cited by " + named(node.text);
    case NodeKind::kThread: return "of the thread of " + named(node.text);
    case NodeKind::kCopies: return "that are copies of " + named(node.text);
    case NodeKind::kReleasedMore: return "of which a fuller copy exists";
    case NodeKind::kField: {
      const Node& child = node.children.front();
      return is_said_by_words(child) ? field_clause(node.field, child) : clause(child);
    }
    case NodeKind::kAll: return "of any kind";
    case NodeKind::kOr: return alternatives(node);
    case NodeKind::kGroup:
    case NodeKind::kAnd: return enumerated(clauses(node.children), "and");
    case NodeKind::kNot: {
      const std::string excluded = exclusion(node.children.back());
      const Node& kept = node.children.front();
      return kept.kind == NodeKind::kAll ? excluded : clause(kept) + ", " + excluded;
    }
    default: return "with " + noun(node);
  }
}

std::string plural(std::string_view kind) {
  if (kind == "memorandum") return "memoranda";
  if (kind == "un-document") return "UN documents";
  std::string name = named(kind);
  std::replace(name.begin(), name.end(), '-', ' ');
  if (name.ends_with("y")) return name.substr(0, name.size() - 1) + "ies";
  if (name.ends_with("ch")) return name + "es";
  return name + (name.ends_with("s") ? "" : "s");
}

// The conditions of a query's top level.
class Conditions {
 public:
  explicit Conditions(const QueryReading& reading) : reading_(reading) {
    if (!reading.similar.empty()) values_.push_back("like " + named(reading.similar));
  }

  void add(const Node& node, bool optional) {
    switch (node.kind) {
      case NodeKind::kGroup:
      case NodeKind::kAnd:
        for (const Node& child : node.children) add(child, node.kind == NodeKind::kGroup);
        return;
      case NodeKind::kNot:
        add(node.children.front(), true);
        excluded_.push_back(exclusion(node.children.back()));
        return;
      case NodeKind::kNamed:
        for (const Node& child : node.children) add(child, optional);
        return;
      case NodeKind::kWord:
        if (!is_dropped(node.text)) (optional ? words_ : required_).push_back(word_of(node));
        return;
      case NodeKind::kMeant:
        add(node.children.front(), optional);
        for (auto meant = node.children.begin() + 1; meant != node.children.end(); ++meant) {
          meant->kind == NodeKind::kPhrase ? also_.push_back(quoted(meant->text))
                                           : first_.push_back(clause(*meant));
        }
        return;
      case NodeKind::kAll: return;
      default: add_other(node);
    }
  }

  std::string sentence() const {
    Strings all = values_;
    if (!required_.empty()) all.push_back("with " + words_noun(required_, "and"));
    if (!words_.empty()) all.push_back("with " + of_words());
    all.insert(all.end(), others_.begin(), others_.end());
    if (!also_.empty()) all.push_back("also as " + enumerated(also_, "or"));
    all.insert(all.end(), excluded_.begin(), excluded_.end());
    if (!first_.empty()) all.push_back("first those " + enumerated(first_, "or"));
    std::string out = subject_.empty() ? all.empty() ? "All documents" : "Documents" : subject_;
    for (std::size_t i = 0; i < all.size(); ++i) out += (i == 0 ? " " : ", ") + all[i];
    if (out.front() >= 'a' && out.front() <= 'z') out.front() = static_cast<char>(out.front() - 32);
    return out;
  }

 private:
  bool is_dropped(const std::string& word) const {
    return std::find(reading_.dropped.begin(), reading_.dropped.end(), word) !=
           reading_.dropped.end();
  }

  void add_other(const Node& node) {
    const bool kind = node.kind == NodeKind::kValue && node.field == Field::kKind;
    if (kind && subject_.empty() && !asks_for_none(node)) {
      subject_ = plural(node.text);
    } else {
      (chooses_value(node) ? values_ : others_).push_back(clause(node));
    }
  }

  std::string of_words() const {
    if (words_.size() == 1) return words_noun(words_, "and");
    return (reading_.any ? "any of the words " : "all of the words ") +
           enumerated(words_, reading_.any ? "or" : "and");
  }

  const QueryReading& reading_;
  std::string subject_;
  Strings values_;
  Strings required_;  // words
  Strings words_;
  Strings others_;
  Strings excluded_;
  Strings also_;   // other ways to say what words mean
  Strings first_;  // values that words mean
};

}  // namespace

std::string query_sentence(const Node& root, const QueryReading& reading) {
  const bool is_empty = root.kind == NodeKind::kGroup && root.children.empty();
  if (is_empty) return "Nothing: the query has no word";
  Conditions conditions(reading);
  conditions.add(root, true);
  return conditions.sentence();
}

}  // namespace dragoman::query
