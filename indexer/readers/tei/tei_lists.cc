#include "indexer/readers/tei/tei_lists.h"

#include <algorithm>
#include <array>

#include "analyzers/text/ascii.h"
#include "analyzers/text/utf8.h"

namespace dragoman {
namespace {

constexpr std::size_t kMaxEntries = 100'000;
constexpr std::size_t kLongestLabel = 200;  // bytes
constexpr std::size_t kLongestSaid = 400;
constexpr std::size_t kMaxWordsMeant = 8;  // more is an explanation, not another name

void add_up_to(std::size_t most, std::string_view text, std::string& out) {
  out += text.substr(0, most - std::min(most, out.size()));
}

// One line, without the comma that parts it from what follows. What was cut may end inside a
// character.
std::string clean(std::string_view text, std::size_t longest) {
  std::string line = ascii::collapse_blanks(utf8_prefix(text, longest));
  while (!line.empty() && (line.back() == ',' || line.back() == ' ')) line.pop_back();
  return line;
}

bool says_pseudonym(std::string_view said) {
  constexpr std::array<std::string_view, 4> kWords = {"PSEUDONYM", "CRYPTONYM", "CODE NAME",
                                                      "ALIAS"};
  const std::string capitals = ascii::to_upper(said);
  return std::any_of(kWords.begin(), kWords.end(), [&](std::string_view word) {
    return capitals.find(word) != std::string::npos;
  });
}

// "Castillo Armas, Colonel Carlos" in natural order, without the pseudonym in parentheses.
std::string natural_name(std::string_view label) {
  label = label.substr(0, label.find('('));
  const std::size_t comma = label.find(',');
  const std::string surname = clean(label.substr(0, comma), kLongestLabel);
  if (comma == std::string_view::npos) return surname;
  const std::string given = clean(label.substr(comma + 1), kLongestLabel);
  return given.empty() ? surname : given + ' ' + surname;
}

std::string_view last_word(std::string_view text) {
  const auto words = ascii::words(text.substr(0, text.find_first_of(",(")));
  return words.empty() ? std::string_view() : words.back();
}

// The first of what a term means: up to a semicolon, a parenthesis, or a comma before a name.
std::string_view first_meaning(std::string_view said) {
  for (std::size_t i = 0; i < said.size(); ++i) {
    if (said[i] == ';' || said[i] == '(') return said.substr(0, i);
    if (said[i] != ',') continue;
    const std::string_view rest = ascii::trim(said.substr(i + 1));
    if (!rest.empty() && ascii::is_upper(rest.front())) return said.substr(0, i);
  }
  return said;
}

}  // namespace

void TeiLists::start_element(std::string_view name, const XmlAttributes& attributes) {
  ++depth_;
  if (name == "item") {
    item_depth_ = depth_;
    entry_ = nullptr;
  }
  if (name != "persName" && name != "term") return;
  const std::string_view id = attributes.find("id");
  if (!id.empty()) return begin_entry(id, name == "persName");
  const std::string_view reference = attributes.find("corresp");
  const bool means = entry_ != nullptr && entry_->real.empty() && reference.size() > 1 &&
                     reference.front() == '#' && says_pseudonym(entry_->said);
  if (means) entry_->real = reference.substr(1);
}

void TeiLists::begin_entry(std::string_view id, bool is_person) {
  if (entries_.size() >= kMaxEntries) return;
  entry_ = &entries_[std::string(id)];
  *entry_ = {};
  entry_->is_person = is_person;
  label_depth_ = depth_;
}

void TeiLists::end_element(std::string_view) {
  if (label_depth_ == depth_) {
    label_depth_ = 0;
    if (item_depth_ == 0) entry_ = nullptr;
  }
  if (item_depth_ == depth_) {
    item_depth_ = 0;
    entry_ = nullptr;
  }
  --depth_;
}

void TeiLists::add_text(std::string_view text) {
  if (entry_ == nullptr) return;
  if (label_depth_ > 0) {
    add_up_to(kLongestLabel, text, entry_->label);
  } else {
    add_up_to(kLongestSaid, text, entry_->said);
  }
}

const TeiLists::Entry* TeiLists::find(const std::string& id) const {
  const auto entry = entries_.find(id);
  return entry == entries_.end() ? nullptr : &entry->second;
}

const TeiLists::Entry& TeiLists::real_person(const Entry& entry) const {
  const Entry* const real = find(entry.real);
  return real == nullptr ? entry : *real;
}

std::vector<std::string> TeiLists::names_of(const std::string& id) const {
  const Entry* const entry = find(id);
  if (entry == nullptr || !entry->is_person) return {};
  std::vector<std::string> names{clean(entry->label, kLongestLabel)};
  const Entry& real = real_person(*entry);
  if (&real != entry) names.push_back(clean(real.label, kLongestLabel));
  return names;
}

std::string TeiLists::meaning_of(const std::string& id, std::string_view word) const {
  const Entry* const entry = find(id);
  if (entry == nullptr) return {};
  if (!entry->is_person) {
    std::string_view said = ascii::trim(utf8_prefix(entry->said, kLongestSaid));
    while (!said.empty() && (said.front() == ',' || said.front() == ':')) {
      said = ascii::trim(said.substr(1));
    }
    const std::string meaning = clean(first_meaning(said), kLongestSaid);
    return ascii::words(meaning).size() <= kMaxWordsMeant ? meaning : std::string();
  }
  const Entry& real = real_person(*entry);
  const bool has_pseudonym = &real != entry || entry->label.find('(') != std::string::npos;
  const std::string_view surname = last_word(real.label);
  if (!has_pseudonym || surname.empty() || word.find(surname) != std::string_view::npos) return {};
  return natural_name(utf8_prefix(real.label, kLongestLabel));
}

}  // namespace dragoman
