#include "analyzers/schema/values.h"

#include <algorithm>

#include "analyzers/cable/marks/classification.h"
#include "analyzers/cable/marks/reference.h"
#include "analyzers/languages/language.h"
#include "analyzers/portions/portion_marking.h"
#include "analyzers/tags/lookup.h"
#include "analyzers/text/ascii.h"
#include "analyzers/text/display.h"
#include "analyzers/text/normalize.h"

namespace dragoman {
namespace {

// A two-letter code may be meant as ISO's or as a TAGS code; the reading is said where they differ.
std::string note_on_code(std::string_view text, const Country& read) {
  const Country* other = country_of_tag(text);
  if (other == nullptr || other == &read) return "";
  const std::string code = ascii::to_upper(text);
  return "country:" + code + " is read as the ISO code of " + std::string(read.name) + "; for " +
         std::string(other->name) + " type country:" + std::string(other->code) + " or tag:" + code;
}

Reading read_country(std::string_view text) {
  if (const Country* country = country_of_code(text)) {
    return {{std::string(country->code)}, note_on_code(text, *country)};
  }
  const Country* country = country_of_any_name(text);
  if (country != nullptr) return {{std::string(country->code)}, ""};
  return {{std::string(text)}, "no country is known as '" + shortened(text) + "'"};
}

Reading read_topic(std::string_view text) {
  Reading reading;
  for (const Tag* tag : find_topics(text)) reading.values.emplace_back(tag->code);
  if (reading.values.empty()) reading.values.push_back(ascii::to_upper(text));
  return reading;
}

Reading read_post(std::string_view text) {
  const Post* post = find_post(text);
  return {{post != nullptr ? std::string(post->name) : std::string(text)}, ""};
}

Reading read_classification(std::string_view text) {
  const auto known = parse_classification(text);
  return {{std::string(known.value_or(text))}, ""};
}

Reading read_reference(std::string_view text) {
  const auto reference = parse_cable_reference(text);
  return {{reference ? to_string(*reference) : std::string(text)}, ""};
}

// An id is taken as typed; a cable's may also be typed in other ways.
Reading read_id(std::string_view text) {
  Reading reading{{std::string(text)}, ""};
  const auto reference = parse_cable_reference(text);
  if (reference && to_string(*reference) != text) reading.values.push_back(to_string(*reference));
  return reading;
}

Reading read_language_value(std::string_view text) {
  const Language* const language = read_language(text);
  if (language != nullptr) return {{std::string(language->name)}, ""};
  std::string name(text);
  casefold(name);
  return {{std::move(name)}, ""};
}

}  // namespace

Reading read_value(Field field, std::string_view text) {
  switch (field) {
    case Field::kId: return read_id(text);
    case Field::kCountry: return read_country(text);
    case Field::kTopic: return read_topic(text);
    case Field::kTags:
    case Field::kOrganization:
    case Field::kCaptions: return {{ascii::to_upper(text)}, ""};
    case Field::kPost: return read_post(text);
    case Field::kClassification: return read_classification(text);
    case Field::kReferences:
    case Field::kMentions: return read_reference(text);
    case Field::kPortion: return {{canonical_portion(text)}, ""};
    case Field::kLanguage: return read_language_value(text);
    default: return {{std::string(text)}, ""};
  }
}

std::string label(Field field, std::string_view value) {
  if (field == Field::kCountry) {
    if (const Country* country = country_of_code(value)) return std::string(country->name);
  }
  if (field == Field::kTopic) {
    const Tag* const tag = find_tag(value);
    if (tag != nullptr && !tag->meaning.empty()) return std::string(tag->meaning);
  }
  if (field == Field::kPortion) return portion_words(value);
  return std::string(value);
}

std::string encode_date(const Date& date) {
  std::string digits = to_iso_string(date);
  std::erase_if(digits, [](char c) { return c < '0' || c > '9'; });
  return digits;
}

std::optional<Date> decode_date(std::string_view slot) {
  std::string iso(slot.substr(0, 4));
  if (slot.size() > 4) iso.append(1, '-').append(slot.substr(4, 2));
  if (slot.size() > 6) iso.append(1, '-').append(slot.substr(6, 2));
  if (slot.size() > 8) iso.append(1, 'T').append(slot.substr(8, 2));
  if (slot.size() > 10) iso.append(1, ':').append(slot.substr(10));
  return parse_iso_date(iso);
}

std::string encode_list(const std::vector<std::string>& values) {
  std::string out;
  for (const std::string& value : values) {
    if (!out.empty()) out += kListSeparator;
    out += value;
  }
  return out;
}

std::vector<std::string_view> decode_list(std::string_view slot) {
  std::vector<std::string_view> out;
  for_each_listed(slot, [&](std::string_view value) { out.push_back(value); });
  return out;
}

}  // namespace dragoman
