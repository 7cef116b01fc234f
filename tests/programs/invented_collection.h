#pragma once
// A collection made for the tests, with everything about each document known, so that a search can
// be judged by a linear scan. The words are such that no two share a stem and none is a stop word
// or names a country.

#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace dragoman::test {

struct InventedDocument {
  std::string id;
  std::vector<std::string> title;
  std::vector<std::string> text;
  std::string date;                    // ISO 8601: year, month or day; "" where unknown
  std::vector<std::string> countries;  // ISO 3166 codes
  std::vector<std::string> topics;     // TAGS codes
  std::string kind;                    // the rest of one value, "" where there is none
  std::string classification;
  std::string post;
  std::string from;

  bool has(const std::string& word) const;
  bool has_in_title(const std::string& word) const;
  /// One after the other, within the title or within the text.
  bool has_phrase(const std::string& first, const std::string& second) const;
  bool has_phrase_in_title(const std::string& first, const std::string& second) const;
  bool is_of(const std::string& country) const;
  bool is_on(const std::string& topic) const;
  /// The date, as widely as it is known, lies wholly between two days.
  bool lies_within(const std::string& first_day, const std::string& last_day) const;
};

/// The same documents in the same order every time.
std::vector<InventedDocument> invented_documents();

/// A JSON object a line, as dragoman-index reads it.
std::string to_json_lines(const std::vector<InventedDocument>& documents);

/// The name of a country of the collection: "Japan" for "JP".
std::string country_name(const std::string& code);

}  // namespace dragoman::test
