#include "searcher/names/asked_name.h"

#include <algorithm>
#include <cassert>
#include <initializer_list>
#include <map>
#include <tuple>
#include <utility>

#include "analyzers/names/authority/surnames.h"
#include "analyzers/names/romanization/single_names.h"
#include "analyzers/schema/name_spellings.h"
#include "analyzers/schema/terms.h"
#include "analyzers/schema/values.h"
#include "analyzers/text/bar_list.h"
#include "analyzers/text/normalize.h"
#include "analyzers/text/strings.h"

namespace dragoman::names {
namespace {

constexpr std::size_t kMaxWords = 8;
constexpr std::size_t kMaxNames = 50;  // of a query

void add_new(std::vector<std::string>& texts, std::string text) {
  if (std::find(texts.begin(), texts.end(), text) == texts.end()) texts.push_back(std::move(text));
}

// "Mao Tse-tung" as "Tse-tung Mao", the first word last or the last one first.
void add_orders(const std::vector<std::string>& words, std::vector<std::string>& out) {
  if (words.size() < 2) return;
  std::vector<std::string> other = words;
  std::rotate(other.begin(), other.begin() + 1, other.end());
  add_new(out, join(other, " "));
  other = words;
  std::rotate(other.begin(), other.end() - 1, other.end());
  add_new(out, join(other, " "));
}

// "Tse-tung" as "Tsetung"; the index has each hyphenated word as one, too.
std::vector<std::string> without_hyphens(std::vector<std::string> words) {
  for (std::string& word : words) {
    if (word.size() > 2) std::erase(word, '-');
  }
  return words;
}

std::vector<std::string> ways_to_write(const std::string& text) {
  std::vector<std::string> out = {text};
  const std::vector<std::string> words = split_words(text);
  if (words.size() > kMaxWords) return out;
  add_orders(words, out);
  const std::vector<std::string> solid = without_hyphens(words);
  if (solid == words) return out;
  add_new(out, join(solid, " "));
  add_orders(solid, out);
  return out;
}

// Whom the authority table knows is read by the rules of his country only.
NameLanguages languages_of(const std::vector<AskedEntry>& entries) {
  NameLanguages languages = 0;
  for (const AskedEntry& asked : entries) {
    if (asked.entry.kind != AuthorityKind::kPerson) continue;
    for (const std::string& code : split_words(std::string(asked.entry.countries))) {
      languages |= name_languages(code);
    }
  }
  return languages == 0 ? kEveryNameLanguage : languages;
}

// Where people bear the surname.
std::vector<std::string> country_terms(const AuthoritySurname& surname) {
  std::vector<std::string> terms;
  for (const std::string& code : split_words(std::string(surname.countries))) {
    for (const std::string& country : read_value(Field::kCountry, code).values) {
      add_new(terms, value_term(Field::kCountry, country));
    }
  }
  return terms;
}

void add_spellings(bool may_be_name, AskedName& name) {
  const auto surname = find_surname(fold_name(name.text));
  if (surname) {
    for_each_item(surname->spellings,
                  [&](std::string_view other) { name.spellings.emplace_back(other); });
    if (may_be_name) name.evidence = country_terms(*surname);
  }
  if (may_be_name && !surname) return;
  for (std::string& other : spellings_of_single_name(name.text)) {
    add_new(name.spellings, std::move(other));
  }
}

class NameCollector {
 public:
  explicit NameCollector(std::initializer_list<query::NodeKind> kinds) : kinds_(kinds) {}

  AskedNames collect(const query::Node& root) {
    visit(root);
    return std::move(names_);
  }

 private:
  void visit(const query::Node& node) {
    if (std::find(kinds_.begin(), kinds_.end(), node.kind) != kinds_.end()) return add(node);
    if (node.kind == query::NodeKind::kNot) return visit(node.children.front());
    for (const query::Node& child : node.children) visit(child);
  }

  void add(const query::Node& node) {
    const bool known = std::any_of(names_.begin(), names_.end(),
                                   [&](const auto& name) { return name->text == node.text; });
    if (!known && names_.size() < kMaxNames) names_.push_back(node.name);
  }

  std::vector<query::NodeKind> kinds_;
  AskedNames names_;
};

class NameResolver {
 public:
  void resolve(query::Node& node) {
    const bool is_name =
        node.kind == query::NodeKind::kName || node.kind == query::NodeKind::kNamed;
    if (is_name) node.name = read(node);
    for (query::Node& child : node.children) resolve(child);
  }

 private:
  std::shared_ptr<const AskedName> read(const query::Node& node) {
    const bool may_be_name = node.kind == query::NodeKind::kNamed;
    auto& name = names_[{node.text, node.exact, may_be_name}];
    if (name == nullptr) {
      name = std::make_shared<const AskedName>(read_asked_name(node.text, node.exact, may_be_name));
    }
    return name;
  }

  using Asked = std::tuple<std::string, bool, bool>;  // text, exact, may be a name
  std::map<Asked, std::shared_ptr<const AskedName>> names_;
};

}  // namespace

std::string_view layer_name(NameLayer layer) {
  switch (layer) {
    case NameLayer::kSurface: return "surface";
    case NameLayer::kAuthority: return "authority";
    case NameLayer::kRule: return "rule";
  }
  return "";
}

AskedName read_asked_name(const std::string& text, bool exact, bool may_be_name) {
  AskedName name;
  name.text = text;
  name.exact = exact;
  name.written = ways_to_write(text);
  if (exact || text.size() > kLongestName) return name;
  for (const AuthorityForm& form : authority_forms(text)) {
    const AuthorityEntry entry = authority_entry(form);
    name.entries.push_back({entry, name_key_term(authority_key(entry))});
  }
  for (NameReading& reading : name_readings(read_written_name(text), languages_of(name.entries))) {
    std::string term = name_key_term(reading.key);
    name.keys.push_back({std::move(reading), std::move(term)});
  }
  add_spellings(may_be_name, name);
  return name;
}

bool is_spelled_surname(const std::string& folded) {
  return find_surname(folded) && !is_no_name(folded);
}

void resolve_names(query::Node& root) {
  NameResolver().resolve(root);
}

const AskedName& asked_name(const query::Node& node) {
  assert(node.name != nullptr);
  return *node.name;
}

AskedNames asked_names(const query::Node& root) {
  return NameCollector({query::NodeKind::kName, query::NodeKind::kNamed}).collect(root);
}

AskedNames asked_names(const query::Node& root, query::NodeKind kind) {
  return NameCollector({kind}).collect(root);
}

}  // namespace dragoman::names
