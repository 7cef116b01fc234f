#include "searcher/print/output_names.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <sstream>

#include "analyzers/text/display.h"
#include "searcher/print/output_json.h"

namespace dragoman {
namespace {

using Json = nlohmann::ordered_json;

std::string_view kind_name(names::AuthorityKind kind) {
  switch (kind) {
    case names::AuthorityKind::kPerson: return "person";
    case names::AuthorityKind::kPlace: return "place";
    case names::AuthorityKind::kOrganisation: return "organisation";
  }
  return "";
}

struct Parts {
  std::string surname;
  std::string given;
};

// The parts of a key that begins with the surname: "zh deng xiaoping". Empty for other languages.
Parts parts_of(const names::NameReading& reading) {
  if (!info(reading.language).surname_first) return {};
  std::istringstream key(reading.key);
  std::string code;
  Parts parts;
  key >> code >> parts.surname >> std::ws;
  std::getline(key, parts.given);
  return parts;
}

std::string years_of(const names::AuthorityEntry& entry) {
  if (entry.first_year == 0 && entry.last_year == 0) return "";
  const auto year = [](int y) { return y == 0 ? std::string() : std::to_string(y); };
  return ", " + year(entry.first_year) + '-' + year(entry.last_year);
}

void write_entry(const names::AuthorityEntry& entry, std::ostream& out) {
  out << "  authority table: " << entry.preferred << " (" << kind_name(entry.kind)
      << years_of(entry) << ", " << entry.countries << ")  " << names::authority_key(entry) << '\n';
}

void write_reading(const names::NameReading& reading, std::ostream& out) {
  out << "  " << info(reading.language).label << ", " << reading.system;
  const Parts parts = parts_of(reading);
  if (!parts.given.empty()) out << ": surname " << parts.surname << ", given " << parts.given;
  out << "  " << reading.key << '\n';
}

std::string how(const names::FoundName& found) {
  std::string out(found.layer == names::NameLayer::kSurface ? "as asked for"
                                                            : names::layer_name(found.layer));
  return found.rule.empty() ? out : out + ", " + found.rule;
}

void write_variants(const NameReport& report, std::ostream& out) {
  if (report.variants.empty()) {
    out << "Not in the index.\n";
    return;
  }
  out << "In the index:\n";
  for (const names::NameVariant& variant : report.variants) {
    out << "  " << printable(variant.found.spelling) << "  " << variant.documents
        << (variant.documents == 1 ? " document" : " documents") << "  (" << how(variant.found)
        << ")\n";
  }
}

Json json_of(const names::AuthorityEntry& entry) {
  const auto year = [](int y) { return y == 0 ? Json(nullptr) : Json(y); };
  return {{"key", names::authority_key(entry)},   {"preferred", entry.preferred},
          {"kind", kind_name(entry.kind)},        {"countries", entry.countries},
          {"first_year", year(entry.first_year)}, {"last_year", year(entry.last_year)}};
}

Json json_of(const names::NameReading& reading) {
  const Parts parts = parts_of(reading);
  Json out;
  out["language"] = info(reading.language).label;
  out["system"] = reading.system;
  out["key"] = reading.key;
  out["surname"] = parts.surname.empty() ? Json(nullptr) : Json(parts.surname);
  out["given"] = parts.given.empty() ? Json(nullptr) : Json(parts.given);
  return out;
}

}  // namespace

Json name_json(const NameReport& report) {
  Json json;
  json["format"] = kJsonFormat;
  json["name"] = report.name.text;
  json["authority"] = Json::array();
  for (const names::AskedEntry& asked : report.name.entries) {
    json["authority"].push_back(json_of(asked.entry));
  }
  json["parses"] = Json::array();
  for (const names::AskedKey& key : report.name.keys)
    json["parses"].push_back(json_of(key.reading));
  json["variants"] = Json::array();
  for (const names::NameVariant& variant : report.variants) {
    json["variants"].push_back(variant_json(variant));
  }
  json["notes"] = report.notes;
  return json;
}

void write_names(const NameReport& report, std::ostream& out) {
  out << printable(report.name.text) << '\n';
  for (const names::AskedEntry& asked : report.name.entries) write_entry(asked.entry, out);
  for (const names::AskedKey& key : report.name.keys) write_reading(key.reading, out);
  const bool known = !report.name.entries.empty() || !report.name.keys.empty();
  if (!known) out << "  no rule reads it, and the authority table doesn't have it\n";
  write_variants(report, out);
}

void write_names_json(const NameReport& report, std::ostream& out) {
  out << print_json(name_json(report));
}

void write_names_json_line(const NameReport& report, std::ostream& out) {
  out << print_json_line(name_json(report));
}

}  // namespace dragoman
