#include "tests/programs/invented_collection.h"

#include <algorithm>
#include <map>
#include <nlohmann/json.hpp>
#include <random>
#include <stdexcept>

namespace dragoman::test {
namespace {

using Words = std::vector<std::string>;

constexpr std::size_t kDocuments = 240;

const Words kVocabulary = {"kettle", "ribbon", "harbor",  "velvet",  "lantern", "pebble",
                           "bridge", "marble", "orchard", "compass", "candle",  "glacier"};
const Words kKinds = {"article", "memorandum", "letter", ""};
const Words kClassifications = {"SECRET", "CONFIDENTIAL", ""};
const Words kPosts = {"Tokyo", "Oslo", ""};
const Words kSenders = {"Rusk", "Thant", ""};
const Words kTopics = {"PHUM", "EFIS", "PREL"};
const std::map<std::string, std::string> kCountries = {
    {"JP", "Japan"}, {"NO", "Norway"}, {"BR", "Brazil"}, {"KE", "Kenya"}};

// The same numbers with every standard library: what the distributions give isn't laid down.
class Dice {
 public:
  std::size_t below(std::size_t bound) { return engine_() % bound; }
  const std::string& one_of(const Words& words) { return words[below(words.size())]; }
  Words some_of(const Words& words) {
    Words some;
    for (const std::string& word : words) {
      if (below(3) == 0) some.push_back(word);
    }
    return some;
  }

 private:
  std::mt19937 engine_{20080417};
};

Words country_codes() {
  Words codes;
  for (const auto& [code, name] : kCountries) codes.push_back(code);
  return codes;
}

Words sentence(Dice& dice, std::size_t least, std::size_t most) {
  Words words(least + dice.below(most - least + 1));
  for (std::string& word : words) word = dice.one_of(kVocabulary);
  return words;
}

std::string two_digits(std::size_t number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string some_date(Dice& dice) {
  const std::size_t precision = dice.below(5);
  if (precision == 0) return "";
  std::string date = std::to_string(1995 + dice.below(14));
  if (precision > 1) date += '-' + two_digits(1 + dice.below(12));
  if (precision > 2) date += '-' + two_digits(1 + dice.below(28));
  return date;
}

InventedDocument invent(std::size_t number, Dice& dice) {
  InventedDocument document;
  document.id = "doc-" + std::to_string(number);
  document.title = sentence(dice, 1, 3);
  document.text = sentence(dice, 3, 12);
  document.date = some_date(dice);
  document.countries = dice.some_of(country_codes());
  document.topics = dice.some_of(kTopics);
  document.kind = dice.one_of(kKinds);
  document.classification = dice.one_of(kClassifications);
  document.post = dice.one_of(kPosts);
  document.from = dice.one_of(kSenders);
  // A post brings its country where the source gives none.
  if (document.countries.empty() && !document.post.empty()) {
    document.countries = {document.post == "Tokyo" ? "JP" : "NO"};
  }
  return document;
}

std::string joined(const Words& words) {
  std::string out;
  for (const std::string& word : words) out += (out.empty() ? "" : " ") + word;
  return out;
}

bool holds(const Words& words, const std::string& word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool holds_pair(const Words& words, const std::string& first, const std::string& second) {
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (words[i - 1] == first && words[i] == second) return true;
  }
  return false;
}

}  // namespace

bool InventedDocument::has(const std::string& word) const {
  return holds(title, word) || holds(text, word);
}

bool InventedDocument::has_in_title(const std::string& word) const {
  return holds(title, word);
}

bool InventedDocument::has_phrase(const std::string& first, const std::string& second) const {
  return holds_pair(title, first, second) || holds_pair(text, first, second);
}

bool InventedDocument::has_phrase_in_title(const std::string& first,
                                           const std::string& second) const {
  return holds_pair(title, first, second);
}

bool InventedDocument::is_of(const std::string& country) const {
  return holds(countries, country);
}

bool InventedDocument::is_on(const std::string& topic) const {
  return holds(topics, topic);
}

// Text compares as the days do. Day 28 stands for the last of a month: no document has a later one.
bool InventedDocument::lies_within(const std::string& first_day,
                                   const std::string& last_day) const {
  if (date.empty()) return false;
  const std::string first = date.substr(0, 7) + (date.size() < 7 ? "-01-01" : "-01");
  const std::string last = date.substr(0, 7) + (date.size() < 7 ? "-12-28" : "-28");
  const bool day = date.size() == 10;
  return (day ? date : first) >= first_day && (day ? date : last) <= last_day;
}

std::vector<InventedDocument> invented_documents() {
  Dice dice;
  std::vector<InventedDocument> documents;
  for (std::size_t i = 0; i < kDocuments; ++i) documents.push_back(invent(i, dice));
  return documents;
}

std::string to_json_lines(const std::vector<InventedDocument>& documents) {
  std::string lines;
  for (const InventedDocument& document : documents) {
    nlohmann::json line = {{"id", document.id},
                           {"title", joined(document.title)},
                           {"text", joined(document.text)},
                           {"date", document.date},
                           {"country", document.countries},
                           {"topics", document.topics},
                           {"kind", document.kind},
                           {"classification", document.classification},
                           {"post", document.post},
                           {"from", document.from}};
    lines += line.dump() + '\n';
  }
  return lines;
}

std::string country_name(const std::string& code) {
  return kCountries.at(code);
}

}  // namespace dragoman::test
