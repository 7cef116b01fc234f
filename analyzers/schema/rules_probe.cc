#include "analyzers/schema/rules_probe.h"

#include <cstddef>
#include <initializer_list>
#include <string_view>

#include "analyzers/names/authority/authority_index_data.h"
#include "analyzers/names/romanization/name_reading.h"
#include "analyzers/names/spans/name_spans.h"
#include "analyzers/tags/country.h"
#include "analyzers/tags/post.h"
#include "analyzers/tags/tag.h"
#include "analyzers/text/bar_list.h"

namespace dragoman {
namespace {

// One person in so many: enough to meet each rule of each language.
constexpr std::size_t kSampled = 8;

// Titles, initials, particles, inversion, capitals, and words that only look like names.
constexpr std::string_view kTelling =
    "Foreign Minister Chou En-lai received Ambassador Whitehead. Mr. J. R. Whitehead left Peking.\n"
    "Chairman Mao's guest, Prince Fumimaro Konoye, met Abd al-Rahman bin Faisal and U Thant in\n"
    "New York. President Ri Syng-man, Nikita S. Khrushchev's host, thanked the Soviet Union.\n"
    "Kosygin, Aleksei\n"
    "(Sukarno; Nguyen Van Thieu: Tran Le Xuan)\n"
    "THE VICE FOREIGN MINISTER CHIAO KUAN-HUA AND PARK CHUNG HEE AGREED. THE KGB AND THE PLO DID\n"
    "NOT. Mrs. Gandhi, Raisa Gorbacheva and Kim Il-chol wrote from Leningrad on Sunday in March.\n";

NameLanguages languages_of(std::string_view countries) {
  NameLanguages languages = 0;
  while (!countries.empty()) {
    const std::size_t end = countries.find(' ');
    languages |= name_languages(countries.substr(0, end));
    countries.remove_prefix(end == std::string_view::npos ? countries.size() : end + 1);
  }
  return languages;
}

void add_readings(std::string_view name, NameLanguages languages, std::string& out) {
  for (const NameReading& reading : name_readings(read_written_name(name), languages)) {
    out += reading.key + '\n';
  }
}

void add_person(const AuthorityEntry& person, std::string& out) {
  const NameLanguages languages = languages_of(person.countries);
  if (languages == 0) return;
  add_readings(person.preferred, languages, out);
  for_each_item(person.forms, [&](std::string_view form) { add_readings(form, languages, out); });
}

void add_spans(std::string& out) {
  for (const NameSpan& span : find_name_spans(kTelling, kEveryNameLanguage)) {
    out += std::to_string(span.begin) + '-' + std::to_string(span.end) + '\n';
  }
}

void add_row(std::initializer_list<std::string_view> columns, std::string& out) {
  for (const std::string_view column : columns) (out += column) += '\t';
  out += '\n';
}

}  // namespace

std::string names_probe() {
  std::string out = std::to_string(kAuthorityFingerprint) + '\n';
  const auto entries = authority_entries();
  for (std::size_t i = 0; i < entries.size(); i += kSampled) {
    if (entries[i].kind == AuthorityKind::kPerson) add_person(entries[i], out);
  }
  for (const LanguageInfo& row : kLanguages) add_row({row.label, row.countries}, out);
  add_spans(out);
  return out;
}

std::string tables_probe() {
  std::string out;
  for (const Country& row : country_table()) {
    add_row({row.code, row.tag, row.name, row.other_names, row.demonyms, row.capitals,
             row.successors, std::to_string(row.first_year), std::to_string(row.last_year)},
            out);
  }
  for (const Post& row : post_table()) add_row({row.key, row.name, row.country, row.aliases}, out);
  for (const auto& table : tag_tables()) {
    for (const Tag& row : table) add_row({row.code, row.meaning}, out);
  }
  return out;
}

}  // namespace dragoman
