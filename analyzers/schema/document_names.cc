#include "analyzers/schema/document_names.h"

#include <algorithm>
#include <utility>

#include "analyzers/schema/terms.h"

namespace dragoman {
namespace {

// Names that are kept; beyond them all are forgotten.
constexpr std::size_t kMaxKept = 50'000;

int year_of(const Document& document) {
  const auto date = document.date();
  return date ? date->year : 0;
}

bool begins_before(const NameTerm& a, const NameTerm& b) {
  return a.begin < b.begin;
}

}  // namespace

names::NameLanguages languages_of_names(const Document& document) {
  if (!document.has(Field::kCountry)) return names::kEveryNameLanguage;
  names::NameLanguages languages = 0;
  for (const std::string& code : document.all(Field::kCountry))
    languages |= names::name_languages(code);
  return languages;
}

void NameFinder::about(const Document& document) {
  evidence_.emplace(document.all(Field::kCountry), year_of(document));
  languages_ = languages_of_names(document);
  ++document_;
  if (keys_.size() > kMaxKept) keys_.clear();
}

const std::vector<NameTerm>& NameFinder::find(std::string_view text) {
  found_.clear();
  names::find_name_spans(text, languages_, [&](const names::NameSpan& span) {
    return span.kind == names::NameSpanKind::kAuthority ? add_entries(span) : add_keys(span, text);
  });
  std::stable_sort(found_.begin(), found_.end(), begins_before);
  return found_;
}

bool NameFinder::add_entries(const names::NameSpan& span) {
  for (const names::AuthorityForm& form : span.forms) {
    if (is_allowed(form)) found_.push_back({span.begin, span.end, &entry_term(form)});
  }
  return true;
}

bool NameFinder::is_allowed(const names::AuthorityForm& form) {
  if (form.entry >= allowed_.size()) allowed_.resize(form.entry + std::size_t{1});
  Allowed& entry = allowed_[form.entry];
  const std::size_t kind = form.needs_evidence ? 1 : 0;
  if (std::exchange(entry.document[kind], document_) != document_) {
    entry.allowed[kind] = evidence_->allows(form);
  }
  return entry.allowed[kind];
}

bool NameFinder::add_keys(const names::NameSpan& span, std::string_view text) {
  const Terms& terms = keys_of(text.substr(span.begin, span.end - span.begin));
  for (const std::string& term : terms) found_.push_back({span.begin, span.end, &term});
  return !terms.empty();
}

const NameFinder::Terms& NameFinder::keys_of(std::string_view name) {
  wanted_ = {static_cast<char>(languages_), static_cast<char>(languages_ >> 8U)};
  wanted_ += name;
  const auto known = keys_.find(wanted_);
  if (known != keys_.end()) return known->second;
  Terms terms;
  for (const names::NameReading& reading :
       names::name_readings(names::read_written_name(name), languages_)) {
    terms.push_back(name_key_term(reading.key));
  }
  return keys_.emplace(wanted_, std::move(terms)).first->second;
}

const std::string& NameFinder::entry_term(const names::AuthorityForm& form) {
  if (form.entry >= entries_.size()) entries_.resize(form.entry + std::size_t{1});
  std::unique_ptr<std::string>& term = entries_[form.entry];
  if (!term) {
    term = std::make_unique<std::string>(
        name_key_term(names::authority_key(names::authority_entry(form))));
  }
  return *term;
}

}  // namespace dragoman
