#pragma once
// The countries that a text names in another language than English, by the names that ICU has of
// them (tags/names_abroad.h).

#include <memory>
#include <string_view>
#include <vector>

#include "analyzers/languages/language.h"
#include "analyzers/tags/country.h"

namespace dragoman {

/// Of one language. Not thread-safe: one for each thread. Costs some milliseconds to make.
class ForeignCountries {
 public:
  explicit ForeignCountries(const Language& language);
  ~ForeignCountries();
  ForeignCountries(const ForeignCountries&) = delete;
  ForeignCountries& operator=(const ForeignCountries&) = delete;

  /// Those that the title and the text name, the most named first; a mention in the title counts as
  /// three. Left out are those with less than a fifth of the mentions of the first. The longest of
  /// names that begin with a word counts; words with a case need a capital. Russian names are found
  /// in all their cases, Arabic ones after the particles that are written with them. Expects
  /// well-formed UTF-8.
  std::vector<const Country*> find(std::string_view title, std::string_view text);

 private:
  class Reader;
  std::unique_ptr<Reader> reader_;
};

}  // namespace dragoman
