#include "analyzers/schema/document.h"

#include <algorithm>

namespace dragoman {

std::string_view Document::first(Field field) const {
  return has(field) ? std::string_view(values(field).front()) : std::string_view();
}

void Document::add(Field field, std::string value) {
  std::vector<std::string>& list = values(field);
  if (value.empty() || std::find(list.begin(), list.end(), value) != list.end()) return;
  if (!info(field).many) list.clear();
  list.push_back(std::move(value));
}

}  // namespace dragoman
