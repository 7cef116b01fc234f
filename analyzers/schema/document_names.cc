#include "analyzers/schema/document_names.h"

#include <algorithm>

#include "analyzers/schema/terms.h"
#include "analyzers/text/normalize.h"

namespace dragoman {
namespace {

// Names that are kept; beyond them all are forgotten.
constexpr std::size_t kMostKept = 50'000;

int year_of(const Document& document) {
  const auto date = document.date();
  return date ? date->year : 0;
}

bool begins_before(const NameTerm& a, const NameTerm& b) {
  return a.begin < b.begin;
}

bool is_lower_or_capital(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

std::string_view without_possessive(std::string_view word) {
  for (const std::string_view ending : {"'s", "'S", "\u2019s", "\u2019S"}) {
    if (word.ends_with(ending)) return word.substr(0, word.size() - ending.size());
  }
  return word;
}

}  // namespace

std::string spelled_word(std::string_view written) {
  if (!std::all_of(written.begin(), written.end(), is_lower_or_capital)) {
    std::string folded = fold_name(without_possessive(written));
    std::erase(folded, ' ');
    return folded;
  }
  std::string out(written);
  for (char& c : out) c = static_cast<char>(c | 0x20);
  return out;
}

NameLanguages languages_of_names(const Document& document) {
  if (!document.has(Field::kCountry)) return kEveryNameLanguage;
  NameLanguages languages = 0;
  for (const std::string& code : document.all(Field::kCountry)) languages |= name_languages(code);
  return languages;
}

void NameFinder::about(const Document& document) {
  evidence_.emplace(document.all(Field::kCountry), year_of(document));
  languages_ = languages_of_names(document);
  if (keys_.size() > kMostKept) keys_.clear();
}

const std::vector<NameTerm>& NameFinder::find(std::string_view text) {
  found_.clear();
  find_name_spans(text, languages_, [&](const NameSpan& span) {
    return span.kind == NameSpanKind::kAuthority ? add_entries(span) : add_keys(span, text);
  });
  std::stable_sort(found_.begin(), found_.end(), begins_before);
  return found_;
}

bool NameFinder::add_entries(const NameSpan& span) {
  for (const AuthorityForm& form : span.forms) {
    if (evidence_->allows(form)) found_.push_back({span.begin, span.end, &entry_term(form)});
  }
  return true;
}

bool NameFinder::add_keys(const NameSpan& span, std::string_view text) {
  const Terms& terms = keys_of(text.substr(span.begin, span.end - span.begin));
  for (const std::string& term : terms) found_.push_back({span.begin, span.end, &term});
  return !terms.empty();
}

const NameFinder::Terms& NameFinder::keys_of(std::string_view name) {
  wanted_.assign(1, static_cast<char>(languages_));
  wanted_ += name;
  const auto known = keys_.find(wanted_);
  if (known != keys_.end()) return known->second;
  Terms terms;
  for (const NameReading& reading : name_readings(read_written_name(name), languages_)) {
    terms.push_back(name_key_term(reading.key));
  }
  return keys_.emplace(wanted_, std::move(terms)).first->second;
}

const std::string& NameFinder::entry_term(const AuthorityForm& form) {
  std::string& term = entries_[form.entry];
  if (term.empty()) term = name_key_term(authority_key(authority_entry(form)));
  return term;
}

}  // namespace dragoman
