#include "analyzers/schema/stamp.h"

#include <charconv>

#include "analyzers/chain/analyzer.h"
#include "analyzers/names/authority/authority_index_data.h"
#include "analyzers/names/romanization/languages.h"
#include "analyzers/schema/field.h"
#include "analyzers/schema/record.h"
#include "analyzers/schema/table_print.h"
#include "analyzers/text/error.h"
#include "analyzers/text/hex.h"

namespace dragoman {
namespace {

std::string fingerprint(std::string_view text) {
  return to_hex(hash_bytes(text));
}

std::string names_print() {
  return std::to_string(names::kAuthorityFingerprint) + ' ' + std::string(names::kNameRules);
}

int to_number(std::string_view text) {
  int number = 0;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

void read_line(std::string_view name, std::string_view value, Stamp& stamp) {
  if (name == "dragoman") stamp.schema_version = to_number(value);
  if (name == "fields") stamp.fields = value;
  if (name == "language") stamp.language = value;
  if (name == "icu") stamp.icu = value;
  if (name == "analysis") stamp.analysis = value;
  if (name == "names") stamp.names = value == "keys";
  if (name == "authority") stamp.authority = value;
  if (name == "tables") stamp.tables = value;
  if (name == "remote") stamp.remote = value == "served";
}

}  // namespace

Stamp current_stamp(const std::string& language, bool names) {
  return {kSchemaVersion,
          fingerprint(print_field_table()),
          language,
          icu_version(),
          fingerprint(analysis_probe(language)),
          names,
          fingerprint(names_print()),
          fingerprint(print_tables()),
          false};
}

std::string encode_stamp(const Stamp& stamp) {
  return "dragoman " + std::to_string(stamp.schema_version) + "\nfields " + stamp.fields +
         "\nlanguage " + stamp.language + "\nicu " + stamp.icu + "\nanalysis " + stamp.analysis +
         "\nnames " + (stamp.names ? "keys" : "none") + "\nauthority " + stamp.authority +
         "\ntables " + stamp.tables + "\n" + (stamp.remote ? "remote served\n" : "");
}

Stamp decode_stamp(std::string_view text) {
  Stamp stamp;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    const std::string_view line = text.substr(0, end);
    const std::size_t blank = line.find(' ');
    if (blank != std::string_view::npos) {
      read_line(line.substr(0, blank), line.substr(blank + 1), stamp);
    }
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return stamp;
}

void check_readable(const Stamp& stamp, const std::string& path) {
  const std::string rebuild = " (make a new one with: dragoman-index --index DIR PATH)";
  if (stamp.schema_version <= 0) {
    throw WorldError(path +
                     " is a Xapian database, but not one made by dragoman-index, or it is damaged" +
                     rebuild);
  }
  if (stamp.schema_version > kSchemaVersion) {
    throw WorldError("the index at " + path + " was made by a newer dragoman-index: format " +
                     std::to_string(stamp.schema_version) + ", this program reads " +
                     std::to_string(kSchemaVersion) + " (update dragoman)");
  }
  if (stamp.schema_version < kSchemaVersion || stamp.fields != fingerprint(print_field_table())) {
    throw WorldError("the index at " + path + " was made by another version of dragoman-index" +
                     rebuild);
  }
}

std::string library_difference(const Stamp& stamp) {
  const Stamp now = current_stamp(stamp.language);
  if (stamp.icu != now.icu) {
    return "the index was made with ICU " + stamp.icu + ", this program has ICU " + now.icu;
  }
  if (stamp.analysis != now.analysis) {
    return "the index was made with other rules for words, or another version of Snowball";
  }
  if (stamp.names && stamp.authority != now.authority) {
    return "the index was made with other rules for names, or another table of them";
  }
  if (stamp.tables != now.tables) {
    return "the index was made with other tables of countries, posts and TAGS";
  }
  return "";
}

}  // namespace dragoman
