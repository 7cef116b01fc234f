#include "searcher/names/found_names.h"

#include <algorithm>
#include <array>

#include "analyzers/schema/name_spellings.h"
#include "analyzers/text/utf8.h"

namespace dragoman::names {
namespace {

// Beyond this many bytes a text is not looked through, as by snippets.
constexpr std::size_t kMaxSearched = std::size_t{1} << 20U;

constexpr std::array kPlaces = {Field::kTitle, Field::kSubject, Field::kFrom,  Field::kParticipants,
                                Field::kTo,    Field::kText,    Field::kPerson};

constexpr std::string_view kSingleName = "one of the spellings of the name";

// "Pinyin": how the spelling is read as what was asked for.
std::string system_of(const std::string& spelling, const AskedName& name) {
  for (const NameReading& reading : name_readings(read_written_name(spelling))) {
    const bool asked = std::any_of(name.keys.begin(), name.keys.end(), [&](const AskedKey& key) {
      return key.reading.key == reading.key;
    });
    if (asked) return std::string(reading.system);
  }
  return "";
}

std::string one_line(std::string_view text) {
  std::string out;
  for (const char c : text) {
    const bool blank = c == ' ' || c == '\n' || c == '\t' || c == '\r';
    if (!blank) out += c;
    if (blank && !out.empty() && out.back() != ' ') out += ' ';
  }
  return out;
}

}  // namespace

std::optional<FoundName> NameReader::find(const StoredDocument& stored, const AskedName& name) {
  best_.reset();
  names_.about(stored.document);
  for (const Field field : kPlaces) {
    if (field == Field::kText) {
      for (const NamePassage& passage : passages_.find(stored, name)) {
        if (best_ && best_->layer <= passage.layer) break;
        look_in(field, passage.text, name);
      }
    } else {
      for (const std::string& whole : stored.document.all(field)) {
        look_in(field, utf8_prefix(whole, kMaxSearched), name);
      }
    }
  }
  if (!best_) return std::nullopt;
  FoundName found = {name.text, best_->spelling, best_->layer, ""};
  if (found.layer != NameLayer::kSurface) found.rule = system_of(found.spelling, name);
  if (found.layer == NameLayer::kRule && found.rule.empty()) found.rule = kSingleName;
  return found;
}

void NameReader::look_in(Field field, std::string_view value, const AskedName& name) {
  if (best_ && best_->layer == NameLayer::kSurface) return;
  if (field != Field::kPerson) look_for_phrases(value, name.written, NameLayer::kSurface);
  if (best_ && best_->layer == NameLayer::kSurface) return;
  look_for_keys(value, name);
  if (!best_) look_for_phrases(value, name.spellings, NameLayer::kRule);
}

void NameReader::look_for_phrases(std::string_view value, const std::vector<std::string>& rows,
                                  NameLayer layer) {
  if (rows.empty()) return;
  std::vector<const WrittenRow*> written;
  for (const std::string& row : rows) written.push_back(&written_row(row));
  const std::vector<Token> tokens = words_.tokens(value);
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    for (const WrittenRow* row : written) {
      const std::size_t end = row->match(value, tokens, i);
      if (end > 0) return take(value.substr(tokens[i].begin, end - tokens[i].begin), layer);
    }
  }
}

const WrittenRow& NameReader::written_row(const std::string& row) {
  const auto known = rows_.find(row);
  if (known != rows_.end()) return known->second;
  return rows_.emplace(row, WrittenRow(row, words_)).first->second;
}

void NameReader::look_for_keys(std::string_view value, const AskedName& name) {
  if (name.entries.empty() && name.keys.empty()) return;
  for (const NameTerm& term : names_.find(value)) {
    const auto is_term = [&](const auto& asked) { return asked.term == *term.term; };
    const std::string_view spelling = value.substr(term.begin, term.end - term.begin);
    if (std::any_of(name.entries.begin(), name.entries.end(), is_term)) {
      return take(spelling, NameLayer::kAuthority);
    }
    if (std::any_of(name.keys.begin(), name.keys.end(), is_term)) take(spelling, NameLayer::kRule);
  }
}

void NameReader::take(std::string_view spelling, NameLayer layer) {
  if (best_ && best_->layer <= layer) return;
  best_ = Place{one_line(without_genitive(spelling)), layer};
}

}  // namespace dragoman::names
