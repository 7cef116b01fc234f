#include "searcher/citation/keywords.h"

#include "analyzers/schema/values.h"
#include "analyzers/text/display.h"

namespace dragoman {

std::vector<std::string> keywords_of(const Document& document) {
  std::vector<std::string> keywords;
  for (const Field field : {Field::kCountry, Field::kTopic, Field::kTags}) {
    for (const std::string& value : document.all(field)) {
      keywords.push_back(printable(label(field, value)));
    }
  }
  return keywords;
}

}  // namespace dragoman
